#include "core/delivery/batchbody.h"
#include "core/delivery/deliverynotes.h"
#include "core/delivery/senderprivate.h"
#include "core/payload/wireformat.h"

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
    case Fate::Retry:
    case Fate::Again:
        break;
    }
    return AttemptOutcome::Retrying;
}

} // namespace

void Sender::Private::connectTransport()
{
    QObject::connect(transport.get(), &RedirectFollower::moved, q,
                     [this](const QUrl &from, const QUrl &to, int status) {
                         Q_EMIT q->noted(false, movedSentence(from, to, status, route->secrets()));
                     });
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
    return flights.countOnHost(route->host()) >= policy.inFlightLimit;
}

bool Sender::Private::mayDepart(Clock::time_point now) const
{
    if (paused || allConnectionsUsed())
        return false;
    return !breaker.isOpen() || (now >= breaker.nextProbe() && !flights.hasProbe(route));
}

void Sender::Private::pump()
{
    const auto now = Clock::now();
    while (mayDepart(now)) {
        const auto item =
            backlog.take(now, breaker.isOpen() ? lastFailed : std::optional<std::uint64_t>());
        if (!item)
            break;
        load(*item, now);
    }
    armWake(now);
}

/// Fills a flight with its readings.
void Sender::Private::load(const WaitingReading &first, Clock::time_point now)
{
    Flight flight{.items = {first},
                  .route = route,
                  .role = breaker.isOpen() ? Role::Probe : Role::Normal,
                  .batch = false,
                  .own = backlog.isOwn(first),
                  .ofThisRun = true};
    while (!first.alone && flight.items.size() < length.next()) {
        auto next = backlog.takeWith(first, now);
        if (!next)
            break;
        flight.items.push_back(std::move(*next));
    }
    flight.batch = flight.items.size() > 1;
    depart(std::move(flight));
}

void Sender::Private::depart(Flight flight)
{
    if (flight.own) {
        counters.retried += static_cast<quint64>(std::ranges::count_if(
            flight.items, [](const WaitingReading &item) { return item.attempts > 0; }));
    }
    const HttpRequest request = requestFor(flight);
    const std::size_t slot = flights.add(std::move(flight));
    transport->send(request, [this, slot](const HttpReply &reply) { arrive(slot, reply); });
}

HttpRequest Sender::Private::requestFor(const Flight &flight) const
{
    HttpRequest request =
        flight.batch ? flight.route->batchRequest() : flight.route->readingRequest();
    request.timeout = policy.requestTimeout;
    if (flight.batch) {
        BatchBody body(flight.items.size());
        for (const WaitingReading &item : flight.items) {
            body.add(item.reading, item.run->deviceId(item.reading), item.run->run,
                     item.run->version);
        }
        request.body = std::move(body).take();
        return request;
    }
    const WaitingReading &item = flight.items.front();
    const std::string_view id = item.run->deviceId(item.reading);
    request.body = toJsonBody(item.reading, id, item.run->run, item.run->version);
    request.headers.append(
        {"Idempotency-Key", idempotencyKey(id, item.run->run, item.reading.sequence)});
    return request;
}

void Sender::Private::arrive(std::size_t slot, const HttpReply &reply)
{
    Flight flight = flights.land(slot);
    const Landing landing = landingOf(flight, reply);
    if (!flight.ofThisRun) {
        settleEarlier(flight, landing, reply);
        pump();
        afterChange();
        return;
    }
    note(flight, landing, reply);
    settle(flight, landing, reply);
    pump();
    tell(flight, landing);
    backlog.enforceLimit();
    afterChange();
}

/// What the answer says of the server and of our dealings with it.
void Sender::Private::note(const Flight &flight, const Landing &landing, const HttpReply &reply)
{
    if (reply.status != 0)
        latencies.add(reply.latency);
    if (reply.repeats > 0)
        countRepeats(flight, reply.repeats);
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    if (!landing.reason.isEmpty() && !landing.noBatchRoute && !landing.tooLarge) {
        counters.lastError = landing.reason;
        counters.lastErrorAdvice = landing.advice;
        lastErrorMs = nowMs;
    }
    count(flight, landing, nowMs);
    if (flight.route != route)
        return;
    if (landing.answered) {
        breaker.answered(flight.role);
        if (landing.any(Fate::Accepted))
            lastAnswer = LinkState::Connected;
        else if (landing.any(Fate::Refused))
            lastAnswer = LinkState::Refusing;
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
        length.start(1);
        Q_EMIT q->noted(false, QCoreApplication::translate(
                                   "Delivery", "The server has no route for batches (%1): "
                                               "readings are sent one by one.")
                                   .arg(landing.reason));
    }
    if (noBatches)
        return;
    if (!flight.batch)
        judgeProbe(landing);
    if (landing.tooLarge)
        length.tooLong(flight.items.size());
    else if (landing.any(Fate::Accepted))
        length.accepted(flight.items.size());
}

