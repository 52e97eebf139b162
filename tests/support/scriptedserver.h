#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace aneroid {

/// One request as it came off the wire.
struct ReceivedRequest
{
    QByteArray method;
    QByteArray path;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0; ///< counts from 1

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< case-insensitive; empty: none
};

/// What the server does with one request.
struct ServerAct
{
    enum class End {
        KeepOpen, ///< the connection serves the next request
        Close,    ///< the server closes after its bytes have gone
        Stream,   ///< goes on sending 'x' until the client closes: a body that never ends
    };
    QByteArray bytes;
    End end = End::KeepOpen;

    static ServerAct answer(int status, const QByteArray &body = "{\"id\":1}",
                            const QList<QPair<QByteArray, QByteArray>> &headers = {});
    static ServerAct hang();   ///< reads, and never answers
    static ServerAct hangUp(); ///< reads, and closes without an answer
    /// Says that a body follows and sends this much of it, then nothing, and stays.
    static ServerAct stall(int status, const QByteArray &beginning = "<html>");
    static ServerAct endless(int status); ///< a body that never ends, as fast as it is read
    static ServerAct raw(const QByteArray &bytes, End end = End::Close);
};

/// A real HTTP server on a loopback port, in the test's own thread, that does what the test says:
/// the acts of the script one by one, then the same act for ever. Keeps connections alive. Whatever
/// the test leaves hanging ends with the object.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Plain, Tls };

    /// Listens on a free port. Tls: with the self-signed certificate of tests/support/tls.
    explicit ScriptedServer(Kind kind = Kind::Plain, QObject *parent = nullptr);
    ~ScriptedServer() override;

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const;

    void script(std::initializer_list<ServerAct> acts); ///< added to what is left
    void setAct(const ServerAct &act); ///< after the script; at first: 201 {"id":1}
    /// After the script, by what was asked, in place of the act.
    void setRule(std::function<ServerAct(const ReceivedRequest &)> rule);

    /// A request whose body is longer is cut off once its head is read, without an answer, as many
    /// servers do; 0: none is. It is not among the requests.
    void setBodyLimit(qint64 bytes) { m_bodyLimit = bytes; }
    [[nodiscard]] int cutOffCount() const { return m_cutOffCount; }

    /// Stops listening and cuts all connections; the port refuses from now on.
    void goDown();
    /// Listens again on the same port.
    [[nodiscard]] bool comeBack();

    [[nodiscard]] const std::vector<ReceivedRequest> &requests() const { return m_requests; }
    [[nodiscard]] int requestCount() const { return static_cast<int>(m_requests.size()); }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; } ///< ever made
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; } ///< of endless bodies

    /// The file with the certificate that the Tls kind shows.
    [[nodiscard]] static QString certificateFile();

Q_SIGNALS:
    void requestReceived(const aneroid::ReceivedRequest &request);

private:
    struct Connection;
    void accept(QTcpSocket *socket);
    void read(Connection &connection);
    void act(Connection &connection, const ReceivedRequest &request);
    void stream(Connection &connection);

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    std::deque<ServerAct> m_script;
    ServerAct m_lastAct = ServerAct::answer(201);
    std::function<ServerAct(const ReceivedRequest &)> m_rule;
    std::vector<std::shared_ptr<Connection>> m_connections;
    std::vector<ReceivedRequest> m_requests;
    int m_connectionCount = 0;
    qint64 m_bodyLimit = 0;
    int m_cutOffCount = 0;
    qint64 m_bytesSent = 0;
};

} // namespace aneroid
