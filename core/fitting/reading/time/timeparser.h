#pragma once

#include "core/fitting/reading/textcursor.h"
#include "core/fitting/reading/time/timetext.h"

#include <chrono>

namespace aneroid {

/// A date as its digits say; 0 where it has no such part.
struct CalendarDate
{
    int year = 0;
    int month = 0;
    int day = 0;
};

/// Midnight of it in milliseconds since 1970; nothing where there is no such day.
[[nodiscard]] std::optional<TimeMs> midnightOf(const CalendarDate &date);

/// Reads one text as a date, a time of day, or both in either order.
class TimeParser
{
public:
    TimeParser(std::string_view text, DateOrder order)
        : m_cursor(text)
        , m_order(order)
    {
    }

    [[nodiscard]] std::optional<TimeText> dateAndTime();
    [[nodiscard]] std::optional<TimeMs> onlyTimeOfDay();
    /// Of a date that was read: its numbers, where their order is open.
    [[nodiscard]] const std::optional<OpenDate> &open() const { return m_open; }

private:
    void skipWeekday();
    void skipBetween();
    bool date();
    bool compactDate(int year);
    bool numericDate(int first, std::size_t digits, char separator);
    bool dayThenMonthName(int day);
    bool monthNameFirst();
    bool chineseDate(int year);
    bool weekDate(int year);
    bool ordinalDate(int year);
    void take(const std::chrono::year_month_day &date);
    bool takeMonthName();
    bool yearAfterTime();
    bool timeOfDay();
    bool minutesAndSeconds(char separator);
    bool fraction();
    bool halfDay();
    void halfDayBefore();
    bool offset();
    bool zoneName();

    TextCursor m_cursor;
    DateOrder m_order;
    CalendarDate m_date;
    std::optional<OpenDate> m_open;
    int m_hour = 0;
    int m_minute = 0;
    int m_second = 0;
    int m_ms = 0;
    int m_half = -1; ///< 0 in the morning, 1 after noon, −1 not said
    std::optional<int> m_offset;
    bool m_marked = false; ///< something between the numbers says that it is a time of day
};

} // namespace aneroid
