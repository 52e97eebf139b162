#pragma once

#include "core/delivery/httptransport.h"
#include "core/delivery/target.h"

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

    /// The body and the idempotency key are missing.
    [[nodiscard]] const HttpRequest &readingRequest() const { return m_reading; }
    /// The body is missing: an array of such bodies, whose items carry what makes their keys.
    [[nodiscard]] const HttpRequest &batchRequest() const { return m_batch; }
    [[nodiscard]] const HttpRequest &healthRequest() const { return m_health; }
    [[nodiscard]] const QStringList &secrets() const { return m_secrets; }
    [[nodiscard]] const StatusSet &success() const { return m_success; }
    [[nodiscard]] Credentials credentials() const { return m_credentials; }
    /// targetKey() of the target.
    [[nodiscard]] const QString &key() const { return m_key; }
    /// "http://host:port": routes of one host share its six connections.
    [[nodiscard]] const QString &host() const { return m_host; }

private:
    HttpRequest m_reading;
    HttpRequest m_batch;
    HttpRequest m_health;
    QStringList m_secrets;
    StatusSet m_success;
    Credentials m_credentials;
    QString m_key;
    QString m_host;
};

} // namespace aneroid
