#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace aneroid {

/// The middle value, the upper of two; `T{}` where there is none. NaN must not be among them.
template <typename T>
[[nodiscard]] T medianOf(std::vector<T> values)
{
    if (values.empty())
        return T{};
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace aneroid
