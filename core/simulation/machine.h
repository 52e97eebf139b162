#pragma once

#include "core/base/types.h"

#include <QtGlobal>

namespace aneroid {

/// The machine's offset from UTC at `at`, for settings that name none.
[[nodiscard]] int machineUtcOffsetMinutes(TimeMs at);

/// A seed from the system's random numbers, for settings that name none.
[[nodiscard]] qint64 drawSeed();

} // namespace aneroid
