#pragma once

#include "core/base/types.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace aneroid {

/// How "03/10/2018" and "3-10-18" are read; dates with points are always day first, as Germans
/// write them, and those that begin with four digits year first.
enum class DateOrder : std::uint8_t { DayFirst, MonthFirst };

/// An instant as a recording writes it.
struct TimeText
{
    TimeMs localMs = 0;               ///< its digits, as if they were UTC
    std::optional<int> offsetMinutes; ///< east of UTC, where the text says so; Z: 0
    bool epoch = false;               ///< was a count since 1970: UTC
    bool dateOnly = false;            ///< midnight for want of a time of day

    friend bool operator==(const TimeText &, const TimeText &) = default;
};

/// Reads ISO 8601 (with or without seconds, fraction, offset, Z; a blank for the T),
/// "2018/10/03 00:46", "03.10.2018 00:46:13", "10/3/2018 12:46 AM", "20181003T004613", and counts
/// since 1970 in seconds, milliseconds, microseconds or nanoseconds, told by magnitude. Nothing for
/// what is none of these or not in the calendar.
[[nodiscard]] std::optional<TimeText> readTimeText(std::string_view text, DateOrder order);

/// The first two numbers of a date whose order the text leaves open ("03/10/2018"); nothing for any
/// other text.
struct OpenDate
{
    int first = 0;
    int second = 0;
};
[[nodiscard]] std::optional<OpenDate> openDate(std::string_view text);

/// Only a time of day, "00:46:13", as the second of two columns has it.
[[nodiscard]] bool isTimeOfDay(std::string_view text);

} // namespace aneroid
