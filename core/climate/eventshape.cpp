#include "core/climate/eventshape.h"

#include "core/base/fastmath.h"
#include "core/base/vectorise.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace aneroid {

namespace {

/// smoothStep() between constants: without a division.
template <int from, int to>
inline double step(double x)
{
    constexpr double start = from / 100.0;
    constexpr double per = 100.0 / (to - from);
    const double u = (x - start) * per;
    const double inside = u < 0.0 ? 0.0 : u > 1.0 ? 1.0 : u;
    return inside * inside * (3.0 - 2.0 * inside);
}

/// Parts of a shower's and an airing's length (bathroom: 24 min of rise, then half-decay in 10).
constexpr double showerRise = 0.34;
constexpr double showerHalf = 0.14;
/// One shower in four is followed by another before the air is dry; its rise is so long, and the
/// first one's is shorter by this factor.
constexpr double pairsFrom = 0.75;
constexpr double secondRise = 0.16;
constexpr double firstOfPair = 0.6;
constexpr double windowOpen = 0.25;
constexpr double windowHalf = 0.2;

using Moved = std::array<double, channelCount>;

/// Rises from 0 over [a, b], stays 1, falls to 0 over [c, d]; in hundredths.
template <int a, int b, int c, int d>
inline double plateau(double x)
{
    return step<a, b>(x) - step<c, d>(x);
}

/// 1 at `from`, 0 at 1, falling by half in `half` but for what is needed to end at nothing.
inline double dieAway(double from, double half, double x)
{
    const double rate = std::numbers::ln2 / half;
    const double end = plainExp(-(1.0 - from) * rate);
    return (plainExp(-(x - from) * rate) - end) / (1.0 - end);
}

// Each kind's course at a phase within (0, 1); part of the loops over it, else it is not compiled
// for their vectors.

/// Pressure falls ahead of the gust front, jumps up under the cold pool and recovers; the cold pool
/// arrives at once and leaves slowly (Engerer et al. 2008).
[[gnu::always_inline]] inline Moved storm(double phase)
{
    const double falls = step<0, 40>(phase);
    const double leaves = step<60, 100>(phase);
    const double pressure = -falls + 0.55 * step<42, 50>(phase) + 0.45 * step<55, 100>(phase);
    return {step<40, 48>(phase) - leaves, falls - leaves, pressure};
}

/// Trough, then a fast rise at the passage; the dew point falls behind it.
[[gnu::always_inline]] inline Moved front(double phase)
{
    const double leaves = step<70, 100>(phase);
    const double pressure = -step<0, 50>(phase) + 1.7 * step<50, 65>(phase) - 0.7 * leaves;
    const double air = step<48, 60>(phase) - leaves;
    return {air, air, pressure};
}

[[gnu::always_inline]] inline Moved clear(double phase)
{
    const double bump = plateau<0, 40, 60, 100>(phase);
    return {bump, bump, bump};
}

/// What makes one shower unlike another.
struct ShowerLook
{
    double rise = showerRise;
    double shoulder = 0.0; ///< what wet walls hold for a while, of the whole
    double second = 0.0;   ///< the height of one that follows; 0: none does
    double secondAt = 0.0;
};

ShowerLook showerLook(double variant)
{
    const auto digit = [variant](double scale) {
        return variant * scale - std::floor(variant * scale);
    };
    // From 0 by up to a half either way, 0 at 0.
    const auto around = [](double part) { return part < 0.5 ? part : part - 1.0; };
    ShowerLook look;
    look.rise += 0.2 * around(digit(16.0));
    look.shoulder = 0.5 * digit(256.0);
    if (variant < pairsFrom)
        return look;
    look.rise *= firstOfPair;
    look.second = 0.55 + 0.4 * digit(4096.0);
    look.secondAt = look.rise + 0.12 + 0.12 * digit(65536.0);
    return look;
}

double shower(double phase, const ShowerLook &look)
{
    if (phase <= 0.0 || phase >= 1.0)
        return 0.0;
    const double falling =
        (1.0 - look.shoulder) * dieAway(look.rise, showerHalf * (1.0 - look.shoulder), phase) +
        look.shoulder * (1.0 - smoothStep(look.rise + 0.12, 0.95, phase));
    const double first = phase < look.rise ? smoothStep(0.0, look.rise, phase) : falling;
    if (look.second == 0.0 || phase < look.secondAt)
        return first;
    const double top = look.secondAt + secondRise;
    const double again =
        phase < top ? smoothStep(look.secondAt, top, phase) : dieAway(top, showerHalf, phase);
    return 1.0 - (1.0 - first) * (1.0 - look.second * again);
}

/// Fresh air comes in at once and levels off; the walls warm it again.
[[gnu::always_inline]] inline Moved window(double phase)
{
    const double left = 1.0 - phase / windowOpen;
    const double fresh =
        phase < windowOpen ? 1.0 - left * left : dieAway(windowOpen, windowHalf, phase);
    return {fresh, fresh, 0.0};
}

template <Moved shape(double)>
[[gnu::always_inline]] inline void makeAll(const double *phases, std::size_t count,
                                           double *const *moved)
{
    for (std::size_t i = 0; i < count; ++i) {
        const Moved one = shape(phases[i]);
        for (std::size_t c = 0; c < channelCount; ++c)
            moved[c][i] = one[c];
    }
}

ANEROID_VECTORISED void makeStorms(const double *phases, std::size_t count, double *const *moved)
{
    makeAll<storm>(phases, count, moved);
}

ANEROID_VECTORISED void makeFronts(const double *phases, std::size_t count, double *const *moved)
{
    makeAll<front>(phases, count, moved);
}

ANEROID_VECTORISED void makeClear(const double *phases, std::size_t count, double *const *moved)
{
    makeAll<clear>(phases, count, moved);
}

void makeShowers(const double *phases, std::size_t count, const ShowerLook &look,
                 double *const *moved)
{
    for (std::size_t i = 0; i < count; ++i) {
        moved[0][i] = moved[1][i] = shower(phases[i], look);
        moved[2][i] = 0.0;
    }
}

ANEROID_VECTORISED void addRunOf(const double *moved, double full, const double *weights,
                                 std::size_t count, double *to)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i] += moved[i] * full * weights[i];
}

