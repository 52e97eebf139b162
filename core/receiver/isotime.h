#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace aneroid {

/// Microseconds since 1970-01-01 UTC: what the receiver keeps, because clients may send
/// microseconds.
using TimeUs = qint64;

/// Reads an ISO 8601 date and time, with or without an offset (then UTC), or a date alone (midnight
/// UTC). Digits after the sixth decimal of a second are dropped. Nothing where it is no such time,
/// or where it is outside the years 0001 to 9999 in UTC.
[[nodiscard]] std::optional<TimeUs> parseIsoTime(std::string_view text);

/// "2025-11-14T10:30:00.000Z", with six decimals where there are microseconds.
[[nodiscard]] QByteArray formatIsoTime(TimeUs time);

[[nodiscard]] TimeUs nowUs();

} // namespace aneroid
