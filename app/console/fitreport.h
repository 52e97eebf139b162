#pragma once

#include "core/fitting/recordingfit.h"

#include <span>
#include <string>

namespace aneroid {

/// The values as a row of blocks, "▁▂▅█▇▃", at most `width` of them (means where there are more);
/// blank where there is none. All from `low` to `high`.
[[nodiscard]] std::string sparkline(std::span<const double> values, double low, double high,
                                    std::size_t width);

/// What was read and found, what could not be determined, and recorded and synthetic side by side:
/// the lines that `aneroid-cli fit` prints.
[[nodiscard]] std::string fitReport(const RecordingFit &fit);

} // namespace aneroid
