#pragma once

#include "core/delivery/target.h"
#include "core/http/httptransport.h"

#include <QString>
#include <QStringList>

namespace aneroid {

enum class Credentials {
    None,
    Token,  ///< AUTH_TOKEN
    Header, ///< an Authorization in HTTP_HEADERS
};

/// A delivery target made ready: the requests with everything that is the same for each reading,
/// what must never be shown, and which connections it shares.
class Route
{
public:
    explicit Route(const DeliveryTarget &target);

    /// The server's address with this path and query, percent-encoded, behind it; a path of the
    /// server stays as a prefix, unless it is the same path already.
    [[nodiscard]] QUrl url(const std::string &target) const;
    /// What each request carries; the Bearer token where it is asked for.
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> commonHeaders(bool bearer) const;
    /// HTTP_HEADERS.
    [[nodiscard]] const QList<QPair<QByteArray, QByteArray>> &ownHeaders() const
    {
        return m_ownHeaders;
    }
    [[nodiscard]] const HttpRequest &healthRequest() const { return m_health; }
    [[nodiscard]] const QStringList &secrets() const { return m_secrets; }
    [[nodiscard]] const StatusSet &success() const { return m_success; }
    [[nodiscard]] Credentials credentials() const { return m_credentials; }
    /// "http://host:port": routes of one host share its six connections.
    [[nodiscard]] const QString &host() const { return m_host; }

private:
    QUrl m_server;
    QByteArray m_token;
    QList<QPair<QByteArray, QByteArray>> m_ownHeaders;
    HttpRequest m_health;
    mutable std::string m_lastTarget; ///< most requests go where the last one went
    mutable QUrl m_lastUrl;
    QStringList m_secrets;
    StatusSet m_success;
    Credentials m_credentials;
    QString m_host;
};

} // namespace aneroid
