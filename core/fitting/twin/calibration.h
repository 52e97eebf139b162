#pragma once

#include "core/fitting/twin/regularseries.h"
#include "core/profiles/profile.h"

#include <cstdint>
#include <stop_token>

namespace aneroid {

/// Which channels are set, and how much noise (as drawn) each may get at most.
struct CalibratedChannels
{
    std::array<bool, channelCount> audible{};
    std::array<bool, channelCount> coarse{}; ///< steps hide the noise
    std::array<double, channelCount> mostNoise{};
};

/// Sets the noise and the fast octaves of a fitted profile by trial: what it makes at the
/// recording's instants must tremble as the recording does, measured by the second differences of
/// the usual hour over 1 to 16 samples. The estimate of each part alone leaves up to a tenth, for
/// octaves and kept movements hold a little noise, too. Where two channels tremble together more
/// than the octaves do, so does their noise. Channels whose steps hide the noise, and
/// those without noise, stay as they are.
void calibrate(Profile &profile, const RegularSeries &recorded, const CalibratedChannels &channels,
               std::uint64_t seed, const std::stop_token &stop);

} // namespace aneroid
