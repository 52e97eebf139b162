#include "core/simulation/run.h"

#include "core/climate/yearclock.h"
#include "core/settings/loader.h"
#include "core/text/timezone.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <thread>
#include <utility>

namespace aneroid {

namespace {

/// From so many devices on a second thread pays, and from so many readings to be made at once.
constexpr std::uint32_t manyDevices = 1000;
constexpr std::size_t worthSharing = 256;
constexpr unsigned mostThreads = 4;

/// With more instants a device than this at once, it is quicker to make one device after the other.
constexpr std::size_t manyTicks = 8;

/// A triggered event is long enough to be seen at any interval: the plan's 10 to 50 readings.
constexpr int shortestTriggeredReadings = 10;

/// One instant's UTC offset where a scenario names none; scenarios made by a live run always do.
constexpr int unknownOffset = 0;

ChannelRange rangeOf(const ChannelSettings &channel)
{
    return {channel.range.minimum, channel.range.maximum};
}

std::vector<EngineSettings> engineSettingsOf(const std::vector<Settings> &kinds)
{
    std::vector<EngineSettings> all;
    all.reserve(kinds.size());
    for (const Settings &own : kinds)
        all.push_back(engineSettings(own, unknownOffset));
    return all;
}

TimeMs intervalMs(double seconds)
{
    return std::max<TimeMs>(1, std::llround(seconds * 1000.0));
}

} // namespace

EngineSettings engineSettings(const Settings &settings, int machineUtcOffsetMinutes)
{
    EngineSettings engine;
    engine.climate.ranges = {rangeOf(settings.temperature), rangeOf(settings.humidity),
                             rangeOf(settings.pressure)};
    engine.climate.drift = {settings.temperature.drift, settings.humidity.drift,
                            settings.pressure.drift};
    engine.climate.dailyPattern = settings.dailyPattern;
    engine.climate.scheduledEvents = settings.weatherEvents;
    engine.climate.utcOffsetMinutes = settings.utcOffsetMinutes.value_or(machineUtcOffsetMinutes);
    constexpr double datasheetFactor = 0.1; // NOISE_FACTOR that stands for the datasheet's noise
    engine.instrument.noiseScale = settings.addNoise ? settings.noiseFactor / datasheetFactor : 0.0;
    engine.fleetRadiusKm = settings.fleetRadiusKm;
    engine.intervalMs = intervalMs(settings.intervalSeconds);
    engine.instrument.mode = settings.sensor.mode;
    engine.instrument.selfHeatingC = settings.sensor.selfHeatingC;
    if (settings.sensor.installed)
        engine.instrument.installed =
            settings.sensor.installed->startOfDay(utcZone).toMSecsSinceEpoch();
    return engine;
}

std::vector<Settings> settingsByKind(const Settings &settings, const Fleet *fleet)
{
    if (!fleet)
        return {settings};
    std::vector<Settings> kinds;
    kinds.reserve(fleet->kinds.size());
    for (const FleetKind &kind : fleet->kinds)
        kinds.push_back(settingsOfKind(kind, settings));
    return kinds;
}

std::vector<LoggerTiming> loggerTimings(const std::vector<Settings> &kinds, const Profile &profile,
                                        const Fleet *fleet)
{
    std::vector<LoggerTiming> timings;
    timings.reserve(kinds.size());
    for (const Settings &own : kinds) {
        const Profile *const other = fleet ? fleet->kinds[timings.size()].profile.get() : nullptr;
        const LoggerCharacter &logger = (other ? *other : profile).logger;
        timings.push_back({own.intervalJitterS, own.clockDriftPpm, own.missedPercent,
                           logger.missedInARow.value_or(0.0)});
    }
    return timings;
}

namespace {

/// Profiles turned to the other hemisphere: one of each, so that devices of one profile share its
/// weather.
class TurnedProfiles
{
public:
    std::shared_ptr<const Profile> at(Hemisphere hemisphere,
                                      const std::shared_ptr<const Profile> &profile)
    {
        if (hemisphereOf(profile->latitudeDeg) == hemisphere)
            return profile;
        std::shared_ptr<const Profile> &turned = m_turned[profile.get()];
        if (!turned) {
            auto copy = std::make_shared<Profile>(*profile);
            turnTo(hemisphere, *copy);
            turned = std::move(copy);
        }
        return turned;
    }

private:
    std::map<const Profile *, std::shared_ptr<const Profile>> m_turned;
};

/// Where devices stand: by their own latitude in the fleet file, else by LATITUDE; none: where
/// their profile is.
std::optional<Hemisphere> standsIn(const FleetKind *kind, const Settings &settings)
{
    if (kind && kind->hemisphere)
        return kind->hemisphere;
    if (settings.latitude)
        return hemisphereOf(*settings.latitude);
    return {};
}

/// `ids` is not empty.
QString noSuchDevice(const std::string &id, const DeviceIds &ids)
{
    const QString wrong = QString::fromStdString(id);
    const QString first = QString::fromStdString(ids.front());
    if (ids.size() == 1)
        return QCoreApplication::translate("Faults",
                                           "FAULT: there is no device \"%1\"; the run has only %2.")
            .arg(wrong, first);
    return QCoreApplication::translate("Faults",
                                       "FAULT: there is no device \"%1\"; the run has %2 to %3.")
        .arg(wrong, first, QString::fromStdString(ids.back()));
}

} // namespace

std::vector<EngineKind> engineKinds(const Settings &settings,
                                    std::shared_ptr<const Profile> profile,
                                    const std::shared_ptr<const Fleet> &fleet,
                                    int machineUtcOffsetMinutes)
{
    std::vector<EngineKind> kinds;
    TurnedProfiles turned;
    for (const Settings &own : settingsByKind(settings, fleet.get())) {
        const FleetKind *const kind = fleet ? &fleet->kinds[kinds.size()] : nullptr;
        const auto &its = kind && kind->profile ? kind->profile : profile;
        const auto hemisphere = standsIn(kind, own);
        kinds.push_back({hemisphere ? turned.at(*hemisphere, its) : its,
                         engineSettings(own, machineUtcOffsetMinutes)});
    }
    return kinds;
}

QString unknownFaultDevice(const FaultSettings &faults, const DeviceIds &ids)
{
    for (const Fault &fault : faults.list) {
        for (const std::string &id : fault.devices) {
            if (std::ranges::find(ids, id) == ids.end())
                return noSuchDevice(id, ids);
        }
    }
    return {};
}

std::shared_ptr<const FleetLayout> layoutOf(const std::shared_ptr<const Fleet> &fleet)
{
    return fleet ? std::shared_ptr<const FleetLayout>(fleet, &fleet->layout) : nullptr;
}

Run::Run(const Scenario &scenario, DeviceIds ids)
    : m_startMs(scenario.startMs)
    , m_seed(static_cast<std::uint64_t>(scenario.seed))
    , m_profile(scenario.profile)
    , m_fleet(scenario.fleet)
    , m_settings(scenario.settings)
    , m_engine(engineKinds(scenario.settings, m_profile, m_fleet, unknownOffset), m_seed,
               std::move(ids), layoutOf(m_fleet))
    , m_paces(pacesOf(settingsByKind(scenario.settings, m_fleet.get())))
    , m_lastTime(scenario.startMs - 1)
{
    const auto devices = static_cast<std::uint32_t>(this->ids().size());
    m_states.reserve(devices);
    for (std::uint32_t device = 0; device < devices; ++device) {
        const TimeMs first = scenario.startMs + phaseMs(device);
        m_states.push_back({first, first, first});
    }
    fillWheel();
    noteSchedule(scenario.startMs, settingsByKind(scenario.settings, m_fleet.get()));
    m_engine.setFaultStart(scenario.startMs);
    m_engine.setFaults(scenario.settings.faults);
    if (const unsigned cores = std::thread::hardware_concurrency(); devices >= manyDevices)
        m_crew = std::make_unique<Crew>(std::clamp(cores, 1U, mostThreads));
}

std::vector<Run::Pace> Run::pacesOf(const std::vector<Settings> &kinds) const
{
    const std::vector<LoggerTiming> timings = loggerTimings(kinds, *m_profile, m_fleet.get());
    std::vector<Pace> paces;
    paces.reserve(kinds.size());
    for (std::size_t i = 0; i < kinds.size(); ++i)
        paces.push_back({kinds[i].intervalSeconds, timings[i]});
    return paces;
}

std::uint32_t Run::kindOf(std::uint32_t device) const
{
    return m_fleet ? m_fleet->layout.kind(device) : 0;
}

const Run::Pace &Run::pace(std::uint32_t device) const
{
    return m_paces[kindOf(device)];
}

TimeMs Run::phaseMs(std::uint32_t device) const
{
    return m_engine.phaseMs(device, intervalMs(pace(device).intervalSeconds));
}

Timeline Run::timeline(std::uint32_t device) const
{
    const std::uint64_t key = m_seed ^ m_engine.idHash(device); // as timelineKey()
    return {m_states[device], pace(device).intervalSeconds, pace(device).timing, key};
}

void Run::apply(const Act &act)
{
    const TimeMs at = m_startMs + act.atMs;
    switch (act.kind) {
    case ActKind::Settings: {
        Settings changed = m_settings;
        (void)applyJson(changed, act.changes, {}); // was checked where the act was made or read
        applySettings(changed, at);
        break;
    }
    case ActKind::Trigger:
        m_engine.trigger(act.weather, at,
                         act.durationMs > 0 ? act.durationMs : triggeredDuration(act.weather, at));
        break;
    case ActKind::EndEvents:
        m_engine.endEvents(at);
        break;
    case ActKind::Start:
        resumeAt(at);
        break;
    case ActKind::Gap:
        resumeAt(at + act.durationMs);
        break;
    case ActKind::Fault:
        m_engine.inject(act.fault);
        break;
    case ActKind::EndFault:
        m_engine.endFault(act.number, at);
        break;
    case ActKind::Stop:
        break;
    }
}

void Run::applySettings(const Settings &settings, TimeMs at)
{
    const std::vector<Settings> kinds = settingsByKind(settings, m_fleet.get());
    m_engine.setSettings(engineSettingsOf(kinds));
    m_undo = {m_paces, {}, m_stretches, std::exchange(m_settings, settings), m_engine.faults()};
    m_engine.setFaults(settings.faults, at);
    if (std::vector<Pace> paces = pacesOf(kinds); paces != m_paces) {
        m_undo.states = m_states;
        setPaces(std::move(paces), at);
    }
    noteSchedule(at, kinds);
}

void Run::undoSettings()
{
    m_stretches = m_undo.stretches;
    m_settings = m_undo.settings;
    m_engine.setSettings(engineSettingsOf(settingsByKind(m_settings, m_fleet.get())));
    m_engine.setFaults(m_undo.faults);
    if (m_undo.states.empty())
        return;
    m_paces = m_undo.paces;
    m_states.swap(m_undo.states);
    m_undo.states.clear();
    fillWheel();
}

void Run::setPaces(std::vector<Pace> paces, TimeMs at)
{
    const bool alone = m_states.size() == 1;
    m_paces.swap(paces);
    for (std::uint32_t device = 0; device < m_states.size(); ++device) {
        const Pace &now = pace(device);
        const Pace &before = paces[kindOf(device)];
        if (now == before)
            continue;
        const std::uint64_t key = m_seed ^ m_engine.idHash(device);
        Timeline moved(m_states[device], before.intervalSeconds, before.timing, key);
        moved.setInterval(now.intervalSeconds, at);
        moved.setTiming(now.timing, at);
        // A fleet is spread over the new interval, as at a start.
        if (!alone && now.intervalSeconds != before.intervalSeconds)
            moved.resumeAt(at + phaseMs(device));
        m_states[device] = moved.state();
    }
    fillWheel();
}

void Run::resumeAt(TimeMs at)
{
    for (std::uint32_t device = 0; device < m_states.size(); ++device) {
        Timeline resumed = timeline(device);
        resumed.resumeAt(at + phaseMs(device));
        m_states[device] = resumed.state();
    }
    fillWheel();
}

void Run::fillWheel()
{
    const auto devices = static_cast<std::uint32_t>(m_states.size());
    TimeMs first = std::numeric_limits<TimeMs>::max();
    for (std::uint32_t device = 0; device < devices; ++device)
        first = std::min(first, timeline(device).next());
    // A device is due again within an interval, stretched and with jitter at both ends.
    const auto longest = std::ranges::max_element(m_paces, {}, &Pace::intervalSeconds);
    m_wheel = DueWheel(devices, first, 2 * intervalMs(longest->intervalSeconds));
    for (std::uint32_t device = 0; device < devices; ++device) {
        const Timeline filed = timeline(device);
        if (ticksLeft(filed) > 0)
            m_wheel.insert(device, filed.next());
    }
}

std::uint64_t Run::ticksLeft(const Timeline &timeline) const
{
    return m_lastSequence - std::min(m_lastSequence, timeline.tick());
}

void Run::noteSchedule(TimeMs from, const std::vector<Settings> &kinds)
{
    m_stretches.resize(kinds.size());
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        std::vector<Stretch> &own = m_stretches[i];
        if (own.empty() || own.back().scheduled != kinds[i].weatherEvents)
            own.push_back({from, kinds[i].weatherEvents});
    }
}

