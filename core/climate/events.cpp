#include "core/climate/events.h"

#include "core/climate/random.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

double smoothStep(double from, double to, double x)
{
    const double u = std::clamp((x - from) / (to - from), 0.0, 1.0);
    return u * u * (3.0 - 2.0 * u);
}

/// Rises from 0 over [a, b], stays 1, falls to 0 over [c, d].
double plateau(double a, double b, double c, double d, double x)
{
    return smoothStep(a, b, x) - smoothStep(c, d, x);
}

/// Where in its life each kind has its most marked moment: gust front, passage, middle.
double peakPhase(WeatherKind kind)
{
    return kind == WeatherKind::Storm ? 0.45 : kind == WeatherKind::Front ? 0.55 : 0.5;
}

const EventProfile &profileOf(const std::array<EventProfile, 3> &kinds, WeatherKind kind)
{
    return kinds[static_cast<std::size_t>(kind) - 1];
}

WeatherKind pickKind(const std::array<EventProfile, 3> &kinds, double u)
{
    const double total = kinds[0].weight + kinds[1].weight + kinds[2].weight;
    double threshold = 0.0;
    for (const WeatherKind kind : allWeatherKinds) {
        threshold += profileOf(kinds, kind).weight / total;
        if (u < threshold)
            return kind;
    }
    return WeatherKind::Clear;
}

/// How many events start in a bin whose mean is one.
int poissonOfOne(double u)
{
    double term = std::exp(-1.0);
    double sum = term;
    int count = 0;
    while (u > sum && count < 8) {
        ++count;
        term /= count;
        sum += term;
    }
    return count;
}

bool startsBefore(const ScheduledEvent &a, const ScheduledEvent &b)
{
    return a.event.startMs < b.event.startMs;
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
    case WeatherKind::None:
        break;
    }
    return {};
}

EventSchedule::EventSchedule(const Profile &profile, std::uint64_t seed, std::uint64_t place)
    : m_kinds(profile.events)
    , m_binMs(std::max<TimeMs>(1, std::llround(profile.eventIntervalS * 1000.0)))
    , m_seed(seed)
    , m_place(place)
{
    for (const EventProfile &kind : m_kinds)
        m_longestMs = std::max(m_longestMs, static_cast<TimeMs>(std::llround(kind.longestS * 1e3)));
}

ScheduledEvent EventSchedule::make(WeatherKind kind, TimeMs start, std::uint64_t salt,
                                   TimeMs durationMs) const
{
    const Random4 words = randomWords(m_seed, Stream::EventShapes, salt, m_place);
    const EventProfile &profile = profileOf(m_kinds, kind);
    const double seconds =
        profile.shortestS + (profile.longestS - profile.shortestS) * uniform(words[0]);
    ScheduledEvent made;
    made.event.kind = kind;
    made.event.startMs = start;
    if (durationMs <= 0)
        durationMs = std::max<TimeMs>(1, std::llround(seconds * 1000.0));
    made.event.endMs = start + durationMs;
    made.event.peakMs =
        start +
        std::llround(peakPhase(kind) * static_cast<double>(made.event.endMs - made.event.startMs));
    made.naturalEndMs = made.event.endMs;
    made.event.strength = 0.7 + 0.6 * uniform(words[1]);
    return made;
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
    return make(kind, at, triggerSalt(at)).naturalEndMs - at;
}

WeatherEvent EventSchedule::trigger(WeatherKind kind, TimeMs at, TimeMs durationMs)
{
    ScheduledEvent made = make(kind, at, triggerSalt(at), durationMs);
    made.event.triggered = true;
    m_triggered.insert(std::upper_bound(m_triggered.begin(), m_triggered.end(), made, startsBefore),
                       made);
    return made.event;
}

std::vector<WeatherEvent> EventSchedule::endActive(TimeMs at, bool scheduled)
{
    std::vector<WeatherEvent> active;
    for (const WeatherEvent &event : named(at, at, scheduled)) {
        if (event.startMs < at)
            active.push_back(event);
    }
    if (!active.empty())
        m_ends.insert(std::upper_bound(m_ends.begin(), m_ends.end(), at), at);
    return active;
}

void EventSchedule::collect(TimeMs from, TimeMs to, bool scheduled,
                            std::vector<ScheduledEvent> &out) const
{
    out.clear();
    const auto keep = [&](ScheduledEvent event) {
        cutShort(event);
        const TimeMs last = event.event.endMs == event.naturalEndMs
                                ? event.event.endMs
                                : std::min(event.event.endMs + decayMs, event.naturalEndMs);
        if (event.event.startMs <= to && last > from)
            out.push_back(event);
    };
    if (scheduled) {
        const TimeMs lastBin = floorDivide(to, m_binMs);
        for (TimeMs bin = floorDivide(from - m_longestMs, m_binMs); bin <= lastBin; ++bin) {
            const Random4 words =
                randomWords(m_seed, Stream::EventCounts, static_cast<std::uint64_t>(bin), m_place);
            const int count = poissonOfOne(uniform(words[0]));
            for (int i = 0; i < count; ++i) {
                const std::uint64_t salt =
                    (static_cast<std::uint64_t>(bin) << 3 | static_cast<std::uint64_t>(i)) &
                    ~(std::uint64_t{1} << 63);
                const Random4 shape = randomWords(m_seed, Stream::EventCounts, salt,
                                                  m_place | (std::uint64_t{1} << 63));
                const auto offset =
                    static_cast<TimeMs>(uniform(shape[0]) * static_cast<double>(m_binMs));
                keep(make(pickKind(m_kinds, uniform(shape[1])), bin * m_binMs + offset, salt));
            }
        }
    }
    for (const ScheduledEvent &event : m_triggered)
        keep(event);
    std::stable_sort(out.begin(), out.end(), startsBefore);
}

std::vector<WeatherEvent> EventSchedule::named(TimeMs from, TimeMs to, bool scheduled) const
{
    std::vector<ScheduledEvent> all;
    collect(from, to, scheduled, all);
    std::vector<WeatherEvent> found;
    for (const ScheduledEvent &one : all) {
        if (one.event.endMs > from && one.event.endMs > one.event.startMs)
            found.push_back(one.event);
    }
    return found;
}

void addEvent(const ScheduledEvent &event, const EventProfile &kind,
              const std::array<double, channelCount> &gain, std::span<const TimeMs> times,
              const std::array<double *, channelCount> &channels)
{
    const WeatherEvent &named = event.event;
    const bool cut = named.endMs != event.naturalEndMs;
    const TimeMs last = cut ? named.endMs + EventSchedule::decayMs : named.endMs;
    const auto first = std::lower_bound(times.begin(), times.end(), named.startMs);
    const double perMs = 1.0 / static_cast<double>(event.naturalEndMs - named.startMs);
    std::array<double, channelCount> full{};
    for (std::size_t c = 0; c < channelCount; ++c)
        full[c] = kind.magnitude[c] * named.strength * gain[c];
    for (auto it = first; it != times.end() && *it < last; ++it) {
        const auto index = static_cast<std::size_t>(it - times.begin());
        const auto shape = eventShape(named.kind, static_cast<double>(*it - named.startMs) * perMs);
        const double fade = cut ? 1.0 - smoothStep(0.0, static_cast<double>(EventSchedule::decayMs),
                                                   static_cast<double>(*it - named.endMs))
                                : 1.0;
        for (std::size_t c = 0; c < channelCount; ++c)
            channels[c][index] += shape[c] * full[c] * fade;
    }
}

} // namespace aneroid
