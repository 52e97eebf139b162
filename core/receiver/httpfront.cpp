#include "core/receiver/httpfront.h"

#include "core/receiver/guardedsocket.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QTcpServer>
#include <QUrl>

namespace aneroid {
namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Payload Too Large";
    case 422:
        return "Unprocessable Entity";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    case 507:
        return "Insufficient Storage";
    default:
        return "Internal Server Error";
    }
}

/// The whole answer in one piece: one write, one packet.
QByteArray toBytes(const RouteAnswer &response, bool withBody, bool closes)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                       reasonOf(response.status) +
                       "\r\nServer: aneroid/" ANEROID_VERSION " (development server)"
                       "\r\nContent-Type: application/json\r\nContent-Length: " +
                       QByteArray::number(response.body.size());
    if (!response.allow.isEmpty())
        bytes += "\r\nAllow: " + response.allow;
    if (closes)
        bytes += "\r\nConnection: close";
    bytes += "\r\n\r\n";
    if (withBody)
        bytes += response.body;
    return bytes;
}

RouteRequest toRequest(const QHttpServerRequest &request, const QByteArray &method)
{
    const QUrl url = request.url();
    QString path = url.path();
    if (path.size() > 1 && path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return {method == "HEAD" ? QByteArray("GET") : method, path,
            url.query(QUrl::FullyEncoded).toLatin1(), request.value("Idempotency-Key"),
            request.body()};
}

} // namespace

/// Hands whole requests to the front, past Qt's router: a handful of fixed paths needs no regular
/// expressions.
class HttpFront::Server : public QAbstractHttpServer
{
public:
    explicit Server(HttpFront &front)
        : m_front(front)
    {
    }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        auto *const guarded = static_cast<GuardedSocket *>(socket); // Listener makes no others
        Reply reply;
        reply.socket = guarded;
        reply.isHead = guarded->guard().method() == "HEAD";
        reply.closes = guarded->guard().wantsClose();
        m_front.m_onRequest(toRequest(request, guarded->guard().method()), reply);
        guarded->continueWithNextRequest();
        return true;
    }

    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}

private:
    HttpFront &m_front;
};

class HttpFront::Listener : public QTcpServer
{
public:
    explicit Listener(HttpFront &front)
        : m_front(front)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *const socket = new GuardedSocket(m_front.m_limit, this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const auto refuse = [this, socket](const RequestGuard::Refusal &refusal) {
            m_front.refuse(socket, refusal);
        };
        connect(socket, &GuardedSocket::refused, &m_front, refuse);
        addPendingConnection(socket);
    }

private:
    HttpFront &m_front;
};

HttpFront::HttpFront(Handler onRequest, RefusalHandler onRefusal, RequestGuard::BodyLimit limit,
                     QObject *parent)
    : QObject(parent)
    , m_onRequest(std::move(onRequest))
    , m_onRefusal(std::move(onRefusal))
    , m_limit(std::move(limit))
{
}

HttpFront::~HttpFront()
{
    close();
}

Result<quint16, QString> HttpFront::listen(const QHostAddress &address, quint16 port,
                                           bool anyPortIfTaken)
{
    auto listener = std::make_unique<Listener>(*this);
    bool listens = listener->listen(address, port);
    if (!listens && anyPortIfTaken && listener->serverError() == QAbstractSocket::AddressInUseError)
        listens = listener->listen(address, 0);
    if (!listens && listener->serverError() == QAbstractSocket::AddressInUseError)
        return Failure{tr("Port %1 on %2 is in use by another program. Stop that program or choose "
                          "another port.")
                           .arg(QString::number(port), address.toString())};
    if (!listens)
        return Failure{
            tr("The receiver cannot listen on %1, port %2: %3. Choose another address "
               "or port.")
                .arg(address.toString(), QString::number(port), listener->errorString())};
    const quint16 actual = listener->serverPort();
    m_server = std::make_unique<Server>(*this);
    m_server->bind(listener.release()); // takes it as a child
    return actual;
}

void HttpFront::close()
{
    if (!m_server)
        return;
    constexpr int lastBytesMs = 500;
    for (QTcpServer *listener : m_server->servers()) {
        listener->close();
        for (auto *socket : listener->findChildren<GuardedSocket *>()) {
            if (socket->bytesToWrite() > 0)
                socket->waitForBytesWritten(lastBytesMs);
        }
    }
    m_server.reset();
}

void HttpFront::answer(const Reply &reply, const RouteAnswer &response)
{
    if (!reply.socket || reply.socket->state() != QAbstractSocket::ConnectedState)
        return;
    reply.socket->write(toBytes(response, !reply.isHead, reply.closes));
    reply.socket->flush();
    if (reply.closes && reply.socket)
        reply.socket->closeAfterAnswer();
}

void HttpFront::refuse(GuardedSocket *socket, const RequestGuard::Refusal &refusal)
{
    QObject::disconnect(socket, &QIODevice::readyRead, m_server.get(), nullptr);
    Reply reply;
    reply.socket = socket;
    reply.closes = true;
    m_onRefusal(refusal, reply);
}

} // namespace aneroid
