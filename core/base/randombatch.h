#pragma once

#include "core/base/random.h"

#include <span>

namespace aneroid {

/// randomWords(seed, stream, a[i], b) for each of `a` into `out` (as long), eight, four or two at
/// a time, as the processor can: the same words, two to five times as fast.
void randomWordsOfMany(std::uint64_t seed, Stream stream, std::span<const std::int64_t> a,
                       std::uint64_t b, std::span<Random4> out);
/// Likewise randomWords(seed, stream, a, b[i]) for each of `b`.
void randomWordsOfEach(std::uint64_t seed, Stream stream, std::int64_t a,
                       std::span<const std::uint64_t> b, std::span<Random4> out);
/// Likewise randomWords(seed, stream, a[i], b[i]).
void randomWordsOfPairs(std::uint64_t seed, Stream stream, std::span<const std::int64_t> a,
                        std::span<const std::uint64_t> b, std::span<Random4> out);

} // namespace aneroid
