#include "ui/widgets/readablestyle.h"

#include "ui/widgets/contrast.h"

#include <QPainter>
#include <QStyleOption>

namespace aneroid {
namespace {

QColor frameColorOf(const QStyleOption &option)
{
    const QColor window = option.palette.color(QPalette::Window);
    const QColor text = option.palette.color(QPalette::WindowText);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return mixed(window, text, 0.5); // the text is weak as well
    return frameColor(window, text);
}

} // namespace

void ReadableStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool round = element == PE_IndicatorRadioButton;
    if ((!round && element != PE_IndicatorCheckBox) ||
        baseStyle()->name() != QLatin1StringView("fusion"))
        return;
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(frameColorOf(*option));
    if (round) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawEllipse(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace aneroid
