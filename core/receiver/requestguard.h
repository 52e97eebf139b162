#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace aneroid {

/// Follows the bytes of one connection along with Qt's HTTP server, which (6.4) takes bodies of any
/// length into memory before it asks anybody: says no as soon as the headers tell that a request is
/// too long or cannot be read. Knows no socket.
class RequestGuard
{
public:
    /// The longest body, in bytes, of a request to this path.
    using BodyLimit = std::function<qint64(QByteArrayView path)>;

    static constexpr qsizetype maxHeaderBytes = 65'536;

    struct Refusal
    {
        int status = 400;
        QString sentence;
        qint64 bytesToCome = 0; ///< of the refused request, from now on; 0: unknown
    };

    explicit RequestGuard(BodyLimit limit)
        : m_limit(std::move(limit))
    {
    }

    /// The bytes that arrived since the last message ended, or since the last call within one,
    /// while not in a body; looks no further than the end of the current message.
    [[nodiscard]] std::optional<Refusal> take(QByteArrayView bytes);

    /// Inside a body only the number of bytes that arrived matters.
    [[nodiscard]] bool isInBody() const { return m_bodyLeft > 0; }
    void takeBody(qint64 bytes);

    /// The client waits for "100 Continue" before it sends the body: true once for each message.
    [[nodiscard]] bool takeExpectContinue() { return std::exchange(m_expectsContinue, false); }

    /// Of the last message: "GET" …
    [[nodiscard]] const QByteArray &method() const { return m_method; }
    /// The client asked to close the connection after this answer (or speaks HTTP/1.0).
    [[nodiscard]] bool wantsClose() const { return m_wantsClose; }

private:
    [[nodiscard]] std::optional<Refusal> readHeader();
    [[nodiscard]] std::optional<Refusal> readLength(const QByteArray &path,
                                                    const QByteArray &length);

    BodyLimit m_limit;
    QByteArray m_header;
    QByteArray m_method;
    qint64 m_bodyLeft = 0;
    bool m_wantsClose = false;
    bool m_expectsContinue = false;
};

} // namespace aneroid
