#include "core/climate/octaves.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

double splineNorm()
{
    static const double norm = 1.0 / std::sqrt(151.0 / 315.0);
    return norm;
}

double volatilityFactor(double volatility, double normal)
{
    return std::exp(volatility * normal - volatility * volatility);
}

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
    // A knot is a mixture of up to three normal numbers, whose weights have unit square sum.
    const ChannelCorrelation &c = spectrum.correlation;
    const double mixed =
        which == 0   ? 0.0
        : which == 1 ? std::abs(c.temperatureHumidity)
                     : std::max(std::abs(c.temperaturePressure), std::abs(c.humidityPressure));
    const double parts = mixed == 0.0 ? 1.0 : std::sqrt(static_cast<double>(which) + 1.0);
    const double volatility =
        mixed == 0.0 ? spectrum.volatility[which]
                     : *std::max_element(spectrum.volatility.begin(), spectrum.volatility.end());
    return bound * parts * splineNorm() * knotLimit * volatilityFactor(volatility, volatilityLimit);
}

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

} // namespace aneroid
