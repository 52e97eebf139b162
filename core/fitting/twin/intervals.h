#pragma once

#include "core/base/types.h"

#include <span>
#include <vector>

namespace aneroid {

/// A stretch that was recorded at one interval.
struct IntervalPart
{
    TimeMs fromMs = 0;
    TimeMs toMs = 0; ///< of its last row
    TimeMs intervalMs = 0;

    friend bool operator==(const IntervalPart &, const IntervalPart &) = default;
};

/// Where the step between rows changes and stays: parts of at least `fewest` rows each whose
/// typical steps differ by more than a fifth; single steps and gaps make none. One part where it
/// never changes; none of fewer than two times. `times` rise.
[[nodiscard]] std::vector<IntervalPart> intervalParts(std::span<const TimeMs> times);

} // namespace aneroid
