#include "core/session/session.h"

#include "core/delivery/deliverynotes.h"
#include "core/outbox/outbox.h"
#include "core/payload/payloadsettings.h"
#include "core/payload/wireformat.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace aneroid {

namespace {

/// Errors of single readings come by the thousand while a server is down: one line this often.
constexpr qint64 errorLogIntervalMs = 5000;

/// Readings that may wait for the server while a run catches up; it pauses beyond.
constexpr quint64 mostWaitingToCatchUp = 5000;

TimeMs intervalMs(const Settings &settings)
{
    return std::llround(settings.intervalSeconds * 1000.0);
}

/// What makes readings be sent as something else.
struct Shape
{
    QString payload;
    QString endpoint;
    QString server;
    QByteArray token;
    MqttSettings mqtt;
    DevicePlace place;
    double intervalS;
    std::optional<int> utcOffsetMinutes;
    std::shared_ptr<const Fleet> fleet;

    friend bool operator==(const Shape &, const Shape &) = default;
};

Shape shapeOf(const Settings &settings, std::shared_ptr<const Fleet> fleet)
{
    return {settings.payload,
            settings.endpoint,
            settings.serverUrl,
            settings.authToken,
            settings.mqtt,
            {settings.latitude, settings.longitude, settings.altitudeM},
            settings.intervalSeconds,
            settings.utcOffsetMinutes,
            std::move(fleet)};
}

OutboxLimits limitsOf(const Settings &settings)
{
    return {.bytes = qint64{settings.outboxMaxMb} << 20,
            .age = std::chrono::hours(settings.outboxMaxAgeHours)};
}

/// For plural forms.
int asInt(quint64 number)
{
    return static_cast<int>(std::min<quint64>(number, std::numeric_limits<int>::max()));
}

QString eventName(WeatherKind kind)
{
    switch (kind) {
    case WeatherKind::Storm:
        return QCoreApplication::translate("Session", "Storm");
    case WeatherKind::Front:
        return QCoreApplication::translate("Session", "Front");
    case WeatherKind::Clear:
        return QCoreApplication::translate("Session", "Clear spell");
    case WeatherKind::Shower:
        return QCoreApplication::translate("Session", "Shower", "in a bathroom");
    case WeatherKind::Window:
        return QCoreApplication::translate("Session", "Open window");
    case WeatherKind::None:
        break;
    }
    return {};
}

} // namespace

DeliveryTarget deliveryTarget(const Settings &settings)
{
    DeliveryTarget target;
    target.server = QUrl(settings.serverUrl, QUrl::StrictMode);
    target.authToken = settings.authToken;
    target.headers = settings.httpHeaders;
    target.success = settings.successStatus;
    target.mqtt = settings.mqtt;
    target.ordered = settings.ordered;
    target.tls = {settings.tlsCaFile, settings.tlsCertFile, settings.tlsKeyFile};
    return target;
}

struct Session::Private
{
    std::unique_ptr<Simulation> simulation;
    std::unique_ptr<Sender> sender;
    History history;
    FleetBand band;
    DeviceStates states;
    std::vector<Mishap> mishaps; ///< of the batch that is taken
    QString receiverUrl;
    QString receiverDatabase;
    std::optional<Shape> shape; ///< what `payload` was made of
    std::shared_ptr<const PayloadPlan> payload = usualPlan();
    QString defaultOutbox; ///< empty: no outbox
    OutboxLimits limits;
    std::set<QString> elsewhere;         ///< servers whose waiting readings were spoken of
    std::map<QString, quint64> unlogged; ///< readings dropped, by the reason
    QTimer dropLog;
    QString lastLoggedError;
    qint64 lastErrorMs = 0;
    quint64 errorsUnlogged = 0;
    std::optional<TimeMs> sendFrom;
    quint64 keptBack = 0;

    explicit Private(std::size_t capacity)
        : history(capacity)
    {
    }
};

