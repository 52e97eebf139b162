#include "core/delivery/sender.h"

#include "core/delivery/backoff.h"
#include "core/delivery/circuitbreaker.h"
#include "core/delivery/connectiontest.h"
#include "core/delivery/flights.h"
#include "core/delivery/route.h"
#include "core/delivery/statistics.h"
#include "core/delivery/verdict.h"
#include "core/delivery/waitingqueue.h"
#include "core/delivery/wireformat.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace aneroid {

namespace {

using Clock = std::chrono::steady_clock;
using Role = CircuitBreaker::Role;

} // namespace

struct Sender::Private
{
    Private(Sender *sender, std::unique_ptr<HttpTransport> door, const RetryPolicy &patience)
        : q(sender)
        , transport(std::move(door))
        , policy(patience)
        , backoff(patience)
    {
    }

    [[nodiscard]] bool mayDepart(Clock::time_point now) const;
    [[nodiscard]] bool allConnectionsUsed() const;
    [[nodiscard]] bool idle() const { return queue.empty() && flights.countOfThisRun() == 0; }
    [[nodiscard]] std::optional<Clock::time_point> nextDeparture(Clock::time_point now) const;
    [[nodiscard]] LinkState currentLinkState(Clock::time_point now) const;

    void pump();
    void depart(const WaitingReading &item);
    void arrive(std::size_t slot, const HttpReply &reply);
    AttemptOutcome settle(Flight &flight, const Verdict &verdict, const HttpReply &reply);
    void retryLater(Flight &flight, const Verdict &verdict, bool answered);
    void enforceLimit();
    void giveUp(const WaitingReading &item, const QString &reason);
    void refreshLinkState();
    void armWake(Clock::time_point now);

    Sender *q;
    std::unique_ptr<HttpTransport> transport;
    RetryPolicy policy;
    Backoff backoff;
    CircuitBreaker breaker;
    WaitingQueue queue;
    Flights flights;
    std::optional<std::uint64_t> lastFailed; ///< the next probe is another reading, if there is one
    QTimer wake;
    bool paused = false;

    DeliveryTarget target;
    std::shared_ptr<const Route> route = std::make_shared<const Route>(DeliveryTarget());
    DeviceIds deviceIds;
    std::string run;

    DeliveryCounters counters; ///< the plain counts; the rest is filled in when asked for
    RateWindow rate;
    LatencyWindow latencies;
    std::optional<qint64> lastSuccessMs;
    std::optional<qint64> lastErrorMs;

    LinkState linkState = LinkState::Idle;
    LinkState lastAnswer = LinkState::Idle;  ///< Idle, Connected or Refusing
    LinkState lastTrouble = LinkState::Idle; ///< Struggling or Offline
};

bool Sender::Private::allConnectionsUsed() const
{
    return flights.countOnHost(route->host()) >= policy.inFlightLimit;
}

bool Sender::Private::mayDepart(Clock::time_point now) const
{
    if (paused || queue.empty() || allConnectionsUsed())
        return false;
    return !breaker.isOpen() || (now >= breaker.nextProbe() && !flights.hasProbe(route));
}

void Sender::Private::pump()
{
    const auto now = Clock::now();
    while (mayDepart(now)) {
        const auto item =
            queue.take(now, breaker.isOpen() ? lastFailed : std::optional<std::uint64_t>());
        if (!item)
            break;
        depart(*item);
    }
    armWake(now);
}

void Sender::Private::depart(const WaitingReading &item)
{
    const auto device = static_cast<std::size_t>(item.reading.device);
    const std::string_view id = device < deviceIds.size() ? deviceIds[device] : std::string_view();
    HttpRequest request = route->readingRequest();
    request.body = toJsonBody(item.reading, id, run);
    request.headers.append({"Idempotency-Key", idempotencyKey(id, run, item.reading.sequence)});
    request.timeout = policy.requestTimeout;

    const std::size_t slot = flights.add({.item = item,
                                          .route = route,
                                          .role = breaker.isOpen() ? Role::Probe : Role::Normal,
                                          .ofThisRun = true});
    if (item.attempts > 0)
        ++counters.retried;
    transport->send(request, [this, slot](const HttpReply &reply) { arrive(slot, reply); });
}

void Sender::Private::arrive(std::size_t slot, const HttpReply &reply)
{
    Flight flight = flights.land(slot);
    if (!flight.ofThisRun) {
        pump();
        return;
    }
    const Verdict verdict =
        judge(reply, flight.route->readingRequest().url, flight.route->secrets());
    const AttemptOutcome outcome = settle(flight, verdict, reply);
    pump();
    Q_EMIT q->attempted(flight.item.reading, outcome, verdict.reason);
    enforceLimit();
    refreshLinkState();
    if (idle())
        Q_EMIT q->drained();
}

AttemptOutcome Sender::Private::settle(Flight &flight, const Verdict &verdict,
                                       const HttpReply &reply)
{
    if (reply.status != 0)
        latencies.add(reply.latency);
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    if (verdict.kind != Verdict::Kind::Accepted) {
        ++counters.failed;
        counters.lastError = verdict.reason;
        lastErrorMs = nowMs;
    }
    if (verdict.kind == Verdict::Kind::Retry) {
        retryLater(flight, verdict, reply.status != 0);
        return AttemptOutcome::Retrying;
    }
    queue.finish(flight.item);
    const bool accepted = verdict.kind == Verdict::Kind::Accepted;
    if (flight.route == route) {
        breaker.answered(flight.role);
        lastAnswer = accepted ? LinkState::Connected : LinkState::Refusing;
    }
    if (!accepted) {
        ++counters.refused;
        return AttemptOutcome::Refused;
    }
    ++counters.sent;
    lastSuccessMs = nowMs;
    rate.add(Clock::now());
    return AttemptOutcome::Accepted;
}

