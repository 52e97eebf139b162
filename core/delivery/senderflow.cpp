#include "core/delivery/deliverynotes.h"
#include "core/delivery/excuse.h"
#include "core/delivery/senderprivate.h"
#include "core/delivery/storedplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace aneroid {

namespace {

using Clock = CircuitBreaker::Clock;
using Role = CircuitBreaker::Role;
using Fate = Landing::Fate;

AttemptOutcome outcomeOf(Fate fate)
{
    switch (fate) {
    case Fate::Accepted:
        return AttemptOutcome::Accepted;
    case Fate::Refused:
        return AttemptOutcome::Refused;
    case Fate::Excused:
        return AttemptOutcome::RefusedByFault;
    case Fate::Retry:
    case Fate::Again:
        break;
    }
    return AttemptOutcome::Retrying;
}

/// As the device sends it: its clock may be wrong.
OutgoingReading outgoing(const WaitingReading &item)
{
    OutgoingReading out{item.reading, item.run->deviceId(item.reading), item.run->run,
                        item.run->version};
    out.reading.timestampMs += item.mishap.shiftMs;
    return out;
}

} // namespace

void Sender::Private::connectDoor()
{
    QObject::connect(door.get(), &Door::noted, q, &Sender::noted);
    QObject::connect(door.get(), &Door::canSend, q, [this] { pump(); });
}

/// What is made from now on is sent so; what waits stays what it was made as, with today's tokens
/// and places.
void Sender::Private::takeShape(std::shared_ptr<const PayloadPlan> shape)
{
    plan = std::move(shape);
    plans.clear();
    if (const RunPointer &run = backlog.run(); !isShapeOf(*run, *plan))
        backlog.changeShape(runWith(*plan, run->run, run->deviceIds));
}

void Sender::Private::connectBacklog()
{
    QObject::connect(&backlog, &Backlog::kept, q, &Sender::kept);
    QObject::connect(&backlog, &Backlog::ready, q, [this] {
        pump();
        afterChange();
    });
    QObject::connect(
        &backlog, &Backlog::gaveUp, q,
        [this](const WaitingReading &item, DropReason reason) { giveUp(item, reason); });
    QObject::connect(&backlog, &Backlog::dropped, q, [this](quint64 readings, DropReason reason) {
        countDropped(readings, reason);
        Q_EMIT q->dropped(readings, dropText(reason));
    });
    QObject::connect(&backlog, &Backlog::leftoversCounted, q,
                     [this](quint64 readings, const std::vector<WaitingGroup> &elsewhere) {
                         Q_EMIT q->leftoversCounted(readings, elsewhere);
                         pump();
                         afterChange();
                     });
}

bool Sender::Private::allConnectionsUsed() const
{
    return flights.countOnHost(to->host) >= door->mostInFlight().value_or(policy.inFlightLimit);
}

bool Sender::Private::mayDepart(Clock::time_point now) const
{
    if (paused || allConnectionsUsed() || !door->isOpen())
        return false;
    return link.mayDepart(now, flights.hasProbe(to));
}

void Sender::Private::pump()
{
    const auto now = Clock::now();
    while (mayDepart(now)) {
        const auto item = nextItem(now);
        if (!item)
            break;
        load(*item, now);
    }
    wake.arm(nextDeparture(now), now);
}

/// Fills a flight with its readings.
void Sender::Private::load(const WaitingReading &first, Clock::time_point now)
{
    const auto shape = planOf(first);
    if (!shape) {
        refuseUnmade(first);
        return;
    }
    Flight flight{.items = {first},
                  .to = to,
                  .plan = shape,
                  .role = link.nextRole(),
                  .batch = false,
                  .own = backlog.isOwn(first),
                  .echo = false,
                  .ofThisRun = true};
    const auto fits = [&](const WaitingReading &next) {
        return next.mishap.travelsWithOthers() && !detours.wants(next) && planOf(next) == shape &&
               mayTravelTogether(*shape, outgoing(first), outgoing(next));
    };
    const std::size_t most = std::min(link.arrays().next(), mostInArray(*shape));
    const bool alone = first.alone || !first.mishap.travelsWithOthers();
    while (!alone && flight.items.size() < most) {
        auto next = backlog.takeWith(first, now, fits);
        if (!next)
            break;
        flight.items.push_back(std::move(*next));
    }
    flight.batch = flight.items.size() > 1;
    if (flight.own) {
        counters.retried += static_cast<quint64>(std::ranges::count_if(
            flight.items, [](const WaitingReading &item) { return item.attempts > 0; }));
    }
    depart(std::move(flight));
}

