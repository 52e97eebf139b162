#include "core/simulation/engine.h"

#include "core/climate/random.h"
#include "core/simulation/crew.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace aneroid {

namespace {

/// Readings of a block share the filter's warming up; aligned to a device's timeline.
constexpr std::size_t blockTicks = 256;

/// Readings made in one go where there is no filter.
constexpr std::size_t pieceSize = 1024;

/// What the humidity element remembers is the air of so long ago ...
constexpr TimeMs memoryMs = 3'600'000;
/// ... and slow: straight lines between instants so far apart will do, and cost next to nothing.
constexpr TimeMs memorySpacingMs = 7'200'000;

/// A room's number among those of a fleet, see Place.
std::uint64_t ownKey(std::uint64_t idHash)
{
    constexpr std::uint64_t keyMask = (std::uint64_t{1} << 48) - 1;
    return idHash & keyMask;
}

/// Spreads the devices of a fleet over a disc, evenly by area and for ever by their ids.
Place placeOf(std::uint64_t idHash, double radiusKm)
{
    const Random4 words = randomWords(0, Stream::DevicePlace, idHash);
    const double distance = radiusKm * std::sqrt(uniform(words[0]));
    const double angle = 2.0 * std::numbers::pi * uniform(words[1]);
    return {distance * std::cos(angle), distance * std::sin(angle), ownKey(idHash)};
}

/// Between what was at `start` and memorySpacingMs later.
double remembered(TimeMs time, TimeMs start, double before, double after)
{
    const double part =
        static_cast<double>(time - memoryMs - start) / static_cast<double>(memorySpacingMs);
    return before + part * (after - before);
}

} // namespace

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
        m_kinds.push_back({std::move(one.profile), one.settings, {}, 0});
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
    m_anyFiltered = false;
    for (Kind &kind : m_kinds) {
        kind.instrument = kind.settings.instrument;
        kind.instrument.character = kind.profile->instrument;
        kind.climate = keepClimate(kind, old);
        m_anyFiltered = m_anyFiltered || Bme280::warmUp(kind.instrument) > 0;
    }
    m_memories.clear();
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

Bme280 Engine::chip(std::uint32_t device) const
{
    return {m_seed, m_hashes[device]};
}

TimeMs Engine::naturalDuration(WeatherKind kind, TimeMs at) const
{
    return m_schedules.front().events->naturalDuration(kind, at);
}

WeatherEvent Engine::trigger(WeatherKind kind, TimeMs at, TimeMs durationMs)
{
    m_memories.clear(); // an instant that they are made from may lie ahead
    std::vector<WeatherEvent> triggered;
    for (const Schedule &schedule : m_schedules)
        triggered.push_back(schedule.events->trigger(kind, at, durationMs));
    return triggered.front();
}

std::vector<WeatherEvent> Engine::endEvents(TimeMs at)
{
    m_memories.clear();
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

std::size_t Engine::warmUp(std::uint64_t tick, std::uint32_t device) const
{
    const std::size_t before = Bme280::warmUp(kind(device).instrument);
    return before == 0 ? 0 : before + static_cast<std::size_t>(tick % blockTicks);
}

void Engine::generate(std::uint32_t device, std::span<const TimeMs> times, std::size_t warmUp,
                      std::uint32_t firstSequence, std::span<Reading> out, std::span<Air> truth)
{
    if (out.empty())
        return;
    const std::size_t filtered = Bme280::warmUp(kind(device).instrument);
    if (filtered == 0) {
        // Small pieces, so that what one part makes is still near when the next part reads it.
        times = times.subspan(warmUp);
        for (std::size_t done = 0; done < times.size(); done += pieceSize) {
            const std::size_t count = std::min(pieceSize, times.size() - done);
            sense(device, times.subspan(done, count));
            measure(device, times.subspan(done, count), 0, count, out.subspan(done, count));
            if (!truth.empty())
                std::copy_n(m_desks.front()->air.begin(), count,
                            truth.begin() + static_cast<std::ptrdiff_t>(done));
        }
    } else {
        // The filter begins anew with each block, warmed up by what comes before it.
        sense(device, times);
        if (!truth.empty())
            std::copy_n(m_desks.front()->air.begin() + static_cast<std::ptrdiff_t>(warmUp),
                        out.size(), truth.begin());
        std::size_t first = warmUp; // of the times, to be made
        std::uint64_t tick = firstSequence - 1;
        while (first < times.size()) {
            const auto into = static_cast<std::size_t>(tick % blockTicks);
            const std::size_t count = std::min(times.size() - first, blockTicks - into);
            const std::size_t from = first - into - filtered;
            measure(device, times, from, first + count - from, out.subspan(first - warmUp, count));
            first += count;
            tick += count;
        }
    }
    const std::size_t offset = filtered == 0 ? 0 : warmUp;
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].timestampMs = times[offset + i];
        out[i].device = device;
        out[i].sequence = firstSequence + static_cast<std::uint32_t>(i);
        out[i].anomalies = 0;
    }
}

