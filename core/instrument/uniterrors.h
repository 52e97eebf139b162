#pragma once

#include "core/base/types.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace aneroid {

/// How one unit differs from a perfect one, drawn from seed and device id (datasheet
/// BST-BME280-DS001-23: section 1 makes "typical" one standard deviation and "min/max" three).
struct UnitErrors
{
    /// °C, % RH, hPa; typical ±0.5, ±3, ±1, at most three times that. °C below 0 °C are
    /// coldFactor() times as many.
    std::array<double, channelCount> offset{};
    /// hPa per K away from 25 °C; typical ±0.015, at most three times that.
    double pressurePerKelvin = 0.0;
    /// Per year in use: 0, up to ±0.5 % RH, up to ±1 hPa.
    std::array<double, channelCount> perYear{};

    [[nodiscard]] static UnitErrors of(std::uint64_t seed, std::string_view deviceId);
    /// The same from hashOf() the id.
    [[nodiscard]] static UnitErrors of(std::uint64_t seed, std::uint64_t idHash);

    friend bool operator==(const UnitErrors &, const UnitErrors &) = default;
};

/// The temperature at which pressure has no error by temperature.
inline constexpr double trimTemperatureC = 25.0;

/// How much larger a temperature error is than at 0 … 65 °C: 1 there, 2.5 at −20 °C, 3 at −40 °C
/// and below, in straight lines (datasheet, table 3: ±0.5 °C, ±1.25 °C from −20 °C on, ±1.5 °C from
/// −40 °C on).
[[nodiscard]] constexpr double coldFactor(double celsius)
{
    const double below0 = celsius > 0.0 ? 0.0 : celsius < -20.0 ? 20.0 : -celsius;
    const double below20 = celsius > -20.0 ? 0.0 : celsius < -40.0 ? 20.0 : -20.0 - celsius;
    return 1.0 + 0.075 * below0 + 0.025 * below20;
}

/// Years from installation to `time`; 0 before it and without one.
[[nodiscard]] double yearsInUse(std::optional<TimeMs> installed, TimeMs time);

/// The humidity element remembers: after wetter air it reads higher. At most ±1 % RH (datasheet,
/// table 2); `fallPercent` is how much wetter it was half an hour before, and a fall of 15 % or
/// more shows it all. A cubic, flat at both ends, so that loops over it vectorise.
inline constexpr double hysteresisPercent = 1.0;
[[nodiscard]] constexpr double hysteresis(double fallPercent)
{
    constexpr double whole = 15.0; // slope at 0 as that of a curve with a scale of 10 %
    const double limited = fallPercent < -whole  ? -whole
                           : fallPercent > whole ? whole
                                                 : fallPercent;
    const double x = limited * (1.0 / whole);
    return hysteresisPercent * x * (1.5 - 0.5 * x * x);
}

/// What remains of relative humidity, as a factor, in a housing that is warmer than the air at
/// `celsius` by `excessC`: the water stays the same, the saturation pressure rises.
[[nodiscard]] double warmedHumidityFactor(double celsius, double excessC);

} // namespace aneroid
