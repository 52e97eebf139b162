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

const Profile &profileOf(const Settings &settings)
{
    const Profile *found = findProfile(settings.profile.toStdString());
    return found ? *found : homeProfile();
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
    return engine;
}

Run::Run(const Scenario &scenario)
    : m_startMs(scenario.startMs)
    , m_engine(profileOf(scenario.settings), static_cast<std::uint64_t>(scenario.seed),
               deviceIds(scenario.settings), engineSettings(scenario.settings, unknownOffset))
    , m_sequences(m_engine.deviceIds().size(), 0)
    , m_lastTime(scenario.startMs - 1)
{
    const double interval = scenario.settings.intervalSeconds;
    m_timelines.reserve(m_sequences.size());
    for (std::uint32_t device = 0; device < m_sequences.size(); ++device)
        m_timelines.emplace_back(scenario.startMs + m_engine.phaseMs(device, intervalMs(interval)),
                                 interval);
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
        for (Timeline &timeline : m_timelines)
            timeline.setInterval(act.settings.intervalSeconds, at);
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

void Run::advanceTo(TimeMs now, std::uint64_t lastSequence, QList<Reading> &out)
{
    const auto first = out.size();
    for (std::uint32_t device = 0; device < m_timelines.size(); ++device) {
        const std::uint64_t left =
            lastSequence - std::min<std::uint64_t>(lastSequence, m_sequences[device]);
        const std::uint64_t ticks = std::min(m_timelines[device].dueAt(now), left);
        if (ticks > 0)
            generate(device, ticks, out);
    }
    if (out.size() == first)
        return;
    if (m_timelines.size() > 1) {
        std::sort(out.begin() + first, out.end(), [](const Reading &a, const Reading &b) {
            return a.timestampMs != b.timestampMs ? a.timestampMs < b.timestampMs
                                                  : a.device < b.device;
        });
    }
    m_lastTime = out.constLast().timestampMs;
}

void Run::generate(std::uint32_t device, std::uint64_t ticks, QList<Reading> &out)
{
    const auto first = out.size();
    out.resize(first + static_cast<qsizetype>(ticks));
    std::vector<TimeMs> times(ticks);
    Timeline &timeline = m_timelines[device];
    for (std::size_t i = 0; i < times.size(); ++i)
        times[i] = timeline.ahead(i);
    m_engine.generate(device, times, m_sequences[device] + 1,
                      {out.data() + first, static_cast<std::size_t>(ticks)});
    timeline.advance(ticks);
    m_sequences[device] += static_cast<std::uint32_t>(ticks);
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
    return *std::min_element(m_sequences.begin(), m_sequences.end());
}

TimeMs Run::nextTime() const
{
    TimeMs next = m_timelines.front().next();
    for (const Timeline &timeline : m_timelines)
        next = std::min(next, timeline.next());
    return next;
}

QList<Reading> replay(const Scenario &scenario, TimeMs until)
{
    Run run(scenario);
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
