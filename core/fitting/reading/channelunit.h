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
};

/// Where a channel's values may lie at all: the wire's bounds.
struct PossibleValues
{
    double minimum;
    double maximum;
};
inline constexpr std::array<PossibleValues, channelCount> possibleValues{
    PossibleValues{-40.0, 85.0}, PossibleValues{0.0, 100.0}, PossibleValues{300.0, 1100.0}};

/// By "c", "degf", "%", "kPa", "mbar" …, in any case; Unknown for what is no unit of this channel.
[[nodiscard]] ChannelUnit unitOf(Channel channel, std::string_view text);

/// "°C", "hPa" …; empty for Unknown.
[[nodiscard]] std::string_view unitSymbol(ChannelUnit unit);

/// In °C, % or hPa; Unknown leaves it alone.
[[nodiscard]] double inOwnUnit(double value, ChannelUnit unit);

/// The unit that makes `typical` (a channel's median) possible air: the `named` one where it does,
/// else one told by magnitude (Pa, kPa and inches of mercury by far, kelvin, a fraction); Unknown
/// where none does. A fraction is only taken where `largest` is at most 1, too.
[[nodiscard]] ChannelUnit likelyUnit(Channel channel, ChannelUnit named, double typical,
                                     double largest);

} // namespace aneroid
