#pragma once

#include "core/text/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace aneroid {

/// A JSON document as a tree that remembers where each part stands, for errors with line and
/// column. Offsets are in bytes from the document's begin.
struct JsonValue
{
    enum class Kind { Null, Flag, Number, Text, List, Object };
    struct Member;

    Kind kind = Kind::Null;
    bool flag = false;
    double number = 0.0;
    std::string text;
    std::vector<JsonValue> items;
    std::vector<Member> members;
    std::size_t at = 0;

    [[nodiscard]] const JsonValue *find(std::string_view key) const;
};

struct JsonValue::Member
{
    std::string key;
    std::size_t keyAt = 0;
    JsonValue value;
};

struct JsonError
{
    std::string reason; ///< the parser's, in English
    std::size_t at = 0;
};

/// The whole document; keys that come twice and more than 32 levels are errors.
[[nodiscard]] Result<JsonValue, JsonError> readJson(std::string_view document);

/// Where the byte `offset` of the text of a string stands in the document, in which the string's
/// quotation mark is at `at`: escapes take more room there.
[[nodiscard]] std::size_t offsetInside(std::string_view document, std::size_t at,
                                       std::size_t offset);

/// Both count from 1; columns in characters.
struct TextPosition
{
    int line = 1;
    int column = 1;
};
[[nodiscard]] TextPosition positionOf(std::string_view text, std::size_t offset);

} // namespace aneroid
