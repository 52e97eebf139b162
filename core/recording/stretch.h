#pragma once

#include "core/recording/devicelinks.h"
#include "core/recording/pyramid.h"

#include <deque>

namespace aneroid {

/// What a History holds, for reading: readings [first, last) by their number, and the numbers of
/// those that do not join the reading before.
struct Stretch
{
    const PackedQueue &readings;
    const Pyramid &pyramid;
    const DeviceLinks &links;
    const std::deque<std::uint64_t> &gaps;
    std::uint64_t first = 0;
    std::uint64_t last = 0;

    /// The first number in [from, last) whose timestamp is not before `time`, or last. Doubles its
    /// steps around `guess`, so that a good guess costs a few probes.
    [[nodiscard]] std::uint64_t lowerBound(TimeMs time, std::uint64_t from,
                                           std::uint64_t guess) const;

    /// Whether the later reading does not join the earlier one.
    [[nodiscard]] bool hasGap(std::uint64_t earlier, std::uint64_t later) const;
};

} // namespace aneroid