/// What became of a single reading tells whether the length of the arrays is to blame.
void Sender::Private::judgeProbe(const Landing &landing)
{
    if (landing.any(Fate::Retry))
        length.singleFailed();
    if (!landing.any(Fate::Accepted))
        return;
    if (const std::size_t tooLong = length.singleAccepted(); tooLong > 0)
        Q_EMIT q->noted(true, halvedSentence(tooLong));
}

/// The transport's own: each was an attempt after the first.
void Sender::Private::countRepeats(const Flight &flight, int repeats)
{
    if (!flight.own)
        return;
    counters.retried += static_cast<quint64>(repeats) * flight.items.size();
    if (!std::exchange(repeatsTold, true))
        Q_EMIT q->noted(true, repeatedSentence(*flight.route));
}

void Sender::Private::settle(Flight &flight, const Landing &landing, const HttpReply &reply)
{
    if (landing.any(Fate::Retry)) {
        retryLater(flight, landing, reply.status != 0);
        return;
    }
    const QString &server = flight.route->key(); // another may be the target by now
    for (std::size_t i = 0; i < flight.items.size(); ++i) {
        const Landing::Ending &ending = landing.endings[i];
        if (ending.fate == Fate::Accepted) {
            backlog.accept(flight.items[i]);
        } else if (ending.fate == Fate::Refused) {
            backlog.refuse(flight.items[i], {server, reply.status, ending.reason});
        } else {
            flight.items[i].notBefore = {};
            flight.items[i].alone = landing.tooLarge && flight.items.size() == 1;
            backlog.putBack(flight.items[i]);
        }
    }
}

/// Of a run that is over: what of it is on disk is still to be settled there; the rest is gone.
void Sender::Private::settleEarlier(Flight &flight, const Landing &landing, const HttpReply &reply)
{
    for (std::size_t i = 0; i < flight.items.size(); ++i) {
        const Landing::Ending &ending = landing.endings[i];
        if (flight.items[i].place.chunk == 0)
            continue;
        if (ending.fate == Fate::Accepted) {
            backlog.accept(flight.items[i]);
            ++counters.recovered;
        } else if (ending.fate == Fate::Refused) {
            backlog.refuse(flight.items[i], {flight.route->key(), reply.status, ending.reason});
            ++counters.recoveredRefused;
        } else {
            flight.items[i].notBefore = {};
            backlog.putBack(flight.items[i]);
        }
    }
}

void Sender::Private::retryLater(Flight &flight, const Landing &landing, bool answered)
{
    // What failed at another server may leave for this one at once.
    const bool here = flight.route == route;
    const auto now = Clock::now();
    auto askedFor = landing.retryAfter;
    if (askedFor)
        askedFor = std::min(*askedFor, policy.longestRetryAfter);
    if (here) {
        const int before = breaker.failures();
        breaker.failed(flight.role, now, backoff, askedFor, landing.slowDown);
        if (flight.batch && landing.mayBeLength && breaker.failures() > before)
            length.failed(flight.items.size());
        lastFailed = flight.items.front().serial;
        lastTrouble = answered ? LinkState::Struggling : LinkState::Offline;
    }
    // One delay for all of a batch, so that they leave together again.
    Clock::time_point notBefore{};
    if (here)
        notBefore = now + std::max(backoff.delay(flight.items.front().attempts + 1),
                                   askedFor.value_or(std::chrono::milliseconds(0)));
    for (WaitingReading &item : flight.items) {
        ++item.attempts;
        item.alone = item.alone || (!flight.batch && answered); // it would spoil an array
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

LinkState Sender::Private::currentLinkState(Clock::time_point now) const
{
    const bool troubled = breaker.isOpen() || flights.hasRetry() || backlog.hasDelayed(now);
    return troubled ? lastTrouble : lastAnswer;
}

void Sender::Private::refreshLinkState()
{
    const LinkState state = currentLinkState(Clock::now());
    if (std::exchange(linkState, state) != state)
        Q_EMIT q->linkStateChanged(state);
}

/// When something leaves without an answer coming first; nothing where an answer must come.
std::optional<Clock::time_point> Sender::Private::nextDeparture(Clock::time_point now) const
{
    if (paused || allConnectionsUsed())
        return std::nullopt;
    const auto due = backlog.nextDue(now);
    if (!due || !breaker.isOpen())
        return due;
    if (flights.hasProbe(route))
        return std::nullopt;
    return std::max(*due, breaker.nextProbe());
}

void Sender::Private::armWake(Clock::time_point now)
{
    const auto next = nextDeparture(now);
    if (!next) {
        wake.stop();
        return;
    }
    wake.start(std::chrono::ceil<std::chrono::milliseconds>(*next - now));
}

} // namespace aneroid
