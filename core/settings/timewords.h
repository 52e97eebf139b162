#pragma once

#include <QString>

#include <optional>

namespace aneroid {

/// The words for units of time that a person may type, and those that are shown.

/// Seconds in one of the unit, whose word is in any case: "ms", "s", "min", "h", "d", "Std",
/// "分钟".
[[nodiscard]] std::optional<double> secondsOfTimeWord(const QString &word);
/// There is a word that begins so.
[[nodiscard]] bool beginsTimeWord(const QString &begin);

/// "5 min": a number with the unit of that many seconds (1, 60, 3600 or 86400).
[[nodiscard]] QString timeWith(double unitSeconds, const QString &number);

} // namespace aneroid
