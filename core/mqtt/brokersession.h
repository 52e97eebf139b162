#pragma once

#include "core/mqtt/mqttoptions.h"
#include "core/mqtt/tlscontext.h"

#include <QHostAddress>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

struct mosquitto;
struct mqtt5__property;

namespace aneroid {

/// One connection to a broker, from its first packet to its last, in the event loop of its thread;
/// no call of it blocks. It ends once, with lost(), unless it is destroyed before; it is never
/// begun again.
class BrokerSession : public QObject
{
    Q_OBJECT
public:
    /// An acknowledgement, or what was written where the QoS is 0.
    struct Ack
    {
        int id = 0;
        int code = 0;  ///< of MQTT 5; from 0x80 on the message was not taken
        QString words; ///< the broker's own
    };
    /// Why a message cannot be published, beside "not now".
    enum class Problem { None, TooLarge, BadTopic, QosNotSupported, Other };

    /// `version` is 5 or 3.1.1. TLS: with a context.
    BrokerSession(const MqttOptions &options, MqttVersion version, const MqttLife &life,
                  std::shared_ptr<TlsContext> tls);
    ~BrokerSession() override;

    /// Begins, at one of the host's addresses.
    void open(const QHostAddress &address);
    [[nodiscard]] bool isUp() const { return m_phase == Phase::Up; }

    /// Hands a message to the socket: its id, with which acknowledged() names it, or why not. Only
    /// where isUp().
    [[nodiscard]] Problem publish(const MqttMessage &message, int &id);
    /// Wants what comes for this topic; messages arrive by received().
    void subscribe(const QByteArray &filter);
    /// Says goodbye, so that the broker does not publish the death message, and closes at once.
    void close();
    /// From now on an acknowledgement is awaited, or none is. Checks more often while one is.
    void setAwaiting(bool awaiting);

Q_SIGNALS:
    void connected(const aneroid::MqttWelcome &welcome);
    void acknowledged(const std::vector<aneroid::BrokerSession::Ack> &acks);
    void received(const QByteArray &topic, const QByteArray &payload);
    /// Once; nothing comes after it.
    void lost(const aneroid::MqttLoss &loss);

private:
    enum class Phase { New, Connecting, Securing, Greeting, Up, Over };
    struct Callbacks;

    void configure(const MqttLife &life);
    void watch();
    void readable();
    void writable();
    void tick();
    bool endWithTcpError();
    void secure();
    void endWithoutHandshake();
    void check(int libraryResult);
    void settle();
    void end(MqttLoss loss);
    [[nodiscard]] bool peerHasClosed() const;

    MqttOptions m_options;
    MqttVersion m_version;
    std::shared_ptr<TlsContext> m_tls;
    mosquitto *m_client = nullptr;
    Phase m_phase = Phase::New;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_reads;
    std::unique_ptr<QSocketNotifier> m_writes;
    QTimer m_timer;
    std::vector<Ack> m_acks; ///< not yet told
    std::vector<std::pair<QByteArray, QByteArray>> m_received;
    std::optional<MqttWelcome> m_welcome; ///< not yet told
    std::optional<int> m_refused;
    int m_disconnectCode = 0;
    QString m_words; ///< of the broker's refusal
    bool m_settling = false;
};

} // namespace aneroid
