#include "core/http/httpmessages.h"

#include "core/http/answers/advice.h"
#include "core/http/answers/batchverdict.h"
#include "core/http/answers/excerpt.h"
#include "core/http/answers/verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace aneroid {

namespace {

using Fate = Landing::Fate;
using Headers = QList<QPair<QByteArray, QByteArray>>;

QByteArray bytesOf(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// In the place of a header of this name, else at the end.
void setHeader(Headers &headers, const QByteArray &name, const QByteArray &value)
{
    const auto same = std::ranges::find_if(headers, [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (same == headers.end())
        headers.append({name, value});
    else
        *same = {name, value};
}

Fate fateOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Accepted:
        return Fate::Accepted;
    case Verdict::Kind::Retry:
        return Fate::Retry;
    case Verdict::Kind::Refused:
        break;
    }
    return Fate::Refused;
}

Fate fateOf(BatchVerdict::Kind kind)
{
    switch (kind) {
    case BatchVerdict::Kind::Accepted:
        return Fate::Accepted;
    case BatchVerdict::Kind::Retry:
        return Fate::Retry;
    case BatchVerdict::Kind::Refused:
        return Fate::Refused;
    case BatchVerdict::Kind::NoBatchRoute:
    case BatchVerdict::Kind::TooLarge:
    case BatchVerdict::Kind::ItemsRefused:
        break;
    }
    return Fate::Again;
}

/// Does a refusal with this status speak of whoever asks, and not of the reading?
bool isAboutAccess(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 407:
    case 421:
    case 426:
    case 511:
        return true;
    default:
        return status < 400;
    }
}

bool isAboutRoute(int status)
{
    return status == 404 || status == 405 || status == 410 || status == 501;
}

Landing landSingle(const Posted &posted, const Route &route, const HttpReply &reply,
                   const QStringList &secrets)
{
    const Verdict verdict = judge(reply, posted.asked, secrets, route.success());
    Landing landing;
    const Fate fate = fateOf(verdict.kind);
    landing.endings = {{fate, verdict.reason}};
    landing.answered = fate != Fate::Retry;
    landing.reason = verdict.reason;
    landing.retryAfter = verdict.retryAfter;
    landing.slowDown = verdict.slowDown;
    landing.aboutAccess = fate == Fate::Refused && isAboutAccess(reply.status);
    landing.aboutRoute = fate == Fate::Refused && isAboutRoute(reply.status);
    return landing;
}

Landing landArray(const Posted &posted, const Route &route, const HttpReply &reply,
                  const QStringList &secrets)
{
    const BatchVerdict verdict =
        judgeBatch(reply, posted.asked, secrets, posted.readings, route.success());
    Landing landing;
    const Fate fate = fateOf(verdict.kind);
    const QString reason = fate == Fate::Again ? QString() : verdict.reason;
    landing.endings.assign(posted.readings, {fate, reason});
    for (const BatchVerdict::Item &item : verdict.items)
        landing.endings.at(item.index) = {Fate::Refused, item.reason};
    landing.answered = fate != Fate::Retry;
    landing.reason = verdict.reason;
    landing.retryAfter = verdict.retryAfter;
    landing.slowDown = verdict.slowDown;
    landing.aboutAccess = fate == Fate::Refused;
    landing.noBatchRoute = verdict.kind == BatchVerdict::Kind::NoBatchRoute;
    landing.tooLarge = verdict.kind == BatchVerdict::Kind::TooLarge;
    landing.mayBeLength = fate == Fate::Retry && !reply.neverSent && !verdict.slowDown;
    return landing;
}

QString headersText(const Headers &headers)
{
    QString text;
    for (const auto &[name, value] : headers)
        text += QString::fromUtf8(name) + QStringLiteral(": ") + QString::fromUtf8(value) + u'\n';
    return text;
}

/// A person's own headers and the token as dots, however short they are.
Headers withoutCredentials(Headers headers, const Route &route)
{
    const QByteArray dots = QStringLiteral("•••").toUtf8();
    const QByteArray bearer("Bearer ");
    for (auto &[name, value] : headers) {
        const bool own = std::ranges::any_of(
            route.ownHeaders(), [&](const auto &header) { return header.first == name; });
        if (own)
            value = dots;
        else if (name == "Authorization" && value.startsWith(bearer))
            value = bearer + dots;
    }
    return headers;
}

QString withBody(QString text, const QByteArray &body)
{
    if (!body.isEmpty())
        text += u'\n' + QString::fromUtf8(body) + u'\n';
    return text;
}

} // namespace

