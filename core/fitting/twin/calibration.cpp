#include "core/fitting/twin/calibration.h"

#include "core/climate/calendar.h"
#include "core/fitting/twin/comparison.h"
#include "core/fitting/twin/statefit.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace aneroid {

namespace {

constexpr int trials = 3;
constexpr double noisePart = 6.0; ///< of white noise's variance in its second differences'

/// Median over blocks of an hour, or thirty instants where that is longer, of the mean square of
/// the second differences over `lag` samples.
std::optional<double> trembling(const std::vector<float> &values, TimeMs cadenceMs,
                                std::size_t lag = 1)
{
    const auto block = static_cast<std::size_t>(std::max<TimeMs>(30, hourMs / cadenceMs));
    std::vector<double> energies;
    for (std::size_t from = lag; from + block + lag <= values.size(); from += block) {
        double sum = 0.0;
        std::size_t count = 0;
        for (std::size_t i = from; i < from + block; ++i) {
            const auto bend = static_cast<double>(values[i + lag]) -
                              2.0 * static_cast<double>(values[i]) +
                              static_cast<double>(values[i - lag]);
            if (!std::isfinite(bend))
                continue;
            sum += bend * bend;
            ++count;
        }
        if (count > block / 2)
            energies.push_back(sum / static_cast<double>(count));
    }
    if (energies.empty())
        return {};
    const auto middle = energies.begin() + static_cast<std::ptrdiff_t>(energies.size() / 2);
    std::nth_element(energies.begin(), middle, energies.end());
    return *middle;
}

/// Corrects the octaves that move most over 2, 4, 8 and 16 samples by what the usual hour then
/// lacks or has too much.
void calibrateOctaves(Profile &profile, const RegularSeries &recorded, const RegularSeries &made,
                      std::size_t c)
{
    constexpr std::size_t slowest = 4;
    constexpr double mostAtOnce = 1.2; // of energy
    OctaveSpectrum &spectrum = profile.octaves;
    for (std::size_t k = 1; k <= std::min(slowest, spectrum.amplitudes.size() - 1); ++k) {
        const std::size_t lag = std::size_t{1} << k;
        const auto wanted = trembling(recorded.values[c], recorded.cadenceMs, lag);
        const auto found = trembling(made.values[c], recorded.cadenceMs, lag);
        if (!wanted || !found || *found <= 0.0)
            continue;
        const double gain = std::sqrt(std::clamp(*wanted / *found, 1.0 / mostAtOnce, mostAtOnce));
        spectrum.amplitudes[k][c] *= gain;
        scaleFactors(profile.library, spectrum.amplitudes.size(), k, c, gain);
    }
}

} // namespace

void calibrate(Profile &profile, const RegularSeries &recorded, const CalibratedChannels &channels,
               std::uint64_t seed, const std::stop_token &stop)
{
    for (int trial = 0; trial < trials; ++trial) {
        const RegularSeries made = syntheticLike(recorded, profile, seed, stop);
        if (stop.stop_requested())
            return;
        for (std::size_t c = 0; c < channelCount; ++c) {
            std::optional<double> &noise = profile.instrument.noiseRms[c];
            if (!channels.audible[c] || !noise || *noise <= 0.0)
                continue;
            calibrateOctaves(profile, recorded, made, c);
            const auto wanted = trembling(recorded.values[c], recorded.cadenceMs);
            const auto found = trembling(made.values[c], recorded.cadenceMs);
            if (!wanted || !found)
                continue;
            // A step at a time, and never to nothing: the other parts are not noise.
            const double variance = *noise * *noise;
            const double better = variance + (*wanted - *found) / noisePart;
            const double rms =
                std::min(std::sqrt(std::clamp(better, 0.25 * variance, 2.0 * variance)),
                         std::max(channels.mostNoise[c], 0.5 * *noise));
            noise = std::round(rms * 1e5) / 1e5;
        }
    }
}

} // namespace aneroid
