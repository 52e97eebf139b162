#pragma once

#include "core/base/types.h"

#include <vector>

namespace aneroid {

/// What the values of a channel say of a station that refreshes it more rarely than it writes:
/// there are instants between two refreshes at which nothing ever changes.
struct RefreshPattern
{
    /// In steps of the series; one refresh is `phase` after the first instant. 0: no such pattern.
    double interval = 0.0;
    double phase = 0.0;
    double window = 0.0; ///< what is written is a mean of what was held for so long; 0: is held

    [[nodiscard]] bool any() const { return interval > 0.0; }
};

/// Of a series on an even grid, NaN where nothing was recorded. Finds intervals of 1.05 to 18 steps
/// (beyond 20 none: too few changes are left) that leave at least a 25th of the instants without a
/// change, at whose refreshes values change as often as they would by chance, and whose refreshes,
/// once for all of the series, say what the means between them are. An interval of whole steps or
/// seconds where one will do as well.
[[nodiscard]] RefreshPattern refreshPatternOf(const std::vector<float> &values, TimeMs cadenceMs);

/// What was held from one refresh to the next, from the first one on that the series shows; NaN
/// where no value tells.
[[nodiscard]] std::vector<float> heldValues(const std::vector<float> &values,
                                            const RefreshPattern &pattern);

/// The line through what was held (see heldValues()) at the middle of each value's window; NaN
/// where nothing was recorded.
[[nodiscard]] std::vector<float> throughRefreshes(const std::vector<float> &values,
                                                  const std::vector<float> &held,
                                                  const RefreshPattern &pattern);

} // namespace aneroid