std::vector<WeatherEvent> Run::eventsBetween(TimeMs from, TimeMs to, std::uint32_t device) const
{
    const std::vector<Stretch> &stretches = m_stretches[kindOf(device)];
    std::vector<WeatherEvent> found;
    from = std::max(from, m_startMs); // what went on before the run is not part of it
    if (to < from)
        return found;
    for (const WeatherEvent &event : m_engine.allEventsBetween(from, to, device)) {
        if (event.triggered) {
            found.push_back(event);
            continue;
        }
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            if (!stretches[i].scheduled)
                continue;
            WeatherEvent part = event;
            part.startMs = std::max(part.startMs, stretches[i].from);
            if (i + 1 < stretches.size())
                part.endMs = std::min(part.endMs, stretches[i + 1].from);
            part.peakMs = std::clamp(part.peakMs, part.startMs, std::max(part.startMs, part.endMs));
            if (part.startMs < part.endMs && part.startMs <= to && part.endMs > from)
                found.push_back(part);
        }
    }
    return found;
}

bool Run::advanceTo(TimeMs now, std::uint64_t lastSequence, QList<Reading> &out, std::size_t most)
{
    if (lastSequence != m_lastSequence) {
        m_lastSequence = lastSequence;
        fillWheel();
    }
    collectDue(now, most);
    if (m_due.empty())
        return false;
    m_lastTime = std::max(m_lastTime, m_due.back().time);
    m_instants += m_due.size();
    const auto first = out.size();
    out.resize(first + static_cast<qsizetype>(m_due.size()));
    if (m_words)
        m_words->resize(m_words->size() + m_due.size());
    makeDue({out.data() + first, m_due.size()});
    dropMissed(out, first);
    return true;
}

