#pragma once

#include <bit>
#include <cstdint>

namespace aneroid {

/// e^x for |x| < 700, relative error below 4e-15. Unlike the C library's, which picks a version by
/// the processor, it gives the same bits everywhere, and a loop over it vectorises. Split into
/// powers of two and a Taylor polynomial on ±ln 2 / 2.
inline double plainExp(double x)
{
    constexpr double log2e = 1.4426950408889634;
    constexpr double ln2High = 0x1.62e42feep-1; // 32 bits: exact times any exponent
    constexpr double ln2Low = 0x1.a39ef35793c76p-33;
    constexpr double magic = 0x1.8p52; // adding it rounds to a whole number, held in the low bits
    const double shifted = x * log2e + magic;
    const double n = shifted - magic;
    const double r = (x - n * ln2High) - n * ln2Low;
    double p = 1.0 / 479001600.0;
    p = p * r + 1.0 / 39916800.0;
    p = p * r + 1.0 / 3628800.0;
    p = p * r + 1.0 / 362880.0;
    p = p * r + 1.0 / 40320.0;
    p = p * r + 1.0 / 5040.0;
    p = p * r + 1.0 / 720.0;
    p = p * r + 1.0 / 120.0;
    p = p * r + 1.0 / 24.0;
    p = p * r + 1.0 / 6.0;
    p = p * r + 0.5;
    p = p * r + 1.0;
    p = p * r + 1.0;
    const std::uint64_t power = (std::bit_cast<std::uint64_t>(shifted) + 1023U) << 52;
    return p * std::bit_cast<double>(power);
}

/// 0 up to `from`, 1 beyond `to`, smooth in value and slope between.
inline double smoothStep(double from, double to, double x)
{
    const double u = (x - from) / (to - from);
    const double inside = u < 0.0 ? 0.0 : u > 1.0 ? 1.0 : u;
    return inside * inside * (3.0 - 2.0 * inside);
}

} // namespace aneroid
