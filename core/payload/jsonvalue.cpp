#include "core/payload/jsonvalue.h"

#include <simdjson.h>

#include <algorithm>

namespace aneroid {

namespace {

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

constexpr int deepest = 32;

/// Reads values one after another; `m_at` is where the last one began.
class Reader
{
public:
    explicit Reader(const char *begin)
        : m_begin(begin)
    {
    }

    [[nodiscard]] error_code read(ondemand::value value, JsonValue &to, int depth);
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] const std::string &twice() const { return m_twice; }

private:
    [[nodiscard]] error_code readObject(ondemand::object object, JsonValue &to, int depth);
    [[nodiscard]] error_code readList(ondemand::array list, JsonValue &to, int depth);
    [[nodiscard]] error_code readScalar(ondemand::value value, ondemand::json_type type,
                                        JsonValue &to);

    const char *m_begin;
    std::size_t m_at = 0;
    std::string m_twice;
};

error_code Reader::read(ondemand::value value, JsonValue &to, int depth)
{
    const char *location = nullptr;
    if (value.current_location().get(location) == simdjson::SUCCESS)
        m_at = static_cast<std::size_t>(location - m_begin);
    to.at = m_at;
    if (depth > deepest)
        return simdjson::DEPTH_ERROR;
    ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        const auto error = value.get_object().get(object);
        return error ? error : readObject(object, to, depth);
    }
    if (type == ondemand::json_type::array) {
        ondemand::array list;
        const auto error = value.get_array().get(list);
        return error ? error : readList(list, to, depth);
    }
    return readScalar(value, type, to);
}

error_code Reader::readObject(ondemand::object object, JsonValue &to, int depth)
{
    to.kind = JsonValue::Kind::Object;
    for (auto each : object) {
        ondemand::field field;
        if (const auto error = std::move(each).get(field))
            return error;
        const std::size_t keyAt = static_cast<std::size_t>(field.key().raw() - m_begin) - 1;
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        m_at = keyAt;
        if (to.find(key)) {
            m_twice = key;
            return simdjson::INCORRECT_TYPE;
        }
        to.members.push_back({std::string(key), keyAt, {}});
        if (const auto error = read(field.value(), to.members.back().value, depth + 1))
            return error;
    }
    return simdjson::SUCCESS;
}

error_code Reader::readList(ondemand::array list, JsonValue &to, int depth)
{
    to.kind = JsonValue::Kind::List;
    for (auto each : list) {
        ondemand::value value;
        if (const auto error = std::move(each).get(value))
            return error;
        to.items.emplace_back();
        if (const auto error = read(value, to.items.back(), depth + 1))
            return error;
    }
    return simdjson::SUCCESS;
}

error_code Reader::readScalar(ondemand::value value, ondemand::json_type type, JsonValue &to)
{
    if (type == ondemand::json_type::string) {
        std::string_view text;
        const auto error = value.get_string().get(text);
        to.kind = JsonValue::Kind::Text;
        to.text = error ? std::string_view() : text;
        return error;
    }
    if (type == ondemand::json_type::number) {
        to.kind = JsonValue::Kind::Number;
        return value.get_double().get(to.number);
    }
    if (type == ondemand::json_type::boolean) {
        to.kind = JsonValue::Kind::Flag;
        return value.get_bool().get(to.flag);
    }
    bool isNull = false; // what only begins like it is an error, which would be thrown
    const auto error = value.is_null().get(isNull);
    return error || isNull ? error : simdjson::N_ATOM_ERROR;
}

} // namespace

const JsonValue *JsonValue::find(std::string_view key) const
{
    const auto found = std::ranges::find(members, key, &Member::key);
    return found == members.end() ? nullptr : &found->value;
}

Result<JsonValue, JsonError> readJson(std::string_view document)
{
    const simdjson::padded_string padded(document);
    ondemand::parser parser;
    ondemand::document read;
    if (const auto error = parser.iterate(padded).get(read))
        return Failure{JsonError{simdjson::error_message(error), 0}};
    Reader reader(padded.data());
    JsonValue root;
    ondemand::value value;
    error_code error = read.get_value().get(value);
    if (!error)
        error = reader.read(value, root, 0);
    const char *location = nullptr;
    const bool located = read.current_location().get(location) == simdjson::SUCCESS;
    const std::size_t at =
        located ? std::min(static_cast<std::size_t>(location - padded.data()), document.size())
                : document.size();
    if (!reader.twice().empty())
        return Failure{JsonError{"the key \"" + reader.twice() + "\" is there twice", reader.at()}};
    if (error)
        return Failure{JsonError{simdjson::error_message(error), located ? at : reader.at()}};
    if (located)
        return Failure{JsonError{"something follows its end", at}};
    return root;
}

std::size_t offsetInside(std::string_view document, std::size_t at, std::size_t offset)
{
    std::size_t from = at + 1;
    for (std::size_t done = 0; done < offset && from < document.size();) {
        if (document[from] != '\\') {
            ++from;
            ++done;
            continue;
        }
        if (from + 1 < document.size() && document[from + 1] == 'u') {
            const std::string digits(document.substr(from + 2, 4));
            const auto code = std::strtoul(digits.c_str(), nullptr, 16);
            const bool pair = code >= 0xD800 && code < 0xDC00;
            from += pair ? 12 : 6;
            done += pair ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
        } else {
            from += 2;
            ++done;
        }
    }
    return std::min(from, document.size());
}

TextPosition positionOf(std::string_view text, std::size_t offset)
{
    TextPosition position;
    for (const char c : text.substr(0, offset)) {
        if (c == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++position.column;
        }
    }
    return position;
}

} // namespace aneroid
