#pragma once

#include "core/receiver/httpmessage.h"
#include "core/receiver/requestguard.h"
#include "core/text/result.h"

#include <QHostAddress>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace aneroid {

class GuardedSocket;

/// Qt's HTTP server, a technical preview in 6.4, and every call to it: nothing else in the project
/// names it. Requests go to one handler; the answer may be given at any later time, but answers on
/// one connection in the order of their requests.
class HttpFront : public QObject
{
    Q_OBJECT
public:
    /// Where an answer goes; of no effect once the client is gone.
    class Reply
    {
        friend class HttpFront;
        QPointer<GuardedSocket> socket;
        bool isHead = false;
        bool closes = false;
    };
    using Handler = std::function<void(const RouteRequest &request, const Reply &reply)>;
    /// For what is refused before it is a request (413, 400 …).
    using RefusalHandler =
        std::function<void(const RequestGuard::Refusal &refusal, const Reply &reply)>;

    HttpFront(Handler onRequest, RefusalHandler onRefusal, RequestGuard::BodyLimit limit,
              QObject *parent = nullptr);
    ~HttpFront() override;

    /// The port, or a sentence.
    [[nodiscard]] Result<quint16, QString> listen(const QHostAddress &address, quint16 port,
                                                  bool anyPortIfTaken);
    /// Takes no more connections and ends those that are; what was answered is still written.
    void close();

    void answer(const Reply &reply, const RouteAnswer &response);

private:
    class Server;
    class Listener;

    void refuse(GuardedSocket *socket, const RequestGuard::Refusal &refusal);

    Handler m_onRequest;
    RefusalHandler m_onRefusal;
    RequestGuard::BodyLimit m_limit;
    std::unique_ptr<Server> m_server;
};

} // namespace aneroid
