#pragma once

#include <optional>
#include <vector>

namespace aneroid {

/// The humidity (% RH) above which a sensor shows nothing: its highest value, where it comes much
/// more often than those just below it, for hours, and in all at 3 % of the instants at least. None
/// where it is no such value, or below 80 %.
[[nodiscard]] std::optional<double> saturationOf(const std::vector<float> &humidity);

/// `values` with what a hygrometer that shows `top` at most hides: where `recorded` is there, the
/// vapour goes evenly from what it was before to what it is after, and the humidity follows from
/// the temperature, at least `top` and at most 20 % more. Without a temperature it stays.
[[nodiscard]] std::vector<float> beyondSaturation(const std::vector<float> &values,
                                                  const std::vector<float> &recorded,
                                                  const std::vector<float> &temperature,
                                                  double top);

} // namespace aneroid
