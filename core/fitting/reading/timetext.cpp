#include "core/fitting/reading/timetext.h"

#include "core/text/csvtext.h"

#include <chrono>
#include <cmath>
#include <cstddef>

namespace aneroid {

namespace {

constexpr std::int64_t msPerSecond = 1000;
constexpr std::int64_t msPerMinute = 60'000;
constexpr std::int64_t msPerDay = 86'400'000;

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Eats a text from its front.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    bool take(char wanted)
    {
        if (lower(peek()) != wanted)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool takeWord(std::string_view word)
    {
        if (m_rest.size() < word.size())
            return false;
        for (std::size_t i = 0; i < word.size(); ++i) {
            if (lower(m_rest[i]) != word[i])
                return false;
        }
        m_rest.remove_prefix(word.size());
        return true;
    }

    void skipBlanks()
    {
        while (peek() == ' ')
            m_rest.remove_prefix(1);
    }

    /// Up to `most` digits; how many there were.
    std::size_t number(int &value, std::size_t most)
    {
        std::size_t digits = 0;
        value = 0;
        while (digits < most && peek() >= '0' && peek() <= '9') {
            value = value * 10 + (peek() - '0');
            m_rest.remove_prefix(1);
            ++digits;
        }
        return digits;
    }

    void drop() { m_rest = {}; }

private:
    std::string_view m_rest;
};

struct Date
{
    int year = 0;
    int month = 0;
    int day = 0;
};

std::optional<TimeMs> midnightOf(const Date &date)
{
    const std::chrono::year_month_day day{std::chrono::year{date.year},
                                          std::chrono::month{static_cast<unsigned>(date.month)},
                                          std::chrono::day{static_cast<unsigned>(date.day)}};
    if (!day.ok())
        return {};
    return std::chrono::sys_days{day}.time_since_epoch().count() * msPerDay;
}

int fullYear(int year, std::size_t digits)
{
    constexpr int century = 2000;
    return digits <= 2 ? year + century : year;
}

std::optional<Date> readDate(Cursor &cursor, DateOrder order)
{
    int first = 0;
    int second = 0;
    int third = 0;
    const std::size_t digits = cursor.number(first, 4);
    const char separator = cursor.peek();
    if (digits == 4 && separator >= '0' && separator <= '9') { // 20181003
        if (cursor.number(second, 2) != 2 || cursor.number(third, 2) != 2)
            return {};
        return Date{first, second, third};
    }
    if (digits == 0 || (separator != '-' && separator != '/' && separator != '.'))
        return {};
    cursor.take(separator);
    if (cursor.number(second, 2) == 0 || !cursor.take(separator))
        return {};
    const std::size_t lastDigits = cursor.number(third, 4);
    if (digits == 4 && lastDigits >= 1 && lastDigits <= 2)
        return Date{first, second, third};
    if (digits > 2 || (lastDigits != 2 && lastDigits != 4))
        return {};
    const bool dayFirst = separator == '.' || order == DateOrder::DayFirst;
    return Date{fullYear(third, lastDigits), dayFirst ? second : first, dayFirst ? first : second};
}

/// "am" and "pm", where they follow.
bool applyHalfDay(Cursor &cursor, int &hour)
{
    constexpr int noon = 12;
    cursor.skipBlanks();
    const bool morning = cursor.takeWord("am") || cursor.takeWord("a.m.");
    const bool evening = !morning && (cursor.takeWord("pm") || cursor.takeWord("p.m."));
    if (!morning && !evening)
        return true;
    if (hour < 1 || hour > noon)
        return false;
    hour = hour % noon + (evening ? noon : 0);
    return true;
}

/// Milliseconds since midnight.
std::optional<TimeMs> readTimeOfDay(Cursor &cursor)
{
    constexpr int msDigits = 3;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int fraction = 0;
    if (cursor.number(hour, 2) == 0)
        return {};
    const bool spaced = cursor.take(':');
    if (cursor.number(minute, 2) != 2)
        return {};
    const bool withSeconds =
        spaced ? cursor.take(':') : cursor.peek() >= '0' && cursor.peek() <= '9';
    if (withSeconds && cursor.number(second, 2) != 2)
        return {};
    if (withSeconds && (cursor.take('.') || cursor.take(','))) {
        for (std::size_t digits = cursor.number(fraction, msDigits); digits < msDigits; ++digits)
            fraction *= 10;
        int finer = 0;
        cursor.number(finer, 9);
    }
    if (!applyHalfDay(cursor, hour) || hour > 24 || minute > 59 || second > 60 ||
        (hour == 24 && minute + second > 0))
        return {};
    return (hour * 60 + minute) * msPerMinute + second * msPerSecond + fraction;
}

/// False where something follows that is no offset.
bool readOffset(Cursor &cursor, std::optional<int> &minutes)
{
    cursor.skipBlanks();
    if (cursor.atEnd())
        return true;
    if (cursor.takeWord("utc") || cursor.takeWord("gmt") || cursor.take('z')) {
        minutes = 0;
        cursor.skipBlanks();
        if (cursor.atEnd())
            return true;
    }
    const bool west = cursor.peek() == '-';
    if (!cursor.take('-') && !cursor.take('+'))
        return false;
    int hours = 0;
    int rest = 0;
    if (cursor.number(hours, 2) == 0)
        return false;
    cursor.take(':');
    cursor.number(rest, 2);
    if (cursor.take('['))
        cursor.drop(); // the zone's name
    minutes = (west ? -1 : 1) * (hours * 60 + rest);
    return cursor.atEnd() && hours <= 14 && rest <= 59;
}

/// Seconds to nanoseconds since 1970, by magnitude: 1973 to 5138 in each unit.
std::optional<TimeText> readEpoch(std::string_view text)
{
    constexpr double leastSeconds = 1e8;
    const auto number = readNumber(text);
    if (!number || !number->rest.empty() || number->value < leastSeconds)
        return {};
    double seconds = number->value;
    while (seconds >= leastSeconds * 1000.0)
        seconds /= 1000.0;
    return TimeText{std::llround(seconds * static_cast<double>(msPerSecond)), 0, true, false};
}

/// All digits, and as many as "20181003", "201810030046" and "20181003004613" have.
bool isCompact(std::string_view text)
{
    return (text.size() == 8 || text.size() == 12 || text.size() == 14) &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

std::optional<TimeText> readTimeText(std::string_view text, DateOrder order)
{
    if (!isCompact(text) && text.find_first_not_of("0123456789.,eE+") == std::string_view::npos) {
        if (auto epoch = readEpoch(text))
            return epoch;
    }
    Cursor cursor(text);
    const auto date = readDate(cursor, order);
    if (!date)
        return {};
    const auto midnight = midnightOf(*date);
    if (!midnight)
        return {};
    TimeText result;
    result.localMs = *midnight;
    if (!cursor.take('t') && !cursor.take(',') && !cursor.take('_'))
        cursor.skipBlanks();
    cursor.skipBlanks();
    if (cursor.atEnd()) {
        result.dateOnly = true;
        return result;
    }
    const auto ofDay = readTimeOfDay(cursor);
    if (!ofDay || !readOffset(cursor, result.offsetMinutes))
        return {};
    result.localMs += *ofDay;
    return result;
}

std::optional<OpenDate> openDate(std::string_view text)
{
    Cursor cursor(text);
    OpenDate date;
    if (const std::size_t digits = cursor.number(date.first, 3); digits < 1 || digits > 2)
        return {};
    const char separator = cursor.peek();
    if ((separator != '/' && separator != '-') || !cursor.take(separator))
        return {};
    int year = 0;
    if (cursor.number(date.second, 2) == 0 || !cursor.take(separator) || cursor.number(year, 4) < 2)
        return {};
    return date;
}

bool isTimeOfDay(std::string_view text)
{
    Cursor cursor(text);
    std::optional<int> offset;
    return text.find(':') != std::string_view::npos && readTimeOfDay(cursor).has_value() &&
           readOffset(cursor, offset);
}

} // namespace aneroid
