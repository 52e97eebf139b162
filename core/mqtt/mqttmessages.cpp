#include "core/mqtt/mqttconnection.h"

#include "core/mqtt/topicname.h"
#include "core/mqtt/words/reasonwords.h"
#include "core/payload/sparkplugreader.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <utility>

// The messages of a connection: what waits, what is in flight, and what became of it.

namespace aneroid {
namespace {

using Kind = MqttLoss::Kind;
using Outcome = MqttReply::Outcome;
using std::chrono::milliseconds;

/// MQTT 3.1.1 has no word for how many the broker takes; mosquitto closes the connection where more
/// of QoS 2 are on their way than its max_inflight_messages, 20 by default.
constexpr int mostExactlyOnce = 20;

/// The connection ended because of something that the broker was sent. An answer that is none
/// counts where it can only be meant for one message: mosquitto's PUBACK to one that is too large.
/// With QoS 2 it is rather the broker that does not know it, and no message is to blame.
bool blamesMessage(const MqttLoss &loss, bool exactlyOnce)
{
    if (loss.kind == Kind::Protocol)
        return !exactlyOnce;
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

} // namespace

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

/// The number and the time that a message of a Sparkplug node gets only now; the number.
std::uint8_t MqttConnection::count(MqttMessage &message) const
{
    const std::uint8_t number = message.counting == MqttMessage::Counting::FromZero ? 0 : m_next;
    message.payload =
        stampedSparkplug(message.payload, QDateTime::currentMSecsSinceEpoch(), number);
    return number;
}

void MqttConnection::handOver(Item item)
{
    using Problem = BrokerSession::Problem;
    fit(item.message);
    const bool counts = item.message.counting != MqttMessage::Counting::None;
    const std::uint8_t number = counts ? count(item.message) : std::uint8_t{0};
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
        if (counts)
            m_next = static_cast<std::uint8_t>(number + 1);
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

void MqttConnection::failAll(const MqttLoss &loss)
{
    const bool blamed = blamesMessage(loss, scene().exactlyOnce);
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

void MqttConnection::abortAll()
{
    m_pending.clear();
    m_finished.clear();
    for (Item &item : m_inFlight)
        item.done = {};
}

/// Before all that waits, in their order.
void MqttConnection::putFirst(const std::vector<MqttMessage> &messages)
{
    for (auto message = messages.rbegin(); message != messages.rend(); ++message)
        m_pending.push_front({.message = *message, .done = {}});
}

void MqttConnection::repeatBirths(const std::vector<MqttMessage> &births)
{
    if (m_state != State::Connected)
        return; // the next connect brings them
    putFirst(births);
    pump();
}

} // namespace aneroid
