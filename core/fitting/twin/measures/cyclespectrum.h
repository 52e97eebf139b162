#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace aneroid {

/// A cycle that stands out of a series' spectrum.
struct SpectralCycle
{
    double period = 0.0;               ///< samples
    double amplitude = 0.0;            ///< of its first harmonic, where it is at work
    std::array<double, 24> strength{}; ///< its mean square in each hour, against the mean hour
};

/// Looks for a period from `shortest` to `longest` samples, at most 40 min, whose power, averaged
/// over windows of four hours, is at least 2.5 times that of periods somewhat shorter and longer:
/// weak plants, whose cycle wanders and drowns in what else moves, show there, while weather,
/// however wild, is smooth. `firstHour` is the local hour at which the series begins, `perHour` its
/// samples in one; NaN where one is missing. None where fewer than two days were recorded.
[[nodiscard]] std::optional<SpectralCycle> spectralCycle(const std::vector<float> &values,
                                                         double firstHour, double perHour,
                                                         double shortest, double longest);

} // namespace aneroid
