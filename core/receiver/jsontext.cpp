#include "core/receiver/jsontext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace aneroid {

namespace dom = simdjson::dom;

namespace {

constexpr bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendEscaped(std::string &to, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20) {
        to += "\\u00";
        to += hex[byte >> 4U];
        to += hex[byte & 0xFU];
        return;
    }
    to += '\\';
    to += c;
}

template <typename Number>
void appendNumber(std::string &to, Number value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    to.append(text.data(), end);
}

/// 1.0 stays a number with a fraction.
void appendDouble(std::string &to, double value)
{
    const std::size_t start = to.size();
    appendNumber(to, value);
    if (to.find_first_of(".e", start) == std::string::npos)
        to += ".0";
}

void appendObject(std::string &to, dom::object object)
{
    char before = '{';
    for (const dom::key_value_pair member : object) {
        to += before;
        before = ',';
        appendJsonString(to, member.key);
        to += ':';
        appendJson(to, member.value);
    }
    to += before == '{' ? "{}" : "}";
}

void appendArray(std::string &to, dom::array array)
{
    char before = '[';
    for (const dom::element item : array) {
        to += before;
        before = ',';
        appendJson(to, item);
    }
    to += before == '[' ? "[]" : "]";
}

} // namespace

void appendJsonString(std::string &to, std::string_view text)
{
    to += '"';
    while (true) {
        const auto special = std::ranges::find_if(text, needsEscape);
        const auto plain = static_cast<std::size_t>(special - text.begin());
        to.append(text.substr(0, plain));
        if (plain == text.size())
            break;
        appendEscaped(to, text[plain]);
        text.remove_prefix(plain + 1);
    }
    to += '"';
}

void appendJson(std::string &to, dom::element value)
{
    switch (value.type()) {
    case dom::element_type::OBJECT:
        appendObject(to, dom::object(value));
        break;
    case dom::element_type::ARRAY:
        appendArray(to, dom::array(value));
        break;
    case dom::element_type::STRING:
        appendJsonString(to, std::string_view(value));
        break;
    case dom::element_type::INT64:
        appendNumber(to, std::int64_t(value));
        break;
    case dom::element_type::UINT64:
        appendNumber(to, std::uint64_t(value));
        break;
    case dom::element_type::DOUBLE:
        appendDouble(to, double(value));
        break;
    case dom::element_type::BOOL:
        to += bool(value) ? "true" : "false";
        break;
    case dom::element_type::NULL_VALUE:
        to += "null";
        break;
    default: // whole numbers beyond 64 bits: a kind of newer versions
        to += simdjson::minify(value);
        break;
    }
}

} // namespace aneroid
