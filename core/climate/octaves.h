#pragma once

#include "core/base/types.h"

#include <array>
#include <vector>

namespace aneroid {

/// The amplitudes (standard deviations) of one octave: °C, humidity (ln of vapour pressure, or % RH
/// where humidity is direct) and hPa.
using OctaveAmplitude = std::array<double, channelCount>;

/// How the three channels of an octave move together, each from −1 to 1.
struct ChannelCorrelation
{
    double temperatureHumidity = 0.0;
    double temperaturePressure = 0.0;
    double humidityPressure = 0.0;

    friend bool operator==(const ChannelCorrelation &, const ChannelCorrelation &) = default;
};

/// Random variation as a sum of octaves: octave k is a cubic B-spline over normal knots spaced
/// 2^k · cellMs, so its band is about one to four knot spacings. All octaves' knots lie on one
/// dyadic grid with a hashed origin, so inside one cell of the finest octave the whole sum is one
/// cubic.
struct OctaveSpectrum
{
    static constexpr std::size_t mostOctaves = 24;

    TimeMs cellMs = 30'000;                  ///< knot spacing of the finest octave, > 0
    std::vector<OctaveAmplitude> amplitudes; ///< finest first; at most mostOctaves
    std::array<double, channelCount>
        volatility{}; ///< spread of the log-normal scale of knots; 0: Gaussian tails
    ChannelCorrelation correlation;
    /// Correlation of temperature and humidity by octave, as the days' course is one thing and a
    /// gust another: finest first, as long as `amplitudes`; empty: `correlation` in all of them.
    std::vector<double> temperatureHumidity;

    /// The correlation of one octave.
    [[nodiscard]] ChannelCorrelation correlationOf(std::size_t octave) const
    {
        ChannelCorrelation own = correlation;
        if (octave < temperatureHumidity.size())
            own.temperatureHumidity = temperatureHumidity[octave];
        return own;
    }

    friend bool operator==(const OctaveSpectrum &, const OctaveSpectrum &) = default;
};

/// 1/sqrt of the mean over a cell of the summed squares of the four B-spline weights (151/315):
/// makes an octave of unit knots have unit variance.
[[nodiscard]] double splineNorm();

/// Normal numbers of knots end at this many standard deviations, volatility's own factor at
/// volatilityLimit: what makes the analytic bound of the motion finite.
inline constexpr double knotLimit = 4.0;
inline constexpr double volatilityLimit = 2.5;

/// exp(volatility · normal − volatility²): the log-normal scale of a knot; its mean square is 1.
[[nodiscard]] double volatilityFactor(double volatility, double normal);

/// The most that one channel's sum of octaves can move within `spanMs`: the analytic bound, not a
/// typical value.
[[nodiscard]] double motionBound(const OctaveSpectrum &spectrum, Channel channel, TimeMs spanMs);

/// Autocorrelation of a cubic B-spline octave at a lag of x knots: B7(x)/B7(0), B7 the B-spline of
/// degree 7.
[[nodiscard]] double splineCorrelation(double x);

/// The standard deviation of X(t+lag) − X(t) of one channel's sum of octaves.
[[nodiscard]] double structureFunction(const OctaveSpectrum &spectrum, Channel channel,
                                       TimeMs lagMs);

} // namespace aneroid
