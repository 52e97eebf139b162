#include "core/climate/plant.h"

#include "core/base/fastmath.h"
#include "core/base/random.h"
#include "core/climate/weeklyhours.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr double strengthSpread = 0.25; ///< of a cycle, uniform ±

} // namespace

double wanderCycles(double periodSpread)
{
    return periodSpread * wanderPeriods / 0.8165;
}

double plantCourse(double phase, double risingShare)
{
    // Fast at first and slower the nearer to what it tends to, as a room follows its radiator.
    const auto relaxed = [](double u) { return u * (1.6 - 0.6 * u); };
    return phase < risingShare ? relaxed(phase / risingShare)
                               : 1.0 - relaxed((phase - risingShare) / (1.0 - risingShare));
}

void addPlant(const PlantCycle &plant, std::size_t index, std::uint64_t seed, int utcOffsetMinutes,
              const std::array<double, channelCount> &gain, std::span<const TimeMs> times,
              std::span<const double> wander, const std::array<double *, channelCount> &channels,
              const YearClock &year)
{
    const TimeMs offset = static_cast<TimeMs>(utcOffsetMinutes) * 60'000;
    const double perMs = 1.0 / (plant.periodS * 1000.0);
    const bool always = plant.hours == WeeklyHours{};
    const bool seasonal = plant.months != allYear;
    double cycle = std::nan("");
    double strength = 0.0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        double running = always ? 1.0 : smoothWeight(plant.hours, times[i] + offset);
        if (seasonal)
            running *= monthWeight(plant.months, year.dayAt(times[i] + offset));
        if (running == 0.0)
            continue;
        const double phase = static_cast<double>(times[i]) * perMs + wander[i];
        const double whole = std::floor(phase);
        if (whole != cycle) {
            cycle = whole;
            const Random4 words =
                randomWords(seed, Stream::PlantPhase,
                            static_cast<std::uint64_t>(static_cast<std::int64_t>(whole)),
                            (std::uint64_t{1} << 32) | index);
            strength = 1.0 + strengthSpread * (2.0 * uniform(words[0]) - 1.0);
        }
        // A plant that cools turns at its coldest: the same course, the magnitude below 0.
        const double course = plantCourse(phase - whole, plant.risingShare) * strength * running;
        for (std::size_t c = 0; c < channelCount; ++c)
            channels[c][i] += course * plant.magnitude[c] * gain[c];
    }
}

} // namespace aneroid
