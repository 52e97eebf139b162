#include "core/climate/diurnal.h"

#include "core/climate/calendar.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace aneroid {

namespace {

constexpr double radians = std::numbers::pi / 180.0;

/// Daily insolation at the top of the air, in parts of the solar constant (the textbook integral).
double insolation(double sunsetAngle, double latitude, double declination)
{
    return (sunsetAngle * std::sin(latitude) * std::sin(declination) +
            std::cos(latitude) * std::cos(declination) * std::sin(sunsetAngle)) /
           std::numbers::pi;
}

} // namespace

double dailyCourse(double hour, double coldestHour, double warmestHour)
{
    const double rise = std::fmod(warmestHour - coldestHour + 24.0, 24.0);
    const double sinceColdest = std::fmod(hour - coldestHour + 24.0, 24.0);
    if (sinceColdest < rise)
        return -std::cos(std::numbers::pi * sinceColdest / rise);
    return std::cos(std::numbers::pi * (sinceColdest - rise) / (24.0 - rise));
}

double tideAmplitude(double latitudeDeg)
{
    const double cosine = std::cos(latitudeDeg * radians);
    return 1.16 * cosine * cosine * cosine;
}

double semidiurnalTide(double hour, double latitudeDeg)
{
    return tideAmplitude(latitudeDeg) * std::cos((hour - 10.0) * std::numbers::pi / 6.0);
}

double localHour(TimeMs time, int utcOffsetMinutes)
{
    const TimeMs local = time + static_cast<TimeMs>(utcOffsetMinutes) * 60'000;
    return static_cast<double>(local - floorDivide(local, dayMs) * dayMs) /
           static_cast<double>(hourMs);
}

SunDay sunOn(double dayOfYear, double latitudeDeg)
{
    const double declination =
        -23.44 * radians * std::cos(2.0 * std::numbers::pi * (dayOfYear + 10.0) / 365.25);
    const double latitude = std::clamp(latitudeDeg, -89.0, 89.0) * radians;
    const double cosine = -std::tan(latitude) * std::tan(declination);
    const double sunset = std::acos(std::clamp(cosine, -1.0, 1.0));
    SunDay day;
    day.daylightHours = 24.0 * sunset / std::numbers::pi;
    day.sunriseHour = std::clamp(12.0 - day.daylightHours / 2.0, 2.0, 10.0);
    const double equinox = insolation(std::numbers::pi / 2.0, latitude, 0.0);
    const double ratio = insolation(sunset, latitude, declination) / equinox;
    day.rangeFactor = std::min(std::sqrt(std::max(0.0, ratio)), 1.5);
    return day;
}

} // namespace aneroid
