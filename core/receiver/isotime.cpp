#include "core/receiver/isotime.h"

#include <chrono>

namespace aneroid {
namespace {

constexpr TimeUs usPerSecond = 1'000'000;
constexpr TimeUs usPerDay = 86'400 * usPerSecond;

// 0001-01-01T00:00:00Z to the end of 9999, which is all that four digits of a year can say. An
// offset leads out of it at both ends.
constexpr TimeUs firstUs = -62'135'596'800 * usPerSecond;
constexpr TimeUs lastUs = 253'402'300'800 * usPerSecond - 1;

/// Reads a text from left to right; a reader that failed once stays failed.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] bool failed() const { return m_failed; }

    bool skipOneOf(std::string_view characters)
    {
        if (m_rest.empty() || characters.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    /// Exactly `digits` digits, the value between the bounds.
    int number(int digits, int low, int high)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i)
            value = value * 10 + digit();
        m_failed = m_failed || value < low || value > high;
        return value;
    }

    void require(bool condition) { m_failed = m_failed || !condition; }

    /// Any number of decimals, as microseconds.
    int decimals()
    {
        int value = 0;
        int scale = 100'000;
        require(hasDigit());
        while (hasDigit()) {
            value += digit() * scale;
            scale /= 10;
        }
        return value;
    }

private:
    [[nodiscard]] bool hasDigit() const
    {
        return !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9';
    }

    int digit()
    {
        if (!hasDigit()) {
            m_failed = true;
            return 0;
        }
        const int value = m_rest.front() - '0';
        m_rest.remove_prefix(1);
        return value;
    }

    std::string_view m_rest;
    bool m_failed = false;
};

TimeUs parseDate(Cursor &cursor)
{
    const int year = cursor.number(4, 1, 9999);
    cursor.require(cursor.skipOneOf("-"));
    const int month = cursor.number(2, 1, 12);
    cursor.require(cursor.skipOneOf("-"));
    const int day = cursor.number(2, 1, 31);
    const auto date = std::chrono::year(year) / month / day;
    cursor.require(date.ok());
    return std::chrono::sys_days(date).time_since_epoch().count() * usPerDay;
}

TimeUs parseClock(Cursor &cursor)
{
    const TimeUs hours = cursor.number(2, 0, 23);
    cursor.require(cursor.skipOneOf(":"));
    const TimeUs minutes = cursor.number(2, 0, 59);
    TimeUs us = (hours * 60 + minutes) * 60 * usPerSecond;
    if (cursor.skipOneOf(":")) {
        us += cursor.number(2, 0, 59) * usPerSecond;
        if (cursor.skipOneOf(".,"))
            us += cursor.decimals();
    }
    return us;
}

/// Z, ±HH, ±HHMM or ±HH:MM; nothing counts as Z.
TimeUs parseOffset(Cursor &cursor)
{
    if (cursor.atEnd() || cursor.skipOneOf("Zz"))
        return 0;
    const bool west = cursor.skipOneOf("-");
    cursor.require(west || cursor.skipOneOf("+"));
    const TimeUs hours = cursor.number(2, 0, 23);
    TimeUs minutes = 0;
    if (!cursor.atEnd()) {
        cursor.skipOneOf(":");
        minutes = cursor.number(2, 0, 59);
    }
    const TimeUs offset = (hours * 60 + minutes) * 60 * usPerSecond;
    return west ? -offset : offset;
}

char *putNumber(char *at, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        at[i] = static_cast<char>('0' + value % 10);
    return at + digits;
}

} // namespace

std::optional<TimeUs> parseIsoTime(std::string_view text)
{
    Cursor cursor(text);
    TimeUs us = parseDate(cursor);
    if (!cursor.atEnd()) {
        cursor.require(cursor.skipOneOf("Tt "));
        us += parseClock(cursor);
        us -= parseOffset(cursor);
    }
    if (cursor.failed() || !cursor.atEnd() || us < firstUs || us > lastUs)
        return std::nullopt;
    return us;
}

QByteArray formatIsoTime(TimeUs time)
{
    using namespace std::chrono;
    const sys_time<microseconds> point{microseconds(time)};
    const auto midnight = floor<days>(point);
    const year_month_day date(midnight);
    const hh_mm_ss clock(point - midnight);
    const auto us = static_cast<int>(clock.subseconds().count());

    char text[] = "0000-00-00T00:00:00.000000Z";
    putNumber(text, int(date.year()), 4);
    putNumber(text + 5, static_cast<int>(unsigned(date.month())), 2);
    putNumber(text + 8, static_cast<int>(unsigned(date.day())), 2);
    putNumber(text + 11, static_cast<int>(clock.hours().count()), 2);
    putNumber(text + 14, static_cast<int>(clock.minutes().count()), 2);
    putNumber(text + 17, static_cast<int>(clock.seconds().count()), 2);
    const bool wholeMs = us % 1000 == 0;
    char *end = wholeMs ? putNumber(text + 20, us / 1000, 3) : putNumber(text + 20, us, 6);
    *end++ = 'Z';
    return QByteArray(text, end - text);
}

TimeUs nowUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace aneroid
