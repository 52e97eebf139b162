#pragma once

#include "core/base/ranges.h"
#include "core/base/types.h"
#include "core/climate/octaves.h"
#include "core/climate/statelibrary.h"
#include "core/climate/weeklyhours.h"

#include <array>
#include <optional>
#include <vector>

namespace aneroid {

/// How humidity comes about: from vapour pressure and temperature through the Magnus formula, or as
/// a channel of its own.
enum class HumidityModel { Vapour, Direct };

/// A weight for each month of the northern year, January first, which holds in its middle; straight
/// lines between. South of the equator the year is turned by half.
using Months = std::array<double, 12>;
inline constexpr Months allYear{1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0};

/// One harmonic of the day: cosine·cos(2πkh/24) + sine·sin(2πkh/24), h the local hour.
struct Harmonic
{
    double cosine = 0.0;
    double sine = 0.0;

    friend bool operator==(const Harmonic &, const Harmonic &) = default;
};

/// What repeats from day to day. The course runs from −1 at the coldest hour to +1 at the warmest;
/// fitted profiles use harmonics instead, in the unit of their channel.
struct DailyCycle
{
    double amplitudeC = 3.0;      ///< half the mean daily range of temperature
    double humidity = 0.0;        ///< what humidity's own unit moves with the course
    double pressureHpa = 0.0;     ///< the 24-hour tide, likewise
    double spread = 0.2;          ///< standard deviation of the day's factor on all three
    double sharpnessSpread = 0.2; ///< of the course's shape: pointed (−) or flat (+) turning points
    double warmestHour = 14.0;    ///< local
    double coldestHour = 6.0;     ///< local
    bool followsSun = false;      ///< coldest at sunrise and range by the sun, by date and latitude
    std::array<std::vector<Harmonic>, channelCount> harmonics; ///< first the 24-hour one

    friend bool operator==(const DailyCycle &, const DailyCycle &) = default;
};

/// What repeats from year to year: half the yearly range of each channel's mean, as a cosine. Days
/// are those of the northern year, 1 to 366: where the latitude is below 0 they are half a year
/// later.
struct Season
{
    std::array<double, channelCount> amplitude{}; ///< °C, ln e or % RH, hPa: at the warmest day
    double warmestDay = 201.0;                    ///< 20 July
    std::optional<double> fixedDay;               ///< where the season stands still
    /// By how much of it the random part is stronger on the warmest day and weaker on the coldest,
    /// −1 to 1: octaves with knots half an hour apart or more.
    std::array<double, channelCount> spread{};

    friend bool operator==(const Season &, const Season &) = default;
};

/// Heating or air-conditioning: a saw-tooth whose period wanders.
struct PlantCycle
{
    double periodS = 1500.0;
    double periodSpread = 0.1;                    ///< standard deviation of the period's logarithm
    std::array<double, channelCount> magnitude{}; ///< peak to peak; humidity < 0: against it
    double risingShare = 0.5;                     ///< part of the period in which T rises
    WeeklyHours hours;                            ///< 0: off … 1: full
    Months months = allYear;                      ///< likewise: when it is the season for it

    friend bool operator==(const PlantCycle &, const PlantCycle &) = default;
};

/// What people's presence, or a thermostat's hours, add to each channel, smoothed over half an hour
/// and then followed with a time constant.
struct Occupancy
{
    std::array<double, channelCount> magnitude{}; ///< with weight 1
    double spread = 0.0;                          ///< of the magnitude, from day to day
    WeeklyHours hours;
    Months months = allYear;
    double lagS = 0.0; ///< time constant of a room that follows; 0: none

    friend bool operator==(const Occupancy &, const Occupancy &) = default;
};

/// Puffs of air that people make: a breath, a kettle, a door, a pan. Many, small and unnamed; they
/// rise at once, die away and come in spells.
struct Puffs
{
    double perHour = 1.0; ///< mean number where hours and months weigh 1
    int clustering = 1;   ///< 0: evenly; 3: most of them in a quarter of the hours
    double riseS = 120.0;
    double decayS = 900.0;                        ///< to 1/e
    std::array<double, channelCount> magnitude{}; ///< of a middling one
    double spread = 0.5; ///< standard deviation of the logarithm of their size
    WeeklyHours hours;
    Months months = allYear;

    friend bool operator==(const Puffs &, const Puffs &) = default;
};

/// One kind of weather event: how often it comes, when, how long it lasts, and how much its shape
/// moves the air at most (°C, ln of vapour pressure or % RH, hPa).
struct EventProfile
{
    WeatherKind kind = WeatherKind::Storm;
    double intervalS = 3000.0; ///< mean time between starts where hours weigh 1; 0: only by hand
    double shortestS = 100.0;
    double longestS = 500.0;
    std::array<double, channelCount> magnitude{};
    WeeklyHours hours; ///< of the rate, 0 to 1
    Months months = allYear;

    friend bool operator==(const EventProfile &, const EventProfile &) = default;
};

/// How places share weather: the distance over which the one-hour octave stays alike; other octaves
/// in proportion to their length (air that moves on carries its pattern along).
struct Neighbourhood
{
    double airKm = 0.0;       ///< temperature and humidity; 0: each place its own (rooms)
    double pressureKm = 60.0; ///< pressure
    double eventKmh = 40.0;   ///< how fast events move over the places

    friend bool operator==(const Neighbourhood &, const Neighbourhood &) = default;
};

/// A place's climate: everything about the air that is not seed, place or time. Written by hand or
/// fitted to a recording; both are evaluated by the same code.
struct Climate
{
    std::array<ChannelRange, channelCount> ranges;         ///< that the numbers below were made for
    std::array<double, channelCount> drift{0.5, 2.0, 0.5}; ///< the settings' default
    std::array<double, channelCount> offset{}; ///< of the mean from the middle of the range
    double latitudeDeg = 50.0;
    std::optional<double> tideHpa; ///< amplitude of the half-daily tide; none: by the latitude
    HumidityModel humidityModel = HumidityModel::Vapour;
    /// Whether air stays at 100 % when there is more water than it holds, as in fog; where its
    /// range ends there.
    bool saturates = false;
    DailyCycle daily;
    Season season;
    OctaveSpectrum octaves;
    StateLibrary library; ///< empty for profiles written by hand
    std::vector<PlantCycle> plants;
    std::vector<Occupancy> occupancy;
    std::vector<Puffs> puffs;
    std::vector<EventProfile> events; ///< at most one of a kind
    Neighbourhood neighbourhood;

    friend bool operator==(const Climate &, const Climate &) = default;
};

/// The default: a living space over the plan's ranges, with the plan's daily hours and event rate.
/// The air of resources/profiles/home.json, for code that has no files.
[[nodiscard]] const Climate &homeClimate();

/// The climate's own numbers for this kind or, where it has none, the default climate's.
[[nodiscard]] const EventProfile &eventProfile(const Climate &climate, WeatherKind kind);

} // namespace aneroid
