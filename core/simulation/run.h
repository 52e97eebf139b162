#pragma once

#include "core/fleet/fleet.h"
#include "core/instrument/reading.h"
#include "core/profiles/profile.h"
#include "core/scenario/scenario.h"
#include "core/simulation/crew.h"
#include "core/simulation/duewheel.h"
#include "core/simulation/engine.h"
#include "core/simulation/timeline.h"

#include <QList>

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace aneroid {

/// What of the settings the engine works with. `machineUtcOffsetMinutes` stands in where none is
/// set.
[[nodiscard]] EngineSettings engineSettings(const Settings &settings, int machineUtcOffsetMinutes);

/// The kinds of a run's devices, the first of them the run's own. `fleet` may be null.
[[nodiscard]] std::vector<EngineKind> engineKinds(const Settings &settings,
                                                  std::shared_ptr<const Profile> profile,
                                                  const std::shared_ptr<const Fleet> &fleet,
                                                  int machineUtcOffsetMinutes);

/// The fleet's layout, kept as long as it is; null where there is no fleet.
[[nodiscard]] std::shared_ptr<const FleetLayout>
layoutOf(const std::shared_ptr<const Fleet> &fleet);

/// The settings of each kind of devices, the run's own first.
[[nodiscard]] std::vector<Settings> settingsByKind(const Settings &settings, const Fleet *fleet);

/// How the loggers of each kind keep their interval, by its settings (see settingsByKind()) and by
/// what its profile knows of them. `profile` is the run's own.
[[nodiscard]] std::vector<LoggerTiming> loggerTimings(const std::vector<Settings> &kinds,
                                                      const Profile &profile, const Fleet *fleet);

/// Empty, or a sentence that names a device of a fault that the run does not have.
[[nodiscard]] QString unknownFaultDevice(const FaultSettings &faults, const DeviceIds &ids);

/// A run without a clock: acts in, readings out. The live Simulation and the replay of a scenario
/// both stand on it, so that they cannot differ.
class Run
{
public:
    /// `scenario.acts` are not applied here: see apply(). Its profile is not null; `ids` are its
    /// fleet's, or deviceIds() of its settings.
    Run(const Scenario &scenario, DeviceIds ids);

    /// The run's present settings, delivery left out.
    [[nodiscard]] const Settings &settings() const { return m_settings; }

    /// Applies one act, whose time must not be before that of any reading made or act applied.
    void apply(const Act &act);

    /// Takes back the settings act applied last, before another takes its place; only where no
    /// reading was made and nothing else applied since.
    void undoSettings();

    /// Appends the readings due up to and including `now`, in order of time, then device. No
    /// sequence goes beyond `lastSequence`. Where more than about `most` are due, it makes the
    /// first of them only: what remains has its nextTime() at or before `now`. True where instants
    /// passed, missed samples included.
    bool advanceTo(TimeMs now, std::uint64_t lastSequence, QList<Reading> &out,
                   std::size_t most = std::numeric_limits<std::size_t>::max());

    /// Passes what is due up to and including `now` without making it; returns how many instants.
    std::uint64_t passTo(TimeMs now, std::uint64_t lastSequence);

    /// From now on advanceTo() also appends the true air of each reading here (null: no more).
    void setTruth(std::vector<Air> *truth) { m_truth = truth; }

    /// The true air of a device at any instants (rising), under what was applied so far.
    [[nodiscard]] std::vector<Air> trueAir(std::uint32_t device, std::span<const TimeMs> times);

    /// The next reading of this device, as advanceTo() would make it now; nothing where it has made
    /// them all.
    [[nodiscard]] std::optional<Reading> peek(std::uint32_t device);

    /// Likewise the chip's raw words.
    void setWords(std::vector<RawWords> *words) { m_words = words; }

    /// How long an event triggered at `at` lasts: as long as the profile says, at least ten
    /// intervals.
    [[nodiscard]] TimeMs triggeredDuration(WeatherKind kind, TimeMs at) const;

    /// Whether some device owes more than `ticks` readings at `now`.
    [[nodiscard]] bool isLate(TimeMs now, std::uint64_t ticks) const;
    /// How many readings are due up to and including `now`, of all devices.
    [[nodiscard]] std::uint64_t readingsDueAt(TimeMs now) const;
    /// Whether every device has made or missed the `lastSequence` of advanceTo().
    [[nodiscard]] bool isComplete() const { return m_wheel.empty(); }
    [[nodiscard]] std::uint64_t lastSequence() const { return m_lastSequence; }
    /// The next instant of any device; the largest TimeMs where isComplete().
    [[nodiscard]] TimeMs nextTime() const;
    [[nodiscard]] TimeMs lastTime() const { return m_lastTime; }
    /// Passed so far, of all devices, missed samples included.
    [[nodiscard]] std::uint64_t instants() const { return m_instants; }
    [[nodiscard]] const DeviceIds &ids() const { return m_engine.deviceIds(); }
    [[nodiscard]] Place place(std::uint32_t device) const { return m_engine.place(device); }

    /// What goes wrong with a device somewhere in [from, to], see Engine::faultsBetween().
    [[nodiscard]] std::vector<FaultSpan> faultsBetween(TimeMs from, TimeMs to,
                                                       std::uint32_t device) const
    {
        return m_engine.faultsBetween(from, to, device);
    }
    [[nodiscard]] bool hasFaults() const { return m_engine.hasFaults(); }
    /// See Engine::mishapsOf().
    [[nodiscard]] std::vector<Mishap> mishapsOf(std::span<const Reading> readings) const
    {
        return m_engine.mishapsOf(readings);
    }

    /// Named events that overlap [from, to] where the device stands: scheduled ones only where
    /// scheduled weather was on.
    [[nodiscard]] std::vector<WeatherEvent> eventsBetween(TimeMs from, TimeMs to,
                                                          std::uint32_t device = 0) const;

private:
    struct Stretch
    {
        TimeMs from = 0;
        bool scheduled = true;
    };

    /// What the timelines of devices of one kind share.
    struct Pace
    {
        double intervalSeconds = 10.0;
        LoggerTiming timing;

        friend bool operator==(const Pace &, const Pace &) = default;
    };
    /// What a settings act changed here, to take it back.
    struct Undo
    {
        std::vector<Pace> paces;
        std::vector<Timeline::State> states; ///< empty where the paces stayed
        std::vector<std::vector<Stretch>> stretches;
        Settings settings;
        FaultSchedule faults{};
    };

    [[nodiscard]] std::vector<Pace> pacesOf(const std::vector<Settings> &kinds) const;
    [[nodiscard]] std::uint32_t kindOf(std::uint32_t device) const;
    [[nodiscard]] const Pace &pace(std::uint32_t device) const;
    [[nodiscard]] TimeMs phaseMs(std::uint32_t device) const;
    [[nodiscard]] Timeline timeline(std::uint32_t device) const;
    [[nodiscard]] std::uint64_t ticksLeft(const Timeline &timeline) const;
    void applySettings(const Settings &settings, TimeMs at);
    void setPaces(std::vector<Pace> paces, TimeMs at);
    void resumeAt(TimeMs at);
    void fillWheel();
    void collectDue(TimeMs now, std::size_t most);
    void collectBucket(TimeMs until);
    void makeDue(std::span<Reading> out);
    void makeMixed(std::span<Reading> out);
    void makeByDevice(std::vector<std::uint32_t> places, std::span<Reading> out);
    void makeOfDevice(std::span<const std::uint32_t> places, std::span<Reading> out);
    void dropMissed(QList<Reading> &out, qsizetype first);
    [[nodiscard]] std::span<RawWords> dueWords() const;
    void noteSchedule(TimeMs from, const std::vector<Settings> &kinds);

    TimeMs m_startMs;
    std::uint64_t m_seed;
    std::shared_ptr<const Profile> m_profile;
    std::shared_ptr<const Fleet> m_fleet; ///< may be null
    Settings m_settings;
    Engine m_engine;
    std::unique_ptr<Crew> m_crew;                  ///< where the fleet is large
    std::vector<Pace> m_paces;                     ///< by kind
    std::vector<Timeline::State> m_states;         ///< of timelines, by device
    std::vector<std::vector<Stretch>> m_stretches; ///< of scheduled weather, by kind
    Undo m_undo;
    DueWheel m_wheel; ///< of the devices that have not made m_lastSequence
    std::uint64_t m_lastSequence = std::numeric_limits<std::uint32_t>::max();
    std::vector<Engine::Instant> m_due; ///< to be made, in order
    std::vector<std::uint32_t> m_bucket;
    std::vector<Air> *m_truth = nullptr;
    std::vector<RawWords> *m_words = nullptr;
    TimeMs m_lastTime;
    std::uint64_t m_instants = 0;
};

} // namespace aneroid
