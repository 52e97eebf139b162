#pragma once

#include "core/base/types.h"
#include "core/session/session.h"
#include "core/settings/settings.h"

#include <QString>
#include <QVariant>

namespace aneroid {

/// How values are written on the screen: by the default QLocale, in the run's local time.

/// "Storm", "Front", "Clear spell"; empty for None.
[[nodiscard]] QString weatherLabel(WeatherKind kind);

/// "Information", "Weather", "Warning", "Error".
[[nodiscard]] QString levelLabel(LogLevel level);

/// Without group separators, like the numbers in spin boxes and on axes.
[[nodiscard]] QString numberLabel(double value, int decimals);
/// With group separators.
[[nodiscard]] QString countLabel(quint64 value);

/// Minutes east of UTC in which the run's times are shown: the setting, else the machine's.
[[nodiscard]] int displayUtcOffset(const Settings &settings);

/// Date and time to the second, or to the millisecond where it has a fraction.
[[nodiscard]] QString dateTimeLabel(TimeMs time, int utcOffsetMinutes);
/// Only the time of day, to the second.
[[nodiscard]] QString timeLabel(TimeMs time, int utcOffsetMinutes);

/// The machine's time of day of something that happened just now, to the second.
[[nodiscard]] QString clockLabel(const QDateTime &utc);

/// Numbers stand at the right of their cell, words at the left.
[[nodiscard]] QVariant cellAlignment(bool isNumber);

} // namespace aneroid
