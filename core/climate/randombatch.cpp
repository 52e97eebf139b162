#include "core/climate/randombatch.h"

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

std::size_t twoAtATime(PhiloxKey key, const std::int64_t *a, std::uint64_t b, std::size_t from,
                       std::size_t count, Random4 *out)
{
    const __m128i m0 = _mm_set1_epi64x(multiplier0);
    const __m128i m1 = _mm_set1_epi64x(multiplier1);
    std::size_t i = from;
    for (; i + 2 <= count; i += 2) {
        __m128i c0 = _mm_loadu_si128(reinterpret_cast<const __m128i *>(a + i));
        __m128i c1 = _mm_srli_epi64(c0, 32);
        __m128i c2 = _mm_set1_epi64x(static_cast<long long>(b));
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

__attribute__((target("avx2"))) std::size_t
fourAtATime(PhiloxKey key, const std::int64_t *a, std::uint64_t b, std::size_t count, Random4 *out)
{
    const __m256i m0 = _mm256_set1_epi64x(multiplier0);
    const __m256i m1 = _mm256_set1_epi64x(multiplier1);
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        __m256i c0 = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(a + i));
        __m256i c1 = _mm256_srli_epi64(c0, 32);
        __m256i c2 = _mm256_set1_epi64x(static_cast<long long>(b));
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

#endif

} // namespace

void randomWordsOfMany(std::uint64_t seed, Stream stream, std::span<const std::int64_t> a,
                       std::uint64_t b, std::span<Random4> out)
{
    std::size_t done = 0;
#if defined(__x86_64__)
    static const bool wide = __builtin_cpu_supports("avx2") != 0;
    const std::uint64_t key = streamKey(seed, stream);
    const PhiloxKey words{static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32)};
    if (wide)
        done = fourAtATime(words, a.data(), b, a.size(), out.data());
    done = twoAtATime(words, a.data(), b, done, a.size(), out.data());
#endif
    for (; done < a.size(); ++done)
        out[done] = randomWords(seed, stream, static_cast<std::uint64_t>(a[done]), b);
}

} // namespace aneroid
