#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace aneroid {

/// How each kind of value is written and read. Everything is in the C locale; spaces around a value
/// do not count; an empty optional means "not such a value".

inline constexpr double maximumSeed = 9007199254740991.0; ///< 2^53−1: exact in JSON and in a double
inline constexpr int maximumUtcOffsetMinutes = 14 * 60;

/// The shortest text that reads back as the same number, never with an exponent.
[[nodiscard]] QString numberText(double value);
/// Finite numbers only.
[[nodiscard]] std::optional<double> readNumber(const QString &text);
[[nodiscard]] std::optional<qint64> readInteger(const QString &text);

/// true, 1, yes, y, t, on and false, 0, no, n, f, off in any case: what pydantic reads.
[[nodiscard]] std::optional<bool> readBoolean(const QString &text);

/// Minutes east of UTC: "+01:00", "+0530", "-3", "Z" or "UTC"; at most 14 hours either way.
[[nodiscard]] std::optional<int> readUtcOffset(const QString &text);
/// "+01:00".
[[nodiscard]] QString utcOffsetText(int minutes);

/// A day from the year 1970 on: "2025-11-14".
[[nodiscard]] std::optional<QDate> readDate(const QString &text);

/// Milliseconds since 1970-01-01 UTC of an ISO 8601 time, with or without seconds and offset, or of
/// a date alone (midnight); without an offset it is UTC, whatever the machine's time zone is. Years
/// 0001 to 9999, in UTC too.
[[nodiscard]] std::optional<qint64> readUtcTime(const QString &text);
/// Whether a time is inside the years 0001 to 9999 of UTC, which is all that ISO 8601 can write.
[[nodiscard]] bool hasIsoYear(qint64 msSinceEpoch);

/// Something, without control characters, and without a space at either end.
[[nodiscard]] bool isPlainText(const QString &text);
/// Plain text with one {n} or {n:0W} (W: 1 to 9 digits) and no other brace.
[[nodiscard]] bool isDeviceIdPattern(const QString &text);
/// Absolute http or https address with a host, or mqtt or mqtts address without a path; no user
/// name, query or fragment.
[[nodiscard]] bool isServerUrl(const QString &text);
/// Visible ASCII characters, or empty for none.
[[nodiscard]] bool isAuthToken(const QString &text);

} // namespace aneroid
