#pragma once

#include "core/base/fastmath.h"
#include "core/base/types.h"
#include "core/climate/calendar.h"

#include <array>
#include <cstddef>

namespace aneroid {

/// A weight for each local hour of a working day and of a day at the weekend (Saturday, Sunday).
struct WeeklyHours
{
    std::array<double, 24> weekday = filled();
    std::array<double, 24> weekend = filled();

    static constexpr std::array<double, 24> filled()
    {
        std::array<double, 24> ones{};
        ones.fill(1.0);
        return ones;
    }

    friend bool operator==(const WeeklyHours &, const WeeklyHours &) = default;
};

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
