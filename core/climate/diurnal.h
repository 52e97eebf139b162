#pragma once

#include "core/base/types.h"

namespace aneroid {

/// The daily course of temperature between −1 at the coldest and +1 at the warmest hour: half a
/// cosine for the rise and a longer one for the fall, smooth in value and slope. `hour` is local,
/// in [0, 24).
[[nodiscard]] double dailyCourse(double hour, double coldestHour, double warmestHour);

/// Amplitude of the half-daily pressure tide in hPa: 1.16·cos³(latitude) (Geerts; at Copenhagen the
/// law gives 0.208, 66 years of data 0.225: Chapman 1969).
[[nodiscard]] double tideAmplitude(double latitudeDeg);

/// The half-daily pressure tide in hPa, with maxima at 10 and 22 h local time.
[[nodiscard]] double semidiurnalTide(double hour, double latitudeDeg);

/// Hours of local time in [0, 24).
[[nodiscard]] double localHour(TimeMs time, int utcOffsetMinutes);

/// The sun on one day at one latitude (declination as a cosine of the year; no refraction).
struct SunDay
{
    double sunriseHour = 6.0; ///< local solar time, 2 to 10 (cut off where nights or days vanish)
    double daylightHours = 12.0;
    /// Root of the day's insolation against that of the equinox at the same latitude, 0 in the
    /// polar night, at most 1.5: how much wider or narrower the daily range of temperature is.
    double rangeFactor = 1.0;
};
[[nodiscard]] SunDay sunOn(double dayOfYear, double latitudeDeg);

} // namespace aneroid
