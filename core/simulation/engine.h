#pragma once

#include "core/climate/events.h"
#include "core/climate/profile.h"
#include "core/climate/weather.h"
#include "core/instrument/bme280.h"
#include "core/instrument/deviceids.h"
#include "core/instrument/reading.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace aneroid {

class Crew;

/// The settings of air and chip that may change while a run goes on.
struct EngineSettings
{
    ClimateSettings climate;
    InstrumentSettings instrument;
    double fleetRadiusKm = 10.0; ///< of the disc that the devices of a fleet are spread over

    friend bool operator==(const EngineSettings &, const EngineSettings &) = default;
};

/// Makes readings: joins the weather and one chip per device. Knows what was triggered and ended,
/// but no clock; no Qt. Readings are a pure function of (profile, seed, device id, time, settings,
/// what was triggered), in any chunking.
class Engine
{
public:
    /// One reading to make: of whom, when, and its number.
    struct Instant
    {
        TimeMs time = 0;
        std::uint32_t device = 0;
        std::uint32_t sequence = 1;
    };

    Engine(const Profile &profile, std::uint64_t seed, DeviceIds deviceIds,
           const EngineSettings &settings);
    ~Engine();

    [[nodiscard]] const DeviceIds &deviceIds() const { return m_deviceIds; }
    /// hashOf() the device's id.
    [[nodiscard]] std::uint64_t idHash(std::uint32_t device) const { return m_hashes[device]; }
    [[nodiscard]] const EngineSettings &settings() const { return m_settings; }

    /// For readings made from now on.
    void setSettings(const EngineSettings &settings);

    /// How long an event triggered at `at` lasts by itself.
    [[nodiscard]] TimeMs naturalDuration(WeatherKind kind, TimeMs at) const;
    WeatherEvent trigger(WeatherKind kind, TimeMs at, TimeMs durationMs);
    std::vector<WeatherEvent> endEvents(TimeMs at);

    /// How many instants before that of tick `tick` (counted along the device's timeline)
    /// generate() must be given in front: 0 while the chip has no filter; else those from the start
    /// of the tick's block, and what warms the filter up before it, so that readings do not depend
    /// on how the ticks are cut into calls.
    [[nodiscard]] std::size_t warmUp(std::uint64_t tick) const;

    /// Readings of one device at `times` (rising), of which the first `warmUp` only bring the
    /// chip's filter into its state; sequences from `firstSequence` for the others (`out`, shorter
    /// by `warmUp`). `truth` is empty or gets the true air of each of `out`.
    void generate(std::uint32_t device, std::span<const TimeMs> times, std::size_t warmUp,
                  std::uint32_t firstSequence, std::span<Reading> out, std::span<Air> truth = {});

    /// The readings of many devices at about one time, the same as generate() makes of each
    /// instant. Only while the chip has no filter (warmUp() is 0). What is slow to make and slow to
    /// change is kept for the next call. `crew`, where given, shares the work.
    void generateEach(std::span<const Instant> instants, std::span<Reading> out,
                      Crew *crew = nullptr);

    /// Events named within [from, to] where the device stands, in order of start, as if scheduled
    /// ones were always on.
    [[nodiscard]] std::vector<WeatherEvent> allEventsBetween(TimeMs from, TimeMs to,
                                                             std::uint32_t device = 0) const;

    /// Where a device stands: the middle for a single one, else hashed over the fleet's disc.
    [[nodiscard]] Place place(std::uint32_t device) const;

    /// When the device's readings come after the run's instants: hash(id) · interval for one of a
    /// fleet, 0 for a single device, which shows its first reading at once.
    [[nodiscard]] TimeMs phaseMs(std::uint32_t device, TimeMs intervalMs) const;

private:
    /// What one thread works in.
    struct Desk
    {
        Weather::Scratch scratch;
        std::vector<Air> air;
        std::vector<WeatherKind> kinds;
        std::vector<double> delayed;
        std::vector<double> earlier;
        std::vector<TimeMs> past;
        std::vector<Air> pastAir;
    };

    /// The humidity at two instants of the past, between which a device remembers.
    struct Memory
    {
        double before = 0.0;
        double after = 0.0;
        std::int32_t edge = std::numeric_limits<std::int32_t>::min(); ///< number of the first
        std::int32_t margins = 0; ///< of ageing, that they were made with
    };

    void rebuild();
    [[nodiscard]] Bme280 chip(std::uint32_t device) const;
    void sense(std::uint32_t device, std::span<const TimeMs> times);
    void recall(std::span<const TimeMs> times, const Place &where, const Margins &margins,
                std::span<double> out);
    void measure(std::uint32_t device, std::span<const TimeMs> times, std::size_t from,
                 std::size_t count, std::span<Reading> out);
    void generateOne(const Instant &instant, Desk &desk, Reading &out);
    double recallOne(const Instant &instant, const Place &where, const Margins &margins,
                     Desk &desk);
    [[nodiscard]] double humidityAt(TimeMs time, const Place &where, const Margins &margins,
                                    Desk &desk) const;

    const Profile &m_profile;
    std::uint64_t m_seed;
    DeviceIds m_deviceIds;
    std::vector<std::uint64_t> m_hashes; ///< of the ids
    EngineSettings m_settings;
    EventSchedule m_events;
    std::unique_ptr<Weather> m_weather;
    InstrumentSettings m_instrument; ///< with what the profile knows of its sensor

    std::vector<std::unique_ptr<Desk>> m_desks; ///< by member of the crew; the first always there
    std::vector<Memory> m_memories;             ///< by device, once generateEach() was called
};

} // namespace aneroid
