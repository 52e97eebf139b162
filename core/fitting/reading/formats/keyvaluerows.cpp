#include "core/fitting/reading/formats/keyvaluerows.h"

#include "core/fitting/reading/columns/channelunit.h"
#include "core/fitting/reading/columns/columnnames.h"
#include "core/fitting/reading/formats/linetime.h"
#include "core/fitting/reading/formats/plainline.h"
#include "core/fitting/reading/formats/rowtable.h"
#include "core/fitting/reading/textcursor.h"
#include "core/fitting/reading/time/timetext.h"
#include "core/text/csvtext.h"

#include <algorithm>
#include <string>
#include <vector>

namespace aneroid {

namespace {

constexpr std::string_view timeName = "timestamp";
constexpr std::string_view betweenPairs = ",;|\t>]})[({";
constexpr std::string_view blanks = " \t";
constexpr std::string_view quotes = "\"'";

struct KeyValue
{
    std::string_view key;
    std::string_view value;
    bool isNumber = false;
};

struct NamedLine
{
    std::string_view time;
    std::vector<KeyValue> pairs;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool has(std::string_view set, char c)
{
    return set.find(c) != std::string_view::npos;
}

/// The length of "-20.5", "20,5", "1e-3" at the front; 0 where there is no number.
std::size_t numberAt(std::string_view text)
{
    std::size_t i = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const std::size_t first = i;
    const auto digits = [&] {
        while (i < text.size() && isDigit(text[i]))
            ++i;
    };
    digits();
    if (i == first)
        return 0;
    if (i + 1 < text.size() && (text[i] == '.' || text[i] == ',') && isDigit(text[i + 1])) {
        ++i;
        digits();
    }
    return i;
}

/// A number with its unit, where what follows is one: "20.5 °C", "45%", but not "20.5 humidity".
std::size_t amountAt(std::string_view text, std::size_t number)
{
    std::size_t from = number;
    while (from < text.size() && has(blanks, text[from]))
        ++from;
    std::size_t end = from;
    while (end < text.size() && !has(blanks, text[end]) && !has(betweenPairs, text[end]) &&
           text[end] != '=' && text[end] != ':')
        ++end;
    const std::string_view unit = text.substr(from, end - from);
    const bool known = std::ranges::any_of(allChannels, [unit](Channel channel) {
        return unitOf(channel, unit) != ChannelUnit::Unknown;
    });
    if (known && (end == text.size() || text[end] != '='))
        return end;
    // InfluxDB marks its integers: "45i".
    return number < text.size() && text[number] == 'i' ? number + 1 : number;
}

/// The name before a separator; `glued` where no blank stands between: a single word then.
std::string_view keyBefore(std::string_view text, bool glued)
{
    std::size_t from = text.size();
    while (from > 0 && !has(betweenPairs, text[from - 1]) && text[from - 1] != ':' &&
           text[from - 1] != '=' && !(glued && has(blanks, text[from - 1])))
        --from;
    std::string_view key = trimmed(text.substr(from));
    while (!key.empty() && (has(quotes, key.front()) || has(blanks, key.front())))
        key.remove_prefix(1);
    while (!key.empty() && (has(quotes, key.back()) || has(blanks, key.back())))
        key.remove_suffix(1);
    return key;
}

std::string_view unquoted(std::string_view value)
{
    if (value.size() >= 2 && has(quotes, value.front()) && value.back() == value.front())
        return value.substr(1, value.size() - 2);
    return value;
}

/// Where a value of text ends.
std::size_t textEnd(std::string_view text)
{
    if (!text.empty() && has(quotes, text.front())) {
        const std::size_t close = text.find(text.front(), 1);
        return close == std::string_view::npos ? text.size() : close + 1;
    }
    std::size_t end = 0;
    while (end < text.size() && !has(blanks, text[end]) && !has(betweenPairs, text[end]))
        ++end;
    return end;
}

/// "12:00" has no name before its colon, "temp1: 20" has.
bool isSeparator(std::string_view line, std::size_t at)
{
    if (line[at] != '=' && line[at] != ':')
        return false;
    std::size_t before = at;
    while (before > 0 && has(blanks, line[before - 1]))
        --before;
    if (before == 0 || line[at] == '=' || !isDigit(line[before - 1]))
        return before > 0;
    while (before > 0 && TextCursor::isDigit(line[before - 1]))
        --before;
    return before > 0 && TextCursor::isLetter(line[before - 1]) &&
           (before == 1 || !isDigit(line[before - 2]));
}

/// The value after a separator and how much of the text it takes; no value: 0.
std::size_t takeValue(std::string_view text, bool equals, bool isTime, KeyValue &pair)
{
    std::size_t skipped = 0;
    while (skipped < text.size() && (has(blanks, text[skipped]) || text[skipped] == '='))
        ++skipped;
    const std::string_view rest = text.substr(skipped);
    const bool quoted = !rest.empty() && has(quotes, rest.front());
    const std::string_view inner = quoted ? unquoted(rest.substr(0, textEnd(rest))) : rest;
    if (isTime) {
        pair.value = timeBefore(inner);
        if (!pair.value.empty())
            return static_cast<std::size_t>(pair.value.data() + pair.value.size() - text.data());
    }
    if (const std::size_t number = numberAt(inner); number > 0) {
        pair.isNumber = true;
        pair.value = inner.substr(0, amountAt(inner, number));
        if (pair.value.ends_with('i'))
            pair.value.remove_suffix(1);
        const auto end = static_cast<std::size_t>(inner.data() - text.data()) +
                         std::max(amountAt(inner, number), number);
        return quoted ? skipped + textEnd(rest) : end;
    }
    if (!equals && !quoted)
        return 0;
    const std::size_t end = textEnd(rest);
    pair.value = unquoted(rest.substr(0, end));
    return skipped + end;
}

/// What a line names; a time alone is nothing.
NamedLine namedIn(std::string_view line)
{
    NamedLine named;
    std::size_t separator = 0;
    while (separator < line.size() && !isSeparator(line, separator))
        ++separator;
    if (separator == line.size()) // before the search for a time, which takes long
        return named;
    named.time = timeBefore(line.substr(0, line.find_first_of("=")));
    std::size_t from = 0;
    if (!named.time.empty())
        from = static_cast<std::size_t>(named.time.data() + named.time.size() - line.data());
    for (std::size_t at = from; at < line.size(); ++at) {
        if (!isSeparator(line, at))
            continue;
        const bool glued = at > 0 && !has(blanks, line[at - 1]);
        KeyValue pair;
        pair.key = keyBefore(line.substr(from, at - from), glued && line[at] == '=');
        TimeColumn kind = TimeColumn::None;
        const bool isTime = timeScore(pair.key, kind) > 0;
        const std::size_t used =
            pair.key.empty() ? 0 : takeValue(line.substr(at + 1), line[at] == '=', isTime, pair);
        if (used == 0)
            continue;
        named.pairs.push_back(pair);
        from = at + 1 + used;
        at = from - 1;
    }
    // The line protocol's count since 1970 stands at the end.
    if (const std::string_view rest = trimmed(line.substr(std::min(from, line.size())));
        named.time.empty() && rest.size() >= 10 && isTimeText(rest))
        named.time = rest;
    return named;
}

bool namesChannel(const NamedLine &named)
{
    return std::ranges::any_of(named.pairs, [](const KeyValue &pair) {
        return pair.isNumber && std::ranges::any_of(allChannels, [&pair](Channel channel) {
                   return channelScore(channel, pair.key) > 0;
               });
    });
}

/// Puts lines into rows: each with a time is one; those without go together.
class KeyValueTable
{
public:
    void take(const NamedLine &named)
    {
        const bool timed =
            !named.time.empty() || std::ranges::any_of(named.pairs, [](const KeyValue &pair) {
                TimeColumn kind = TimeColumn::None;
                return timeScore(pair.key, kind) > 0;
            });
        const bool again = std::ranges::any_of(
            named.pairs, [this](const KeyValue &pair) { return m_table.hasCell(pair.key); });
        if (timed || again)
            flush();
        if (!named.time.empty())
            m_table.add(timeName, named.time);
        for (const KeyValue &pair : named.pairs)
            m_table.add(pair.key, pair.value);
        ++m_lines;
        if (timed)
            flush();
    }
    void takeOther()
    {
        if (m_table.rowBegun())
            ++m_lines;
        else
            m_table.emptyRow();
    }
    [[nodiscard]] QByteArray finish()
    {
        flush();
        return m_table.take();
    }

private:
    void flush()
    {
        if (m_table.rowBegun())
            m_table.endRow();
        for (; m_lines > 1; --m_lines)
            m_table.emptyRow();
        m_lines = 0;
    }

    RowTable m_table;
    std::size_t m_lines = 0; ///< of the source, in the row that is being made
};

} // namespace

bool looksLikeKeyValues(std::string_view text)
{
    constexpr std::size_t looked = 100;
    LineReader lines(text);
    std::string_view line;
    std::string plain;
    std::size_t all = 0;
    std::size_t naming = 0;
    while (all < looked && lines.next(line)) {
        if (trimmed(line).empty())
            continue;
        ++all;
        naming += namesChannel(namedIn(withoutColours(line, plain))) ? std::size_t{1} : 0;
    }
    constexpr std::size_t aQuarter = 4; // an altitude and a line of dashes beside three values
    return naming > 1 && naming * aQuarter >= all;
}

QByteArray rowsOfKeyValues(std::string_view text)
{
    KeyValueTable table;
    LineReader lines(text);
    std::string_view line;
    std::string plain;
    while (lines.next(line)) {
        const NamedLine named = namedIn(withoutColours(line, plain));
        if (named.pairs.empty())
            table.takeOther();
        else
            table.take(named);
    }
    return table.finish();
}

} // namespace aneroid
