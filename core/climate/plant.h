#pragma once

#include "core/climate/climate.h"
#include "core/climate/yearclock.h"

#include <array>
#include <cstdint>
#include <span>

namespace aneroid {

/// The period of a plant wanders over this many periods.
inline constexpr double wanderPeriods = 6.0;

/// The wander's scale in cycles for which the period's logarithm has the standard deviation
/// `periodSpread`: a cubic B-spline of unit knots has a slope of 0.816 a knot spacing (the root of
/// 2/3), and a slope of s cycles a period makes the period 1/(1 + s) long.
[[nodiscard]] double wanderCycles(double periodSpread);

/// Adds a plant's saw-tooth to the channels of the samples at `times`. `wander` holds its phase in
/// cycles at each sample. Strength and length differ from cycle to cycle; it runs by the local
/// hours of its profile, in the months of it.
void addPlant(const PlantCycle &plant, std::size_t index, std::uint64_t seed, int utcOffsetMinutes,
              const std::array<double, channelCount> &gain, std::span<const TimeMs> times,
              std::span<const double> wander, const std::array<double *, channelCount> &channels,
              const YearClock &year = {});

/// One cycle's course, 0 at both ends and 1 where temperature turns: phase in [0, 1).
[[nodiscard]] double plantCourse(double phase, double risingShare);

} // namespace aneroid
