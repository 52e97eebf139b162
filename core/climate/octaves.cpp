#include "core/climate/octaves.h"

#include "core/climate/normal.h"
#include "core/climate/random.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

/// 1/sqrt of the mean over a cell of the summed squares of the four B-spline weights (151/315):
/// makes an octave of unit knots have unit variance.
const double splineNorm = 1.0 / std::sqrt(151.0 / 315.0);

/// The smooth part is sampled in cells of at most this length; between them it is a cubic, with an
/// error below 1e-4 of the amplitude for a daily cycle.
constexpr TimeMs longestSmoothCellMs = 600'000;

/// Far enough that every cell of the coarsest octave is random, small enough to keep t exact.
constexpr std::uint64_t originMask = (std::uint64_t{1} << 26) - 1;

/// The uniform cubic B-spline over four coefficients as a polynomial of the cell's fraction.
Cubic splineCell(double v0, double v1, double v2, double v3)
{
    return {(v0 + 4.0 * v1 + v2) * (1.0 / 6.0), (v2 - v0) * 0.5, (v0 - 2.0 * v1 + v2) * 0.5,
            (v3 - v0 + 3.0 * (v1 - v2)) * (1.0 / 6.0)};
}

/// Catmull-Rom: through v1 and v2 with slopes taken from the outer values.
Cubic interpolatingCell(double v0, double v1, double v2, double v3)
{
    return {v1, (v2 - v0) * 0.5, v0 - 2.5 * v1 + 2.0 * v2 - 0.5 * v3,
            1.5 * (v1 - v2) + 0.5 * (v3 - v0)};
}

/// Autocorrelation of a cubic B-spline octave at a lag of x knots: B7(x)/B7(0), B7 the B-spline of
/// degree 7.
double splineCorrelation(double x)
{
    static constexpr std::array binomials{1.0, 8.0, 28.0, 56.0, 70.0, 56.0, 28.0, 8.0, 1.0};
    const auto b7 = [](double at) {
        double sum = 0.0;
        for (std::size_t i = 0; i < binomials.size(); ++i) {
            const double d = at + 4.0 - static_cast<double>(i);
            if (d > 0.0)
                sum += (i % 2 == 0 ? 1.0 : -1.0) * binomials[i] * std::pow(d, 7.0);
        }
        return sum / 5040.0;
    };
    const double distance = std::abs(x);
    return distance >= 4.0 ? 0.0 : b7(distance) / b7(0.0);
}

double volatilityFactor(double volatility, double normal)
{
    return std::exp(volatility * normal - volatility * volatility);
}

} // namespace

double motionBound(const OctaveSpectrum &spectrum, Channel channel, TimeMs spanMs)
{
    constexpr double steepest = 1.5; // the largest sum of |B3'| over a cell, at its middle
    const std::size_t which = indexOf(channel);
    double bound = 0.0;
    double knotMs = static_cast<double>(spectrum.cellMs);
    for (const OctaveAmplitude &amplitude : spectrum.amplitudes) {
        const double slope = steepest * static_cast<double>(spanMs) / knotMs;
        bound += std::abs(amplitude[which]) * std::min(2.0, slope);
        knotMs *= 2.0;
    }
    const double volatility = spectrum.volatility[which];
    return bound * splineNorm * knotLimit * volatilityFactor(volatility, volatilityLimit);
}

double structureFunction(const OctaveSpectrum &spectrum, Channel channel, TimeMs lagMs)
{
    double variance = 0.0;
    double knotMs = static_cast<double>(spectrum.cellMs);
    for (const OctaveAmplitude &amplitude : spectrum.amplitudes) {
        const double a = amplitude[indexOf(channel)];
        variance += 2.0 * a * a * (1.0 - splineCorrelation(static_cast<double>(lagMs) / knotMs));
        knotMs *= 2.0;
    }
    return std::sqrt(variance);
}

OctaveCursor::OctaveCursor(const OctaveSpectrum &spectrum, std::uint64_t seed, std::uint64_t place,
                           const std::array<double, channelCount> &scale, const SmoothPart &smooth)
    : m_spectrum(spectrum)
    , m_smooth(smooth)
    , m_seed(seed)
    , m_place(place)
    , m_scale(scale)
    , m_levels(std::max<std::size_t>(spectrum.amplitudes.size(), 1))
{
    for (const double volatility : spectrum.volatility)
        m_volatile = m_volatile || volatility > 0.0;
    const Random4 words = randomWords(seed, Stream::OctavePhase, place);
    m_origin = static_cast<std::int64_t>(words[0] & originMask);
    TimeMs cell = spectrum.cellMs;
    while (m_smoothLevel + 1 < m_levels.size() && cell * 2 <= longestSmoothCellMs) {
        cell *= 2;
        ++m_smoothLevel;
    }
}