std::uint64_t Run::passTo(TimeMs now, std::uint64_t lastSequence)
{
    m_lastSequence = lastSequence;
    std::uint64_t passed = 0;
    for (std::uint32_t device = 0; device < m_states.size(); ++device) {
        Timeline passing = timeline(device);
        const std::uint64_t due = std::min(passing.dueAt(now), ticksLeft(passing));
        if (due == 0)
            continue;
        passing.advance(due);
        m_states[device] = passing.state();
        m_lastTime = std::max(m_lastTime, passing.last());
        passed += due;
    }
    fillWheel();
    m_instants += passed;
    return passed;
}

std::vector<Air> Run::trueAir(std::uint32_t device, std::span<const TimeMs> times)
{
    std::vector<Air> air(times.size());
    m_engine.trueAir(device, times, air);
    return air;
}

std::optional<Reading> Run::peek(std::uint32_t device)
{
    const Timeline passing = timeline(device);
    if (ticksLeft(passing) == 0)
        return std::nullopt;
    std::vector<Air> *const truth = std::exchange(m_truth, nullptr);
    m_due.assign(1, {passing.next(), device, static_cast<std::uint32_t>(passing.tick() + 1)});
    Reading next;
    makeDue({&next, 1});
    m_due.clear();
    m_truth = truth;
    return next;
}

