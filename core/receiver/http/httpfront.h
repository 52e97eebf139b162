#pragma once

#include "core/receiver/http/httpmessage.h"
#include "core/text/result.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <chrono>
#include <functional>
#include <memory>

namespace aneroid {

class HttpConnection;

/// The HTTP server on Boost.Asio and Boost.Beast, with an event loop of its own. Requests go to one
/// handler; an answer may be given at any later time, but answers on one connection in the order of
/// their requests. One thread calls everything but post().
class HttpFront
{
    Q_DECLARE_TR_FUNCTIONS(aneroid::HttpFront)
public:
    /// Where an answer goes; of no effect once the client is gone.
    class Reply
    {
        friend class HttpFront;
        std::shared_ptr<HttpConnection> connection;
        AnswerManner manner;
    };
    using Handler = std::function<void(const RouteRequest &request, const Reply &reply)>;
    /// For what is refused before it is a request (413, 400 …).
    using RefusalHandler = std::function<void(const RequestRefusal &refusal, const Reply &reply)>;

    HttpFront(Handler onRequest, RefusalHandler onRefusal, BodyLimit limit);
    ~HttpFront();
    HttpFront(const HttpFront &) = delete;
    HttpFront &operator=(const HttpFront &) = delete;

    /// The port, or a sentence.
    [[nodiscard]] Result<quint16, QString> listen(const QHostAddress &address, quint16 port,
                                                  bool anyPortIfTaken);

    /// Serves until close(). After each round, in which everything that had arrived was handled,
    /// calls `afterRound` and sends the answers.
    void run(const std::function<void()> &afterRound);

    /// Runs `work` in the loop; from any thread.
    void post(std::function<void()> work);
    /// Runs `work` in the loop after that time.
    void postLater(std::chrono::milliseconds delay, std::function<void()> work);

    /// Takes no more connections and ends those that are; what was answered is still sent.
    void close();

    void answer(const Reply &reply, const RouteAnswer &response);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
