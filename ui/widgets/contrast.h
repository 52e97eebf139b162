#pragma once

#include <QColor>
#include <QPalette>

namespace aneroid {

/// The contrast of two opaque colours, 1 to 21, as WCAG 2.1 defines it.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// `wanted`, made lighter or darker until its contrast with `background` is at least `ratio`
/// (or as near as black or white come).
[[nodiscard]] QColor withContrast(const QColor &wanted, const QColor &background, double ratio);

/// `share` of `over` mixed into `under`, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

/// What the frame of a control should have of it against what it stands on (WCAG 2.1, 1.4.11).
inline constexpr double frameContrast = 3.0;

/// A quiet colour for such a frame where text is drawn in `text`.
[[nodiscard]] QColor frameColor(const QColor &ground, const QColor &text);

/// Text colours that say "wrong" and "well" on the window's background, readable on light and dark.
[[nodiscard]] QColor errorTextColor(const QPalette &palette);
[[nodiscard]] QColor successTextColor(const QPalette &palette);

} // namespace aneroid
