#pragma once

#include <CLI/CLI.hpp>
#include <QString>

namespace aneroid {

/// Refuses what is no number from `minimum` to `maximum`, in our words: "a number from 0 to 86400 s
/// is wanted, not "-1"". The parser names the flag before it. `unit` may be empty.
[[nodiscard]] CLI::Validator numberIn(double minimum, double maximum, const QString &unit = {});

/// The same for a whole number.
[[nodiscard]] CLI::Validator wholeNumberIn(quint64 minimum, quint64 maximum);

} // namespace aneroid
