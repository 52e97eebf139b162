#pragma once

#include "core/base/types.h"

#include <optional>
#include <vector>

namespace aneroid {

/// The humidity (% RH) above which a sensor shows nothing: its highest value, 95 % at least, where
/// it stays for an hour or more (and 6 instants), at five times at least, each time after it was
/// more than 5 % lower, while the `temperature` (°C) moves by more than 1 °C, which would have
/// moved the humidity of air by 6 %. It is there at 5 % of the recorded instants at least, mostly
/// in such stays, and 1.5 times as often as within the 2 % below; at 20 % it is more than 5 %
/// lower. A stay beside instants that were not recorded does not count: the sensor may have shown
/// more there. None where this does not hold, since an end that is doubtful spoils more than one
/// that is missed, and where values have a `step` (% RH; 0: not known, fine) of more than 1 %.
/// Values are NaN where nothing was recorded; instants are `cadenceMs` apart.
[[nodiscard]] std::optional<double> saturationOf(const std::vector<float> &humidity,
                                                 const std::vector<float> &temperature,
                                                 TimeMs cadenceMs, double step);

/// `values` with what a hygrometer that shows `top` at most hides: where `recorded` is there, the
/// vapour goes evenly from what it was before to what it is after, and the humidity follows from
/// the temperature, at least `top` and at most 20 % more. Without a temperature it stays.
[[nodiscard]] std::vector<float> beyondSaturation(const std::vector<float> &values,
                                                  const std::vector<float> &recorded,
                                                  const std::vector<float> &temperature,
                                                  double top);

} // namespace aneroid
