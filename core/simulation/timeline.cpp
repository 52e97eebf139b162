#include "core/simulation/timeline.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

Timeline::Timeline(TimeMs start, double intervalSeconds)
    : m_anchor(start)
    , m_interval(intervalSeconds)
    , m_last(start)
{
}

TimeMs Timeline::at(std::uint64_t tick) const
{
    return m_anchor + std::llround(static_cast<double>(tick) * m_interval * 1000.0);
}

void Timeline::advance(std::uint64_t ticks)
{
    if (ticks == 0)
        return;
    m_passed += ticks;
    m_last = at(m_passed - 1);
    m_any = true;
}

std::uint64_t Timeline::dueAt(TimeMs now) const
{
    if (now < next())
        return 0;
    const double elapsed = static_cast<double>(now - m_anchor) / (m_interval * 1000.0);
    auto passed = static_cast<std::uint64_t>(std::max(0.0, elapsed));
    // The division may be off by one against the rounded instants.
    while (at(passed) <= now)
        ++passed;
    while (passed > m_passed && at(passed - 1) > now)
        --passed;
    return passed - m_passed;
}

void Timeline::setInterval(double intervalSeconds, TimeMs now)
{
    if (intervalSeconds == m_interval)
        return;
    m_interval = intervalSeconds;
    if (!m_any)
        return;
    const TimeMs nominal = m_last + std::llround(intervalSeconds * 1000.0);
    m_anchor = std::max(nominal, now);
    m_passed = 0;
}

void Timeline::resumeAt(TimeMs now)
{
    m_anchor = m_any ? std::max(now, m_last + 1) : now;
    m_passed = 0;
}

} // namespace aneroid
