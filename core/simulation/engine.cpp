#include "core/simulation/engine.h"

#include "core/base/random.h"
#include "core/climate/events.h"
#include "core/climate/weather.h"
#include "core/instrument/noisetable.h"
#include "core/instrument/refresh.h"
#include "core/simulation/enginedesk.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace aneroid {

namespace {

/// A room's number among those of a fleet, see Place.
std::uint64_t ownKey(std::uint64_t idHash)
{
    constexpr std::uint64_t keyMask = (std::uint64_t{1} << 48) - 1;
    return idHash & keyMask;
}

} // namespace

Place fleetPlace(const FleetLayout *layout, std::uint32_t device, std::uint64_t idHash,
                 double radiusKm)
{
    if (layout && !layout->places.empty()) {
        if (const auto &named = layout->places[device])
            return {named->eastKm, named->northKm, ownKey(idHash)};
    }
    const Random4 words = randomWords(0, Stream::DevicePlace, idHash);
    const double distance = radiusKm * std::sqrt(uniform(words[0]));
    const double angle = 2.0 * std::numbers::pi * uniform(words[1]);
    return {distance * std::cos(angle), distance * std::sin(angle), ownKey(idHash)};
}

Engine::Engine(const Profile &profile, std::uint64_t seed, DeviceIds deviceIds,
               const EngineSettings &settings)
    : Engine({{std::shared_ptr<const Profile>(std::shared_ptr<void>(), &profile), settings}}, seed,
             std::move(deviceIds), nullptr)
{
}

Engine::Engine(std::vector<EngineKind> kinds, std::uint64_t seed, DeviceIds deviceIds,
               std::shared_ptr<const FleetLayout> layout)
    : m_seed(seed)
    , m_deviceIds(std::move(deviceIds))
    , m_layout(std::move(layout))
{
    m_hashes.reserve(m_deviceIds.size());
    for (const std::string &id : m_deviceIds)
        m_hashes.push_back(hashOf(id));
    for (EngineKind &one : kinds) {
        const Profile &profile = *one.profile;
        if (std::ranges::find(m_schedules, &profile, &Schedule::profile) == m_schedules.end())
            m_schedules.push_back({&profile, std::make_unique<EventSchedule>(profile, seed)});
        m_kinds.push_back({std::move(one.profile), one.settings, {}, {}, 0});
    }
    m_desks.push_back(std::make_unique<Desk>());
    rebuild();
}

Engine::~Engine() = default;

void Engine::setSettings(std::span<const EngineSettings> settings)
{
    bool changed = false;
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        changed = changed || m_kinds[i].settings != settings[i];
        m_kinds[i].settings = settings[i];
    }
    if (changed)
        rebuild();
}

void Engine::rebuild()
{
    std::vector<Climate> old = std::exchange(m_climates, {});
    m_anyNeedsPast = false;
    for (Kind &kind : m_kinds) {
        kind.instrument = kind.settings.instrument;
        kind.instrument.character = kind.profile->instrument;
        kind.refreshed = refreshedBy(kind.instrument);
        kind.climate = keepClimate(kind, old);
        const auto &ranges = kind.settings.climate.ranges;
        kind.shared = Bme280::sharedMargins(kind.instrument, ranges);
        for (std::size_t c = 0; c < channelCount; ++c)
            kind.keeps[c] = narrowed(ranges[c], kind.shared.low[c], kind.shared.high[c]);
        m_anyNeedsPast = m_anyNeedsPast || needsPast(kind.instrument);
    }
    forget();
}

/// What is kept from one reading to the next, once it may not be so any more.
void Engine::forget()
{
    m_memories.clear();
    m_filters.clear();
    m_known.reset();
}

/// The climate of this kind: made for another one, or as it was before, or new.
std::size_t Engine::keepClimate(const Kind &kind, std::vector<Climate> &old)
{
    const ClimateSettings &settings = kind.settings.climate;
    const auto fits = [&](const Climate &climate) {
        return climate.profile == kind.profile.get() && climate.settings == settings;
    };
    if (const auto known = std::ranges::find_if(m_climates, fits); known != m_climates.end())
        return static_cast<std::size_t>(known - m_climates.begin());
    Climate climate{kind.profile.get(), settings, nullptr};
    if (const auto known = std::ranges::find_if(old, fits); known != old.end())
        climate.weather = std::move(known->weather);
    else
        climate.weather =
            std::make_unique<Weather>(*kind.profile, schedule(*kind.profile), m_seed, settings);
    m_climates.push_back(std::move(climate));
    return m_climates.size() - 1;
}

