#pragma once

#include "core/fitting/stageprogress.h"
#include "core/fitting/twin/measures/blockgrid.h"

#include <array>
#include <utility>
#include <vector>

namespace aneroid {

/// The channels' own energies first, then those of two channels.
inline constexpr std::array<std::pair<std::size_t, std::size_t>, 6> channelPairs{
    {{0, 0}, {1, 1}, {2, 2}, {0, 1}, {0, 2}, {1, 2}}};

/// Mean products of second differences of two channels around the middle of each block, by lag:
/// how much, and how coupled, the air moved on that scale then.
struct LocalEnergies
{
    std::vector<std::size_t> lags; ///< in samples, rising: powers of two and three times those
    std::vector<std::array<std::vector<double>, channelPairs.size()>>
        energy; ///< [lag][pair][block]

    /// Index of the lag nearest to `samples`, by ratio.
    [[nodiscard]] std::size_t nearest(double samples) const;
};

/// Over windows as long as a block or one and a half lags, for lags up to `longest` samples. Blocks
/// that were not recorded get the mean of their time of day.
[[nodiscard]] LocalEnergies measureEnergies(const Residual &residual, const BlockGrid &grid,
                                            double longest, const StageProgress &progress);

/// Moves each block's logarithmic energies towards their neighbours' mean as far as chance explains
/// the difference: an energy from a few samples scatters by itself, and a library of scattered
/// states would scatter twice.
void shrinkEnergies(LocalEnergies &energies, const BlockGrid &grid);

} // namespace aneroid
