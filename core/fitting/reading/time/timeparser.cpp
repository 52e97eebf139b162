#include "core/fitting/reading/time/timeparser.h"

#include "core/fitting/reading/time/monthnames.h"
#include "core/fitting/reading/time/zonenames.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace aneroid {

namespace {

constexpr int noon = 12;

/// "W48" and the like.
bool isWeekAhead(TextCursor cursor)
{
    return cursor.take('w') && cursor.atDigit();
}

int fullYear(int year, std::size_t digits)
{
    constexpr int century = 2000;
    return digits <= 2 ? year + century : year;
}

} // namespace

std::optional<TimeMs> midnightOf(const CalendarDate &date)
{
    if (date.month < 1 || date.day < 1)
        return {};
    const std::chrono::year_month_day day{std::chrono::year{date.year},
                                          std::chrono::month{static_cast<unsigned>(date.month)},
                                          std::chrono::day{static_cast<unsigned>(date.day)}};
    if (!day.ok())
        return {};
    return std::chrono::sys_days{day}.time_since_epoch().count() * dayMs;
}

std::optional<TimeText> TimeParser::dateAndTime()
{
    m_cursor.skipBlanks();
    skipWeekday();
    TimeText result;
    TextCursor ahead = m_cursor;
    int hour = 0;
    const std::size_t digits = ahead.number(hour, 2);
    const bool timeFirst = digits > 0 && ahead.take(':');
    if (timeFirst) {
        if (!timeOfDay() || !offset())
            return {};
        skipBetween();
        skipWeekday();
    }
    if (!date())
        return {};
    skipBetween();
    if (!timeFirst && m_cursor.atEnd()) {
        if (m_date.year == 0)
            return {}; // "Mar 4" of a log
        result.dateOnly = true;
    } else if (!timeFirst) {
        if (!timeOfDay() || !offset() || !yearAfterTime() || !offset())
            return {};
    }
    m_cursor.skipBlanks();
    if (!m_cursor.atEnd())
        return {};
    constexpr int buddhistEra = 543; // of a Thai calendar, whose days are the same
    constexpr int firstBuddhist = 2400;
    if (m_date.year >= firstBuddhist && m_date.year < firstBuddhist + 300)
        m_date.year -= buddhistEra;
    constexpr int firstYear = 1800; // other calendars count otherwise
    constexpr int lastYear = 2199;
    const auto midnight = midnightOf(m_date);
    if (!midnight || m_date.year < firstYear || m_date.year > lastYear)
        return {};
    result.localMs = *midnight + (m_hour * 60 + m_minute) * minuteMs + m_second * secondMs + m_ms;
    result.offsetMinutes = m_offset;
    return result;
}

std::optional<TimeMs> TimeParser::onlyTimeOfDay()
{
    m_cursor.skipBlanks();
    if (!timeOfDay() || !offset() || !m_cursor.atEnd() || !m_marked)
        return {};
    return (m_hour * 60 + m_minute) * minuteMs + m_second * secondMs + m_ms;
}

void TimeParser::skipWeekday()
{
    const std::string_view word = m_cursor.wordAhead();
    if (word.empty() || !isWeekday(word))
        return;
    if (monthOf(word) > 0) { // "mar 5 mars": a day where another month follows
        TextCursor after = m_cursor;
        after.skip(word.size());
        bool another = false;
        while (!after.atEnd() && !another) {
            const std::string_view next = after.wordAhead();
            another = monthOf(next) > 0;
            after.skip(next.empty() ? 1 : next.size());
        }
        if (!another)
            return;
    }
    m_cursor.skip(word.size());
    m_cursor.take('.');
    m_cursor.take(',');
    m_cursor.skipBlanks();
}

/// What stands between a date and a time of day.
void TimeParser::skipBetween()
{
    constexpr std::array<std::string_view, 6> words{"at ", "um ", "kl. ", "kl ", "\xC3\xA0 ", "o "};
    m_cursor.skipBlanks();
    for (bool more = true; more;) {
        more = false;
        for (const char c : {',', '_', '/', '-', ':', ';', '@', '|', '.'}) {
            if (m_cursor.take(c))
                more = true;
        }
        for (const std::string_view word : words)
            more = m_cursor.takeWord(word) || more;
        if (TextCursor after = m_cursor; after.take('t') && after.atDigit()) {
            m_cursor = after;
            m_marked = true; // an hour may be all that follows
            more = true;
        } else if (m_cursor.rest().size() == 1) {
            m_cursor.take('t'); // a date, and nothing after the T
        }
        const std::size_t before = m_cursor.rest().size();
        m_cursor.skipBlanks();
        more = more || m_cursor.rest().size() != before;
    }
}

