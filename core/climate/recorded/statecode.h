#pragma once

#include "core/climate/statelibrary.h"

#include <array>
#include <cstdint>

namespace aneroid {

/// A knot factor in six bytes: the three channels' amplitudes, logarithms in 254 steps of 5.6 %
/// from 1e-4 to 100 (0: none), and the correlations of temperature with humidity, temperature with
/// pressure and humidity with pressure in 127ths, 128 added.
using StateCode = std::array<std::uint8_t, 6>;

[[nodiscard]] StateCode stateCodeOf(const KnotFactor &factor);
[[nodiscard]] KnotFactor factorOf(const StateCode &code);

/// A factor near this one that its own code gives back exactly.
[[nodiscard]] KnotFactor rounded(const KnotFactor &factor);

} // namespace aneroid
