#include "core/fitting/twin/seasonlevels.h"

#include "core/base/fastmath.h"
#include "core/climate/calendar.h"
#include "core/fitting/twin/measures/runningsums.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

/// Means of the days; NaN where less than a quarter of one was recorded.
std::vector<double> dailyMeans(const Residual &residual, const std::vector<float> &values,
                               std::int64_t firstDay, std::size_t days)
{
    std::vector<double> sums(days, 0.0);
    std::vector<std::size_t> counts(days, 0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        const auto day =
            static_cast<std::size_t>(floorDivide(residual.timeAt(i), dayMs) - firstDay);
        sums[day] += static_cast<double>(values[i]);
        ++counts[day];
    }
    const double least =
        0.25 * static_cast<double>(dayMs) / static_cast<double>(residual.cadenceMs);
    for (std::size_t d = 0; d < days; ++d)
        sums[d] = static_cast<double>(counts[d]) > least ? sums[d] / static_cast<double>(counts[d])
                                                         : std::nan("");
    return sums;
}

/// Straight lines over days without a mean; level beyond the first and the last.
void bridge(std::vector<double> &values)
{
    std::size_t last = values.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        const std::size_t from = last == values.size() ? 0 : last + 1;
        for (std::size_t j = from; j < i; ++j)
            values[j] = last == values.size() ? values[i]
                                              : values[last] + (values[i] - values[last]) *
                                                                   static_cast<double>(j - last) /
                                                                   static_cast<double>(i - last);
        last = i;
    }
    for (std::size_t j = last + 1; j < values.size(); ++j)
        values[j] = values[last];
    if (last == values.size())
        std::ranges::fill(values, 0.0);
}

} // namespace

std::array<double, channelCount> SeasonLevels::on(std::int64_t day) const
{
    if (days.empty())
        return {};
    const auto last = static_cast<std::int64_t>(days.size()) - 1;
    return days[static_cast<std::size_t>(std::clamp<std::int64_t>(day - firstDay, 0, last))];
}

SeasonLevels seasonLevels(const Residual &residual)
{
    constexpr double fewestDays = 45.0;
    constexpr std::int64_t half = 7;
    SeasonLevels levels;
    if (residual.days() < fewestDays)
        return levels;
    levels.firstDay = floorDivide(residual.startMs, dayMs);
    const std::int64_t lastDay = floorDivide(residual.timeAt(residual.size() - 1), dayMs);
    const auto days = static_cast<std::size_t>(lastDay - levels.firstDay + 1);
    levels.days.assign(days, {});
    for (std::size_t c = 0; c < channelCount; ++c) {
        if (!residual.present[c])
            continue;
        const std::vector<double> means =
            dailyMeans(residual, residual.values[c], levels.firstDay, days);
        const RunningSums sums(days, [&means](std::size_t d) { return means[d]; });
        std::vector<double> smooth(days);
        for (std::size_t d = 0; d < days; ++d) {
            const auto at = static_cast<std::int64_t>(d);
            smooth[d] = sums.mean(at - half, at + half + 1);
        }
        bridge(smooth);
        for (std::size_t d = 0; d < days; ++d)
            levels.days[d][c] = smooth[d];
    }
    return levels;
}

void subtractLevels(Residual &residual, const SeasonLevels &levels)
{
    if (levels.days.empty())
        return;
    for (std::size_t i = 0; i < residual.size(); ++i) {
        const TimeMs sinceNoon = residual.timeAt(i) - dayMs / 2;
        const std::int64_t day = floorDivide(sinceNoon, dayMs);
        const double next = smoothStep(0.0, static_cast<double>(dayMs),
                                       static_cast<double>(sinceNoon - day * dayMs));
        const auto a = levels.on(day);
        const auto b = levels.on(day + 1);
        for (std::size_t c = 0; c < channelCount; ++c) {
            float &value = residual.values[c][i];
            value =
                static_cast<float>(static_cast<double>(value) - a[c] * (1.0 - next) - b[c] * next);
        }
    }
}

} // namespace aneroid
