#pragma once

#include "core/profiles/profile.h"

#include <vector>

namespace aneroid {

/// The default profile's amplitudes as octaves of other lengths: octave k has knots 2^k `cellMs`
/// apart. Humidity in % RH.
[[nodiscard]] std::vector<OctaveAmplitude> defaultAmplitudes(TimeMs cellMs, std::size_t octaves);

/// Gives a channel that was not recorded the default profile's numbers; octaves excepted.
void applyDefaults(Profile &profile, Channel channel);

/// The default profile's events, only by hand, with humidity in % RH: a fit looks for none, what
/// was recorded has them in it.
[[nodiscard]] std::vector<EventProfile> eventsByHand();

} // namespace aneroid
