#pragma once

#include <QProxyStyle>

namespace aneroid {

/// The desktop's own style, with the frames of check boxes and radio buttons kept visible: Fusion
/// draws them in a shade of the window's colour, which on a dark palette cannot be told from it.
/// Where the palette is one of high contrast, all frames are drawn anew, for the same reason; and
/// an empty progress bar is a groove, not what could be typed into. Other styles are left as they
/// are. A letter with a key is underlined without parting it from its neighbours: Qt does, and in
/// Arabic the parts are of other shapes and wider than what was measured. The words of a button
/// stand beside its picture from right to left, too.
class ReadableStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;

    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool enabled, const QString &text,
                      QPalette::ColorRole role = QPalette::NoRole) const override;

private:
    [[nodiscard]] bool isFusion() const;
};

} // namespace aneroid
