#include "core/simulation/engine.h"

#include "core/climate/random.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

/// The devices of a run share one place, hence one weather.
constexpr std::uint64_t sharedPlace = 0;

} // namespace

Engine::Engine(const Profile &profile, std::uint64_t seed, std::vector<std::string> deviceIds,
               const EngineSettings &settings)
    : m_profile(profile)
    , m_seed(seed)
    , m_deviceIds(std::move(deviceIds))
    , m_settings(settings)
    , m_events(profile, seed, sharedPlace)
{
    m_chips.reserve(m_deviceIds.size());
    for (const std::string &id : m_deviceIds)
        m_chips.emplace_back(seed, id);
    rebuild();
}

Engine::~Engine() = default;

void Engine::setSettings(const EngineSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    rebuild();
}

void Engine::rebuild()
{
    m_weather =
        std::make_unique<Weather>(m_profile, m_events, m_seed, sharedPlace, m_settings.climate);
}

TimeMs Engine::naturalDuration(WeatherKind kind, TimeMs at) const
{
    return m_events.naturalDuration(kind, at);
}

WeatherEvent Engine::trigger(WeatherKind kind, TimeMs at, TimeMs durationMs)
{
    return m_events.trigger(kind, at, durationMs);
}

std::vector<WeatherEvent> Engine::endEvents(TimeMs at)
{
    return m_events.endActive(at, m_settings.climate.scheduledEvents);
}

void Engine::generate(std::uint32_t device, std::span<const TimeMs> times,
                      std::uint32_t firstSequence, std::span<Reading> out)
{
    m_air.resize(std::max(m_air.size(), times.size()));
    m_kinds.resize(m_air.size());
    const std::span<Air> air(m_air.data(), times.size());
    const std::span<WeatherKind> kinds(m_kinds.data(), times.size());
    const Bme280 &chip = m_chips[device];
    m_weather->evaluate(times, chip.margins(m_settings.instrument), air, kinds);
    chip.measure(times, air, m_settings.instrument, m_settings.climate.ranges, out);
    for (std::size_t i = 0; i < times.size(); ++i) {
        out[i].timestampMs = times[i];
        out[i].device = device;
        out[i].sequence = firstSequence + static_cast<std::uint32_t>(i);
        out[i].weather = kinds[i];
        out[i].anomalies = 0;
    }
}

std::vector<WeatherEvent> Engine::allEventsBetween(TimeMs from, TimeMs to) const
{
    return m_events.named(from, to, true);
}

TimeMs Engine::phaseMs(std::uint32_t device, TimeMs intervalMs) const
{
    if (m_deviceIds.size() < 2)
        return 0;
    const double u = uniform(randomWords(0, Stream::DevicePhase, hashOf(m_deviceIds[device]))[0]);
    return std::min(static_cast<TimeMs>(u * static_cast<double>(intervalMs)), intervalMs - 1);
}

} // namespace aneroid
