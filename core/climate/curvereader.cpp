#include "core/climate/curvereader.h"

#include "core/base/fastmath.h"
#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/base/vectorise.h"
#include "core/climate/calendar.h"
#include "core/climate/octaves.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace aneroid {

namespace {

/// Of one run into the next, half of it on either day: long enough that what is slower than a few
/// hours does not jump.
constexpr TimeMs blendMs = 4 * hourMs;
constexpr double strengthSpread = 0.1;
constexpr std::int64_t fadeSamples = 64;

/// Weights of the samples around a position between two of them, tabulated by its fraction.
/// Sixteen, for with fewer what is sampled off the recording's grid is visibly smoother than it.
class Lanczos
{
public:
    static constexpr std::size_t taps = 16;
    static constexpr int before = 7; ///< the sample left of the position
    using Weights = std::array<double, taps>;
    /// The weights at the tabulated fraction below and above.
    struct Ends
    {
        const Weights *below = nullptr;
        const Weights *above = nullptr;
        double part = 0.0; ///< of the way from the one to the other
    };

    Lanczos()
    {
        for (std::size_t i = 0; i <= steps; ++i)
            m_table[i] = weights(static_cast<double>(i) / steps);
    }

    [[nodiscard]] Ends at(double fraction) const
    {
        const double position = fraction * steps;
        const auto index = std::min(static_cast<std::size_t>(position), steps - 1);
        return {&m_table[index], &m_table[index + 1], position - static_cast<double>(index)};
    }

private:
    static constexpr std::size_t steps = 256;

    static Weights weights(double fraction)
    {
        Weights made{};
        double sum = 0.0;
        for (std::size_t k = 0; k < taps; ++k) {
            const double x = static_cast<double>(k) - before - fraction;
            const double angle = std::numbers::pi * x;
            const double window = angle / (taps / 2);
            made[k] = std::abs(x) < 1e-12 ? 1.0
                      : std::abs(x) >= taps / 2.0
                          ? 0.0
                          : std::sin(angle) / angle * std::sin(window) / window;
            sum += made[k];
        }
        for (double &weight : made)
            weight /= sum;
        return made;
    }

    std::array<Weights, steps + 1> m_table{};
};

const Lanczos &lanczos()
{
    static const Lanczos table;
    return table;
}

/// The logarithm of the factor on the recorded movements, which is log-normal and smooth over an
/// hour.
class Strength
{
public:
    Strength(std::uint64_t seed, std::uint64_t own)
        : m_seed(seed)
        , m_own(own)
    {
    }

    double at(TimeMs time)
    {
        const std::int64_t cell = floorDivide(time, hourMs);
        if (!m_any || cell != m_cell) {
            const bool next = m_any && cell == m_cell + 1;
            if (next)
                std::rotate(m_knots.begin(), m_knots.begin() + 1, m_knots.end());
            for (std::size_t i = next ? m_knots.size() - 1 : 0; i < m_knots.size(); ++i)
                m_knots[i] = knot(cell - 1 + static_cast<std::int64_t>(i));
            m_cell = cell;
            m_any = true;
        }
        const double u = static_cast<double>(time - cell * hourMs) / static_cast<double>(hourMs);
        const double v = 1.0 - u;
        const double g =
            (v * v * v * m_knots[0] + (4.0 - 6.0 * u * u + 3.0 * u * u * u) * m_knots[1] +
             (4.0 - 6.0 * v * v + 3.0 * v * v * v) * m_knots[2] + u * u * u * m_knots[3]) *
            (splineNorm() / 6.0);
        return strengthSpread * g - 0.5 * strengthSpread * strengthSpread;
    }

private:
    [[nodiscard]] double knot(std::int64_t index) const
    {
        return normalTable()(randomWords(m_seed, Stream::CurveStrength,
                                         static_cast<std::uint64_t>(index), m_own)[0]);
    }

