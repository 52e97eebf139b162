#pragma once

/// Marks a loop that is compiled twice, plainly and for AVX2, the better one chosen when the
/// program starts. Results are equal to the last bit: neither uses fused multiply-add. Sanitizers
/// start after the choice is made, so they get the plain one.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) &&                             \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define ANEROID_VECTORISED __attribute__((target_clones("avx2", "default")))
#else
#define ANEROID_VECTORISED
#endif

namespace aneroid {

/// Four doubles that the compiler computes with at once (two by two where there is no AVX).
using Quad = double __attribute__((vector_size(32)));
using FloatQuad = float __attribute__((vector_size(16)));

} // namespace aneroid
