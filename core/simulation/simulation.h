#pragma once

#include "core/base/place.h"
#include "core/base/types.h"
#include "core/fleet/deviceids.h"
#include "core/fleet/fleet.h"
#include "core/instrument/faultvalues.h"
#include "core/instrument/mishap.h"
#include "core/instrument/reading.h"
#include "core/profiles/profile.h"
#include "core/scenario/scenario.h"
#include "core/settings/settings.h"
#include "core/simulation/clock.h"
#include "core/simulation/runstate.h"

#include <QList>
#include <QObject>

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace aneroid {

/// The run: settings + scenario + clock → readings. Ticks on a precise QTimer; late ticks are
/// caught up in batches; beyond 100 ticks (fewer for large fleets) the rest becomes one counted
/// gap.
class Simulation : public QObject
{
    Q_OBJECT
public:
    explicit Simulation(std::unique_ptr<Clock> clock = nullptr, QObject *parent = nullptr);
    ~Simulation() override;

    [[nodiscard]] RunState state() const;
    [[nodiscard]] const Settings &settings() const;
    /// Of the run so far, without an end.
    [[nodiscard]] const Scenario &scenario() const;
    /// The same as a scenario that makes the run's readings up to now again; none while Idle.
    [[nodiscard]] std::optional<Scenario> recorded() const;
    [[nodiscard]] qint64 seed() const; ///< the run's, drawn if settings name none
    [[nodiscard]] const DeviceIds &deviceIds() const;
    /// Where one of them stands: km from the middle of the fleet.
    [[nodiscard]] Place place(std::uint32_t device) const;
    [[nodiscard]] quint64 readingsMade() const;
    [[nodiscard]] quint64 readingsSkipped() const; ///< left out in gaps
    [[nodiscard]] TimeMs simulatedNow() const;
    [[nodiscard]] std::optional<TimeMs> nextReadingAt() const;

    /// A device's next reading, as it stands now; of a run that has not begun, what it would be if
    /// it began at this moment (of a fleet, but for its neighbours). Nothing where all are made, or
    /// where there is no such device.
    [[nodiscard]] std::optional<Reading> nextReading(std::uint32_t device = 0) const;

    /// Takes effect at the next reading. Seed, profile, devices and device ids wait for newRun();
    /// so does everything while Idle, where it is simply the next run's. Ranges and drifts wait
    /// with a profile that is not the run's: they are made for it.
    void setSettings(const Settings &settings);

    /// What settings().profile names, not null; for the next run. At first homeProfile().
    void setProfile(std::shared_ptr<const Profile> profile);
    [[nodiscard]] const std::shared_ptr<const Profile> &profile() const;
    /// Whether a profile has been chosen that waits for newRun().
    [[nodiscard]] bool profileWaits() const;

    /// What settings().fleetFile names, null without one; for the next run. While there is a fleet,
    /// it says who the devices are.
    void setFleet(std::shared_ptr<const Fleet> fleet);
    [[nodiscard]] const std::shared_ptr<const Fleet> &fleet() const;

    /// The next run starts here instead of now; only while Idle.
    void setStart(std::optional<TimeMs> start);
    /// The next run plays this scenario: settings, profile, fleet, seed and start become its own,
    /// and its acts are done again at their times. What is done by hand meanwhile is done on top.
    /// No reading is left out: what comes late is late. `ends`: the run is finished where the
    /// scenario ends; else it goes on. Only while Idle; newRun() forgets it.
    void setScenario(std::shared_ptr<const Scenario> scenario, bool ends = true);
    /// When something was done in this run, or will be by the scenario; within [from, to], rising.
    [[nodiscard]] std::vector<TimeMs> actTimes(TimeMs from, TimeMs to) const;
    /// Whether some of the scenario is still to come.
    [[nodiscard]] bool isPlaying() const;

    /// The next run catches up: where it starts in the past, it makes readings as fast as the gate
    /// lets it until simulated time is the wall's, then it goes on live at SPEED. Its readings are
    /// the same as if it had run all the time. Only while Idle.
    void setCatchUp(bool catchUp);
    /// The same up to this simulated time in place of the wall's.
    void setCatchUpTo(TimeMs time);
    [[nodiscard]] bool isCatchingUp() const;
    /// Simulated time that is still to be caught up with.
    [[nodiscard]] TimeMs catchUpLeftMs() const;
    /// Asked before more is made; false pauses it for a moment: what is due then comes late, and is
    /// a gap only where it comes very late. None: no pause.
    void setGate(std::function<bool()> gate);
    /// Finish after so many readings a device; 0: never.
    void setCount(quint64 count);
    /// Finish with the readings at this simulated time, or so long after the start; the sooner of
    /// both. None: never.
    void setUntil(std::optional<TimeMs> until);
    void setDuration(std::optional<TimeMs> ms);

    void start();
    void stop();
    /// Idle again, sequence from 1. `sameSeed`: the seed of the run before; else settings().seed,
    /// or a fresh one where none is set.
    void newRun(bool sameSeed);

    /// Makes what is due (of a large fleet the next piece of it; nothing where the gate is closed)
    /// and plans the next tick; the timer calls it, and so may anybody who wants the readings up to
    /// this moment.
    void tick();

    /// An event of this kind from the next reading on. Works with scheduled weather switched off,
    /// too.
    void trigger(WeatherKind kind);
    /// Ends all events that are active.
    void endEvents();

    /// A fault from the next reading on, or from its own onset where that lies ahead. Returns its
    /// number, for endFault(). Of no effect while Idle or Finished, and then 0.
    std::uint32_t injectFault(Fault fault);
    /// Ends an injected fault (0: all that goes wrong); one that has not begun never does. In a run
    /// that is stopped it is over before it goes on.
    void endFault(std::uint32_t number);

    /// The events, scheduled and triggered, that overlap [from, to] under the run's present
    /// settings and scenario where a device of the run stands.
    [[nodiscard]] std::vector<WeatherEvent> eventsBetween(TimeMs from, TimeMs to,
                                                          std::uint32_t device = 0) const;

    /// What goes wrong with a device of the run somewhere in [from, to].
    [[nodiscard]] std::vector<FaultSpan> faultsBetween(TimeMs from, TimeMs to,
                                                       std::uint32_t device) const;
    /// Whether anything may.
    [[nodiscard]] bool hasFaults() const;
    /// What befalls each of these readings of the run on its way to a server; empty where nothing
    /// may befall any.
    [[nodiscard]] std::vector<Mishap> mishapsOf(std::span<const Reading> readings) const;

    /// Whether the chip's raw words are kept until somebody takes them; before the run begins.
    void setKeepWords(bool keep);
    /// The words of a reading that was announced, once.
    [[nodiscard]] std::optional<RawWords> takeWords(const Reading &reading);

    /// The true air at instants (rising) of readings that were just announced: what was done in the
    /// run so far is taken to have been done before them. Empty while Idle.
    [[nodiscard]] std::vector<Air> trueAir(std::uint32_t device,
                                           std::span<const TimeMs> times) const;

Q_SIGNALS:
    /// In order of time. `gapBefore`: time was left out before the first.
    void readingsReady(const QList<aneroid::Reading> &batch, bool gapBefore);
    void stateChanged(aneroid::RunState state);
    void catchingUpChanged(bool catchingUp);
    void runBegan(); ///< newRun() was done: clear charts, counters
    void settingsChanged(const aneroid::Settings &settings);
    /// An act of the scenario that is played; settings() are those after it.
    void actPlayed(const aneroid::Act &act);
    /// One that cannot be done on top of what was done by hand; `why` is a sentence.
    void actLeftOut(const aneroid::Act &act, const QString &why);
    void weatherEventStarted(const aneroid::WeatherEvent &event);
    void weatherEventEnded(const aneroid::WeatherEvent &event);
    void faultsChanged(); ///< one was injected or ended
    void gapHappened(TimeMs from, TimeMs to, quint64 readings);

private:
    void beginRun();
    void makeDue(std::size_t most = std::numeric_limits<std::size_t>::max());
    void makePast();
    void makeUpTo(TimeMs now, std::size_t most);
    void makeReadings(TimeMs now, std::size_t most);
    void playUpTo(TimeMs now, std::size_t most);
    void play(const Act &act);
    bool playSettings(const Act &act);
    void endPlaying();
    void setCatchingUp(bool catchingUp);
    void skipTo(TimeMs now);
    void finish();
    void announceEvents();
    void schedule();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
