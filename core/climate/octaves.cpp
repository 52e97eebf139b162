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

namespace {

/// The most that a channel's mixture of normal numbers can be against the largest of one: pressure
/// is a number of its own, temperature and humidity take of those before them (see
/// PressureFirstFactor), each with its volatility.
double largestMixture(const OctaveSpectrum &spectrum, const ChannelCorrelation &c,
                      std::size_t channel)
{
    const auto rest = [](double squares) { return std::sqrt(std::max(0.0, 1.0 - squares)); };
    const double tp = c.temperaturePressure;
    const double tt = rest(tp * tp);
    const double hp = c.humidityPressure;
    const double ht = tt > 0.0 ? (c.temperatureHumidity - tp * hp) / tt : 0.0;
    const std::array<std::array<double, channelCount>, channelCount> parts{
        {{tt, 0.0, tp}, {ht, rest(hp * hp + ht * ht), hp}, {0.0, 0.0, 1.0}}};
    double sum = 0.0;
    for (std::size_t from = 0; from < channelCount; ++from)
        sum += std::abs(parts[channel][from]) *
               volatilityFactor(spectrum.volatility[from], volatilityLimit);
    return sum;
}

} // namespace

double motionBound(const OctaveSpectrum &spectrum, Channel channel, TimeMs spanMs)
{
    constexpr double steepest = 1.5; // the largest sum of |B3'| over a cell, at its middle
    const std::size_t which = indexOf(channel);
    double bound = 0.0;
    double knotMs = static_cast<double>(spectrum.cellMs);
    double mixture = largestMixture(spectrum, spectrum.correlation, which);
    for (std::size_t octave = 0; octave < spectrum.temperatureHumidity.size(); ++octave)
        mixture =
            std::max(mixture, largestMixture(spectrum, spectrum.correlationOf(octave), which));
    for (const OctaveAmplitude &amplitude : spectrum.amplitudes) {
        const double slope = steepest * static_cast<double>(spanMs) / knotMs;
        bound += std::abs(amplitude[which]) * std::min(2.0, slope);
        knotMs *= 2.0;
    }
    return bound * splineNorm() * knotLimit * mixture;
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
