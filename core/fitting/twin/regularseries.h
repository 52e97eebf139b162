#pragma once

#include "core/base/types.h"

#include <array>
#include <cstddef>
#include <vector>

namespace aneroid {

/// A recording on an even grid of the place's own clock, what an estimator works on. Instant i is
/// startMs + i · cadenceMs.
struct RegularSeries
{
    /// Milliseconds since 1970-01-01T00:00 *local* clock: the place's time of day, read as if it
    /// were UTC. Weather evaluated with an UTC offset of 0 at these times matches it.
    TimeMs startMs = 0;
    TimeMs cadenceMs = 0; ///< > 0; the median of the recording's steps
    /// °C, % RH, hPa; all three of one length. NaN where nothing was recorded; a channel that the
    /// recording does not have is NaN throughout (see has()).
    std::array<std::vector<float>, channelCount> values;
    /// The recording's own step of values: 0.01, 0.1, 1 …; 0 where it is finer than 0.005 or not
    /// known.
    std::array<double, channelCount> resolution{};

    /// Instants between the samples of a stretch that was recorded at a longer interval: nothing is
    /// missing there. As long as the values, or empty: samples were due at all instants.
    std::vector<bool> notDue;

    [[nodiscard]] bool isDue(std::size_t i) const { return notDue.empty() || !notDue[i]; }
    [[nodiscard]] std::size_t size() const { return values[0].size(); }
    [[nodiscard]] const std::vector<float> &of(Channel channel) const
    {
        return values[indexOf(channel)];
    }
    [[nodiscard]] TimeMs timeAt(std::size_t i) const
    {
        return startMs + static_cast<TimeMs>(i) * cadenceMs;
    }
    [[nodiscard]] TimeMs spanMs() const { return static_cast<TimeMs>(size()) * cadenceMs; }
    /// Whether any value of the channel was recorded.
    [[nodiscard]] bool has(Channel channel) const;

    friend bool operator==(const RegularSeries &, const RegularSeries &) = default;
};

/// The indices of the values that are there (not NaN).
[[nodiscard]] std::vector<std::size_t> recordedAt(const std::vector<float> &values);

} // namespace aneroid