void Run::collectDue(TimeMs now, std::size_t most)
{
    m_due.clear();
    while (!m_wheel.empty() && m_due.size() < most) {
        m_wheel.turnToWork(now);
        if (m_wheel.bucketStart() > now)
            return;
        collectBucket(std::min(now, m_wheel.bucketEnd() - 1));
        if (m_wheel.bucketEnd() > now)
            return;
        m_wheel.turn();
    }
}

void Run::collectBucket(TimeMs until)
{
    const auto first = static_cast<std::ptrdiff_t>(m_due.size());
    m_wheel.takeBucket(m_bucket);
    for (const std::uint32_t device : m_bucket) {
        Timeline passing = timeline(device);
        std::uint64_t left = ticksLeft(passing);
        TimeMs next = passing.next();
        for (; left > 0 && next <= until; --left) {
            m_due.push_back({next, device, static_cast<std::uint32_t>(passing.tick() + 1)});
            passing.advance(1);
            next = passing.next();
        }
        m_states[device] = passing.state();
        if (left > 0)
            m_wheel.insert(device, next);
    }
    std::sort(m_due.begin() + first, m_due.end(),
              [](const Engine::Instant &a, const Engine::Instant &b) {
                  return a.time != b.time ? a.time < b.time : a.device < b.device;
              });
}

