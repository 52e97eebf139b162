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

/// Black on white or white on black: shades of such a ground are next to nothing.
bool isHighContrast(const QPalette &palette)
{
    constexpr double most = 20.5;
    return contrastRatio(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >
           most;
}

bool isFrame(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_Frame:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameDockWidget:
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_PanelButtonTool:
        return true;
    default:
        return false;
    }
}

/// A flat button has no frame, and a tool button that is raised by the mouse alone none without it.
bool wantsFrame(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    if (element == QStyle::PE_PanelButtonTool)
        return option.state.testFlag(QStyle::State_Raised) ||
               option.state.testFlag(QStyle::State_Sunken) ||
               option.state.testFlag(QStyle::State_On);
    if (const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(&option))
        return !button->features.testFlag(QStyleOptionButton::Flat);
    if (const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(&option))
        return element != QStyle::PE_Frame || frame->lineWidth > 0;
    return true;
}

void drawFrame(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(frameColorOf(option));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

bool ReadableStyle::isFusion() const
{
    return baseStyle()->name() == QLatin1StringView("fusion");
}

void ReadableStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isFusion())
        return;
    if (isFrame(element) && isHighContrast(option->palette) && wantsFrame(element, *option))
        return drawFrame(*option, *painter);
    const bool round = element == PE_IndicatorRadioButton;
    if (!round && element != PE_IndicatorCheckBox)
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

void ReadableStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    if (element != CE_ProgressBarGroove || !isFusion())
        return QProxyStyle::drawControl(element, option, painter, widget);
    const QColor window = option->palette.color(QPalette::Window);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isHighContrast(option->palette) ? QPen(frameColorOf(*option))
                                                    : QPen(Qt::NoPen));
    painter->setBrush(mixed(window, option->palette.color(QPalette::WindowText), 0.14));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0);
    painter->restore();
}

void ReadableStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    // Fusion paints these two from a picture of its own, without asking for their frames.
    if ((control == CC_ComboBox || control == CC_SpinBox) && isFusion() &&
        isHighContrast(option->palette))
        drawFrame(*option, *painter);
}

} // namespace aneroid