bool TimeParser::date()
{
    if (!m_cursor.atDigit())
        return monthNameFirst();
    int first = 0;
    const std::size_t digits = m_cursor.number(first, 4);
    if (m_cursor.atDigit())
        return digits == 4 && compactDate(first);
    if (m_cursor.takeWord("年") || m_cursor.takeWord("년"))
        return chineseDate(fullYear(first, digits));
    TextCursor ahead = m_cursor;
    const char separator = ahead.peek();
    if ((separator == '-' || separator == '/' || separator == '.') && ahead.take(separator)) {
        ahead.skipBlanks();
        if (ahead.atDigit() || (digits == 4 && isWeekAhead(ahead))) {
            m_cursor = ahead;
            return numericDate(first, digits, separator);
        }
    }
    if (digits <= 2)
        return dayThenMonthName(first);
    m_cursor = ahead; // 2024-Mar-04
    m_date.year = first;
    if (digits != 4 || !takeMonthName())
        return false;
    skipBetween();
    const std::size_t dayDigits = m_cursor.number(m_date.day, 2);
    return dayDigits > 0;
}

bool TimeParser::compactDate(int year) // 20181003
{
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2099; // 240304… has a year of two digits
    m_date.year = year;
    return year >= firstYear && year <= lastYear && m_cursor.number(m_date.month, 2) == 2 &&
           m_cursor.number(m_date.day, 2) == 2;
}

bool TimeParser::numericDate(int first, std::size_t digits, char separator)
{
    if (digits == 4 && separator == '-' && (weekDate(first) || ordinalDate(first)))
        return true;
    int second = 0;
    int third = 0;
    if (m_cursor.number(second, 2) == 0 || !m_cursor.take(separator))
        return false;
    m_cursor.skipBlanks();
    const std::size_t lastDigits = m_cursor.number(third, 4);
    if (digits == 4) {
        m_date = {first, second, third};
        return lastDigits >= 1 && lastDigits <= 2;
    }
    if (digits > 2 || (lastDigits != 2 && lastDigits != 4))
        return false;
    m_open = OpenDate{first, second, third, lastDigits == 4, separator == '.'};
    if (m_order == DateOrder::YearFirst && lastDigits == 2)
        m_date = {fullYear(first, 2), second, third};
    else if (m_order == DateOrder::MonthFirst && separator != '.')
        m_date = {fullYear(third, lastDigits), first, second};
    else
        m_date = {fullYear(third, lastDigits), second, first};
    return true;
}

/// ISO 8601's day of a week: 2025-W48-2. The cursor is behind the first sign.
bool TimeParser::weekDate(int year)
{
    TextCursor ahead = m_cursor;
    int week = 0;
    int weekday = 0;
    if (!ahead.take('w') || ahead.number(week, 2) != 2 || !ahead.take('-') ||
        ahead.number(weekday, 1) != 1 || week < 1 || week > 53 || weekday < 1 || weekday > 7)
        return false;
    using namespace std::chrono;
    // The fourth of January is in the first week.
    const sys_days fourth = sys_days{std::chrono::year{year} / January / 4};
    const sys_days monday =
        fourth - days{(std::chrono::weekday{fourth}.iso_encoding() - 1)} + weeks{week - 1};
    take(year_month_day{monday + days{weekday - 1}});
    m_cursor = ahead;
    return true;
}

/// ISO 8601's day of a year: 2025-329.
bool TimeParser::ordinalDate(int year)
{
    TextCursor ahead = m_cursor;
    int day = 0;
    if (ahead.number(day, 3) != 3 || ahead.atDigit() || day < 1 || day > 366)
        return false;
    using namespace std::chrono;
    const year_month_day date{sys_days{std::chrono::year{year} / January / 1} + days{day - 1}};
    if (static_cast<int>(date.year()) != year)
        return false;
    take(date);
    m_cursor = ahead;
    return true;
}

void TimeParser::take(const std::chrono::year_month_day &date)
{
    m_date = {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
              static_cast<int>(static_cast<unsigned>(date.day()))};
}

