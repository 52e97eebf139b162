#pragma once

#include "core/fitting/reading/recording.h"
#include "core/fitting/twin/deadrows.h"
#include "core/fitting/twin/glitches.h"
#include "core/fitting/twin/intervals.h"
#include "core/fitting/twin/regularseries.h"
#include "core/text/result.h"

#include <cstddef>
#include <vector>

namespace aneroid {

/// What a recording turned out to be, for a person to check.
struct SeriesNotes
{
    TimeMs firstMs = 0; ///< on the place's clock
    TimeMs lastMs = 0;
    std::size_t rows = 0;       ///< that count: not repeated, with a clock that was set
    std::size_t outOfOrder = 0; ///< came after a later one
    std::size_t repeated = 0;   ///< a second row of one instant
    std::size_t wrongClock = 0; ///< more than a year from the other rows: a clock that was not set
    DeadRows dead;              ///< rows in which the sensor failed
    ChannelCounts stuck{};      ///< values that stayed for longer than noise allows
    ChannelCounts impossible{}; ///< outside the wire's bounds
    ChannelCounts glitches{};   ///< single samples that jumped away and back
    double jitterMs = 0.0;      ///< standard deviation of steps of about one cadence
    double missedShare = 0.0;   ///< of the grid's instants, those without a row
    std::size_t gaps = 0;       ///< runs of them
    TimeMs longestGapMs = 0;
    std::vector<IntervalPart> parts; ///< more than one: the interval changed
    bool thinned = false; ///< recorded more often than shortestCadenceMs: only so often used

    friend bool operator==(const SeriesNotes &, const SeriesNotes &) = default;
};

struct PreparedSeries
{
    RegularSeries series;
    SeriesNotes notes;
};

/// Why no even series can be made.
enum class SeriesProblem {
    TooFew,    ///< fewer than fewestRows rows
    TooRare,   ///< the median step is longer than longestCadenceMs
    TooSparse, ///< the rows lie scattered over far more instants than there are rows
    NoneValid, ///< there are values, and none is one that a sensor measures
};

inline constexpr std::size_t fewestRows = 10;
inline constexpr TimeMs shortestCadenceMs = 2'000;
inline constexpr TimeMs longestCadenceMs = 7'200'000;

/// Sorts, removes repeated rows, rows of a sensor that failed, stuck and impossible values and
/// glitches, finds the cadence (the median of the steps; where the interval changed, that of the
/// part that lasted longest) and takes for each instant of an even grid the nearest sample within
/// 0.6 of it, as tell_apart.py does.
[[nodiscard]] Result<PreparedSeries, SeriesProblem> makeRegular(Recording recording);

/// The step between neighbouring values that nearly all values are multiples of, such as 0.1; 0
/// where it is finer than 0.005 or there is none.
[[nodiscard]] double resolutionOf(const std::vector<float> &values);

} // namespace aneroid
