#pragma once

#include <cstdint>

/// How wide vectors may be, in 64-bit lanes: 8 (AVX-512), 4 (AVX2), or 2 (what every processor
/// has). Tests set it, to see that all give the same bytes. Sanitizers start after the choice is
/// made, so they get the plain one.
#if !defined(__x86_64__) || !defined(__GNUC__) || defined(__clang__) ||                            \
    defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#undef ANEROID_MOST_LANES
#define ANEROID_MOST_LANES 2
#elif !defined(ANEROID_MOST_LANES)
#define ANEROID_MOST_LANES 8
#endif

/// Marks a loop that is compiled plainly, for AVX2 and for AVX-512, the best one chosen when the
/// program starts. Results are equal to the last bit: none uses fused multiply-add.
#if ANEROID_MOST_LANES == 8
#define ANEROID_VECTORISED __attribute__((target_clones("avx512f", "avx2", "default")))
#elif ANEROID_MOST_LANES == 4
#define ANEROID_VECTORISED __attribute__((target_clones("avx2", "default")))
#else
#define ANEROID_VECTORISED
#endif

namespace aneroid {

/// Four doubles that the compiler computes with at once (two by two where there is no AVX).
using Quad = double __attribute__((vector_size(32)));
using FloatQuad = float __attribute__((vector_size(16)));
using FloatOct = float __attribute__((vector_size(32)));
using HalfOct = std::uint16_t __attribute__((vector_size(16)));
using WordOct = std::uint32_t __attribute__((vector_size(32)));
using WordQuad = std::uint32_t __attribute__((vector_size(16)));

} // namespace aneroid