HttpRequest requestOf(const Route &route, const Message &message)
{
    HttpRequest request;
    request.method = bytesOf(message.method);
    request.url = route.url(message.address);
    request.timeout = message.timeout;
    if (request.method != "GET") {
        request.headers.append({"Content-Type", bytesOf(message.contentType)});
        request.body = message.body;
    }
    request.headers += route.commonHeaders(message.plan->sendsBearer());
    for (const auto &[name, value] : message.headers)
        setHeader(request.headers, bytesOf(name), bytesOf(value));
    for (const auto &[name, value] : route.ownHeaders()) // a person's own go before a payload's
        setHeader(request.headers, name, value);
    if (!message.key.isEmpty())
        request.headers.append({"Idempotency-Key", message.key});
    return request;
}

QStringList secretsOf(const Route &route, const PayloadPlan &plan, std::uint32_t device)
{
    const QStringList own = secretsOf(plan, device);
    if (own.isEmpty())
        return route.secrets();
    QStringList secrets = route.secrets() + own;
    std::ranges::sort(secrets, std::ranges::greater{}, &QString::size);
    secrets.removeDuplicates();
    return secrets;
}

Landing landingOf(const Posted &posted, const Route &route, const HttpReply &reply)
{
    const bool success = route.success().contains(reply.status);
    const QStringList secrets =
        success ? route.secrets() : secretsOf(route, *posted.plan, posted.device);
    Landing landing = posted.array ? landArray(posted, route, reply, secrets)
                                   : landSingle(posted, route, reply, secrets);
    landing.heard = reply.status != 0;
    landing.status = reply.status;
    landing.repeats = reply.repeats;
    landing.latency = reply.latency;
    if (!landing.any(Fate::Accepted)) {
        const bool usual = posted.plan->isUsualShape() && posted.plan->endpoint().isEmpty();
        landing.advice =
            redacted(failureAdvice(reply, posted.asked, route, posted.readings, usual), secrets);
    }
    return landing;
}

QString requestText(const HttpRequest &request, const Route &route, const QStringList &secrets)
{
    const QString line = QString::fromUtf8(request.method) + u' ' +
                         request.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo) + u'\n';
    const QString headers = headersText(withoutCredentials(request.headers, route));
    return redacted(withBody(line + headers, request.body), secrets);
}

QString replyText(const HttpReply &reply, const QStringList &secrets)
{
    if (reply.status == 0)
        return redacted(reply.errorText, secrets) + u'\n';
    const QString line = QStringLiteral("HTTP %1\n").arg(reply.status);
    return redacted(withBody(line + headersText(reply.headers), reply.body), secrets);
}

QString movedSentence(const QUrl &from, const QUrl &to, int status, const QStringList &secrets)
{
    const auto shown = [&secrets](const QUrl &url) {
        return redacted(cleaned(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
                        secrets);
    };
    return QCoreApplication::translate(
               "Delivery", "%1 redirects to %2 (HTTP %3): what is meant for it goes there from now "
                           "on.")
        .arg(shown(from), shown(to), QString::number(status));
}

QString repeatedSentence(const Route &route)
{
    return QCoreApplication::translate(
               "Delivery",
               "%1 ended a connection without an answer, and the request was sent again at once: "
               "the server may have it twice, by the same key. Such repeats count as retried.")
        .arg(route.host());
}

} // namespace aneroid
