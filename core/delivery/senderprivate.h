#pragma once

#include "core/delivery/backlog.h"
#include "core/delivery/detours.h"
#include "core/delivery/door.h"
#include "core/delivery/flights.h"
#include "core/delivery/landing.h"
#include "core/delivery/link/serverlink.h"
#include "core/delivery/sender.h"
#include "core/delivery/statistics.h"

#include <functional>
#include <map>

namespace aneroid {

/// Inside of Sender: the way of a reading from the backlog to the server and back.
struct Sender::Private
{
    Private(Sender *sender, std::unique_ptr<Door> wayOut, const RetryPolicy &patience)
        : q(sender)
        , door(std::move(wayOut))
        , policy(patience)
        , link(patience)
        , backlog(patience.queueLimit)
    {
    }

    [[nodiscard]] bool mayDepart(CircuitBreaker::Clock::time_point now) const;
    [[nodiscard]] bool allConnectionsUsed() const;
    [[nodiscard]] bool idle() const
    {
        return backlog.waiting() == 0 && flights.countOwn() == 0 && detours.empty();
    }
    [[nodiscard]] std::optional<CircuitBreaker::Clock::time_point>
    nextDeparture(CircuitBreaker::Clock::time_point now) const;

    void takeShape(std::shared_ptr<const PayloadPlan> shape);
    void connectBacklog();
    void connectDoor();
    void pump();
    [[nodiscard]] std::optional<WaitingReading> nextItem(CircuitBreaker::Clock::time_point now);
    void lose(const WaitingReading &item);
    [[nodiscard]] bool departsAgain(const Flight &flight, const Landing &landing);
    void end(const Flight &flight);
    [[nodiscard]] std::optional<CircuitBreaker::Clock::time_point>
    heldBackUntil(CircuitBreaker::Clock::time_point now) const;
    [[nodiscard]] std::vector<WaitingReading> onTheWay() const;
    void load(const WaitingReading &first, CircuitBreaker::Clock::time_point now);
    void depart(Flight flight);
    [[nodiscard]] Message messageFor(const Flight &flight) const;
    [[nodiscard]] bool sendsNextMessage(Flight &flight, const Landing &landing);
    [[nodiscard]] std::shared_ptr<const PayloadPlan> planOf(const WaitingReading &item);
    void refuseUnmade(const WaitingReading &item);
    void arrive(std::size_t slot, const Landing &answer);
    void note(const Flight &flight, const Landing &landing);
    void count(const Flight &flight, const Landing &landing, qint64 nowMs);
    void adjustBatch(const Flight &flight, const Landing &landing);
    void takeResent(const std::vector<WaitingGroup> &groups);
    void countRepeats(const Flight &flight, int repeats);
    void settle(Flight &flight, const Landing &landing);
    void settleEarlier(Flight &flight, const Landing &landing);
    void retryLater(Flight &flight, const Landing &landing);
    void tell(const Flight &flight, const Landing &landing);
    void afterChange();
    void giveUp(const WaitingReading &item, DropReason reason);
    void countDropped(quint64 readings, DropReason reason);
    [[nodiscard]] QString dropText(DropReason reason) const;
    void refreshLinkState();

    Sender *q;
    std::unique_ptr<Door> door;
    RetryPolicy policy;
    ServerLink link;
    Backlog backlog;
    DeadLetters deadLetters;
    Flights flights;
    Detours<WaitingReading> detours; ///< of this run
    bool holdsBack = true;
    std::function<TimeMs()> simulatedNow;
    std::function<double()> simulatedSpeed;
    /// What the readings of runs are sent as now; null: it cannot be made.
    std::map<RunPointer, std::shared_ptr<const PayloadPlan>> plans;
    QString planProblem;                     ///< of the last one that could not be made
    std::optional<std::uint64_t> lastFailed; ///< the next probe is another reading, if there is one
    WakeUp wake;
    bool paused = false;
    bool busy = false;       ///< drained() is owed
    bool recovering = false; ///< recovered() is owed

    DeliveryTarget target;
    std::shared_ptr<const Destination> to;
    std::shared_ptr<const PayloadPlan> plan; ///< what readings are sent as from now on
    std::size_t batchWanted = 1;
    bool noBatches = false; ///< this server has no route for arrays

    DeliveryCounters counters; ///< the plain counts; the rest is filled in when asked for
    RateWindow rate;
    LatencyWindow latencies;
    std::optional<qint64> lastSuccessMs;
    std::optional<qint64> lastErrorMs;
};

} // namespace aneroid
