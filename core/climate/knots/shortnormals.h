#pragma once

#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/base/vectorise.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace aneroid {

/// Standard normal numbers from 16 bits: a sign and one of 4096 quantiles, in 16 kB. Enough for a
/// knot, of which every value mixes four; and half the calls of the generator.
class ShortNormals
{
public:
    ShortNormals()
        : m_quantiles(halfNormalSizes())
    {
    }

    /// Those of the lower 16 bits of `low`, the upper ones and the lower ones of `high`, and a 0.
    [[nodiscard]] FloatQuad operator()(std::uint32_t low, std::uint32_t high) const
    {
        // The sign goes in as a bit: a branch on a random bit is mispredicted half the time.
        constexpr std::uint32_t sign = 1U << 31;
        const FloatQuad size{m_quantiles[(low >> 1) & (cells - 1)],
                             m_quantiles[(low >> 17) & (cells - 1)],
                             m_quantiles[(high >> 1) & (cells - 1)], 0.0F};
        const WordQuad signs{low << 31, (low << 15) & sign, high << 31, 0};
        return std::bit_cast<FloatQuad>(std::bit_cast<WordQuad>(size) ^ signs);
    }

    /// The same of two pairs of words side by side, each of their four lanes as above (the last a
    /// zero of either sign).
    void ofPair(const Random4 &words, FloatOct &out) const
    {
        FloatQuad low;
        FloatQuad high;
        sizes(words[0] | std::uint64_t{words[1]} << 32, low);
        sizes(words[2] | std::uint64_t{words[3]} << 32, high);
        const FloatOct size = __builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7);
        HalfOct halves;
        std::memcpy(&halves, words.data(), sizeof halves);
        if constexpr (std::endian::native == std::endian::big)
            halves = __builtin_shufflevector(halves, halves, 1, 0, 3, 2, 5, 4, 7, 6);
        const WordOct signs = __builtin_convertvector(halves, WordOct) << 31;
        out = __builtin_bit_cast(FloatOct, __builtin_bit_cast(WordOct, size) ^ signs);
    }

private:
    static constexpr std::uint32_t cells = halfNormals;

    void sizes(std::uint64_t bits, FloatQuad &out) const
    {
        constexpr std::uint64_t mask = cells - 1;
        out = FloatQuad{m_quantiles[(bits >> 1) & mask], m_quantiles[(bits >> 17) & mask],
                        m_quantiles[(bits >> 33) & mask], 0.0F};
    }

    std::array<float, cells> m_quantiles;
};

/// The one table of the process.
inline const ShortNormals &shortNormals()
{
    static const ShortNormals normals;
    return normals;
}

/// A knot's random byte: bits that ShortNormals leaves.
inline std::size_t byteOf(std::uint32_t high)
{
    return high >> 24;
}

} // namespace aneroid
