#include "core/fitting/twin/measures/samplelattice.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aneroid {

namespace {

/// The usual number of means between one step and the next. Where the air hesitates at the border
/// there are more and more of them: more than one above the middle number are not counted.
double usualBetween(std::vector<double> between)
{
    constexpr double hesitates = 1.5;
    const auto meanOf = [&between](std::size_t count) {
        return std::accumulate(between.begin(),
                               between.begin() + static_cast<std::ptrdiff_t>(count), 0.0) /
               static_cast<double>(std::max<std::size_t>(count, 1));
    };
    std::ranges::sort(between);
    const double all = meanOf(between.size());
    if (between.empty())
        return all;
    const double most = between[between.size() / 2] + 1.0;
    const auto last = std::ranges::upper_bound(between, most);
    const double usual = meanOf(static_cast<std::size_t>(last - between.begin()));
    return all > hesitates * usual ? usual : all;
}

} // namespace

int samplesOf(const std::vector<float> &values, const SampleLattice &lattice)
{
    constexpr int most = 32;
    constexpr double leastRoom = 3.0; // written steps from one place to the next
    constexpr double leastExcess = 0.2;
    constexpr double better = 1.1;
    constexpr double fewest = 200.0;
    std::vector<double> places; // between two steps
    for (const float value : values) {
        const double part = static_cast<double>(value) / lattice.step;
        if (std::isfinite(value) && !lattice.holds(static_cast<double>(value)))
            places.push_back(part - std::floor(part));
    }
    const double width = lattice.written / lattice.step;
    double bestExcess = leastExcess;
    int best = 0;
    for (int samples = 2; samples <= most && leastRoom * samples * width <= 1.0; ++samples) {
        double near = 0.0;
        for (const double place : places)
            near += std::abs(place - std::round(place * samples) / samples) < 0.6 * width;
        const double chance = 1.2 * width * (samples - 1) / (1.0 - width);
        const double excess =
            (near / std::max(1.0, static_cast<double>(places.size())) - chance) / (1.0 - chance);
        if (excess > better * bestExcess) { // multiples of the true number have its places, too
            bestExcess = excess;
            best = samples;
        }
    }
    return static_cast<double>(places.size()) < fewest ? 0 : best;
}

double windowOf(const std::vector<float> &values, const SampleLattice &lattice, int samples)
{
    constexpr std::size_t fewest = 100;
    constexpr double shortest = 0.25;
    constexpr double longest = 4.0;
    std::vector<double> between;
    std::size_t rest = values.size(); // the last value on a step with all values since recorded
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto value = static_cast<double>(values[i]);
        if (!std::isfinite(value)) {
            rest = values.size();
            continue;
        }
        if (!lattice.holds(value))
            continue;
        const double change = rest < i ? std::abs(value - static_cast<double>(values[rest])) : 0.0;
        if (std::abs(change - lattice.step) < 0.5 * lattice.written)
            between.push_back(static_cast<double>(i - rest - 1));
        rest = i;
    }
    // A change within the written step, or between two windows' samples, is not seen.
    const double seen = samples > 1
                            ? 1.0 - 1.0 / samples
                            : 1.0 - 2.0 * SampleLattice::nearPart * lattice.written / lattice.step;
    const double window = usualBetween(between) / seen;
    const bool tells = between.size() >= fewest && window >= shortest;
    return tells ? std::min(window, longest) : restingWindow(values, lattice);
}

double restingWindow(const std::vector<float> &values, const SampleLattice &lattice)
{
    constexpr int halvings = 16;
    std::vector<double> moves; // from value to value, in steps of the samples
    for (std::size_t i = 1; i < values.size(); ++i) {
        const double move = static_cast<double>(values[i]) - static_cast<double>(values[i - 1]);
        if (std::isfinite(move))
            moves.push_back(std::abs(move) / lattice.step);
    }
    const double resting = restingExcess(values, lattice) * static_cast<double>(moves.size());
    double low = 0.0;
    double high = 1.0;
    for (int halving = 0; halving < halvings; ++halving) {
        const double window = 0.5 * (low + high);
        double rests = 0.0;
        for (const double move : moves)
            rests += std::max(0.0, 1.0 - window * move);
        (rests >= resting ? low : high) = window;
    }
    return high;
}

} // namespace aneroid
