#include "core/simulation/run.h"

#include "core/simulation/deviceids.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aneroid {

namespace {

/// One instant's UTC offset where a scenario names none; scenarios made by a live run always do.
constexpr int unknownOffset = 0;

ChannelRange rangeOf(const ChannelSettings &channel)
{
    return {channel.range.minimum, channel.range.maximum};
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
    engine.instrument.mode = settings.sensor.mode;
    engine.instrument.selfHeatingC = settings.sensor.selfHeatingC;
    if (settings.sensor.installed)
        engine.instrument.installed =
            settings.sensor.installed->startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return engine;
}

LoggerTiming loggerTiming(const Settings &settings)
{
    return {settings.intervalJitterS, settings.clockDriftPpm, settings.missedPercent};
}

Run::Run(const Scenario &scenario, std::shared_ptr<const Profile> profile, DeviceIds ids)
    : m_startMs(scenario.startMs)
    , m_profile(std::move(profile))
    , m_engine(*m_profile, static_cast<std::uint64_t>(scenario.seed), std::move(ids),
               engineSettings(scenario.settings, unknownOffset))
    , m_lastTime(scenario.startMs - 1)
{
    const double interval = scenario.settings.intervalSeconds;
    const LoggerTiming timing = loggerTiming(scenario.settings);
    m_timelines.reserve(this->ids().size());
    for (std::uint32_t device = 0; device < this->ids().size(); ++device) {
        const TimeMs phase = m_engine.phaseMs(device, intervalMs(interval));
        const std::uint64_t key =
            timelineKey(static_cast<std::uint64_t>(scenario.seed), this->ids()[device]);
        m_timelines.emplace_back(scenario.startMs + phase, interval, timing, key);
    }
    noteSchedule(scenario.startMs, scenario.settings.weatherEvents);
}

void Run::apply(const Act &act)
{
    const TimeMs at = m_startMs + act.atMs;
    switch (act.kind) {
    case ActKind::Settings:
        m_timelinesBefore = m_timelines;
        m_stretchesBefore = m_stretches;
        m_engine.setSettings(engineSettings(act.settings, unknownOffset));
        for (Timeline &timeline : m_timelines) {
            timeline.setInterval(act.settings.intervalSeconds, at);
            timeline.setTiming(loggerTiming(act.settings), at);
        }
        noteSchedule(at, act.settings.weatherEvents);
        break;
    case ActKind::Trigger:
        m_engine.trigger(act.weather, at, act.durationMs);
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
    case ActKind::Stop:
        break;
    }
}

void Run::undoSettings()
{
    m_timelines = m_timelinesBefore;
    m_stretches = m_stretchesBefore;
}

void Run::resumeAt(TimeMs at)
{
    for (std::uint32_t device = 0; device < m_timelines.size(); ++device) {
        Timeline &timeline = m_timelines[device];
        timeline.resumeAt(at + m_engine.phaseMs(device, intervalMs(timeline.intervalSeconds())));
    }
}

void Run::noteSchedule(TimeMs from, bool scheduled)
{
    if (m_stretches.empty() || m_stretches.back().scheduled != scheduled)
        m_stretches.push_back({from, scheduled});
}

std::vector<WeatherEvent> Run::eventsBetween(TimeMs from, TimeMs to) const
{
    std::vector<WeatherEvent> found;
    from = std::max(from, m_startMs); // what went on before the run is not part of it
    if (to < from)
        return found;
    for (const WeatherEvent &event : m_engine.allEventsBetween(from, to)) {
        if (event.triggered) {
            found.push_back(event);
            continue;
        }
        for (std::size_t i = 0; i < m_stretches.size(); ++i) {
            if (!m_stretches[i].scheduled)
                continue;
            WeatherEvent part = event;
            part.startMs = std::max(part.startMs, m_stretches[i].from);
            if (i + 1 < m_stretches.size())
                part.endMs = std::min(part.endMs, m_stretches[i + 1].from);
            part.peakMs = std::clamp(part.peakMs, part.startMs, std::max(part.startMs, part.endMs));
            if (part.startMs < part.endMs && part.startMs <= to && part.endMs > from)
                found.push_back(part);
        }
    }
    return found;
}

bool Run::advanceTo(TimeMs now, std::uint64_t lastSequence, QList<Reading> &out)
{
    const auto first = out.size();
    bool passed = false;
    for (std::uint32_t device = 0; device < m_timelines.size(); ++device) {
        const Timeline &timeline = m_timelines[device];
        const std::uint64_t left = lastSequence - std::min(lastSequence, timeline.tick());
        const std::uint64_t ticks = std::min(timeline.dueAt(now), left);
        if (ticks == 0)
            continue;
        generate(device, ticks, out);
        m_lastTime = std::max(m_lastTime, timeline.last());
        passed = true;
    }
    if (m_timelines.size() > 1) {
        std::sort(out.begin() + first, out.end(), [](const Reading &a, const Reading &b) {
            return a.timestampMs != b.timestampMs ? a.timestampMs < b.timestampMs
                                                  : a.device < b.device;
        });
    }
    return passed;
}

void Run::generate(std::uint32_t device, std::uint64_t ticks, QList<Reading> &out)
{
    Timeline &timeline = m_timelines[device];
    const std::size_t warmUp = m_engine.warmUp(timeline.tick());
    std::vector<TimeMs> times(warmUp + ticks);
    timeline.fill(-static_cast<std::int64_t>(warmUp), times);
    const auto first = out.size();
    out.resize(first + static_cast<qsizetype>(ticks));
    m_engine.generate(device, times, warmUp, static_cast<std::uint32_t>(timeline.tick() + 1),
                      {out.data() + first, static_cast<std::size_t>(ticks)});
    timeline.advance(ticks);
    const auto missed = [&timeline](const Reading &reading) {
        return timeline.misses(reading.sequence - 1);
    };
    out.erase(std::remove_if(out.begin() + first, out.end(), missed), out.end());
}

TimeMs Run::triggeredDuration(WeatherKind kind, TimeMs at, TimeMs leastMs) const
{
    return std::max(leastMs, m_engine.naturalDuration(kind, at));
}

std::uint64_t Run::ticksDueAt(TimeMs now) const
{
    std::uint64_t most = 0;
    for (const Timeline &timeline : m_timelines)
        most = std::max(most, timeline.dueAt(now));
    return most;
}

std::uint64_t Run::ticksMade() const
{
    std::uint64_t least = m_timelines.front().tick();
    for (const Timeline &timeline : m_timelines)
        least = std::min(least, timeline.tick());
    return least;
}

TimeMs Run::nextTime() const
{
    TimeMs next = m_timelines.front().next();
    for (const Timeline &timeline : m_timelines)
        next = std::min(next, timeline.next());
    return next;
}

QList<Reading> replay(const Scenario &scenario, std::shared_ptr<const Profile> profile,
                      TimeMs until)
{
    Run run(scenario, std::move(profile), deviceIds(scenario.settings));
    QList<Reading> readings;
    constexpr auto unlimited = std::numeric_limits<std::uint64_t>::max();
    bool running = true;
    for (const Act &act : scenario.acts) {
        const TimeMs at = scenario.startMs + act.atMs;
        if (at > until)
            break;
        if (running)
            run.advanceTo(at - 1, unlimited, readings);
        running = act.kind == ActKind::Stop ? false : act.kind == ActKind::Start ? true : running;
        run.apply(act);
    }
    if (running)
        run.advanceTo(until, unlimited, readings);
    return readings;
}

} // namespace aneroid
