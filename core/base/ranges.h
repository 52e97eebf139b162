#pragma once

#include "core/base/types.h"

#include <array>

namespace aneroid {

/// Where a channel's values live: °C, % RH or hPa.
struct ChannelRange
{
    double minimum = 0.0;
    double maximum = 0.0;

    [[nodiscard]] double middle() const { return 0.5 * (minimum + maximum); }
    [[nodiscard]] double half() const { return 0.5 * (maximum - minimum); }
    [[nodiscard]] double span() const { return maximum - minimum; }

    friend bool operator==(const ChannelRange &, const ChannelRange &) = default;
};

/// How far inside its range the true air must stay at either end, so that an instrument's error and
/// noise do not carry a reading out of it.
struct Margins
{
    std::array<double, channelCount> low{};
    std::array<double, channelCount> high{};
};

} // namespace aneroid