std::span<RawWords> Run::dueWords() const
{
    return m_words ? std::span(*m_words).last(m_due.size()) : std::span<RawWords>();
}

void Run::makeDue(std::span<Reading> out)
{
    if (m_truth)
        m_truth->resize(m_truth->size() + m_due.size());
    if (m_truth || m_due.size() > manyTicks * m_states.size()) {
        std::vector<std::uint32_t> places(m_due.size());
        std::iota(places.begin(), places.end(), 0U);
        makeByDevice(std::move(places), out);
    } else if (m_engine.anyNeedsPast()) {
        makeMixed(out);
    } else {
        m_engine.generateEach(m_due, out, m_due.size() < worthSharing ? nullptr : m_crew.get(),
                              dueWords());
    }
}

/// Where some or all devices need more of the past.
void Run::makeMixed(std::span<Reading> out)
{
    std::vector<std::uint32_t> alone;
    std::vector<std::uint32_t> plain;
    std::vector<Engine::Instant> instants;
    for (std::uint32_t place = 0; place < m_due.size(); ++place) {
        if (m_engine.needsPast(m_due[place].device)) {
            alone.push_back(place);
        } else {
            plain.push_back(place);
            instants.push_back(m_due[place]);
        }
    }
    makeByDevice(std::move(alone), out);
    std::vector<Reading> made(instants.size());
    std::vector<RawWords> words(m_words ? made.size() : 0);
    m_engine.generateEach(instants, made, made.size() < worthSharing ? nullptr : m_crew.get(),
                          words);
    for (std::size_t i = 0; i < made.size(); ++i)
        out[plain[i]] = made[i];
    for (std::size_t i = 0; i < words.size(); ++i)
        dueWords()[plain[i]] = words[i];
}

/// One device after the other, each at all its instants; `places` are those in m_due.
void Run::makeByDevice(std::vector<std::uint32_t> places, std::span<Reading> out)
{
    const auto deviceAt = [this](std::uint32_t place) { return m_due[place].device; };
    std::ranges::stable_sort(places, {}, deviceAt);
    for (auto begin = places.begin(); begin != places.end();) {
        const auto end =
            std::ranges::upper_bound(begin, places.end(), deviceAt(*begin), {}, deviceAt);
        makeOfDevice({begin, end}, out);
        begin = end;
    }
}

