#pragma once

#include "core/receiver/http/httpmessage.h"
#include "core/receiver/http/requestreader.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <functional>
#include <memory>
#include <string>

namespace aneroid {

/// One client's connection: requests in, answers out in the same order. Lives as long as somebody
/// waits for it: the event loop, or an answer that is due.
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    /// What it tells its server.
    struct Server
    {
        std::function<void(const RouteRequest &, const std::shared_ptr<HttpConnection> &,
                           const AnswerManner &)>
            onRequest;
        std::function<void(const RequestRefusal &, const std::shared_ptr<HttpConnection> &,
                           const AnswerManner &)>
            onRefusal;
        /// There is something to send: send() is due at the end of the round.
        std::function<void(const std::shared_ptr<HttpConnection> &)> onAnswered;
        BodyLimit bodyLimit;
        int sending = 0;    ///< connections whose client takes its answer slowly
        bool stops = false; ///< takes no more requests
    };

    HttpConnection(boost::asio::ip::tcp::socket socket, Server &server);
    ~HttpConnection();
    HttpConnection(const HttpConnection &) = delete;
    HttpConnection &operator=(const HttpConnection &) = delete;

    /// Begins to read.
    void start();

    /// One answer for each request, in turn.
    void answer(const RouteAnswer &answer, const AnswerManner &manner);

    /// Sends what was answered.
    void send();

private:
    using Error = boost::system::error_code;

    void readMore();
    void takeInput(const Error &error, std::size_t bytes);
    void endOfInput(const Error &error);
    void advance();
    [[nodiscard]] bool step();
    void inviteBody();
    void refuse(const RequestRefusal &refusal, const AnswerManner &manner);
    void waitToSend();
    void setSending(bool sending);
    void allSent();
    void goOn();
    void linger();
    void drain(std::size_t bytes);
    void close();

    boost::asio::ip::tcp::socket m_socket;
    boost::asio::steady_timer m_lingerTimer;
    Server &m_server;
    RequestReader m_reader;
    std::array<char, 32'768> m_chunk;
    std::string m_output;
    std::size_t m_sent = 0;   ///< of m_output
    int m_unanswered = 0;     ///< requests
    qint64 m_bytesToCome = 0; ///< of a refused request
    bool m_isReading = false;
    bool m_isSending = false;
    bool m_isPaused = false;    ///< until something was sent
    bool m_continueDue = false; ///< "100 Continue", behind the answers before it
    bool m_inputEnded = false;
    bool m_takesNoMore = false; ///< requests
    bool m_closes = false;      ///< after the last answer
    bool m_lingers = false;
};

} // namespace aneroid
