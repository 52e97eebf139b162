#pragma once

#include "core/mqtt/brokersession.h"
#include "core/mqtt/mqttoptions.h"
#include "core/mqtt/words/reasonwords.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace aneroid {

/// A connection to a broker that is kept alive: made when it is first needed, and again, with
/// growing delays, whenever it is lost. Messages leave in the order in which they come, never more
/// unacknowledged than the window; what is unacknowledged when the connection is lost comes back to
/// whoever published it, in that order, and is not published again from here.
class MqttConnection : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Connecting, Connected, Waiting };
    using LifeMaker = std::function<MqttLife()>;

    explicit MqttConnection(MqttOptions options, LifeMaker life = {}, QObject *parent = nullptr);
    /// Publishes the farewells and says goodbye without waiting for answers. Calls nothing back.
    ~MqttConnection() override;

    /// Connects, and stays connected.
    void open();
    /// `done` is called exactly once, later, from the event loop, unless the connection is
    /// destroyed or abortAll() comes before.
    void publish(const MqttMessage &message, MqttCallback done);
    /// Forgets all messages without calling back. What has left has left.
    void abortAll();
    /// Publishes what waits and the farewells, waits for what is unacknowledged, for a second at
    /// most, and says goodbye; what is left comes back to be retried. Then `done`. Not opened again
    /// by itself.
    void close(std::function<void()> done);
    /// Births and death are made anew: connects again.
    void renew();
    /// No farewell to this topic, from which all was taken back; until the next connect.
    void dropFarewell(const QByteArray &topic);
    /// These births, on this connection, before all that waits; where there is none, the next
    /// connect brings its own.
    void repeatBirths(const std::vector<MqttMessage> &births);
    /// What comes for this topic arrives by received(), with each connection.
    void subscribe(const QByteArray &filter);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const MqttOptions &options() const { return m_options; }
    /// Of the present connection.
    [[nodiscard]] const MqttWelcome &welcome() const { return m_welcome; }
    /// The least of what we want and what the broker takes.
    [[nodiscard]] int window(int qos = 1) const;
    [[nodiscard]] int unacknowledged() const { return static_cast<int>(m_inFlight.size()); }
    /// Why there is no connection; empty where there is, or none was tried.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// Which version is tried first; of another connection to the same broker that knows it.
    void setKnownVersion(MqttVersion version);
    [[nodiscard]] MqttVersion versionInUse() const { return m_version; }

Q_SIGNALS:
    void stateChanged(aneroid::MqttConnection::State state);
    /// The connection is lost, or did not come about; will be tried again.
    void failed(const QString &reason);
    /// Something a person should know about this broker: a sentence.
    void noted(const QString &text);
    void received(const QByteArray &topic, const QByteArray &payload);

private:
    using Clock = std::chrono::steady_clock;
    struct Item
    {
        MqttMessage message;
        MqttCallback done;
        int id = 0;
        Clock::time_point published{};
    };

    void setState(State state);
    void attempt();
    void tryNextAddress();
    void loseName(const QString &detail);
    void begin(const QHostAddress &address);
    void greet(const MqttWelcome &welcome);
    void lose(const MqttLoss &loss);
    bool tryOtherwise(const MqttLoss &loss);
    [[nodiscard]] LossScene scene() const;
    void failAll(const MqttLoss &loss);
    void giveBack(MqttReply reply);
    void waitForNextAttempt();
    void pump();
    void handOver(Item item);
    void fit(MqttMessage &message);
    [[nodiscard]] std::uint8_t count(MqttMessage &message) const;
    void putFirst(const std::vector<MqttMessage> &messages);
    void take(const std::vector<BrokerSession::Ack> &acks);
    void settle(Item item, const BrokerSession::Ack &ack);
    void finishLater(Item item, MqttReply reply);
    void deliverFinished();
    void checkOverdue();
    void endClosing();
    void sayGoodbye();
    void dropSession();

    MqttOptions m_options;
    LifeMaker m_makeLife;
    MqttLife m_life;
    State m_state = State::Idle;
    MqttVersion m_version = MqttVersion::V5;
    MqttWelcome m_welcome;
    std::shared_ptr<TlsContext> m_tls;
    BrokerSession *m_session = nullptr; ///< owned; deleted later, for it may be calling us
    QList<QHostAddress> m_addresses;    ///< still to be tried in this attempt
    QHostAddress m_address;
    int m_lookup = -1;
    bool m_fellBack = false; ///< to 3.1.1, in this attempt

    std::deque<Item> m_pending;
    std::deque<Item> m_inFlight;
    std::deque<std::pair<MqttCallback, MqttReply>> m_finished;
    QList<QByteArray> m_filters;
    std::uint8_t m_next = 0; ///< number of the next message that is counted
    int m_careful = 0;       ///< so many messages go one by one: one of them ended the connection
    bool m_qosTold = false;
    bool m_retainTold = false;

    QTimer m_retry;
    QTimer m_overdue;
    QTimer m_closing;
    QTimer m_lookupLimit;
    std::function<void()> m_closed;
    std::optional<Clock::time_point> m_upSince;
    std::optional<Clock::time_point> m_lostAt;
    MqttLoss::Kind m_lastLoss = MqttLoss::Kind::Unreachable;
    int m_failures = 0; ///< in a row; short lives count
    QString m_trouble;
};

} // namespace aneroid
