#include "core/receiver/requestguard.h"

#include <QList>
#include <QLocale>

#include <algorithm>

namespace aneroid {
namespace {

struct Headers
{
    QByteArray contentLength;
    QByteArray connection;
    bool chunked = false;
    bool expectsContinue = false;
    bool contradictory = false;
};

Headers readFields(const QList<QByteArray> &lines)
{
    Headers headers;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        const QByteArray name = lines[i].left(std::max<qsizetype>(colon, 0)).toLower();
        const QByteArray value = lines[i].mid(colon + 1).trimmed();
        if (name == "content-length") {
            headers.contradictory |=
                !headers.contentLength.isNull() && headers.contentLength != value;
            headers.contentLength = value;
        } else if (name == "connection") {
            headers.connection = value.toLower();
        } else if (name == "transfer-encoding") {
            headers.chunked = true;
        } else if (name == "expect") {
            headers.expectsContinue = value.toLower() == "100-continue";
        }
    }
    return headers;
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

RequestGuard::Refusal badRequest(const char *sentence)
{
    return {400, QString::fromLatin1(sentence), 0};
}

} // namespace

void RequestGuard::takeBody(qint64 bytes)
{
    m_bodyLeft -= std::min(m_bodyLeft, bytes);
}

std::optional<RequestGuard::Refusal> RequestGuard::take(QByteArrayView bytes)
{
    const qsizetype before = m_header.size();
    m_header.append(bytes.data(), std::min(bytes.size(), maxHeaderBytes + 4 - before));
    if (!m_header.isEmpty() && !isCapital(m_header.front()) && m_header.front() != '\r' &&
        m_header.front() != '\n')
        return badRequest("This is not HTTP. The receiver speaks plain HTTP, not HTTPS.");
    const qsizetype from = std::max<qsizetype>(before - 3, 0);
    const qsizetype end = m_header.indexOf("\r\n\r\n", from);
    if (end < 0) {
        if (m_header.size() > maxHeaderBytes)
            return Refusal{431, QStringLiteral("The headers are longer than 64 KiB."), 0};
        return std::nullopt;
    }
    const qsizetype taken = end + 4 - before;
    m_header.truncate(end);
    auto refusal = readHeader();
    m_header.clear();
    if (refusal && refusal->bytesToCome > 0)
        refusal->bytesToCome += taken;
    takeBody(bytes.size() - taken);
    return refusal;
}

std::optional<RequestGuard::Refusal> RequestGuard::readHeader()
{
    const QList<QByteArray> lines = m_header.trimmed().replace("\r\n", "\n").split('\n');
    const QList<QByteArray> request = lines.first().split(' ');
    if (request.size() != 3 || !request[2].startsWith("HTTP/1."))
        return badRequest("The first line is not that of an HTTP/1.1 request.");
    const Headers headers = readFields(lines);
    m_method = request[0];
    m_wantsClose = headers.connection.contains("close") ||
                   (request[2] == "HTTP/1.0" && !headers.connection.contains("keep-alive"));
    if (headers.chunked)
        return Refusal{411, QStringLiteral("Send the body in one piece, with Content-Length."), 0};
    if (headers.contradictory)
        return badRequest("Content-Length comes twice with different values.");
    m_expectsContinue = headers.expectsContinue;
    return readLength(request[1].split('?').first(), headers.contentLength);
}

std::optional<RequestGuard::Refusal> RequestGuard::readLength(const QByteArray &path,
                                                              const QByteArray &length)
{
    m_bodyLeft = 0;
    if (length.isNull())
        return std::nullopt;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (length.isEmpty() || !std::all_of(length.begin(), length.end(), isDigit))
        return badRequest("Content-Length is not a number of bytes.");
    bool fits = false;
    const qint64 bytes = length.toLongLong(&fits);
    const qint64 limit = m_limit(path);
    if (!fits || bytes > limit)
        return Refusal{413,
                       QStringLiteral("The body is longer than %1.")
                           .arg(QLocale::c().formattedDataSize(limit, 0)),
                       fits ? bytes : 0};
    m_bodyLeft = bytes;
    return std::nullopt;
}

} // namespace aneroid
