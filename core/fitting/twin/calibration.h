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
/// the usual hour over 1 to 16 samples, or up to a quarter of an hour. The estimate of each part
/// alone leaves up to a tenth, for no amplitude is below nothing: of what each hour shows by chance
/// the fastest octave keeps what is too much. Where two channels
/// tremble together more than the octaves do, so does their noise. Of channels whose steps hide the
/// noise only the three fastest octaves are set, by all hours together; others that are not audible
/// stay as they are. The coupling of temperature and humidity (see calibrateCoupling()) and how
/// uneven an hour is are set likewise.
void calibrate(Profile &profile, const RegularSeries &recorded, const CalibratedChannels &channels,
               std::uint64_t seed, const std::stop_token &stop);

} // namespace aneroid
