#pragma once

#include "ui/charts/chartframe.h"
#include "ui/charts/data/chartsource.h"
#include "ui/charts/data/truthsource.h"
#include "ui/charts/valueaxis.h"

#include <QList>
#include <QPointF>
#include <QSizeF>

#include <span>
#include <vector>

namespace aneroid {

/// A polyline in pixels of a plot; y counts from its bottom.
struct ChartLine
{
    QList<QPointF> points;
    LineLook look;
};

/// One channel of a source as lines in pixels of a plot of which the value axis is part.
class LinePlotter
{
public:
    explicit LinePlotter(Channel channel);

    /// Fits the axis to what is in sight; true where it changed.
    bool fitAxis(ChartSource &source, const TruthSource &truth, const ChartPanel::Span &span,
                 int columns, int mostTicks);
    /// The truth is the first line, so that it lies under the others.
    void plot(ChartSource &source, const TruthSource &truth, const ChartPanel::Span &span,
              const QSizeF &size);

    [[nodiscard]] Channel channel() const { return m_channel; }
    [[nodiscard]] const ValueAxis &axis() const { return m_axis; }
    void resetAxis() { m_axis.reset(); }
    /// The values that are shown from now on; none: what is in sight.
    void fixRange(const std::optional<ChartPanel::ValueRange> &range)
    {
        m_fixed = range;
        m_axis.reset();
    }
    [[nodiscard]] const std::optional<ChartPanel::ValueRange> &fixedRange() const
    {
        return m_fixed;
    }
    [[nodiscard]] std::span<const ChartLine> lines() const
    {
        return std::span(m_lines).first(m_used);
    }
    /// Readings that need a mark to be seen or told apart; y counts from the top.
    [[nodiscard]] const std::vector<ChartFrame::Mark> &marks() const { return m_marks; }
    /// Between the first two traces, where these are the edges of a band; y counts from the top.
    [[nodiscard]] std::vector<QPolygonF> shades(double height) const;
    [[nodiscard]] bool isFine() const { return m_fine; }

    /// Pixels from the top of a plot of this height; only where the axis is valid.
    [[nodiscard]] double yOf(double value, double height) const;
    [[nodiscard]] double valueAt(double y, double height) const;
    /// Nothing to draw: the chart is folded.
    void clear();

private:
    using Runs = ChartSource::Runs;

    void addLine(const std::vector<History::Point> &run, const LineLook &look,
                 const ChartPanel::Span &span, const QSizeF &size);
    void markAll(const Runs &runs, bool everyReading, const LineLook &look,
                 const ChartPanel::Span &span, const QSizeF &size);
    void markSome(const Runs &runs, const LineLook &look, const ChartPanel::Span &span,
                  const QSizeF &size);

    Channel m_channel;
    ValueAxis m_axis;
    std::optional<ChartPanel::ValueRange> m_fixed;
    std::vector<Runs> m_traces;
    Runs m_truth;
    std::vector<ChartLine> m_lines;
    std::size_t m_used = 0;
    std::vector<ChartFrame::Mark> m_marks;
    bool m_fine = true;
};

/// Pixels from the left edge of a plot of this width.
[[nodiscard]] double xOf(TimeMs time, const ChartPanel::Span &span, double width);

} // namespace aneroid
