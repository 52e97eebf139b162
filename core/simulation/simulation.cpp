#include "core/simulation/simulation.h"

#include "core/base/random.h"
#include "core/fleet/deviceids.h"
#include "core/simulation/simulationprivate.h"

#include <utility>

namespace aneroid {

namespace {

/// A stop is for now: where a large fleet is further behind than this, the rest is a gap.
constexpr std::uint64_t mostAtStop = 100'000;

/// Whether both make the same readings, whatever they say about themselves.
bool makeTheSame(Profile a, Profile b)
{
    for (Profile *profile : {&a, &b}) {
        profile->title.clear();
        profile->description.clear();
        profile->sources.clear();
        profile->notes.clear();
    }
    return a == b;
}

} // namespace

Simulation::Simulation(std::unique_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(clock)))
{
    d->timer.setTimerType(Qt::PreciseTimer);
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, &Simulation::tick);
    d->ids = aneroid::deviceIds(d->settings);
    d->idsSettings = d->settings;
}

Simulation::~Simulation() = default;

RunState Simulation::state() const
{
    return d->state;
}

const Settings &Simulation::settings() const
{
    return d->settings;
}

const Scenario &Simulation::scenario() const
{
    return d->scenario;
}

qint64 Simulation::seed() const
{
    return d->seed;
}

const DeviceIds &Simulation::deviceIds() const
{
    return d->ids;
}

Place Simulation::place(std::uint32_t device) const
{
    if (d->run)
        return d->run->place(device);
    if (d->ids.size() < 2)
        return {};
    return fleetPlace(d->fleet ? &d->fleet->layout : nullptr, device, hashOf(d->ids[device]),
                      d->settings.fleetRadiusKm);
}

quint64 Simulation::readingsMade() const
{
    return d->made;
}

quint64 Simulation::readingsSkipped() const
{
    return d->skipped;
}

TimeMs Simulation::simulatedNow() const
{
    return d->run ? d->now() : d->firstTime();
}

std::optional<TimeMs> Simulation::nextReadingAt() const
{
    return d->state == RunState::Running ? std::optional(d->run->nextTime()) : std::nullopt;
}

std::optional<Reading> Simulation::nextReading(std::uint32_t device) const
{
    if (device >= d->ids.size())
        return {};
    if (d->run)
        return d->state == RunState::Finished ? std::nullopt : d->run->peek(device);
    const bool alone = d->ids.size() > 1; // a large fleet takes long to set up
    Scenario scenario;
    scenario.startMs = d->firstTime();
    scenario.seed = d->seed;
    scenario.settings = d->forScenario(d->settings, scenario.startMs);
    scenario.profile = d->profile;
    scenario.fleet = alone ? nullptr : d->fleet;
    auto next = Run(scenario, alone ? DeviceIds{d->ids[device]} : d->ids).peek(0);
    if (next)
        next->device = device;
    return next;
}

void Simulation::setSettings(const Settings &settings)
{
    if (settings == d->settings)
        return;
    if (d->run) {
        if (d->state == RunState::Running) {
            makeDue();
            d->anchor(d->now());
        }
        d->settings = settings;
        d->changeSettings(settings);
    } else {
        d->settings = settings;
        if (settings.seed && !d->playback)
            d->seed = *settings.seed;
        d->refreshIds();
    }
    Q_EMIT settingsChanged(d->settings);
    if (d->state == RunState::Running)
        schedule();
}

void Simulation::setProfile(std::shared_ptr<const Profile> profile)
{
    if (profile == d->profile)
        return;
    d->profile = std::move(profile);
    d->profileChanged = d->run && !makeTheSame(*d->profile, *d->profileOfRun);
}

const std::shared_ptr<const Profile> &Simulation::profile() const
{
    return d->profile;
}

bool Simulation::profileWaits() const
{
    return d->profileWaits();
}

void Simulation::setFleet(std::shared_ptr<const Fleet> fleet)
{
    d->fleet = std::move(fleet);
    if (!d->run)
        d->refreshIds();
}

const std::shared_ptr<const Fleet> &Simulation::fleet() const
{
    return d->fleet;
}

void Simulation::setStart(std::optional<TimeMs> start)
{
    if (d->state == RunState::Idle)
        d->start = start;
}