bool TimeParser::takeMonthName()
{
    m_cursor.skipBlanks();
    if (m_cursor.takeWord("de ") || m_cursor.takeWord("di "))
        m_cursor.skipBlanks();
    const std::string_view word = m_cursor.wordAhead();
    m_date.month = word.empty() ? 0 : monthOf(word);
    if (m_date.month == 0)
        return false;
    m_cursor.skip(word.size());
    m_cursor.take('.');
    return true;
}

bool TimeParser::dayThenMonthName(int day) // 4-Mar-2024, 4. März 2024, 4 de marzo de 2024
{
    m_date.day = day;
    for (const char c : {'.', '-', '/', ' '})
        m_cursor.take(c);
    if (!takeMonthName())
        return false;
    for (const char c : {'-', '/', '.', ','})
        m_cursor.take(c);
    m_cursor.skipBlanks();
    if (m_cursor.takeWord("de ") || m_cursor.takeWord("r. "))
        m_cursor.skipBlanks();
    TextCursor ahead = m_cursor;
    int year = 0;
    const std::size_t digits = ahead.number(year, 4);
    if (digits > 0 && digits <= 2 && ahead.peek() == ':')
        return true; // date(1) writes the year last: 4 Mar 00:00:00 CET 2024
    if (digits != 2 && digits != 4)
        return false;
    m_cursor = ahead;
    m_date.year = fullYear(year, digits);
    if (m_cursor.takeWord(" g.") || m_cursor.takeWord(" \xD0\xB3."))
        m_cursor.skipBlanks();
    return true;
}

bool TimeParser::monthNameFirst() // March 4, 2024; Mar 04 00:00:00 2024
{
    if (!takeMonthName())
        return false;
    m_cursor.take('-');
    m_cursor.take('/');
    m_cursor.skipBlanks();
    if (m_cursor.number(m_date.day, 2) == 0)
        return false;
    for (const std::string_view ending : {"st", "nd", "rd", "th"})
        m_cursor.takeWord(ending);
    TextCursor ahead = m_cursor;
    for (const char c : {',', '-', '/'})
        ahead.take(c);
    ahead.skipBlanks();
    int year = 0;
    if (ahead.number(year, 4) == 4 && ahead.peek() != ':') {
        m_cursor = ahead;
        m_date.year = year;
    }
    return true;
}

bool TimeParser::chineseDate(int year)
{
    m_date.year = year;
    m_cursor.skipBlanks();
    if (m_cursor.number(m_date.month, 2) == 0 ||
        !(m_cursor.takeWord("月") || m_cursor.takeWord("월")))
        return false;
    m_cursor.skipBlanks();
    if (m_cursor.number(m_date.day, 2) == 0)
        return false;
    if (!m_cursor.takeWord("日") && !m_cursor.takeWord("号"))
        m_cursor.takeWord("일");
    return true;
}

/// ctime and date(1) write the year last.
bool TimeParser::yearAfterTime()
{
    m_cursor.skipBlanks();
    if (m_date.year != 0)
        return true;
    return m_cursor.number(m_date.year, 4) == 4;
}

bool TimeParser::timeOfDay()
{
    halfDayBefore();
    const std::size_t digits = m_cursor.number(m_hour, 2);
    if (digits == 0)
        return false;
    m_cursor.skipBlanks();
    char separator = '\0';
    bool hourOnly = false;
    if (m_cursor.atDigit()) {
        separator = ' '; // none: 004613
    } else if (m_cursor.takeWord("时") || m_cursor.takeWord("時") || m_cursor.takeWord("点") ||
               m_cursor.takeWord("시")) {
        m_marked = true;
        m_cursor.skipBlanks();
        separator = 'u';
        hourOnly = !m_cursor.atDigit();
    } else if (TextCursor after = m_cursor;
               after.take('h') && (after.atDigit() || after.atEnd() || after.peek() == ' ')) {
        m_marked = true;
        m_cursor = after;
        m_cursor.skipBlanks();
        separator = 'h';
        hourOnly = !m_cursor.atDigit();
    } else if (m_cursor.peek() == ':' || m_cursor.peek() == '.' || m_cursor.peek() == '-') {
        separator = m_cursor.peek();
        m_marked = separator == ':';
        TextCursor letters = m_cursor; // "5 a.m." has a point, too
        m_cursor.take(separator);
        if (!m_cursor.atDigit()) {
            m_cursor = letters;
            return false;
        }
    } else {
        hourOnly = true;
    }
    if (!hourOnly && !minutesAndSeconds(separator))
        return false;
    if (!halfDay() || (hourOnly && !m_marked))
        return false;
    return m_hour <= 24 && m_minute <= 59 && m_second <= 60 &&
           (m_hour < 24 || m_minute + m_second == 0);
}

