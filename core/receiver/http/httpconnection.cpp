#include "core/receiver/http/httpconnection.h"

#include "core/receiver/http/answertext.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>

#include <chrono>
#include <limits>

namespace aneroid {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

constexpr std::chrono::seconds lingerTime{3};
constexpr qint64 unknownLength = std::numeric_limits<qint64>::max();

// What one connection may have outstanding before no more is read from it.
constexpr int mostUnanswered = 64;
constexpr std::size_t mostUnsent = 1 << 20;

} // namespace

HttpConnection::HttpConnection(tcp::socket socket, Server &server)
    : m_socket(std::move(socket))
    , m_lingerTimer(m_socket.get_executor())
    , m_server(server)
    , m_reader(server.bodyLimit)
{
}

HttpConnection::~HttpConnection()
{
    setSending(false);
}

void HttpConnection::start()
{
    readMore();
}

void HttpConnection::answer(const RouteAnswer &answer, const AnswerManner &manner)
{
    --m_unanswered;
    if (!m_socket.is_open())
        return;
    appendAnswer(m_output, answer, manner);
    if (m_unanswered == 0 && m_continueDue)
        inviteBody();
    m_closes = m_closes || manner.closes;
    m_server.onAnswered(shared_from_this());
}

void HttpConnection::send()
{
    if (m_isSending || m_output.empty() || !m_socket.is_open())
        return;
    Error error;
    m_sent += m_socket.write_some(asio::buffer(m_output) + m_sent, error);
    if (error && error != asio::error::would_block && error != asio::error::try_again) {
        close();
        return;
    }
    if (m_sent < m_output.size())
        waitToSend();
    else
        allSent();
}

void HttpConnection::readMore()
{
    if (m_isReading || m_inputEnded || !m_socket.is_open())
        return;
    m_isReading = true;
    m_socket.async_read_some(asio::buffer(m_chunk),
                             [self = shared_from_this()](const Error &error, std::size_t bytes) {
                                 self->m_isReading = false;
                                 self->takeInput(error, bytes);
                             });
}

void HttpConnection::takeInput(const Error &error, std::size_t bytes)
{
    if (error) {
        endOfInput(error);
        return;
    }
    if (m_server.stops)
        return;
    if (m_takesNoMore) {
        drain(bytes);
        return;
    }
    m_reader.take({m_chunk.data(), bytes});
    advance();
}

/// The client sends no more, but may still read: what it asked for is answered.
void HttpConnection::endOfInput(const Error &error)
{
    m_inputEnded = true;
    if (error != asio::error::eof || m_lingers) {
        close();
        return;
    }
    if (!m_takesNoMore && m_unanswered == 0 && m_reader.isInRequest()) {
        refuse({400, QStringLiteral("The request ended early."), 0}, {false, true, false});
        return;
    }
    m_closes = true;
    if (m_unanswered == 0 && m_output.empty())
        close();
}

/// Takes requests as long as there are any and few are unanswered.
void HttpConnection::advance()
{
    while (!m_takesNoMore) {
        m_isPaused = m_unanswered >= mostUnanswered || m_output.size() >= mostUnsent;
        if (m_isPaused || !step())
            break;
    }
}

/// False: not before something else happened.
bool HttpConnection::step()
{
    switch (m_reader.next()) {
    case RequestReader::Event::NeedsMore:
        readMore();
        return false;
    case RequestReader::Event::AsksForMore:
        m_continueDue = m_unanswered > 0;
        if (!m_continueDue)
            inviteBody();
        readMore();
        return false;
    case RequestReader::Event::Refused:
        refuse(m_reader.refusal(), m_reader.manner());
        readMore();
        return false;
    case RequestReader::Event::Complete:
        break;
    }
    const AnswerManner manner = m_reader.manner();
    ++m_unanswered;
    m_takesNoMore = manner.closes;
    m_server.onRequest(m_reader.takeRequest(), shared_from_this(), manner);
    return true;
}

void HttpConnection::inviteBody()
{
    m_continueDue = false;
    m_output += "HTTP/1.1 100 Continue\r\n\r\n";
    m_server.onAnswered(shared_from_this());
}

void HttpConnection::refuse(const RequestRefusal &refusal, const AnswerManner &manner)
{
    ++m_unanswered;
    m_takesNoMore = true;
    m_bytesToCome = refusal.bytesToCome < 0 ? unknownLength : refusal.bytesToCome;
    m_server.onRefusal(refusal, shared_from_this(), manner);
}

void HttpConnection::waitToSend()
{
    setSending(true);
    m_socket.async_wait(tcp::socket::wait_write, [self = shared_from_this()](const Error &error) {
        self->setSending(false);
        if (error)
            self->close();
        else
            self->send();
    });
}

void HttpConnection::setSending(bool sending)
{
    m_server.sending += int(sending) - int(m_isSending);
    m_isSending = sending;
}

void HttpConnection::allSent()
{
    m_output.clear();
    m_sent = 0;
    if (m_closes && m_unanswered == 0)
        linger();
    else if (m_isPaused && m_unanswered == 0)
        goOn();
}

/// In a round of its own: what it brings waits for that round's end.
void HttpConnection::goOn()
{
    m_isPaused = false;
    asio::post(m_socket.get_executor(), [self = shared_from_this()] {
        if (!self->m_server.stops)
            self->advance();
    });
}

/// To close at once while the client still sends would take the answer from it: what comes of a
/// refused request is thrown away first, then the client is told the end and may end, too.
void HttpConnection::linger()
{
    if (m_inputEnded) {
        close();
        return;
    }
    m_takesNoMore = true;
    m_lingers = true;
    m_lingerTimer.expires_after(lingerTime);
    m_lingerTimer.async_wait([self = shared_from_this()](const Error &error) {
        if (!error)
            self->close();
    });
    drain(0);
}

void HttpConnection::drain(std::size_t bytes)
{
    const bool isEnd =
        m_lingers && m_bytesToCome != unknownLength && m_bytesToCome <= static_cast<qint64>(bytes);
    if (m_bytesToCome != unknownLength)
        m_bytesToCome -= static_cast<qint64>(bytes);
    if (isEnd) {
        Error ignored;
        m_socket.shutdown(tcp::socket::shutdown_send, ignored);
    }
    readMore();
}

void HttpConnection::close()
{
    setSending(false);
    Error ignored;
    m_socket.close(ignored);
    m_lingerTimer.cancel();
}

} // namespace aneroid
