#pragma once

#include "core/delivery/landing.h"
#include "core/delivery/link/arraylength.h"
#include "core/delivery/link/backoff.h"
#include "core/delivery/link/circuitbreaker.h"
#include "core/delivery/link/linkstate.h"
#include "core/delivery/retrypolicy.h"

#include <QTimer>

#include <optional>

namespace aneroid {

/// What dealings with one server teach, for Sender and BulkSender: when something may leave, how
/// long what failed waits, how many readings an array may hold, and what to show of the link. The
/// time is handed in.
class ServerLink
{
public:
    using Clock = CircuitBreaker::Clock;
    using Role = CircuitBreaker::Role;

    explicit ServerLink(const RetryPolicy &policy);

    /// Nothing is known of whether the server is there; of its arrays nothing changes.
    void reset();
    /// The next probe may leave now.
    void expire(Clock::time_point now);

    /// While the server is in trouble one request at a time finds out whether it still is.
    [[nodiscard]] bool isOpen() const { return m_breaker.isOpen(); }
    [[nodiscard]] Role nextRole() const { return isOpen() ? Role::Probe : Role::Normal; }
    /// `probing`: a probe is on its way.
    [[nodiscard]] bool mayDepart(Clock::time_point now, bool probing) const;
    /// When what is due then may leave; nothing where the answer to a probe comes first.
    [[nodiscard]] std::optional<Clock::time_point> departureOf(Clock::time_point due,
                                                               bool probing) const;

    /// The server accepted, or refused for good. `meaning`: what that says of the link; none:
    /// nothing.
    void answered(Role role, std::optional<LinkState> meaning = {});
    /// An attempt ended without a verdict. Returns how long its readings wait before their next
    /// one. `inArray`: how many of them there were; 0: their number is not to blame. `failures`: of
    /// theirs, this one included.
    [[nodiscard]] std::chrono::milliseconds failed(Role role, const Landing &landing,
                                                   std::size_t inArray, int failures,
                                                   Clock::time_point now);

    [[nodiscard]] ArrayLength &arrays() { return m_arrays; }
    [[nodiscard]] const ArrayLength &arrays() const { return m_arrays; }
    /// What became of a single reading tells whether the length of arrays is to blame. Returns the
    /// one that is halved now; 0: none.
    [[nodiscard]] std::size_t judgeSingle(const Landing &landing);

    /// What refresh() found last.
    [[nodiscard]] LinkState state() const { return m_state; }
    /// `retrying`: something waits, or flies, for another attempt. True: the state is another now.
    [[nodiscard]] bool refresh(bool retrying);

private:
    RetryPolicy m_policy;
    Backoff m_backoff;
    CircuitBreaker m_breaker;
    ArrayLength m_arrays;
    LinkState m_state = LinkState::Idle;
    LinkState m_lastAnswer = LinkState::Idle;  ///< Idle, Connected or Refusing
    LinkState m_lastTrouble = LinkState::Idle; ///< Struggling or Offline
};

/// Wakes a sender when something may leave without an answer coming first.
class WakeUp : public QTimer
{
public:
    WakeUp();

    /// At `next`; nothing: not at all.
    void arm(std::optional<ServerLink::Clock::time_point> next, ServerLink::Clock::time_point now);
};

} // namespace aneroid
