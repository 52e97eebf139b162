#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace aneroid {

/// The header Retry-After: seconds, or a date in one of HTTP's three forms. A date is compared with
/// the server's own `Date` where it sent one, else with `nowUtc`. Nothing: absent or not readable.
[[nodiscard]] std::optional<std::chrono::milliseconds>
parseRetryAfter(QByteArrayView value, QByteArrayView serverDate, const QDateTime &nowUtc);

} // namespace aneroid
