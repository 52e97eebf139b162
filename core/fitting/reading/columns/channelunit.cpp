#include "core/fitting/reading/columns/channelunit.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace aneroid {

namespace {

struct NamedUnit
{
    std::string_view text;
    Channel channel;
    ChannelUnit unit;
};

namespace unittable {

constexpr auto temperature = Channel::Temperature;
constexpr auto humidity = Channel::Humidity;
constexpr auto pressure = Channel::Pressure;

/// Without the sign of degrees.
constexpr std::array namedUnits{
    NamedUnit{"c", temperature, ChannelUnit::Celsius},
    NamedUnit{"degc", temperature, ChannelUnit::Celsius},
    NamedUnit{"celsius", temperature, ChannelUnit::Celsius},
    NamedUnit{"f", temperature, ChannelUnit::Fahrenheit},
    NamedUnit{"degf", temperature, ChannelUnit::Fahrenheit},
    NamedUnit{"fahrenheit", temperature, ChannelUnit::Fahrenheit},
    NamedUnit{"k", temperature, ChannelUnit::Kelvin},
    NamedUnit{"с", temperature, ChannelUnit::Celsius}, // the Cyrillic letter
    NamedUnit{"centigrade", temperature, ChannelUnit::Celsius},
    NamedUnit{"degreescelsius", temperature, ChannelUnit::Celsius},
    NamedUnit{"摄氏度", temperature, ChannelUnit::Celsius},
    NamedUnit{"度", temperature, ChannelUnit::Celsius},
    NamedUnit{"degreesfahrenheit", temperature, ChannelUnit::Fahrenheit},
    NamedUnit{"华氏度", temperature, ChannelUnit::Fahrenheit},
    NamedUnit{"degk", temperature, ChannelUnit::Kelvin},
    NamedUnit{"kelvin", temperature, ChannelUnit::Kelvin},
    NamedUnit{"%", humidity, ChannelUnit::Percent},
    NamedUnit{"%rh", humidity, ChannelUnit::Percent},
    NamedUnit{"%rf", humidity, ChannelUnit::Percent},
    NamedUnit{"%r.f.", humidity, ChannelUnit::Percent},
    NamedUnit{"%r.h.", humidity, ChannelUnit::Percent},
    NamedUnit{"rh%", humidity, ChannelUnit::Percent},
    NamedUnit{"%hr", humidity, ChannelUnit::Percent},
    NamedUnit{"%ur", humidity, ChannelUnit::Percent},
    NamedUnit{"0-1", humidity, ChannelUnit::Fraction},
    NamedUnit{"fraction", humidity, ChannelUnit::Fraction},
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
    NamedUnit{"гпа", pressure, ChannelUnit::Hectopascal},
    NamedUnit{"百帕", pressure, ChannelUnit::Hectopascal},
    NamedUnit{"мбар", pressure, ChannelUnit::Hectopascal},
    NamedUnit{"кпа", pressure, ChannelUnit::Kilopascal},
    NamedUnit{"па", pressure, ChannelUnit::Pascal},
    NamedUnit{"\"hg", pressure, ChannelUnit::InchMercury},
    NamedUnit{"inchhg", pressure, ChannelUnit::InchMercury},
    NamedUnit{"incheshg", pressure, ChannelUnit::InchMercury},
    NamedUnit{"inches", pressure, ChannelUnit::InchMercury},
    NamedUnit{"ммрт.ст.", pressure, ChannelUnit::MillimetreMercury},
    NamedUnit{"ммрт.ст", pressure, ChannelUnit::MillimetreMercury},
    NamedUnit{"ммртст", pressure, ChannelUnit::MillimetreMercury},
    NamedUnit{"мм", pressure, ChannelUnit::MillimetreMercury},
    NamedUnit{"mm", pressure, ChannelUnit::MillimetreMercury},
    NamedUnit{"psi", pressure, ChannelUnit::PoundPerSquareInch},
    NamedUnit{"atm", pressure, ChannelUnit::Atmosphere},
    NamedUnit{"torr", pressure, ChannelUnit::MillimetreMercury},
};

} // namespace unittable

std::array<std::unordered_map<std::string_view, ChannelUnit>, channelCount> unitsByChannel()
{
    std::array<std::unordered_map<std::string_view, ChannelUnit>, channelCount> units;
    for (const NamedUnit &named : unittable::namedUnits)
        units[indexOf(named.channel)].try_emplace(named.text, named.unit);
    return units;
}

/// Signs of degrees and what stands for them on small displays.
constexpr std::array<std::string_view, 4> degreeSigns{"\xC2\xB0", "\xC2\xBA", "\xCB\x9A", "*"};

/// Capital letters of Cyrillic units, "ГПа", are two bytes: D0 90…9F become D0 B0…BF, and so on.
void lowerCyrillic(std::string &text)
{
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != '\xD0')
            continue;
        const auto second = static_cast<unsigned char>(text[i + 1]);
        if (second >= 0x90 && second <= 0x9F) {
            text[i + 1] = static_cast<char>(second + 0x20);
        } else if (second >= 0xA0 && second <= 0xAF) {
            text[i] = '\xD1';
            text[i + 1] = static_cast<char>(second - 0x20);
        }
    }
}

/// Lower case, without blanks and the sign of degrees; "℃" and "℉" are "c" and "f".
std::string plain(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const auto sign = std::ranges::find_if(
            degreeSigns, [text](std::string_view each) { return text.starts_with(each); });
        if (sign != degreeSigns.end()) {
            text.remove_prefix(sign->size());
            continue;
        }
        if (text.starts_with("\xE2\x84\x83") || text.starts_with("\xE2\x84\x89")) {
            result += text[2] == '\x83' ? 'c' : 'f';
            text.remove_prefix(3);
            continue;
        }
        const char c = text.front();
        if (c != ' ' && c != '_')
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        text.remove_prefix(1);
    }
    lowerCyrillic(result);
    return result;
}

} // namespace

ChannelUnit unitOf(Channel channel, std::string_view text)
{
    if (text.empty())
        return ChannelUnit::Unknown;
    const std::string wanted = plain(text);
    static const auto byChannel = unitsByChannel();
    const auto &units = byChannel[indexOf(channel)];
    const auto found = units.find(wanted);
    return found == units.end() ? ChannelUnit::Unknown : found->second;
}

std::string_view unitSymbol(ChannelUnit unit)
{
    constexpr std::array<std::string_view, 14> symbols{
        "", "°C", "°F", "K", "%", "", "hPa", "Pa", "kPa", "bar", "inHg", "mmHg", "psi", "atm"};
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
    case ChannelUnit::PoundPerSquareInch:
        return value * 68.94757;
    case ChannelUnit::Atmosphere:
        return value * 1013.25;
    case ChannelUnit::Unknown:
    case ChannelUnit::Celsius:
    case ChannelUnit::Percent:
    case ChannelUnit::Hectopascal:
        break;
    }
    return value;
}

std::string_view unitChoices(Channel channel)
{
    constexpr std::array<std::string_view, channelCount> choices{
        "C, F, K", "%, fraction", "hPa, Pa, kPa, bar, inHg, mmHg, psi, atm"};
    return choices[indexOf(channel)];
}

bool isAir(Channel channel, double value)
{
    constexpr std::array<PossibleValues, channelCount> air{
        PossibleValues{-60.0, 85.0}, PossibleValues{0.0, 110.0}, PossibleValues{450.0, 1100.0}};
    const PossibleValues &bounds = air[indexOf(channel)];
    return value >= bounds.minimum && value <= bounds.maximum;
}

} // namespace aneroid
