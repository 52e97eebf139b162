#pragma once

#include "core/base/fastmath.h"
#include "core/climate/calendar.h"
#include "core/climate/climate.h"

namespace aneroid {

/// The weight of an hour, counted from 1970-01-01 in local time.
inline double weightOfHour(const WeeklyHours &hours, std::int64_t hour)
{
    const std::int64_t day = floorDivide(hour, 24);
    return (isWeekend(day) ? hours.weekend
                           : hours.weekday)[static_cast<std::size_t>(hour - day * 24)];
}

/// The weight at a local time: that of the hour in its first half, then smoothly the next one's.
inline double smoothWeight(const WeeklyHours &hours, TimeMs local)
{
    const std::int64_t hour = floorDivide(local, hourMs);
    const double next = smoothStep(0.5 * static_cast<double>(hourMs), static_cast<double>(hourMs),
                                   static_cast<double>(local - hour * hourMs));
    return weightOfHour(hours, hour) * (1.0 - next) + weightOfHour(hours, hour + 1) * next;
}

} // namespace aneroid
