#include "core/simulation/engine.h"

#include "core/base/random.h"
#include "core/base/spanpart.h"
#include "core/instrument/noisetable.h"
#include "core/simulation/crew.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace aneroid {

namespace {

/// Readings of a block share the filter's warming up; aligned to a device's timeline.
constexpr std::size_t blockTicks = 256;

/// Measurements of a block in normal mode, by their numbers.
constexpr std::int64_t blockMeasurements = 64;

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

/// The number of the instant at or before what is remembered at `time`, and its time.
std::int32_t memoryEdge(TimeMs time)
{
    return static_cast<std::int32_t>(floorDivide(time - memoryMs, memorySpacingMs));
}

TimeMs memoryTime(std::int32_t edge)
{
    return TimeMs{edge} * memorySpacingMs;
}

/// 0: a reading is one sample.
TimeMs windowMsOf(const InstrumentSettings &instrument)
{
    return std::llround(instrument.character.averaging.windowS * 1000.0);
}

/// Between what was at `start` and memorySpacingMs later.
double remembered(TimeMs time, TimeMs start, double before, double after)
{
    const double part =
        static_cast<double>(time - memoryMs - start) / static_cast<double>(memorySpacingMs);
    return before + part * (after - before);
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

/// Readings in the making of devices of one climate, whose instants are in one cell of its finest
/// octave.
struct Engine::Batch
{
    static constexpr std::size_t capacity = Weather::mostPlaces;

    /// A humidity of the past that a memory lacks.
    struct Question
    {
        TimeMs time = 0;
        std::uint32_t item = 0;
        bool after = false;
    };

    std::size_t count = 0;
    std::array<TimeMs, capacity> times;
    std::array<std::uint32_t, capacity> devices;
    std::array<Place, capacity> places;
    std::array<Margins, capacity> margins;
    std::vector<Bme280> units;
    std::array<Air, capacity> air;
    std::array<WeatherKind, capacity> kinds;
    std::array<double, capacity> delayed;
    std::array<double, capacity> earlier;
    std::array<Memory, capacity> memories;

    std::vector<Question> questions;
    std::array<TimeMs, capacity> askedTimes;
    std::array<Place, capacity> askedPlaces;
    std::array<Margins, capacity> askedMargins;
    std::array<Air, capacity> answers;
};

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
    m_anyNeedsPast = false;
    for (Kind &kind : m_kinds) {
        kind.instrument = kind.settings.instrument;
        kind.instrument.character = kind.profile->instrument;
        kind.climate = keepClimate(kind, old);
        const auto &ranges = kind.settings.climate.ranges;
        kind.shared = Bme280::sharedMargins(kind.instrument, ranges);
        for (std::size_t c = 0; c < channelCount; ++c)
            kind.keeps[c] = narrowed(ranges[c], kind.shared.low[c], kind.shared.high[c]);
        m_anyNeedsPast = m_anyNeedsPast || needsPast(kind.instrument);
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

bool Engine::needsPast(const InstrumentSettings &instrument)
{
    return instrument.mode.filtered() || instrument.mode.normalMode() ||
           instrument.character.averaging.any();
}

std::size_t Engine::warmUp(std::uint64_t tick, std::uint32_t device) const
{
    const InstrumentSettings &instrument = kind(device).instrument;
    const std::size_t before = instrument.mode.normalMode() ? 0 : Bme280::warmUp(instrument);
    return before == 0 ? 0 : before + static_cast<std::size_t>(tick % blockTicks);
}

void Engine::generate(std::uint32_t device, std::span<const TimeMs> times, std::size_t warmUp,
                      std::uint32_t firstSequence, std::span<Reading> out, std::span<Air> truth,
                      std::span<RawWords> words)
{
    if (out.empty())
        return;
    bool faulty = m_faults.any();
    if (faulty) {
        m_spans.clear();
        m_faults.append(m_hashes[device], times[warmUp], times.back(),
                        kind(device).settings.intervalMs, m_spans);
        faulty = std::ranges::any_of(
            m_spans, [](const FaultSpan &span) { return showsInReadings(span.kind); });
        if (faulty && words.empty()) {
            m_words.resize(std::max(m_words.size(), out.size()));
            words = {m_words.data(), out.size()};
        }
    }
    const SensorMode &mode = kind(device).instrument.mode;
    const auto read = times.subspan(warmUp);
    if (mode.normalMode())
        generateNormal({device, read, out, truth, words});
    else if (mode.filtered())
        generateFiltered({device, times, out, truth, words}, warmUp, firstSequence - 1);
    else
        generateForced({device, read, out, truth, words});
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].timestampMs = read[i];
        out[i].device = device;
        out[i].sequence = firstSequence + static_cast<std::uint32_t>(i);
        out[i].anomalies = 0;
    }
    if (faulty)
        applyFaultsOf(device, out, words);
}

/// What the device would read without a fault, at any instants: as at the first of a run, so that
/// it does not depend on what else is asked for.
void Engine::makeClean(std::uint32_t device, std::span<const TimeMs> times, std::span<Air> out)
{
    const SensorMode &mode = kind(device).instrument.mode;
    std::vector<Reading> made(times.size());
    if (mode.normalMode()) {
        generateNormal({device, times, made, {}, {}});
    } else if (mode.filtered()) {
        for (std::size_t i = 0; i < times.size(); ++i) {
            sense(device, times.subspan(i, 1));
            measure(device, times.subspan(i, 1), 0, 1, std::span(made).subspan(i, 1), {});
        }
    } else {
        generateForced({device, times, made, {}, {}});
    }
    std::ranges::transform(made, out.begin(), [](const Reading &reading) {
        return Air{reading.temperatureC, reading.humidity, reading.pressureHpa};
    });
}

FaultBasis Engine::basisOf(std::uint32_t device)
{
    const Kind &own = kind(device);
    const double scale = own.instrument.noiseScale;
    FaultBasis basis{chip(device).trim(),
                     own.settings.climate.ranges,
                     noiseDeviation(own.instrument.mode, own.instrument.character),
                     {},
                     {}};
    for (double &noise : basis.noise)
        noise *= scale > 0.0 ? scale : 1.0;
    basis.clean = [this, device](std::span<const TimeMs> times, std::span<Air> out) {
        makeClean(device, times, out);
    };
    basis.held = [this, device](const FaultSpan &span) {
        const auto [found, isNew] = m_held.try_emplace(span.key);
        if (isNew)
            makeClean(device, {&span.startMs, 1}, {&found->second, 1});
        return found->second;
    };
    return basis;
}

void Engine::applyFaultsOf(std::uint32_t device, std::span<Reading> readings,
                           std::span<RawWords> words)
{
    const std::vector<FaultSpan> spans = m_spans;
    applyFaults(spans, basisOf(device), readings, words);
}

/// In small pieces, so that what one part makes is still near when the next part reads it.
void Engine::generateForced(const Wanted &wanted)
{
    for (std::size_t done = 0; done < wanted.times.size(); done += pieceSize) {
        const std::size_t count = std::min(pieceSize, wanted.times.size() - done);
        const auto times = wanted.times.subspan(done, count);
        sense(wanted.device, times);
        measure(wanted.device, times, 0, count, wanted.out.subspan(done, count),
                partOf(wanted.words, done, count));
        if (!wanted.truth.empty())
            std::copy_n(truthOf(wanted.device).begin(), count,
                        wanted.truth.begin() + static_cast<std::ptrdiff_t>(done));
    }
}

/// The filter begins anew with each block of ticks, warmed up by what comes before it: the first
/// `warmUp` of the times. `tick` is the first reading's.
void Engine::generateFiltered(const Wanted &wanted, std::size_t warmUp, std::uint64_t tick)
{
    const std::size_t filtered = Bme280::warmUp(kind(wanted.device).instrument);
    sense(wanted.device, wanted.times);
    if (!wanted.truth.empty())
        std::copy_n(truthOf(wanted.device).begin() + static_cast<std::ptrdiff_t>(warmUp),
                    wanted.out.size(), wanted.truth.begin());
    for (std::size_t first = warmUp; first < wanted.times.size();) {
        const auto into = static_cast<std::size_t>(tick % blockTicks);
        const std::size_t count = std::min(wanted.times.size() - first, blockTicks - into);
        const std::size_t from = first - into - filtered;
        measure(wanted.device, wanted.times, from, first + count - from,
                wanted.out.subspan(first - warmUp, count),
                partOf(wanted.words, first - warmUp, count));
        first += count;
        tick += count;
    }
}

/// In normal mode the chip measures by its own clock, and a reading is its last measurement. The
/// filter begins anew with each block of measurements, so that a measurement is the same whoever
/// reads it and when.
void Engine::generateNormal(const Wanted &wanted)
{
    const MeasurementClock clock = chip(wanted.device).clock(kind(wanted.device).instrument.mode);
    for (std::size_t done = 0; done < wanted.times.size();)
        done += readMeasurements(wanted, done, clock);
    describe(wanted);
}

/// Makes readings from `first` on, with a filter those that see one block of measurements; returns
/// how many.
std::size_t Engine::readMeasurements(const Wanted &wanted, std::size_t first,
                                     const MeasurementClock &clock)
{
    Desk &desk = *m_desks.front();
    const std::size_t warmUp = Bme280::warmUp(kind(wanted.device).instrument);
    auto times = wanted.times.subspan(first);
    const std::int64_t block = floorDivide(clock.number(times.front()), blockMeasurements);
    desk.measured.clear();
    std::int64_t listed = block * blockMeasurements - static_cast<std::int64_t>(warmUp) - 1;
    if (warmUp > 0) {
        const TimeMs end = clock.instant((block + 1) * blockMeasurements);
        times = times.first(
            static_cast<std::size_t>(std::ranges::lower_bound(times, end) - times.begin()));
    } else {
        times = times.first(std::min(times.size(), pieceSize));
    }
    std::vector<std::uint32_t> &seen = desk.share; // by reading: which of the measurements
    seen.clear();
    for (const TimeMs time : times) {
        const std::int64_t number = clock.number(time);
        if (warmUp == 0) // what nobody reads need not be made
            listed = std::max(listed, number - 1);
        while (listed < number)
            desk.measured.push_back(clock.instant(++listed));
        seen.push_back(static_cast<std::uint32_t>(desk.measured.size() - 1 - warmUp));
    }
    desk.measurements.resize(desk.measured.size() - warmUp);
    sense(wanted.device, desk.measured);
    desk.measuredWords.resize(wanted.words.empty() ? 0 : desk.measurements.size());
    measure(wanted.device, desk.measured, 0, desk.measured.size(), desk.measurements,
            desk.measuredWords);
    for (std::size_t i = 0; i < times.size(); ++i)
        wanted.out[first + i] = desk.measurements[seen[i]];
    for (std::size_t i = 0; i < times.size() && !wanted.words.empty(); ++i)
        wanted.words[first + i] = desk.measuredWords[seen[i]];
    return times.size();
}

/// What goes on around the readings at their own instants: events by name, and the true air.
void Engine::describe(const Wanted &wanted)
{
    Desk &desk = *m_desks.front();
    const Place where = place(wanted.device);
    const Weather &air = weather(wanted.device);
    desk.kinds.resize(std::max(desk.kinds.size(), wanted.times.size()));
    air.nameEvents(wanted.times, where, desk.scratch, {desk.kinds.data(), wanted.times.size()});
    for (std::size_t i = 0; i < wanted.out.size(); ++i)
        wanted.out[i].weather = desk.kinds[i];
    if (wanted.truth.empty())
        return;
    sense(wanted.device, wanted.times);
    std::copy_n(truthOf(wanted.device).begin(), wanted.truth.size(), wanted.truth.begin());
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
    const TimeMs windowMs = windowMsOf(instrument);
    for (std::size_t done = 0; done < times.size();) {
        // A unit that ages needs wider margins from week to week.
        const TimeMs hold = isAlone() ? Bme280::marginsHoldUntil(instrument, times[done])
                                      : std::numeric_limits<TimeMs>::max();
        const auto end =
            std::lower_bound(times.begin() + static_cast<std::ptrdiff_t>(done), times.end(), hold);
        const auto count = static_cast<std::size_t>(end - times.begin()) - done;
        const Margins margins = marginsOf(device, unit, times[done]);
        auto part = times.subspan(done, count);
        if (windowMs > 0) {
            senseWindows(air, part, where, margins, windowMs, done);
            part = desk.windowTimes;
        }
        air.evaluate(part, where, margins, desk.scratch,
                     {{desk.air.data() + done, count},
                      {desk.kinds.data() + done, windowMs > 0 ? 0 : count},
                      {desk.delayed.data() + done, count}});
        recall(air, part, where, margins, {desk.earlier.data() + done, count});
        done += count;
    }
}

/// Where a station averages, the air and events at its readings, and the air where their windows
/// begin; its windowTimes become the windows' middles. All of them lie in the past of a reading,
/// which what happens after it does not change.
void Engine::senseWindows(const Weather &weather, std::span<const TimeMs> times, const Place &where,
                          const Margins &margins, TimeMs windowMs, std::size_t at)
{
    Desk &desk = *m_desks.front();
    const std::size_t count = times.size();
    desk.windowBegin.resize(at + count);
    desk.windowEnd.resize(at + count);
    weather.evaluate(times, where, margins, desk.scratch,
                     {{desk.windowEnd.data() + at, count}, {desk.kinds.data() + at, count}, {}});
    const auto shift = [&](TimeMs by) {
        desk.windowTimes.resize(count);
        std::ranges::transform(times, desk.windowTimes.begin(),
                               [by](TimeMs time) { return time - by; });
    };
    shift(windowMs);
    weather.evaluate(desk.windowTimes, where, margins, desk.scratch,
                     {{desk.windowBegin.data() + at, count}, {}, {}});
    shift(windowMs / 2);
}

/// The air at the instants last sensed.
std::span<const Air> Engine::truthOf(std::uint32_t device) const
{
    const Desk &desk = *m_desks.front();
    return windowMsOf(kind(device).instrument) > 0 ? desk.windowEnd : desk.air;
}

void Engine::recall(const Weather &weather, std::span<const TimeMs> times, const Place &where,
                    const Margins &margins, std::span<double> out)
{
    Desk &desk = *m_desks.front();
    std::vector<TimeMs> &past = desk.past;
    past.clear();
    for (const TimeMs time : times) {
        const TimeMs from = memoryTime(memoryEdge(time));
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
                     std::size_t count, std::span<Reading> out, std::span<RawWords> words)
{
    const Desk &desk = *m_desks.front();
    const Kind &own = kind(device);
    SensedAir sensed{{desk.air.data() + from, count},
                     {desk.delayed.data() + from, count},
                     {desk.earlier.data() + from, count}};
    if (windowMsOf(own.instrument) > 0)
        sensed.window = {{desk.windowBegin.data() + from, count},
                         {desk.windowEnd.data() + from, count}};
    sensed.keeps = isAlone() ? nullptr : &own.keeps;
    chip(device).measure(times.subspan(from, count), sensed, own.instrument,
                         own.settings.climate.ranges, out, words);
    const std::size_t skipped = count - out.size();
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i].weather = desk.kinds[from + skipped + i];
}

void Engine::generateEach(std::span<const Instant> instants, std::span<Reading> out, Crew *crew,
                          std::span<RawWords> words)
{
    m_memories.resize(m_hashes.size());
    const unsigned members = crew ? crew->size() : 1;
    while (m_desks.size() < members)
        m_desks.push_back(std::make_unique<Desk>());
    // A device is always the same member's, for it has a memory.
    const auto makeShare = [&](unsigned member) {
        std::vector<std::uint32_t> &share = m_desks[member]->share;
        share.clear();
        for (std::uint32_t i = 0; i < instants.size(); ++i) {
            if (instants[i].device % members == member)
                share.push_back(i);
        }
        generateShare(instants, out, words, *m_desks[member]);
    };
    if (crew)
        crew->run(makeShare);
    else
        makeShare(0);
    if (m_faults.any())
        makeFaulty(instants, out, words);
}

/// Makes those readings anew, one by one, that have a fault: few.
void Engine::makeFaulty(std::span<const Instant> instants, std::span<Reading> out,
                        std::span<RawWords> words)
{
    for (std::size_t i = 0; i < instants.size(); ++i) {
        const Instant &instant = instants[i];
        m_spans.clear();
        m_faults.append(m_hashes[instant.device], instant.time, instant.time,
                        kind(instant.device).settings.intervalMs, m_spans);
        if (!m_spans.empty())
            generate(instant.device, {&instant.time, 1}, 0, instant.sequence, out.subspan(i, 1), {},
                     partOf(words, i, 1));
    }
}

void Engine::generateShare(std::span<const Instant> instants, std::span<Reading> out,
                           std::span<RawWords> words, Desk &desk)
{
    const auto climateAt = [&](std::uint32_t i) { return climateOf(instants[i].device); };
    if (m_climates.size() > 1)
        std::ranges::stable_sort(desk.share, {}, climateAt);
    const std::span<const std::uint32_t> share = desk.share;
    for (std::size_t done = 0; done < share.size();) {
        const std::size_t climate = climateAt(share[done]);
        const Weather &weather = *m_climates[climate].weather;
        const std::int64_t cell = weather.cellOf(instants[share[done]].time);
        std::size_t end = done + 1;
        while (end < share.size() && end - done < Batch::capacity &&
               climateAt(share[end]) == climate &&
               weather.cellOf(instants[share[end]].time) == cell)
            ++end;
        generateBatch(instants, share.subspan(done, end - done), out, words, desk);
        done = end;
    }
}

void Engine::generateBatch(std::span<const Instant> instants, std::span<const std::uint32_t> which,
                           std::span<Reading> out, std::span<RawWords> words, Desk &desk)
{
    if (!desk.batch)
        desk.batch = std::make_unique<Batch>();
    Batch &batch = *desk.batch;
    const Weather &air = weather(instants[which.front()].device);
    prepare(instants, which, batch);
    const std::size_t count = batch.count;
    air.evaluateEach(
        {batch.times.data(), count}, {batch.places.data(), count}, {batch.margins.data(), count},
        desk.scratch,
        {{batch.air.data(), count}, {batch.kinds.data(), count}, {batch.delayed.data(), count}});
    recallEach(air, desk);
    for (std::size_t i = 0; i < count; ++i) {
        const Instant &instant = instants[which[i]];
        const Kind &own = kind(instant.device);
        Reading &reading = out[which[i]];
        SensedAir sensed{{&batch.air[i], 1}, {&batch.delayed[i], 1}, {&batch.earlier[i], 1}};
        sensed.keeps = isAlone() ? nullptr : &own.keeps;
        batch.units[i].measure({&batch.times[i], 1}, sensed, own.instrument,
                               own.settings.climate.ranges, {&reading, 1},
                               partOf(words, which[i], 1));
        reading.timestampMs = instant.time;
        reading.device = instant.device;
        reading.sequence = instant.sequence;
        reading.weather = batch.kinds[i];
        reading.anomalies = 0;
    }
}

void Engine::prepare(std::span<const Instant> instants, std::span<const std::uint32_t> which,
                     Batch &batch) const
{
    batch.count = which.size();
    batch.units.clear();
    for (std::size_t i = 0; i < which.size(); ++i) {
        const Instant &instant = instants[which[i]];
        batch.times[i] = instant.time;
        batch.devices[i] = instant.device;
        batch.places[i] = place(instant.device);
        batch.units.push_back(chip(instant.device));
        batch.margins[i] = marginsOf(instant.device, batch.units[i], instant.time);
    }
}

/// As recall(), with what is remembered from one call to the next.
void Engine::recallEach(const Weather &weather, Desk &desk)
{
    Batch &batch = *desk.batch;
    askMemories(batch);
    const std::vector<Batch::Question> &questions = batch.questions;
    for (std::size_t done = 0; done < questions.size();) {
        std::size_t count = 0;
        const TimeMs time = questions[done].time;
        for (; done + count < questions.size() && count < Batch::capacity &&
               questions[done + count].time == time;
             ++count) {
            const std::uint32_t item = questions[done + count].item;
            batch.askedTimes[count] = time;
            batch.askedPlaces[count] = batch.places[item];
            batch.askedMargins[count] = batch.margins[item];
        }
        weather.evaluateEach({batch.askedTimes.data(), count}, {batch.askedPlaces.data(), count},
                             {batch.askedMargins.data(), count}, desk.scratch,
                             {{batch.answers.data(), count}, {}, {}});
        for (std::size_t i = 0; i < count; ++i) {
            const Batch::Question &question = questions[done + i];
            Memory &memory = batch.memories[question.item];
            (question.after ? memory.after : memory.before) = batch.answers[i].humidity;
        }
        done += count;
    }
    keepMemories(batch);
}

/// Lists what the memories lack, by time.
void Engine::askMemories(Batch &batch) const
{
    batch.questions.clear();
    for (std::uint32_t i = 0; i < batch.count; ++i) {
        const std::int32_t edge = memoryEdge(batch.times[i]);
        const InstrumentSettings &instrument = kind(batch.devices[i]).instrument;
        const std::int32_t aged = isAlone() ? Bme280::marginsNumber(instrument, batch.times[i]) : 0;
        Memory &memory = batch.memories[i];
        memory = m_memories[batch.devices[i]];
        if (memory.edge == edge && memory.margins == aged)
            continue;
        if (memory.edge == edge - 1 && memory.margins == aged)
            memory.before = memory.after;
        else
            batch.questions.push_back({memoryTime(edge), i, false});
        batch.questions.push_back({memoryTime(edge + 1), i, true});
        memory.edge = edge;
        memory.margins = aged;
    }
    std::ranges::stable_sort(batch.questions, {}, &Batch::Question::time);
}

void Engine::keepMemories(Batch &batch)
{
    for (std::size_t i = 0; i < batch.count; ++i) {
        const Memory &memory = batch.memories[i];
        batch.earlier[i] =
            remembered(batch.times[i], memoryTime(memory.edge), memory.before, memory.after);
        m_memories[batch.devices[i]] = memory;
    }
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
