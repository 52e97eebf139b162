#pragma once

#include "core/base/humidity.h"

#include <algorithm>
#include <cmath>

/// Units that backends want beside °C, % RH and hPa. Finite for every finite reading, those of
/// broken sensors included.
namespace aneroid::conversions {

inline constexpr double hpaPerInhg = 33.8638866667;  ///< NIST SP 811: inch of mercury, conventional
inline constexpr double hpaPerMmhg = 1.333223874150; ///< likewise, millimetre of mercury
inline constexpr double zeroCelsiusK = 273.15;

/// What the formulas below take: far beyond the chip's range, and before their poles.
inline constexpr double coldestC = -200.0;
inline constexpr double hottestC = 1000.0;
inline constexpr double driestPercent = 0.01;

inline double fahrenheit(double celsius)
{
    return celsius * 1.8 + 32.0;
}

/// Dew point in °C (Magnus); humidity below 0.01 % counts as 0.01 %, for at 0 % there is none.
inline double dewPointC(double temperatureC, double humidity)
{
    return magnus::dewPointC(std::clamp(temperatureC, coldestC, hottestC),
                             std::clamp(humidity, driestPercent, 1000.0));
}

/// Grams of water in a cubic metre of air: 216.674 g·K/(hPa·m³) · e / T (the ideal gas law with
/// R_w = 461.5 J/(kg·K)).
inline double absoluteHumidity(double temperatureC, double humidity)
{
    const double t = std::clamp(temperatureC, coldestC, hottestC);
    return 216.674 * magnus::vapourHpa(t, std::clamp(humidity, 0.0, 1000.0)) / (t + zeroCelsiusK);
}

/// Pressure reduced to sea level through the standard atmosphere: p / (1 − h/44330 m)^5.255, as
/// Bosch's datasheets (BMP180, 3.6) and most firmware do it; `altitudeM` below 44 km.
inline double seaLevelHpa(double pressureHpa, double altitudeM)
{
    return pressureHpa / std::pow(1.0 - altitudeM / 44330.0, 5.255);
}

} // namespace aneroid::conversions
