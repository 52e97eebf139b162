#pragma once

#include "core/scenario/scenario.h"

namespace aneroid {

/// "01:02:03.500" after the start; hours go on beyond 24.
[[nodiscard]] QString offsetText(TimeMs ms);
/// The same with or without hours and fraction, or a length such as 90s, 15m, 1h, 7d.
[[nodiscard]] std::optional<TimeMs> readOffset(const QString &text);

/// What an act does beside its name, in a line that actFromText() reads: "temp_max=30, seed=4",
/// "storm 00:25:00", or nothing.
[[nodiscard]] QString actDetails(const Act &act);

/// The error is a sentence that says what is allowed.
[[nodiscard]] Result<Act, QString> actFromText(TimeMs atMs, ActKind kind, const QString &details);

/// An act of this kind to begin with.
[[nodiscard]] Act usualAct(TimeMs atMs, ActKind kind);

/// All kinds, in the order of a list for people.
[[nodiscard]] QList<ActKind> actKinds();

} // namespace aneroid
