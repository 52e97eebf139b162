#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <optional>

namespace aneroid {

namespace {

QString tlsFile(const char *name)
{
    return QStringLiteral(ANEROID_TEST_SUPPORT_DIR "/tls/") + QLatin1StringView(name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<QTcpServer> makeServer(ScriptedServer::Kind kind)
{
    if (kind == ScriptedServer::Kind::Plain)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate(contentOf(ScriptedServer::certificateFile())));
    configuration.setPrivateKey(QSslKey(contentOf(tlsFile("server.key")), QSsl::Rsa));
    server->setSslConfiguration(configuration);
    return server;
}

QByteArray headOf(int status, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return head;
}

/// Takes one whole request off the front of `unread`.
std::optional<ReceivedRequest> takeRequest(QByteArray &unread)
{
    const qsizetype headEnd = unread.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = unread.first(headEnd).split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    ReceivedRequest request;
    request.method = start.value(0);
    request.path = start.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (unread.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = unread.sliced(headEnd + 4, length);
    unread.remove(0, headEnd + 4 + length);
    return request;
}

} // namespace

QByteArray ReceivedRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ServerAct ServerAct::answer(int status, const QByteArray &body,
                            const QList<QPair<QByteArray, QByteArray>> &headers)
{
    const bool bodiless = status == 204 || status == 304;
    QByteArray bytes = headOf(status, headers);
    if (!bodiless)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {bytes + "\r\n" + (bodiless ? QByteArray() : body), End::KeepOpen};
}

ServerAct ServerAct::hang()
{
    return {};
}

ServerAct ServerAct::hangUp()
{
    return {{}, End::Close};
}

ServerAct ServerAct::stall(int status, const QByteArray &beginning)
{
    return {headOf(status, {{"Content-Length", "1000000"}}) + "\r\n" + beginning, End::KeepOpen};
}

ServerAct ServerAct::endless(int status)
{
    return {headOf(status, {{"Connection", "close"}}) + "\r\n", End::Stream};
}

ServerAct ServerAct::raw(const QByteArray &bytes, End end)
{
    return {bytes, end};
}

/// Of the request at the front of `unread`, as soon as its head is there.
qint64 announcedLength(const QByteArray &unread)
{
    const qsizetype headEnd = unread.indexOf("\r\n\r\n");
    const QByteArray head = unread.first(std::max<qsizetype>(0, headEnd)).toLower();
    const qsizetype field = head.indexOf("content-length:");
    if (field < 0)
        return 0;
    return head.sliced(field + 15).split('\r').first().trimmed().toLongLong();
}

struct ScriptedServer::Connection : std::enable_shared_from_this<ScriptedServer::Connection>
{
    QTcpSocket *socket = nullptr; ///< a child of the server object
    int number = 0;
    QByteArray unread;
    bool streaming = false;
};

ScriptedServer::ScriptedServer(Kind kind, QObject *parent)
    : QObject(parent)
    , m_server(makeServer(kind))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
}

ScriptedServer::~ScriptedServer()
{
    goDown();
}

QUrl ScriptedServer::url() const
{
    const bool tls = qobject_cast<QSslServer *>(m_server.get()) != nullptr;
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_port));
}

quint16 ScriptedServer::port() const
{
    return m_port;
}

void ScriptedServer::script(std::initializer_list<ServerAct> acts)
{
    m_script.insert(m_script.end(), acts);
}

void ScriptedServer::setAct(const ServerAct &act)
{
    m_lastAct = act;
}

void ScriptedServer::goDown()
{
    m_server->close();
    for (const auto &connection : std::exchange(m_connections, {})) {
        connection->socket->disconnect(this);
        connection->socket->abort();
        connection->socket->deleteLater();
    }
}

bool ScriptedServer::comeBack()
{
    return m_server->listen(QHostAddress::LocalHost, m_port);
}

int ScriptedServer::openConnections() const
{
    return static_cast<int>(
        std::ranges::count_if(m_connections, [](const std::shared_ptr<Connection> &connection) {
            return connection->socket->state() == QAbstractSocket::ConnectedState;
        }));
}

QString ScriptedServer::certificateFile()
{
    return tlsFile("server.crt");
}

void ScriptedServer::accept(QTcpSocket *socket)
{
    auto connection = std::make_shared<Connection>();
    socket->setParent(this);
    connection->socket = socket;
    connection->number = ++m_connectionCount;
    m_connections.push_back(connection);
    Connection *const shared = connection.get();
    connect(socket, &QTcpSocket::readyRead, this, [this, shared] { read(*shared); });
    connect(socket, &QTcpSocket::bytesWritten, this, [this, shared] { stream(*shared); });
    read(*shared);
}

void ScriptedServer::read(Connection &connection)
{
    const auto alive = connection.shared_from_this(); // a listener may call goDown()
    connection.unread += connection.socket->readAll();
    if (m_bodyLimit > 0 && announcedLength(connection.unread) > m_bodyLimit) {
        ++m_cutOffCount;
        connection.unread.clear();
        connection.socket->abort();
        return;
    }
    while (auto request = takeRequest(connection.unread)) {
        request->connection = connection.number;
        m_requests.push_back(*request);
        act(connection, *request);
        Q_EMIT requestReceived(*request);
    }
}

void ScriptedServer::setRule(std::function<ServerAct(const ReceivedRequest &)> rule)
{
    m_rule = std::move(rule);
}

void ScriptedServer::act(Connection &connection, const ReceivedRequest &request)
{
    ServerAct next = m_rule ? m_rule(request) : m_lastAct;
    if (!m_script.empty()) {
        next = m_script.front();
        m_script.pop_front();
    }
    connection.socket->write(next.bytes);
    if (next.end == ServerAct::End::Close)
        connection.socket->disconnectFromHost();
    connection.streaming = next.end == ServerAct::End::Stream;
}

void ScriptedServer::stream(Connection &connection)
{
    constexpr qint64 piece = 16 * 1024;
    if (connection.streaming && connection.socket->bytesToWrite() < piece &&
        connection.socket->state() == QAbstractSocket::ConnectedState)
        m_bytesSent += connection.socket->write(QByteArray(piece, 'x'));
}

} // namespace aneroid
