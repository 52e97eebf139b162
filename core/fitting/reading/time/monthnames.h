#pragma once

#include <string_view>

namespace aneroid {

/// 1 to 12 by a month's name or its beginning of three letters and more, in English, German,
/// French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Swedish and Russian; 0 for any other
/// word, and for a beginning that two months share ("jui").
[[nodiscard]] int monthOf(std::string_view word);

/// Whether a word is a day of the week in one of these languages, or its beginning.
[[nodiscard]] bool isWeekday(std::string_view word);

} // namespace aneroid
