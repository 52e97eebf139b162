#pragma once

#include "core/climate/diurnal.h"
#include "core/climate/events.h"
#include "core/climate/octaves.h"
#include "core/climate/profile.h"
#include "core/climate/types.h"

#include <array>
#include <cstdint>
#include <span>

namespace aneroid {

/// What a person can set about the air.
struct ClimateSettings
{
    std::array<ChannelRange, channelCount> ranges; ///< °C, % RH, hPa
    std::array<double, channelCount> drift{};      ///< most that the random part may move in 10 s
    bool dailyPattern = true;
    bool scheduledEvents = true;
    int utcOffsetMinutes = 0;

    friend bool operator==(const ClimateSettings &, const ClimateSettings &) = default;
};

/// How far inside its range the true air must stay at either end, so that an instrument's error and
/// noise do not carry a reading out of it.
struct Margins
{
    std::array<double, channelCount> low{};
    std::array<double, channelCount> high{};
};

/// The true weather of one place under one value of the settings: a pure function of (profile,
/// seed, place, time). Nothing is stepped; any instant may be asked for, in any order and any
/// chunking, with the same result to the last bit.
class Weather
{
public:
    /// `profile` and `events` must outlive this.
    Weather(const Profile &profile, const EventSchedule &events, std::uint64_t seed,
            std::uint64_t place, const ClimateSettings &settings);

    /// The air at each of `times` (rising), and the latest event that has started and not ended
    /// (`kinds`, same length).
    void evaluate(std::span<const TimeMs> times, const Margins &margins, std::span<Air> air,
                  std::span<WeatherKind> kinds) const;

    /// One instant, without margins.
    [[nodiscard]] Air at(TimeMs time) const;

private:
    struct Block;
    void sample(OctaveCursor &cursor, std::span<const TimeMs> times, Block &block) const;
    void addEvents(std::span<const TimeMs> times, Block &block, std::span<WeatherKind> kinds,
                   std::vector<ScheduledEvent> &scratch) const;
    void combine(Block &block, std::size_t count, const Margins &margins, std::span<Air> air) const;

    const Profile &m_profile;
    const EventSchedule &m_events;
    std::uint64_t m_seed;
    std::uint64_t m_place;
    ClimateSettings m_settings;
    std::array<double, channelCount> m_gain{}; ///< of cycles and events: min(1, span / profile's)
    std::array<double, channelCount> m_randomScale{}; ///< of octaves
    double m_humidityRandomScale = 1.0;               ///< of humidity's random part as a whole
    DailyPart m_daily;
};

} // namespace aneroid
