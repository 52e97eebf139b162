#include "core/delivery/statistics.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::chrono::milliseconds slotLength{100};
constexpr std::size_t latencyCapacity = 1000;
/// Events further apart are rare: a window of 5 s would show one now and none then.
constexpr std::chrono::milliseconds rare{2500};

std::int64_t slotNumber(RateWindow::Clock::time_point now)
{
    return now.time_since_epoch() / slotLength;
}

/// The smallest value that at least `share` of all do not exceed; reorders `values`.
double percentileMs(std::vector<std::int64_t> &values, double share)
{
    const auto rank = static_cast<std::size_t>(
        std::max(1.0, std::ceil(share * static_cast<double>(values.size()))));
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::nth_element(values.begin(), nth, values.end());
    return static_cast<double>(*nth) / 1000.0;
}

} // namespace

void RateWindow::add(Clock::time_point now, std::uint32_t events)
{
    const std::int64_t number = slotNumber(now);
    Slot &slot = m_slots[static_cast<std::size_t>(number) % m_slots.size()];
    if (slot.number != number)
        slot = {number, 0};
    slot.events += events;
    if (m_first && now > m_last) {
        m_between = now - m_last;
        m_lastEvents = 0;
    }
    m_last = now;
    m_lastEvents += events;
    if (!m_first)
        m_first = now;
}

double RateWindow::perSecond(Clock::time_point now) const
{
    if (!m_first)
        return 0.0;
    if (m_between >= rare)
        return now - m_last <= m_between + m_between / 2
                   ? static_cast<double>(m_lastEvents) /
                         std::chrono::duration<double>(m_between).count()
                   : 0.0;
    const std::int64_t newest = slotNumber(now);
    const auto oldest = newest - static_cast<std::int64_t>(m_slots.size()) + 1;
    double events = 0.0;
    for (const Slot &slot : m_slots) {
        if (slot.number >= oldest && slot.number <= newest)
            events += slot.events;
    }
    const double windowSeconds =
        std::chrono::duration<double>(slotLength).count() * static_cast<double>(m_slots.size());
    const double age = std::chrono::duration<double>(now - *m_first).count();
    return events / std::clamp(age, 1.0, windowSeconds);
}

void LatencyWindow::add(std::chrono::microseconds latency)
{
    if (m_values.size() < latencyCapacity) {
        m_values.push_back(latency.count());
        return;
    }
    m_values[m_next] = latency.count();
    m_next = (m_next + 1) % latencyCapacity;
}

std::optional<LatencyWindow::Summary> LatencyWindow::summary() const
{
    if (m_values.empty())
        return std::nullopt;
    std::vector<std::int64_t> values = m_values;
    return Summary{percentileMs(values, 0.5), percentileMs(values, 0.95)};
}

} // namespace aneroid
