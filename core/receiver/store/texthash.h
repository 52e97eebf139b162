#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace aneroid {

/// Lets a map of texts be asked with a view, without a copy.
struct TextHash
{
    using is_transparent = void;

    [[nodiscard]] std::size_t operator()(std::string_view text) const noexcept
    {
        return std::hash<std::string_view>()(text);
    }
};

template <typename T>
using TextMap = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

} // namespace aneroid
