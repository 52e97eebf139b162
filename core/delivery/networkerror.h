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
/// wrong with the certificate; `original`: Qt's text, for errors without a sentence of their own.
[[nodiscard]] QString networkErrorText(QNetworkReply::NetworkError error, const QUrl &url,
                                       const QString &original, const QStringList &tlsReasons);

[[nodiscard]] QString timeoutText(const QUrl &url, std::chrono::milliseconds timeout);

} // namespace aneroid
