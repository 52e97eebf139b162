#pragma once

#include "core/base/types.h"
#include "core/climate/climate.h"

#include <array>
#include <span>

namespace aneroid {

/// How an event moves each channel at one phase of its life (0 onset … 1 end), in parts of the
/// kind's magnitude; 0 at both ends.
[[nodiscard]] std::array<double, channelCount> eventShape(WeatherKind kind, double phase,
                                                          double variant = 0.0);

/// Whether the kind comes over the country, or happens in one room.
[[nodiscard]] constexpr bool isRegional(WeatherKind kind)
{
    return kind == WeatherKind::Storm || kind == WeatherKind::Front || kind == WeatherKind::Clear;
}

/// Where in its life each kind has its most marked moment: gust front, passage, middle, the end of
/// the water, the coldest air.
[[nodiscard]] double peakPhase(WeatherKind kind, double variant = 0.0);

/// An event and where it would have ended by itself; the time after an early end in which its
/// effect dies away is not part of [startMs, endMs).
struct ScheduledEvent
{
    /// An early end lets the effect die away within this time.
    static constexpr TimeMs decayMs = 30'000;

    WeatherEvent event;
    TimeMs naturalEndMs = 0;
    double courseRad = 0.0; ///< the direction it moves in, counted from east to north
    double variant = 0.0;   ///< in [0, 1): which shower of many it is like

    /// When the last of its effect is over.
    [[nodiscard]] TimeMs goneMs() const
    {
        const TimeMs end = event.endMs;
        return end == naturalEndMs || end + decayMs > naturalEndMs ? naturalEndMs : end + decayMs;
    }

    friend bool operator==(const ScheduledEvent &, const ScheduledEvent &) = default;
};

/// Adds an event's effect, `delayMs` late, to each channel of the samples at `times` (rising),
/// scaled by `gain`.
void addEvent(const ScheduledEvent &event, const EventProfile &kind,
              const std::array<double, channelCount> &gain, std::span<const TimeMs> times,
              TimeMs delayMs, const std::array<double *, channelCount> &channels);

} // namespace aneroid