void OctaveCursor::seek(TimeMs time)
{
    const std::int64_t index = floorDivide(time, m_spectrum.cellMs);
    m_cellStart = index * m_spectrum.cellMs;
    const std::int64_t cell = index + m_origin;
    std::size_t level = 0;
    while (level < m_levels.size() &&
           !(m_levels[level].valid && m_levels[level].index == (cell >> level)))
        ++level;
    while (level-- > 0)
        enter(level, cell >> level);
}

void OctaveCursor::enter(std::size_t level, std::int64_t index)
{
    Level &to = m_levels[level];
    Curves curves{};
    if (level + 1 < m_levels.size()) {
        const int half = static_cast<int>(index & 1);
        const Curves &above = m_levels[level + 1].curves;
        for (std::size_t i = 0; i < curves.size(); ++i)
            curves[i] = above[i].half(half);
    }
    to.curves = curves;
    if (level < m_spectrum.amplitudes.size())
        addOctave(level, to, index);
    if (level == m_smoothLevel)
        addSmooth(to, index);
    to.index = index;
    to.valid = true;
}

void OctaveCursor::addOctave(std::size_t level, Level &to, std::int64_t index)
{
    // Four knots shape a cell; those it shares with the cell before are kept.
    const std::int64_t moved = index - to.index;
    const std::size_t kept =
        to.valid && moved > 0 && moved < 4 ? to.knots.size() - static_cast<std::size_t>(moved) : 0;
    std::copy(to.knots.end() - static_cast<std::ptrdiff_t>(kept), to.knots.end(), to.knots.begin());
    for (std::size_t i = kept; i < to.knots.size(); ++i)
        to.knots[i] = knot(level, index - 1 + static_cast<std::int64_t>(i));
    for (std::size_t c = 0; c < channelCount; ++c)
        to.curves[c] += splineCell(to.knots[0][c], to.knots[1][c], to.knots[2][c], to.knots[3][c]);
}

void OctaveCursor::addSmooth(Level &to, std::int64_t index)
{
    if (m_nodesValid && index == m_nodesIndex + 1) {
        m_nodes = {m_nodes[1], m_nodes[2], m_nodes[3], m_smooth.at(edge(m_smoothLevel, index + 2))};
    } else {
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            m_nodes[i] = m_smooth.at(edge(m_smoothLevel, index - 1 + static_cast<std::int64_t>(i)));
    }
    m_nodesIndex = index;
    m_nodesValid = true;
    for (std::size_t c = 0; c < SmoothPart::channels; ++c)
        to.curves[channelCount + c] +=
            interpolatingCell(m_nodes[0][c], m_nodes[1][c], m_nodes[2][c], m_nodes[3][c]);
}

OctaveCursor::Knot OctaveCursor::knot(std::size_t level, std::int64_t index) const
{
    const Random4 words =
        randomWords(m_seed, Stream::OctaveKnots, static_cast<std::uint64_t>(index),
                    (m_place << 8) | static_cast<std::uint64_t>(level));
    const NormalTable &normal = normalTable();
    const OctaveAmplitude &amplitude = m_spectrum.amplitudes[level];
    Knot knot;
    for (std::size_t c = 0; c < channelCount; ++c) {
        const double z = std::clamp(normal(words[c]), -knotLimit, knotLimit);
        knot[c] = z * amplitude[c] * m_scale[c] * splineNorm;
    }
    if (m_volatile) {
        const double g = std::clamp(normal(words[3]), -volatilityLimit, volatilityLimit);
        double factor = 1.0;
        double made = 0.0; // the volatility that the factor was made for
        for (std::size_t c = 0; c < channelCount; ++c) {
            const double volatility = m_spectrum.volatility[c];
            if (volatility <= 0.0)
                continue;
            if (volatility != made)
                factor = volatilityFactor(made = volatility, g);
            knot[c] *= factor;
        }
    }
    return knot;
}

TimeMs OctaveCursor::edge(std::size_t level, std::int64_t index) const
{
    return ((index << level) - m_origin) * m_spectrum.cellMs;
}

} // namespace aneroid
