#include "core/receiver/http/httpfront.h"

#include "core/receiver/http/httpconnection.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>

#include <fcntl.h>

#include <utility>
#include <vector>

namespace aneroid {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Error = boost::system::error_code;

constexpr std::chrono::milliseconds lastBytesTime{500};
constexpr std::chrono::milliseconds acceptPause{100}; // out of descriptors, say

/// Programs that the window starts must not keep the port.
void closeOnExec(int descriptor)
{
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

bool isEverywhere(const QHostAddress &address)
{
    return address == QHostAddress::Any;
}

tcp::endpoint endpointOf(const QHostAddress &address, quint16 port, Error &error)
{
    if (isEverywhere(address))
        return {tcp::v6(), port};
    return {asio::ip::make_address(address.toString().toStdString(), error), port};
}

/// Listens, or says in `error` why not.
void open(tcp::acceptor &acceptor, const tcp::endpoint &where, bool v6Only, Error &error)
{
    Error ignored;
    acceptor.close(ignored);
    acceptor.open(where.protocol(), error);
    if (error)
        return;
    closeOnExec(acceptor.native_handle());
    acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (where.protocol() == tcp::v6())
        acceptor.set_option(asio::ip::v6_only(v6Only), error);
    acceptor.bind(where, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
}

} // namespace

struct HttpFront::Private
{
    HttpConnection::Server server; // outlives the loop, which holds connections
    asio::io_context loop{1};      // one thread
    tcp::acceptor acceptor{loop};
    asio::steady_timer acceptTimer{loop};
    std::vector<std::shared_ptr<HttpConnection>> answered;
    bool runs = false;

    Error listen(const QHostAddress &address, quint16 port)
    {
        Error error;
        const tcp::endpoint where = endpointOf(address, port, error);
        if (!error)
            open(acceptor, where, !isEverywhere(address), error);
        if (isEverywhere(address) && error && error != asio::error::address_in_use)
            open(acceptor, {tcp::v4(), port}, true, error = {}); // a machine without IPv6
        return error;
    }

    void acceptNext()
    {
        acceptor.async_accept([this](const Error &error, tcp::socket socket) {
            if (error == asio::error::operation_aborted || !acceptor.is_open())
                return;
            if (error) {
                acceptTimer.expires_after(acceptPause);
                acceptTimer.async_wait([this](const Error &stopped) {
                    if (!stopped)
                        acceptNext();
                });
                return;
            }
            welcome(std::move(socket));
            acceptNext();
        });
    }

    void welcome(tcp::socket socket)
    {
        closeOnExec(socket.native_handle());
        Error error;
        socket.set_option(tcp::no_delay(true), error);
        socket.non_blocking(true, error);
        if (!error)
            std::make_shared<HttpConnection>(std::move(socket), server)->start();
    }

    void sendAnswers()
    {
        for (const auto &connection : answered)
            connection->send();
        answered.clear();
    }
};

HttpFront::HttpFront(Handler onRequest, RefusalHandler onRefusal, BodyLimit limit)
    : d(std::make_unique<Private>())
{
    const auto replyTo = [](const std::shared_ptr<HttpConnection> &connection,
                            const AnswerManner &manner) {
        Reply reply;
        reply.connection = connection;
        reply.manner = manner;
        return reply;
    };
    d->server.onRequest = [handler = std::move(onRequest), replyTo](const RouteRequest &request,
                                                                    const auto &connection,
                                                                    const AnswerManner &manner) {
        handler(request, replyTo(connection, manner));
    };
    d->server.onRefusal = [handler = std::move(onRefusal), replyTo](const RequestRefusal &refusal,
                                                                    const auto &connection,
                                                                    const AnswerManner &manner) {
        handler(refusal, replyTo(connection, manner));
    };
    d->server.onAnswered = [this](const auto &connection) { d->answered.push_back(connection); };
    d->server.bodyLimit = std::move(limit);
}

HttpFront::~HttpFront() = default;

Result<quint16, QString> HttpFront::listen(const QHostAddress &address, quint16 port,
                                           bool anyPortIfTaken)
{
    Error error = d->listen(address, port);
    if (error == asio::error::address_in_use && anyPortIfTaken)
        error = d->listen(address, 0);
    if (error == asio::error::address_in_use)
        return Failure{tr("Port %1 on %2 is in use by another program. Stop that program or choose "
                          "another port.")
                           .arg(port)
                           .arg(address.toString())};
    Error ignored;
    const tcp::endpoint actual = d->acceptor.local_endpoint(ignored);
    if (error)
        return Failure{tr("The receiver cannot listen on %1, port %2: %3. Choose another address "
                          "or port.")
                           .arg(address.toString())
                           .arg(port)
                           .arg(QString::fromLocal8Bit(error.message().c_str()))};
    d->acceptNext();
    return actual.port();
}

void HttpFront::run(const std::function<void()> &afterRound)
{
    d->runs = true;
    while (d->runs) {
        d->loop.run_one();
        d->loop.poll();
        afterRound();
        d->sendAnswers();
    }
}

void HttpFront::post(std::function<void()> work)
{
    asio::post(d->loop, std::move(work));
}

void HttpFront::postLater(std::chrono::milliseconds delay, std::function<void()> work)
{
    auto timer = std::make_shared<asio::steady_timer>(d->loop, delay);
    timer->async_wait([timer, work = std::move(work)](const Error &stopped) {
        if (!stopped)
            work();
    });
}

void HttpFront::close()
{
    d->runs = false;
    d->server.stops = true;
    Error ignored;
    d->acceptor.close(ignored);
    d->acceptTimer.cancel();
    d->sendAnswers();
    const auto end = std::chrono::steady_clock::now() + lastBytesTime;
    while (d->server.sending > 0 && d->loop.run_one_until(end) > 0) {
    }
}

void HttpFront::answer(const Reply &reply, const RouteAnswer &response)
{
    reply.connection->answer(response, reply.manner);
}

} // namespace aneroid
