#include "core/base/randombatch.h"

#include "core/base/vectorise.h"

#include <algorithm>

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

struct PhiloxKey
{
    std::uint32_t low;
    std::uint32_t high;
};

/// Which halves of the counters differ from one to the next.
enum class Differs { First, Second, Both };

/// The halves that differ, as 64-bit lanes, and the one that all share.
struct Counters
{
    const long long *first = nullptr;
    const long long *second = nullptr;
    long long common = 0;
};

PhiloxKey next(PhiloxKey key)
{
    return {key.low + weyl0, key.high + weyl1};
}

template <Differs differs, int rounds>
std::size_t twoAtATime(PhiloxKey key, const Counters &counters, std::size_t from, std::size_t count,
                       Random4 *out)
{
    const auto half = [&counters](bool own, const long long *lanes) {
        return own ? _mm_loadu_si128(reinterpret_cast<const __m128i *>(lanes))
                   : _mm_set1_epi64x(counters.common);
    };
    const __m128i m0 = _mm_set1_epi64x(multiplier0);
    const __m128i m1 = _mm_set1_epi64x(multiplier1);
    std::size_t i = from;
    for (; i + 2 <= count; i += 2) {
        __m128i c0 = half(differs != Differs::Second, counters.first + i);
        __m128i c1 = _mm_srli_epi64(c0, 32);
        __m128i c2 = half(differs != Differs::First, counters.second + i);
        __m128i c3 = _mm_srli_epi64(c2, 32);
        PhiloxKey k = key;
        for (int round = 0; round < rounds; ++round, k = next(k)) {
            const __m128i p0 = _mm_mul_epu32(c0, m0);
            const __m128i p1 = _mm_mul_epu32(c2, m1);
            c0 = _mm_xor_si128(_mm_xor_si128(_mm_srli_epi64(p1, 32), c1), _mm_set1_epi64x(k.low));
            c1 = p1;
            c2 = _mm_xor_si128(_mm_xor_si128(_mm_srli_epi64(p0, 32), c3), _mm_set1_epi64x(k.high));
            c3 = p0;
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

template <Differs differs, int rounds>
__attribute__((target("avx2"))) std::size_t fourAtATime(PhiloxKey key, const Counters &counters,
                                                        std::size_t count, Random4 *out)
{
    const __m256i common = _mm256_set1_epi64x(counters.common);
    const __m256i m0 = _mm256_set1_epi64x(multiplier0);
    const __m256i m1 = _mm256_set1_epi64x(multiplier1);
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        __m256i c0 = common;
        __m256i c2 = common;
        if (differs != Differs::Second)
            c0 = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(counters.first + i));
        if (differs != Differs::First)
            c2 = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(counters.second + i));
        __m256i c1 = _mm256_srli_epi64(c0, 32);
        __m256i c3 = _mm256_srli_epi64(c2, 32);
        PhiloxKey k = key;
        for (int round = 0; round < rounds; ++round, k = next(k)) {
            const __m256i p0 = _mm256_mul_epu32(c0, m0);
            const __m256i p1 = _mm256_mul_epu32(c2, m1);
            c0 = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(p1, 32), c1),
                                  _mm256_set1_epi64x(k.low));
            c1 = p1;
            c2 = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(p0, 32), c3),
                                  _mm256_set1_epi64x(k.high));
            c3 = p0;
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

// GCC 12 takes its own intrinsics' undefined vector, of which nothing is used, for a mistake.
#pragma GCC diagnostic push
#ifndef __clang__ // which has no such warning
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#pragma GCC diagnostic ignored "-Wuninitialized"

