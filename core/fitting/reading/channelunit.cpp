#include "core/fitting/reading/channelunit.h"

#include <algorithm>
#include <string>

namespace aneroid {

namespace {

struct NamedUnit
{
    std::string_view text;
    Channel channel;
    ChannelUnit unit;
};

constexpr auto temperature = Channel::Temperature;
constexpr auto humidity = Channel::Humidity;
constexpr auto pressure = Channel::Pressure;

/// Without the sign of degrees.
constexpr std::array namedUnits{
    NamedUnit{"c", temperature, ChannelUnit::Celsius},
    NamedUnit{"degc", temperature, ChannelUnit::Celsius},
    NamedUnit{"deg_c", temperature, ChannelUnit::Celsius},
    NamedUnit{"celsius", temperature, ChannelUnit::Celsius},
    NamedUnit{"f", temperature, ChannelUnit::Fahrenheit},
    NamedUnit{"degf", temperature, ChannelUnit::Fahrenheit},
    NamedUnit{"fahrenheit", temperature, ChannelUnit::Fahrenheit},
    NamedUnit{"k", temperature, ChannelUnit::Kelvin},
    NamedUnit{"degk", temperature, ChannelUnit::Kelvin},
    NamedUnit{"kelvin", temperature, ChannelUnit::Kelvin},
    NamedUnit{"%", humidity, ChannelUnit::Percent},
    NamedUnit{"%rh", humidity, ChannelUnit::Percent},
    NamedUnit{"% rh", humidity, ChannelUnit::Percent},
    NamedUnit{"%rf", humidity, ChannelUnit::Percent},
    NamedUnit{"percent", humidity, ChannelUnit::Percent},
    NamedUnit{"pct", humidity, ChannelUnit::Percent},
    NamedUnit{"perc", humidity, ChannelUnit::Percent},
    NamedUnit{"hpa", pressure, ChannelUnit::Hectopascal},
    NamedUnit{"mbar", pressure, ChannelUnit::Hectopascal},
    NamedUnit{"mb", pressure, ChannelUnit::Hectopascal},
    NamedUnit{"millibar", pressure, ChannelUnit::Hectopascal},
    NamedUnit{"pa", pressure, ChannelUnit::Pascal},
    NamedUnit{"pascal", pressure, ChannelUnit::Pascal},
    NamedUnit{"kpa", pressure, ChannelUnit::Kilopascal},
    NamedUnit{"bar", pressure, ChannelUnit::Bar},
    NamedUnit{"inhg", pressure, ChannelUnit::InchMercury},
    NamedUnit{"in", pressure, ChannelUnit::InchMercury},
    NamedUnit{"mmhg", pressure, ChannelUnit::MillimetreMercury},
    NamedUnit{"torr", pressure, ChannelUnit::MillimetreMercury},
};

/// Lower case, without the sign of degrees in UTF-8 or Latin-1.
std::string plain(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\xC2' || c == '\xB0')
            continue;
        result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return result;
}

/// Tighter than the wire's bounds, so that the units do not overlap: what air on the ground has.
bool isAir(Channel channel, double value)
{
    constexpr std::array<PossibleValues, channelCount> air{
        PossibleValues{-60.0, 85.0}, PossibleValues{0.0, 110.0}, PossibleValues{450.0, 1100.0}};
    const PossibleValues &bounds = air[indexOf(channel)];
    return value >= bounds.minimum && value <= bounds.maximum;
}

} // namespace

ChannelUnit unitOf(Channel channel, std::string_view text)
{
    const std::string wanted = plain(text);
    const auto found = std::ranges::find_if(namedUnits, [&](const NamedUnit &named) {
        return named.channel == channel && named.text == wanted;
    });
    return found == namedUnits.end() ? ChannelUnit::Unknown : found->unit;
}

std::string_view unitSymbol(ChannelUnit unit)
{
    constexpr std::array<std::string_view, 12> symbols{"",    "°C", "°F",  "K",   "%",    "",
                                                       "hPa", "Pa", "kPa", "bar", "inHg", "mmHg"};
    return symbols[static_cast<std::size_t>(unit)];
}

double inOwnUnit(double value, ChannelUnit unit)
{
    switch (unit) {
    case ChannelUnit::Fahrenheit:
        return (value - 32.0) / 1.8;
    case ChannelUnit::Kelvin:
        return value - 273.15;
    case ChannelUnit::Fraction:
        return value * 100.0;
    case ChannelUnit::Pascal:
        return value / 100.0;
    case ChannelUnit::Kilopascal:
        return value * 10.0;
    case ChannelUnit::Bar:
        return value * 1000.0;
    case ChannelUnit::InchMercury:
        return value * 33.86389;
    case ChannelUnit::MillimetreMercury:
        return value * 1.333224;
    case ChannelUnit::Unknown:
    case ChannelUnit::Celsius:
    case ChannelUnit::Percent:
    case ChannelUnit::Hectopascal:
        break;
    }
    return value;
}

ChannelUnit likelyUnit(Channel channel, ChannelUnit named, double typical, double largest)
{
    using enum ChannelUnit;
    const bool fraction = channel == humidity && largest <= 1.0;
    if (named != Unknown && !fraction && isAir(channel, inOwnUnit(typical, named)))
        return named;
    constexpr std::array<std::array<ChannelUnit, 4>, channelCount> candidates{
        std::array{Celsius, Kelvin, Unknown, Unknown},
        std::array{Percent, Unknown, Unknown, Unknown},
        std::array{Hectopascal, Pascal, Kilopascal, InchMercury},
    };
    if (fraction)
        return Fraction;
    for (const ChannelUnit unit : candidates[indexOf(channel)]) {
        if (unit != Unknown && isAir(channel, inOwnUnit(typical, unit)))
            return unit;
    }
    return Unknown;
}

} // namespace aneroid
