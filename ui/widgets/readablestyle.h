#pragma once

#include <QProxyStyle>

namespace aneroid {

/// The desktop's own style, with the frames of check boxes and radio buttons kept visible: Fusion
/// draws them in a shade of the window's colour, which on a dark palette cannot be told from it.
/// Other styles are left as they are.
class ReadableStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace aneroid
