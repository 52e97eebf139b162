#include "core/http/answers/networkerror.h"

#include "core/http/answers/excerpt.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace aneroid {

namespace {

QString tlsText(const QString &server, const QString &original, const QStringList &reasons)
{
    if (reasons.isEmpty()) {
        return QCoreApplication::translate(
                   "Delivery", "TLS: no secure connection to %1 (%2): does the server speak HTTPS "
                               "on this port?")
            .arg(server, cleaned(original));
    }
    return QCoreApplication::translate(
               "Delivery",
               "TLS: the certificate of %1 is not trusted (%2): use one that this machine "
               "trusts, or add its authority to the system's")
        .arg(server, cleaned(reasons.join(QStringLiteral(" "))));
}

bool isProxyTrouble(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::UnknownProxyError:
        return true;
    default:
        return false;
    }
}

QString proxyText(const QString &proxy, const QString &server, const QString &original)
{
    return QCoreApplication::translate(
               "Delivery",
               "the proxy %1 on the way to %2 fails (%3): check http_proxy and no_proxy")
        .arg(cleaned(proxy), server, cleaned(original));
}

bool isThisMachine(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

QString unusableAddressText(const QUrl &url)
{
    return QCoreApplication::translate("Delivery",
                                       "the server address \"%1\" cannot be used: it must "
                                       "begin with http:// or https:// and name a host")
        .arg(cleaned(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
}

} // namespace

QString serverName(const QUrl &url)
{
    return cleaned(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                                       QUrl::RemoveFragment));
}

QString networkErrorText(QNetworkReply::NetworkError error, const QUrl &url,
                         const QString &original, const QStringList &tlsReasons,
                         const QString &proxy)
{
    if (url.host().isEmpty())
        return unusableAddressText(url);
    const QString server = serverName(url);
    if (!proxy.isEmpty() && isProxyTrouble(error))
        return proxyText(proxy, server, original);
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return QCoreApplication::translate("Delivery",
                                           "connection refused: is the server running at %1?")
            .arg(server);
    case QNetworkReply::HostNotFoundError:
        return QCoreApplication::translate(
                   "Delivery",
                   "host not found: check the name \"%1\" in the server address, and the "
                   "network")
            .arg(cleaned(url.host()));
    case QNetworkReply::RemoteHostClosedError: // Qt says so of an answer in another protocol, too
        return QCoreApplication::translate(
                   "Delivery", "the connection to %1 ended without an HTTP answer: look into the "
                               "server's log; is it an HTTP server?")
            .arg(server);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsText(server, original, tlsReasons);
    case QNetworkReply::TimeoutError:
        return QCoreApplication::translate(
                   "Delivery", "timed out: no connection to %1; check the address and the firewall")
            .arg(server);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return unusableAddressText(url);
    case QNetworkReply::ProtocolFailure:
        return QCoreApplication::translate(
                   "Delivery", "%1 does not answer in HTTP: is it the right server and port?")
            .arg(server);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return QCoreApplication::translate(
                   "Delivery",
                   "the proxy on the way to %1 fails (%2): check http_proxy and no_proxy")
            .arg(server, cleaned(original));
    default:
        return QCoreApplication::translate("Delivery",
                                           "no answer from %1 (%2): look into the server's log")
            .arg(server, cleaned(original));
    }
}

QString unusedProxyText(const QUrl &url)
{
    if (isThisMachine(url.host()) || qEnvironmentVariable("no_proxy").contains(url.host()))
        return {};
    const QString name = url.scheme() + QStringLiteral("_proxy");
    for (const QString &variable : {name, name.toUpper()}) {
        const QString value = qEnvironmentVariable(variable.toLatin1().constData()).trimmed();
        if (value.isEmpty() || value.contains(QLatin1StringView("://")))
            continue;
        const QString address = cleaned(value.section(u'@', -1)); // no credentials
        return QCoreApplication::translate(
                   "Delivery", "the proxy of %1, %2, is not used, for it has no scheme: write "
                               "http://%2")
            .arg(variable, address);
    }
    return {};
}

QString timeoutText(const QUrl &url, std::chrono::milliseconds timeout)
{
    return QCoreApplication::translate("Delivery", "timed out: no answer from %1 within %2 s")
        .arg(serverName(url), QString::number(static_cast<double>(timeout.count()) / 1000.0));
}

} // namespace aneroid