/// The last ones, fewer than eight, with the lanes that are left masked out.
template <Differs differs, int rounds>
__attribute__((target("avx512f"))) void eightAtATime(PhiloxKey key, const Counters &counters,
                                                     std::size_t count, Random4 *out)
{
    const __m512i common = _mm512_set1_epi64(counters.common);
    const __m512i m0 = _mm512_set1_epi64(multiplier0);
    const __m512i m1 = _mm512_set1_epi64(multiplier1);
    const __m512i firstHalf = _mm512_setr_epi64(0, 8, 1, 9, 2, 10, 3, 11);
    const __m512i secondHalf = _mm512_setr_epi64(4, 12, 5, 13, 6, 14, 7, 15);
    for (std::size_t i = 0; i < count; i += 8) {
        const unsigned left = count - i < 8 ? static_cast<unsigned>(count - i) : 8U;
        const auto lanes = static_cast<__mmask8>((1U << left) - 1U);
        __m512i c0 = common;
        __m512i c2 = common;
        if (differs != Differs::Second)
            c0 = _mm512_maskz_loadu_epi64(lanes, counters.first + i);
        if (differs != Differs::First)
            c2 = _mm512_maskz_loadu_epi64(lanes, counters.second + i);
        __m512i c1 = _mm512_srli_epi64(c0, 32);
        __m512i c3 = _mm512_srli_epi64(c2, 32);
        PhiloxKey k = key;
        for (int round = 0; round < rounds; ++round, k = next(k)) {
            constexpr int exclusiveOr = 0x96; // of three
            const __m512i p0 = _mm512_mul_epu32(c0, m0);
            const __m512i p1 = _mm512_mul_epu32(c2, m1);
            c0 = _mm512_ternarylogic_epi64(_mm512_srli_epi64(p1, 32), c1, _mm512_set1_epi64(k.low),
                                           exclusiveOr);
            c1 = p1;
            c2 = _mm512_ternarylogic_epi64(_mm512_srli_epi64(p0, 32), c3, _mm512_set1_epi64(k.high),
                                           exclusiveOr);
            c3 = p0;
        }
        const __m512i mask = _mm512_set1_epi64(0xFFFFFFFFLL);
        const __m512i low = _mm512_or_si512(_mm512_and_si512(c0, mask), _mm512_slli_epi64(c1, 32));
        const __m512i high = _mm512_or_si512(_mm512_and_si512(c2, mask), _mm512_slli_epi64(c3, 32));
        const auto words = static_cast<unsigned>((1ULL << (2 * left)) - 1U); // pairs of them
        _mm512_mask_storeu_epi64(out + i, static_cast<__mmask8>(words),
                                 _mm512_permutex2var_epi64(low, firstHalf, high));
        _mm512_mask_storeu_epi64(out + i + 4, static_cast<__mmask8>(words >> 8),
                                 _mm512_permutex2var_epi64(low, secondHalf, high));
    }
}

#pragma GCC diagnostic pop

int lanesOfProcessor()
{
    return __builtin_cpu_supports("avx512f") != 0 ? 8 : __builtin_cpu_supports("avx2") != 0 ? 4 : 2;
}

template <Differs differs, int rounds>
std::size_t severalAtATime(std::uint64_t streamKey, const Counters &counters, std::size_t count,
                           Random4 *out)
{
    static const int lanes = std::min(lanesOfProcessor(), ANEROID_MOST_LANES);
    const PhiloxKey key{static_cast<std::uint32_t>(streamKey),
                        static_cast<std::uint32_t>(streamKey >> 32)};
    if (lanes == 8) {
        eightAtATime<differs, rounds>(key, counters, count, out);
        return count;
    }
    const std::size_t done =
        lanes == 4 ? fourAtATime<differs, rounds>(key, counters, count, out) : 0;
    return twoAtATime<differs, rounds>(key, counters, done, count, out);
}

const long long *lanesOf(const void *counters)
{
    return static_cast<const long long *>(counters);
}

#else

enum class Differs { First, Second, Both };

struct Counters
{
    const void *first = nullptr;
    const void *second = nullptr;
    long long common = 0;
};

template <Differs, int>
std::size_t severalAtATime(std::uint64_t, const Counters &, std::size_t, Random4 *)
{
    return 0;
}

const void *lanesOf(const void *counters)
{
    return counters;
}

#endif

template <Differs differs>
std::size_t severalOf(std::uint64_t seed, Stream stream, const Counters &counters,
                      std::size_t count, Random4 *out)
{
    const std::uint64_t key = streamKey(seed, stream);
    static_assert(philoxRounds(Stream::OctaveKnots) == 7);
    return philoxRounds(stream) == 7 ? severalAtATime<differs, 7>(key, counters, count, out)
                                     : severalAtATime<differs, 10>(key, counters, count, out);
}

} // namespace

void randomWordsOfMany(std::uint64_t seed, Stream stream, std::span<const std::int64_t> a,
                       std::uint64_t b, std::span<Random4> out)
{
    const Counters counters{lanesOf(a.data()), nullptr, static_cast<long long>(b)};
    std::size_t done = severalOf<Differs::First>(seed, stream, counters, a.size(), out.data());
    for (; done < a.size(); ++done)
        out[done] = randomWords(seed, stream, static_cast<std::uint64_t>(a[done]), b);
}

void randomWordsOfEach(std::uint64_t seed, Stream stream, std::int64_t a,
                       std::span<const std::uint64_t> b, std::span<Random4> out)
{
    const Counters counters{nullptr, lanesOf(b.data()), a};
    std::size_t done = severalOf<Differs::Second>(seed, stream, counters, b.size(), out.data());
    for (; done < b.size(); ++done)
        out[done] = randomWords(seed, stream, static_cast<std::uint64_t>(a), b[done]);
}

void randomWordsOfPairs(std::uint64_t seed, Stream stream, std::span<const std::int64_t> a,
                        std::span<const std::uint64_t> b, std::span<Random4> out)
{
    const Counters counters{lanesOf(a.data()), lanesOf(b.data()), 0};
    std::size_t done = severalOf<Differs::Both>(seed, stream, counters, a.size(), out.data());
    for (; done < a.size(); ++done)
        out[done] = randomWords(seed, stream, static_cast<std::uint64_t>(a[done]), b[done]);
}

} // namespace aneroid
