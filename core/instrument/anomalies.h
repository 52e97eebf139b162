#pragma once

#include "core/instrument/fault.h"

#include <cstdint>
#include <string_view>

namespace aneroid {

/// Kinds of fault, a bit each by FaultKind; only those that readings show.
using FaultKinds = std::uint32_t;

constexpr FaultKinds only(FaultKind kind)
{
    return FaultKinds{1} << indexOf(kind);
}

/// How many kinds a Reading remembers at once; of more, the first in the order of FaultKind.
inline constexpr int mostAnomalies = 5;

/// The number of a set of kinds among all sets of at most five, which is what Reading::anomalies
/// holds: 16 bits for 24 kinds. 0 for the empty set; sets of one kind follow, then of two ….
[[nodiscard]] std::uint16_t anomalyCode(FaultKinds kinds);
[[nodiscard]] FaultKinds anomalyKinds(std::uint16_t code);

/// "spike+drift": what the column `anomaly` says of a code; empty for 0. The text lives as long as
/// the program.
[[nodiscard]] std::string_view anomalyText(std::uint16_t code);

/// The longest of those texts.
inline constexpr std::size_t longestAnomalyText = 128;

} // namespace aneroid