    std::uint64_t m_seed;
    std::uint64_t m_own;
    bool m_any = false;
    std::int64_t m_cell = 0;
    std::array<double, 4> m_knots{};
};

ANEROID_VECTORISED void exponentials(double *values, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        values[i] = plainExp(values[i]);
}

using Samples = std::vector<std::array<float, channelCount>>;

inline void widen(const std::array<float, channelCount> &sample, Quad &to)
{
    to = Quad{static_cast<double>(sample[0]), static_cast<double>(sample[1]),
              static_cast<double>(sample[2]), 0.0};
}

/// The sum of taps samples in their weights.
ANEROID_VECTORISED void interpolate(const std::array<float, channelCount> *samples,
                                    const Lanczos::Ends &ends, Quad &out)
{
    Lanczos::Weights weights;
    for (std::size_t k = 0; k < Lanczos::taps; ++k)
        weights[k] = (*ends.below)[k] + ends.part * ((*ends.above)[k] - (*ends.below)[k]);
    Quad sum{};
    for (std::size_t k = 0; k < Lanczos::taps; ++k) {
        Quad sample;
        widen(samples[k], sample);
        sum += weights[k] * sample;
    }
    out = sum;
}

/// A sample in its weight. Beyond its ends the recording fades away, for it may break off anywhere.
void addFading(const Samples &samples, std::int64_t index, double weight, Quad &to)
{
    const auto count = static_cast<std::int64_t>(samples.size());
    const std::int64_t beyond = index < 0 ? -index : index >= count ? index - count + 1 : 0;
    if (beyond > fadeSamples)
        return;
    weight *= 1.0 - static_cast<double>(beyond) / static_cast<double>(fadeSamples);
    Quad sample;
    widen(samples[static_cast<std::size_t>(std::clamp<std::int64_t>(index, 0, count - 1))], sample);
    to += weight * sample;
}

/// Where an instant is in a recording that begins at 0.
struct Position
{
    std::int64_t index = 0;
    double fraction = 0.0; ///< of the way to the next sample
};

void sampleAt(const Samples &samples, const Position &at, Quad &out)
{
    out = Quad{};
    const auto count = static_cast<std::int64_t>(samples.size());
    if (at.index < -fadeSamples || at.index >= count + fadeSamples)
        return;
    if (at.fraction == 0.0) {
        addFading(samples, at.index, 1.0, out);
        return;
    }
    const Lanczos::Ends ends = lanczos().at(at.fraction);
    const std::int64_t first = at.index - Lanczos::before;
    constexpr auto taps = static_cast<std::int64_t>(Lanczos::taps);
    if (first >= 0 && first + taps <= count) {
        interpolate(samples.data() + first, ends, out);
        return;
    }
    for (std::size_t k = 0; k < Lanczos::taps; ++k)
        addFading(samples, first + static_cast<std::int64_t>(k),
                  (*ends.below)[k] + ends.part * ((*ends.above)[k] - (*ends.below)[k]), out);
}

} // namespace

CurveReader::CurveReader(const StateLibrary &library, const LibraryPath &path, std::uint64_t seed,
                         TimeMs utcOffsetMs)
    : m_library(library)
    , m_path(path)
    , m_seed(seed)
    , m_utcOffsetMs(utcOffsetMs)
{
}

bool CurveReader::follows(const LibraryPath::Step &a, const LibraryPath::Step &b) const
{
    return a.run == b.run && m_library.days[b.index].day == m_library.days[a.index].day + 1;
}

CurveReader::Day CurveReader::dayOf(std::int64_t day, std::uint64_t own,
                                    LibraryPath::Memory &memory) const
{
    const LibraryPath::Step step = memory.on(m_path, day, own);
    const LibraryPath::Step before = memory.on(m_path, day - 1, own);
    const LibraryPath::Step after = memory.on(m_path, day + 1, own);
    return {day,
            !follows(before, step),
            !follows(step, after),
            shiftOf(day, step, 0),
            shiftOf(day, before, 1),
            shiftOf(day, after, -1)};
}

