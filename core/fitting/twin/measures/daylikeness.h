#pragma once

#include "core/fitting/twin/regularseries.h"

#include <optional>

namespace aneroid {

/// How alike a day of `series` usually is to the day of `recorded` that is most like it, −1 to 1:
/// the median over days of the largest correlation of what is faster than four hours, the one
/// shifted by up to an hour. A series with itself: to another of its days. Days that miss much are
/// left out; none where fewer than three are left.
[[nodiscard]] std::optional<double> dayLikeness(const RegularSeries &series,
                                                const RegularSeries &recorded, Channel channel);

} // namespace aneroid
