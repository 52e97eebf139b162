#include "core/fitting/twin/measures/evensteps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace aneroid {

namespace {

constexpr std::size_t hundredths = 100; ///< of a unit
using HundredthCounts = std::array<double, hundredths>;

std::int64_t inHundredths(float value)
{
    return std::llround(100.0 * static_cast<double>(value));
}

std::size_t placeOf(std::int64_t value)
{
    constexpr auto all = static_cast<std::int64_t>(hundredths);
    return static_cast<std::size_t>((value % all + all) % all);
}

/// Where in their unit the values lie that equal the one before: on a step most likely.
HundredthCounts repeatedPlaces(const std::vector<float> &values)
{
    HundredthCounts counts{};
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (std::isfinite(values[i]) && values[i] == values[i - 1])
            counts[placeOf(inHundredths(values[i]))] += 1.0;
    }
    return counts;
}

/// As many steps as a unit has of them, the first in [0, width); in hundredths.
struct Steps
{
    std::vector<double> places;
    double share = 0.0; ///< of the counts within a hundredth of one
};

/// One step in each cell of `width`, the first cell from `origin` on: where most counts are, and
/// the mean with its neighbours, which another rounding may have made of it.
Steps stepsFrom(const HundredthCounts &counts, std::size_t origin, std::size_t width)
{
    constexpr double leastOfEven = 0.3; // each step is come upon, if not alike often
    Steps steps;
    double all = 0.0;
    double near = 0.0;
    for (const double count : counts)
        all += count;
    for (std::size_t cell = origin; cell < origin + hundredths; cell += width) {
        std::size_t best = cell;
        for (std::size_t i = cell; i < cell + width; ++i) {
            if (counts[i % hundredths] > counts[best % hundredths])
                best = i;
        }
        double sum = 0.0;
        double weighted = 0.0;
        for (std::size_t i = std::max(cell, best - std::min<std::size_t>(best, 1));
             i <= std::min(best + 1, cell + width - 1); ++i) {
            sum += counts[i % hundredths];
            weighted += counts[i % hundredths] * static_cast<double>(i);
        }
        if (sum < leastOfEven * all * static_cast<double>(width) / hundredths)
            return {};
        near += sum;
        steps.places.push_back(weighted / sum);
    }
    steps.share = near / std::max(all, 1.0);
    return steps;
}

/// Whether there is room between all of them, and their distances differ by more than rounding to
/// hundredths makes them.
bool areUneven(const Steps &steps, double width)
{
    constexpr double rounding = 1.5;
    constexpr double leastRoom = 0.3;
    for (std::size_t k = 1; k < steps.places.size(); ++k) {
        if (steps.places[k] - steps.places[k - 1] < leastRoom * width)
            return false;
    }
    for (std::size_t k = 0; k < steps.places.size(); ++k) {
        const double even = steps.places[0] + static_cast<double>(k) * width;
        if (std::abs(steps.places[k] - even) > rounding)
            return true;
    }
    return false;
}

/// The first step's place once they are even, for which the values move least.
double firstPlace(const Steps &steps, std::size_t width)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < steps.places.size(); ++k)
        sum += steps.places[k] / static_cast<double>(width) - static_cast<double>(k);
    return std::round(sum / static_cast<double>(steps.places.size())) * static_cast<double>(width);
}

float evened(float value, const Steps &steps, std::size_t width)
{
    const double unit = static_cast<double>(hundredths);
    const double all = 100.0 * static_cast<double>(value) - steps.places[0];
    const double whole = std::floor(all / unit);
    const double place = all - whole * unit + steps.places[0];
    const auto next = std::upper_bound(steps.places.begin(), steps.places.end(), place);
    const auto k = static_cast<std::size_t>(next - steps.places.begin()) - 1;
    const double from = steps.places[k];
    const double to = k + 1 < steps.places.size() ? steps.places[k + 1] : steps.places[0] + unit;
    const double even =
        (static_cast<double>(k) + (place - from) / (to - from)) * static_cast<double>(width);
    return static_cast<float>(std::round(whole * unit + firstPlace(steps, width) + even) / 100.0);
}

} // namespace

EvenSteps evenSteps(const std::vector<float> &values, double written)
{
    constexpr std::array<std::size_t, 3> widths{50, 20, 10};
    constexpr double fewest = 200.0;
    constexpr double nearlyAll = 0.9;
    constexpr double finest = 0.0101;
    const HundredthCounts counts = repeatedPlaces(values);
    double all = 0.0;
    for (const double count : counts)
        all += count;
    if (written > finest || all < fewest)
        return {};
    for (const std::size_t width : widths) {
        Steps best;
        for (std::size_t origin = 0; origin < width; ++origin) {
            Steps steps = stepsFrom(counts, origin, width);
            if (steps.share > best.share)
                best = std::move(steps);
        }
        if (best.share < nearlyAll)
            continue;
        if (!areUneven(best, static_cast<double>(width)))
            return {};
        EvenSteps even{values, static_cast<double>(width) / static_cast<double>(hundredths)};
        for (float &value : even.values) {
            if (std::isfinite(value))
                value = evened(value, best, width);
        }
        return even;
    }
    return {};
}

} // namespace aneroid
