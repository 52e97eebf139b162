#include "core/fitting/twin/missedsamples.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

struct Counts
{
    double made = 0.0;
    double missed = 0.0;
    double runs = 0.0;
};

Counts countsOf(const RegularSeries &series)
{
    constexpr TimeMs fewSamples = 10;
    const auto longest = static_cast<std::size_t>(std::max(fewSamples, hourMs / series.cadenceMs));
    Counts counts;
    std::size_t run = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const bool empty = std::ranges::all_of(
            series.values, [i](const std::vector<float> &values) { return std::isnan(values[i]); });
        if (empty) {
            run += series.isDue(i) ? 1U : 0U;
            continue;
        }
        if (run > 0 && run <= longest) {
            counts.missed += static_cast<double>(run);
            counts.runs += 1.0;
        }
        run = 0;
        counts.made += 1.0;
    }
    return counts;
}

} // namespace

LoggerCharacter missedSamples(const RegularSeries &series)
{
    constexpr double leastPercent = 0.1;
    constexpr double mostPercent = 50.0;
    constexpr double fewestRuns = 10.0;
    constexpr double surely = 3.0; // standard errors
    const Counts counts = countsOf(series);
    const double percent = 100.0 * counts.missed / std::max(1.0, counts.made + counts.missed);
    LoggerCharacter logger;
    if (counts.runs < fewestRuns || percent < leastPercent)
        return logger;
    logger.missedPercent = std::min(mostPercent, std::round(percent * 10.0) / 10.0);
    // Missed each by itself, as many in a row as a geometric distribution has.
    const double share = percent / 100.0;
    const double inARow = counts.missed / counts.runs;
    const double expected = 1.0 / (1.0 - share);
    const double error = std::sqrt(share / counts.runs) * expected;
    if (std::abs(inARow - expected) > surely * error)
        logger.missedInARow = std::clamp(std::round(inARow * 100.0) / 100.0, 1.0, 100.0);
    return logger;
}

} // namespace aneroid
