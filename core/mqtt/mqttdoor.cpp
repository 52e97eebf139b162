#include "core/mqtt/mqttdoor.h"

#include "core/mqtt/birthnumbers.h"
#include "core/mqtt/brokertarget.h"
#include "core/mqtt/mqttconnection.h"
#include "core/mqtt/openfiles.h"
#include "core/mqtt/sparkplugnode.h"
#include "core/mqtt/words/messagetext.h"
#include "core/mqtt/words/reasonwords.h"
#include "core/payload/sparkplugreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace aneroid {
namespace {

using Fate = Landing::Fate;

/// In flight on all connections together; a connection's own window is smaller.
constexpr int mostOnAll = 10'000;

Fate fateOf(MqttReply::Outcome outcome)
{
    switch (outcome) {
    case MqttReply::Outcome::Accepted:
        return Fate::Accepted;
    case MqttReply::Outcome::Refused:
        return Fate::Refused;
    case MqttReply::Outcome::Retry:
        break;
    }
    return Fate::Retry;
}

Landing landingOf(const MqttReply &reply, const QString &reason)
{
    Landing landing;
    const Fate fate = fateOf(reply.outcome);
    landing.endings = {{fate, reason}};
    landing.answered = fate != Fate::Retry;
    landing.heard = landing.answered || reply.reasonCode != 0;
    landing.status = reply.reasonCode;
    landing.reason = reason;
    landing.slowDown = reply.reasonCode == 0x97 || reply.reasonCode == 0x96;
    landing.latency = reply.latency;
    return landing;
}

MqttMessage fromMessage(const Message &message)
{
    return {.topic = QByteArray::fromStdString(message.address),
            .payload = message.body,
            .qos = message.qos,
            .retain = message.retain,
            .key = message.key,
            .counting =
                message.sparkplug ? MqttMessage::Counting::Next : MqttMessage::Counting::None};
}

QString welcomeText(const MqttConnection &connection, std::chrono::microseconds latency)
{
    const MqttWelcome &welcome = connection.welcome();
    return QCoreApplication::translate(
               "Delivery",
               "The broker at %1 lets us in (MQTT %2, up to %3 messages at once, %4 ms).")
        .arg(brokerName(connection.options()),
             welcome.version == MqttVersion::V5 ? QStringLiteral("5") : QStringLiteral("3.1.1"),
             QLocale().toString(connection.window()),
             QLocale().toString(static_cast<double>(latency.count()) / 1000.0, 'f', 1));
}

} // namespace

struct MqttDoor::Private
{
    explicit Private(MqttDoor *door)
        : q(door)
    {
    }

    [[nodiscard]] std::uint32_t numberOf(std::uint32_t device) const
    {
        return target.isPerDevice() ? device : 0;
    }
    MqttConnection &connectionOf(std::uint32_t device);
    [[nodiscard]] MqttLife lifeOf(std::uint32_t number);
    [[nodiscard]] QString nodeName(std::uint32_t number) const;
    void nodeConnected(std::uint32_t number);
    void listen(MqttConnection &connection, std::uint32_t number);
    void introduce(MqttConnection &connection, const Message &message, const MqttMessage &data);
    void update(const DeliveryTarget &target, const RunPointer &ofRun);
    void retireAll();
    void watch(MqttConnection &connection);
    void tellOnce(bool warning, const QString &text);

    MqttDoor *q;
    BrokerTarget target;
    RunPointer run;
    std::map<std::uint32_t, std::unique_ptr<MqttConnection>> connections;
    std::map<std::uint32_t, SparkplugNode> nodes; ///< by the numbers of their connections
    BirthNumbers birthNumbers;
    MqttVersion knownVersion = MqttVersion::V5; ///< of this broker
    std::set<QString> told;                     ///< of this target and run
    struct Exchange
    {
        std::shared_ptr<const PayloadPlan> plan{}; ///< null: nothing was sent yet
        std::uint32_t device = 0;
        MqttMessage message{};
        QString reason{}; ///< empty: accepted
    };
    Exchange last;                      ///< made a text when somebody asks, for there are many
    std::set<MqttConnection *> trials;  ///< of test()
    std::set<MqttConnection *> retired; ///< that finish what is on its way
};

void MqttDoor::Private::tellOnce(bool warning, const QString &text)
{
    if (told.insert(text).second)
        Q_EMIT q->noted(warning, text);
}

void MqttDoor::Private::watch(MqttConnection &connection)
{
    QObject::connect(&connection, &MqttConnection::noted, q,
                     [this](const QString &text) { tellOnce(true, text); });
    QObject::connect(&connection, &MqttConnection::stateChanged, q,
                     [this, &connection](MqttConnection::State state) {
                         if (state == MqttConnection::State::Connected)
                             knownVersion = connection.versionInUse();
                         Q_EMIT q->canSend();
                     });
}

