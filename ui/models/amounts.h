#pragma once

#include <QString>

namespace aneroid {

/// How sizes of long work are written on the screen: by the default QLocale.

/// Three significant digits: "812", "5.13 k", "12.3 M", "3.15 G".
[[nodiscard]] QString shortCount(double value);

/// A whole number as long as it is short, else three digits of it: "812,345", "201 M".
[[nodiscard]] QString amountLabel(quint64 value);

/// Events a second: one decimal as long as it says something ("0.1", "99.5"), then as a count.
[[nodiscard]] QString rateLabel(double perSecond);

/// "812 bytes", "2.3 GB".
[[nodiscard]] QString bytesLabel(quint64 bytes);

/// "less than a second", "12 s", "3 min 20 s", "2 h 5 min", "4 d 3 h".
[[nodiscard]] QString durationLabel(double seconds);

/// "4.20 M of 10.5 M readings, 5.13 M/s, 2 s left"; the rate from the work's own time.
[[nodiscard]] QString progressLabel(quint64 done, quint64 total, double seconds);

} // namespace aneroid
