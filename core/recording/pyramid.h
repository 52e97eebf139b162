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
    /// first < last. From the large blocks down to the readings: what a block at either end cannot
    /// change is not looked at, which for a column of thousands of readings is most of it.
    [[nodiscard]] Extremes extremes(const PackedQueue &readings, std::uint64_t first,
                                    std::uint64_t last) const;
    /// Asks memory for what extremes() reads first about an end at `number`.
    [[gnu::always_inline]] inline void prefetch(const PackedQueue &readings,
                                                std::uint64_t number) const
    {
        readings.prefetch(number);
        m_levels[0].prefetch(number >> fanOutBits);
        m_levels[1].prefetch(number >> (2 * fanOutBits));
    }
    [[nodiscard]] std::size_t bytes() const;

private:
    using Level = ChunkedQueue<Extremes, 10>;
    /// Elements [first, last) of the readings or, above them, of a level.
    struct Part
    {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
    };
    struct Ends
    {
        Part left;
        Part right;
    };
    class Search;

    /// Only where it is kept; one that is partly dropped still bounds what is left of it.
    [[nodiscard]] bool isFull(std::size_t level, std::uint64_t block) const
    {
        return block < m_count >> (fanOutBits * (level + 1));
    }

    std::array<Level, levelCount> m_levels;
    std::uint64_t m_count = 0;
};

} // namespace aneroid