/// What is left of an event that was cut short.
double fade(const ScheduledEvent &event, TimeMs felt)
{
    return event.event.endMs == event.naturalEndMs
               ? 1.0
               : 1.0 - smoothStep(0.0, static_cast<double>(ScheduledEvent::decayMs),
                                  static_cast<double>(felt - event.event.endMs));
}

} // namespace

double peakPhase(WeatherKind kind, double variant)
{
    switch (kind) {
    case WeatherKind::Storm:
        return 0.45;
    case WeatherKind::Front:
        return 0.55;
    case WeatherKind::Shower:
        return showerLook(variant).rise;
    case WeatherKind::Window:
        return windowOpen;
    case WeatherKind::Clear:
    case WeatherKind::None:
        break;
    }
    return 0.5;
}

std::array<double, channelCount> eventShape(WeatherKind kind, double phase, double variant)
{
    if (phase <= 0.0 || phase >= 1.0)
        return {};
    switch (kind) {
    case WeatherKind::Storm:
        return storm(phase);
    case WeatherKind::Front:
        return front(phase);
    case WeatherKind::Clear:
        return clear(phase);
    case WeatherKind::Shower:
        return {shower(phase, showerLook(variant)), shower(phase, showerLook(variant)), 0.0};
    case WeatherKind::Window:
        return window(phase);
    case WeatherKind::None:
        break;
    }
    return {};
}

EventAdder::EventAdder(const EventProfile &kind, const std::array<double, channelCount> &gain,
                       std::span<const TimeMs> times, const Channels &now, const Channels &before,
                       TimeMs delayMs)
    : m_kind(kind.kind)
    , m_times(times)
    , m_now(now)
    , m_before(before)
    , m_delayMs(delayMs)
{
    for (std::size_t c = 0; c < channelCount; ++c)
        m_full[c] = kind.magnitude[c] * gain[c];
}

