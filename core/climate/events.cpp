#include "core/climate/events.h"

#include "core/base/fastmath.h"
#include "core/base/random.h"
#include "core/climate/calendar.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

namespace aneroid {

namespace {

/// Parts of a shower's and an airing's length (bathroom: 24 min of rise, then half-decay in 10).
constexpr double showerRise = 0.34;
constexpr double showerHalf = 0.14;
constexpr double windowOpen = 0.25;
constexpr double windowHalf = 0.2;

/// Events that last so long move at their profile's speed.
constexpr double unhurriedMs = 0.5 * static_cast<double>(hourMs);

/// Rises from 0 over [a, b], stays 1, falls to 0 over [c, d].
double plateau(double a, double b, double c, double d, double x)
{
    return smoothStep(a, b, x) - smoothStep(c, d, x);
}

/// Where in its life each kind has its most marked moment: gust front, passage, middle, the end of
/// the water, the coldest air.
double peakPhase(WeatherKind kind)
{
    switch (kind) {
    case WeatherKind::Storm:
        return 0.45;
    case WeatherKind::Front:
        return 0.55;
    case WeatherKind::Shower:
        return showerRise;
    case WeatherKind::Window:
        return windowOpen;
    case WeatherKind::Clear:
    case WeatherKind::None:
        break;
    }
    return 0.5;
}

/// Whether the kind comes over the country, or happens in one room.
bool isRegional(WeatherKind kind)
{
    return kind == WeatherKind::Storm || kind == WeatherKind::Front || kind == WeatherKind::Clear;
}

/// 1 at `from`, 0 at 1, falling by half in `half` but for what is needed to end at nothing.
double dieAway(double from, double half, double x)
{
    const double rate = std::numbers::ln2 / half;
    const double end = plainExp(-(1.0 - from) * rate);
    return (plainExp(-(x - from) * rate) - end) / (1.0 - end);
}

/// How many events start in a bin whose mean is one.
int poissonOfOne(double u)
{
    double term = 1.0 / std::numbers::e;
    double sum = term;
    int count = 0;
    while (u > sum && count < 8) {
        ++count;
        term /= count;
        sum += term;
    }
    return count;
}

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

/// By start; what starts together has an order, too, so that sums do not depend on who asks.
bool startsBefore(const ScheduledEvent &a, const ScheduledEvent &b)
{
    const auto key = [](const ScheduledEvent &one) {
        return std::tuple(one.event.startMs, one.event.triggered, one.event.kind, one.naturalEndMs,
                          one.event.strength);
    };
    return key(a) < key(b);
}

} // namespace

std::array<double, channelCount> eventShape(WeatherKind kind, double phase)
{
    if (phase <= 0.0 || phase >= 1.0)
        return {};
    switch (kind) {
    case WeatherKind::Storm: {
        // Pressure falls ahead of the gust front, jumps up under the cold pool and recovers; the
        // cold pool arrives at once and leaves slowly (Engerer et al. 2008).
        const double pressure = -smoothStep(0.0, 0.4, phase) + 0.55 * smoothStep(0.42, 0.5, phase) +
                                0.45 * smoothStep(0.55, 1.0, phase);
        return {plateau(0.40, 0.48, 0.6, 1.0, phase), plateau(0.0, 0.4, 0.6, 1.0, phase), pressure};
    }
    case WeatherKind::Front: {
        // Trough, then a fast rise at the passage; the dew point falls behind it.
        const double pressure = -smoothStep(0.0, 0.5, phase) + 1.7 * smoothStep(0.5, 0.65, phase) -
                                0.7 * smoothStep(0.7, 1.0, phase);
        const double air = plateau(0.48, 0.6, 0.7, 1.0, phase);
        return {air, air, pressure};
    }
    case WeatherKind::Clear: {
        const double bump = plateau(0.0, 0.4, 0.6, 1.0, phase);
        return {bump, bump, bump};
    }
    case WeatherKind::Shower: {
        const double wet = phase < showerRise ? smoothStep(0.0, showerRise, phase)
                                              : dieAway(showerRise, showerHalf, phase);
        return {wet, wet, 0.0};
    }
    case WeatherKind::Window: {
        // Fresh air comes in at once and levels off; the walls warm it again.
        const double left = 1.0 - phase / windowOpen;
        const double fresh =
            phase < windowOpen ? 1.0 - left * left : dieAway(windowOpen, windowHalf, phase);
        return {fresh, fresh, 0.0};
    }
    case WeatherKind::None:
        break;
    }
    return {};
}

EventSchedule::EventSchedule(const Climate &climate, std::uint64_t seed)
    : m_climate(&climate)
    , m_seed(seed)
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
        source.longestMs = std::llround(kind.longestS * 1000.0);
        source.keepsHours = kind.hours != WeeklyHours{};
        m_sources.push_back(source);
    }
}

