#pragma once

#include "ui/charts/chartpanel.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/eventbands.h"
#include "ui/charts/lineplotter.h"
#include "ui/charts/localtime.h"
#include "ui/charts/timeseriesview.h"

#include <array>
#include <optional>

namespace aneroid {

/// The three charts, one below the other: places them so that their plots line up, and fills them.
class ChartStack
{
public:
    ChartStack(const History &history, QWidget &parent);

    EventBands events;
    LocalTime clock;

    void setStyle(const ChartStyle &style);
    void setSize(const QSize &size);
    /// Names in the language of the day.
    void retranslate();
    /// Fonts or number formats changed: measures anew.
    void remeasure();

    /// Left edge and width of the plots, in pixels of the parent.
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] int plotPixels() const { return static_cast<int>(plot().width()); }

    /// Shows a span. False where the value labels turned out wider than their room: it was made
    /// wider, the width of the plot has changed, and the caller starts again.
    [[nodiscard]] bool compose(const ChartPanel::Span &span);
    /// The cursor on the reading with this index, or none.
    void showCursor(const std::optional<std::size_t> &index, const ChartPanel::Span &span);

    /// What a picture of this span is headed by.
    [[nodiscard]] QString titleFor(const ChartPanel::Span &span) const;

    void renderTo(QPainter &painter);
    [[nodiscard]] TimeSeriesView *first() const { return m_views.front(); }

private:
    void place();
    [[nodiscard]] bool roomForLabels();
    [[nodiscard]] ChartFrame frameFor(const LinePlotter &plotter,
                                      const ChartPanel::Span &span) const;
    [[nodiscard]] std::vector<ChartFrame::TimeLabel> timeLabels(const ChartPanel::Span &span) const;
    void describe(TimeSeriesView &view, const QString &value);
    [[nodiscard]] QLocale locale() const;
    [[nodiscard]] QString clockAt(TimeMs time) const;

    const History &m_history;
    QWidget &m_parent;
    std::array<LinePlotter, channelCount> m_plotters;
    std::array<TimeSeriesView *, channelCount> m_views;
    QSize m_size;
    int m_gutter = 0; ///< room for the value labels; only grows, so that nothing jumps
};

} // namespace aneroid
