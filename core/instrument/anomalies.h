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

/// Sets of up to so many kinds have one code for good; larger ones get theirs when first met, in
/// this process.
inline constexpr int mostAnomalies = 5;
/// Whether a code is one of the latter, which mean nothing elsewhere.
[[nodiscard]] bool isPassingCode(std::uint16_t code);

/// The number of a set of kinds, which is what Reading::anomalies holds: 16 bits for 24 kinds. 0
/// for the empty set; sets of one kind follow, then of two …, then those of six and more as they
/// come. Of the ten thousandth of those and later ones, the first five in the order of FaultKind.
[[nodiscard]] std::uint16_t anomalyCode(FaultKinds kinds);
[[nodiscard]] FaultKinds anomalyKinds(std::uint16_t code);

/// A number for the same set that means the same in every process.
[[nodiscard]] std::uint32_t lastingNumber(std::uint16_t code);
[[nodiscard]] std::uint16_t codeOfLasting(std::uint32_t number);

/// "spike+drift": what the column `anomaly` says of a code; empty for 0. The text lives as long as
/// the program.
[[nodiscard]] std::string_view anomalyText(std::uint16_t code);

/// The longest of those texts: all kinds.
inline constexpr std::size_t longestAnomalyText = 320;

} // namespace aneroid