bool TimeParser::minutesAndSeconds(char separator)
{
    if (m_cursor.number(m_minute, 2) != 2)
        return false;
    bool seconds = false;
    if (separator == ' ') {
        seconds = m_cursor.atDigit();
    } else if (separator == 'u') {
        if (m_cursor.takeWord("分") || m_cursor.takeWord("분")) {
            m_cursor.skipBlanks();
            seconds = m_cursor.atDigit();
        }
    } else if (separator == 'h') {
        seconds = m_cursor.take('m') && m_cursor.atDigit();
    } else {
        seconds = m_cursor.take(separator);
        m_marked = m_marked || seconds;
    }
    if (!seconds)
        return true;
    if (m_cursor.number(m_second, 2) != 2)
        return false;
    if (separator == 'h')
        m_cursor.take('s');
    if (separator == 'u' && !m_cursor.takeWord("秒"))
        m_cursor.takeWord("초");
    return fraction();
}

bool TimeParser::fraction()
{
    constexpr int msDigits = 3;
    TextCursor ahead = m_cursor;
    if (!(ahead.take('.') || ahead.take(',') || ahead.take(':')) || !ahead.atDigit())
        return true;
    m_cursor = ahead;
    for (std::size_t digits = m_cursor.number(m_ms, msDigits); digits < msDigits; ++digits)
        m_ms *= 10;
    while (m_cursor.atDigit())
        m_cursor.skip(1);
    return true;
}

/// 下午3:05 and the like say it first.
void TimeParser::halfDayBefore()
{
    for (const std::string_view word : {"上午", "午前", "오전"}) {
        if (m_cursor.takeWord(word))
            m_half = 0;
    }
    for (const std::string_view word : {"下午", "午後", "오후"}) {
        if (m_cursor.takeWord(word))
            m_half = 1;
    }
    m_cursor.skipBlanks();
}

/// "am" and "pm", where they follow, or their first letter.
bool TimeParser::halfDay()
{
    if (m_half < 0) {
        m_cursor.skipBlanks();
        TextCursor ahead = m_cursor;
        const bool morning = ahead.take('a');
        if (!morning && !ahead.take('p'))
            return true;
        ahead.take('.');
        ahead.skipBlanks();
        ahead.take('m');
        ahead.take('.');
        if (!ahead.wordAhead().empty())
            return true; // a zone's name
        m_cursor = ahead;
        m_half = morning ? 0 : 1;
    }
    m_marked = true;
    if (m_hour > noon || (m_hour < 1 && m_half == 1))
        return false;
    m_hour = m_hour % noon + (m_half == 1 ? noon : 0);
    return true;
}

/// False where something follows that is no offset; a year of four digits may.
bool TimeParser::offset()
{
    m_cursor.skipBlanks();
    for (const std::string_view word : {"uhr", "hrs"})
        m_cursor.takeWord(word);
    m_cursor.skipBlanks();
    if (m_cursor.atEnd() || m_cursor.atDigit())
        return true;
    if (zoneName()) {
        m_cursor.skipBlanks();
        if (m_cursor.atEnd() || m_cursor.atDigit())
            return true;
    }
    const bool west = m_cursor.peek() == '-';
    TextCursor ahead = m_cursor;
    if (!ahead.take('-') && !ahead.take('+'))
        return !m_date.year && m_date.month == 0; // time first: a date follows
    int hours = 0;
    int rest = 0;
    if (ahead.number(hours, 2) == 0)
        return m_date.month == 0;
    ahead.take(':');
    ahead.number(rest, 2);
    if (ahead.take('['))
        ahead.drop(); // the zone's name
    constexpr int furthest = 14;
    if (hours > furthest || rest > 59)
        return false;
    m_cursor = ahead;
    m_offset = (west ? -1 : 1) * (hours * 60 + rest);
    return true;
}

bool TimeParser::zoneName()
{
    const auto zone = takeZone(m_cursor);
    if (zone && zone->offsetMinutes)
        m_offset = zone->offsetMinutes;
    return zone.has_value();
}

} // namespace aneroid
