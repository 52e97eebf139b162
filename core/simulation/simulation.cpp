#include "core/simulation/simulation.h"

#include "core/base/random.h"
#include "core/fleet/deviceids.h"
#include "core/settings/loader.h"
#include "core/settings/table.h"
#include "core/simulation/clock.h"
#include "core/simulation/machine.h"
#include "core/simulation/playback.h"
#include "core/simulation/run.h"
#include "core/simulation/runstate.h"

#include <QTimer>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace aneroid {

namespace {

/// Readings denser than this are made in batches: the event loop, the window and the sender live
/// on.
constexpr double shortestTickMs = 5.0;
constexpr double shortestDenseTickMs = 50.0; ///< where there are more than denseRate a second
constexpr double denseRate = 2000.0;
constexpr double longestTickMs = 3'600'000.0;

/// More than this behind, and it counts as a gap rather than as lateness.
constexpr std::uint64_t lateTicks = 100;
constexpr double lateSeconds = 1.0;               ///< where ticks are denser than that allows for
constexpr std::uint64_t lateReadings = 2'000'000; ///< in memory at once, for large fleets ...
constexpr std::uint64_t leastLateTicks = 2;       ///< ... of which the largest may be so late

/// More than this and the event loop gets its turn before the rest.
constexpr std::size_t mostAtOnce = 5000;

/// A stop is for now: where a large fleet is further behind than this, the rest is a gap.
constexpr std::uint64_t mostAtStop = 100'000;

/// Readings in one go while catching up: the event loop lives on between them.
constexpr double pastReadings = 2000.0;
constexpr int closedGateMs = 20;

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

struct Simulation::Private
{
    explicit Private(std::unique_ptr<Clock> theClock)
        : clock(theClock ? std::move(theClock) : std::make_unique<SystemClock>())
    {
    }

    std::unique_ptr<Clock> clock;
    QTimer timer;
    RunState state = RunState::Idle;
    Settings settings;
    /// Not owned: the default lives as long as the program.
    std::shared_ptr<const Profile> profile{std::shared_ptr<void>(), &homeProfile()};
    std::shared_ptr<const Profile> profileOfRun;
    bool profileChanged = false; ///< since the run began
    std::shared_ptr<const Fleet> fleet;
    Scenario scenario;
    std::unique_ptr<Run> run;
    DeviceIds ids;
    Settings idsSettings; ///< that `ids` are those of, where no fleet names them
    std::optional<TimeMs> start;
    std::optional<Playback> playback;
    bool catchUp = false;            ///< asked for
    std::optional<TimeMs> catchUpTo; ///< none: the wall's time
    bool catchingUp = false;         ///< simulated time is the run's own, not the clock's
    std::function<bool()> gate;
    qint64 seed = drawSeed();
    quint64 count = 0;
    std::optional<TimeMs> until;
    std::optional<TimeMs> durationMs;
    quint64 made = 0;
    quint64 skipped = 0;
    bool gapPending = false;
    bool keepWords = false;
    /// By device and sequence.
    std::map<std::pair<std::uint32_t, std::uint32_t>, RawWords> words;
    /// No reading has followed the last change of settings, which took effect at `openSince`;
    /// where it is an act at all, that is the last one.
    bool settingsActOpen = false;
    bool settingsActListed = false;
    TimeMs openSince = 0;

    TimeMs anchorSim = 0; ///< simulated time at anchorNs
    qint64 anchorNs = 0;
    TimeMs watched = 0; ///< events up to here have been announced

    [[nodiscard]] TimeMs now() const
    {
        if (state != RunState::Running || catchingUp)
            return anchorSim;
        const double elapsed = static_cast<double>(clock->monotonicNs() - anchorNs) * 1e-6;
        return anchorSim + static_cast<TimeMs>(std::floor(elapsed * settings.speed + 1e-6));
    }

    void anchor(TimeMs sim)
    {
        anchorSim = sim;
        anchorNs = clock->monotonicNs();
    }

    [[nodiscard]] bool profileWaits() const
    {
        return run && (profileChanged || settings.profile != scenario.settings.profile);
    }

    /// Those that the run goes on with: another profile waits, and what was made for it.
    [[nodiscard]] Settings forRun(const Settings &value) const
    {
        const Settings &before = run->settings();
        Settings kept = value;
        if (!kept.utcOffsetMinutes)
            kept.utcOffsetMinutes = scenario.settings.utcOffsetMinutes;
        if (!profileWaits())
            return kept;
        kept.temperature = before.temperature;
        kept.humidity = before.humidity;
        kept.pressure = before.pressure;
        return kept;
    }

