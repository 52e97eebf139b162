#pragma once

#include <QPalette>

namespace aneroid {

/// The dark look that pictures are taken in.
inline QPalette darkPalette()
{
    QPalette dark(QColor(0x2a, 0x2e, 0x32), QColor(0x23, 0x26, 0x29));
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    dark.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    dark.setColor(QPalette::HighlightedText, QColor(0xfc, 0xfc, 0xfc));
    dark.setColor(QPalette::Link, QColor(0x1d, 0x99, 0xf3));
    return dark;
}

} // namespace aneroid
