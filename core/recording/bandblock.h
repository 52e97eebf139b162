#pragma once

#include "core/base/types.h"

#include <array>
#include <cstdint>
#include <span>

namespace aneroid {

/// Lowest, middle and highest of one channel over some readings, in hundredths.
struct CentiSpread
{
    std::int32_t minimum;
    std::int32_t median;
    std::int32_t maximum;
};

/// The spreads of all channels over one bucket of a FleetBand, or over several in a row, in 48 B.
struct BandBlock
{
    TimeMs middleMs;
    std::uint32_t readings : 31;
    std::uint32_t joined : 1; ///< no bucket is missing between it and the one before
    std::array<CentiSpread, channelCount> spreads;
};
static_assert(sizeof(BandBlock) == 48);

/// Of values, which it reorders. The median of an even number is the mean of both in the middle,
/// rounded down. O(n), and quick for a million values near each other, as those of a fleet are.
/// Only where there are some.
[[nodiscard]] CentiSpread spreadOf(std::span<std::int32_t> values);

/// Lowest minimum, median of the medians, highest maximum; only where there are some, a few.
[[nodiscard]] BandBlock merged(std::span<const BandBlock> blocks);

} // namespace aneroid
