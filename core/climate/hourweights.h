#pragma once

#include <array>

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

} // namespace aneroid
