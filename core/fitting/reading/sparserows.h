#pragma once

#include "core/fitting/reading/recording.h"

namespace aneroid {

/// Whether most rows have a value of one channel only, though the recording has several: rows that
/// hold one value each, or a log's line for each.
[[nodiscard]] bool isSparse(const Recording &recording);

/// Puts such rows together: those of the channel that comes most often stay, sorted by time, and
/// take the others' values within 0.6 of its usual step; what is near none has a row of its own.
void joinSparseRows(Recording &recording);

/// Makes even rows of changes: each value counts until the next one, or until −infinity, which says
/// that there was none from then on. The step is a short one of the channel that changes most (a
/// quarter are shorter); nothing is made where no channel changed for six hours.
void holdSparseRows(Recording &recording);

} // namespace aneroid