void Simulation::setCatchUp(bool catchUp)
{
    if (d->state == RunState::Idle)
        d->catchUp = catchUp;
    if (!catchUp)
        d->catchUpTo.reset();
}

void Simulation::setCatchUpTo(TimeMs time)
{
    if (d->state != RunState::Idle)
        return;
    d->catchUp = true;
    d->catchUpTo = time;
}

bool Simulation::isCatchingUp() const
{
    return d->catchingUp;
}

TimeMs Simulation::catchUpLeftMs() const
{
    return d->catchingUp ? std::max<TimeMs>(0, d->present() - d->anchorSim) : 0;
}

void Simulation::setGate(std::function<bool()> gate)
{
    d->gate = std::move(gate);
}

void Simulation::setCount(quint64 count)
{
    d->count = count;
}

void Simulation::setUntil(std::optional<TimeMs> until)
{
    d->until = until;
}

void Simulation::setDuration(std::optional<TimeMs> ms)
{
    d->durationMs = ms;
}

void Simulation::start()
{
    const RunState next = nextState(d->state, RunCommand::Start);
    if (next == d->state)
        return;
    const bool first = d->state == RunState::Idle;
    const bool goesOn = !first && d->playback; // what is played waited, nothing is left out
    if (first) {
        beginRun();
    } else if (goesOn) {
        d->anchor(d->anchorSim);
    } else {
        // The time between is left out; simulated time follows the wall through it.
        const TimeMs pausedMs =
            d->catchingUp ? 0 : (d->clock->monotonicNs() - d->anchorNs) / 1'000'000;
        d->anchor(std::max(d->anchorSim + pausedMs, d->run->lastTime() + 1));
        d->watched = d->anchorSim;
        d->gapPending = true;
    }
    d->state = next;
    if (!first && !goesOn) {
        Act act;
        act.kind = ActKind::Start;
        d->actAt(d->anchorSim, std::move(act));
    }
    Q_EMIT stateChanged(next);
    tick();
}

void Simulation::beginRun()
{
    const TimeMs start = d->firstTime();
    d->scenario = {};
    d->scenario.startMs = start;
    d->scenario.seed = d->seed;
    d->scenario.generator = QStringLiteral(ANEROID_VERSION);
    d->scenario.settings = d->forScenario(d->settings, start);
    d->scenario.profile = d->profile;
    d->scenario.fleet = d->fleet;
    d->run = std::make_unique<Run>(d->scenario, d->ids);
    d->words.clear();
    d->profileOfRun = d->profile;
    d->profileChanged = false;
    d->watched = start - 1;
    d->anchor(start);
    setCatchingUp(d->catchUp && start < d->present());
}

void Simulation::stop()
{
    const RunState next = nextState(d->state, RunCommand::Stop);
    if (next == d->state)
        return;
    const TimeMs asked = d->now();
    if (!d->catchingUp && !d->playback && d->run->readingsDueAt(asked) > mostAtStop)
        skipTo(asked);
    else
        makeDue();
    if (d->state != RunState::Running) // making what was due finished the run
        return;
    if (!d->playback) {
        Act act;
        act.kind = ActKind::Stop;
        d->act(std::move(act));
    }
    d->anchor(d->now());
    d->timer.stop();
    d->state = next;
    Q_EMIT stateChanged(next);
}

void Simulation::newRun(bool sameSeed)
{
    d->timer.stop();
    const bool changed = d->state != RunState::Idle;
    d->state = nextState(d->state, RunCommand::Reset);
    setCatchingUp(false); // of a run that is over: it has not caught up
    d->run.reset();
    d->scenario = {};
    d->playback.reset();
    d->catchUpTo.reset();
    d->made = 0;
    d->skipped = 0;
    d->gapPending = false;
    d->settingsActOpen = false;
    if (!sameSeed)
        d->seed = d->settings.seed.value_or(drawSeed());
    d->refreshIds();
    if (changed)
        Q_EMIT stateChanged(d->state);
    Q_EMIT runBegan();
}

void Simulation::setKeepWords(bool keep)
{
    d->keepWords = keep;
}

std::optional<RawWords> Simulation::takeWords(const Reading &reading)
{
    const auto node = d->words.extract({reading.device, reading.sequence});
    return node.empty() ? std::nullopt : std::optional(node.mapped());
}

} // namespace aneroid

#include "moc_simulation.cpp"
