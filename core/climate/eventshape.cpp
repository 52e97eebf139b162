#include "core/climate/eventshape.h"

#include "core/base/fastmath.h"
#include "core/base/vectorise.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace aneroid {

namespace {

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

/// Rises from 0 over [a, b], stays 1, falls to 0 over [c, d].
inline double plateau(double a, double b, double c, double d, double x)
{
    return smoothStep(a, b, x) - smoothStep(c, d, x);
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
    const double pressure = -smoothStep(0.0, 0.4, phase) + 0.55 * smoothStep(0.42, 0.5, phase) +
                            0.45 * smoothStep(0.55, 1.0, phase);
    return {plateau(0.40, 0.48, 0.6, 1.0, phase), plateau(0.0, 0.4, 0.6, 1.0, phase), pressure};
}

/// Trough, then a fast rise at the passage; the dew point falls behind it.
[[gnu::always_inline]] inline Moved front(double phase)
{
    const double pressure = -smoothStep(0.0, 0.5, phase) + 1.7 * smoothStep(0.5, 0.65, phase) -
                            0.7 * smoothStep(0.7, 1.0, phase);
    const double air = plateau(0.48, 0.6, 0.7, 1.0, phase);
    return {air, air, pressure};
}

[[gnu::always_inline]] inline Moved clear(double phase)
{
    const double bump = plateau(0.0, 0.4, 0.6, 1.0, phase);
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

/// What an event in full does to a run of samples.
struct Effect
{
    Moved full{};
    std::array<double *, channelCount> channels;
};

/// The samples of one go, and how many a vector has at most: what is left over is computed, too, so
/// that few samples cost one round of the loop.
constexpr std::size_t mostSamples = 128;
constexpr std::size_t widest = 8;

template <Moved shape(double)>
[[gnu::always_inline]] inline void addAll(const double *phases, const double *fades,
                                          std::size_t count, const Effect &effect)
{
    std::array<std::array<double, mostSamples>, channelCount> moved; // written before it is read
    const std::size_t padded = (count + widest - 1) / widest * widest;
    for (std::size_t i = 0; i < padded; ++i) {
        const Moved one = shape(phases[i]);
        for (std::size_t c = 0; c < channelCount; ++c)
            moved[c][i] = one[c];
    }
    for (std::size_t c = 0; c < channelCount; ++c) {
        const double full = effect.full[c];
        double *const channel = effect.channels[c];
        for (std::size_t i = 0; i < count; ++i)
            channel[i] += moved[c][i] * full * fades[i];
    }
}

ANEROID_VECTORISED void addStorm(const double *phases, const double *fades, std::size_t count,
                                 const Effect &effect)
{
    addAll<storm>(phases, fades, count, effect);
}

ANEROID_VECTORISED void addFront(const double *phases, const double *fades, std::size_t count,
                                 const Effect &effect)
{
    addAll<front>(phases, fades, count, effect);
}

ANEROID_VECTORISED void addClear(const double *phases, const double *fades, std::size_t count,
                                 const Effect &effect)
{
    addAll<clear>(phases, fades, count, effect);
}

/// Of temperature and humidity.
void addShower(const ShowerLook &look, const double *phases, const double *fades, std::size_t count,
               const Effect &effect)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double wet = shower(phases[i], look) * fades[i];
        for (std::size_t c = 0; c < channelCount; ++c)
            effect.channels[c][i] += wet * effect.full[c];
    }
}

void addShapes(WeatherKind kind, double variant, const double *phases, const double *fades,
               std::size_t count, const Effect &effect)
{
    switch (kind) {
    case WeatherKind::Storm:
        return addStorm(phases, fades, count, effect);
    case WeatherKind::Front:
        return addFront(phases, fades, count, effect);
    case WeatherKind::Clear:
        return addClear(phases, fades, count, effect);
    case WeatherKind::Shower:
        return addShower(showerLook(variant), phases, fades, count, effect);
    case WeatherKind::Window:
        return addAll<window>(phases, fades, count, effect);
    case WeatherKind::None:
        break;
    }
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

void addEvent(const ScheduledEvent &event, const EventProfile &kind,
              const std::array<double, channelCount> &gain, std::span<const TimeMs> times,
              TimeMs delayMs, const std::array<double *, channelCount> &channels)
{
    const WeatherEvent &named = event.event;
    const TimeMs start = named.startMs + delayMs;
    const TimeMs gone = event.goneMs() + delayMs;
    std::size_t at = 0; // the caller has passed over most that come before
    while (at < times.size() && times[at] <= start)
        ++at;
    if (at == times.size() || times[at] >= gone)
        return;
    const bool cut = named.endMs != event.naturalEndMs;
    const double perMs = 1.0 / static_cast<double>(event.naturalEndMs - named.startMs);
    Effect effect;
    for (std::size_t c = 0; c < channelCount; ++c)
        effect.full[c] = kind.magnitude[c] * named.strength * gain[c];
    std::array<double, mostSamples> phases; // written before they are read
    std::array<double, mostSamples> fades;
    while (at < times.size() && times[at] < gone) {
        std::size_t count = 0;
        for (; count < mostSamples && at + count < times.size() && times[at + count] < gone;
             ++count) {
            const TimeMs felt = times[at + count] - delayMs;
            phases[count] = static_cast<double>(felt - named.startMs) * perMs;
            fades[count] = cut ? 1.0 - smoothStep(0.0, static_cast<double>(ScheduledEvent::decayMs),
                                                  static_cast<double>(felt - named.endMs))
                               : 1.0;
        }
        for (std::size_t i = count; i % widest != 0; ++i)
            phases[i] = 0.0;
        for (std::size_t c = 0; c < channelCount; ++c)
            effect.channels[c] = channels[c] + at;
        addShapes(named.kind, event.variant, phases.data(), fades.data(), count, effect);
        at += count;
    }
}

} // namespace aneroid