Session::Session(std::unique_ptr<Simulation> simulation, std::unique_ptr<Sender> sender,
                 std::size_t historyCapacity, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(historyCapacity))
{
    d->simulation = std::move(simulation);
    d->sender = std::move(sender);
    applyDelivery();
    d->band.setBucket(intervalMs(d->simulation->settings()));
    beginDelivery();
    Simulation *const run = d->simulation.get();
    connect(run, &Simulation::readingsReady, this, &Session::take);
    run->setGate([this] { return mayMakeMore(); });
    connect(run, &Simulation::stateChanged, this, &Session::logState);
    connect(run, &Simulation::stateChanged, this,
            [this](RunState state) { d->sender->setHoldingBack(state == RunState::Running); });
    d->sender->setClock([run] { return run->simulatedNow(); },
                        [run] { return run->settings().speed; });
    connect(run, &Simulation::catchingUpChanged, this, [this](bool catchingUp) {
        if (!catchingUp && d->simulation->state() == RunState::Running)
            log(LogLevel::Info, tr("Caught up: the run goes on live."));
    });
    connect(run, &Simulation::actPlayed, this, [this](const Act &act) {
        if (act.kind == ActKind::Settings)
            d->band.setBucket(intervalMs(settings()));
    });
    connect(run, &Simulation::actLeftOut, this, [this](const Act &, const QString &why) {
        log(LogLevel::Warning,
            tr("A change of the scenario is left out, for it does not go together with what was "
               "changed by hand: %1")
                .arg(why));
    });
    connect(run, &Simulation::weatherEventStarted, this, &Session::logEventStart);
    connect(run, &Simulation::weatherEventEnded, this, &Session::logEventEnd);
    connect(run, &Simulation::gapHappened, this, &Session::logGap);
    connect(d->sender.get(), &Sender::attempted, this, &Session::logAttempt);
    connect(d->sender.get(), &Sender::sentAgain, this,
            [this](const std::vector<std::uint32_t> &devices) { d->states.sendAgain(devices); });
    connect(d->sender.get(), &Sender::linkStateChanged, this, &Session::logLink);
    connect(d->sender.get(), &Sender::recoveryAttempted, this, &Session::logFailure);
    connect(d->sender.get(), &Sender::leftoversCounted, this, &Session::logLeftovers);
    connect(d->sender.get(), &Sender::recovered, this, &Session::logRecovered);
    connect(d->sender.get(), &Sender::dropped, this, &Session::logDropped);
    connect(d->sender.get(), &Sender::noted, this, [this](bool warning, const QString &text) {
        log(warning ? LogLevel::Warning : LogLevel::Info, text, LogEntry::About::Outbox);
    });
    d->dropLog.setSingleShot(true);
    connect(&d->dropLog, &QTimer::timeout, this, &Session::logDrops);
}

Session::~Session() = default;

Simulation &Session::simulation()
{
    return *d->simulation;
}

const Simulation &Session::simulation() const
{
    return *d->simulation;
}

Sender &Session::sender()
{
    return *d->sender;
}

const History &Session::history() const
{
    return d->history;
}

const FleetBand &Session::fleetBand() const
{
    return d->band;
}

const DeviceStates &Session::deviceStates() const
{
    return d->states;
}

bool Session::mayMakeMore() const
{
    if (!settings().sendToServer)
        return true;
    return d->simulation->isCatchingUp() ? d->sender->waiting() < mostWaitingToCatchUp
                                         : !d->sender->isBehind();
}

bool Session::isFleet() const
{
    return d->simulation->deviceIds().size() > 1;
}

void Session::beginDelivery()
{
    d->sender->beginRun(d->simulation->deviceIds(), newRunId());
    d->states.begin(isFleet() ? d->simulation->deviceIds().size() : 0);
}

void Session::setSettings(const Settings &settings)
{
    changeSettings(settings, d->simulation->deviceIds());
}

