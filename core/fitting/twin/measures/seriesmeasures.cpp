#include "core/fitting/twin/measures/seriesmeasures.h"

#include "core/base/median.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace aneroid {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double wholeDay = 0.9; ///< of its instants

std::vector<float> finiteOf(std::span<const float> values)
{
    std::vector<float> finite;
    finite.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(finite),
                         [](float value) { return std::isfinite(value); });
    return finite;
}

double quantile(std::vector<float> &values, double share)
{
    const auto index =
        static_cast<std::ptrdiff_t>(std::lround(share * static_cast<double>(values.size() - 1)));
    std::ranges::nth_element(values, values.begin() + index);
    return static_cast<double>(values[static_cast<std::size_t>(index)]);
}

/// Sums for a mean and central moments in one pass, from a first value near the mean.
struct Moments
{
    double origin = 0.0;
    double count = 0.0;
    double sum1 = 0.0;
    double sum2 = 0.0;
    double sum3 = 0.0;

    void add(double value)
    {
        const double x = value - origin;
        count += 1.0;
        sum1 += x;
        sum2 += x * x;
        sum3 += x * x * x;
    }
    [[nodiscard]] double mean() const { return sum1 / count; }
    [[nodiscard]] double deviation() const
    {
        return std::sqrt(std::max(0.0, sum2 / count - mean() * mean()));
    }
    [[nodiscard]] double skewness() const
    {
        const double m = mean();
        const double third = sum3 / count - 3.0 * m * sum2 / count + 2.0 * m * m * m;
        const double s = deviation();
        return s > 0.0 ? third / (s * s * s) : 0.0;
    }
};

/// The instants of one local day.
struct Day
{
    TimeMs midnightMs = 0;
    std::size_t first = 0;
    std::size_t count = 0;
};

std::vector<Day> calendarDays(const RegularSeries &series)
{
    std::vector<Day> days;
    std::size_t i = 0;
    while (i < series.size()) {
        const TimeMs midnight = floorDivide(series.timeAt(i), dayMs) * dayMs;
        const TimeMs left = midnight + dayMs - series.timeAt(i);
        const auto count =
            std::min(series.size() - i,
                     static_cast<std::size_t>((left + series.cadenceMs - 1) / series.cadenceMs));
        days.push_back({midnight, i, count});
        i += count;
    }
    return days;
}

std::span<const float> valuesOf(const RegularSeries &series, std::size_t channel, const Day &day)
{
    return std::span(series.values[channel]).subspan(day.first, day.count);
}

/// Highest less lowest; NaN for a day that is not whole.
double rangeOf(std::span<const float> values, double wholeCount)
{
    float low = std::numeric_limits<float>::max();
    float high = std::numeric_limits<float>::lowest();
    double count = 0.0;
    for (const float value : values) {
        if (std::isnan(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
        count += 1.0;
    }
    return count < wholeDay * wholeCount ? unknown : static_cast<double>(high - low);
}

double instantsOfADay(const RegularSeries &series)
{
    return static_cast<double>(dayMs) / static_cast<double>(series.cadenceMs);
}

/// How far a day is from the usual one; larger than any where a channel is not whole.
double strangeness(const RegularSeries &series, const Day &day, const DayRanges &usual)
{
    constexpr double notWhole = 1e3;
    constexpr double tiny = 1e-3;
    double sum = 0.0;
    for (std::size_t c = 0; c < channelCount; ++c) {
        if (std::isnan(usual[c]))
            continue;
        const double range = rangeOf(valuesOf(series, c, day), instantsOfADay(series));
        sum +=
            std::isnan(range) ? notWhole : std::abs(std::log((range + tiny) / (usual[c] + tiny)));
    }
    return sum;
}

} // namespace

Change changeOver(const std::vector<float> &values, std::size_t lag)
{
    constexpr double fewest = 10.0;
    Moments moments;
    for (std::size_t i = lag; i < values.size(); ++i) {
        if (const float change = values[i] - values[i - lag]; std::isfinite(change))
            moments.add(static_cast<double>(change));
    }
    if (moments.count < fewest)
        return {unknown, unknown};
    return {moments.deviation(), moments.skewness()};
}

double changesCorrelation(const std::vector<float> &first, const std::vector<float> &second,
                          std::size_t lag)
{
    constexpr double fewest = 10.0;
    Moments a;
    Moments b;
    double together = 0.0;
    for (std::size_t i = lag; i < first.size(); ++i) {
        const auto x = static_cast<double>(first[i] - first[i - lag]);
        const auto y = static_cast<double>(second[i] - second[i - lag]);
        if (!std::isfinite(x) || !std::isfinite(y))
            continue;
        a.add(x);
        b.add(y);
        together += x * y;
    }
    const double spread = a.deviation() * b.deviation();
    if (a.count < fewest || !(spread > 0.0))
        return unknown;
    return (together / a.count - a.mean() * b.mean()) / spread;
}

ChannelSummary levelSummary(const std::vector<float> &values)
{
    ChannelSummary summary;
    std::vector<float> finite = finiteOf(values);
    summary.count = finite.size();
    if (finite.empty()) {
        summary.mean = summary.deviation = summary.low = summary.high = unknown;
        return summary;
    }
    Moments moments;
    moments.origin = static_cast<double>(finite.front());
    for (const float value : finite)
        moments.add(static_cast<double>(value));
    summary.mean = moments.origin + moments.mean();
    summary.deviation = moments.deviation();
    summary.low = quantile(finite, 0.01);
    summary.high = quantile(finite, 0.99);
    return summary;
}

void summarySteps(const std::vector<float> &values, ChannelSummary &summary)
{
    std::vector<float> steps;
    steps.reserve(values.size());
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (const float step = values[i] - values[i - 1]; std::isfinite(step))
            steps.push_back(step);
    }
    summary.stepSkewness = changeOver(values, 1).skewness;
    for (std::size_t q = 0; q < ChannelSummary::quantileShares.size(); ++q)
        summary.stepQuantiles[q] =
            steps.empty() ? unknown : quantile(steps, ChannelSummary::quantileShares[q]);
}

