#pragma once

#include <QNetworkReply>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace aneroid {

/// "http://host:port": a server's address without path, credentials and query, fit for a message.
[[nodiscard]] QString serverName(const QUrl &url);

/// Why there is no HTTP answer, and what to do about it, in one sentence. `tlsReasons`: what is
/// wrong with the certificate; `original`: Qt's text, for errors without a sentence of their own;
/// `proxy`: "host:port" of the one in between, empty: none.
[[nodiscard]] QString networkErrorText(QNetworkReply::NetworkError error, const QUrl &url,
                                       const QString &original, const QStringList &tlsReasons,
                                       const QString &proxy = {});

/// Where the environment names a proxy for this address that is not used because its own address
/// has no scheme: a sentence's end that says so. Empty: none.
[[nodiscard]] QString unusedProxyText(const QUrl &url);

[[nodiscard]] QString timeoutText(const QUrl &url, std::chrono::milliseconds timeout);

} // namespace aneroid
