#pragma once

#include "core/simulation/clock.h"
#include "core/simulation/machine.h"
#include "core/simulation/playback.h"
#include "core/simulation/run.h"
#include "core/simulation/runstate.h"
#include "core/simulation/simulation.h"

#include <QTimer>

#include <map>

namespace aneroid {

/// Inside of Simulation: its clock, its run, and what was done in it.
struct Simulation::Private
{
    explicit Private(std::unique_ptr<Clock> theClock);

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

    [[nodiscard]] TimeMs now() const;
    void anchor(TimeMs sim);
    [[nodiscard]] bool profileWaits() const;

    /// Those that the run goes on with: another profile waits, and what was made for it.
    [[nodiscard]] Settings forRun(const Settings &value) const;

    /// Settings as a scenario keeps them: without delivery, hence no secrets, and the machine's UTC
    /// offset made explicit.
    [[nodiscard]] Settings forScenario(const Settings &value, TimeMs at) const;
    [[nodiscard]] bool isGateOpen() const { return !gate || gate(); }
    [[nodiscard]] std::uint64_t lateLimit() const;

    /// How long to wait at least, for batches rather than single readings.
    [[nodiscard]] double shortestWaitMs() const;
    [[nodiscard]] std::uint64_t lastSequence() const;

    /// Where the next run begins.
    [[nodiscard]] TimeMs firstTime() const;

    /// Of the run, included: where a person or the scenario ends it.
    [[nodiscard]] TimeMs lastInstant() const;

    /// Where catching up ends.
    [[nodiscard]] TimeMs present() const { return catchUpTo.value_or(clock->wallMs()); }

    /// A million ids are not made anew for every slider that moves.
    void refreshIds();

    /// When an act of this moment takes effect: after every reading made, and not after one that
    /// fell due since then, which it changes too.
    [[nodiscard]] TimeMs actTime() const;
    void act(Act one) { actAt(actTime(), std::move(one)); }
    void actAt(TimeMs at, Act one);

    /// A change by hand, at the next reading. A dragged slider is one act a reading: a change takes
    /// the place of one that no reading has followed, and one that leads back leaves no act.
    void changeSettings(const Settings &value);
};

} // namespace aneroid