/// `before`: the devices that there were before any part of the change; a copy, for the run changes
/// its own.
void Session::changeSettings(const Settings &settings, DeviceIds before)
{
    d->simulation->setSettings(settings);
    followSettings(before);
}

void Session::play(std::shared_ptr<const Scenario> scenario, bool ends)
{
    const DeviceIds before = d->simulation->deviceIds();
    d->simulation->setScenario(std::move(scenario), ends);
    followSettings(before);
}

void Session::followSettings(const DeviceIds &before)
{
    const bool idle = d->simulation->state() == RunState::Idle;
    applyDelivery();
    d->band.setBucket(intervalMs(settings()));
    if (idle && d->simulation->deviceIds() != before) {
        beginDelivery();
        Q_EMIT devicesChanged();
    }
}

void Session::setSettings(const Settings &settings, std::shared_ptr<const Profile> profile,
                          std::shared_ptr<const Fleet> fleet)
{
    const DeviceIds ids = d->simulation->deviceIds();
    d->simulation->setProfile(std::move(profile));
    d->simulation->setFleet(std::move(fleet));
    changeSettings(settings, ids);
}

const Settings &Session::settings() const
{
    return d->simulation->settings();
}

const std::vector<Mishap> &Session::mishaps() const
{
    return d->mishaps;
}

std::shared_ptr<const PayloadPlan> Session::payload() const
{
    return d->payload;
}

QString Session::nextMessages(std::uint32_t device) const
{
    return messages(d->payload, device);
}

QString Session::usualPath() const
{
    const std::optional<PayloadHttp> &http = d->payload->payload().http;
    if (!http)
        return {};
    const QString path = QString::fromStdString(http->path.source());
    const std::string &query = http->query.source();
    return query.empty() ? path : path + u'?' + QString::fromStdString(query);
}

QStringList Session::usualTopics() const
{
    QStringList topics;
    for (const PayloadMessage &message : d->payload->payload().messages) {
        if (message.topic)
            topics.append(QString::fromStdString(message.topic->source()));
    }
    return topics;
}

QString Session::messages(const std::shared_ptr<const PayloadPlan> &plan,
                          std::uint32_t device) const
{
    const std::optional<Reading> next = d->simulation->nextReading(device);
    if (!next)
        return {};
    const std::string run = d->sender->runId().toStdString();
    return shownMessages(d->sender->door(), plan,
                         {*next, d->simulation->deviceIds()[next->device], run});
}

Result<QString, PayloadProblem> Session::messagesOf(const QByteArray &payload,
                                                    std::uint32_t device) const
{
    auto read = payloadFromJson(payload, QString(), QString());
    if (!read)
        return Failure{read.error()};
    const Settings &settings = d->simulation->settings();
    const bool noPath = !read->http && settings.endpoint.isEmpty();
    const auto plan = PayloadPlan::make(std::make_shared<const Payload>(std::move(read).value()),
                                        payloadRun(settings, d->simulation->fleet()),
                                        noPath ? PayloadDoor::Mqtt : doorOf(settings.serverUrl));
    if (!plan)
        return Failure{plan.error()};
    return messages(*plan, device);
}

QString Session::lastExchange() const
{
    return d->sender->door().lastExchange();
}

void Session::reloadPayload()
{
    d->shape.reset();
    applyDelivery();
}

/// A payload that cannot be used leaves the one before; whoever sets it has checked it.
void Session::makePayload()
{
    const Settings &settings = d->simulation->settings();
    const Shape shape = shapeOf(settings, d->simulation->fleet());
    if (d->shape == shape)
        return;
    d->shape = shape;
    const auto plan = payloadPlan(settings, d->simulation->fleet());
    if (plan)
        d->payload = *plan;
    else if (settings.sendToServer)
        log(LogLevel::Error, plan.error());
}

