#include "core/delivery/link/circuitbreaker.h"

#include <algorithm>

namespace aneroid {

void CircuitBreaker::failed(Role role, Clock::time_point now, Backoff &backoff,
                            std::optional<std::chrono::milliseconds> askedFor, bool slowDown)
{
    // Requests that left together fail together: only the first of them and each probe count.
    if (!m_open || role == Role::Probe) {
        ++m_failures;
        m_nextProbe = now + backoff.delay(m_failures);
    }
    if (askedFor)
        m_nextProbe = std::max(m_nextProbe, now + *askedFor);
    m_onlyProbeCloses = (m_open && m_onlyProbeCloses) || askedFor.has_value() || slowDown;
    m_open = true;
}

void CircuitBreaker::answered(Role role)
{
    if (role == Role::Probe || !m_onlyProbeCloses)
        reset();
}

void CircuitBreaker::reset()
{
    *this = CircuitBreaker();
}

void CircuitBreaker::expire(Clock::time_point now)
{
    m_nextProbe = now;
    m_failures = 0;
}

} // namespace aneroid
