#pragma once

#include "core/base/types.h"

#include <cstddef>
#include <span>
#include <vector>

namespace aneroid {

/// Where values jump, and stay, as if they were counted in another unit from there on: °C and °F,
/// hPa and Pa, kPa, mmHg or inHg, percent and fractions. Indices of the first value after each.
[[nodiscard]] std::vector<std::size_t> unitSwitches(Channel channel, std::span<const float> values);

} // namespace aneroid