MqttConnection &MqttDoor::Private::connectionOf(std::uint32_t device)
{
    const std::uint32_t number = numberOf(device);
    auto &connection = connections[number];
    if (!connection) {
        if (connections.size() > 200) // each takes three
            allowOpenFiles(connections.size() * 4 + 256);
        if (!nodes.contains(number) && !target.commandTopic(number).isEmpty())
            nodes.emplace(number, SparkplugNode(birthNumbers.last(nodeName(number))));
        // The target outlives the connection: it is replaced only after the connections are gone.
        connection = std::make_unique<MqttConnection>(target.options(number), [this, number] {
            nodes[number].connecting();
            return lifeOf(number);
        });
        connection->setKnownVersion(knownVersion);
        watch(*connection);
        listen(*connection, number);
    }
    return *connection;
}

/// Births and death as they are now.
MqttLife MqttDoor::Private::lifeOf(std::uint32_t number)
{
    SparkplugNode &node = nodes[number];
    MqttLife life =
        target.life(number, node.bdSeq(), QDateTime::currentDateTimeUtc().toMSecsSinceEpoch());
    node.complete(life.births);
    return life;
}

/// Of a Sparkplug node, at its broker.
QString MqttDoor::Private::nodeName(std::uint32_t number) const
{
    const QUrl &server = target.target().server;
    return QStringLiteral("%1:%2 %3")
        .arg(server.host(), QString::number(target.options(number).port),
             QString::fromUtf8(target.commandTopic(number)));
}

void MqttDoor::Private::nodeConnected(std::uint32_t number)
{
    SparkplugNode &node = nodes[number];
    node.connected();
    if (const auto kept = birthNumbers.keep(nodeName(number), node.bdSeq()); !kept)
        tellOnce(true, kept.error());
}

/// A Sparkplug node hears commands, of which one asks for its births.
void MqttDoor::Private::listen(MqttConnection &connection, std::uint32_t number)
{
    const QByteArray topic = target.commandTopic(number);
    if (topic.isEmpty())
        return;
    QObject::connect(&connection, &MqttConnection::stateChanged, q,
                     [this, number](MqttConnection::State state) {
                         if (state == MqttConnection::State::Connected)
                             nodeConnected(number);
                     });
    QObject::connect(
        &connection, &MqttConnection::received, q,
        [this, &connection, number, topic](const QByteArray &to, const QByteArray &command) {
            if (to == topic && asksForRebirth(command))
                connection.repeatBirths(lifeOf(number).births);
        });
    connection.subscribe(topic);
}

/// Data of a device whose birth this connection has not had: readings of an earlier run.
void MqttDoor::Private::introduce(MqttConnection &connection, const Message &message,
                                  const MqttMessage &data)
{
    connection.open(); // its births come first
    SparkplugNode &node = nodes[numberOf(message.device)];
    if (const auto birth = node.introduce(data, message.reading.timestampMs))
        connection.publish(*birth, {});
}

/// What is on its way is still answered.
void MqttDoor::Private::retireAll()
{
    for (auto &[number, connection] : connections) {
        MqttConnection *const old = connection.release();
        old->disconnect(q);
        retired.insert(old);
        old->close([this, old] {
            retired.erase(old);
            old->deleteLater();
        });
    }
    connections.clear();
}

void MqttDoor::Private::update(const DeliveryTarget &to, const RunPointer &ofRun)
{
    BrokerTarget next(to, ofRun);
    if (!next.sameConnections(target)) {
        const bool open = !connections.empty();
        retireAll();
        told.clear();
        if (next.target().server != target.target().server)
            knownVersion = MqttVersion::V5;
        target = std::move(next);
        if (target.isMqtt() && target.losesDeaths()) {
            tellOnce(true,
                     QCoreApplication::translate(
                         "Delivery", "One connection has one last will: a broker will not say that "
                                     "devices are gone where the connection is lost. Set "
                                     "MQTT_CONNECTIONS to per-device for that."));
        }
        if (open && target.isMqtt() && !target.isPerDevice())
            connectionOf(0).open();
        return;
    }
    target = std::move(next);
}

MqttDoor::MqttDoor(QObject *parent)
    : Door(parent)
    , d(std::make_unique<Private>(this))
{
}

MqttDoor::~MqttDoor()
{
    qDeleteAll(std::exchange(d->trials, {}));
    qDeleteAll(std::exchange(d->retired, {}));
}

void MqttDoor::keepBirthNumbersIn(const QString &file)
{
    d->birthNumbers = BirthNumbers(file);
}

void MqttDoor::setTarget(const DeliveryTarget &target)
{
    d->update(target, d->run);
}

