#pragma once

#include <cstddef>
#include <span>

namespace aneroid {

/// `count` elements from `from` on, of a span that is empty where it stands for something left out.
template <typename T>
[[nodiscard]] std::span<T> partOf(std::span<T> span, std::size_t from, std::size_t count)
{
    return span.empty() ? span : span.subspan(from, count);
}

} // namespace aneroid
