#include "core/delivery/outboxwatch.h"

namespace aneroid {

namespace {

constexpr qint64 remembersDropsMs = 10'000;
constexpr qint64 comparesMs = 5'000;
constexpr qint64 looksEveryMs = 500;
constexpr quint64 few = 1000; ///< so many may always wait
constexpr double longSeconds = 10.0;

} // namespace

OutboxTrend OutboxWatch::look(const DeliveryCounters &counters, qint64 nowMs)
{
    const quint64 dropped =
        counters.droppedBySize + counters.droppedByAge + counters.droppedInMemory;
    if (dropped > m_dropped)
        m_droppedAtMs = nowMs;
    m_dropped = dropped; // a new run counts from 0
    if (m_droppedAtMs && (dropped == 0 || nowMs - *m_droppedAtMs >= remembersDropsMs))
        m_droppedAtMs.reset();

    while (m_looks.size() > 1 && nowMs - m_looks.front().atMs > comparesMs)
        m_looks.pop_front();
    const bool shrinks = !m_looks.empty() && counters.waiting < m_looks.front().waiting;
    if (m_looks.empty() || nowMs - m_looks.back().atMs >= looksEveryMs)
        m_looks.push_back({nowMs, counters.waiting});

    if (m_droppedAtMs)
        return OutboxTrend::Dropping;
    const bool much = counters.waiting >= few &&
                      static_cast<double>(counters.waiting) > longSeconds * counters.perSecond;
    return much && !shrinks ? OutboxTrend::Behind : OutboxTrend::Steady;
}

} // namespace aneroid
