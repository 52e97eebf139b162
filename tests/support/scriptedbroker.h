#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace aneroid {

/// A small MQTT broker in the test's own thread that misbehaves as it is told: what real brokers do
/// and mosquitto does not. It delivers nothing to anybody.
class ScriptedBroker : public QObject
{
    Q_OBJECT
public:
    enum class OnVersion5 {
        Take,
        RefuseAs311, ///< a CONNACK of MQTT 3.1.1 with return code 1, as aedes and nats-server do
        Close,       ///< without a CONNACK, as RabbitMQ 3.10 does
    };
    struct Publish
    {
        QByteArray topic{};
        QByteArray payload{};
        int qos = 0;
        bool retain = false;
        QByteArray properties{}; ///< of MQTT 5, as bytes
    };

    explicit ScriptedBroker(QObject *parent = nullptr);
    ~ScriptedBroker() override;

    [[nodiscard]] quint16 port() const;

    // What it does; may be changed at any time.
    OnVersion5 onVersion5 = OnVersion5::Take;
    int connackCode = 0;
    std::optional<quint16> receiveMaximum;
    std::optional<quint32> maximumPacketSize;
    std::optional<int> maximumQos;
    bool answersQos2AsQos1 = false; ///< as RabbitMQ does
    bool acknowledges = true;       ///< or keeps what it gets without a word until release()
    QByteArray closesOn;            ///< a text in a topic: closes the connection without a word
    QByteArray disconnectsOn;       ///< likewise, with DISCONNECT and disconnectCode
    int disconnectCode = 0x90;
    QByteArray answersWronglyOn; ///< likewise, PUBREC for PUBACK and the other way round
    QByteArray refusesOn;        ///< likewise, PUBACK with refusalCode
    int refusalCode = 0x87;

    void release(); ///< acknowledges all that it has kept
    void closeAll();

    // What it has seen.
    [[nodiscard]] const QList<Publish> &publishes() const { return m_publishes; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int mostUnacknowledged() const { return m_mostUnacknowledged; }
    [[nodiscard]] const QList<int> &versions() const { return m_versions; } ///< of each CONNECT
    [[nodiscard]] int goodbyes() const { return m_goodbyes; }               ///< DISCONNECTs

private:
    struct Client;
    void read(Client &client);
    void handle(Client &client, int type, const QByteArray &body);
    void greet(Client &client, const QByteArray &body);
    void take(Client &client, int flags, const QByteArray &body);
    static void acknowledge(Client &client, quint16 id, int qos, int code);

    std::unique_ptr<QTcpServer> m_server;
    std::vector<std::shared_ptr<Client>> m_clients;
    QList<Publish> m_publishes;
    QList<int> m_versions;
    int m_connections = 0;
    int m_mostUnacknowledged = 0;
    int m_goodbyes = 0;
};

} // namespace aneroid
