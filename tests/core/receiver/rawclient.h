#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>

#include <sys/socket.h>

namespace aneroid::test {

struct Answer
{
    int status = 0; ///< 0: none came
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
};

/// One kept connection to the receiver, byte by byte under the test's control. The receiver works
/// in its own thread, so waiting here is no deadlock.
class RawClient
{
public:
    static constexpr int patienceMs = 20'000;

    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.waitForConnected(patienceMs);
    }

    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patienceMs)) {
        }
    }

    /// Sends no more, but goes on reading.
    void endSending()
    {
        m_socket.flush();
        ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
    }

    /// The receiver closed the connection.
    [[nodiscard]] bool waitForEnd()
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState ||
               m_socket.waitForDisconnected(patienceMs);
    }

    Answer read(bool hasBody = true)
    {
        while (m_input.indexOf("\r\n\r\n") < 0) {
            if (!more())
                return {};
        }
        Answer answer;
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        answer.head = m_input.left(end);
        answer.status = answer.head.mid(9, 3).toInt();
        const QByteArray name = "Content-Length: ";
        const qsizetype at = answer.head.indexOf(name) + name.size();
        const qsizetype length =
            hasBody ? answer.head.mid(at, answer.head.indexOf('\r', at) - at).toLongLong() : 0;
        m_input.remove(0, end + 4);
        while (m_input.size() < length) {
            if (!more())
                return {};
        }
        answer.body = m_input.left(length);
        m_input.remove(0, length);
        return answer;
    }

    Answer request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const QByteArray &headers = {})
    {
        send(text(method, target, body, headers));
        return read(method != "HEAD");
    }

    Answer post(const QByteArray &body, const QByteArray &key = {})
    {
        return request("POST", "/api/v1/sensors/bme280", body,
                       key.isNull() ? QByteArray() : "Idempotency-Key: " + key + "\r\n");
    }

    Answer get(const QByteArray &target) { return request("GET", target); }

    [[nodiscard]] static QByteArray text(const QByteArray &method, const QByteArray &target,
                                         const QByteArray &body, const QByteArray &headers = {})
    {
        const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers +
               (body.isEmpty() && method != "POST" ? QByteArray() : length) + "\r\n" + body;
    }

private:
    bool more()
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs) &&
            m_socket.bytesAvailable() == 0)
            return false;
        m_input += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_input;
};

} // namespace aneroid::test
