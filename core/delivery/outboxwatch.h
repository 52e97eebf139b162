#pragma once

#include "core/delivery/counters.h"

#include <deque>
#include <optional>

namespace aneroid {

/// Whether what waits keeps up with what is made.
enum class OutboxTrend {
    Steady,
    Behind,  ///< much more waits than is delivered in ten seconds, and it does not shrink
    Dropping ///< readings were given up within the last ten seconds
};

/// Looks at the counters again and again, as a window does with each frame.
class OutboxWatch
{
public:
    /// `nowMs` from any clock that does not go back.
    [[nodiscard]] OutboxTrend look(const DeliveryCounters &counters, qint64 nowMs);

private:
    struct Look
    {
        qint64 atMs;
        quint64 waiting;
    };

    std::deque<Look> m_looks; ///< of the last seconds, the oldest first
    quint64 m_dropped = 0;
    std::optional<qint64> m_droppedAtMs;
};

} // namespace aneroid
