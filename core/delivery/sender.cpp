#include "core/delivery/sender.h"

#include "core/delivery/connectiontest.h"
#include "core/delivery/senderprivate.h"
#include "core/outbox/outbox.h"
#include "core/text/timezone.h"

#include <algorithm>
#include <utility>

namespace aneroid {

namespace {

using Clock = CircuitBreaker::Clock;

} // namespace

Sender::Sender(std::unique_ptr<HttpTransport> transport, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(transport), policy))
{
    d->wake.setSingleShot(true);
    d->wake.setTimerType(Qt::PreciseTimer);
    connect(&d->wake, &QTimer::timeout, this, [this] { d->pump(); });
    d->connectTransport();
    d->connectBacklog();
    d->backlog.beginRun(std::make_shared<const RunIdentity>(), {});
}

Sender::~Sender()
{
    d->transport->abortAll();
    d->backlog.disconnect(this);
    d->backlog.storeAll(d->flights.items());
}

void Sender::setOutbox(std::unique_ptr<Outbox> outbox)
{
    d->deadLetters.setOutbox(outbox.get());
    if (outbox) {
        connect(outbox.get(), &Outbox::noted, this, &Sender::noted);
        connect(outbox.get(), &Outbox::lettersResent, this,
                [this](const std::vector<WaitingGroup> &groups) { d->takeResent(groups); });
    }
    d->recovering = outbox != nullptr;
    d->backlog.setOutbox(std::move(outbox));
}

Outbox *Sender::outbox() const
{
    return d->backlog.outbox();
}

void Sender::setStoring(bool storing)
{
    d->backlog.setStoring(storing);
}

DeadLetters &Sender::deadLetters()
{
    return d->deadLetters;
}

void Sender::setBatch(int readings)
{
    const auto wanted = static_cast<std::size_t>(std::max(1, readings));
    if (wanted == d->batchWanted)
        return;
    d->batchWanted = wanted;
    d->length.start(d->noBatches ? 1 : wanted);
    d->backlog.setBatch(wanted);
}

void Sender::setTarget(const DeliveryTarget &target)
{
    if (target == d->target)
        return;
    d->target = target;
    d->route = std::make_shared<const Route>(target);
    d->length.start(d->batchWanted);
    d->noBatches = false;
    d->backlog.setOrdered(target.ordered);
    d->recovering = outbox() != nullptr;
    d->backlog.setTarget(targetKey(target));
    d->deadLetters.setTarget(targetKey(target));
    d->backlog.releaseDelayed();
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
    auto run = std::make_shared<const RunIdentity>(RunIdentity{
        .run = runId.toStdString(), .version = ANEROID_VERSION, .deviceIds = std::move(deviceIds)});
    d->flights.disown();
    d->recovering = outbox() != nullptr;
    d->backlog.beginRun(std::move(run), d->flights.items());
    d->transport->forget();
    d->repeatsTold = false;
    d->breaker.reset();
    d->lastFailed.reset();
    d->busy = false;
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
    return QString::fromStdString(d->backlog.run()->run);
}

void Sender::enqueue(std::span<const Reading> batch)
{
    d->busy = d->busy || !batch.empty();
    d->backlog.add(batch);
    d->pump();
    d->backlog.enforceLimit();
}

void Sender::clearQueue()
{
    d->backlog.clear();
    d->pump();
    d->afterChange();
}

void Sender::retryNow()
{
    d->backlog.releaseDelayed();
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
    const auto utc = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, utcZone); };
    DeliveryCounters all = d->counters;
    const Backlog &backlog = d->backlog;
    all.waiting = backlog.waiting();
    all.waitingInMemoryOnly = backlog.outbox() ? backlog.waitingInMemoryOnly() : 0;
    all.outbox = backlog.outboxState();
    all.earlierWaiting = backlog.earlierWaiting();
    all.elsewhere = backlog.elsewhere();
    all.deadLetters = d->deadLetters.count();
    all.inFlight = d->flights.countOwn();
    all.perSecond = d->rate.perSecond(now);
    if (const auto latency = d->latencies.summary()) {
        all.latencyMedianMs = latency->medianMs;
        all.latency95Ms = latency->percentile95Ms;
    }
    if (d->lastSuccessMs)
        all.lastSuccess = utc(*d->lastSuccessMs);
    if (d->lastErrorMs)
        all.lastErrorTime = utc(*d->lastErrorMs);
    const bool quiet = all.inFlight == 0 && d->flights.countEarlier() == 0;
    if (const auto next = d->nextDeparture(now); next && *next > now && quiet)
        all.retryInSeconds = std::chrono::duration<double>(*next - now).count();
    return all;
}

quint64 Sender::waiting() const
{
    return d->backlog.waiting() + d->flights.countOwnReadings();
}

LinkState Sender::linkState() const
{
    return d->linkState;
}

bool Sender::idle() const
{
    return d->idle();
}

bool Sender::isStoring() const
{
    return d->backlog.isStoring();
}

bool Sender::isBehind() const
{
    return d->backlog.isBehind();
}

bool Sender::recoveryDone() const
{
    return !d->backlog.isCounting() && d->backlog.earlierWaiting() == 0 &&
           d->flights.countEarlier() == 0;
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