void Sender::Private::retryLater(Flight &flight, const Verdict &verdict, bool answered)
{
    ++flight.item.attempts;
    flight.item.notBefore = {};
    // What failed at another server may leave for this one at once.
    if (flight.route == route) {
        const auto now = Clock::now();
        auto askedFor = verdict.retryAfter;
        if (askedFor)
            askedFor = std::min(*askedFor, policy.longestRetryAfter);
        breaker.failed(flight.role, now, backoff, askedFor, verdict.slowDown);
        const auto wait = std::max(backoff.delay(flight.item.attempts),
                                   askedFor.value_or(std::chrono::milliseconds(0)));
        flight.item.notBefore = now + wait;
        lastFailed = flight.item.serial;
        lastTrouble = answered ? LinkState::Struggling : LinkState::Offline;
    }
    queue.putBack(flight.item);
}

void Sender::Private::enforceLimit()
{
    while (queue.size() > policy.queueLimit) {
        const auto oldest = queue.dropOldest();
        giveUp(*oldest,
               QCoreApplication::translate("Delivery", "given up: more than %n reading(s) waiting",
                                           nullptr, static_cast<int>(policy.queueLimit)));
    }
}

void Sender::Private::giveUp(const WaitingReading &item, const QString &reason)
{
    ++counters.dropped;
    Q_EMIT q->attempted(item.reading, AttemptOutcome::Dropped, reason);
}

LinkState Sender::Private::currentLinkState(Clock::time_point now) const
{
    const bool troubled = breaker.isOpen() || flights.hasRetry() || queue.hasDelayed(now);
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
    const auto due = queue.nextDue(now);
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

Sender::Sender(std::unique_ptr<HttpTransport> transport, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(transport), policy))
{
    d->wake.setSingleShot(true);
    d->wake.setTimerType(Qt::PreciseTimer);
    connect(&d->wake, &QTimer::timeout, this, [this] { d->pump(); });
}

Sender::~Sender()
{
    d->transport->abortAll();
}

void Sender::setTarget(const DeliveryTarget &target)
{
    if (target == d->target)
        return;
    d->target = target;
    d->route = std::make_shared<const Route>(target);
    d->queue.setOrdered(target.ordered);
    d->queue.releaseDelayed();
    d->breaker.reset();
    d->lastAnswer = LinkState::Idle;
    d->pump();
    d->refreshLinkState();
}

const DeliveryTarget &Sender::target() const
{
    return d->target;
}

void Sender::beginRun(DeviceIds deviceIds, QString runId)
{
    d->deviceIds = std::move(deviceIds);
    d->run = runId.toStdString();
    d->queue.reset();
    d->flights.disown();
    d->breaker.reset();
    d->lastFailed.reset();
    d->counters = {};
    d->rate = {};
    d->latencies = {};
    d->lastSuccessMs.reset();
    d->lastErrorMs.reset();
    d->lastAnswer = LinkState::Idle;
    d->wake.stop();
    d->refreshLinkState();
}

QString Sender::runId() const
{
    return QString::fromStdString(d->run);
}

void Sender::enqueue(std::span<const Reading> batch)
{
    for (const Reading &reading : batch)
        d->queue.add(reading);
    d->pump();
    d->enforceLimit();
}

void Sender::clearQueue()
{
    const auto given = d->queue.takeAll();
    for (const WaitingReading &item : given)
        d->giveUp(item, QCoreApplication::translate("Delivery", "given up: the queue was cleared"));
    d->pump();
    d->refreshLinkState();
    if (!given.empty() && d->idle())
        Q_EMIT drained();
}

void Sender::retryNow()
{
    d->queue.releaseDelayed();
    if (d->breaker.isOpen())
        d->breaker.expire(Clock::now());
    d->pump();
}

void Sender::setPaused(bool paused)
{
    d->paused = paused;
    d->pump();
}

bool Sender::isPaused() const
{
    return d->paused;
}

DeliveryCounters Sender::counters() const
{
    const auto now = Clock::now();
    const auto utc = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
    DeliveryCounters all = d->counters;
    all.waiting = d->queue.size();
    all.inFlight = d->flights.countOfThisRun();
    all.perSecond = d->rate.perSecond(now);
    if (const auto latency = d->latencies.summary()) {
        all.latencyMedianMs = latency->medianMs;
        all.latency95Ms = latency->percentile95Ms;
    }
    if (d->lastSuccessMs)
        all.lastSuccess = utc(*d->lastSuccessMs);
    if (d->lastErrorMs)
        all.lastErrorTime = utc(*d->lastErrorMs);
    if (const auto next = d->nextDeparture(now); next && *next > now && all.inFlight == 0)
        all.retryInSeconds = std::chrono::duration<double>(*next - now).count();
    return all;
}

LinkState Sender::linkState() const
{
    return d->linkState;
}

bool Sender::idle() const
{
    return d->idle();
}

void Sender::testConnection(const DeliveryTarget &target,
                            std::function<void(bool ok, const QString &sentence)> done)
{
    const auto route = std::make_shared<const Route>(target);
    HttpRequest request = route->healthRequest();
    request.timeout = d->policy.requestTimeout;
    d->transport->send(request,
                       [this, route, target, done = std::move(done)](const HttpReply &reply) {
                           const ConnectionVerdict verdict =
                               judgeConnection(reply, route->healthRequest().url, route->secrets());
                           if (verdict.ok && target == d->target)
                               retryNow();
                           done(verdict.ok, verdict.sentence);
                       });
}

} // namespace aneroid
