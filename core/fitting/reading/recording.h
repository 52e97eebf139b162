#pragma once

#include "core/base/types.h"

#include <array>
#include <limits>
#include <vector>

namespace aneroid {

/// Stands where a row has no value.
inline constexpr float noValue = std::numeric_limits<float>::quiet_NaN();

/// The rows of a person's recording, in the order of the file.
struct Recording
{
    std::vector<TimeMs> times; ///< the place's own clock, as if it were UTC
    /// °C, % RH, hPa; each as long as `times`, or empty where there is no such column; `noValue`
    /// where a row has none. Not checked: a broken sensor's numbers are in it.
    std::array<std::vector<float>, channelCount> values;

    [[nodiscard]] bool has(Channel channel) const { return !values[indexOf(channel)].empty(); }
};

} // namespace aneroid
