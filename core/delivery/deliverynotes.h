#pragma once

#include <QString>

#include <cstddef>

namespace aneroid {

/// Sentences for a person about how messages go, the same for live readings and uploads.

/// Arrays of this length failed where a single reading was accepted.
[[nodiscard]] QString halvedSentence(std::size_t tooLong);

/// "REASON (ADVICE)"
[[nodiscard]] QString withAdvice(const QString &reason, const QString &advice);

} // namespace aneroid