void Session::newRun(bool sameSeed)
{
    d->simulation->newRun(sameSeed);
    d->sendFrom.reset();
    d->keptBack = 0;
    d->history.clear();
    d->band.clear();
    beginDelivery();
    d->lastLoggedError.clear();
    d->errorsUnlogged = 0;
    log(LogLevel::Info, tr("New run with seed %1.").arg(d->simulation->seed()));
    Q_EMIT devicesChanged();
    Q_EMIT runBegan();
}

void Session::setSendFrom(TimeMs time)
{
    d->sendFrom = time;
}

quint64 Session::keptBack() const
{
    return d->keptBack;
}

void Session::enableOutbox(const QString &defaultFile)
{
    d->defaultOutbox = defaultFile;
    applyDelivery();
}

void Session::setReceiver(const QString &url, const QString &database)
{
    d->receiverUrl = url;
    d->receiverDatabase = database;
    applyDelivery();
}

void Session::applyDelivery()
{
    const Settings &settings = d->simulation->settings();
    makePayload();
    DeliveryTarget target = deliveryTarget(settings);
    if (!d->receiverUrl.isEmpty() && settings.serverUrl == d->receiverUrl)
        target.receiverDatabase = d->receiverDatabase;
    target.payload = d->payload;
    Sender &sender = *d->sender;
    sender.setPaused(!settings.sendToServer); // what waits is kept for when it is on again
    sender.setTarget(target);
    sender.setBatch(settings.batch);
    sender.setStoring(settings.outbox);
    const OutboxLimits limits = limitsOf(settings);
    if (sender.outbox() && limits != d->limits) {
        sender.outbox()->setLimits(limits);
    } else if (!sender.outbox() && settings.outbox && !d->defaultOutbox.isEmpty()) {
        const QString &file =
            settings.outboxFile.isEmpty() ? d->defaultOutbox : settings.outboxFile;
        sender.setOutbox(std::make_unique<Outbox>(OutboxOptions{.file = file, .limits = limits}));
    }
    d->limits = limits;
}

void Session::take(const QList<Reading> &batch, bool gapBefore)
{
    const std::span<const Reading> readings(batch.constData(),
                                            static_cast<std::size_t>(batch.size()));
    d->mishaps = d->simulation->mishapsOf(readings);
    d->history.append(readings, gapBefore);
    if (isFleet())
        d->band.append(readings);
    std::span<const Reading> toSend = readings;
    if (d->sendFrom) {
        const auto first =
            std::ranges::lower_bound(readings, *d->sendFrom, {}, &Reading::timestampMs);
        toSend = std::span(first, readings.end());
        d->keptBack += readings.size() - toSend.size();
    }
    if (settings().sendToServer && !toSend.empty()) {
        d->states.handOver(toSend);
        const std::span<const Mishap> mishaps(d->mishaps);
        d->sender->enqueue(toSend, mishaps.last(std::min(mishaps.size(), toSend.size())));
    }
    Q_EMIT readingsTaken(batch);
}

void Session::log(LogLevel level, const QString &text, LogEntry::About about)
{
    Q_EMIT logged({QDateTime::currentDateTimeUtc(), level, text, about});
}

void Session::logState(RunState state)
{
    switch (state) {
    case RunState::Idle:
        return;
    case RunState::Running:
        log(LogLevel::Info, tr("Run started with seed %1.").arg(d->simulation->seed()));
        return;
    case RunState::Stopped:
        log(LogLevel::Info, tr("Run stopped."));
        return;
    case RunState::Finished:
        log(LogLevel::Info, tr("Run finished: all readings asked for are made."));
        return;
    }
}

void Session::logEventStart(const WeatherEvent &event)
{
    const QString text = event.triggered ? tr("%1 begins, triggered by hand.") : tr("%1 begins.");
    log(LogLevel::Weather, text.arg(eventName(event.kind)));
}

void Session::logEventEnd(const WeatherEvent &event)
{
    log(LogLevel::Weather, tr("%1 ends.").arg(eventName(event.kind)));
}

