#pragma once

#include "ui/charts/chartpanel.h"

#include <optional>
#include <span>
#include <vector>

namespace aneroid {

/// A shaded stretch, in pixels from the left edge of the plot: of a weather event, or of a fault of
/// these channels.
struct EventBand
{
    double left = 0.0;
    double right = 0.0;
    WeatherKind kind = WeatherKind::None;
    std::optional<FaultKind> fault;
    ChannelSet channels = everyChannel;
    int row = 0; ///< of its name: overlapping events are named one below the other
    /// Weather and faults at one time share the height: weather has the upper half.
    bool shared = false;
    /// Too short to be shaded at this scale: a mark on the edge.
    bool hair = false;

    friend bool operator==(const EventBand &, const EventBand &) = default;
};

/// The weather events and faults in sight. Asks its sources for more than is shown, so that
/// scrolling by a pixel asks nothing, and for nothing where there would be several to a pixel.
class EventBands
{
public:
    void setSource(ChartPanel::EventSource source);
    void setFaultSource(ChartPanel::FaultSource source);
    void invalidate() { m_known = {}; }

    [[nodiscard]] std::vector<EventBand> bands(const ChartPanel::Span &span, int pixels);
    /// What was on within `reach` of a time, as far as it was asked for by bands(): for a hover.
    [[nodiscard]] std::vector<WeatherEvent> weatherAt(TimeMs time, TimeMs reach) const;
    [[nodiscard]] std::vector<FaultSpan> faultsAt(TimeMs time, TimeMs reach, Channel channel) const;

private:
    void ask(const ChartPanel::Span &span);
    static void share(std::vector<EventBand> &bands);

    void append(const ChartPanel::Span &span, double scale, EventBand band, TimeMs from, TimeMs to,
                std::span<double> rowEnds, std::vector<EventBand> &bands) const;

    ChartPanel::EventSource m_source;
    ChartPanel::FaultSource m_faultSource;
    ChartPanel::Span m_known; ///< what m_events covers; empty: nothing
    std::vector<WeatherEvent> m_events;
    std::vector<FaultSpan> m_faults;
};

} // namespace aneroid
