#pragma once

#include <cstdint>
#include <vector>

namespace aneroid {

/// The share of values that equal the one before them; missing ones (NaN) are left out.
[[nodiscard]] double equalNeighbours(const std::vector<float> &values);

/// Whether the recording's step hides the sensor's noise and bends its curves: values stand still
/// for long and then jump by 0.1 or more.
[[nodiscard]] bool isCoarse(const std::vector<float> &values, double step);

/// The line through the middles of the changes of a coarsely rounded series; between a rise and a
/// fall it keeps the value. Nowhere farther from a value than half a step.
[[nodiscard]] std::vector<float> dequantise(const std::vector<float> &values, double step);

/// The noise (RMS) that, added to the smooth series and rounded to the step, makes as many equal
/// neighbours as were recorded.
[[nodiscard]] double hiddenNoise(const std::vector<float> &values, const std::vector<float> &smooth,
                                 double step, std::uint64_t seed);

} // namespace aneroid
