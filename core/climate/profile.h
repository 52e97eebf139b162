#pragma once

#include "core/climate/octaves.h"
#include "core/climate/types.h"

#include <array>
#include <string>
#include <vector>

namespace aneroid {

struct ChannelRange
{
    double minimum = 0.0;
    double maximum = 0.0;

    [[nodiscard]] double middle() const { return 0.5 * (minimum + maximum); }
    [[nodiscard]] double half() const { return 0.5 * (maximum - minimum); }
    [[nodiscard]] double span() const { return maximum - minimum; }

    friend bool operator==(const ChannelRange &, const ChannelRange &) = default;
};

/// How humidity comes about: from vapour pressure and temperature through the Magnus formula, or as
/// a channel of its own.
enum class HumidityModel { Vapour, Direct };

/// One kind of weather event: how often it is the one that comes, how long it lasts, and how much
/// its shape moves the air at most (°C, ln of vapour pressure or % RH, hPa).
struct EventProfile
{
    double weight = 1.0;
    double shortestS = 100.0;
    double longestS = 500.0;
    std::array<double, channelCount> magnitude{};

    friend bool operator==(const EventProfile &, const EventProfile &) = default;
};

/// A place's climate: everything about the air that is not seed or time.
struct Profile
{
    std::string name;
    std::array<ChannelRange, channelCount> ranges; ///< that the numbers below were made for
    double latitudeDeg = 50.0;
    HumidityModel humidityModel = HumidityModel::Vapour;
    double dailyAmplitudeC = 3.0; ///< half the mean daily range of temperature
    double dailySpread = 0.2;     ///< standard deviation of its day-to-day factor
    double warmestHour = 14.0;    ///< local
    double coldestHour = 6.0;     ///< local
    OctaveSpectrum octaves;
    double eventIntervalS = 1000.0;     ///< mean time between the starts of scheduled events
    std::array<EventProfile, 3> events; ///< storm, front, clear

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The default: a living space over the plan's ranges, with the plan's daily hours and event rate.
[[nodiscard]] const Profile &homeProfile();

/// The built-in profile of that name, or null.
[[nodiscard]] const Profile *findProfile(std::string_view name);
[[nodiscard]] std::vector<std::string> profileNames();

} // namespace aneroid
