#pragma once

#include "core/base/place.h"
#include "core/base/random.h"
#include "core/base/types.h"
#include "core/climate/climate.h"
#include "core/climate/eventshape.h"
#include "core/climate/yearclock.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace aneroid {

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

    /// All events, in order of start, whose effect, up to `delayMs` late, is felt at one of `times`
    /// (rising).
    void collectFor(std::span<const TimeMs> times, TimeMs delayMs, const EventView &view,
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
        TimeMs binMs = 1;   ///< the mean interval
        double perMs = 1.0; ///< 1 / binMs
        TimeMs longestMs = 0;
        bool keepsHours = false;

        /// The bin that a time is in: floorDivide(), without the division.
        [[nodiscard]] std::int64_t binAt(TimeMs time) const
        {
            auto bin = static_cast<std::int64_t>(static_cast<double>(time) * perMs);
            bin -= bin * binMs > time ? 1 : 0;
            bin += (bin + 1) * binMs <= time ? 1 : 0;
            return bin;
        }
    };

    struct Batch;

    /// Puts a bin into the batch and, where that is full, draws it.
    template <typename Wanted, typename Found>
    void ask(const Source &source, std::int64_t bin, const EventView &view, Batch &batch,
             const Wanted &wanted, const Found &found) const;
    /// Calls `found` with source, start and random words, for make(), of each event of the batch's
    /// bins for whose source and start `wanted` is true.
    template <typename Wanted, typename Found>
    void draw(const EventView &view, Batch &batch, const Wanted &wanted, const Found &found) const;
    [[nodiscard]] bool keepsHour(const Source &source, TimeMs start, const Random4 &words,
                                 TimeMs utcOffsetMs) const;
    /// Calls `found` with each event, of a kind for which `which` is true, that may be of [from,
    /// to] at a place so far from the middle; as the middle has it.
    template <typename Which, typename Found>
    void forEachScheduled(const Which &which, TimeMs from, TimeMs to, double distanceKm,
                          const EventView &view, const Found &found) const;
    [[nodiscard]] TimeMs longestDelay(double distanceKm) const;
    /// The event as the view's place has it.
    [[nodiscard]] ScheduledEvent asSeenAt(ScheduledEvent event, const EventView &view) const;
    /// Keeps it if that touches [from, to].
    void keepThere(const ScheduledEvent &event, TimeMs from, TimeMs to, const EventView &view,
                   std::vector<ScheduledEvent> &out) const;
    [[nodiscard]] ScheduledEvent make(const EventProfile &kind, TimeMs start, std::uint64_t salt,
                                      std::uint64_t owner, TimeMs durationMs) const;
    /// What tells the random numbers of a kind at an owner's place from others.
    [[nodiscard]] static std::uint64_t streamOf(WeatherKind kind, std::uint64_t owner);
    /// How long an event lasts of which these words were drawn.
    [[nodiscard]] static TimeMs durationOf(const EventProfile &kind, const Random4 &words)
    {
        const double seconds =
            kind.shortestS + (kind.longestS - kind.shortestS) * uniform(words[0]);
        return std::max<TimeMs>(1, static_cast<TimeMs>(seconds * 1000.0 + 0.5));
    }
    /// By start; what starts together has an order, too, so that sums do not depend on who asks.
    [[nodiscard]] static bool startsBefore(const ScheduledEvent &a, const ScheduledEvent &b);
    [[nodiscard]] static ScheduledEvent make(const EventProfile &kind, TimeMs start,
                                             TimeMs durationMs, const Random4 &words);
    [[nodiscard]] TimeMs delay(const ScheduledEvent &event, const Place &place) const;
    [[nodiscard]] std::uint64_t triggerSalt(TimeMs at) const;
    void cutShort(ScheduledEvent &event) const;

    const Climate *m_climate;
    std::array<const EventProfile *, allEventKinds.size() + 1> m_kinds{}; ///< by kind
    std::vector<Source> m_sources;
    std::uint64_t m_seed;
    YearClock m_year;
    std::vector<ScheduledEvent> m_triggered; ///< by start
    std::vector<TimeMs> m_ends;              ///< rising
};

} // namespace aneroid
