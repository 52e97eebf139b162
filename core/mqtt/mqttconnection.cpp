#include "core/mqtt/mqttconnection.h"

#include "core/mqtt/reasonwords.h"
#include "core/mqtt/topicname.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace aneroid {
namespace {

using Kind = MqttLoss::Kind;
using Outcome = MqttReply::Outcome;
using std::chrono::milliseconds;

/// A connection that lasts so long is one; a shorter one counts as a failure.
constexpr milliseconds shortestLife{5'000};
constexpr milliseconds longestFarewell{1'000};

/// MQTT 3.1.1 has no word for how many the broker takes; mosquitto closes the connection where more
/// of QoS 2 are on their way than its max_inflight_messages, 20 by default.
constexpr int mostExactlyOnce = 20;

/// The broker ended the connection because of something that it was sent.
bool blamesMessage(const MqttLoss &loss)
{
    if (loss.kind != Kind::Disconnected)
        return false;
    switch (loss.code) {
    case 0x81:
    case 0x82:
    case 0x87:
    case 0x90:
    case 0x95:
    case 0x99:
    case 0x9A:
    case 0x9B:
        return true;
    default:
        return false;
    }
}

bool isEarly(const MqttLoss &loss)
{
    return loss.kind == Kind::ClosedEarly || loss.kind == Kind::Timeout || loss.badVersion;
}

} // namespace

MqttConnection::MqttConnection(MqttOptions options, LifeMaker life, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_makeLife(std::move(life))
    , m_version(m_options.version == MqttVersion::V311 ? MqttVersion::V311 : MqttVersion::V5)
{
    m_retry.setSingleShot(true);
    m_closing.setSingleShot(true);
    m_lookupLimit.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &MqttConnection::attempt);
    connect(&m_closing, &QTimer::timeout, this, &MqttConnection::endClosing);
    connect(&m_lookupLimit, &QTimer::timeout, this, [this] {
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
        loseName(QCoreApplication::translate("Delivery", "looking up its name takes too long"));
    });
    connect(&m_overdue, &QTimer::timeout, this, &MqttConnection::checkOverdue);
}

MqttConnection::~MqttConnection()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    if (m_state == State::Connected)
        sayGoodbye();
    delete m_session;
}

void MqttConnection::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void MqttConnection::setKnownVersion(MqttVersion version)
{
    if (m_options.version == MqttVersion::Auto && m_state == State::Idle)
        m_version = version;
}

void MqttConnection::open()
{
    if (m_state == State::Idle)
        attempt();
}

void MqttConnection::attempt()
{
    m_retry.stop();
    m_fellBack = false;
    m_life = m_makeLife ? m_makeLife() : MqttLife();
    setState(State::Connecting);
    if (m_options.tls && !m_tls) {
        auto made = TlsContext::make(m_options.host, m_options.tlsFiles);
        if (!made) {
            const QString reason = made.error();
            QMetaObject::invokeMethod(
                this, [this, reason] { lose({.kind = Kind::Tls, .detail = reason}); },
                Qt::QueuedConnection);
            return;
        }
        m_tls = *made;
    }
    if (const QHostAddress literal(m_options.host); !literal.isNull()) {
        m_addresses = {literal};
        tryNextAddress();
        return;
    }
    // A look-up can take long; it goes on in Qt's own threads.
    m_lookup = QHostInfo::lookupHost(m_options.host, this, [this](const QHostInfo &info) {
        m_lookup = -1;
        m_lookupLimit.stop();
        m_addresses = info.addresses();
        if (m_addresses.isEmpty())
            loseName(QCoreApplication::translate("Delivery", "host not found"));
        else
            tryNextAddress();
    });
    m_lookupLimit.start(m_options.timeout);
}

void MqttConnection::loseName(const QString &detail)
{
    lose({.kind = Kind::Unreachable, .detail = detail});
}

void MqttConnection::tryNextAddress()
{
    m_address = m_addresses.takeFirst();
    begin(m_address);
}

void MqttConnection::begin(const QHostAddress &address)
{
    dropSession();
    m_session = new BrokerSession(m_options, m_version, m_life, m_tls);
    connect(m_session, &BrokerSession::connected, this, &MqttConnection::greet);
    connect(m_session, &BrokerSession::acknowledged, this, &MqttConnection::take);
    connect(m_session, &BrokerSession::received, this, &MqttConnection::received);
    connect(m_session, &BrokerSession::lost, this, &MqttConnection::lose);
    m_session->open(address);
}

void MqttConnection::dropSession()
{
    if (!m_session)
        return;
    m_session->disconnect(this);
    m_session->deleteLater(); // it may be what is calling
    m_session = nullptr;
}

void MqttConnection::greet(const MqttWelcome &welcome)
{
    m_welcome = welcome;
    m_upSince = Clock::now();
    m_trouble.clear();
    m_addresses.clear();
    for (const QByteArray &filter : std::as_const(m_filters))
        m_session->subscribe(filter);
    for (auto birth = m_life.births.rbegin(); birth != m_life.births.rend(); ++birth)
        m_pending.push_front({.message = *birth, .done = {}});
    setState(State::Connected);
    pump();
}

int MqttConnection::window(int qos) const
{
    if (m_careful > 0)
        return 1;
    if (m_state != State::Connected)
        return m_options.window;
    const int most = std::min(m_options.window, m_welcome.receiveMaximum);
    return qos == 2 && m_version == MqttVersion::V311 ? std::min(most, mostExactlyOnce) : most;
}

void MqttConnection::publish(const MqttMessage &message, MqttCallback done)
{
    Item item{.message = message, .done = std::move(done)};
    if (const QString problem = topicProblem(message.topic); !problem.isEmpty()) {
        finishLater(std::move(item),
                    {.outcome = Outcome::Refused, .reason = problem, .neverSent = true});
        return;
    }
    m_pending.push_back(std::move(item));
    switch (m_state) {
    case State::Idle:
        attempt();
        return;
    case State::Waiting:
        // Whoever publishes again has waited; but a broker that throws us out gets its time.
        if (m_lastLoss == Kind::Unreachable && m_lostAt &&
            Clock::now() - *m_lostAt >= m_options.firstDelay)
            attempt();
        return;
    case State::Connected:
        pump();
        return;
    case State::Connecting:
        return;
    }
}

void MqttConnection::pump()
{
    while (m_state == State::Connected && !m_pending.empty() &&
           unacknowledged() < window(m_pending.front().message.qos)) {
        Item item = std::move(m_pending.front());
        m_pending.pop_front();
        handOver(std::move(item));
    }
    if (m_session)
        m_session->setAwaiting(!m_inFlight.empty());
    if (m_inFlight.empty())
        m_overdue.stop();
    else if (!m_overdue.isActive())
        m_overdue.start(std::clamp(m_options.timeout / 10, milliseconds(50), milliseconds(1000)));
    if (m_closed && m_inFlight.empty() && m_pending.empty())
        endClosing();
}

/// The broker's limits that are no reason to refuse.
void MqttConnection::fit(MqttMessage &message)
{
    if (message.qos > m_welcome.maximumQos) {
        if (!std::exchange(m_qosTold, true)) {
            Q_EMIT noted(QCoreApplication::translate(
                             "Delivery", "The broker at %1 takes no more than QoS %2: messages of "
                                         "QoS %3 go with that.")
                             .arg(brokerName(m_options), QString::number(m_welcome.maximumQos),
                                  QString::number(message.qos)));
        }
        message.qos = m_welcome.maximumQos;
    }
    if (message.retain && !m_welcome.retainAvailable) {
        if (!std::exchange(m_retainTold, true)) {
            Q_EMIT noted(QCoreApplication::translate(
                             "Delivery", "The broker at %1 keeps no retained messages: they go "
                                         "without retain.")
                             .arg(brokerName(m_options)));
        }
        message.retain = false;
    }
}

void MqttConnection::handOver(Item item)
{
    using Problem = BrokerSession::Problem;
    fit(item.message);
    const MqttMessage &message = item.message;
    const qsizetype size = publishSize(message.topic.size(), message.payload.size(), message.qos,
                                       message.key.size(), m_version == MqttVersion::V5);
    const auto largest = static_cast<qsizetype>(m_welcome.maximumPacketSize);
    Problem problem = Problem::TooLarge;
    if (largest == 0 || size <= largest)
        problem = m_session->publish(message, item.id);
    MqttReply reply{.outcome = Outcome::Refused, .neverSent = true};
    switch (problem) {
    case Problem::None:
        item.published = Clock::now();
        m_inFlight.push_back(std::move(item));
        return;
    case Problem::TooLarge:
        reply.reasonCode = 0x95;
        reply.reason =
            QCoreApplication::translate(
                "Delivery", "MQTT: the message has %1 bytes, and the broker takes %2 at the most")
                .arg(QString::number(size), QString::number(largest));
        break;
    case Problem::BadTopic:
        reply.reasonCode = 0x90;
        reply.reason = refusalText(0x90, {}, message);
        break;
    case Problem::QosNotSupported:
        reply.reasonCode = 0x9B;
        reply.reason = refusalText(0x9B, {}, message);
        break;
    case Problem::Other:
        reply.outcome = Outcome::Retry;
        reply.reason = QCoreApplication::translate("Delivery", "MQTT: out of memory");
        break;
    }
    finishLater(std::move(item), reply);
}

void MqttConnection::take(const std::vector<BrokerSession::Ack> &acks)
{
    for (const BrokerSession::Ack &ack : acks) {
        const auto found = std::ranges::find(m_inFlight, ack.id, &Item::id);
        if (found == m_inFlight.end())
            continue;
        Item item = std::move(*found);
        m_inFlight.erase(found);
        m_careful = std::max(0, m_careful - 1);
        settle(std::move(item), ack);
    }
    deliverFinished();
    pump();
}

void MqttConnection::settle(Item item, const BrokerSession::Ack &ack)
{
    MqttReply reply{.outcome = Outcome::Accepted,
                    .reasonCode = ack.code,
                    .reason = {},
                    .latency = std::chrono::duration_cast<std::chrono::microseconds>(
                        Clock::now() - item.published)};
    if (ack.code >= 0x80) { // 0x10 says that nobody has subscribed: a success
        reply.outcome = mayPassLater(ack.code) ? Outcome::Retry : Outcome::Refused;
        reply.reason = refusalText(ack.code, ack.words, item.message);
        if (!item.done)
            Q_EMIT noted(reply.reason);
    }
    if (item.done)
        m_finished.emplace_back(std::move(item.done), std::move(reply));
}

void MqttConnection::finishLater(Item item, MqttReply reply)
{
    if (!item.done) { // of our own
        if (!reply.accepted())
            Q_EMIT noted(reply.reason);
        return;
    }
    if (m_finished.empty())
        QMetaObject::invokeMethod(this, &MqttConnection::deliverFinished, Qt::QueuedConnection);
    m_finished.emplace_back(std::move(item.done), std::move(reply));
}

void MqttConnection::deliverFinished()
{
    // A callback may publish, or abort all.
    while (!m_finished.empty()) {
        const auto [done, reply] = std::move(m_finished.front());
        m_finished.pop_front();
        done(reply);
    }
}

void MqttConnection::checkOverdue()
{
    if (!m_inFlight.empty() && Clock::now() - m_inFlight.front().published >= m_options.timeout)
        lose({.kind = Kind::Timeout});
}

/// At once, in this attempt: another address, or the older version.
bool MqttConnection::tryOtherwise(const MqttLoss &loss)
{
    if (m_upSince)
        return false;
    if (loss.kind == Kind::Unreachable && !m_addresses.isEmpty()) {
        tryNextAddress();
        return true;
    }
    if (m_options.version != MqttVersion::Auto || !isEarly(loss))
        return false;
    if (m_version == MqttVersion::V5) {
        m_version = MqttVersion::V311;
        m_fellBack = true;
        begin(m_address);
        return true;
    }
    m_version = MqttVersion::V5; // neither: the next attempt begins with it
    return false;
}

void MqttConnection::lose(const MqttLoss &loss)
{
    if (tryOtherwise(loss))
        return;
    const auto now = Clock::now();
    m_lostAt = now;
    m_failures = m_upSince && now - *m_upSince >= shortestLife ? 1 : m_failures + 1;
    m_lastLoss = loss.kind;
    m_trouble = sentenceFor(loss);
    dropSession();
    m_upSince.reset();
    m_overdue.stop();
    waitForNextAttempt();
    const QString trouble = m_trouble;
    failAll(loss);
    Q_EMIT failed(trouble);
    if (m_closed)
        endClosing();
}

QString MqttConnection::sentenceFor(const MqttLoss &loss) const
{
    const QString text = lossText(loss, m_options);
    const bool exactlyOnce =
        std::ranges::any_of(m_inFlight, [](const Item &item) { return item.message.qos == 2; });
    if (loss.kind == Kind::Protocol && exactlyOnce) {
        return QCoreApplication::translate(
                   "Delivery",
                   "%1: it may answer messages of QoS 2 as if they had QoS 1, as RabbitMQ "
                   "does; set MQTT_QOS to 1")
            .arg(text);
    }
    const bool shortLife = m_upSince && Clock::now() - *m_upSince < shortestLife;
    if (loss.kind != Kind::Closed || !shortLife)
        return text;
    const QString id = QString::fromUtf8(m_options.clientId);
    if (m_inFlight.empty()) {
        return QCoreApplication::translate(
                   "Delivery",
                   "%1 right after it had let us in: another client may have the client "
                   "id \"%2\"; set MQTT_CLIENT_ID")
            .arg(text, id);
    }
    return QCoreApplication::translate(
               "Delivery",
               "%1 on a message to \"%2\": some brokers do so for a topic (nats-server for a dot "
               "or a blank), a size or a QoS that they do not take; or another client has the "
               "client id \"%3\"")
        .arg(text, QString::fromUtf8(m_inFlight.front().message.topic), id);
}

void MqttConnection::failAll(const MqttLoss &loss)
{
    const bool blamed = blamesMessage(loss);
    const bool guilty = blamed && m_inFlight.size() == 1;
    if (blamed)
        m_careful = guilty ? 0 : static_cast<int>(m_inFlight.size());
    giveBack({.outcome = guilty ? Outcome::Refused : Outcome::Retry,
              .reasonCode = loss.kind == Kind::Unreachable ? 0 : loss.code,
              .reason = m_trouble,
              .timedOut = loss.kind == Kind::Timeout});
}

void MqttConnection::giveBack(MqttReply reply)
{
    std::deque<Item> inFlight = std::exchange(m_inFlight, {});
    std::deque<Item> pending = std::exchange(m_pending, {});
    for (Item &item : inFlight) {
        if (item.done)
            m_finished.emplace_back(std::move(item.done), reply);
    }
    reply.outcome = Outcome::Retry;
    reply.neverSent = true;
    for (Item &item : pending) {
        if (item.done)
            m_finished.emplace_back(std::move(item.done), reply);
    }
    deliverFinished();
}

void MqttConnection::waitForNextAttempt()
{
    if (m_closed) {
        setState(State::Idle);
        return;
    }
    const int doublings = std::clamp(m_failures - 1, 0, 16);
    const auto delay = std::min(m_options.longestDelay, m_options.firstDelay * (1 << doublings));
    // Many connections that were lost together do not come back together.
    const double jitter = 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
    m_retry.start(std::chrono::duration_cast<milliseconds>(delay * jitter));
    setState(State::Waiting);
}

void MqttConnection::abortAll()
{
    m_pending.clear();
    m_finished.clear();
    for (Item &item : m_inFlight)
        item.done = {};
}

void MqttConnection::subscribe(const QByteArray &filter)
{
    m_filters.append(filter);
    if (m_state == State::Connected)
        m_session->subscribe(filter);
}

void MqttConnection::repeatBirths()
{
    for (const MqttMessage &birth : m_life.births)
        m_pending.push_back({.message = birth, .done = {}});
    pump();
}

void MqttConnection::dropFarewell(const QByteArray &topic)
{
    std::erase_if(m_life.farewells,
                  [&topic](const MqttMessage &farewell) { return farewell.topic == topic; });
}

void MqttConnection::renew()
{
    if (m_state != State::Connected)
        return;
    close([this] { open(); });
}

void MqttConnection::close(std::function<void()> done)
{
    m_closed = std::move(done);
    if (m_state != State::Connected) {
        QMetaObject::invokeMethod(this, &MqttConnection::endClosing, Qt::QueuedConnection);
        return;
    }
    for (const MqttMessage &farewell : std::as_const(m_life.farewells))
        m_pending.push_back({.message = farewell, .done = {}});
    m_life.farewells.clear();
    m_closing.start(longestFarewell);
    pump();
}

void MqttConnection::endClosing()
{
    if (!m_closed)
        return;
    m_closing.stop();
    m_retry.stop();
    m_overdue.stop();
    m_lookupLimit.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (m_session)
        m_session->close();
    dropSession();
    m_upSince.reset();
    const auto closed = std::exchange(m_closed, {});
    setState(State::Idle);
    giveBack({.outcome = Outcome::Retry,
              .reason = QCoreApplication::translate(
                  "Delivery", "MQTT: the connection was closed before the broker answered")});
    closed();
}

/// Without waiting: what the socket takes at once.
void MqttConnection::sayGoodbye()
{
    for (const MqttMessage &farewell : std::as_const(m_life.farewells)) {
        int id = 0;
        if (m_session->publish(farewell, id) != BrokerSession::Problem::None)
            break;
    }
    m_session->close();
}

} // namespace aneroid
