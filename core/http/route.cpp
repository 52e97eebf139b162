#include "core/http/route.h"

#include "core/http/answers/networkerror.h"
#include "core/payload/wireformat.h"

#include <algorithm>
#include <array>

namespace aneroid {

namespace {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// Shorter words are too common to be taken out of a message ("dev", "200").
constexpr qsizetype shortestSecret = 4;

/// The frame of the message is ours; a line end would smuggle in a header.
bool maySet(const QByteArray &name, const QByteArray &value)
{
    constexpr std::array ours{"content-type",    "content-length", "transfer-encoding",
                              "idempotency-key", "host",           "connection"};
    const QByteArray lower = name.toLower();
    const auto harmless = [](char c) { return c != '\r' && c != '\n' && c != '\0'; };
    return !name.isEmpty() &&
           std::ranges::none_of(ours, [&](const char *o) { return lower == o; }) &&
           std::ranges::all_of(name, harmless) && std::ranges::all_of(value, harmless);
}

Headers ownHeadersOf(const DeliveryTarget &target)
{
    Headers headers;
    for (const auto &[name, value] : target.headers) {
        if (maySet(name, value))
            headers.append({name, value});
    }
    return headers;
}

QStringList secretsOf(const DeliveryTarget &target)
{
    QStringList secrets{
        QString::fromUtf8(target.authToken.trimmed()), target.server.password(QUrl::FullyDecoded),
        target.server.password(QUrl::FullyEncoded), target.server.query(QUrl::FullyEncoded)};
    for (const auto &[name, value] : target.headers) {
        const QString text = QString::fromUtf8(value).simplified();
        secrets.append(text);
        secrets.append(text.section(u' ', 1)); // "Basic SECRET"
    }
    secrets.removeIf([](const QString &secret) { return secret.size() < shortestSecret; });
    // The longest first, so that none is left in half by another that it contains.
    std::ranges::sort(secrets, std::ranges::greater{}, &QString::size);
    secrets.removeDuplicates();
    return secrets;
}

Credentials credentialsOf(const DeliveryTarget &target)
{
    if (!target.authToken.trimmed().isEmpty())
        return Credentials::Token;
    const bool header = std::ranges::any_of(target.headers, [](const auto &pair) {
        return pair.first.compare("authorization", Qt::CaseInsensitive) == 0;
    });
    return header ? Credentials::Header : Credentials::None;
}

} // namespace

Route::Route(const DeliveryTarget &target)
    : m_server(serverRoot(target.server))
    , m_token(target.authToken.trimmed())
    , m_ownHeaders(ownHeadersOf(target))
    , m_secrets(secretsOf(target))
    , m_success(target.success)
    , m_credentials(credentialsOf(target))
    , m_host(serverName(target.server))
{
    m_health.method = "GET";
    m_health.url = healthUrl(target.server);
    m_health.headers = commonHeaders(true) + m_ownHeaders;
}

QList<QPair<QByteArray, QByteArray>> Route::commonHeaders(bool bearer) const
{
    Headers headers{{"User-Agent", "Aneroid/" ANEROID_VERSION}, {"Accept", "application/json"}};
    if (bearer && !m_token.isEmpty())
        headers.append({"Authorization", "Bearer " + m_token});
    return headers;
}

QUrl Route::url(const std::string &target) const
{
    if (!m_lastUrl.isEmpty() && target == m_lastTarget)
        return m_lastUrl;
    const QByteArray bytes = QByteArray::fromStdString(target);
    const qsizetype mark = bytes.indexOf('?');
    const QString path = QString::fromUtf8(mark < 0 ? bytes : bytes.left(mark));
    const QString prefix = m_server.path(QUrl::FullyEncoded);
    const bool doubled = path.size() > 1 && prefix.endsWith(path);
    QUrl url = m_server;
    url.setPath(doubled ? prefix : prefix + path, QUrl::TolerantMode);
    if (mark >= 0)
        url.setQuery(QString::fromUtf8(bytes.mid(mark + 1)), QUrl::TolerantMode);
    url.setFragment({});
    m_lastTarget = target;
    m_lastUrl = url;
    return url;
}

} // namespace aneroid