    /// Settings as a scenario keeps them: without delivery, hence no secrets, and the machine's UTC
    /// offset made explicit.
    [[nodiscard]] Settings forScenario(const Settings &value, TimeMs at) const
    {
        Settings plain = withDelivery(value, Settings());
        plain.seed = seed;
        if (!plain.utcOffsetMinutes)
            plain.utcOffsetMinutes = machineUtcOffsetMinutes(at);
        return plain;
    }

    [[nodiscard]] bool isGateOpen() const { return !gate || gate(); }

    [[nodiscard]] std::uint64_t lateLimit() const
    {
        const double perSecond = settings.speed / settings.intervalSeconds;
        const auto ticks = static_cast<std::uint64_t>(std::ceil(perSecond * lateSeconds));
        return std::min(std::max(lateTicks, ticks),
                        std::max(leastLateTicks, lateReadings / ids.size()));
    }

    /// How long to wait at least, for batches rather than single readings.
    [[nodiscard]] double shortestWaitMs() const
    {
        const double perSecond =
            static_cast<double>(ids.size()) * settings.speed / settings.intervalSeconds;
        return perSecond > denseRate && ids.size() > 1 ? shortestDenseTickMs : shortestTickMs;
    }

    [[nodiscard]] std::uint64_t lastSequence() const
    {
        std::uint64_t last = count > 0 ? count : std::numeric_limits<std::uint32_t>::max();
        if (playback && playback->scenario->count > 0)
            last = std::min(last, playback->scenario->count);
        return last;
    }

    /// Where the next run begins.
    [[nodiscard]] TimeMs firstTime() const
    {
        return playback ? playback->scenario->startMs : start.value_or(clock->wallMs());
    }

    /// Of the run, included: where a person or the scenario ends it.
    [[nodiscard]] TimeMs lastInstant() const
    {
        TimeMs last = until.value_or(std::numeric_limits<TimeMs>::max());
        if (durationMs)
            last = std::min(last, scenario.startMs + *durationMs);
        if (playback && playback->ends)
            last = std::min(last, playback->scenario->lastMs());
        return last;
    }

    /// Where catching up ends.
    [[nodiscard]] TimeMs present() const { return catchUpTo.value_or(clock->wallMs()); }

    /// A million ids are not made anew for every slider that moves.
    void refreshIds()
    {
        if (fleet) {
            ids = fleet->ids;
            idsSettings.devices = 0; // of no settings
            return;
        }
        if (!haveSameIds(settings, idsSettings))
            ids = aneroid::deviceIds(settings);
        idsSettings = settings;
    }

    /// When an act of this moment takes effect: after every reading made, and not after one that
    /// fell due since then, which it changes too.
    [[nodiscard]] TimeMs actTime() const
    {
        return std::max(std::min(now(), run->nextTime()), run->lastTime() + 1);
    }

    void act(Act one) { actAt(actTime(), std::move(one)); }

    void actAt(TimeMs at, Act one)
    {
        one.atMs = at - scenario.startMs;
        run->apply(one);
        scenario.acts.push_back(std::move(one));
        settingsActOpen = false;
    }

