#include "core/fitting/twin/measures/noisefloor.h"

#include "core/fitting/twin/measures/blockgrid.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

/// Linear between neighbours, as numpy's default.
double quantile(std::vector<double> &values, double share)
{
    std::ranges::sort(values);
    const double position = share * static_cast<double>(values.size() - 1);
    const auto index = static_cast<std::size_t>(position);
    const double a = values[index];
    const double b = values[std::min(index + 1, values.size() - 1)];
    return a + (position - static_cast<double>(index)) * (b - a);
}

} // namespace

double noiseFloor(const Residual &residual, Channel channel)
{
    // Where samples are frequent, hours that are quiet between two of them are common; where they
    // are rare, only the very quietest will do.
    constexpr double frequentS = 120.0;
    const double quietest = residual.cadenceS() <= frequentS ? 0.1 : 0.02;
    // Rather less than the noise of the quietest hours: too little is made up for by the fastest
    // octave, hour by hour, but too much noise would show in every quiet hour. Measured: allowing
    // for the luck of the quietest blocks (+10 %) made synthetic data easier to tell from recorded.
    constexpr double caution = 0.95;
    const std::vector<float> &values = residual.values[indexOf(channel)];
    const std::vector<float> &stretch = residual.stretch[indexOf(channel)];
    const auto block = std::max<std::size_t>(
        30, static_cast<std::size_t>(blockGridOf(residual).samplesPerBlock()));
    std::vector<double> energies;
    for (std::size_t begin = 1; begin + block < values.size(); begin += block) {
        double sum = 0.0;
        std::size_t count = 0;
        for (std::size_t i = begin; i < begin + block; ++i) {
            const double difference =
                secondDifference(values, i, 1) / static_cast<double>(stretch[i]);
            if (!std::isfinite(difference))
                continue;
            sum += difference * difference;
            ++count;
        }
        if (2 * count > block)
            energies.push_back(sum / static_cast<double>(count));
    }
    return energies.empty() ? 0.0 : std::sqrt(caution * quantile(energies, quietest) / whiteNoise);
}

} // namespace aneroid
