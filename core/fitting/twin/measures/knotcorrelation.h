#pragma once

#include "core/climate/octaves.h"
#include "core/climate/statelibrary.h"
#include "core/fitting/twin/measures/localenergy.h"

#include <array>

namespace aneroid {

/// Correlations of the channels: temperature with humidity, temperature with pressure, humidity
/// with pressure, as channelPairs has them.
using PairCorrelations = std::array<double, 3>;

/// From the energies (in the order of channelPairs) that a block has at the lag of one octave, less
/// the noise's; at most 0.95 either way.
[[nodiscard]] PairCorrelations
knotCorrelations(const std::array<double, channelPairs.size()> &energy,
                 const std::array<double, channelCount> &noise);

/// The factor of knots with these standard deviations and correlations; correlations that cannot be
/// true together are brought to the nearest that can.
[[nodiscard]] KnotFactor knotFactor(const std::array<double, channelCount> &deviation,
                                    const PairCorrelations &correlations);

/// A typical correlation of the whole recording: of all energies at a lag.
[[nodiscard]] ChannelCorrelation overallCorrelation(const LocalEnergies &energies, std::size_t lag);

} // namespace aneroid