const Engine::Kind &Engine::kind(std::uint32_t device) const
{
    return m_kinds[m_layout ? m_layout->kind(device) : 0];
}

const Weather &Engine::weather(std::uint32_t device) const
{
    return *m_climates[kind(device).climate].weather;
}

EventSchedule &Engine::schedule(const Profile &profile) const
{
    return *std::ranges::find(m_schedules, &profile, &Schedule::profile)->events;
}

void Engine::setFaultStart(TimeMs startMs, TimeMs cleanUntilMs)
{
    m_faults = FaultSchedule(m_seed, startMs, cleanUntilMs);
    m_held.clear();
}

std::vector<FaultSpan> Engine::faultsBetween(TimeMs from, TimeMs to, std::uint32_t device) const
{
    std::vector<FaultSpan> spans;
    m_faults.append(m_hashes[device], from, to, kind(device).settings.intervalMs, spans);
    std::ranges::stable_sort(spans, {}, &FaultSpan::startMs);
    return spans;
}

std::vector<Mishap> Engine::mishapsOf(std::span<const Reading> readings) const
{
    if (!m_faults.anyOfTransport())
        return {};
    std::vector<Mishap> mishaps;
    mishaps.reserve(readings.size());
    std::vector<FaultSpan> spans;
    for (const Reading &reading : readings) {
        spans.clear();
        m_faults.append(m_hashes[reading.device], reading.timestampMs, reading.timestampMs,
                        kind(reading.device).settings.intervalMs, spans);
        mishaps.push_back(mishapOf(spans, reading));
    }
    return mishaps;
}

Bme280 Engine::chip(std::uint32_t device) const
{
    return {m_seed, m_hashes[device]};
}

/// A device that has the air to itself, so that the air may keep room for its unit's errors. What a
/// fleet's devices share, pressure of one house above all, may not depend on who measures it.
bool Engine::isAlone() const
{
    return m_deviceIds.size() < 2 && (!m_layout || m_layout->places.empty());
}

Margins Engine::marginsOf(std::uint32_t device, const Bme280 &unit, TimeMs at) const
{
    const Kind &own = kind(device);
    return isAlone() ? unit.margins(own.instrument, own.settings.climate.ranges, at) : own.shared;
}

TimeMs Engine::naturalDuration(WeatherKind kind, TimeMs at) const
{
    return m_schedules.front().events->naturalDuration(kind, at);
}

WeatherEvent Engine::trigger(WeatherKind kind, TimeMs at, TimeMs durationMs)
{
    forget(); // an instant that they are made from may lie ahead
    std::vector<WeatherEvent> triggered;
    for (const Schedule &schedule : m_schedules)
        triggered.push_back(schedule.events->trigger(kind, at, durationMs));
    return triggered.front();
}

std::vector<WeatherEvent> Engine::endEvents(TimeMs at)
{
    forget();
    std::vector<std::vector<WeatherEvent>> ended;
    for (const Schedule &schedule : m_schedules) {
        EventView view;
        view.scheduled = false;
        for (const Climate &climate : m_climates) {
            if (climate.profile != schedule.profile)
                continue;
            // Those of one profile may or may not have scheduled events, and differ in their hours.
            EventView own = climate.weather->view({});
            if (own.scheduled || !view.scheduled)
                view = own;
        }
        ended.push_back(schedule.events->endActive(at, view));
    }
    return ended.front();
}

bool Engine::needsPast(const InstrumentSettings &instrument)
{
    return instrument.mode.filtered() || instrument.mode.normalMode() ||
           instrument.character.averaging.any() || instrument.character.refresh.any();
}

Place Engine::place(std::uint32_t device) const
{
    if (isAlone())
        return {};
    return fleetPlace(m_layout.get(), device, m_hashes[device], settings().fleetRadiusKm);
}

std::vector<WeatherEvent> Engine::allEventsBetween(TimeMs from, TimeMs to,
                                                   std::uint32_t device) const
{
    EventView view = weather(device).view(place(device));
    view.scheduled = true;
    return schedule(*kind(device).profile).named(from, to, view);
}

TimeMs Engine::phaseMs(std::uint32_t device, TimeMs intervalMs) const
{
    if (m_deviceIds.size() < 2)
        return 0;
    const double u = uniform(randomWords(0, Stream::DevicePhase, m_hashes[device])[0]);
    return std::min(static_cast<TimeMs>(u * static_cast<double>(intervalMs)), intervalMs - 1);
}

} // namespace aneroid
