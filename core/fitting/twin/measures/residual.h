#pragma once

#include "core/base/types.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace aneroid {

/// What a fit has not explained yet of a recording, on the scale of AirScale: each stage takes its
/// part away.
struct Residual
{
    TimeMs startMs = 0; ///< local
    TimeMs cadenceMs = 0;
    std::array<std::vector<float>, channelCount> values;  ///< NaN: not recorded
    std::array<std::vector<float>, channelCount> stretch; ///< AirScale::stretch(); 1 where missing
    std::array<bool, channelCount> present{};             ///< recorded at all
    std::vector<bool> whole; ///< whether all channels that are present have a value there

    [[nodiscard]] std::size_t size() const { return whole.size(); }
    [[nodiscard]] double cadenceS() const { return static_cast<double>(cadenceMs) / 1000.0; }
    [[nodiscard]] double days() const { return static_cast<double>(size()) * cadenceS() / 86400.0; }
    [[nodiscard]] TimeMs timeAt(std::size_t i) const
    {
        return startMs + static_cast<TimeMs>(i) * cadenceMs;
    }
};

/// How many samples a usual stretch has: those of an hour, at least thirty.
[[nodiscard]] inline std::size_t usualStretch(TimeMs cadenceMs)
{
    return static_cast<std::size_t>(std::max<TimeMs>(30, hourMs / cadenceMs));
}

/// X(i + lag) − 2 X(i) + X(i − lag); NaN where one of them is missing or outside.
[[nodiscard]] inline double secondDifference(const std::vector<float> &values, std::size_t i,
                                             std::size_t lag)
{
    if (i < lag || i + lag >= values.size())
        return std::numeric_limits<double>::quiet_NaN();
    return static_cast<double>(values[i + lag]) - 2.0 * static_cast<double>(values[i]) +
           static_cast<double>(values[i - lag]);
}

/// The mean square of second differences of white noise, by its variance.
inline constexpr double whiteNoise = 6.0;

/// The mean square of second differences over `lag` samples; none where there are none.
[[nodiscard]] inline std::optional<double> meanBendEnergy(const std::vector<float> &values,
                                                          std::size_t lag)
{
    double sum = 0.0;
    double count = 0.0;
    for (std::size_t i = lag; i + lag < values.size(); ++i) {
        const double bend = secondDifference(values, i, lag);
        if (!std::isfinite(bend))
            continue;
        sum += bend * bend;
        count += 1.0;
    }
    if (count <= 0.0)
        return {};
    return sum / count;
}

} // namespace aneroid
