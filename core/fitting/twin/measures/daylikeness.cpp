#include "core/fitting/twin/measures/daylikeness.h"

#include "core/base/median.h"
#include "core/climate/calendar.h"
#include "core/fitting/twin/measures/runningsums.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr TimeMs stepMs = 600'000; ///< what is faster costs much and says little
constexpr std::size_t mostDays = 200;
constexpr std::size_t fewestLikeDays = 3;

struct FastDays
{
    std::size_t shift = 0;                ///< samples in an hour
    std::vector<std::vector<float>> days; ///< of zero mean and unit square sum
};

/// Means over ten minutes, or the values where they are rarer.
std::vector<double> thinned(const std::vector<float> &values, std::size_t every)
{
    std::vector<double> means;
    for (std::size_t i = 0; i + every <= values.size(); i += every) {
        double sum = 0.0;
        double count = 0.0;
        for (std::size_t k = i; k < i + every; ++k) {
            if (!std::isfinite(values[k]))
                continue;
            sum += static_cast<double>(values[k]);
            count += 1.0;
        }
        means.push_back(count > 0.0 ? sum / count : std::nan(""));
    }
    return means;
}

FastDays fastDays(const RegularSeries &series, Channel channel)
{
    constexpr double mostMissing = 0.05;
    const auto every = static_cast<std::size_t>(std::max<TimeMs>(1, stepMs / series.cadenceMs));
    const TimeMs cadence = static_cast<TimeMs>(every) * series.cadenceMs;
    const std::vector<double> values = thinned(series.of(channel), every);
    const RunningSums sums(values.size(), [&](std::size_t i) { return values[i]; });
    const auto half = static_cast<std::int64_t>(2 * hourMs / cadence);
    const auto perDay = static_cast<std::size_t>(dayMs / cadence);
    FastDays fast;
    fast.shift = static_cast<std::size_t>(hourMs / cadence);
    for (std::size_t from = 0; from + perDay <= values.size(); from += perDay) {
        std::vector<float> day(perDay, 0.0F);
        std::size_t missing = 0;
        double squares = 0.0;
        for (std::size_t k = 0; k < perDay; ++k) {
            const auto at = static_cast<std::int64_t>(from + k);
            const double rest =
                values[from + k] -
                sums.mean(at - half, at + half + 1, 0.5 * static_cast<double>(2 * half + 1));
            missing += std::isfinite(rest) ? 0U : 1U;
            day[k] = std::isfinite(rest) ? static_cast<float>(rest) : 0.0F;
            squares += static_cast<double>(day[k]) * static_cast<double>(day[k]);
        }
        if (squares <= 0.0 ||
            static_cast<double>(missing) > mostMissing * static_cast<double>(perDay))
            continue;
        for (float &value : day)
            value /= static_cast<float>(std::sqrt(squares));
        fast.days.push_back(std::move(day));
        if (fast.days.size() == mostDays)
            break;
    }
    return fast;
}

double correlation(const std::vector<float> &a, const std::vector<float> &b, std::size_t shift)
{
    float sum = 0.0F;
    const std::size_t size = a.size() - shift;
    for (std::size_t i = 0; i < size; ++i)
        sum += a[i + shift] * b[i];
    for (std::size_t i = size; i < a.size(); ++i) // what is shifted out comes in again
        sum += a[i - size] * b[i];
    return static_cast<double>(sum);
}

} // namespace

std::optional<double> dayLikeness(const RegularSeries &series, const RegularSeries &recorded,
                                  Channel channel)
{
    const FastDays own = fastDays(series, channel);
    const FastDays other = fastDays(recorded, channel);
    const bool same = &series == &recorded;
    std::vector<double> likeness;
    for (std::size_t i = 0; i < own.days.size(); ++i) {
        double most = -1.0;
        for (std::size_t k = 0; k < other.days.size(); ++k) {
            if (same && i == k)
                continue;
            for (std::size_t shift = 0; shift <= own.shift; ++shift)
                most = std::max({most, correlation(own.days[i], other.days[k], shift),
                                 correlation(other.days[k], own.days[i], shift)});
        }
        likeness.push_back(most);
    }
    if (likeness.size() < fewestLikeDays || other.days.size() < fewestLikeDays)
        return {};
    return medianOf(std::move(likeness));
}

} // namespace aneroid
