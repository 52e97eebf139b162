#include "core/instrument/noisetable.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace aneroid {

namespace {

using Row = std::array<double, 5>;

constexpr Row temperatureTable{0.005, 0.004, 0.003, 0.003, 0.002};
constexpr Row humidityTable{0.07, 0.05, 0.04, 0.03, 0.02};
/// By oversampling (rows), then filter: off, 2, 4, 8, 16.
constexpr std::array<Row, 5> pressureTable{{{3.3, 1.9, 1.2, 0.9, 0.4},
                                            {2.6, 1.5, 1.0, 0.6, 0.4},
                                            {2.1, 1.2, 0.8, 0.5, 0.3},
                                            {1.6, 1.0, 0.6, 0.4, 0.2},
                                            {1.3, 0.8, 0.5, 0.4, 0.2}}};
constexpr double pascalsPerHectopascal = 100.0;

/// More than this is no sensor: keeps the converter's words real whatever a profile asks for.
constexpr double mostNoise = 50.0;

/// 1, 2, 4, 8, 16 as 0 … 4.
std::size_t column(int powerOfTwo)
{
    const auto factor = static_cast<unsigned>(std::max(1, powerOfTwo));
    return std::min(static_cast<std::size_t>(std::bit_width(factor)) - 1U, std::size_t{4});
}

} // namespace

double temperatureNoiseC(int oversampling)
{
    return temperatureTable[column(oversampling)];
}

double humidityNoisePercent(int oversampling)
{
    return humidityTable[column(oversampling)];
}

double pressureNoisePa(int oversampling, int filter)
{
    return pressureTable[column(oversampling)][column(filter)];
}

double shareSeen(int filter)
{
    // An AR(1) of coefficient r = (c − 1) / c; the variance of the mean of n values follows from
    // the sum over all pairs.
    constexpr int n = 32;
    const double c = std::max(1, filter);
    const double r = (c - 1.0) / c;
    const double pairs = (1.0 + r) * c - 2.0 * r * (1.0 - std::pow(r, n)) * c * c / n;
    const double ofMean = pairs / n;
    return std::sqrt((1.0 - ofMean) * n / (n - 1.0));
}

std::array<double, channelCount> noiseDeviation(const SensorMode &mode,
                                                const InstrumentCharacter &character)
{
    const auto &times = mode.oversampling;
    std::array deviation{temperatureNoiseC(times[indexOf(Channel::Temperature)]),
                         humidityNoisePercent(times[indexOf(Channel::Humidity)]),
                         pressureNoisePa(times[indexOf(Channel::Pressure)], mode.filter) /
                             pascalsPerHectopascal};
    const std::array first{temperatureTable[0], humidityTable[0],
                           pressureTable[0][0] / pascalsPerHectopascal};
    // The datasheet has no filtered temperatures: white noise through the filter.
    if (mode.filter != 1)
        deviation[indexOf(Channel::Temperature)] /= std::sqrt(2.0 * mode.filter - 1.0);
    static const std::array<double, 5> seen{shareSeen(1), shareSeen(2), shareSeen(4), shareSeen(8),
                                            shareSeen(16)};
    deviation[indexOf(Channel::Pressure)] /= seen[column(mode.filter)];
    for (std::size_t c = 0; c < channelCount; ++c) {
        if (const std::optional<double> &own = character.noiseRms[c])
            deviation[c] *= *own / first[c];
        deviation[c] = std::clamp(deviation[c], 0.0, mostNoise);
    }
    return deviation;
}

} // namespace aneroid
