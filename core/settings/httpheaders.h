#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace aneroid {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// "Name: value; Name2: value2", or a JSON object of strings where a value has a semicolon of its
/// own; empty for none. Refuses names that are no HTTP token, values with control characters, a
/// name given twice, and the headers that Aneroid or HTTP itself sets (Content-Type,
/// Idempotency-Key, …).
[[nodiscard]] std::optional<HttpHeaders> readHttpHeaders(const QString &text);
[[nodiscard]] QString httpHeadersText(const HttpHeaders &headers);

} // namespace aneroid
