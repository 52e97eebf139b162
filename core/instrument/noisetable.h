#pragma once

#include "core/instrument/character.h"
#include "core/instrument/sensormode.h"

#include <array>

namespace aneroid {

/// RMS noise as the datasheet states it (BST-BME280-DS001-23, tables 9 to 11; filter coefficients
/// from sensormode.h): the standard deviation of 32 consecutive values.
[[nodiscard]] double temperatureNoiseC(int oversampling);               ///< filter off
[[nodiscard]] double humidityNoisePercent(int oversampling);            ///< never filtered
[[nodiscard]] double pressureNoisePa(int oversampling, int filter = 1); ///< at 25 °C

/// The standard deviation of each channel's noise over any time (°C, % RH, hPa), pressure at 25 °C:
/// what the process has to have so that 32 consecutive readings in forced mode scatter as the
/// tables say. Filtered noise moves slowly, so 32 values see only a part of it. `character` puts
/// its own numbers in the place of the tables' first.
[[nodiscard]] std::array<double, channelCount> noiseDeviation(const SensorMode &mode,
                                                              const InstrumentCharacter &character);

/// The part of a filtered noise's standard deviation that is seen within 32 values.
[[nodiscard]] double shareSeen(int filter);

/// How pressure noise grows in the cold: +25 % at −10 °C, −5 % at 75 °C, linear between those and
/// 25 °C and steady beyond.
[[nodiscard]] constexpr double pressureNoiseFactor(double celsius)
{
    constexpr double reference = 25.0;
    constexpr double cold = 35.0;
    constexpr double warm = 50.0;
    const double below = reference - celsius;
    const double above = celsius - reference;
    const double colder = below < 0.0 ? 0.0 : below > cold ? cold : below;
    const double warmer = above < 0.0 ? 0.0 : above > warm ? warm : above;
    return 1.0 + colder * (0.25 / cold) - warmer * (0.05 / warm);
}

} // namespace aneroid
