#include "ui/window/parts/theme.h"

#include <QApplication>
#include <QPalette>

namespace aneroid {
namespace {

/// All shades of a palette follow from its button and its window; text and ground are set apart.
QPalette palette(const QColor &button, const QColor &window, const QColor &base,
                 const QColor &alternate, const QColor &highlight, const QColor &link)
{
    QPalette palette(button, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, link);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    palette.setColor(QPalette::ToolTipBase, alternate);
    palette.setColor(QPalette::ToolTipText, text);
    QColor hint = text;
    hint.setAlphaF(0.62F);
    palette.setColor(QPalette::PlaceholderText, hint);
    QColor weak = text;
    weak.setAlphaF(0.5F);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, weak);
    return palette;
}

} // namespace

void applyTheme(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        QApplication::setPalette(palette(QColor(0xEF, 0xEF, 0xEF), QColor(0xEF, 0xEF, 0xEF),
                                         Qt::white, QColor(0xF7, 0xF7, 0xF7),
                                         QColor(0x1F, 0x6F, 0xB5), QColor(0x00, 0x57, 0xAE)));
        break;
    case Theme::Dark:
        QApplication::setPalette(palette(QColor(0x2A, 0x2E, 0x32), QColor(0x23, 0x26, 0x29),
                                         QColor(0x1B, 0x1E, 0x20), QColor(0x23, 0x26, 0x29),
                                         QColor(0x2C, 0x7F, 0xB8), QColor(0x5B, 0xB3, 0xF5)));
        break;
    case Theme::System:
        QApplication::setPalette(QPalette());
        break;
    }
}

} // namespace aneroid
