#pragma once

#include "core/base/types.h"

#include <array>

namespace aneroid {

/// The channels in a profile's JSON.
inline constexpr std::array<const char *, channelCount> channelKeys{"temperature_c", "humidity",
                                                                    "pressure_hpa"};

} // namespace aneroid