void Engine::sense(std::uint32_t device, std::span<const TimeMs> times)
{
    Desk &desk = *m_desks.front();
    if (desk.air.size() < times.size()) {
        desk.air.resize(times.size());
        desk.kinds.resize(times.size());
        desk.delayed.resize(times.size());
        desk.earlier.resize(times.size());
    }
    const Place where = place(device);
    const Bme280 unit = chip(device);
    const Weather &air = weather(device);
    const InstrumentSettings &instrument = kind(device).instrument;
    const auto &ranges = kind(device).settings.climate.ranges;
    for (std::size_t done = 0; done < times.size();) {
        // A unit that ages needs wider margins from week to week.
        const TimeMs hold = Bme280::marginsHoldUntil(instrument, times[done]);
        const auto end =
            std::lower_bound(times.begin() + static_cast<std::ptrdiff_t>(done), times.end(), hold);
        const auto count = static_cast<std::size_t>(end - times.begin()) - done;
        const Margins margins = unit.margins(instrument, ranges, times[done]);
        const auto part = times.subspan(done, count);
        air.evaluate(part, where, margins, desk.scratch,
                     {{desk.air.data() + done, count},
                      {desk.kinds.data() + done, count},
                      {desk.delayed.data() + done, count}});
        recall(air, part, where, margins, {desk.earlier.data() + done, count});
        done += count;
    }
}

void Engine::recall(const Weather &weather, std::span<const TimeMs> times, const Place &where,
                    const Margins &margins, std::span<double> out)
{
    Desk &desk = *m_desks.front();
    std::vector<TimeMs> &past = desk.past;
    past.clear();
    for (const TimeMs time : times) {
        const TimeMs from = floorDivide(time - memoryMs, memorySpacingMs) * memorySpacingMs;
        for (const TimeMs edge : {from, from + memorySpacingMs}) {
            if (past.empty() || past.back() < edge)
                past.push_back(edge);
        }
    }
    desk.pastAir.resize(std::max(desk.pastAir.size(), past.size()));
    weather.evaluate(past, where, margins, desk.scratch,
                     {{desk.pastAir.data(), past.size()}, {}, {}});
    std::size_t left = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        while (past[left + 1] <= times[i] - memoryMs && left + 2 < past.size())
            ++left;
        out[i] = remembered(times[i], past[left], desk.pastAir[left].humidity,
                            desk.pastAir[left + 1].humidity);
    }
}

void Engine::measure(std::uint32_t device, std::span<const TimeMs> times, std::size_t from,
                     std::size_t count, std::span<Reading> out)
{
    const Desk &desk = *m_desks.front();
    const SensedAir sensed{{desk.air.data() + from, count},
                           {desk.delayed.data() + from, count},
                           {desk.earlier.data() + from, count}};
    const Kind &own = kind(device);
    chip(device).measure(times.subspan(from, count), sensed, own.instrument,
                         own.settings.climate.ranges, out);
    const std::size_t skipped = count - out.size();
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i].weather = desk.kinds[from + skipped + i];
}

void Engine::generateEach(std::span<const Instant> instants, std::span<Reading> out, Crew *crew)
{
    m_memories.resize(m_hashes.size());
    const unsigned members = crew ? crew->size() : 1;
    while (m_desks.size() < members)
        m_desks.push_back(std::make_unique<Desk>());
    // A device is always the same member's, for it has a memory.
    const auto makeShare = [&](unsigned member) {
        for (std::size_t i = 0; i < instants.size(); ++i) {
            if (instants[i].device % members == member)
                generateOne(instants[i], *m_desks[member], out[i]);
        }
    };
    if (crew)
        crew->run(makeShare);
    else
        makeShare(0);
}

void Engine::generateOne(const Instant &instant, Desk &desk, Reading &out)
{
    const Place where = place(instant.device);
    const Bme280 unit = chip(instant.device);
    const Kind &own = kind(instant.device);
    const std::array<ChannelRange, channelCount> &ranges = own.settings.climate.ranges;
    const Margins margins = unit.margins(own.instrument, ranges, instant.time);
    Air air;
    double delayed = 0.0;
    const std::span time(&instant.time, 1);
    m_climates[own.climate].weather->evaluate(time, where, margins, desk.scratch,
                                              {{&air, 1}, {&out.weather, 1}, {&delayed, 1}});
    const double earlier = recallOne(instant, where, margins, desk);
    unit.measure(time, {{&air, 1}, {&delayed, 1}, {&earlier, 1}}, own.instrument, ranges,
                 {&out, 1});
    out.timestampMs = instant.time;
    out.device = instant.device;
    out.sequence = instant.sequence;
    out.anomalies = 0;
}

double Engine::recallOne(const Instant &instant, const Place &where, const Margins &margins,
                         Desk &desk)
{
    const auto edge =
        static_cast<std::int32_t>(floorDivide(instant.time - memoryMs, memorySpacingMs));
    const auto start = [](std::int32_t number) { return TimeMs{number} * memorySpacingMs; };
    const std::int32_t aged = Bme280::marginsNumber(kind(instant.device).instrument, instant.time);
    const Weather &air = weather(instant.device);
    Memory &memory = m_memories[instant.device];
    if (memory.edge != edge || memory.margins != aged) {
        const bool next = memory.edge == edge - 1 && memory.margins == aged;
        memory.before = next ? memory.after : humidityAt(air, start(edge), where, margins, desk);
        memory.after = humidityAt(air, start(edge + 1), where, margins, desk);
        memory.edge = edge;
        memory.margins = aged;
    }
    return remembered(instant.time, start(edge), memory.before, memory.after);
}

double Engine::humidityAt(const Weather &weather, TimeMs time, const Place &where,
                          const Margins &margins, Desk &desk)
{
    Air air;
    weather.evaluate({&time, 1}, where, margins, desk.scratch, {{&air, 1}, {}, {}});
    return air.humidity;
}

Place Engine::place(std::uint32_t device) const
{
    const std::uint64_t hash = m_hashes[device];
    if (m_layout && !m_layout->places.empty()) {
        if (const auto &named = m_layout->places[device])
            return {named->eastKm, named->northKm, ownKey(hash)};
    }
    if (m_deviceIds.size() < 2)
        return {};
    return placeOf(hash, settings().fleetRadiusKm);
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
