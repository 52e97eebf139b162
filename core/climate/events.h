#pragma once

#include "core/climate/profile.h"
#include "core/climate/types.h"

#include <cstdint>
#include <span>
#include <vector>

namespace aneroid {

/// How an event moves each channel at one phase of its life (0 onset … 1 end), in parts of the
/// kind's magnitude; 0 at both ends.
[[nodiscard]] std::array<double, channelCount> eventShape(WeatherKind kind, double phase);

/// An event and where it would have ended by itself; the time after an early end in which its
/// effect dies away is not part of [startMs, endMs).
struct ScheduledEvent
{
    WeatherEvent event;
    TimeMs naturalEndMs = 0;

    friend bool operator==(const ScheduledEvent &, const ScheduledEvent &) = default;
};

/// The weather events of one place: a hashed Poisson schedule, and those triggered by hand, which
/// are the same thing. A pure function of (profile, seed, place) and of what was triggered and
/// ended.
class EventSchedule
{
public:
    /// An early end lets the effect die away within this time.
    static constexpr TimeMs decayMs = 30'000;

    EventSchedule(const Profile &profile, std::uint64_t seed, std::uint64_t place);

    /// Starts an event of this kind at `at`, for `durationMs` or, where that is 0, for a hashed
    /// time within the kind's bounds; returns it.
    WeatherEvent trigger(WeatherKind kind, TimeMs at, TimeMs durationMs = 0);
    /// The length of an event triggered at `at` with no duration given.
    [[nodiscard]] TimeMs naturalDuration(WeatherKind kind, TimeMs at) const;
    /// Ends every event that is active at `at`, triggered and scheduled; returns them as they were.
    std::vector<WeatherEvent> endActive(TimeMs at, bool scheduled);

    /// All events, in order of start, whose effect touches [from, to].
    void collect(TimeMs from, TimeMs to, bool scheduled, std::vector<ScheduledEvent> &out) const;

    /// As collect(), but those that are named in readings within [from, to].
    [[nodiscard]] std::vector<WeatherEvent> named(TimeMs from, TimeMs to, bool scheduled) const;

private:
    [[nodiscard]] ScheduledEvent make(WeatherKind kind, TimeMs start, std::uint64_t salt,
                                      TimeMs durationMs = 0) const;
    [[nodiscard]] std::uint64_t triggerSalt(TimeMs at) const;
    void cutShort(ScheduledEvent &event) const;

    std::array<EventProfile, 3> m_kinds;
    TimeMs m_binMs;
    TimeMs m_longestMs = 0;
    std::uint64_t m_seed;
    std::uint64_t m_place;
    std::vector<ScheduledEvent> m_triggered; ///< by start
    std::vector<TimeMs> m_ends;              ///< rising
};

/// Adds an event's effect to each channel of the samples at `times` (rising), scaled by `gain`.
void addEvent(const ScheduledEvent &event, const EventProfile &kind,
              const std::array<double, channelCount> &gain, std::span<const TimeMs> times,
              const std::array<double *, channelCount> &channels);

} // namespace aneroid
