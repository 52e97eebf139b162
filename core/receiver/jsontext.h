#pragma once

#include <simdjson.h>

#include <string>

namespace aneroid {

/// Appends the value as JSON without white space. Strings are the parser's, hence valid UTF-8.
/// (simdjson's own minify() begins with an empty buffer each time.)
void appendJson(std::string &to, simdjson::dom::element value);

/// The text in quotes, with its control characters, quotes and backslashes escaped.
void appendJsonString(std::string &to, std::string_view text);

} // namespace aneroid
