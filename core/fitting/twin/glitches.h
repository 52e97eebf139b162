#pragma once

#include "core/base/types.h"
#include "core/fitting/reading/recording.h"

#include <array>
#include <cstddef>

namespace aneroid {

using ChannelCounts = std::array<std::size_t, channelCount>;

/// Turns what lies outside the wire's bounds (−40 to 85 °C, 0 to 100 %, 300 to 1100 hPa) into
/// missing values, and up to 103 % RH into 100; how many of each channel. `recording` is in order
/// of time.
[[nodiscard]] ChannelCounts removeImpossible(Recording &recording);

/// The most that air may jump away and come back within two steps of `cadenceMs`: beyond the
/// quickest real ones (a breath, a window, sun on the housing, a door; physics.md: +29 % RH in a
/// minute), and more where a recording is rare.
[[nodiscard]] double glitchLimit(Channel channel, TimeMs cadenceMs);

/// Turns single samples that jump away from both neighbours by more than glitchLimit() and more
/// than eight times what the channel's steps usually are into missing values. Where another channel
/// of the row was impossible (`bad`, one flag a row), two fifths of the limit will do: a failed
/// transfer spoils a row. How many of each channel.
[[nodiscard]] ChannelCounts removeGlitches(Recording &recording, TimeMs cadenceMs,
                                           const std::vector<bool> &bad);

} // namespace aneroid