/// What a reading is sent as: what it was made for.
std::shared_ptr<const PayloadPlan> Sender::Private::planOf(const WaitingReading &item)
{
    const auto known = plans.find(item.run);
    if (known != plans.end())
        return known->second;
    const auto made = storedPlan(*item.run, plan);
    if (!made)
        planProblem = made.error();
    return plans[item.run] = made ? *made : nullptr;
}

/// A reading whose payload asks for what is not there any more (a fleet file, a token): kept as
/// refused, to be sent again when it is.
void Sender::Private::refuseUnmade(const WaitingReading &item)
{
    const bool own = backlog.isOwn(item);
    ++(own ? counters.refused : counters.recoveredRefused);
    backlog.refuse(item, {to->key, 0, planProblem});
    if (own)
        Q_EMIT q->attempted(item.reading, AttemptOutcome::Refused, planProblem);
    else
        Q_EMIT q->recoveryAttempted(AttemptOutcome::Refused, planProblem);
}

void Sender::Private::depart(Flight flight)
{
    const Message message = messageFor(flight);
    const std::size_t slot = flights.add(std::move(flight));
    door->send(message, [this, slot](const Landing &landing) { arrive(slot, landing); });
}

Message Sender::Private::messageFor(const Flight &flight) const
{
    Message message;
    if (flight.batch) {
        std::vector<OutgoingReading> readings;
        readings.reserve(flight.items.size());
        for (const WaitingReading &item : flight.items)
            readings.push_back(outgoing(item));
        message = arrayOf(flight.plan, readings);
    } else {
        const WaitingReading &item = flight.items.front();
        message = messageOf(flight.plan, outgoing(item), item.message);
        if (item.mishap.isCut())
            cutShort(message);
    }
    message.timeout = policy.requestTimeout;
    return message;
}

/// Of a reading of several messages, the next one leaves when one is accepted; the reading itself
/// is accepted with the last.
bool Sender::Private::sendsNextMessage(Flight &flight, const Landing &landing)
{
    WaitingReading &item = flight.items.front();
    if (flight.batch || !landing.any(Fate::Accepted) ||
        item.message + std::size_t{1} >= flight.plan->messages())
        return false;
    latencies.add(landing.latency);
    if (flight.to != to) { // another server has none of it
        if (flight.echo)
            return false;
        item.message = 0;
        backlog.putBack(item);
        end(flight);
        pump();
        return true;
    }
    ++item.message;
    link.answered(std::exchange(flight.role, Role::Normal));
    depart(std::move(flight));
    return true;
}

void Sender::Private::arrive(std::size_t slot, const Landing &answer)
{
    Flight flight = flights.land(slot);
    if (sendsNextMessage(flight, answer))
        return;
    if (flight.echo) {
        pump();
        afterChange();
        return;
    }
    const Landing landing = excused(answer, flight.items, counters.sent > 0);
    if (!flight.ofThisRun) {
        settleEarlier(flight, landing);
        pump();
        afterChange();
        return;
    }
    note(flight, landing);
    settle(flight, landing);
    if (!departsAgain(flight, landing))
        end(flight);
    pump();
    tell(flight, landing);
    backlog.enforceLimit();
    afterChange();
}

/// What the answer says of the server and of our dealings with it.
void Sender::Private::note(const Flight &flight, const Landing &landing)
{
    if (landing.heard)
        latencies.add(landing.latency);
    if (landing.repeats > 0)
        countRepeats(flight, landing.repeats);
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const bool expected = landing.any(Fate::Excused) && !landing.any(Fate::Refused);
    if (!landing.reason.isEmpty() && !landing.noBatchRoute && !landing.tooLarge && !expected) {
        counters.lastError = landing.reason;
        counters.lastErrorAdvice = landing.advice;
        lastErrorMs = nowMs;
    }
    count(flight, landing, nowMs);
    if (flight.to != to)
        return;
    if (landing.answered) {
        std::optional<LinkState> meaning;
        if (landing.any(Fate::Accepted) || expected)
            meaning = LinkState::Connected;
        else if (landing.any(Fate::Refused))
            meaning = LinkState::Refusing;
        link.answered(flight.role, meaning);
    }
    adjustBatch(flight, landing);
}

