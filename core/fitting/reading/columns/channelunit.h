#pragma once

#include "core/base/types.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace aneroid {

/// What a recording's numbers are counted in.
enum class ChannelUnit : std::uint8_t {
    Unknown,
    Celsius,
    Fahrenheit,
    Kelvin,
    Percent,
    Fraction, ///< 1 is saturated
    Hectopascal,
    Pascal,
    Kilopascal,
    Bar,
    InchMercury,
    MillimetreMercury,
    PoundPerSquareInch,
    Atmosphere,
};

/// Where a channel's values may lie at all: the wire's bounds.
struct PossibleValues
{
    double minimum;
    double maximum;
};
inline constexpr std::array<PossibleValues, channelCount> possibleValues{
    PossibleValues{-40.0, 85.0}, PossibleValues{0.0, 100.0}, PossibleValues{300.0, 1100.0}};

/// By "c", "degf", "°C", "*C", "℉", "%", "kPa", "mbar" …, in any case; Unknown for what is no unit
/// of this channel.
[[nodiscard]] ChannelUnit unitOf(Channel channel, std::string_view text);

/// "°C", "hPa" …; empty for Unknown.
[[nodiscard]] std::string_view unitSymbol(ChannelUnit unit);

/// In °C, % or hPa; Unknown leaves it alone.
[[nodiscard]] double inOwnUnit(double value, ChannelUnit unit);

/// "C, F, K": what a person may state for a channel.
[[nodiscard]] std::string_view unitChoices(Channel channel);

/// What air on the ground has, in °C, % or hPa: tighter than the wire's bounds, so that the units
/// of a median hardly overlap.
[[nodiscard]] bool isAir(Channel channel, double value);

} // namespace aneroid
