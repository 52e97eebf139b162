#include "core/http/answers/advice.h"

#include "core/http/answers/excerpt.h"
#include "core/http/answers/networkerror.h"

#include <QCoreApplication>

namespace aneroid {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Delivery)
};

QString credentialsAdvice(const Route &route)
{
    switch (route.credentials()) {
    case Credentials::None:
        return Tr::tr("AUTH_TOKEN is not set: set it in the environment or in .env");
    case Credentials::Token:
        return Tr::tr("AUTH_TOKEN is set: check that it is the one that this server knows");
    case Credentials::Header:
        break;
    }
    return Tr::tr("AUTH_TOKEN is not set: check the Authorization in HTTP_HEADERS");
}

QString pathAdvice(bool usual)
{
    return usual ? Tr::tr("check the path in SERVER_URL")
                 : Tr::tr("check SERVER_URL, and the path in ENDPOINT or the payload");
}

QString methodAdvice(bool usual)
{
    return usual
               ? Tr::tr("it takes no POST there: check the path in SERVER_URL")
               : Tr::tr("it takes no such request there: check SERVER_URL, and method and path of "
                        "the payload");
}

QString serverErrorAdvice(int status, bool usual)
{
    switch (status) {
    case 501:
        return methodAdvice(usual);
    case 502:
    case 504:
        return Tr::tr("a proxy there has no answer from the server behind it: is that running?");
    case 503:
        return Tr::tr("it is overloaded or not ready: wait, or look into its log");
    default:
        return Tr::tr("look into the server's log");
    }
}

QString requestErrorAdvice(int status, const Route &route, bool usual)
{
    switch (status) {
    case 401:
        return credentialsAdvice(route);
    case 403:
        return Tr::tr("the right to post is missing; %1").arg(credentialsAdvice(route));
    case 404:
    case 410:
        return pathAdvice(usual);
    case 405:
        return methodAdvice(usual);
    case 407:
        return Tr::tr("the proxy wants credentials: check http_proxy");
    case 408:
        return Tr::tr("the server waited too long for the request: check the network");
    case 409:
        return Tr::tr("it knows another reading by the same key");
    case 413:
        return Tr::tr("raise the server's limit");
    case 415:
        return usual ? Tr::tr("it wants another Content-Type than application/json")
                     : Tr::tr("it wants another Content-Type than the payload's");
    case 429:
        return Tr::tr("it wants fewer requests: raise INTERVAL_SECONDS or BATCH");
    case 400:
    case 422:
        return Tr::tr("compare what it expects with the reading");
    default:
        return Tr::tr("check the server address, and look into the server's log");
    }
}

QString nextStep(int status, const Route &route, bool usual)
{
    if (status < 200)
        return Tr::tr("switch such early answers off if this goes on");
    if (status < 300)
        return Tr::tr("where this is a success, add it to SUCCESS_STATUS");
    if (status < 400)
        return {}; // the reason says it
    return status < 500 ? requestErrorAdvice(status, route, usual)
                        : serverErrorAdvice(status, usual);
}

/// Many servers and proxies do not say so: they close, or answer 502.
QString lengthAdvice(std::size_t readings)
{
    return Tr::tr("an array of %n reading(s) may be too long for it", nullptr,
                  static_cast<int>(readings));
}

bool mayBeLength(const HttpReply &reply, std::size_t readings)
{
    return readings > 1 && !reply.neverSent && (reply.status == 0 || reply.status >= 500);
}

} // namespace

QString failureAdvice(const HttpReply &reply, const QUrl &asked, const Route &route,
                      std::size_t readings, bool usual)
{
    QStringList steps;
    if (reply.status != 0) {
        const QUrl &url = reply.url.isEmpty() ? asked : reply.url;
        const QString shown = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
        steps.append(Tr::tr("%1 was asked").arg(redacted(cleaned(shown), route.secrets())));
        steps.append(nextStep(reply.status, route, usual));
    }
    if (mayBeLength(reply, readings))
        steps.append(lengthAdvice(readings));
    steps.append(unusedProxyText(asked));
    if (reply.repeats > 0)
        steps.append(Tr::tr("tried %n time(s)", nullptr, reply.repeats + 1));
    steps.removeAll(QString());
    return steps.join(QStringLiteral("; "));
}

} // namespace aneroid
