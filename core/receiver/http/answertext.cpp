#include "core/receiver/http/answertext.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <chrono>

namespace aneroid {
namespace {

std::string_view reasonOf(int status)
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
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 507:
        return "Insufficient Storage";
    default:
        return "Internal Server Error";
    }
}

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7), made once a second.
const std::string &dateText()
{
    using namespace std::chrono;
    thread_local std::string text;
    thread_local seconds madeAt{-1};
    const auto now = floor<seconds>(system_clock::now()).time_since_epoch();
    if (now != madeAt) {
        const auto time = QDateTime::fromSecsSinceEpoch(now.count()).toUTC();
        text = QLocale::c()
                   .toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                   .toStdString();
        madeAt = now;
    }
    return text;
}

std::string_view bytesOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void appendAnswer(std::string &to, const RouteAnswer &answer, const AnswerManner &manner)
{
    to += "HTTP/1.1 ";
    to += std::to_string(answer.status);
    to += ' ';
    to += reasonOf(answer.status);
    to += "\r\nDate: ";
    to += dateText();
    to += "\r\nServer: aneroid/" ANEROID_VERSION " (development server)"
          "\r\nContent-Type: application/json\r\nContent-Length: ";
    to += std::to_string(answer.body.size());
    if (!answer.header.isEmpty()) {
        to += "\r\n";
        to += bytesOf(answer.header);
    }
    if (manner.closes)
        to += "\r\nConnection: close";
    else if (manner.isHttp10)
        to += "\r\nConnection: keep-alive";
    to += "\r\n\r\n";
    if (!manner.isHead)
        to += bytesOf(answer.body);
}

} // namespace aneroid
