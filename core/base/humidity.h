#pragma once

#include <cmath>

namespace aneroid {

/// Magnus formula with the constants of Alduchov & Eskridge 1996 (a = 17.625, b = 243.04 °C):
/// saturation vapour pressure over water, within ±0.35 °C of dew point from −40 to 60 °C.
namespace magnus {

inline constexpr double a = 17.625;
inline constexpr double b = 243.04;
inline constexpr double es0Hpa = 6.1094;

/// ln(e_s / e_s(0 °C)) at a temperature in °C.
constexpr double logSaturation(double temperatureC)
{
    return a * temperatureC / (b + temperatureC);
}

/// hPa
inline double saturationHpa(double temperatureC)
{
    return es0Hpa * std::exp(logSaturation(temperatureC));
}

/// Vapour pressure in hPa of air at °C and % RH.
inline double vapourHpa(double temperatureC, double humidity)
{
    return saturationHpa(temperatureC) * humidity / 100.0;
}

/// Dew point in °C; humidity in % RH above 0.
inline double dewPointC(double temperatureC, double humidity)
{
    const double gamma = std::log(humidity / 100.0) + logSaturation(temperatureC);
    return b * gamma / (a - gamma);
}

/// % RH of air at °C whose dew point is in °C.
inline double humidityAt(double temperatureC, double dewPoint)
{
    return 100.0 * std::exp(logSaturation(dewPoint) - logSaturation(temperatureC));
}

} // namespace magnus

} // namespace aneroid
