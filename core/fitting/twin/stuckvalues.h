#pragma once

#include "core/fitting/twin/glitches.h"

namespace aneroid {

/// Turns all but the first of values that stay for much longer than the channel's noise allows into
/// missing ones: a logger that repeats its last reading, a sensor that hangs. `recording` is in
/// order of time. How many of each channel.
///
/// How long a value may stay is what the other runs of equal values make likely: the longest of as
/// many runs, geometrically distributed, or, where the steps are coarser than the noise, the run
/// that nine of ten values stay within; times five, or times two where all channels stand still
/// together, and at least an hour. Humidity at its upper end may stay: fog does.
[[nodiscard]] ChannelCounts removeStuckValues(Recording &recording);

} // namespace aneroid
