#pragma once

#include "core/recording/chunkedqueue.h"
#include "core/recording/extremes.h"

#include <array>

namespace aneroid {

using PackedQueue = ChunkedQueue<PackedReading, 14>;

/// Extremes of aligned blocks of 16, 256, 4096 … readings, kept up as readings arrive: one block is
/// touched a reading, and 1/16 more a level above. 16 B a block, about 1.07 B a reading.
/// Readings are counted from the last clear(), so that blocks stay where they are when the ring
/// drops old ones; a block that is partly dropped is never asked for.
class Pyramid
{
public:
    static constexpr unsigned fanOutBits = 4;
    static constexpr std::uint64_t fanOut = std::uint64_t{1} << fanOutBits;
    static constexpr std::size_t levelCount = 7;

    void push(const PackedReading &reading);
    void dropBefore(std::uint64_t number);
    void clear();

    /// Over readings [first, last), which are all in `readings`; O(log(last - first)). Only where
    /// first < last.
    [[nodiscard]] Extremes extremes(const PackedQueue &readings, std::uint64_t first,
                                    std::uint64_t last) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    using Level = ChunkedQueue<Extremes, 10>;

    std::array<Level, levelCount> m_levels;
    std::uint64_t m_count = 0;
};

} // namespace aneroid