ScheduledEvent EventSchedule::make(const EventProfile &kind, TimeMs start, std::uint64_t salt,
                                   std::uint64_t owner, TimeMs durationMs) const
{
    const Random4 words = randomWords(m_seed, Stream::EventShapes, salt,
                                      owner << 8 | static_cast<std::uint64_t>(kind.kind));
    const double seconds = kind.shortestS + (kind.longestS - kind.shortestS) * uniform(words[0]);
    ScheduledEvent made;
    made.event.kind = kind.kind;
    made.event.startMs = start;
    if (durationMs <= 0)
        durationMs = std::max<TimeMs>(1, nearest(seconds * 1000.0));
    made.event.endMs = start + durationMs;
    made.event.peakMs = start + nearest(peakPhase(kind.kind) * static_cast<double>(durationMs));
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

void EventSchedule::keepTouching(ScheduledEvent event, TimeMs from, TimeMs to,
                                 std::vector<ScheduledEvent> &out) const
{
    cutShort(event);
    const TimeMs last = event.event.endMs == event.naturalEndMs
                            ? event.event.endMs
                            : std::min(event.event.endMs + decayMs, event.naturalEndMs);
    if (event.event.startMs <= to && last > from)
        out.push_back(event);
}

TimeMs EventSchedule::longestDelay(double distanceKm) const
{
    const double kmh = m_climate->neighbourhood.eventKmh;
    return distanceKm > 0.0 && kmh > 0.0 ? std::llround(distanceKm / kmh * 3'600'000.0) + 1 : 0;
}

template <typename Found>
void EventSchedule::forEachScheduled(const Source &source, TimeMs from, TimeMs to,
                                     TimeMs longestDelay, const EventView &view,
                                     const Found &found) const
{
    const WeatherKind kind = source.climate.kind;
    const std::uint64_t owner = isRegional(kind) ? 0 : view.place.own;
    const TimeMs offset = static_cast<TimeMs>(view.utcOffsetMinutes) * 60'000;
    const std::uint64_t stream = owner << 8 | static_cast<std::uint64_t>(kind);

    const TimeMs lastBin = floorDivide(to + longestDelay, source.binMs);
    for (TimeMs bin = floorDivide(from - source.longestMs - longestDelay, source.binMs);
         bin <= lastBin; ++bin) {
        Random4 words =
            randomWords(m_seed, Stream::EventCounts, static_cast<std::uint64_t>(bin), stream);
        const int count = poissonOfOne(uniform(words[0]));
        for (int i = 0; i < count; ++i) {
            const std::uint64_t salt =
                (static_cast<std::uint64_t>(bin) << 3 | static_cast<std::uint64_t>(i)) &
                ~(std::uint64_t{1} << 63);
            if (i > 0)
                words = randomWords(m_seed, Stream::EventCounts, salt,
                                    stream | (std::uint64_t{1} << 63));
            const TimeMs start =
                bin * source.binMs +
                static_cast<TimeMs>(uniform(words[1]) * static_cast<double>(source.binMs));
            // Nothing that ends before or begins after; most events of sparse instants go here.
            if (start > to + longestDelay || start + source.longestMs + longestDelay <= from)
                continue;
            if (source.keepsHours) {
                const TimeMs local = start + offset;
                const std::int64_t day = floorDivide(local, dayMs);
                const auto hour = static_cast<std::size_t>((local - day * dayMs) / hourMs);
                const WeeklyHours &hours = source.climate.hours;
                if (uniform(words[2]) >= (isWeekend(day) ? hours.weekend : hours.weekday)[hour])
                    continue;
            }
            found(make(source.climate, start, salt, owner, 0));
        }
    }
}

void EventSchedule::collectShared(TimeMs from, TimeMs to, const EventView &view, double farthestKm,
                                  std::vector<ScheduledEvent> &out) const
{
    out.clear();
    if (!view.scheduled)
        return;
    for (const Source &source : m_sources) {
        if (isRegional(source.climate.kind))
            forEachScheduled(source, from, to, longestDelay(farthestKm), view,
                             [&out](const ScheduledEvent &event) { out.push_back(event); });
    }
}

void EventSchedule::keepThere(ScheduledEvent event, TimeMs from, TimeMs to, const EventView &view,
                              std::vector<ScheduledEvent> &out) const
{
    shift(event, delay(event, view.place));
    keepTouching(event, from, to, out);
}

void EventSchedule::collectAt(std::span<const ScheduledEvent> shared, TimeMs from, TimeMs to,
                              const EventView &view, std::vector<ScheduledEvent> &out) const
{
    out.clear();
    const auto keep = [&](const ScheduledEvent &event) { keepThere(event, from, to, view, out); };
    std::ranges::for_each(shared, keep);
    for (const Source &source : m_sources) {
        if (view.scheduled && !isRegional(source.climate.kind))
            forEachScheduled(source, from, to, 0, view, keep);
    }
    std::ranges::for_each(m_triggered, keep);
    std::sort(out.begin(), out.end(), startsBefore);
}

void EventSchedule::collect(TimeMs from, TimeMs to, const EventView &view,
                            std::vector<ScheduledEvent> &out) const
{
    out.clear();
    const auto keep = [&](const ScheduledEvent &event) { keepThere(event, from, to, view, out); };
    const TimeMs longest = longestDelay(std::hypot(view.place.eastKm, view.place.northKm));
    for (const Source &source : m_sources) {
        if (view.scheduled)
            forEachScheduled(source, from, to, isRegional(source.climate.kind) ? longest : 0, view,
                             keep);
    }
    std::ranges::for_each(m_triggered, keep);
    std::sort(out.begin(), out.end(), startsBefore);
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

void addEvent(const ScheduledEvent &event, const EventProfile &kind,
              const std::array<double, channelCount> &gain, std::span<const TimeMs> times,
              TimeMs delayMs, const std::array<double *, channelCount> &channels)
{
    const WeatherEvent &named = event.event;
    const bool cut = named.endMs != event.naturalEndMs;
    const TimeMs last = delayMs + (cut ? named.endMs + EventSchedule::decayMs : named.endMs);
    const auto first = std::lower_bound(times.begin(), times.end(), named.startMs + delayMs);
    if (first == times.end() || *first >= last)
        return;
    const double perMs = 1.0 / static_cast<double>(event.naturalEndMs - named.startMs);
    std::array<double, channelCount> full{};
    for (std::size_t c = 0; c < channelCount; ++c)
        full[c] = kind.magnitude[c] * named.strength * gain[c];
    for (auto it = first; it != times.end() && *it < last; ++it) {
        const auto index = static_cast<std::size_t>(it - times.begin());
        const TimeMs at = *it - delayMs;
        const auto shape = eventShape(named.kind, static_cast<double>(at - named.startMs) * perMs);
        const double fade = cut ? 1.0 - smoothStep(0.0, static_cast<double>(EventSchedule::decayMs),
                                                   static_cast<double>(at - named.endMs))
                                : 1.0;
        for (std::size_t c = 0; c < channelCount; ++c)
            channels[c][index] += shape[c] * full[c] * fade;
    }
}

} // namespace aneroid
