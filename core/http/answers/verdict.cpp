#include "core/http/answers/verdict.h"

#include "core/http/answers/excerpt.h"
#include "core/http/answers/retryafter.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace aneroid {

namespace {

/// The words of the protocol, not translated: what people search for.
QString statusWords(int status)
{
    constexpr std::array<std::pair<int, const char *>, 29> words{
        {{200, "OK"},
         {201, "Created"},
         {202, "Accepted"},
         {204, "No Content"},
         {304, "Not Modified"},
         {400, "Bad Request"},
         {401, "Unauthorized"},
         {403, "Forbidden"},
         {404, "Not Found"},
         {405, "Method Not Allowed"},
         {406, "Not Acceptable"},
         {407, "Proxy Authentication Required"},
         {408, "Request Timeout"},
         {409, "Conflict"},
         {410, "Gone"},
         {411, "Length Required"},
         {413, "Content Too Large"},
         {414, "URI Too Long"},
         {415, "Unsupported Media Type"},
         {418, "I'm a teapot"},
         {421, "Misdirected Request"},
         {422, "Unprocessable Content"},
         {426, "Upgrade Required"},
         {429, "Too Many Requests"},
         {500, "Internal Server Error"},
         {501, "Not Implemented"},
         {502, "Bad Gateway"},
         {503, "Service Unavailable"},
         {504, "Gateway Timeout"}}};
    const auto found = std::ranges::find(words, status, &std::pair<int, const char *>::first);
    return found == words.end() ? QString() : QString::fromLatin1(found->second);
}

/// "502 Bad Gateway" after "HTTP 502: " says the number twice.
QString withoutStatus(const QString &text, int status)
{
    const QString number = QString::number(status);
    if (!text.startsWith(number))
        return text;
    qsizetype start = number.size();
    while (start < text.size() && !text.at(start).isLetterOrNumber())
        ++start;
    const bool separated = start > number.size();
    return separated ? text.sliced(start) : (start == text.size() ? QString() : text);
}

QString redirectText(const HttpReply &reply, const QUrl &url, const QStringList &secrets)
{
    const QByteArray location = reply.header("Location");
    if (location.isEmpty()) {
        return QCoreApplication::translate("Delivery", "HTTP %1: a redirect to nowhere; check the "
                                                       "server address")
            .arg(reply.status);
    }
    const QUrl &asked = reply.url.isEmpty() ? url : reply.url;
    const QUrl target = asked.resolved(QUrl(QString::fromUtf8(location)));
    const QString shown = redacted(
        cleaned(target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)), secrets);
    return QCoreApplication::translate(
               "Delivery", "HTTP %1: redirected to %2, where readings are not sent by themselves; "
                           "change the server address to match")
        .arg(QString::number(reply.status), shortened(shown));
}

QString statusText(const HttpReply &reply, const QUrl &url, const QStringList &secrets)
{
    const int status = reply.status;
    if (status >= 300 && status < 400 && status != 304)
        return redirectText(reply, url, secrets);
    if (status < 200) {
        return QCoreApplication::translate(
                   "Delivery", "HTTP %1: no answer but an announcement of one, after which this "
                               "connection was given up")
            .arg(status);
    }
    if (status < 300) {
        return QCoreApplication::translate("Delivery",
                                           "HTTP %1: not among the statuses of SUCCESS_STATUS")
            .arg(status);
    }
    const QString said =
        withoutStatus(bodyExcerpt(reply.body, reply.header("Content-Type")), status);
    const QString words = said.isEmpty() ? statusWords(status) : shortened(redacted(said, secrets));
    return words.isEmpty() ? QStringLiteral("HTTP %1").arg(status)
                           : QStringLiteral("HTTP %1: %2").arg(QString::number(status), words);
}

bool mayPass(int status)
{
    constexpr int notImplemented = 501; // does not know POST, nor will it in an hour
    return status < 200 || status == 408 || status == 429 ||
           (status >= 500 && status < 600 && status != notImplemented);
}

} // namespace

QString failureText(const HttpReply &reply, const QUrl &url, const QStringList &secrets)
{
    if (reply.status != 0)
        return statusText(reply, url, secrets);
    if (!reply.errorText.isEmpty())
        return redacted(reply.errorText, secrets);
    return reply.timedOut ? QCoreApplication::translate("Delivery", "timed out")
                          : QCoreApplication::translate("Delivery", "no answer");
}

Verdict judge(const HttpReply &reply, const QUrl &url, const QStringList &secrets,
              const StatusSet &success)
{
    if (success.contains(reply.status))
        return {};
    Verdict verdict{.kind = mayPass(reply.status) ? Verdict::Kind::Retry : Verdict::Kind::Refused,
                    .reason = failureText(reply, url, secrets),
                    .retryAfter = {},
                    .slowDown = reply.status == 429};
    if (reply.status == 429 || reply.status >= 500) {
        verdict.retryAfter = parseRetryAfter(reply.header("Retry-After"), reply.header("Date"),
                                             QDateTime::currentDateTimeUtc());
    }
    return verdict;
}

} // namespace aneroid
