#pragma once

#include "core/climate/recordedcurve.h"
#include "core/fitting/stageprogress.h"
#include "core/fitting/twin/measures/residual.h"

namespace aneroid {

/// What of a recording stood out of its noise.
struct KeptMovements
{
    RecordedCurve curve;       ///< as long as the recording
    std::size_t positions = 0; ///< where any channel's coefficient was kept
    std::size_t numbers = 0;   ///< coefficients kept
    std::size_t all = 0;       ///< positions there are
};

/// Keeps the wavelet coefficients, up to a day long, that no noise of `noise` (RMS by channel, in
/// its unit) would make, each weakened by what noise and octaves will add to it: of temperature and
/// humidity all that stand out, of pressure, which is a random walk, only what stands out of its
/// own surroundings. Gaps are bridged, and nothing is kept in them.
[[nodiscard]] KeptMovements keepMovements(const Residual &residual,
                                          const std::array<double, channelCount> &noise,
                                          const StageProgress &progress);

} // namespace aneroid
