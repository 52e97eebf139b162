#include "core/delivery/senderprivate.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace aneroid {

namespace {

using Clock = CircuitBreaker::Clock;
using Fate = Landing::Fate;

} // namespace

/// Past those that are lost, and those that have to wait for later ones.
std::optional<WaitingReading> Sender::Private::nextItem(Clock::time_point now)
{
    const auto passOver = link.isOpen() ? lastFailed : std::optional<std::uint64_t>();
    for (;;) {
        if (!detours.empty()) {
            if (auto item = detours.take(simulatedNow()))
                return item;
        }
        auto item = backlog.take(now, passOver);
        if (!item) {
            if (!holdsBack && !backlog.isStoring())
                detours.release();
            return detours.take(simulatedNow());
        }
        if (item->mishap.isLost()) {
            lose(*item);
            continue;
        }
        // What an earlier run left is late as it is.
        if (item->heldBack || !backlog.isOwn(*item) || !detours.wants(*item))
            return item;
        backlog.setAside(*item);
        item->heldBack = true;
        detours.add(std::move(*item));
    }
}

void Sender::Private::lose(const WaitingReading &item)
{
    backlog.accept(item);
    const bool own = backlog.isOwn(item);
    ++(own ? counters.byFault : counters.recoveredByFault);
    const QString reason =
        QCoreApplication::translate("Delivery", "lost on its way, by an injected fault");
    if (own)
        Q_EMIT q->attempted(item.reading, AttemptOutcome::Lost, reason);
    else
        Q_EMIT q->recoveryAttempted(AttemptOutcome::Lost, reason);
}

/// A reading that is to be sent twice leaves again once it is accepted: the same messages with the
/// same keys. What is answered then changes nothing.
bool Sender::Private::departsAgain(const Flight &flight, const Landing &landing)
{
    const WaitingReading &item = flight.items.front();
    if (flight.batch || !item.mishap.isSentTwice() || !landing.any(Fate::Accepted) ||
        flight.to != to)
        return false;
    end(flight);
    Flight again = flight;
    again.echo = true;
    again.role = CircuitBreaker::Role::Normal;
    again.items.front().message = 0;
    depart(std::move(again));
    return true;
}

/// Those of its group that follow may leave.
void Sender::Private::end(const Flight &flight)
{
    for (const WaitingReading &item : flight.items) {
        if (item.aside)
            detours.done(item);
    }
}

/// What was taken from the backlog and has not ended.
std::vector<WaitingReading> Sender::Private::onTheWay() const
{
    std::vector<WaitingReading> all = flights.items();
    detours.each([&all](const WaitingReading &item) { all.push_back(item); });
    return all;
}

/// When something that is delayed will leave, as far as simulated time can be foreseen.
std::optional<Clock::time_point> Sender::Private::heldBackUntil(Clock::time_point now) const
{
    const auto due = detours.nextDue();
    if (!due)
        return std::nullopt;
    constexpr double longestMs = 60'000.0; // then it is looked at again
    const double left =
        static_cast<double>(*due - simulatedNow()) / std::max(1e-3, simulatedSpeed());
    return now + std::chrono::milliseconds(std::llround(std::clamp(left, 1.0, longestMs)));
}

} // namespace aneroid
