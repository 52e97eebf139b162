#pragma once

#include <string>
#include <string_view>

namespace aneroid {

/// The line without a terminal's colours ("ESC [ 0 ; 36 m"); `buffer` holds it where it has some.
[[nodiscard]] std::string_view withoutColours(std::string_view line, std::string &buffer);

} // namespace aneroid
