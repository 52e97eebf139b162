#pragma once

#include "core/base/types.h"
#include "core/text/result.h"

#include <QString>

namespace aneroid {

/// An ISO 8601 time of the command line ("2025-11-14T10:30", with or without seconds and offset, or
/// a date alone); without an offset it is UTC. The error names the text and shows what is allowed.
[[nodiscard]] Result<TimeMs, QString> readTime(const QString &text);

/// A time, "now", or a span before `now`: "-7d", "-36h", "-90m", "-30s", "-2w".
[[nodiscard]] Result<TimeMs, QString> readStart(const QString &text, TimeMs now);

/// A span of time from 1 ms on: "90s", "15m", "1h", "7d", "2w".
[[nodiscard]] Result<TimeMs, QString> readDuration(const QString &text);

} // namespace aneroid
