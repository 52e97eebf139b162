// The half of Simulation that is about what is done in a run: acts by hand, a scenario that is
// played, and what they lead to.
#include "core/settings/loader.h"
#include "core/settings/table.h"
#include "core/simulation/simulationprivate.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace aneroid {

void Simulation::setScenario(std::shared_ptr<const Scenario> scenario, bool ends)
{
    if (d->state != RunState::Idle)
        return;
    const std::optional<qint64> ownSeed = d->settings.seed;
    d->settings = withDelivery(scenario->settings, d->settings);
    d->settings.seed = ownSeed; // of the runs after this one
    d->profile = scenario->profile;
    d->fleet = scenario->fleet;
    d->seed = scenario->seed;
    d->playback = Playback{std::move(scenario), ends};
    d->refreshIds();
    Q_EMIT settingsChanged(d->settings);
}

std::vector<TimeMs> Simulation::actTimes(TimeMs from, TimeMs to) const
{
    std::vector<TimeMs> times;
    const auto add = [&](const std::vector<Act> &acts, TimeMs start, std::size_t first) {
        for (std::size_t i = first; i < acts.size(); ++i) {
            if (const TimeMs time = start + acts[i].atMs; time >= from && time <= to)
                times.push_back(time);
        }
    };
    add(d->scenario.acts, d->scenario.startMs, 0);
    if (d->playback)
        add(d->playback->scenario->acts, d->playback->scenario->startMs, d->playback->next);
    std::ranges::sort(times);
    return times;
}

bool Simulation::isPlaying() const
{
    return d->playback && d->state != RunState::Finished;
}

std::optional<Scenario> Simulation::recorded() const
{
    if (!d->run)
        return std::nullopt;
    Scenario scenario = d->scenario;
    TimeMs end = d->run->lastTime();
    if (!scenario.acts.empty())
        end = std::max(end, scenario.startMs + scenario.acts.back().atMs);
    if (d->state == RunState::Finished && d->lastInstant() <= d->anchorSim)
        end = std::max(end, d->lastInstant());
    scenario.endMs = std::max<TimeMs>(0, end - scenario.startMs);
    const std::uint64_t last = d->lastSequence();
    scenario.count = last < std::numeric_limits<std::uint32_t>::max() ? last : 0;
    return scenario;
}

void Simulation::trigger(WeatherKind kind)
{
    if (d->state != RunState::Running || kind == WeatherKind::None)
        return;
    makeDue();
    Act act;
    act.kind = ActKind::Trigger;
    act.weather = kind;
    act.durationMs = d->run->triggeredDuration(kind, d->now());
    const TimeMs at = d->actTime();
    d->actAt(at, std::move(act));
    d->watched = std::min(d->watched, at - 1); // so that this one is announced
    announceEvents();
}

void Simulation::endEvents()
{
    if (d->state != RunState::Running)
        return;
    makeDue();
    Act act;
    act.kind = ActKind::EndEvents;
    const TimeMs at = d->actTime();
    d->actAt(at, std::move(act));
    d->watched = std::min(d->watched, at - 1);
    announceEvents();
}

std::uint32_t Simulation::injectFault(Fault fault)
{
    if (d->state != RunState::Running && d->state != RunState::Stopped)
        return 0;
    makeDue();
    const TimeMs at = d->actTime();
    const TimeMs onset = fault.absolute ? fault.at : d->scenario.startMs + fault.at;
    if (onset < at) { // what was read stays as it was read
        fault.absolute = false;
        fault.at = at - d->scenario.startMs;
    }
    Act act;
    act.kind = ActKind::Fault;
    act.fault = std::move(fault);
    d->actAt(at, std::move(act));
    Q_EMIT faultsChanged();
    return static_cast<std::uint32_t>(
        std::ranges::count(d->scenario.acts, ActKind::Fault, &Act::kind));
}

void Simulation::endFault(std::uint32_t number)
{
    if (d->state != RunState::Running && d->state != RunState::Stopped)
        return;
    makeDue();
    Act act;
    act.kind = ActKind::EndFault;
    act.number = number;
    d->act(std::move(act));
    Q_EMIT faultsChanged();
}

std::vector<WeatherEvent> Simulation::eventsBetween(TimeMs from, TimeMs to,
                                                    std::uint32_t device) const
{
    return d->run ? d->run->eventsBetween(from, to, device) : std::vector<WeatherEvent>{};
}

std::vector<FaultSpan> Simulation::faultsBetween(TimeMs from, TimeMs to, std::uint32_t device) const
{
    return d->run ? d->run->faultsBetween(from, to, device) : std::vector<FaultSpan>{};
}

bool Simulation::hasFaults() const
{
    return d->run && d->run->hasFaults();
}

std::vector<Mishap> Simulation::mishapsOf(std::span<const Reading> readings) const
{
    return d->run ? d->run->mishapsOf(readings) : std::vector<Mishap>{};
}

/// Acts and readings in their order; what hears of them may end the run or begin another.
void Simulation::playUpTo(TimeMs now, std::size_t most)
{
    while (d->state == RunState::Running && d->playback) {
        const TimeMs act = d->playback->nextAt();
        const TimeMs end = d->playback->scenario->lastMs();
        const TimeMs until =
            std::min({now, end, act == std::numeric_limits<TimeMs>::max() ? act : act - 1});
        if (!d->playback->stopped && d->run->nextTime() <= until) {
            makeReadings(until, most);
            if (d->state == RunState::Running && d->playback && d->run->nextTime() <= until)
                return; // the event loop has its turn
            continue;
        }
        if (act > std::min(now, end)) {
            if (now >= end)
                endPlaying();
            return;
        }
        const std::shared_ptr<const Scenario> kept = d->playback->scenario;
        play(kept->acts[d->playback->next++]);
    }
}

void Simulation::play(const Act &act)
{
    if (act.kind == ActKind::Settings) {
        if (!playSettings(act))
            return;
    } else {
        d->actAt(d->scenario.startMs + act.atMs, act);
    }
    d->playback->stopped =
        act.kind == ActKind::Stop || (d->playback->stopped && act.kind != ActKind::Start);
    d->gapPending = d->gapPending || act.kind == ActKind::Gap || act.kind == ActKind::Start;
    d->watched = std::min(d->watched, d->scenario.startMs + act.atMs - 1);
    Q_EMIT actPlayed(act);
}

/// False where it does not go together with what was done by hand.
bool Simulation::playSettings(const Act &act)
{
    Settings ofRun = d->run->settings();
    Settings ofWindow = d->settings;
    (void)applyJson(ofRun, act.changes, {});
    (void)applyJson(ofWindow, act.changes, {});
    QStringList broken = brokenRules(ofRun) + brokenRules(ofWindow);
    if (!broken.isEmpty()) {
        Q_EMIT actLeftOut(act, broken.front());
        return false;
    }
    const TimeMs now = d->now();
    d->settings = ofWindow;
    d->anchor(now); // the speed may be another
    d->actAt(d->scenario.startMs + act.atMs, act);
    Q_EMIT settingsChanged(d->settings);
    return true;
}

/// Where it ends the run, makeUpTo() does; else the run goes on as the session stood.
void Simulation::endPlaying()
{
    const bool stopped = d->playback->stopped;
    if (d->playback->ends)
        return;
    d->playback.reset();
    if (!stopped)
        return;
    d->anchor(d->now());
    d->timer.stop();
    d->state = nextState(d->state, RunCommand::Stop);
    Q_EMIT stateChanged(d->state);
}

} // namespace aneroid
