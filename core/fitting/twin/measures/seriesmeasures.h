#pragma once

#include "core/fitting/twin/comparison.h"
#include "core/fitting/twin/regularseries.h"

#include <array>
#include <optional>
#include <vector>

namespace aneroid {

/// The changes of a channel over a lag.
struct Change
{
    double deviation = 0.0; ///< standard deviation; NaN where there are fewer than 10 pairs
    double skewness = 0.0;
};
[[nodiscard]] Change changeOver(const std::vector<float> &values, std::size_t lag);

/// The correlation of the changes of two channels over a lag; NaN where there are fewer than 10
/// pairs or one of them never moves.
[[nodiscard]] double changesCorrelation(const std::vector<float> &first,
                                        const std::vector<float> &second, std::size_t lag);

/// Count, mean, deviation and percentiles; the rest is left empty.
[[nodiscard]] ChannelSummary levelSummary(const std::vector<float> &values);

/// Puts the quantiles and the skewness of the steps into `summary`.
void summarySteps(const std::vector<float> &values, ChannelSummary &summary);

/// Mean of each hour of the place's clock, from the mean of the hours, each day's own mean taken
/// away before: a warm spell does not make its hours warm.
[[nodiscard]] std::array<double, ChannelSummary::hours> dailyCycleOf(const RegularSeries &series,
                                                                     Channel channel);

/// Median over the days of the correlation of temperature and humidity within a day; none where
/// there is no such day.
[[nodiscard]] std::optional<double> correlationWithinDays(const RegularSeries &series);

/// The median over days of highest less lowest value; NaN where there is no whole day.
using DayRanges = std::array<double, channelCount>;
[[nodiscard]] DayRanges usualDayRanges(const RegularSeries &series);

/// The whole day (nine tenths of it recorded) whose ranges are nearest to `usual`; else the one
/// with most values; thinned to at most 1440 values a channel.
[[nodiscard]] TypicalDay typicalDay(const RegularSeries &series, const DayRanges &usual);

} // namespace aneroid
