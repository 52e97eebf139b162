#pragma once

#include "core/climate/types.h"

#include <array>
#include <optional>

namespace aneroid {

/// What a profile knows of its sensor: empty for a BME280 by the datasheet; a profile fitted to a
/// recording carries what the recording shows.
struct InstrumentCharacter
{
    /// RMS of the noise at ×1, filter off (°C, % RH, hPa); none: the datasheet's.
    std::array<std::optional<double>, channelCount> noiseRms{};
    /// Values are multiples of this; 0: the chip's own raw steps.
    std::array<double, channelCount> resolution{};
    bool unitErrors = true;    ///< false: the profile's numbers hold its unit's errors already
    double selfHeatingC = 0.0; ///< °C, at least 0

    friend bool operator==(const InstrumentCharacter &, const InstrumentCharacter &) = default;
};

} // namespace aneroid
