#pragma once

#include "core/fitting/twin/measures/residual.h"

namespace aneroid {

/// The sensor's noise (RMS, in the channel's unit, what rounding adds included) as the quietest
/// blocks show it: second differences of white noise have six times its mean square, and air in the
/// quietest hours hardly more. Errs on the low side, by some 20 % where all is noise. 0 where
/// nothing was ever recorded three times in a row.
[[nodiscard]] double noiseFloor(const Residual &residual, Channel channel);

} // namespace aneroid
