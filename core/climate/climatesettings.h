#pragma once

#include "core/base/ranges.h"
#include "core/base/types.h"

#include <array>

namespace aneroid {

/// What a person can set about the air.
struct ClimateSettings
{
    std::array<ChannelRange, channelCount> ranges; ///< °C, % RH, hPa
    std::array<double, channelCount> drift{};      ///< most that the random part may move in 10 s
    bool dailyPattern = true;
    bool scheduledEvents = true;
    int utcOffsetMinutes = 0;

    friend bool operator==(const ClimateSettings &, const ClimateSettings &) = default;
};

} // namespace aneroid
