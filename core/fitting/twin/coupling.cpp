#include "core/fitting/twin/coupling.h"

#include "core/climate/calendar.h"
#include "core/fitting/twin/measures/residual.h"
#include "core/fitting/twin/statefit.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace aneroid {

namespace {

constexpr double nearlyOne = 0.97;

/// Of stretches, as the inverse hyperbolic tangent of a correlation.
struct UsualCoupling
{
    double middle = 0.0;
    double variance = 0.0; ///< of the middle, by chance
};

/// The correlation of the second differences of temperature and humidity over `lag` samples; none
/// where there are few stretches in which both move.
std::optional<UsualCoupling> usualCoupling(const RegularSeries &series, std::size_t lag)
{
    constexpr std::size_t lagsLong = 6;
    constexpr std::size_t fewest = 12;
    const std::vector<float> &a = series.of(Channel::Temperature);
    const std::vector<float> &b = series.of(Channel::Humidity);
    const std::size_t stretch = std::max(usualStretch(series.cadenceMs), lagsLong * lag);
    std::vector<double> found;
    for (std::size_t from = lag; from + stretch + lag <= a.size(); from += stretch) {
        double both = 0.0;
        double first = 0.0;
        double second = 0.0;
        std::size_t count = 0;
        for (std::size_t i = from; i < from + stretch; ++i) {
            const double x = secondDifference(a, i, lag);
            const double y = secondDifference(b, i, lag);
            if (!std::isfinite(x + y))
                continue;
            both += x * y;
            first += x * x;
            second += y * y;
            ++count;
        }
        if (count > stretch / 2 && first > 0.0 && second > 0.0)
            found.push_back(
                std::atanh(std::clamp(both / std::sqrt(first * second), -nearlyOne, nearlyOne)));
    }
    if (found.size() < fewest)
        return {};
    std::ranges::sort(found);
    // A normal distribution's quarters are 1.35 deviations apart; a median scatters by a quarter
    // more than a mean.
    const std::size_t quarter = found.size() / 4;
    const double deviation = 1.25 / 1.35 * (found[found.size() - 1 - quarter] - found[quarter]);
    return UsualCoupling{found[found.size() / 2],
                         deviation * deviation / static_cast<double>(found.size())};
}

} // namespace

void calibrateCoupling(Profile &profile, const RegularSeries &recorded, const RegularSeries &made)
{
    constexpr double mostAtOnce = 0.25;
    const std::size_t octaves = profile.octaves.amplitudes.size();
    std::vector<double> missing(octaves + 2, 0.0); // one more at either end
    for (std::size_t k = 0; k < octaves; ++k) {
        const std::size_t lag = std::size_t{1} << k;
        const auto wanted = usualCoupling(recorded, lag);
        const auto found = usualCoupling(made, lag);
        if (!wanted || !found)
            continue;
        // Less where it may be chance, which both series have.
        const double more = wanted->middle - found->middle;
        const double chance = 0.5 * (wanted->variance + found->variance);
        missing[k + 1] =
            std::clamp(more * more * more / (more * more + chance + 1e-9), -mostAtOnce, mostAtOnce);
    }
    // Over a lag move the octaves around it, too.
    for (std::size_t k = 0; k < octaves; ++k)
        coupleFactors(profile.library, octaves, k,
                      0.25 * missing[k] + 0.5 * missing[k + 1] + 0.25 * missing[k + 2]);
}

} // namespace aneroid