void Sender::Private::count(const Flight &flight, const Landing &landing, qint64 nowMs)
{
    const auto number = [&landing](Fate fate) {
        return static_cast<quint64>(
            std::ranges::count(landing.endings, fate, &Landing::Ending::fate));
    };
    const quint64 accepted = number(Fate::Accepted);
    const quint64 refused = number(Fate::Refused);
    (flight.own ? counters.sent : counters.recovered) += accepted;
    (flight.own ? counters.refused : counters.recoveredRefused) += refused;
    (flight.own ? counters.byFault : counters.recoveredByFault) += number(Fate::Excused);
    if (flight.own)
        counters.failed += refused + number(Fate::Retry);
    if (accepted > 0) {
        lastSuccessMs = nowMs;
        rate.add(Clock::now(), static_cast<std::uint32_t>(accepted));
    }
}

void Sender::Private::adjustBatch(const Flight &flight, const Landing &landing)
{
    if (landing.noBatchRoute && !std::exchange(noBatches, true)) {
        link.arrays().start(1);
        Q_EMIT q->noted(false, QCoreApplication::translate(
                                   "Delivery", "The server has no route for batches (%1): "
                                               "readings are sent one by one.")
                                   .arg(landing.reason));
    }
    if (noBatches)
        return;
    const std::size_t tooLong = flight.batch ? 0 : link.judgeSingle(landing);
    if (tooLong > 0)
        Q_EMIT q->noted(true, halvedSentence(tooLong));
    if (landing.tooLarge)
        link.arrays().tooLong(flight.items.size());
    else if (landing.any(Fate::Accepted))
        link.arrays().accepted(flight.items.size());
}

/// The door's own: each was an attempt after the first.
void Sender::Private::countRepeats(const Flight &flight, int repeats)
{
    if (flight.own)
        counters.retried += static_cast<quint64>(repeats) * flight.items.size();
}

void Sender::Private::settle(Flight &flight, const Landing &landing)
{
    if (landing.any(Fate::Retry)) {
        retryLater(flight, landing);
        return;
    }
    const QString &server = flight.to->key; // another may be the target by now
    for (std::size_t i = 0; i < flight.items.size(); ++i) {
        const Landing::Ending &ending = landing.endings[i];
        if (ending.fate == Fate::Accepted || ending.fate == Fate::Excused) {
            backlog.accept(flight.items[i]);
        } else if (ending.fate == Fate::Refused) {
            backlog.refuse(flight.items[i], {server, landing.status, ending.reason});
        } else {
            flight.items[i].notBefore = {};
            flight.items[i].alone = landing.tooLarge && flight.items.size() == 1;
            backlog.putBack(flight.items[i]);
        }
    }
}

/// Of a run that is over: what of it is on disk is still to be settled there; the rest is gone.
void Sender::Private::settleEarlier(Flight &flight, const Landing &landing)
{
    for (std::size_t i = 0; i < flight.items.size(); ++i) {
        const Landing::Ending &ending = landing.endings[i];
        if (flight.items[i].place.chunk == 0)
            continue;
        if (ending.fate == Fate::Accepted) {
            backlog.accept(flight.items[i]);
            ++counters.recovered;
        } else if (ending.fate == Fate::Excused) {
            backlog.accept(flight.items[i]);
            ++counters.recoveredByFault;
        } else if (ending.fate == Fate::Refused) {
            backlog.refuse(flight.items[i], {flight.to->key, landing.status, ending.reason});
            ++counters.recoveredRefused;
        } else {
            flight.items[i].notBefore = {};
            backlog.putBack(flight.items[i]);
        }
    }
}

