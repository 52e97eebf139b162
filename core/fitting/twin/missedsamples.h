#pragma once

#include "core/fitting/twin/regularseries.h"
#include "core/instrument/character.h"

namespace aneroid {

/// Which share of its samples the recording's logger missed, and how many in a row where that is
/// not as if each were missed by itself. Nothing where it missed fewer than one in a thousand, or
/// too few to tell. What is longer than an hour and than ten samples was no missed sample but a
/// logger that was off, and does not count.
[[nodiscard]] LoggerCharacter missedSamples(const RegularSeries &series);

} // namespace aneroid
