#pragma once

#include "core/climate/climate.h"

#include <optional>

namespace aneroid {

enum class Hemisphere { North, South };

/// That of a place; the equator counts as north.
[[nodiscard]] constexpr Hemisphere hemisphereOf(double latitudeDeg)
{
    return latitudeDeg < 0.0 ? Hemisphere::South : Hemisphere::North;
}

/// The day of the northern year that a place is at: half a year from the calendar's south of the
/// equator, and always the same where the season stands still.
class YearClock
{
public:
    YearClock() = default;
    explicit YearClock(const Climate &climate)
        : m_south(hemisphereOf(climate.latitudeDeg) == Hemisphere::South)
        , m_fixedDay(climate.season.fixedDay)
    {
    }

    /// 1 to 367, with the part of the day; `local` is UTC plus the offset of the place.
    [[nodiscard]] double dayAt(TimeMs local) const;

private:
    bool m_south = false;
    std::optional<double> m_fixedDay;
};

/// A month's weight on a day of the northern year.
[[nodiscard]] double monthWeight(const Months &months, double northernDay);

/// From −1 on the coldest to 1 on the warmest day.
[[nodiscard]] double seasonCourse(const Season &season, double northernDay);

/// Puts a climate of the other hemisphere as far beyond the equator as it was on its side: its
/// seasons follow.
void turnTo(Hemisphere hemisphere, Climate &climate);

} // namespace aneroid
