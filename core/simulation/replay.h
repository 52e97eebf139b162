#pragma once

#include "core/scenario/scenario.h"
#include "core/simulation/run.h"

#include <QList>

#include <cstddef>
#include <limits>

namespace aneroid {

/// A scenario played as fast as it is asked for, piece by piece: the readings that the live run
/// made, for both stand on Run.
class Replay
{
public:
    /// Up to and including `until`. The scenario's profile is not null.
    Replay(const Scenario &scenario, TimeMs until);

    /// Appends the next readings, about `most`; false once there are no more.
    bool next(QList<Reading> &out, std::size_t most);

    /// Passes what comes before `time` without making it; returns how many instants. `time` must
    /// not be before that of a reading made.
    std::uint64_t passUntil(TimeMs time);

    [[nodiscard]] Run &run() { return m_run; }
    [[nodiscard]] const Run &run() const { return m_run; }

private:
    [[nodiscard]] TimeMs actTime() const;
    void applyNext();

    const Scenario &m_scenario;
    Run m_run;
    TimeMs m_until;
    std::uint64_t m_lastSequence;
    std::size_t m_next = 0; ///< of the acts
    bool m_running = true;
};

/// All readings of a scenario up to `until`.
[[nodiscard]] QList<Reading> replay(const Scenario &scenario, TimeMs until);

} // namespace aneroid
