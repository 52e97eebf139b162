#include "core/base/randombatch.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace aneroid {

namespace {

#if defined(__x86_64__)

// Philox's round on 64-bit lanes of which the low half counts: the multiplication reads no more,
// and what the exclusive-or leaves above is never looked at.

constexpr std::uint32_t weyl0 = 0x9E3779B9U;
constexpr std::uint32_t weyl1 = 0xBB67AE85U;
constexpr std::uint32_t multiplier0 = 0xD2511F53U;
constexpr std::uint32_t multiplier1 = 0xCD9E8D57U;
constexpr int rounds = 10;

struct PhiloxKey
{
    std::uint32_t low;
    std::uint32_t high;
};

/// One half of the counters differs from lane to lane: the first, or else the second.
template <bool firstDiffers>
std::size_t twoAtATime(PhiloxKey key, const void *many, std::uint64_t fixed, std::size_t from,
                       std::size_t count, Random4 *out)
{
    const auto *const lanes = static_cast<const long long *>(many);
    const __m128i m0 = _mm_set1_epi64x(multiplier0);
    const __m128i m1 = _mm_set1_epi64x(multiplier1);
    std::size_t i = from;
    for (; i + 2 <= count; i += 2) {
        const __m128i own = _mm_loadu_si128(reinterpret_cast<const __m128i *>(lanes + i));
        const __m128i common = _mm_set1_epi64x(static_cast<long long>(fixed));
        __m128i c0 = firstDiffers ? own : common;
        __m128i c1 = _mm_srli_epi64(c0, 32);
        __m128i c2 = firstDiffers ? common : own;
        __m128i c3 = _mm_srli_epi64(c2, 32);
        PhiloxKey k = key;
        for (int round = 0; round < rounds; ++round) {
            const __m128i p0 = _mm_mul_epu32(c0, m0);
            const __m128i p1 = _mm_mul_epu32(c2, m1);
            c0 = _mm_xor_si128(_mm_xor_si128(_mm_srli_epi64(p1, 32), c1), _mm_set1_epi64x(k.low));
            c1 = p1;
            c2 = _mm_xor_si128(_mm_xor_si128(_mm_srli_epi64(p0, 32), c3), _mm_set1_epi64x(k.high));
            c3 = p0;
            k = {k.low + weyl0, k.high + weyl1};
        }
        // The low halves of c0 and c1, c2 and c3 side by side, in order of the counters.
        const __m128i mask = _mm_set1_epi64x(0xFFFFFFFFLL);
        const __m128i low = _mm_or_si128(_mm_and_si128(c0, mask), _mm_slli_epi64(c1, 32));
        const __m128i high = _mm_or_si128(_mm_and_si128(c2, mask), _mm_slli_epi64(c3, 32));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(out + i), _mm_unpacklo_epi64(low, high));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(out + i + 1), _mm_unpackhi_epi64(low, high));
    }
    return i;
}

template <bool firstDiffers>
__attribute__((target("avx2"))) std::size_t
fourAtATime(PhiloxKey key, const void *many, std::uint64_t fixed, std::size_t count, Random4 *out)
{
    const auto *const lanes = static_cast<const long long *>(many);
    const __m256i m0 = _mm256_set1_epi64x(multiplier0);
    const __m256i m1 = _mm256_set1_epi64x(multiplier1);
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        const __m256i own = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(lanes + i));
        const __m256i common = _mm256_set1_epi64x(static_cast<long long>(fixed));
        __m256i c0 = firstDiffers ? own : common;
        __m256i c1 = _mm256_srli_epi64(c0, 32);
        __m256i c2 = firstDiffers ? common : own;
        __m256i c3 = _mm256_srli_epi64(c2, 32);
        PhiloxKey k = key;
        for (int round = 0; round < rounds; ++round) {
            const __m256i p0 = _mm256_mul_epu32(c0, m0);
            const __m256i p1 = _mm256_mul_epu32(c2, m1);
            c0 = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(p1, 32), c1),
                                  _mm256_set1_epi64x(k.low));
            c1 = p1;
            c2 = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(p0, 32), c3),
                                  _mm256_set1_epi64x(k.high));
            c3 = p0;
            k = {k.low + weyl0, k.high + weyl1};
        }
        const __m256i mask = _mm256_set1_epi64x(0xFFFFFFFFLL);
        const __m256i low = _mm256_or_si256(_mm256_and_si256(c0, mask), _mm256_slli_epi64(c1, 32));
        const __m256i high = _mm256_or_si256(_mm256_and_si256(c2, mask), _mm256_slli_epi64(c3, 32));
        const __m256i even = _mm256_unpacklo_epi64(low, high); // counters 0 and 2
        const __m256i odd = _mm256_unpackhi_epi64(low, high);  // counters 1 and 3
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(out + i),
                            _mm256_permute2x128_si256(even, odd, 0x20));
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(out + i + 2),
                            _mm256_permute2x128_si256(even, odd, 0x31));
    }
    return i;
}

template <bool firstDiffers>
std::size_t severalAtATime(std::uint64_t streamKey, const void *many, std::uint64_t fixed,
                           std::size_t count, Random4 *out)
{
    static const bool wide = __builtin_cpu_supports("avx2") != 0;
    const PhiloxKey key{static_cast<std::uint32_t>(streamKey),
                        static_cast<std::uint32_t>(streamKey >> 32)};
    const std::size_t done = wide ? fourAtATime<firstDiffers>(key, many, fixed, count, out) : 0;
    return twoAtATime<firstDiffers>(key, many, fixed, done, count, out);
}

#else

template <bool firstDiffers>
std::size_t severalAtATime(std::uint64_t, const void *, std::uint64_t, std::size_t, Random4 *)
{
    return 0;
}

#endif

} // namespace

void randomWordsOfMany(std::uint64_t seed, Stream stream, std::span<const std::int64_t> a,
                       std::uint64_t b, std::span<Random4> out)
{
    std::size_t done =
        severalAtATime<true>(streamKey(seed, stream), a.data(), b, a.size(), out.data());
    for (; done < a.size(); ++done)
        out[done] = randomWords(seed, stream, static_cast<std::uint64_t>(a[done]), b);
}

void randomWordsOfEach(std::uint64_t seed, Stream stream, std::int64_t a,
                       std::span<const std::uint64_t> b, std::span<Random4> out)
{
    const auto first = static_cast<std::uint64_t>(a);
    std::size_t done =
        severalAtATime<false>(streamKey(seed, stream), b.data(), first, b.size(), out.data());
    for (; done < b.size(); ++done)
        out[done] = randomWords(seed, stream, first, b[done]);
}

} // namespace aneroid