    /// A change by hand, at the next reading. A dragged slider is one act a reading: a change takes
    /// the place of one that no reading has followed, and one that leads back leaves no act.
    void changeSettings(const Settings &value)
    {
        const TimeMs at = settingsActOpen ? openSince : actTime();
        if (settingsActOpen && settingsActListed) {
            scenario.acts.pop_back();
            run->undoSettings();
        }
        Act one;
        one.changes = settingChanges(run->settings(), forRun(value));
        settingsActListed = !one.changes.isEmpty();
        if (settingsActListed)
            actAt(at, std::move(one));
        settingsActOpen = true;
        openSince = at;
    }
};

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
    if (d->state != RunState::Running)
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
    if (d->state != RunState::Running)
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

void Simulation::setKeepWords(bool keep)
{
    d->keepWords = keep;
}

std::optional<RawWords> Simulation::takeWords(const Reading &reading)
{
    const auto node = d->words.extract({reading.device, reading.sequence});
    return node.empty() ? std::nullopt : std::optional(node.mapped());
}

void Simulation::tick()
{
    if (d->isGateOpen()) {
        if (d->catchingUp)
            makePast();
        else
            makeDue(mostAtOnce);
    }
    if (d->state == RunState::Running)
        schedule();
}

void Simulation::makeDue(std::size_t most)
{
    if (d->state != RunState::Running)
        return;
    const TimeMs now = d->now();
    if (!d->catchingUp && !d->playback && d->run->isLate(now, d->lateLimit()))
        skipTo(now);
    makeUpTo(now, most);
}

/// The next piece of what is to be caught up with; the last one ends in the present.
void Simulation::makePast()
{
    if (d->state != RunState::Running)
        return;
    const bool stopped = d->playback && d->playback->stopped;
    if (!stopped && d->run->nextTime() <= d->anchorSim) { // some of the last piece is left
        makeUpTo(d->anchorSim, mostAtOnce);
        return;
    }
    const double tickReadings = static_cast<double>(d->ids.size());
    const double ticks = std::max(1.0, pastReadings / tickReadings);
    const TimeMs pieceMs = std::llround(ticks * d->settings.intervalSeconds * 1000.0);
    const TimeMs present = d->present();
    const TimeMs until = std::min(d->anchorSim + pieceMs, present);
    d->anchor(std::max(d->anchorSim, until));
    if (until >= present)
        setCatchingUp(false);
    makeUpTo(d->anchorSim, mostAtOnce);
}

void Simulation::makeUpTo(TimeMs now, std::size_t most)
{
    const TimeMs last = d->lastInstant();
    const TimeMs until = std::min(now, last);
    if (d->playback)
        playUpTo(until, most);
    else
        makeReadings(until, most);
    announceEvents();
    if (d->state != RunState::Running || !d->run)
        return;
    const bool stopped = d->playback && d->playback->stopped;
    if (d->run->isComplete() || (now >= last && (stopped || d->run->nextTime() > last))) {
        d->anchor(until);
        finish();
    }
}

void Simulation::makeReadings(TimeMs now, std::size_t most)
{
    QList<Reading> batch;
    std::vector<RawWords> words;
    d->run->setWords(d->keepWords ? &words : nullptr);
    if (d->run->advanceTo(now, d->lastSequence(), batch, most))
        d->settingsActOpen = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Reading &reading = batch.at(static_cast<qsizetype>(i));
        d->words[{reading.device, reading.sequence}] = words[i];
    }
    if (!batch.isEmpty()) {
        d->made += static_cast<quint64>(batch.size());
        const bool gap = std::exchange(d->gapPending, false);
        Q_EMIT readingsReady(batch, gap);
    }
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

void Simulation::setCatchingUp(bool catchingUp)
{
    if (std::exchange(d->catchingUp, catchingUp) != catchingUp)
        Q_EMIT catchingUpChanged(catchingUp);
}

void Simulation::skipTo(TimeMs now)
{
    const TimeMs from = d->run->nextTime();
    const quint64 readings = d->run->readingsDueAt(now);
    Act act;
    act.kind = ActKind::Gap;
    act.durationMs = now - from;
    d->actAt(from, std::move(act));
    d->skipped += readings;
    d->gapPending = true;
    Q_EMIT gapHappened(from, now, readings);
}

void Simulation::finish()
{
    d->anchor(d->now());
    d->timer.stop();
    d->state = nextState(d->state, RunCommand::Finish);
    setCatchingUp(false);
    Q_EMIT stateChanged(d->state);
}

void Simulation::announceEvents()
{
    if (!d->run)
        return;
    const TimeMs from = d->watched;
    const TimeMs to = d->now();
    if (to <= from)
        return;
    d->watched = to;
    for (const WeatherEvent &event : d->run->eventsBetween(from, to)) {
        if (event.startMs > from && event.startMs <= to)
            Q_EMIT weatherEventStarted(event);
        if (event.endMs > from && event.endMs <= to)
            Q_EMIT weatherEventEnded(event);
    }
}

void Simulation::schedule()
{
    if (!d->isGateOpen()) {
        d->timer.start(closedGateMs);
        return;
    }
    if (d->catchingUp) {
        d->timer.start(0);
        return;
    }
    TimeMs next = d->lastInstant();
    if (d->playback)
        next = std::min({next, d->playback->nextAt(), d->playback->scenario->lastMs()});
    if (!d->playback || !d->playback->stopped)
        next = std::min(next, d->run->nextTime());
    const double simMs = static_cast<double>(next - d->now());
    const double realMs = std::ceil(std::max(0.0, simMs / d->settings.speed));
    // Where the event loop had its turn before all was made, the rest follows at once.
    const double least = simMs < 0.0 ? 0.0 : d->shortestWaitMs();
    const double bounded = std::clamp(realMs, least, longestTickMs);
    d->timer.start(static_cast<int>(bounded));
}

} // namespace aneroid
