#include "core/climate/curvereader.h"

#include "core/base/fastmath.h"
#include "core/base/normal.h"
#include "core/base/random.h"
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

    Lanczos()
    {
        for (std::size_t i = 0; i <= steps; ++i)
            m_table[i] = weights(static_cast<double>(i) / steps);
    }

    [[nodiscard]] Weights at(double fraction) const
    {
        const double position = fraction * steps;
        const auto index = std::min(static_cast<std::size_t>(position), steps - 1);
        const double part = position - static_cast<double>(index);
        Weights mixed{};
        for (std::size_t k = 0; k < taps; ++k)
            mixed[k] = m_table[index][k] + part * (m_table[index + 1][k] - m_table[index][k]);
        return mixed;
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

/// The factor on the recorded movements, log-normal and smooth over an hour.
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
            for (std::size_t i = 0; i < m_knots.size(); ++i)
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
        return plainExp(strengthSpread * g - 0.5 * strengthSpread * strengthSpread);
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

CurveReader::Day CurveReader::dayOf(std::int64_t day, std::uint64_t own) const
{
    Day made;
    made.day = day;
    made.step = m_path.on(day, own);
    made.before = m_path.on(day - 1, own);
    made.after = m_path.on(day + 1, own);
    made.begins = !follows(made.before, made.step);
    made.ends = !follows(made.step, made.after);
    return made;
}

CurveReader::Air3 CurveReader::at(TimeMs local, std::int64_t day, const LibraryPath::Step &step,
                                  std::int64_t later) const
{
    const RecordedCurve &curve = m_library.curve;
    // In whole samples, so that on the recording's grid nothing is interpolated.
    const std::int64_t days = m_library.days[step.index].day + later - day;
    const double shift =
        static_cast<double>(days * dayMs + step.shiftMs) / static_cast<double>(curve.cadenceMs);
    const TimeMs since = local - curve.startMs;
    const std::int64_t whole = floorDivide(since, curve.cadenceMs);
    const std::int64_t index = whole + std::llround(shift);
    const auto count = static_cast<std::int64_t>(curve.samples.size());
    Air3 air{};
    if (index < -fadeSamples || index >= count + fadeSamples)
        return air;
    const TimeMs rest = since - whole * curve.cadenceMs;
    const auto sample = [&](std::int64_t i, double weight) {
        // Beyond its ends the recording fades away, for it may break off anywhere.
        const std::int64_t beyond = i < 0 ? -i : i >= count ? i - count + 1 : 0;
        if (beyond > fadeSamples)
            return;
        weight *= 1.0 - static_cast<double>(beyond) / static_cast<double>(fadeSamples);
        const auto &values =
            curve.samples[static_cast<std::size_t>(std::clamp<std::int64_t>(i, 0, count - 1))];
        for (std::size_t c = 0; c < channelCount; ++c)
            air[c] += weight * static_cast<double>(values[c]);
    };
    if (rest == 0) {
        sample(index, 1.0);
        return air;
    }
    const Lanczos::Weights weights =
        lanczos().at(static_cast<double>(rest) / static_cast<double>(curve.cadenceMs));
    for (std::size_t k = 0; k < Lanczos::taps; ++k)
        sample(index - Lanczos::before + static_cast<std::int64_t>(k), weights[k]);
    return air;
}

void CurveReader::add(std::span<const TimeMs> times, TimeMs delayMs, std::uint64_t place,
                      const std::array<double, channelCount> &gain,
                      const std::array<double *, channelCount> &channels) const
{
    if (m_library.curve.empty())
        return;
    static constexpr std::array all{indexOf(Channel::Temperature), indexOf(Channel::Humidity),
                                    indexOf(Channel::Pressure)};
    constexpr std::size_t own = 2; // temperature and humidity
    const bool pressure = channels[all.back()] != nullptr;
    if (place == 0) {
        addAlong(0, std::span(all).first(pressure ? all.size() : own), times, delayMs, gain,
                 channels);
        return;
    }
    addAlong(place, std::span(all).first(own), times, delayMs, gain, channels);
    if (pressure)
        addAlong(0, std::span(all).subspan(own), times, delayMs, gain, channels);
}

/// Adds the channels `which` of what the path of `place` says.
void CurveReader::addAlong(std::uint64_t place, std::span<const std::size_t> which,
                           std::span<const TimeMs> times, TimeMs delayMs,
                           const std::array<double, channelCount> &gain,
                           const std::array<double *, channelCount> &channels) const
{
    Strength strength(m_seed, place);
    Day day;
    bool known = false;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const TimeMs local = times[i] - delayMs + m_utcOffsetMs;
        const std::int64_t number = floorDivide(local, dayMs);
        if (!known || number != day.day) {
            day = dayOf(number, place);
            known = true;
        }
        const TimeMs into = local - number * dayMs;
        Air3 air = at(local, number, day.step, 0);
        // Weights of unit square sum, for the two do not know of each other.
        const auto fade = [&](double x, const Air3 &other) {
            const double share = smoothStep(0.0, 1.0, x);
            const double own = std::sqrt(share);
            const double others = std::sqrt(1.0 - share);
            for (std::size_t c = 0; c < channelCount; ++c)
                air[c] = own * air[c] + others * other[c];
        };
        if (day.begins && into < blendMs / 2)
            fade(0.5 + static_cast<double>(into) / static_cast<double>(blendMs),
                 at(local, number, day.before, 1));
        else if (day.ends && into > dayMs - blendMs / 2)
            fade(0.5 + static_cast<double>(dayMs - into) / static_cast<double>(blendMs),
                 at(local, number, day.after, -1));
        const double factor = strength.at(times[i] - delayMs);
        for (const std::size_t c : which)
            channels[c][i] += air[c] * factor * gain[c];
    }
}

} // namespace aneroid