void Session::logGap(TimeMs from, TimeMs to, quint64 readings)
{
    Q_UNUSED(from)
    Q_UNUSED(to)
    log(LogLevel::Warning,
        tr("Gap: %Ln reading(s) left out because the computer slept or was too busy.", nullptr,
           asInt(readings)));
}

void Session::logAttempt(const Reading &reading, AttemptOutcome outcome, const QString &reason)
{
    d->states.attempted(reading, outcome);
    logFailure(outcome, reason);
}

void Session::logFailure(AttemptOutcome outcome, const QString &reason)
{
    if (outcome == AttemptOutcome::Accepted || isByFault(outcome)) // as somebody wants it
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (reason == d->lastLoggedError && now - d->lastErrorMs < errorLogIntervalMs) {
        ++d->errorsUnlogged;
        return;
    }
    QString text = reason;
    if (const DeliveryCounters counters = d->sender->counters(); counters.lastError == reason)
        text = withAdvice(reason, counters.lastErrorAdvice);
    if (d->errorsUnlogged > 0)
        text = tr("%1 (and %2 more like this before)")
                   .arg(text, QLocale().toString(d->errorsUnlogged));
    d->lastLoggedError = reason;
    d->lastErrorMs = now;
    d->errorsUnlogged = 0;
    log(outcome == AttemptOutcome::Retrying ? LogLevel::Warning : LogLevel::Error, text);
}

void Session::logLeftovers(quint64 readings, const std::vector<WaitingGroup> &elsewhere)
{
    if (readings > 0)
        log(LogLevel::Info,
            tr("%Ln reading(s) that waited from earlier runs will be delivered now.", nullptr,
               asInt(readings)),
            LogEntry::About::Outbox);
    std::map<QString, quint64> byTarget;
    for (const WaitingGroup &group : elsewhere)
        byTarget[group.target] += group.readings;
    for (const auto &[target, waiting] : byTarget) {
        if (d->elsewhere.insert(target).second)
            log(LogLevel::Info,
                tr("%Ln reading(s) wait for %1; start with that server to deliver them.", nullptr,
                   asInt(waiting))
                    .arg(targetName(target)),
                LogEntry::About::Outbox);
    }
}

void Session::logRecovered()
{
    const DeliveryCounters counters = d->sender->counters();
    if (counters.recovered > 0)
        log(LogLevel::Info,
            tr("%Ln reading(s) that waited from earlier runs are delivered.", nullptr,
               asInt(counters.recovered)),
            LogEntry::About::Outbox);
    if (counters.recoveredRefused > 0)
        log(LogLevel::Warning,
            tr("%Ln reading(s) that waited from earlier runs were refused for good; the outbox "
               "keeps what is refused.",
               nullptr, asInt(counters.recoveredRefused)),
            LogEntry::About::Outbox);
    if (counters.recoveredByFault > 0)
        log(LogLevel::Info,
            tr("%Ln reading(s) that waited from earlier runs were refused or not sent, as an "
               "injected fault has it.",
               nullptr, asInt(counters.recoveredByFault)),
            LogEntry::About::Outbox);
}

/// They come with every transaction while the outbox is full: one line every few seconds.
void Session::logDropped(quint64 readings, const QString &reason)
{
    d->unlogged[reason] += readings;
    if (!d->dropLog.isActive())
        logDrops();
}

void Session::logDrops()
{
    for (const auto &[reason, readings] : std::exchange(d->unlogged, {})) {
        log(LogLevel::Error, tr("%Ln reading(s) %1", nullptr, asInt(readings)).arg(reason));
        d->dropLog.start(static_cast<int>(errorLogIntervalMs));
    }
}

void Session::logLink(LinkState state)
{
    if (state == LinkState::Connected)
        log(LogLevel::Info, tr("The server accepts readings."));
}

} // namespace aneroid

#include "moc_session.cpp"
