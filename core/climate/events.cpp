#include "core/climate/events.h"

#include "core/base/random.h"
#include "core/climate/calendar.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>
#include <utility>

namespace aneroid {

namespace {

/// Events that last so long move at their profile's speed.
constexpr double unhurriedMs = 0.5 * static_cast<double>(hourMs);

/// Of a number not below 0; without the call that llround is.
TimeMs nearest(double value)
{
    return static_cast<TimeMs>(value + 0.5);
}

void shift(ScheduledEvent &event, TimeMs by)
{
    event.event.startMs += by;
    event.event.peakMs += by;
    event.event.endMs += by;
    event.naturalEndMs += by;
}

} // namespace

EventSchedule::EventSchedule(const Climate &climate, std::uint64_t seed)
    : m_climate(&climate)
    , m_seed(seed)
    , m_year(climate)
{
    m_kinds.fill(&eventProfile(climate, WeatherKind::None));
    for (const WeatherKind kind : allEventKinds)
        m_kinds[static_cast<std::size_t>(kind)] = &eventProfile(climate, kind);
    for (const EventProfile &kind : climate.events) {
        if (kind.intervalS <= 0.0)
            continue;
        Source source;
        source.climate = kind;
        source.binMs = std::max<TimeMs>(1, std::llround(kind.intervalS * 1000.0));
        source.perMs = 1.0 / static_cast<double>(source.binMs);
        source.longestMs = std::llround(kind.longestS * 1000.0);
        source.keepsHours = kind.hours != WeeklyHours{} || kind.months != allYear;
        m_sources.push_back(source);
    }
}

std::uint64_t EventSchedule::streamOf(WeatherKind kind, std::uint64_t owner)
{
    return owner << 8 | static_cast<std::uint64_t>(kind);
}

bool EventSchedule::startsBefore(const ScheduledEvent &a, const ScheduledEvent &b)
{
    if (a.event.startMs != b.event.startMs)
        return a.event.startMs < b.event.startMs;
    const auto key = [](const ScheduledEvent &one) {
        return std::tuple(one.event.triggered, one.event.kind, one.naturalEndMs,
                          one.event.strength);
    };
    return key(a) < key(b);
}

ScheduledEvent EventSchedule::make(const EventProfile &kind, TimeMs start, std::uint64_t salt,
                                   std::uint64_t owner, TimeMs durationMs) const
{
    return make(kind, start, durationMs,
                randomWords(m_seed, Stream::EventShapes, salt, streamOf(kind.kind, owner)));
}

ScheduledEvent EventSchedule::make(const EventProfile &kind, TimeMs start, TimeMs durationMs,
                                   const Random4 &words)
{
    ScheduledEvent made;
    made.event.kind = kind.kind;
    made.event.startMs = start;
    if (durationMs <= 0)
        durationMs = durationOf(kind, words);
    made.event.endMs = start + durationMs;
    made.variant = uniform(words[3]);
    made.event.peakMs =
        start + nearest(peakPhase(kind.kind, made.variant) * static_cast<double>(durationMs));
    made.naturalEndMs = made.event.endMs;
    made.event.strength = 0.7 + 0.6 * uniform(words[1]);
    made.courseRad = 2.0 * std::numbers::pi * uniform(words[2]);
    return made;
}

TimeMs EventSchedule::delay(const ScheduledEvent &event, const Place &place) const
{
    if (!isRegional(event.event.kind) || (place.eastKm == 0.0 && place.northKm == 0.0))
        return 0;
    const double along =
        place.eastKm * std::cos(event.courseRad) + place.northKm * std::sin(event.courseRad);
    const auto durationMs = static_cast<double>(event.naturalEndMs - event.event.startMs);
    const double kmh = m_climate->neighbourhood.eventKmh / std::min(1.0, durationMs / unhurriedMs);
    if (kmh <= 0.0)
        return 0;
    const TimeMs late = std::llround(along / kmh * static_cast<double>(hourMs));
    // Nothing begins before it was triggered: from the middle on it goes both ways.
    return event.event.triggered ? std::abs(late) : late;
}

void EventSchedule::cutShort(ScheduledEvent &event) const
{
    const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), event.event.startMs - 1);
    if (end != m_ends.end() && *end < event.event.endMs) {
        event.event.endMs = *end;
        event.event.peakMs = std::min(event.event.peakMs, *end);
    }
}

ScheduledEvent EventSchedule::asSeenAt(ScheduledEvent event, const EventView &view) const
{
    shift(event, delay(event, view.place));
    cutShort(event);
    return event;
}

std::uint64_t EventSchedule::triggerSalt(TimeMs at) const
{
    // Keeps triggered events apart from the scheduled ones and from each other.
    return (std::uint64_t{1} << 63) | static_cast<std::uint64_t>(at) << 3 |
           (m_triggered.size() & 7u);
}

TimeMs EventSchedule::naturalDuration(WeatherKind kind, TimeMs at) const
{
    return make(profileOf(kind), at, triggerSalt(at), 0, 0).naturalEndMs - at;
}

WeatherEvent EventSchedule::trigger(WeatherKind kind, TimeMs at, TimeMs durationMs)
{
    ScheduledEvent made = make(profileOf(kind), at, triggerSalt(at), 0, durationMs);
    made.event.triggered = true;
    m_triggered.insert(std::upper_bound(m_triggered.begin(), m_triggered.end(), made, startsBefore),
                       made);
    return made.event;
}

std::vector<WeatherEvent> EventSchedule::endActive(TimeMs at, const EventView &view)
{
    std::vector<WeatherEvent> active;
    for (const WeatherEvent &event : named(at, at, view)) {
        if (event.startMs < at)
            active.push_back(event);
    }
    if (!active.empty())
        m_ends.insert(std::upper_bound(m_ends.begin(), m_ends.end(), at), at);
    return active;
}

const EventProfile &EventSchedule::profileOf(WeatherKind kind) const
{
    return *m_kinds[static_cast<std::size_t>(kind)];
}

TimeMs EventSchedule::longestDelay(double distanceKm) const
{
    const double kmh = m_climate->neighbourhood.eventKmh;
    return distanceKm > 0.0 && kmh > 0.0 ? std::llround(distanceKm / kmh * 3'600'000.0) + 1 : 0;
}

std::vector<WeatherEvent> EventSchedule::named(TimeMs from, TimeMs to, const EventView &view) const
{
    std::vector<ScheduledEvent> all;
    collect(from, to, view, all);
    std::vector<WeatherEvent> found;
    for (const ScheduledEvent &one : all) {
        if (one.event.endMs > from && one.event.endMs > one.event.startMs)
            found.push_back(one.event);
    }
    return found;
}

} // namespace aneroid
