#include "tests/support/faultyproxy.h"

#include <QTcpSocket>
#include <QTimer>

#include <cstdlib>
#include <optional>

namespace aneroid {

namespace {

/// Takes one whole HTTP message with a Content-Length (or none) off the front of `unread`.
std::optional<QByteArray> takeMessage(QByteArray &unread)
{
    const qsizetype head = unread.indexOf("\r\n\r\n");
    if (head < 0)
        return std::nullopt;
    const qsizetype field = unread.first(head).toLower().indexOf("\r\ncontent-length:");
    const qsizetype length = field < 0 ? 0 : std::atol(unread.constData() + field + 17);
    const qsizetype size = head + 4 + length;
    if (unread.size() < size)
        return std::nullopt;
    const QByteArray message = unread.first(size);
    unread.remove(0, size);
    return message;
}

QByteArray answer(const char *status, const char *header = "")
{
    return QByteArray("HTTP/1.1 ") + status + "\r\n" + header +
           "Content-Type: text/plain\r\nContent-Length: 5\r\n\r\nnever";
}

} // namespace

/// A client's connection and the one to the server that serves it.
struct FaultyProxy::Line
{
    QTcpSocket *client = nullptr;
    std::unique_ptr<QTcpSocket> server;
    QByteArray fromClient;
    QByteArray fromServer;
    QByteArray request; ///< in work; empty: none
    Fate fate = Fate::Pass;
};

FaultyProxy::FaultyProxy(quint32 seed, QObject *parent)
    : QObject(parent)
    , m_random(seed)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultyProxy::accept);
    m_listener.listen(QHostAddress::LocalHost);
    m_port = m_listener.serverPort();
}

FaultyProxy::~FaultyProxy()
{
    goDown();
}

QUrl FaultyProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void FaultyProxy::setServer(quint16 port)
{
    m_serverPort = port;
    for (QTcpSocket *const client : m_lines.keys())
        end(client);
}

void FaultyProxy::goDown()
{
    m_listener.close();
    for (QTcpSocket *const client : m_lines.keys())
        end(client);
}

bool FaultyProxy::comeBack()
{
    return m_listener.isListening() || m_listener.listen(QHostAddress::LocalHost, m_port);
}

void FaultyProxy::accept()
{
    while (QTcpSocket *const client = m_listener.nextPendingConnection()) {
        const auto line = std::make_shared<Line>();
        line->client = client;
        m_lines.insert(client, line);
        connect(client, &QTcpSocket::readyRead, this, [this, line] { readRequest(*line); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] { end(client); });
    }
}

/// Cuts both connections, as a crash would: with a reset.
void FaultyProxy::end(QTcpSocket *client)
{
    const std::shared_ptr<Line> line = m_lines.take(client);
    if (!line)
        return;
    if (line->server) {
        line->server->disconnect(this);
        line->server->abort();
        line->server.release()->deleteLater();
    }
    client->disconnect(this);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    client->abort();
    client->deleteLater();
}

void FaultyProxy::readRequest(Line &line)
{
    line.fromClient += line.client->readAll();
    if (!line.request.isEmpty())
        return;
    if (const auto request = takeMessage(line.fromClient)) {
        line.request = *request;
        serve(line);
    }
}

FaultyProxy::Fate FaultyProxy::draw()
{
    ++m_requests;
    if (std::uniform_real_distribution(0.0, 1.0)(m_random) >= m_faultShare)
        return Fate::Pass;
    ++m_faults;
    return static_cast<Fate>(std::uniform_int_distribution(1, 5)(m_random));
}

void FaultyProxy::serve(Line &line)
{
    line.fate = draw();
    switch (line.fate) {
    case Fate::Pass:
    case Fate::ResetAfter:
        forward(line);
        return;
    case Fate::Busy:
    case Fate::TooMany:
        line.request.clear();
        line.client->write(line.fate == Fate::Busy
                               ? answer("503 Service Unavailable")
                               : answer("429 Too Many Requests", "Retry-After: 0\r\n"));
        return;
    case Fate::ResetBefore:
        end(line.client);
        return;
    case Fate::Slow:
        QTimer::singleShot(std::uniform_int_distribution(20, 300)(m_random), this,
                           [this, slow = m_lines.value(line.client)] {
                               if (slow && m_lines.contains(slow->client))
                                   forward(*slow);
                           });
        return;
    }
}

void FaultyProxy::forward(Line &line)
{
    if (!line.server) {
        line.server = std::make_unique<QTcpSocket>();
        QTcpSocket *const client = line.client;
        connect(line.server.get(), &QTcpSocket::readyRead, this,
                [this, &line] { readAnswer(line); });
        connect(line.server.get(), &QTcpSocket::disconnected, this,
                [this, client] { end(client); });
        connect(line.server.get(), &QTcpSocket::errorOccurred, this,
                [this, client] { end(client); });
        line.server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    }
    line.server->write(line.request);
}

void FaultyProxy::readAnswer(Line &line)
{
    line.fromServer += line.server->readAll();
    const auto answered = takeMessage(line.fromServer);
    if (!answered)
        return;
    if (line.fate == Fate::ResetAfter) {
        end(line.client);
        return;
    }
    line.request.clear();
    line.client->write(*answered);
    readRequest(line);
}

} // namespace aneroid
