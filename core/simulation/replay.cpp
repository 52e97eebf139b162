#include "core/simulation/replay.h"

#include "core/fleet/deviceids.h"

#include <algorithm>

namespace aneroid {

namespace {

constexpr TimeMs never = std::numeric_limits<TimeMs>::max();

} // namespace

Replay::Replay(const Scenario &scenario, TimeMs until)
    : m_scenario(scenario)
    , m_run(scenario, scenario.fleet ? scenario.fleet->ids : deviceIds(scenario.settings))
    , m_until(until)
    , m_lastSequence(scenario.count > 0 ? scenario.count
                                        : std::numeric_limits<std::uint32_t>::max())
{
}

TimeMs Replay::actTime() const
{
    return m_next < m_scenario.acts.size() ? m_scenario.startMs + m_scenario.acts[m_next].atMs
                                           : never;
}

void Replay::applyNext()
{
    const Act &act = m_scenario.acts[m_next++];
    if (act.kind == ActKind::Stop || act.kind == ActKind::Start)
        m_running = act.kind == ActKind::Start;
    m_run.apply(act);
}

bool Replay::next(QList<Reading> &out, std::size_t most)
{
    const qsizetype before = out.size();
    while (static_cast<std::size_t>(out.size() - before) < most) {
        const TimeMs act = actTime();
        const TimeMs end = std::min(act == never ? never : act - 1, m_until);
        if (m_running && m_run.nextTime() <= end) {
            m_run.advanceTo(end, m_lastSequence, out,
                            most - static_cast<std::size_t>(out.size() - before));
            continue;
        }
        if (act > m_until)
            return out.size() > before;
        applyNext();
    }
    return true;
}

std::uint64_t Replay::passUntil(TimeMs time)
{
    std::uint64_t passed = 0;
    time = std::min(time, m_until + 1);
    for (TimeMs act = actTime(); act <= time; act = actTime()) {
        if (m_running)
            passed += m_run.passTo(act - 1, m_lastSequence);
        applyNext();
    }
    return passed + (m_running ? m_run.passTo(time - 1, m_lastSequence) : 0);
}

QList<Reading> replay(const Scenario &scenario, TimeMs until)
{
    QList<Reading> readings;
    Replay all(scenario, until);
    constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max() / 2;
    while (all.next(readings, unlimited)) {
    }
    return readings;
}

} // namespace aneroid
