#include "core/fitting/twin/measures/octaveamplitudes.h"

#include "core/base/vectorise.h"
#include "core/climate/octaves.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

/// Far from the end of the way there, where each channel's energy would lie in octaves of its own
/// and two channels could not move together any more as they did.
constexpr int updates = 40;
constexpr float leastEnergy = 1e-8F;
constexpr float leastNoise = 1e-9F;
constexpr float leastVariance = 1e-14F;

/// So many blocks are updated side by side, so that the compiler vectorises.
constexpr std::size_t lanes = 16;
using Lanes = std::array<float, lanes>;

/// One update of the variances of `lanes` blocks.
ANEROID_VECTORISED void update(const float *kernel, std::size_t lags, std::size_t octaves,
                               const Lanes *energy, const Lanes &noise, Lanes *variance, Lanes *up,
                               Lanes *down)
{
    for (std::size_t k = 0; k < octaves; ++k) {
        up[k].fill(0.0F);
        down[k].fill(0.0F);
    }
    for (std::size_t l = 0; l < lags; ++l) {
        const float *row = kernel + l * octaves;
        Lanes model = noise;
        for (std::size_t k = 0; k < octaves; ++k) {
            for (std::size_t b = 0; b < lanes; ++b)
                model[b] += row[k] * variance[k][b];
        }
        Lanes ratio;
        for (std::size_t b = 0; b < lanes; ++b) {
            model[b] = 1.0F / model[b];
            ratio[b] = energy[l][b] * model[b] * model[b];
        }
        for (std::size_t k = 0; k < octaves; ++k) {
            for (std::size_t b = 0; b < lanes; ++b) {
                up[k][b] += row[k] * ratio[b];
                down[k][b] += row[k] * model[b];
            }
        }
    }
    for (std::size_t k = 0; k < octaves; ++k) {
        for (std::size_t b = 0; b < lanes; ++b)
            variance[k][b] =
                std::max(leastVariance, variance[k][b] * std::sqrt(up[k][b] / down[k][b]));
    }
}

} // namespace

double octaveEnergy(double lag)
{
    const double x = std::abs(lag);
    if (x > 0.5)
        return 6.0 - 8.0 * splineCorrelation(x) + 2.0 * splineCorrelation(2.0 * x);
    // The same polynomial, multiplied out: the constant and square parts cancel, and the difference
    // of large numbers would leave nothing at small lags.
    const double square = x * x;
    return square * square * (840.0 - 1050.0 * square + 542.5 * square * x) / 151.0;
}

OctaveKernel::OctaveKernel(const LocalEnergies &energies, std::size_t octaveCount,
                           double finestKnot)
    : octaves(octaveCount)
{
    for (std::size_t k = 0; k < octaves; ++k)
        start.push_back(energies.nearest(std::exp2(static_cast<double>(k))));
    for (const std::size_t lag : energies.lags) {
        for (std::size_t k = 0; k < octaves; ++k) {
            const double knots =
                static_cast<double>(lag) / (finestKnot * std::exp2(static_cast<double>(k)));
            energy.push_back(static_cast<float>(octaveEnergy(knots)));
        }
    }
}

std::vector<float> octaveVariances(const OctaveKernel &kernel, const LocalEnergies &energies,
                                   std::size_t channel, std::span<const std::size_t> blocks,
                                   std::span<const float> noise, const StageProgress &progress)
{
    const std::size_t lags = energies.lags.size();
    const std::size_t octaves = kernel.octaves;
    std::vector<float> variances(blocks.size() * octaves);
    std::vector<Lanes> energy(lags);
    std::vector<Lanes> variance(octaves);
    std::vector<Lanes> up(octaves);
    std::vector<Lanes> down(octaves);
    Lanes floor{};
    for (std::size_t begin = 0; begin < blocks.size() && !progress.stopped(); begin += lanes) {
        const auto blockAt = [&](std::size_t b) { return std::min(begin + b, blocks.size() - 1); };
        for (std::size_t b = 0; b < lanes; ++b) {
            floor[b] = noise[blockAt(b)] + leastNoise;
            for (std::size_t l = 0; l < lags; ++l)
                energy[l][b] =
                    std::max(leastEnergy,
                             static_cast<float>(energies.energy[l][channel][blocks[blockAt(b)]]));
            for (std::size_t k = 0; k < octaves; ++k)
                variance[k][b] = std::max(leastEnergy, energy[kernel.start[k]][b] / 12.0F);
        }
        for (int i = 0; i < updates; ++i)
            update(kernel.energy.data(), lags, octaves, energy.data(), floor, variance.data(),
                   up.data(), down.data());
        for (std::size_t b = 0; b < lanes && begin + b < blocks.size(); ++b) {
            for (std::size_t k = 0; k < octaves; ++k)
                variances[(begin + b) * octaves + k] = variance[k][b];
        }
        if (begin % (64 * lanes) == 0)
            progress(static_cast<double>(begin) / static_cast<double>(blocks.size()));
    }
    return variances;
}

} // namespace aneroid
