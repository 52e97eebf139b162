#include "core/fitting/twin/measures/saturation.h"

#include "core/base/humidity.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

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

/// How often a channel was at its highest value, and how often it was elsewhere.
struct TopCounts
{
    double recorded = 0.0;
    double at = 0.0;
    double near = 0.0; ///< just below
    double far = 0.0;  ///< well below
};

TopCounts countsAt(const std::vector<float> &humidity, double top, double below, double wellBelow)
{
    TopCounts counts;
    for (const float value : humidity) {
        if (!std::isfinite(value))
            continue;
        const auto shown = static_cast<double>(value);
        counts.recorded += 1.0;
        counts.at += isAt(value, top) ? 1.0 : 0.0;
        counts.near += !isAt(value, top) && shown > top - below - hundredth ? 1.0 : 0.0;
        counts.far += shown < top - wellBelow ? 1.0 : 0.0;
    }
    return counts;
}

/// What makes a stay at the top one that counts.
struct StayRules
{
    double top = 0.0;
    double wellBelow = 0.0;     ///< % RH
    std::size_t fewest = 0;     ///< instants
    double leastMovement = 0.0; ///< of the temperature in it, °C
};

/// At the top from one value below it to the next; `last` is at the top, too. Up to two instants
/// in between may not have been recorded.
TopRun stayFrom(const std::vector<float> &humidity, std::size_t first, double top)
{
    constexpr std::size_t bridged = 2;
    TopRun stay{first, first};
    for (std::size_t i = first + 1; i < humidity.size() && i <= stay.last + 1 + bridged; ++i) {
        if (isAt(humidity[i], top))
            stay.last = i;
        else if (std::isfinite(humidity[i]))
            break;
    }
    return stay;
}

/// Whether it lasts, begins and ends where values were recorded, and would have left the top if
/// humidity moved with the temperature.
bool counts(const TopRun &stay, const std::vector<float> &humidity,
            const std::vector<float> &temperature, const StayRules &rules)
{
    const bool begins = stay.first == 0 || std::isfinite(humidity[stay.first - 1]);
    const bool ends = stay.last + 1 == humidity.size() || std::isfinite(humidity[stay.last + 1]);
    if (stay.last + 1 - stay.first < rules.fewest || !begins || !ends)
        return false;
    float coldest = std::numeric_limits<float>::infinity();
    float warmest = -coldest;
    for (std::size_t i = stay.first; i <= stay.last && i < temperature.size(); ++i) {
        if (std::isfinite(temperature[i])) {
            coldest = std::min(coldest, temperature[i]);
            warmest = std::max(warmest, temperature[i]);
        }
    }
    return static_cast<double>(warmest - coldest) > rules.leastMovement;
}

/// Of the stays that count.
struct Stays
{
    double instants = 0.0; ///< that were recorded
    int rises = 0;         ///< those before which it was well below, since the one before
};

Stays staysAt(const std::vector<float> &humidity, const std::vector<float> &temperature,
              const StayRules &rules)
{
    Stays stays;
    bool low = false; // since the last one
    for (std::size_t i = 0; i < humidity.size(); ++i) {
        low = low || static_cast<double>(humidity[i]) < rules.top - rules.wellBelow;
        if (!isAt(humidity[i], rules.top))
            continue;
        const TopRun stay = stayFrom(humidity, i, rules.top);
        i = stay.last;
        if (!counts(stay, humidity, temperature, rules))
            continue;
        for (std::size_t k = stay.first; k <= stay.last; ++k)
            stays.instants += std::isfinite(humidity[k]) ? 1.0 : 0.0;
        stays.rises += low ? 1 : 0;
        low = false;
    }
    return stays;
}

} // namespace

std::optional<double> saturationOf(const std::vector<float> &humidity,
                                   const std::vector<float> &temperature, TimeMs cadenceMs,
                                   double step)
{
    constexpr double lowest = 95.0;
    constexpr double coarsest = 1.0;
    constexpr double below = 2.0;       // % RH
    constexpr double wellBelow = 5.0;   // % RH
    constexpr double leastShare = 0.05; // at the top
    constexpr double leastFar = 0.2;    // well below
    constexpr double oftener = 1.5;     // than all just below together
    constexpr TimeMs fewestInstants = 6;
    constexpr double movement = 1.0; // °C
    constexpr double inStays = 0.7;  // of the instants at the top
    constexpr int fewestRises = 5;
    double top = 0.0;
    for (const float value : humidity)
        top = std::isfinite(value) ? std::max(top, static_cast<double>(value)) : top;
    if (top < lowest || step > coarsest + hundredth || cadenceMs <= 0)
        return {};
    const TopCounts all = countsAt(humidity, top, below, wellBelow);
    if (all.at < leastShare * all.recorded || all.at < oftener * all.near ||
        all.far < leastFar * all.recorded)
        return {};
    const TimeMs anHour = (hourMs + cadenceMs - 1) / cadenceMs;
    const auto fewest = static_cast<std::size_t>(std::max(fewestInstants, anHour));
    const Stays stays = staysAt(humidity, temperature, {top, wellBelow, fewest, movement});
    if (stays.instants < inStays * all.at || stays.rises < fewestRises)
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
