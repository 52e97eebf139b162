#pragma once

#include "core/base/types.h"

namespace aneroid {

/// The day of the year, 1 to 366, of a day counted from 1970-01-01 (H. Hinnant's civil calendar).
constexpr int dayOfYear(std::int64_t day)
{
    const std::int64_t shifted = day + 719'468; // from 0000-03-01
    const std::int64_t era = floorDivide(shifted, 146'097);
    const std::int64_t inEra = shifted - era * 146'097;
    const std::int64_t year =
        (inEra - inEra / 1'460 + inEra / 36'524 - inEra / 146'096) / 365; // since March
    const auto sinceMarch =
        static_cast<int>(inEra - (365 * year + year / 4 - year / 100)); // 0: 1 March
    const std::int64_t civil = year + (sinceMarch >= 306 ? 1 : 0);
    const bool leap = civil % 4 == 0 && (civil % 100 != 0 || civil % 400 == 0);
    return sinceMarch >= 306 ? sinceMarch - 305 : sinceMarch + 60 + (leap ? 1 : 0);
}

/// 0 Monday … 6 Sunday, of a day counted from 1970-01-01, a Thursday.
constexpr int dayOfWeek(std::int64_t day)
{
    return static_cast<int>(day + 3 - floorDivide(day + 3, 7) * 7);
}

constexpr bool isWeekend(std::int64_t day)
{
    return dayOfWeek(day) >= 5;
}

} // namespace aneroid
