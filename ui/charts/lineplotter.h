#pragma once

#include "core/recording/history.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/valueaxis.h"

#include <QList>
#include <QPointF>
#include <QSizeF>

#include <optional>
#include <span>
#include <vector>

namespace aneroid {

/// One channel of the history as lines in pixels of a plot of which the value axis is part.
class LinePlotter
{
public:
    LinePlotter(const History &history, Channel channel);

    /// Fits the axis to what is in sight; true where it changed.
    bool fitAxis(const ChartPanel::Span &span, int mostTicks);
    void plot(const ChartPanel::Span &span, const QSizeF &size);

    [[nodiscard]] Channel channel() const { return m_channel; }
    [[nodiscard]] const ValueAxis &axis() const { return m_axis; }
    void resetAxis() { m_axis.reset(); }
    /// y counts from the bottom of the plot.
    [[nodiscard]] std::span<const QList<QPointF>> lines() const
    {
        return std::span(m_lines).first(m_used);
    }
    /// Readings that need a mark to be seen; y counts from the top.
    [[nodiscard]] const std::vector<QPointF> &marks() const { return m_marks; }
    [[nodiscard]] bool isFine() const { return m_fine; }

    /// Pixels from the top of a plot of this height; only where the axis is valid.
    [[nodiscard]] double yOf(double value, double height) const;

private:
    void addLine(const std::vector<History::Point> &run, const ChartPanel::Span &span,
                 const QSizeF &size);

    const History &m_history;
    Channel m_channel;
    ValueAxis m_axis;
    std::vector<std::vector<History::Point>> m_runs;
    std::vector<QList<QPointF>> m_lines;
    std::size_t m_used = 0;
    std::vector<QPointF> m_marks;
    bool m_fine = true;
};

/// Pixels from the left edge of a plot of this width.
[[nodiscard]] double xOf(TimeMs time, const ChartPanel::Span &span, double width);

} // namespace aneroid
