#include "core/delivery/link/serverlink.h"

#include <algorithm>
#include <utility>

namespace aneroid {

ServerLink::ServerLink(const RetryPolicy &policy)
    : m_policy(policy)
    , m_backoff(policy)
{
}

void ServerLink::reset()
{
    m_breaker.reset();
    m_lastAnswer = LinkState::Idle;
}

void ServerLink::expire(Clock::time_point now)
{
    if (m_breaker.isOpen())
        m_breaker.expire(now);
}

bool ServerLink::mayDepart(Clock::time_point now, bool probing) const
{
    return !m_breaker.isOpen() || (now >= m_breaker.nextProbe() && !probing);
}

std::optional<ServerLink::Clock::time_point> ServerLink::departureOf(Clock::time_point due,
                                                                     bool probing) const
{
    if (!m_breaker.isOpen())
        return due;
    return probing ? std::nullopt : std::optional(std::max(due, m_breaker.nextProbe()));
}

void ServerLink::answered(Role role, std::optional<LinkState> meaning)
{
    m_breaker.answered(role);
    m_lastAnswer = meaning.value_or(m_lastAnswer);
}

std::chrono::milliseconds ServerLink::failed(Role role, const Landing &landing, std::size_t inArray,
                                             int failures, Clock::time_point now)
{
    auto askedFor = landing.retryAfter;
    if (askedFor)
        askedFor = std::min(*askedFor, m_policy.longestRetryAfter);
    const int before = m_breaker.failures();
    m_breaker.failed(role, now, m_backoff, askedFor, landing.slowDown);
    if (inArray > 0 && landing.mayBeLength && m_breaker.failures() > before)
        m_arrays.failed(inArray);
    m_lastTrouble = landing.heard ? LinkState::Struggling : LinkState::Offline;
    return std::max(m_backoff.delay(failures), askedFor.value_or(std::chrono::milliseconds(0)));
}

std::size_t ServerLink::judgeSingle(const Landing &landing)
{
    if (landing.any(Landing::Fate::Retry))
        m_arrays.singleFailed();
    return landing.any(Landing::Fate::Accepted) ? m_arrays.singleAccepted() : 0;
}

bool ServerLink::refresh(bool retrying)
{
    const LinkState state = m_breaker.isOpen() || retrying ? m_lastTrouble : m_lastAnswer;
    return std::exchange(m_state, state) != state;
}

WakeUp::WakeUp()
{
    setSingleShot(true);
    setTimerType(Qt::PreciseTimer);
}

void WakeUp::arm(std::optional<ServerLink::Clock::time_point> next,
                 ServerLink::Clock::time_point now)
{
    if (next)
        start(std::chrono::ceil<std::chrono::milliseconds>(*next - now));
    else
        stop();
}

} // namespace aneroid