void Sender::Private::retryLater(Flight &flight, const Landing &landing)
{
    // What failed at another server may leave for this one at once.
    Clock::time_point notBefore{};
    if (flight.to == to) {
        // One delay for all of a batch, so that they leave together again.
        const auto now = Clock::now();
        const WaitingReading &first = flight.items.front();
        notBefore = now + link.failed(flight.role, landing, flight.batch ? flight.items.size() : 0,
                                      first.attempts + 1, now);
        lastFailed = first.serial;
    }
    for (WaitingReading &item : flight.items) {
        ++item.attempts;
        item.alone = item.alone || (!flight.batch && landing.heard); // it would spoil an array
        item.notBefore = notBefore;
        backlog.putBack(item);
    }
}

void Sender::Private::tell(const Flight &flight, const Landing &landing)
{
    const RunPointer run = backlog.run();
    for (std::size_t i = 0; i < flight.items.size(); ++i) {
        const Landing::Ending &ending = landing.endings[i];
        if (ending.fate == Fate::Again)
            continue;
        if (!flight.own)
            Q_EMIT q->recoveryAttempted(outcomeOf(ending.fate), ending.reason);
        else if (backlog.run() == run) // nobody has begun another one on hearing of the last
            Q_EMIT q->attempted(flight.items[i].reading, outcomeOf(ending.fate), ending.reason);
    }
}

void Sender::Private::afterChange()
{
    refreshLinkState();
    if (busy && idle()) {
        busy = false;
        Q_EMIT q->drained();
    }
    if (recovering && q->recoveryDone()) {
        recovering = false;
        Q_EMIT q->recovered();
    }
}

void Sender::Private::giveUp(const WaitingReading &item, DropReason reason)
{
    countDropped(1, reason);
    if (backlog.isOwn(item))
        Q_EMIT q->attempted(item.reading, AttemptOutcome::Dropped, dropText(reason));
    else
        Q_EMIT q->recoveryAttempted(AttemptOutcome::Dropped, dropText(reason));
}

/// Dead letters that wait again are not given up any more.
void Sender::Private::takeResent(const std::vector<WaitingGroup> &groups)
{
    for (const WaitingGroup &group : groups) {
        const bool own = group.run == q->runId();
        quint64 &refused = own ? counters.refused : counters.recoveredRefused;
        refused -= std::min(refused, group.readings); // letters may be older than this program
        busy = busy || own;
        recovering = recovering || !own;
        if (own)
            Q_EMIT q->sentAgain(group.devices);
    }
}

void Sender::Private::countDropped(quint64 readings, DropReason reason)
{
    counters.dropped += readings;
    switch (reason) {
    case DropReason::Size:
        counters.droppedBySize += readings;
        return;
    case DropReason::Age:
        counters.droppedByAge += readings;
        return;
    case DropReason::Memory:
    case DropReason::Cleared:
        counters.droppedInMemory += readings;
        return;
    }
}

QString Sender::Private::dropText(DropReason reason) const
{
    switch (reason) {
    case DropReason::Size:
        return QCoreApplication::translate("Delivery", "given up: the outbox is full");
    case DropReason::Age:
        return QCoreApplication::translate("Delivery", "given up: waited longer than readings may");
    case DropReason::Cleared:
        return QCoreApplication::translate("Delivery", "given up: the queue was cleared");
    case DropReason::Memory:
        break;
    }
    return QCoreApplication::translate("Delivery", "given up: more than %n reading(s) waiting",
                                       nullptr, static_cast<int>(policy.queueLimit));
}

void Sender::Private::refreshLinkState()
{
    if (link.refresh(flights.hasRetry() || backlog.hasDelayed(Clock::now())))
        Q_EMIT q->linkStateChanged(link.state());
}

/// When something leaves without an answer coming first; nothing where an answer must come.
std::optional<Clock::time_point> Sender::Private::nextDeparture(Clock::time_point now) const
{
    if (paused || allConnectionsUsed() || !door->isOpen())
        return std::nullopt;
    auto due = backlog.nextDue(now);
    if (const auto held = heldBackUntil(now); held && (!due || *held < *due))
        due = held;
    return due ? link.departureOf(*due, flights.hasProbe(to)) : due;
}

} // namespace aneroid
