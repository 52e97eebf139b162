#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace aneroid {

/// Milliseconds since 1970-01-01T00:00:00Z. Everything inside is UTC.
using TimeMs = std::int64_t;
inline constexpr TimeMs secondMs = 1'000;
inline constexpr TimeMs minuteMs = 60 * secondMs;
inline constexpr TimeMs hourMs = 60 * minuteMs;
inline constexpr TimeMs dayMs = 24 * hourMs;

/// a / b rounded down, for b > 0: times before 1970 fall into the right cell.
constexpr std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    const std::int64_t quotient = a / b;
    return quotient * b > a ? quotient - 1 : quotient;
}

enum class Channel : std::uint8_t { Temperature, Humidity, Pressure };
inline constexpr std::array allChannels{Channel::Temperature, Channel::Humidity, Channel::Pressure};
inline constexpr std::size_t channelCount = allChannels.size();

constexpr std::size_t indexOf(Channel channel)
{
    return static_cast<std::size_t>(channel);
}

/// The kinds of weather event; None stands for "no event" in a reading. Shower and Window are what
/// people do to indoor air.
enum class WeatherKind : std::uint8_t { None, Storm, Front, Clear, Shower, Window };
/// Those that any profile has and that can be triggered by hand.
inline constexpr std::array allWeatherKinds{WeatherKind::Storm, WeatherKind::Front,
                                            WeatherKind::Clear};
inline constexpr std::array allEventKinds{WeatherKind::Storm, WeatherKind::Front,
                                          WeatherKind::Clear, WeatherKind::Shower,
                                          WeatherKind::Window};

/// The word used on the wire, in files and in scenarios; empty for None.
constexpr std::string_view wireName(WeatherKind kind)
{
    constexpr std::array<std::string_view, 6> names{"",      "storm",  "front",
                                                    "clear", "shower", "window"};
    return names[static_cast<std::size_t>(kind)];
}

/// The state of the air at one place and instant: °C, % relative humidity, hPa.
struct Air
{
    double temperatureC = 0.0;
    double humidity = 0.0;
    double pressureHpa = 0.0;

    friend bool operator==(const Air &, const Air &) = default;
};

/// One weather event, scheduled or triggered; [startMs, endMs) is when it is named in readings.
struct WeatherEvent
{
    TimeMs startMs = 0;
    TimeMs peakMs = 0;
    TimeMs endMs = 0;
    WeatherKind kind = WeatherKind::None;
    bool triggered = false;
    double strength = 1.0; ///< of this one against the profile's typical one, 0.7 to 1.3

    friend bool operator==(const WeatherEvent &, const WeatherEvent &) = default;
};

} // namespace aneroid
