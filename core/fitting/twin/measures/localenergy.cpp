#include "core/fitting/twin/measures/localenergy.h"

#include "core/fitting/twin/measures/runningsums.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

std::vector<std::size_t> lagsUpTo(double longest)
{
    std::vector<std::size_t> lags;
    for (std::size_t power = 1; static_cast<double>(power) <= longest; power *= 2) {
        lags.push_back(power);
        if (static_cast<double>(3 * power) <= longest)
            lags.push_back(3 * power);
    }
    std::ranges::sort(lags);
    return lags;
}

/// Fills in blocks without a value: the mean of the same time of day, or of all.
void complete(std::vector<double> &energy, std::size_t perDay, double overall)
{
    for (std::size_t slot = 0; slot < perDay; ++slot) {
        double sum = 0.0;
        std::size_t count = 0;
        for (std::size_t b = slot; b < energy.size(); b += perDay) {
            if (std::isfinite(energy[b])) {
                sum += energy[b];
                ++count;
            }
        }
        const double mean = count > 0 ? sum / static_cast<double>(count) : overall;
        for (std::size_t b = slot; b < energy.size(); b += perDay) {
            if (!std::isfinite(energy[b]))
                energy[b] = mean;
        }
    }
}

/// Means of a channel pair's products over a window around each block; how many products there
/// were.
std::size_t measurePair(const Residual &residual, const BlockGrid &grid, std::size_t lag,
                        std::pair<std::size_t, std::size_t> pair, RunningSums &sums,
                        std::vector<double> &energy)
{
    constexpr double leastShare = 0.3;
    const std::vector<float> &a = residual.values[pair.first];
    const std::vector<float> &b = residual.values[pair.second];
    sums.assign(residual.size(), [&](std::size_t i) {
        return secondDifference(a, i, lag) * secondDifference(b, i, lag);
    });
    energy.resize(grid.count());
    const auto half = static_cast<std::int64_t>(
        0.5 * std::max(grid.samplesPerBlock(), 1.5 * static_cast<double>(lag)));
    const double least = leastShare * static_cast<double>(2 * half + 1);
    for (std::size_t block = 0; block < grid.count(); ++block)
        energy[block] = sums.mean(grid.centre(block) - half, grid.centre(block) + half + 1, least);
    const double overall = sums.mean();
    complete(energy, grid.perDay, std::isfinite(overall) ? overall : 0.0);
    return sums.count();
}

} // namespace

std::size_t LocalEnergies::nearest(double samples) const
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < lags.size(); ++i) {
        const auto apart = [&](std::size_t j) {
            return std::abs(std::log(static_cast<double>(lags[j]) / samples));
        };
        if (apart(i) < apart(best))
            best = i;
    }
    return best;
}

LocalEnergies measureEnergies(const Residual &residual, const BlockGrid &grid, double longest,
                              const StageProgress &progress)
{
    constexpr std::size_t fewestProducts = 20;
    LocalEnergies energies;
    RunningSums sums;
    const std::vector<std::size_t> lags =
        lagsUpTo(std::min(longest, static_cast<double>(residual.size() - 1) / 3.0));
    for (std::size_t i = 0; i < lags.size() && !progress.stopped(); ++i) {
        std::array<std::vector<double>, channelPairs.size()> measured;
        bool known = true;
        for (std::size_t p = 0; p < channelPairs.size(); ++p) {
            const auto [a, b] = channelPairs[p];
            if (!residual.present[a] || !residual.present[b])
                measured[p].assign(grid.count(), 0.0);
            else if (measurePair(residual, grid, lags[i], channelPairs[p], sums, measured[p]) <
                         fewestProducts &&
                     a == b)
                known = false; // a pattern of gaps can leave a lag without any
        }
        if (known) {
            energies.lags.push_back(lags[i]);
            energies.energy.push_back(std::move(measured));
        }
        progress(static_cast<double>(i + 1) / static_cast<double>(lags.size()));
    }
    return energies;
}

void shrinkEnergies(LocalEnergies &energies, const BlockGrid &grid)
{
    // Variance of log energy, times windows per lag: 3.9 in simulations of one lag. An amplitude is
    // explained by several lags together, which leaves a third of it; with all of it the quiet and
    // the busy hours of a synthetic room were too much alike.
    constexpr double scatter = 1.3;
    constexpr std::int64_t half = 12;
    constexpr double leastEnergy = 1e-9;
    constexpr double longestLag = 0.7; // of a block; windows of longer ones are not each its own
    constexpr double mostChange = 3.0;
    const std::size_t blocks = grid.count();
    std::array<std::vector<double>, channelCount> factor;
    std::vector<double> logs(blocks);
    for (std::size_t i = 0; i < energies.lags.size(); ++i) {
        const auto lag = static_cast<double>(energies.lags[i]);
        if (lag > grid.samplesPerBlock() * longestLag)
            break;
        auto &energy = energies.energy[i];
        const double chance = scatter * lag / std::max(grid.samplesPerBlock(), 1.5 * lag);
        for (std::size_t c = 0; c < channelCount; ++c) {
            for (std::size_t b = 0; b < blocks; ++b)
                logs[b] = std::log(std::max(energy[c][b], leastEnergy));
            const RunningSums sums(blocks, [&](std::size_t b) { return logs[b]; });
            std::vector<double> means(blocks);
            for (std::size_t b = 0; b < blocks; ++b) {
                const auto at = static_cast<std::int64_t>(b);
                means[b] = sums.mean(at - half, at + half + 1);
            }
            const RunningSums squares(
                blocks, [&](std::size_t b) { return (logs[b] - means[b]) * (logs[b] - means[b]); });
            factor[c].resize(blocks);
            for (std::size_t b = 0; b < blocks; ++b) {
                const auto at = static_cast<std::int64_t>(b);
                const double variance = std::max(squares.mean(at - half, at + half + 1), 1e-9);
                const double real = std::clamp(1.0 - chance / variance, 0.0, 1.0);
                factor[c][b] = std::exp(std::clamp(means[b] - logs[b], -mostChange, mostChange) *
                                        (1.0 - real));
            }
            // Chance lowers the mean of logarithms, but not that of the energies themselves.
            const RunningSums measured(blocks, [&](std::size_t b) { return energy[c][b]; });
            const RunningSums moved(blocks,
                                    [&](std::size_t b) { return energy[c][b] * factor[c][b]; });
            for (std::size_t b = 0; b < blocks; ++b) {
                const auto at = static_cast<std::int64_t>(b);
                const double ratio = measured.mean(at - half, at + half + 1) /
                                     std::max(moved.mean(at - half, at + half + 1), leastEnergy);
                factor[c][b] *= std::clamp(ratio, 1.0 / mostChange, mostChange);
            }
        }
        for (std::size_t p = 0; p < channelPairs.size(); ++p) {
            const auto [x, y] = channelPairs[p];
            for (std::size_t b = 0; b < blocks; ++b)
                energy[p][b] *= std::sqrt(factor[x][b] * factor[y][b]);
        }
    }
}

} // namespace aneroid