void EventAdder::add(const ScheduledEvent &event, std::size_t first)
{
    const auto run = [&](TimeMs delayMs, const Channels &to) {
        std::size_t begin = first;
        while (begin < m_times.size() && m_times[begin] <= event.event.startMs + delayMs)
            ++begin;
        const TimeMs gone = event.goneMs() + delayMs;
        std::size_t end = begin;
        while (end < m_times.size() && end - begin < few && m_times[end] < gone)
            ++end;
        const bool isFew = end - begin < few && m_kind != WeatherKind::Shower; // each its own look
        if (isFew)
            list(event, begin, end - begin, delayMs);
        else
            addRun(event, begin, end, delayMs, to);
    };
    run(0, m_now);
    if (m_before[0])
        run(m_delayMs, m_before);
}

/// Leaves the samples until there are more.
void EventAdder::list(const ScheduledEvent &event, std::size_t first, std::size_t count,
                      TimeMs delayMs)
{
    if (m_count + count > most)
        flush();
    const TimeMs start = event.event.startMs;
    const double perMs = 1.0 / static_cast<double>(event.naturalEndMs - start);
    for (std::size_t i = first; i < first + count; ++i) {
        const TimeMs felt = m_times[i] - delayMs;
        m_phases[m_count] = static_cast<double>(felt - start) * perMs;
        m_weights[m_count] = event.event.strength * fade(event, felt);
        m_where[m_count++] = static_cast<std::uint32_t>(i) | (delayMs > 0 ? earlier : 0U);
    }
}

/// Adds it to all of its samples, from `first` to beyond `end`.
void EventAdder::addRun(const ScheduledEvent &event, std::size_t first, std::size_t end,
                        TimeMs delayMs, const Channels &to)
{
    flush();
    const TimeMs gone = event.goneMs() + delayMs;
    const TimeMs start = event.event.startMs;
    const double perMs = 1.0 / static_cast<double>(event.naturalEndMs - start);
    while (end < m_times.size() && m_times[end] < gone)
        ++end;
    for (std::size_t done = first; done < end; done += m_count) {
        m_count = std::min(most, end - done);
        for (std::size_t i = 0; i < m_count; ++i) {
            const TimeMs felt = m_times[done + i] - delayMs;
            m_phases[i] = static_cast<double>(felt - start) * perMs;
            m_weights[i] = event.event.strength * fade(event, felt);
        }
        makeShapes(event.variant);
        for (std::size_t c = 0; c < channelCount; ++c)
            addRunOf(m_moved[c].data(), m_full[c], m_weights.data(), m_count, to[c] + done);
    }
    m_count = 0;
}

void EventAdder::flush()
{
    if (m_count == 0)
        return;
    makeShapes(0.0);
    for (std::size_t i = 0; i < m_count; ++i) {
        const Channels &to = (m_where[i] & earlier) != 0 ? m_before : m_now;
        const std::size_t at = m_where[i] & ~earlier;
        for (std::size_t c = 0; c < channelCount; ++c)
            to[c][at] += m_moved[c][i] * m_full[c] * m_weights[i];
    }
    m_count = 0;
}

/// Of the listed samples' phases. What is left over of a vector is computed, too, so that few
/// samples cost one round of the loop.
void EventAdder::makeShapes(double variant)
{
    std::size_t count = m_count;
    while (count % widest != 0)
        m_phases[count++] = 0.0;
    double *const moved[]{m_moved[0].data(), m_moved[1].data(), m_moved[2].data()};
    switch (m_kind) {
    case WeatherKind::Storm:
        return makeStorms(m_phases.data(), count, moved);
    case WeatherKind::Front:
        return makeFronts(m_phases.data(), count, moved);
    case WeatherKind::Clear:
        return makeClear(m_phases.data(), count, moved);
    case WeatherKind::Shower:
        return makeShowers(m_phases.data(), count, showerLook(variant), moved);
    case WeatherKind::Window:
        return makeAll<window>(m_phases.data(), count, moved);
    case WeatherKind::None:
        break;
    }
}

} // namespace aneroid
