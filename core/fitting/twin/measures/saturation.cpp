#include "core/fitting/twin/measures/saturation.h"

#include "core/base/humidity.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace aneroid {

namespace {

constexpr double hundredth = 0.005; ///< half of one, % RH

bool isAt(float value, double top)
{
    return static_cast<double>(value) > top - hundredth;
}

/// Instants [first, last] at the top, one after another.
struct TopRun
{
    std::size_t first = 0;
    std::size_t last = 0;
};

std::vector<TopRun> topRuns(const std::vector<float> &recorded, double top)
{
    std::vector<TopRun> runs;
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        if (!isAt(recorded[i], top)) // nor where nothing was recorded
            continue;
        if (!runs.empty() && runs.back().last + 1 == i)
            runs.back().last = i;
        else
            runs.push_back({i, i});
    }
    return runs;
}

} // namespace

std::optional<double> saturationOf(const std::vector<float> &humidity)
{
    constexpr double lowest = 80.0;
    constexpr double leastShare = 0.03;
    constexpr double below = 2.0;    // % RH
    constexpr double oftener = 1.5;  // than all of those together
    constexpr double usualRun = 5.0; // instants: half of those at the top are in longer ones
    double top = 0.0;
    double count = 0.0;
    for (const float value : humidity) {
        if (std::isfinite(value)) {
            top = std::max(top, static_cast<double>(value));
            count += 1.0;
        }
    }
    if (top < lowest)
        return {};
    double at = 0.0;
    double near = 0.0;
    for (const float value : humidity) {
        if (isAt(value, top))
            at += 1.0;
        else if (static_cast<double>(value) > top - below - hundredth)
            near += 1.0;
    }
    double inLong = 0.0;
    for (const TopRun &run : topRuns(humidity, top)) {
        const auto length = static_cast<double>(run.last - run.first + 1);
        inLong += length > usualRun ? length : 0.0;
    }
    if (at < leastShare * count || at < oftener * near || inLong < 0.5 * at)
        return {};
    return top;
}

std::vector<float> beyondSaturation(const std::vector<float> &values,
                                    const std::vector<float> &recorded,
                                    const std::vector<float> &temperature, double top)
{
    constexpr double most = 20.0;
    std::vector<float> air = values;
    const auto pressureAt = [&](std::size_t i) { // logarithm, of saturation
        return magnus::logSaturation(static_cast<double>(temperature[i]));
    };
    for (const TopRun &run : topRuns(recorded, top)) {
        const double before = pressureAt(run.first);
        const double after = pressureAt(run.last);
        const auto length = static_cast<double>(std::max<std::size_t>(1, run.last - run.first));
        for (std::size_t i = run.first; i <= run.last; ++i) {
            const double part = static_cast<double>(i - run.first) / length;
            const double vapour = before + part * (after - before);
            const double humidity = top * std::exp(vapour - pressureAt(i));
            air[i] = static_cast<float>(
                std::isfinite(humidity) ? std::clamp(humidity, top, top + most) : top);
        }
    }
    return air;
}

} // namespace aneroid
