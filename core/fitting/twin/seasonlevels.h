#pragma once

#include "core/fitting/twin/measures/residual.h"

#include <array>
#include <cstdint>
#include <vector>

namespace aneroid {

/// The slow course of a long recording: a smooth mean for each local day, from the overall mean.
struct SeasonLevels
{
    std::int64_t firstDay = 0;                          ///< since 1970-01-01
    std::vector<std::array<double, channelCount>> days; ///< empty where the recording is too short

    /// Of a recorded day; 0 where there are none.
    [[nodiscard]] std::array<double, channelCount> on(std::int64_t day) const;
};

/// Running means over 15 days, where at least 45 days were recorded.
[[nodiscard]] SeasonLevels seasonLevels(const Residual &residual);

/// Takes them away as CalendarPart adds them: a day's level holds at its noon, a smooth step leads
/// to the next one's.
void subtractLevels(Residual &residual, const SeasonLevels &levels);

} // namespace aneroid
