#pragma once

#include "core/base/types.h"
#include "core/session/session.h"
#include "core/settings/settings.h"

#include <QString>
#include <QVariant>

namespace aneroid {

/// How values are written on the screen: by the default QLocale, in the run's local time.

/// What models give for cells and headers besides Qt's own roles: the text that files have there, a
/// plain number or a time in ISO 8601, UTC. Where there is none, it is as displayed.
inline constexpr int PlainRole = 0x0100 + 20; // Qt::UserRole + 20

/// "2025-11-14T10:30:00.000Z".
[[nodiscard]] QString isoLabel(TimeMs time);
/// Two decimals and a point, whatever the locale; empty where it is no number.
[[nodiscard]] QString plainNumber(double value);

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
