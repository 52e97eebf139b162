#include "core/http/connectiontest.h"

#include "core/http/answers/networkerror.h"
#include "core/http/answers/verdict.h"

#include <QCoreApplication>
#include <QLocale>

namespace aneroid {

namespace {

QString latencyText(std::chrono::microseconds latency)
{
    return QLocale().toString(static_cast<double>(latency.count()) / 1000.0, 'f', 1);
}

ConnectionVerdict trouble(const HttpReply &reply, const QUrl &url, const QString &failure)
{
    const QString server = serverName(url);
    if (reply.status == 401 || reply.status == 403) {
        return {false,
                QCoreApplication::translate(
                    "Delivery", "The server at %1 does not accept the credentials (%2): check "
                                "AUTH_TOKEN and HTTP_HEADERS.")
                    .arg(server, failure)};
    }
    if (reply.status >= 500) {
        return {false,
                QCoreApplication::translate("Delivery", "The server at %1 answers, but is in "
                                                        "trouble (%2): look into its log.")
                    .arg(server, failure)};
    }
    return {false, QCoreApplication::translate(
                       "Delivery", "The server at %1 answers, but not as expected (%2): check the "
                                   "server address.")
                       .arg(server, failure)};
}

} // namespace

ConnectionVerdict judgeConnection(const HttpReply &reply, const QUrl &url,
                                  const QStringList &secrets)
{
    if (reply.status >= 200 && reply.status < 300) {
        return {
            true,
            QCoreApplication::translate("Delivery", "The server at %1 answers (HTTP %2, %3 ms).")
                .arg(serverName(url), QString::number(reply.status), latencyText(reply.latency))};
    }
    if (reply.status == 404 || reply.status == 405) {
        return {
            true,
            QCoreApplication::translate("Delivery", "The server at %1 answers, but has no "
                                                    "/health (HTTP %2, %3 ms).")
                .arg(serverName(url), QString::number(reply.status), latencyText(reply.latency))};
    }
    const QString failure = failureText(reply, url, secrets);
    if (reply.status == 0) {
        return {false, QCoreApplication::translate("Delivery", "No connection: %1").arg(failure)};
    }
    return trouble(reply, url, failure);
}

} // namespace aneroid
