#pragma once

#include "core/base/place.h"
#include "core/base/types.h"
#include "core/climate/climate.h"

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
    double courseRad = 0.0; ///< the direction it moves in, counted from east to north

    friend bool operator==(const ScheduledEvent &, const ScheduledEvent &) = default;
};

/// From where the schedule is looked at.
struct EventView
{
    bool scheduled = true;    ///< false: only what was triggered by hand
    int utcOffsetMinutes = 0; ///< for events that keep hours
    Place place;
};

/// The weather events of a run: a hashed Poisson schedule for each kind, and those triggered by
/// hand, which are the same thing. A pure function of (profile, seed, place) and of what was
/// triggered and ended. Storms, fronts and clear spells are one for all places and move over them
/// along their course: those that it comes from have them before the middle, those that it goes to
/// after it. One that is triggered begins in the middle and goes both ways from there, for nothing
/// begins before it was triggered. Showers and windows are each place's own.
class EventSchedule
{
public:
    /// An early end lets the effect die away within this time.
    static constexpr TimeMs decayMs = 30'000;

    /// `climate` must outlive this.
    EventSchedule(const Climate &climate, std::uint64_t seed);

    /// Starts an event of this kind at `at`, for `durationMs` or, where that is 0, for a hashed
    /// time within the kind's bounds; returns it as the middle of the fleet sees it.
    WeatherEvent trigger(WeatherKind kind, TimeMs at, TimeMs durationMs = 0);
    /// The length of an event triggered at `at` with no duration given.
    [[nodiscard]] TimeMs naturalDuration(WeatherKind kind, TimeMs at) const;
    /// Ends every event that is active at `at`, triggered and, where the view has them, scheduled;
    /// returns them as they were.
    std::vector<WeatherEvent> endActive(TimeMs at, const EventView &view);

    /// All events, in order of start, whose effect touches [from, to].
    void collect(TimeMs from, TimeMs to, const EventView &view,
                 std::vector<ScheduledEvent> &out) const;

    /// What all places within `farthestKm` of the middle share of collect() for spans within
    /// [from, to]: scheduled events that come over the country, as the middle has them.
    void collectShared(TimeMs from, TimeMs to, const EventView &view, double farthestKm,
                       std::vector<ScheduledEvent> &out) const;
    /// collect() from what collectShared() found.
    void collectAt(std::span<const ScheduledEvent> shared, TimeMs from, TimeMs to,
                   const EventView &view, std::vector<ScheduledEvent> &out) const;

    /// As collect(), but those that are named in readings within [from, to].
    [[nodiscard]] std::vector<WeatherEvent> named(TimeMs from, TimeMs to,
                                                  const EventView &view) const;

    /// The numbers of a kind: the profile's, or the default profile's where it has none.
    [[nodiscard]] const EventProfile &profileOf(WeatherKind kind) const;

private:
    /// A kind that comes by itself.
    struct Source
    {
        EventProfile climate;
        TimeMs binMs = 1; ///< the mean interval
        TimeMs longestMs = 0;
        bool keepsHours = false;
    };

    /// Calls `found` with each event of the source that may be of [from, to] where it is at most
    /// `longestDelay` late or early; as the middle has it.
    template <typename Found>
    void forEachScheduled(const Source &source, TimeMs from, TimeMs to, TimeMs longestDelay,
                          const EventView &view, const Found &found) const;
    [[nodiscard]] TimeMs longestDelay(double distanceKm) const;
    /// Keeps the event as the view's place has it, if that touches [from, to].
    void keepThere(ScheduledEvent event, TimeMs from, TimeMs to, const EventView &view,
                   std::vector<ScheduledEvent> &out) const;
    void keepTouching(ScheduledEvent event, TimeMs from, TimeMs to,
                      std::vector<ScheduledEvent> &out) const;
    [[nodiscard]] ScheduledEvent make(const EventProfile &kind, TimeMs start, std::uint64_t salt,
                                      std::uint64_t owner, TimeMs durationMs) const;
    [[nodiscard]] TimeMs delay(const ScheduledEvent &event, const Place &place) const;
    [[nodiscard]] std::uint64_t triggerSalt(TimeMs at) const;
    void cutShort(ScheduledEvent &event) const;

    const Climate *m_climate;
    std::array<const EventProfile *, allEventKinds.size() + 1> m_kinds{}; ///< by kind
    std::vector<Source> m_sources;
    std::uint64_t m_seed;
    std::vector<ScheduledEvent> m_triggered; ///< by start
    std::vector<TimeMs> m_ends;              ///< rising
};

/// Adds an event's effect, `delayMs` late, to each channel of the samples at `times` (rising),
/// scaled by `gain`.
void addEvent(const ScheduledEvent &event, const EventProfile &kind,
              const std::array<double, channelCount> &gain, std::span<const TimeMs> times,
              TimeMs delayMs, const std::array<double *, channelCount> &channels);

} // namespace aneroid