std::array<double, ChannelSummary::hours> dailyCycleOf(const RegularSeries &series, Channel channel)
{
    std::array<double, ChannelSummary::hours> sums{};
    std::array<double, ChannelSummary::hours> counts{};
    const std::size_t c = indexOf(channel);
    for (const Day &day : calendarDays(series)) {
        const auto values = valuesOf(series, c, day);
        Moments moments;
        for (const float value : values) {
            if (!std::isnan(value))
                moments.add(static_cast<double>(value));
        }
        if (moments.count < wholeDay * instantsOfADay(series))
            continue;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (std::isnan(values[i]))
                continue;
            const auto hour =
                static_cast<std::size_t>((series.timeAt(day.first + i) - day.midnightMs) / hourMs);
            sums[hour] += static_cast<double>(values[i]) - moments.mean();
            counts[hour] += 1.0;
        }
    }
    for (std::size_t hour = 0; hour < sums.size(); ++hour)
        sums[hour] = counts[hour] > 0.0 ? sums[hour] / counts[hour] : unknown;
    return sums;
}

std::optional<double> correlationWithinDays(const RegularSeries &series)
{
    std::vector<double> found;
    for (const Day &day : calendarDays(series)) {
        const auto temperature = valuesOf(series, 0, day);
        const auto humidity = valuesOf(series, 1, day);
        Moments t;
        Moments h;
        double product = 0.0;
        for (std::size_t i = 0; i < day.count; ++i) {
            if (std::isnan(temperature[i]) || std::isnan(humidity[i]))
                continue;
            t.add(static_cast<double>(temperature[i]));
            h.add(static_cast<double>(humidity[i]));
            product += static_cast<double>(temperature[i]) * static_cast<double>(humidity[i]);
        }
        if (t.count < wholeDay * instantsOfADay(series))
            continue;
        const double scale = t.deviation() * h.deviation();
        if (scale > 0.0)
            found.push_back((product / t.count - t.mean() * h.mean()) / scale);
    }
    if (found.empty())
        return {};
    return medianOf(std::move(found));
}

DayRanges usualDayRanges(const RegularSeries &series)
{
    DayRanges usual{};
    const std::vector<Day> days = calendarDays(series);
    for (std::size_t c = 0; c < channelCount; ++c) {
        std::vector<double> ranges;
        for (const Day &day : days) {
            if (const double range = rangeOf(valuesOf(series, c, day), instantsOfADay(series));
                !std::isnan(range))
                ranges.push_back(range);
        }
        usual[c] = ranges.empty() ? unknown : medianOf(std::move(ranges));
    }
    return usual;
}

TypicalDay typicalDay(const RegularSeries &series, const DayRanges &usual)
{
    constexpr TimeMs finest = 60'000;
    const std::vector<Day> days = calendarDays(series);
    if (days.empty())
        return {};
    const auto chosen = std::ranges::min_element(days, {}, [&](const Day &day) {
        // Days at the ends, of which little was recorded, come last.
        return strangeness(series, day, usual) - 1e-6 * static_cast<double>(day.count);
    });
    const std::size_t every =
        std::max<std::size_t>(1, static_cast<std::size_t>(finest / series.cadenceMs));
    TypicalDay result;
    result.midnightMs = chosen->midnightMs;
    result.stepMs = static_cast<TimeMs>(every) * series.cadenceMs;
    const auto instants = static_cast<std::size_t>((dayMs + result.stepMs - 1) / result.stepMs);
    for (std::size_t c = 0; c < channelCount; ++c) {
        result.values[c].assign(instants, std::numeric_limits<float>::quiet_NaN());
        for (std::size_t i = 0; i < chosen->count; ++i) {
            const TimeMs into = series.timeAt(chosen->first + i) - chosen->midnightMs;
            const auto at = static_cast<std::size_t>(into / result.stepMs);
            if (std::isnan(result.values[c][at]))
                result.values[c][at] = series.values[c][chosen->first + i];
        }
    }
    return result;
}

} // namespace aneroid
