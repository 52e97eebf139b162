#pragma once

#include "core/base/types.h"
#include "core/climate/climate.h"

#include <array>
#include <cstdint>
#include <vector>

namespace aneroid {

/// What a working day is like under a profile, for a small picture of it: one day as it might
/// be, with its events, and the mean of several.
struct PreviewDay
{
    static constexpr TimeMs stepMs = 5 * 60'000;
    static constexpr std::size_t points = 24 * 12 + 1; ///< from 0 to 24 h local, both included
    static constexpr int meanDays = 12;

    /// °C, % RH or hPa.
    struct Curve
    {
        std::vector<double> sample;
        std::vector<double> mean;
        double lowest = 0.0;  ///< of the sample
        double highest = 0.0; ///< of the sample

        friend bool operator==(const Curve &, const Curve &) = default;
    };

    std::array<Curve, channelCount> channels;

    [[nodiscard]] bool empty() const { return channels[0].sample.empty(); }
    /// The local hour of a point.
    [[nodiscard]] static double hourOf(std::size_t point);

    friend bool operator==(const PreviewDay &, const PreviewDay &) = default;
};

/// The true air over the profile's own ranges, on the Wednesday of the week of `about` (so that
/// season and people's hours are those of a working day). The mean is over days of the same date
/// under other seeds. About 4000 instants: below a millisecond in a release build.
[[nodiscard]] PreviewDay previewDay(const Climate &climate, std::uint64_t seed,
                                    int utcOffsetMinutes, TimeMs about);

} // namespace aneroid
