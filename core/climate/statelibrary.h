#pragma once

#include "core/base/types.h"
#include "core/climate/eventfamily.h"
#include "core/climate/recordedcurve.h"

#include <array>
#include <vector>

namespace aneroid {

/// Lower-triangular factor of the covariance of one octave's knots: a knot is the product with
/// three standard normal numbers. Rows: temperature, humidity, pressure.
struct KnotFactor
{
    float tt = 0.0F;
    float ht = 0.0F;
    float hh = 0.0F;
    float pt = 0.0F;
    float ph = 0.0F;
    float pp = 0.0F;

    friend bool operator==(const KnotFactor &, const KnotFactor &) = default;
};

/// One recorded day's states: how strongly, and how coupled, each octave moved in each block of the
/// day.
struct LibraryDay
{
    std::int64_t day = 0;                     ///< recorded local day, since 1970-01-01
    std::array<double, channelCount> level{}; ///< the season's mean, from the profile's mean
    std::vector<KnotFactor> factors;          ///< [block · octaves + octave]
    std::vector<float> volatility; ///< [block]: in place of the library's; empty: that holds
    std::vector<float> rates;      ///< by family: how many of its events such a day has

    friend bool operator==(const LibraryDay &, const LibraryDay &) = default;
};

/// The recorded days that a fitted profile follows, in order of recording, at the same time of day.
/// See LibraryPath for the order in which they are followed.
struct StateLibrary
{
    static constexpr std::size_t mostFamilies = 16; ///< that a profile may have

    int blocks = 0;          ///< of a day
    int runDays = 5;         ///< so many recorded days follow each other
    float volatility = 0.0F; ///< spread of the log-normal scale of knots within a block
    std::vector<LibraryDay> days;
    std::vector<EventFamily> families; ///< what happens on those days besides
    /// Of profiles fitted before there were families: what stood out of noise, less the daily cycle
    /// and all slower than a day. Else empty.
    RecordedCurve curve;

    [[nodiscard]] bool empty() const { return days.empty(); }

    friend bool operator==(const StateLibrary &, const StateLibrary &) = default;
};

} // namespace aneroid
