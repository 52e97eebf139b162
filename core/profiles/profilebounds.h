#pragma once

#include "core/base/types.h"

#include <array>

namespace aneroid {

/// The channels in a profile's JSON.
inline constexpr std::array<const char *, channelCount> channelKeys{"temperature_c", "humidity",
                                                                    "pressure_hpa"};

/// What a number of a profile may be, both ends included; the unit is for sentences.
struct Bounds
{
    double minimum = 0.0;
    double maximum = 0.0;
    const char *unit = "";
};

/// Temperature, humidity, pressure.
using ChannelBounds = std::array<Bounds, channelCount>;

} // namespace aneroid
