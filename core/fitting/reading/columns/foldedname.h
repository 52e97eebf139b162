#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aneroid {

/// A column's name in its parts: "Température (°F)" has the word "temperature" and the note "f".
struct FoldedName
{
    std::vector<std::string> words; ///< lower case, without accents, as UTF-8
    std::string note;               ///< in brackets, or after a slash; with its signs

    [[nodiscard]] bool has(std::string_view word) const;
    /// All words as one.
    [[nodiscard]] std::string joined() const;
};

/// Lower case, without accents and wide or one-character forms: "℃" is "°c", "Ｔ" is "t".
[[nodiscard]] std::string folded(std::string_view text);

/// Words end at what is no letter and where "outTemp" goes on in capitals, but not inside "hPa".
[[nodiscard]] FoldedName partsOf(std::string_view name);

} // namespace aneroid
