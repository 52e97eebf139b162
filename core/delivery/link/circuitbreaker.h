#pragma once

#include "core/delivery/link/backoff.h"

#include <chrono>
#include <optional>

namespace aneroid {

/// Protects a server in trouble, and the counters, from every waiting reading: closed, all may
/// leave; open, one probe at a time after growing delays. Knows no timer: the time is handed in.
class CircuitBreaker
{
public:
    using Clock = std::chrono::steady_clock;

    /// Of one request that ended: did it leave as a probe, while the breaker was open?
    enum class Role { Normal, Probe };

    /// A failure that may pass. `askedFor` is the server's Retry-After; with it or with `slowDown`
    /// (429) only a probe closes the breaker again, else the answer to any request does.
    void failed(Role role, Clock::time_point now, Backoff &backoff,
                std::optional<std::chrono::milliseconds> askedFor, bool slowDown);
    /// The server answered: it accepted, or refused for good.
    void answered(Role role);
    void reset();
    /// Lets the next probe leave now and starts the delays over.
    void expire(Clock::time_point now);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] Clock::time_point nextProbe() const { return m_nextProbe; } ///< while open
    [[nodiscard]] int failures() const
    {
        return m_failures;
    } ///< of probes in a row, the first included

private:
    bool m_open = false;
    bool m_onlyProbeCloses = false;
    int m_failures = 0;
    Clock::time_point m_nextProbe{};
};

} // namespace aneroid
