#pragma once

#include "core/climate/types.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace aneroid {

/// The amplitudes (standard deviations) of one octave: °C, humidity (ln of vapour pressure, or % RH
/// where humidity is direct) and hPa.
using OctaveAmplitude = std::array<double, channelCount>;

/// Random variation as a sum of octaves: octave k is a cubic B-spline over normal knots spaced
/// 2^k · cellMs, so its band is about one to four knot spacings. All octaves' knots lie on one
/// dyadic grid with a hashed origin, so inside one cell of the finest octave the whole sum is one
/// cubic.
struct OctaveSpectrum
{
    TimeMs cellMs = 30'000;                  ///< knot spacing of the finest octave, > 0
    std::vector<OctaveAmplitude> amplitudes; ///< finest first; at most 24
    std::array<double, channelCount>
        volatility{}; ///< spread of the log-normal scale of knots; 0: Gaussian tails

    friend bool operator==(const OctaveSpectrum &, const OctaveSpectrum &) = default;
};

/// Knots are cut off at this many standard deviations, volatility's own factor at volatilityLimit:
/// what makes the analytic bound of the motion finite.
inline constexpr double knotLimit = 4.0;
inline constexpr double volatilityLimit = 2.5;

/// The most that one channel's sum of octaves can move within `spanMs`: the analytic bound, not a
/// typical value.
[[nodiscard]] double motionBound(const OctaveSpectrum &spectrum, Channel channel, TimeMs spanMs);

/// The standard deviation of X(t+lag) − X(t) of one channel's sum of octaves.
[[nodiscard]] double structureFunction(const OctaveSpectrum &spectrum, Channel channel,
                                       TimeMs lagMs);

/// c0 + c1·u + c2·u² + c3·u³ for u in [0, 1).
struct Cubic
{
    double c0 = 0.0;
    double c1 = 0.0;
    double c2 = 0.0;
    double c3 = 0.0;

    [[nodiscard]] double operator()(double u) const { return ((c3 * u + c2) * u + c1) * u + c0; }

    Cubic &operator+=(const Cubic &other)
    {
        c0 += other.c0;
        c1 += other.c1;
        c2 += other.c2;
        c3 += other.c3;
        return *this;
    }

    /// The same curve over the left (0) or right (1) half of the cell.
    [[nodiscard]] Cubic half(int which) const
    {
        if (which == 0)
            return {c0, c1 * 0.5, c2 * 0.25, c3 * 0.125};
        return {c0 + 0.5 * c1 + 0.25 * c2 + 0.125 * c3, 0.5 * c1 + 0.5 * c2 + 0.375 * c3,
                0.25 * c2 + 0.375 * c3, 0.125 * c3};
    }
};

/// What a smooth, deterministic part of the weather adds, sampled at the edges of coarse cells.
class SmoothPart
{
public:
    static constexpr std::size_t channels = channelCount;
    virtual ~SmoothPart() = default;
    [[nodiscard]] virtual std::array<double, channels> at(TimeMs time) const = 0;
};

/// Walks the dyadic grid: gives the cubics of the cell that holds an instant. Moving on to the next
/// cell costs about two new knots on average; jumping anywhere costs the same however far. The
/// result for a cell depends on the cell only, never on the way there, to the last bit.
class OctaveCursor
{
public:
    /// The random channels first, then the smooth part's.
    static constexpr std::size_t curveCount = channelCount + SmoothPart::channels;
    using Curves = std::array<Cubic, curveCount>;

    /// All referenced objects must outlive the cursor. `scale` multiplies each random channel.
    OctaveCursor(const OctaveSpectrum &spectrum, std::uint64_t seed, std::uint64_t place,
                 const std::array<double, channelCount> &scale, const SmoothPart &smooth);

    /// Moves to the cell that holds `time`.
    void seek(TimeMs time);

    [[nodiscard]] TimeMs cellStart() const { return m_cellStart; }
    [[nodiscard]] TimeMs cellEnd() const { return m_cellStart + m_spectrum.cellMs; }
    [[nodiscard]] const Curves &cell() const { return m_levels.front().curves; }

private:
    using Knot = std::array<double, channelCount>;
    using Node = std::array<double, SmoothPart::channels>;

    struct Level
    {
        std::int64_t index = 0;
        bool valid = false;
        std::array<Knot, 4> knots{};
        Curves curves{};
    };

    void enter(std::size_t level, std::int64_t index);
    void addOctave(std::size_t level, Level &to, std::int64_t index);
    void addSmooth(Level &to, std::int64_t index);
    [[nodiscard]] Knot knot(std::size_t level, std::int64_t index) const;
    [[nodiscard]] TimeMs edge(std::size_t level, std::int64_t index) const;

    const OctaveSpectrum &m_spectrum;
    const SmoothPart &m_smooth;
    std::uint64_t m_seed;
    std::uint64_t m_place;
    std::array<double, channelCount> m_scale;
    bool m_volatile = false;
    std::int64_t m_origin; ///< hashed: cells counted from here
    std::size_t m_smoothLevel = 0;
    std::vector<Level> m_levels;
    std::array<Node, 4> m_nodes{};
    std::int64_t m_nodesIndex = 0;
    bool m_nodesValid = false;
    TimeMs m_cellStart = 0;
};

} // namespace aneroid
