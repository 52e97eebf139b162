#include "core/text/csvtext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <string>

namespace aneroid {

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view withoutQuotes(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.size() >= 2 && (cell.front() == '"' || cell.front() == '\'') &&
        cell.back() == cell.front())
        cell = trimmed(cell.substr(1, cell.size() - 2));
    return cell;
}

std::size_t countOf(std::string_view line, char delimiter)
{
    bool quoted = false;
    std::size_t count = 0;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == delimiter && !quoted)
            ++count;
    }
    return count;
}

/// The digits, points, commas, signs and exponent at the beginning.
std::size_t numberLength(std::string_view cell)
{
    std::size_t i = 0;
    if (i < cell.size() && (cell[i] == '-' || cell[i] == '+'))
        ++i;
    const std::size_t first = i;
    while (i < cell.size() && (isDigit(cell[i]) || cell[i] == '.' || cell[i] == ','))
        ++i;
    if (i == first)
        return 0;
    if (i + 1 < cell.size() && lower(cell[i]) == 'e') {
        std::size_t exponent = i + 1;
        if (cell[exponent] == '-' || cell[exponent] == '+')
            ++exponent;
        if (exponent < cell.size() && isDigit(cell[exponent])) {
            i = exponent;
            while (i < cell.size() && isDigit(cell[i]))
                ++i;
        }
    }
    return i;
}

/// "1.013,25" and "1,013.25" as "1013.25"; false for what is too long to be a number.
bool plainDigits(std::string_view text, std::array<char, 64> &out, std::size_t &length)
{
    const std::size_t mark = text.find_last_of(".,");
    length = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool separator = text[i] == '.' || text[i] == ',';
        if (separator && i != mark)
            continue;
        if (length == out.size())
            return false;
        out[length++] = separator ? '.' : text[i];
    }
    return true;
}

bool beginsDigits(std::string_view text, std::size_t count)
{
    return text.size() >= count && std::ranges::all_of(text.substr(0, count), isDigit);
}

/// "1 004,7" without the blank, which may be one that does not break; empty where the first
/// `length` signs are no group of thousands.
std::string withoutGroups(std::string_view cell, std::size_t length)
{
    constexpr std::size_t group = 3;
    constexpr std::array<std::string_view, 4> blanks{" ", "\xC2\xA0", "\xE2\x80\xAF",
                                                     "\xE2\x80\x89"};
    std::string_view rest = cell.substr(length);
    const std::string_view first = cell.substr(0, length);
    const std::size_t sign = first.front() == '-' || first.front() == '+' ? 1 : 0;
    const bool mayBe = !rest.empty() && !isDigit(rest.front()) && length - sign <= group &&
                       first.find_first_of(".,eE") == std::string_view::npos;
    if (!mayBe)
        return {};
    std::string plain(first);
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view blank : blanks) {
            const std::string_view after = rest.substr(std::min(blank.size(), rest.size()));
            if (!rest.starts_with(blank) || !beginsDigits(after, group) ||
                beginsDigits(after, group + 1))
                continue;
            plain += after.substr(0, group);
            rest = after.substr(group);
            more = true;
        }
    }
    return plain.size() > length ? plain.append(rest) : std::string();
}

} // namespace

bool LineReader::next(std::string_view &line)
{
    if (m_rest.empty())
        return false;
    const std::size_t end = m_rest.find_first_of("\r\n");
    line = m_rest.substr(0, end);
    ++m_number;
    if (end == std::string_view::npos) {
        m_rest = {};
        return true;
    }
    const bool pair = m_rest[end] == '\r' && end + 1 < m_rest.size() && m_rest[end + 1] == '\n';
    m_rest.remove_prefix(end + (pair ? 2 : 1));
    return true;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

void splitCells(std::string_view line, char delimiter, std::vector<std::string_view> &cells)
{
    cells.clear();
    if (line.find('"') == std::string_view::npos) {
        for (;;) {
            const std::size_t end = line.find(delimiter);
            cells.push_back(withoutQuotes(line.substr(0, end)));
            if (end == std::string_view::npos)
                return;
            line.remove_prefix(end + 1);
        }
    }
    bool quoted = false;
    std::size_t from = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') {
            quoted = !quoted;
        } else if (line[i] == delimiter && !quoted) {
            cells.push_back(withoutQuotes(line.substr(from, i - from)));
            from = i + 1;
        }
    }
    cells.push_back(withoutQuotes(line.substr(from)));
}

char findDelimiter(std::span<const std::string_view> lines)
{
    char best = ',';
    std::size_t bestLines = 0;
    for (const char delimiter : {';', '\t', '|', ','}) {
        // How many lines have as many as the last one: a preamble may have none.
        const std::size_t wanted = lines.empty() ? 0 : countOf(lines.back(), delimiter);
        if (wanted == 0)
            continue;
        const auto alike = static_cast<std::size_t>(
            std::ranges::count_if(lines, [delimiter, wanted](std::string_view line) {
                return countOf(line, delimiter) == wanted;
            }));
        if (alike > bestLines) {
            best = delimiter;
            bestLines = alike;
        }
    }
    return best;
}

bool isBlankOrComment(std::string_view line)
{
    line = trimmed(line);
    return line.empty() || line.front() == '#' || line.starts_with("//") ||
           equalsIgnoringCase(line.substr(0, 4), "sep=");
}

std::optional<NumberText> readNumber(std::string_view cell)
{
    for (const std::string_view minus : {"\xE2\x88\x92", "\xE2\x80\x93"}) {
        if (!cell.starts_with(minus) || !beginsDigits(cell.substr(minus.size()), 1))
            continue;
        auto number = readNumber(cell.substr(minus.size()));
        if (number)
            number->value = -number->value;
        return number;
    }
    const std::size_t length = numberLength(cell);
    if (length == 0)
        return {};
    if (std::string plain = withoutGroups(cell, length); !plain.empty()) {
        const auto number = readNumber(plain);
        const std::size_t rest = plain.size() - numberLength(plain);
        return number ? std::optional(
                            NumberText{number->value, trimmed(cell.substr(cell.size() - rest))})
                      : std::nullopt;
    }
    std::string_view digits = cell.substr(0, length);
    const std::string_view rest = trimmed(cell.substr(length));
    if (digits.front() == '+')
        digits.remove_prefix(1);
    std::array<char, 64> buffer{};
    const std::size_t separators = static_cast<std::size_t>(
        std::ranges::count_if(digits, [](char c) { return c == '.' || c == ','; }));
    if (separators > 1 || digits.find(',') != std::string_view::npos) {
        std::size_t used = 0;
        if (!plainDigits(digits, buffer, used))
            return {};
        digits = {buffer.data(), used};
    }
    double value = 0.0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return {};
    return NumberText{value, rest};
}

bool isMissing(std::string_view cell)
{
    constexpr std::array<std::string_view, 20> words{
        "nan",     "null",      "none",    "na",     "n/a",     "#n/a",  "unavailable",
        "unknown", "undefined", "inf",     "-inf",   "missing", "error", "err",
        "invalid", "n.a.",      "no data", "nodata", "fault",   "m"};
    if (cell.starts_with('#') || cell == "\\N" || cell == "(null)") // of spreadsheets and databases
        return true;
    // "--", "--.-", "***" of displays.
    if (cell.find_first_not_of("-.*_") == std::string_view::npos)
        return true;
    return std::ranges::any_of(
        words, [cell](std::string_view word) { return equalsIgnoringCase(cell, word); });
}

} // namespace aneroid