void MqttDoor::beginRun(const RunPointer &run)
{
    d->run = run;
    d->update(d->target.target(), run);
}

void MqttDoor::send(const Message &message, Callback done)
{
    MqttMessage out = fromMessage(message);
    d->target.overrule(out);
    MqttConnection &connection = d->connectionOf(message.device);
    if (message.sparkplug)
        d->introduce(connection, message, out);
    connection.publish(out, [this, plan = message.plan, device = message.device, out,
                             done = std::move(done)](const MqttReply &reply) {
        const QString reason =
            reply.accepted() ? QString() : withoutSecrets(reply.reason, plan.get(), device);
        d->last = {.plan = plan, .device = device, .message = out, .reason = reason};
        done(landingOf(reply, reason));
    });
}

void MqttDoor::abortAll()
{
    for (const auto &[number, connection] : d->connections)
        connection->abortAll();
    for (MqttConnection *const old : d->retired)
        old->abortAll();
}

std::optional<int> MqttDoor::mostInFlight() const
{
    if (!d->target.isPerDevice()) {
        const auto only = d->connections.find(0);
        return only == d->connections.end() ? d->target.window() : only->second->window();
    }
    const auto all = static_cast<qint64>(d->target.devices()) * d->target.window();
    return static_cast<int>(std::clamp<qint64>(all, 1, mostOnAll));
}

void MqttDoor::test(const DeliveryTarget &target, std::chrono::milliseconds timeout,
                    std::function<void(const ConnectionVerdict &)> done)
{
    using State = MqttConnection::State;
    const BrokerTarget to(target, d->run);
    MqttOptions options = to.options(0);
    options.timeout = timeout;
    options.clientId += "-test"; // beside the run's own connection
    auto *const trial = new MqttConnection(options);
    d->trials.insert(trial);
    const auto begun = std::chrono::steady_clock::now();
    const auto end = [this, trial, done = std::move(done)](const ConnectionVerdict &verdict) {
        if (d->trials.erase(trial) == 0)
            return;
        trial->deleteLater();
        done(verdict);
    };
    connect(trial, &MqttConnection::stateChanged, this, [trial, end, begun](State state) {
        if (state == State::Connected) {
            const auto latency = std::chrono::steady_clock::now() - begun;
            end({true, welcomeText(*trial, std::chrono::duration_cast<std::chrono::microseconds>(
                                               latency))});
        }
    });
    connect(trial, &MqttConnection::failed, this, [end](const QString &reason) {
        end({false, QCoreApplication::translate("Delivery", "No connection: %1").arg(reason)});
    });
    trial->open();
}

QString MqttDoor::shown(const Message &message) const
{
    if (message.plan->door() != PayloadDoor::Mqtt)
        return plainText(message);
    MqttMessage out = fromMessage(message);
    d->target.overrule(out);
    return withoutSecrets(messageText(out), message.plan.get(), message.device);
}

QString MqttDoor::lastExchange() const
{
    const auto &[plan, device, message, reason] = d->last;
    if (!plan)
        return {};
    const QString answer = reason.isEmpty()
                               ? QCoreApplication::translate("Delivery", "accepted by the broker")
                               : reason;
    return withoutSecrets(messageText(message), plan.get(), device) + answer + u'\n';
}

QString MqttDoor::lifeShown() const
{
    return d->target.isMqtt() ? lifeText(d->target) : QString();
}

int MqttDoor::retractCount() const
{
    return static_cast<int>(d->target.retracts().size());
}

void MqttDoor::retract(std::function<void(int count, const QString &problem)> done)
{
    struct Sum
    {
        std::size_t open = 0;
        int accepted = 0;
        QString problem{};
    };
    const auto messages = d->target.retracts();
    const auto sum = std::make_shared<Sum>(Sum{.open = messages.size()});
    if (messages.empty()) {
        QMetaObject::invokeMethod(
            this, [done] { done(0, {}); }, Qt::QueuedConnection);
        return;
    }
    const std::size_t perDevice = messages.size() / d->target.devices();
    for (std::size_t i = 0; i < messages.size(); ++i) {
        MqttConnection &connection =
            d->connectionOf(static_cast<std::uint32_t>(perDevice > 0 ? i / perDevice : 0));
        connection.publish(messages[i], [&connection, topic = messages[i].topic, sum,
                                         done](const MqttReply &reply) {
            if (reply.accepted()) {
                ++sum->accepted;
                connection.dropFarewell(topic);
            } else {
                sum->problem = reply.reason;
            }
            if (--sum->open == 0)
                done(sum->accepted, sum->problem);
        });
    }
}

} // namespace aneroid

#include "moc_mqttdoor.cpp"
