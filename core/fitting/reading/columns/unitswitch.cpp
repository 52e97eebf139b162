#include "core/fitting/reading/columns/unitswitch.h"

#include "core/base/median.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::size_t around = 12; ///< values on either side that must agree

bool isOther(Channel channel, double from, double to)
{
    if (channel == Channel::Temperature) {
        constexpr double nearF = 4.0;
        constexpr double leastJump = 20.0;
        return std::abs(to - from) > leastJump && (std::abs(to - (from * 1.8 + 32.0)) < nearF ||
                                                   std::abs(from - (to * 1.8 + 32.0)) < nearF);
    }
    if (!(from > 0.0) || !(to > 0.0))
        return false;
    const double ratio = std::max(from / to, to / from);
    if (channel == Channel::Humidity)
        return ratio > 50.0 && ratio < 200.0 && std::min(from, to) <= 1.0;
    constexpr double near = 0.03;
    constexpr std::array ratios{100.0,   10.0,    1000.0,  33.86389, 1.333224,
                                3386.39, 133.322, 3.38639, 25.4,     7.50062};
    return std::ranges::any_of(
        ratios, [ratio](double each) { return std::abs(ratio / each - 1.0) < near; });
}

} // namespace

std::vector<std::size_t> unitSwitches(Channel channel, std::span<const float> values)
{
    constexpr std::size_t most = 1000;
    std::vector<std::size_t> found;
    double before = std::nan("");
    for (std::size_t i = 0; i < values.size() && found.size() < most; ++i) {
        const auto value = static_cast<double>(values[i]);
        if (!std::isfinite(value))
            continue;
        const bool jumps = std::isfinite(before) && isOther(channel, before, value);
        before = value;
        if (!jumps)
            continue;
        std::vector<double> left;
        std::vector<double> right;
        for (std::size_t j = i; j-- > 0 && left.size() < around;) {
            if (std::isfinite(values[j]))
                left.push_back(static_cast<double>(values[j]));
        }
        for (std::size_t j = i; j < values.size() && right.size() < around; ++j) {
            if (std::isfinite(values[j]))
                right.push_back(static_cast<double>(values[j]));
        }
        constexpr std::size_t fewest = 4;
        if (left.size() >= fewest && right.size() >= fewest &&
            isOther(channel, medianOf(left), medianOf(right)))
            found.push_back(i);
    }
    return found;
}

} // namespace aneroid
