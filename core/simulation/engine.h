#pragma once

#include "core/climate/events.h"
#include "core/climate/profile.h"
#include "core/climate/weather.h"
#include "core/instrument/bme280.h"
#include "core/instrument/reading.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace aneroid {

/// The settings of air and chip that may change while a run goes on.
struct EngineSettings
{
    ClimateSettings climate;
    InstrumentSettings instrument;

    friend bool operator==(const EngineSettings &, const EngineSettings &) = default;
};

/// Makes readings: joins the weather and one chip per device. Knows what was triggered and ended,
/// but no clock; no Qt. Readings are a pure function of (profile, seed, device id, time, settings,
/// what was triggered), in any chunking.
class Engine
{
public:
    Engine(const Profile &profile, std::uint64_t seed, std::vector<std::string> deviceIds,
           const EngineSettings &settings);
    ~Engine();

    [[nodiscard]] const std::vector<std::string> &deviceIds() const { return m_deviceIds; }
    [[nodiscard]] const EngineSettings &settings() const { return m_settings; }

    /// For readings made from now on.
    void setSettings(const EngineSettings &settings);

    /// How long an event triggered at `at` lasts by itself.
    [[nodiscard]] TimeMs naturalDuration(WeatherKind kind, TimeMs at) const;
    WeatherEvent trigger(WeatherKind kind, TimeMs at, TimeMs durationMs);
    std::vector<WeatherEvent> endEvents(TimeMs at);

    /// Readings of one device at `times` (rising), sequences from `firstSequence`.
    void generate(std::uint32_t device, std::span<const TimeMs> times, std::uint32_t firstSequence,
                  std::span<Reading> out);

    /// Events named within [from, to], in order of start, as if scheduled ones were always on.
    [[nodiscard]] std::vector<WeatherEvent> allEventsBetween(TimeMs from, TimeMs to) const;

    /// When the device's readings come after the run's instants: hash(id) · interval for one of a
    /// fleet, 0 for a single device, which shows its first reading at once.
    [[nodiscard]] TimeMs phaseMs(std::uint32_t device, TimeMs intervalMs) const;

private:
    void rebuild();

    const Profile &m_profile;
    std::uint64_t m_seed;
    std::vector<std::string> m_deviceIds;
    std::vector<Bme280> m_chips;
    EngineSettings m_settings;
    EventSchedule m_events;
    std::unique_ptr<Weather> m_weather;
    std::vector<Air> m_air;           ///< scratch
    std::vector<WeatherKind> m_kinds; ///< scratch
};

} // namespace aneroid
