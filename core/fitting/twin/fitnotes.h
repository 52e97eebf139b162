#pragma once

#include "core/fitting/twin/regularseries.h"
#include "core/fitting/twin/statefit.h"
#include "core/profiles/profile.h"

#include <optional>
#include <string>
#include <vector>

namespace aneroid {

/// What the notes of a fit are about, besides the profile itself.
struct FitFindings
{
    NoiseFloors noise;
    std::array<bool, channelCount> present{};
    std::array<bool, channelCount> varies{};
    std::array<bool, channelCount> raw{}; ///< in raw steps of the sensor, see RawSteps
    std::size_t events = 0;               ///< of the families
    bool weakened = false;                ///< the strongest states, to what a setting allows
    bool latitudeKnown = false;
};

/// What was found and what could not be determined, in sentences.
[[nodiscard]] std::vector<std::string> fitNotes(const RegularSeries &series, const Profile &profile,
                                                const FitFindings &findings);

} // namespace aneroid