void Run::makeOfDevice(std::span<const std::uint32_t> places, std::span<Reading> out)
{
    const Engine::Instant &first = m_due[places.front()];
    const std::size_t warmUp = m_engine.warmUp(first.sequence - 1, first.device);
    std::vector<TimeMs> times(warmUp + places.size());
    timeline(first.device).fill(-static_cast<std::int64_t>(times.size()), times); // all are passed
    std::vector<Reading> made(places.size());
    std::vector<Air> truth(m_truth ? places.size() : 0);
    std::vector<RawWords> words(m_words ? places.size() : 0);
    m_engine.generate(first.device, times, warmUp, first.sequence, made, truth, words);
    for (std::size_t i = 0; i < places.size(); ++i)
        out[places[i]] = made[i];
    for (std::size_t i = 0; i < words.size(); ++i)
        dueWords()[places[i]] = words[i];
    if (!m_truth)
        return;
    const std::size_t before = m_truth->size() - out.size();
    for (std::size_t i = 0; i < places.size(); ++i)
        (*m_truth)[before + places[i]] = truth[i];
}

void Run::dropMissed(QList<Reading> &out, qsizetype first)
{
    const bool misses = std::ranges::any_of(
        m_paces, [](const Pace &pace) { return pace.timing.missedPercent > 0.0; });
    if (!misses && !m_engine.hasFaults())
        return;
    const auto missed = [&](const Reading &reading) {
        return reading.sequence == droppedSequence ||
               (misses && timeline(reading.device).misses(reading.sequence - 1));
    };
    qsizetype kept = first;
    const std::size_t truths = m_truth ? m_truth->size() - static_cast<std::size_t>(out.size()) : 0;
    const std::size_t words = m_words ? m_words->size() - static_cast<std::size_t>(out.size()) : 0;
    for (qsizetype i = first; i < out.size(); ++i) {
        if (missed(out.at(i)))
            continue;
        const auto from = static_cast<std::size_t>(i);
        const auto to = static_cast<std::size_t>(kept);
        if (m_truth)
            (*m_truth)[truths + to] = (*m_truth)[truths + from];
        if (m_words)
            (*m_words)[words + to] = (*m_words)[words + from];
        out[kept++] = out.at(i);
    }
    out.resize(kept);
    if (m_truth)
        m_truth->resize(truths + static_cast<std::size_t>(kept));
    if (m_words)
        m_words->resize(words + static_cast<std::size_t>(kept));
}

TimeMs Run::triggeredDuration(WeatherKind kind, TimeMs at) const
{
    const double least = shortestTriggeredReadings * m_settings.intervalSeconds * 1000.0;
    return std::max<TimeMs>(std::llround(least), m_engine.naturalDuration(kind, at));
}

bool Run::isLate(TimeMs now, std::uint64_t ticks) const
{
    const double behindMs = static_cast<double>(now) - static_cast<double>(nextTime());
    double stepMs = std::numeric_limits<double>::max();
    for (const Pace &pace : m_paces)
        stepMs = std::min(stepMs, pace.intervalSeconds * (1000.0 + pace.timing.driftPpm * 1e-3));
    if (behindMs < (static_cast<double>(ticks) - 1.0) * stepMs) // not even with jitter
        return false;
    for (std::uint32_t device = 0; device < m_states.size(); ++device) {
        if (timeline(device).dueAt(now) > ticks)
            return true;
    }
    return false;
}

std::uint64_t Run::readingsDueAt(TimeMs now) const
{
    std::uint64_t sum = 0;
    for (std::uint32_t device = 0; device < m_states.size(); ++device) {
        const Timeline due = timeline(device);
        sum += std::min(due.dueAt(now), ticksLeft(due));
    }
    return sum;
}

TimeMs Run::nextTime() const
{
    return m_wheel.earliest([this](std::uint32_t device) { return timeline(device).next(); });
}

} // namespace aneroid