/// Whole samples, so that on the recording's grid nothing is interpolated.
std::int64_t CurveReader::shiftOf(std::int64_t day, const LibraryPath::Step &step,
                                  std::int64_t later) const
{
    const std::int64_t days = m_library.days[step.index].day + later - day;
    return std::llround(static_cast<double>(days * dayMs + step.shiftMs) /
                        static_cast<double>(m_library.curve.cadenceMs));
}

void CurveReader::add(std::span<const TimeMs> times, TimeMs delayMs, std::uint64_t place,
                      const std::array<double, channelCount> &gain, LibraryPath::Memory &memory,
                      const std::array<double *, channelCount> &channels) const
{
    if (m_library.curve.empty())
        return;
    static constexpr std::array all{indexOf(Channel::Temperature), indexOf(Channel::Humidity),
                                    indexOf(Channel::Pressure)};
    constexpr std::size_t own = 2; // temperature and humidity
    const bool pressure = channels[all.back()] != nullptr;
    if (place == 0) {
        addAlong(0, std::span(all).first(pressure ? all.size() : own), times, delayMs, gain, memory,
                 channels);
        return;
    }
    addAlong(place, std::span(all).first(own), times, delayMs, gain, memory, channels);
    if (pressure)
        addAlong(0, std::span(all).subspan(own), times, delayMs, gain, memory, channels);
}

/// Adds the channels `which` of what the path of `place` says.
void CurveReader::addAlong(std::uint64_t place, std::span<const std::size_t> which,
                           std::span<const TimeMs> times, TimeMs delayMs,
                           const std::array<double, channelCount> &gain,
                           LibraryPath::Memory &memory,
                           const std::array<double *, channelCount> &channels) const
{
    const RecordedCurve &curve = m_library.curve;
    const double perMs = static_cast<double>(curve.cadenceMs);
    Strength strength(m_seed, place);
    constexpr std::size_t most = 128;
    std::array<double, most> factors; // written before they are read
    Day day;
    TimeMs midnight = 0; // of the day, and
    TimeMs end = 0;      // of the next: none known
    TimeMs sampleMs = 0; // of the sample at or before the instant
    std::int64_t sample = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (i % most == 0) {
            const std::size_t count = std::min(most, times.size() - i);
            for (std::size_t k = 0; k < count; ++k)
                factors[k] = strength.at(times[i + k] - delayMs);
            exponentials(factors.data(), count);
        }
        const TimeMs local = times[i] - delayMs + m_utcOffsetMs;
        if (local >= end || local < midnight) {
            day = dayOf(floorDivide(local, dayMs), place, memory);
            midnight = day.day * dayMs;
            end = midnight + dayMs;
        }
        const TimeMs since = local - curve.startMs;
        if (i == 0 || since < sampleMs || since - sampleMs >= curve.cadenceMs) {
            sample = floorDivide(since, curve.cadenceMs);
            sampleMs = sample * curve.cadenceMs;
        }
        const double fraction = static_cast<double>(since - sampleMs) / perMs;
        Quad air;
        sampleAt(curve.samples, {sample + day.shift, fraction}, air);
        // Weights of unit square sum, for the two do not know of each other.
        const auto fade = [&](double x, std::int64_t shift) {
            const double share = smoothStep(0.0, 1.0, x);
            Quad other;
            sampleAt(curve.samples, {sample + shift, fraction}, other);
            air = std::sqrt(share) * air + std::sqrt(1.0 - share) * other;
        };
        const TimeMs into = local - midnight;
        if (day.begins && into < blendMs / 2)
            fade(0.5 + static_cast<double>(into) / static_cast<double>(blendMs), day.shiftBefore);
        else if (day.ends && into > dayMs - blendMs / 2)
            fade(0.5 + static_cast<double>(dayMs - into) / static_cast<double>(blendMs),
                 day.shiftAfter);
        const double factor = factors[i % most];
        for (const std::size_t c : which)
            channels[c][i] += air[c] * factor * gain[c];
    }
}

} // namespace aneroid
