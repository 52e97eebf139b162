#pragma once

#include "ui/charts/chartpanel.h"

#include <vector>

namespace aneroid {

/// A shaded stretch, in pixels from the left edge of the plot.
struct EventBand
{
    double left = 0.0;
    double right = 0.0;
    WeatherKind kind = WeatherKind::None;
    int row = 0; ///< of its name: overlapping events are named one below the other
};

/// The weather events in sight. Asks its source for more than is shown, so that scrolling by a
/// pixel asks nothing, and for nothing where events would be narrower than a pixel.
class EventBands
{
public:
    void setSource(ChartPanel::EventSource source);
    void invalidate() { m_known = {}; }

    [[nodiscard]] std::vector<EventBand> bands(const ChartPanel::Span &span, int pixels);

private:
    void ask(const ChartPanel::Span &span);

    ChartPanel::EventSource m_source;
    ChartPanel::Span m_known; ///< what m_events covers; empty: nothing
    std::vector<WeatherEvent> m_events;
};

} // namespace aneroid
