#include "core/climate/yearclock.h"

#include "core/climate/calendar.h"

#include <cmath>
#include <numbers>

namespace aneroid {

namespace {

constexpr double yearDays = 365.25;

} // namespace

double YearClock::dayAt(TimeMs local) const
{
    if (m_fixedDay)
        return *m_fixedDay;
    const std::int64_t day = floorDivide(local, dayMs);
    const double date =
        dayOfYear(day) + static_cast<double>(local - day * dayMs) / static_cast<double>(dayMs);
    if (!m_south)
        return date;
    const double turned = date + yearDays / 2.0;
    return turned >= yearDays + 1.0 ? turned - yearDays : turned;
}

double monthWeight(const Months &months, double northernDay)
{
    const double position = (northernDay - 1.0) / (yearDays / 12.0) + 11.5; // since mid-January
    const double whole = std::floor(position);
    const double part = position - whole;
    const auto month = static_cast<std::size_t>(whole);
    return months[month % 12] * (1.0 - part) + months[(month + 1) % 12] * part;
}

double seasonCourse(const Season &season, double northernDay)
{
    return std::cos(2.0 * std::numbers::pi * (northernDay - season.warmestDay) / yearDays);
}

void turnTo(Hemisphere hemisphere, Climate &climate)
{
    if (hemisphereOf(climate.latitudeDeg) != hemisphere)
        climate.latitudeDeg = -climate.latitudeDeg;
}

} // namespace aneroid
