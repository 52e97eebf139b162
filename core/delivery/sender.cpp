#include "core/delivery/sender.h"

#include "core/delivery/senderprivate.h"
#include "core/delivery/storedplan.h"
#include "core/outbox/outbox.h"
#include "core/text/timezone.h"

#include <algorithm>
#include <utility>

namespace aneroid {

namespace {

using Clock = CircuitBreaker::Clock;

std::shared_ptr<const Destination> destinationOf(const DeliveryTarget &target)
{
    const QUrl host = target.server.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath |
                                             QUrl::RemoveQuery | QUrl::RemoveFragment);
    return std::make_shared<const Destination>(
        Destination{targetKey(target), host.toString(QUrl::FullyEncoded)});
}

} // namespace

Sender::Sender(std::unique_ptr<Door> door, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(door), policy))
{
    connect(&d->wake, &QTimer::timeout, this, [this] { d->pump(); });
    d->connectDoor();
    d->connectBacklog();
    d->to = destinationOf(d->target);
    d->plan = usualPlan();
    setClock([] { return TimeMs{QDateTime::currentMSecsSinceEpoch()}; }, [] { return 1.0; });
    d->backlog.beginRun(std::make_shared<const RunIdentity>(), {});
}

Sender::~Sender()
{
    d->door->abortAll();
    d->backlog.disconnect(this);
    d->backlog.storeAll(d->onTheWay());
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
    d->link.arrays().start(d->noBatches ? 1 : wanted);
    d->backlog.setBatch(wanted);
}

void Sender::setTarget(const DeliveryTarget &target)
{
    if (target == d->target)
        return;
    DeliveryTarget elsewhere = target;
    elsewhere.payload = d->target.payload;
    const bool same = elsewhere == d->target;
    d->target = target;
    d->door->setTarget(target);
    d->takeShape(target.payload ? target.payload : usualPlan());
    if (same) {
        d->pump();
        return;
    }
    d->to = destinationOf(target);
    d->link.arrays().start(d->batchWanted);
    d->noBatches = false;
    d->backlog.setOrder(target.ordered          ? WaitingQueue::Order::OneByOne
                        : d->door->keepsOrder() ? WaitingQueue::Order::InTurn
                                                : WaitingQueue::Order::None);
    d->recovering = outbox() != nullptr;
    d->backlog.setTarget(d->to->key);
    d->deadLetters.setTarget(d->to->key);
    d->backlog.releaseDelayed();
    d->link.reset();
    d->pump();
    d->refreshLinkState();
}

const DeliveryTarget &Sender::target() const
{
    return d->target;
}

void Sender::beginRun(DeviceIds deviceIds, QString runId)
{
    const RunPointer run = runWith(*d->plan, runId.toStdString(), std::move(deviceIds));
    d->plans.clear();
    d->flights.disown();
    d->detours = {};
    d->recovering = outbox() != nullptr;
    d->backlog.beginRun(run, d->flights.items());
    d->door->beginRun(run);
    d->link.reset();
    d->lastFailed.reset();
    d->busy = false;
    d->counters = {};
    d->rate = {};
    d->latencies = {};
    d->lastSuccessMs.reset();
    d->lastErrorMs.reset();
    d->wake.stop();
    d->refreshLinkState();
}

QString Sender::runId() const
{
    return QString::fromStdString(d->backlog.run()->run);
}

void Sender::enqueue(std::span<const Reading> batch, std::span<const Mishap> mishaps)
{
    d->busy = d->busy || !batch.empty();
    d->backlog.add(batch, mishaps);
    d->pump();
    d->backlog.enforceLimit();
    if (!mishaps.empty()) // all may be lost
        d->afterChange();
}

void Sender::setClock(std::function<TimeMs()> now, std::function<double()> speed)
{
    d->simulatedNow = std::move(now);
    d->simulatedSpeed = std::move(speed);
}

void Sender::setHoldingBack(bool holdsBack)
{
    d->holdsBack = holdsBack;
    d->pump();
}

void Sender::clearQueue()
{
    for (const WaitingReading &item : d->detours.takeAll())
        d->backlog.putBack(item);
    d->backlog.clear();
    d->pump();
    d->afterChange();
}

void Sender::retryNow()
{
    d->backlog.releaseDelayed();
    d->link.expire(Clock::now());
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

void Sender::setEarlierPaused(bool paused)
{
    d->backlog.setEarlierPaused(paused);
    d->pump();
}

bool Sender::isEarlierPaused() const
{
    return d->backlog.isEarlierPaused();
}

void Sender::discardEarlier()
{
    d->backlog.discardEarlier();
}

DeliveryCounters Sender::counters() const
{
    const auto now = Clock::now();
    const auto utc = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, utcZone); };
    DeliveryCounters all = d->counters;
    const Backlog &backlog = d->backlog;
    all.waiting = backlog.waiting() + d->detours.size();
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

quint64 Sender::inMemoryOnly() const
{
    const std::vector<WaitingReading> inFlight = d->flights.items();
    const auto loose = std::ranges::count_if(inFlight, [this](const WaitingReading &item) {
        return item.place.chunk == 0 && d->backlog.isOwn(item);
    });
    return d->backlog.waitingInMemoryOnly() + static_cast<quint64>(loose);
}

LinkState Sender::linkState() const
{
    return d->link.state();
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
    d->door->test(target, d->policy.requestTimeout,
                  [this, target, done = std::move(done)](const ConnectionVerdict &verdict) {
                      if (verdict.ok && target == d->target)
                          retryNow();
                      done(verdict.ok, verdict.sentence);
                  });
}

Door &Sender::door()
{
    return *d->door;
}

const Door &Sender::door() const
{
    return *d->door;
}

} // namespace aneroid

#include "moc_sender.cpp"
