#pragma once

#include "core/base/types.h"

#include <span>
#include <string_view>

namespace aneroid {

/// The words that names of columns are made of, folded as folded() does; of each list the plainest
/// first.
struct ColumnWords
{
    static constexpr std::size_t timeParts = 6;

    [[nodiscard]] static std::span<const std::string_view> own(Channel channel);
    /// That also count inside a longer word: "luft-temperatur-".
    [[nodiscard]] static std::span<const std::string_view> inner(Channel channel);
    [[nodiscard]] static std::span<const std::string_view> other();
    [[nodiscard]] static std::span<const std::string_view> otherThan(Channel channel);
    [[nodiscard]] static std::span<const std::string_view> harmless();
    [[nodiscard]] static std::span<const std::string_view> stamps();
    [[nodiscard]] static std::span<const std::string_view> dates();
    [[nodiscard]] static std::span<const std::string_view> times();
    [[nodiscard]] static std::span<const std::string_view> counts();
    [[nodiscard]] static std::span<const std::string_view> timePart(std::size_t part);
    [[nodiscard]] static std::span<const std::string_view> devices();
    [[nodiscard]] static std::span<const std::string_view> values();
    [[nodiscard]] static std::span<const std::string_view> quantities();
};

} // namespace aneroid
