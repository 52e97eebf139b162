#pragma once

#include "ui/charts/chartpanel.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/data/chartsource.h"
#include "ui/charts/data/eventbands.h"
#include "ui/charts/data/localtime.h"
#include "ui/charts/data/timeticks.h"
#include "ui/charts/lineplotter.h"
#include "ui/charts/timeseriesview.h"

#include <array>
#include <optional>

namespace aneroid {

/// The three charts, one below the other: places them so that their plots line up, and fills them.
class ChartStack
{
public:
    /// All must outlive the stack.
    ChartStack(const History &history, ChartSource &source, QWidget &parent);

    EventBands events;
    ChartPanel::ActSource acts;
    LocalTime clock;
    std::optional<TimeMs> marker; ///< the second cursor

    void setStyle(const ChartStyle &style);
    void setSize(const QSize &size);
    /// What is shown from now on, and how. `picked`: the devices of FleetView::Picked.
    void setSource(ChartSource &source, FleetView view, const std::vector<PickedDevice> &picked);
    /// The air that the readings are of; null: not shown.
    void setTruth(const History *air);
    /// Instead of the usual words while there are no readings; false where it is the same.
    bool setWaitingNotice(const charttexts::Notice &notice);
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
    /// The cursor at a place of the source, or none.
    void showCursor(const std::optional<ChartSource::Position> &position,
                    const ChartPanel::Span &span);

    /// What a picture of this span is headed by.
    [[nodiscard]] QString titleFor(const ChartPanel::Span &span) const;

    void renderTo(QPainter &painter);
    /// Those of the last compose().
    [[nodiscard]] const std::vector<EventBand> &bands() const { return m_bands; }
    /// The chart at this place of the parent.
    [[nodiscard]] Channel channelAt(const QPoint &place) const;
    /// That of the chart's plot; none beside it and without readings.
    [[nodiscard]] std::optional<double> valueAt(const QPoint &place) const;
    /// See ChartPanel::eventsAt().
    [[nodiscard]] QString eventsAt(const QPoint &place, TimeMs time,
                                   const ChartPanel::Span &span) const;
    /// The chart whose folding triangle is there.
    [[nodiscard]] std::optional<Channel> foldAt(const QPoint &place) const;
    /// That with the keyboard, else the first one.
    [[nodiscard]] Channel focused() const;

    [[nodiscard]] bool isFolded(Channel channel) const { return m_folded[indexOf(channel)]; }
    void setFolded(Channel channel, bool folded);
    /// All but the last open one.
    [[nodiscard]] bool canFold(Channel channel) const;

    [[nodiscard]] std::optional<ChartPanel::ValueRange> valueRange(Channel channel) const;
    void setValueRange(Channel channel, const std::optional<ChartPanel::ValueRange> &range);
    [[nodiscard]] std::optional<ChartPanel::ValueRange> shownValues(Channel channel) const;
    [[nodiscard]] TimeSeriesView *first() const { return m_views.front(); }

private:
    using Values = std::vector<ChartSource::Value>;

    void place();
    /// Puts the legend's items side by side, as many rows as it takes; returns its height.
    double placeLegend();
    void nameLegend();
    [[nodiscard]] bool roomForLabels();
    [[nodiscard]] std::size_t firstOpen() const;
    [[nodiscard]] std::size_t lastOpen() const;
    [[nodiscard]] bool isInPlot(const QPointF &point) const;
    [[nodiscard]] std::optional<ChartFrame::Marker> markerFor(const LinePlotter &plotter,
                                                              const ChartPanel::Span &span) const;
    /// What the cursor says beside the point, with the difference to the marker.
    [[nodiscard]] QString cursorValue(Channel channel, const ChartSource::Value &value) const;
    [[nodiscard]] QString cursorTime(TimeMs time) const;
    [[nodiscard]] ChartFrame frameFor(const LinePlotter &plotter,
                                      const ChartPanel::Span &span) const;
    [[nodiscard]] std::vector<ChartFrame::TimeLabel> timeLabels(const ChartPanel::Span &span);
    [[nodiscard]] std::vector<ChartFrame::Value> titleValues(Channel channel,
                                                             const Values &values) const;
    [[nodiscard]] std::optional<QString> trueText(Channel channel, const Values &values) const;
    /// Places of acts in the plot, one a pixel at most.
    [[nodiscard]] std::vector<double> actPlaces(const ChartPanel::Span &span) const;
    [[nodiscard]] std::optional<charttexts::Notice> notice() const;
    [[nodiscard]] QString description(Channel channel) const;
    [[nodiscard]] QString deviceText(const ChartSource::Value &value, const QString &text) const;
    [[nodiscard]] QLocale locale() const;
    [[nodiscard]] QString clockAt(TimeMs time) const;
    /// Date and time, to the second.
    [[nodiscard]] QString momentText(TimeMs time) const;

    const History &m_history;
    ChartSource *m_source;
    TruthSource m_truth;
    FleetView m_view = FleetView::AllReadings;
    std::vector<PickedDevice> m_picked;
    std::vector<ChartFrame::LegendItem> m_legend;
    QWidget &m_parent;
    std::array<LinePlotter, channelCount> m_plotters;
    std::array<TimeSeriesView *, channelCount> m_views;
    charttexts::Notice m_waiting;
    QSize m_size;
    std::vector<EventBand> m_bands;
    MovingTicks m_ticks;
    std::array<bool, channelCount> m_folded{};
    double m_plotHeight = 10.0; ///< of each open chart
    int m_gutter = 0;           ///< room for the value labels; only grows, so that nothing jumps
};

} // namespace aneroid
