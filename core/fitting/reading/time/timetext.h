#pragma once

#include "core/base/types.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace aneroid {

/// How "03/10/2018" and "3-10-18" are read; dates that begin with four digits are always year
/// first.
enum class DateOrder : std::uint8_t { DayFirst, MonthFirst, YearFirst };

/// An instant as a recording writes it.
struct TimeText
{
    TimeMs localMs = 0;               ///< its digits, as if they were UTC
    std::optional<int> offsetMinutes; ///< east of UTC, where the text says so; Z: 0
    bool epoch = false;               ///< was a count since 1970: UTC
    bool dateOnly = false;            ///< midnight for want of a time of day

    friend bool operator==(const TimeText &, const TimeText &) = default;
};

/// Reads dates and times as loggers write them: ISO 8601 (with or without seconds, fraction,
/// offset, Z; a blank, a dash or an underscore for the T), "2018/10/03 00:46", "03.10.2018
/// 00:46:13", "10/3/2018 12:46 AM" and "12:46a", "00:46 03/10/2018", "03-10-2018_00-46-13",
/// "20181003T004613", "2018100300", "2018年10月03日 00时46分", months by name in the languages of
/// monthOf() ("3. Okt 2018", "Wed Oct  3 00:46:13 2018"), and counts since 1970 in seconds,
/// milliseconds, microseconds or nanoseconds from 2000 on, told by magnitude. Nothing for what is
/// none of these or not in the calendar.
[[nodiscard]] std::optional<TimeText> readTimeText(std::string_view text, DateOrder order);

/// Whether it reads as a time in any order of day and month.
[[nodiscard]] bool isTimeText(std::string_view text);

/// The three numbers of a date whose order the text leaves open ("03/10/2018", "24-03-04",
/// "00:46 03/10/2018", "03.10.18"); nothing for any other text.
struct OpenDate
{
    int first = 0;
    int second = 0;
    int third = 0;
    bool longYear = false; ///< the third has four digits, so it is the year
    bool points = false;   ///< stand between them, as where the day comes first

    friend bool operator==(const OpenDate &, const OpenDate &) = default;
};
[[nodiscard]] std::optional<OpenDate> openDate(std::string_view text);

/// Days since 1970 of such a date; nothing where it is not in the calendar.
[[nodiscard]] std::optional<std::int64_t> dayOf(const OpenDate &date, DateOrder order);

/// Milliseconds since midnight of nothing but a time of day, "00:46:13" or "12:05a", as the second
/// of two columns has it.
[[nodiscard]] std::optional<TimeMs> timeOfDay(std::string_view text);
/// The same, where colons or the like show that it is one and no plain number.
[[nodiscard]] bool isTimeOfDay(std::string_view text);

} // namespace aneroid
