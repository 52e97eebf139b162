#pragma once

#include "core/climate/profile.h"
#include "core/instrument/reading.h"
#include "core/simulation/engine.h"
#include "core/simulation/scenario.h"
#include "core/simulation/timeline.h"

#include <QList>

#include <memory>
#include <vector>

namespace aneroid {

/// What of the settings the engine works with. `machineUtcOffsetMinutes` stands in where none is
/// set.
[[nodiscard]] EngineSettings engineSettings(const Settings &settings, int machineUtcOffsetMinutes);

/// How the settings' logger keeps its interval.
[[nodiscard]] LoggerTiming loggerTiming(const Settings &settings);

/// A run without a clock: acts in, readings out. The live Simulation and the replay of a scenario
/// both stand on it, so that they cannot differ.
class Run
{
public:
    /// `scenario.acts` are not applied here: see apply(). `profile` is the one that the scenario's
    /// settings name, not null; `ids` are deviceIds() of them.
    Run(const Scenario &scenario, std::shared_ptr<const Profile> profile, DeviceIds ids);

    /// Applies one act, whose time must not be before that of any reading made or act applied.
    void apply(const Act &act);

    /// Takes back the settings act applied last, before another takes its place; only where no
    /// reading was made and nothing else applied since.
    void undoSettings();

    /// Appends the readings due up to and including `now`, in order of time, then device. No
    /// sequence goes beyond `lastSequence`. True where instants passed, missed samples included.
    bool advanceTo(TimeMs now, std::uint64_t lastSequence, QList<Reading> &out);

    /// How long an event triggered at `at` lasts: as long as the profile says, at least `leastMs`.
    [[nodiscard]] TimeMs triggeredDuration(WeatherKind kind, TimeMs at, TimeMs leastMs) const;

    /// The most readings that any one device owes at `now`.
    [[nodiscard]] std::uint64_t ticksDueAt(TimeMs now) const;
    /// The least that any one device has made or missed.
    [[nodiscard]] std::uint64_t ticksMade() const;
    [[nodiscard]] TimeMs nextTime() const;
    [[nodiscard]] TimeMs lastTime() const { return m_lastTime; }
    [[nodiscard]] const DeviceIds &ids() const { return m_engine.deviceIds(); }

    /// Named events that overlap [from, to]: scheduled ones only where scheduled weather was on.
    [[nodiscard]] std::vector<WeatherEvent> eventsBetween(TimeMs from, TimeMs to) const;

private:
    struct Stretch
    {
        TimeMs from = 0;
        bool scheduled = true;
    };

    void generate(std::uint32_t device, std::uint64_t ticks, QList<Reading> &out);
    void resumeAt(TimeMs at);
    void noteSchedule(TimeMs from, bool scheduled);

    TimeMs m_startMs;
    std::shared_ptr<const Profile> m_profile; ///< the engine's
    Engine m_engine;
    std::vector<Timeline> m_timelines; ///< by device
    std::vector<Stretch> m_stretches;
    std::vector<Timeline> m_timelinesBefore; ///< the last settings act
    std::vector<Stretch> m_stretchesBefore;
    TimeMs m_lastTime;
};

/// All readings of a scenario up to `until`, as the live run made them. `profile` is the one that
/// the scenario's settings name, not null.
[[nodiscard]] QList<Reading> replay(const Scenario &scenario,
                                    std::shared_ptr<const Profile> profile, TimeMs until);

} // namespace aneroid
