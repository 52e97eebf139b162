#include "ui/widgets/readablestyle.h"

#include "ui/widgets/contrast.h"

#include <QPainter>
#include <QStyleOption>
#include <QTextLayout>

#include <algorithm>

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

/// Of the letter after the mark; below 0: none.
qsizetype mnemonicOf(const QString &text)
{
    const QLatin1Char mark('&');
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 2)) {
        if (at + 1 < text.size() && text[at + 1] != mark)
            return at;
    }
    return -1;
}

/// Of the letter at `key` of a text that runs from right to left and fills `place`.
void underline(QPainter &painter, const QRect &place, const QString &text, qsizetype key,
               const QColor &colour)
{
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    const double from = line.cursorToX(static_cast<int>(key));
    const double to = line.cursorToX(static_cast<int>(key) + 1);
    const QFontMetrics metrics = painter.fontMetrics();
    const int y = place.top() + metrics.ascent() + metrics.underlinePos();
    const int left = place.left() + qRound(std::min(from, to));
    const int right = place.left() + qRound(std::max(from, to));
    painter.fillRect(QRect(left, y, right - left, std::max(1, metrics.lineWidth())), colour);
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
    if (element == CE_PushButtonLabel && option->direction == Qt::RightToLeft) {
        // Qt turns the words of a button with a picture twice, away from the picture to its frame.
        const Qt::LayoutDirection before = painter->layoutDirection();
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        QProxyStyle::drawControl(element, option, painter, widget);
        painter->setLayoutDirection(before);
        return;
    }
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

void ReadableStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                                 const QPalette &palette, bool enabled, const QString &text,
                                 QPalette::ColorRole role) const
{
    constexpr int oneLine = Qt::TextSingleLine | Qt::TextShowMnemonic;
    const qsizetype key = mnemonicOf(text);
    if (!(flags & Qt::TextShowMnemonic) || key < 0 || !text.isRightToLeft() ||
        text.contains(QLatin1Char('\n'))) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        return;
    }
    const int bare = (flags & ~oneLine) | Qt::TextHideMnemonic;
    QProxyStyle::drawItemText(painter, rect, bare, palette, enabled, text, role);
    const Qt::Alignment sideways = Qt::Alignment(flags) & Qt::AlignHorizontal_Mask;
    const int aligned = (flags & ~int(Qt::AlignHorizontal_Mask)) |
                        int(visualAlignment(painter->layoutDirection(), sideways));
    const QRect place = itemTextRect(painter->fontMetrics(), rect, aligned, enabled, text);
    underline(*painter, place, QString(text).remove(key, 1), key,
              role == QPalette::NoRole ? painter->pen().color() : palette.color(role));
}

} // namespace aneroid

#include "moc_readablestyle.cpp"
