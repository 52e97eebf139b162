#include "ui/views/readout.h"

#include "ui/widgets/contrast.h"

#include <QAccessible>
#include <QEvent>
#include <QFontInfo>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace aneroid {
namespace {

constexpr int gap = 2;
constexpr int besideGap = 6;

int digitWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    const int digit = digitWidth(metrics);
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

/// Letters that join and run from right to left cannot be drawn one by one.
bool canBeTabular(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c.direction() == QChar::DirAL || c.direction() == QChar::DirR;
    });
}

/// Draws with every digit in a cell of one width.
void drawTabular(QPainter &painter, const QRect &rect, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int digit = digitWidth(metrics);
    const int baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    int x = rect.left();
    if (painter.layoutDirection() == Qt::RightToLeft)
        x = rect.right() + 1 - tabularWidth(metrics, text);
    for (const QChar c : text) {
        const int own = metrics.horizontalAdvance(c);
        const int cell = c.isDigit() ? digit : own;
        painter.drawText(x + (cell - own) / 2, baseline, QString(c));
        x += cell;
    }
}

} // namespace

ReadOut::ReadOut(QWidget *parent, Layout layout)
    : QWidget(parent)
    , m_layout(layout)
{
    installReadOutAccessibility();
    setSizePolicy(layout == Layout::Under ? QSizePolicy::Preferred : QSizePolicy::Expanding,
                  QSizePolicy::Fixed);
}

void ReadOut::setCaption(const QString &caption)
{
    m_caption = caption;
    setAccessibleName(caption);
    updateGeometry();
    update();
}

void ReadOut::showNumber(double number, const QString &text)
{
    change(number, true, text);
}

void ReadOut::showText(const QString &text)
{
    change(0.0, false, text);
}

void ReadOut::change(double number, bool isNumber, const QString &text)
{
    if (number == m_number && isNumber == m_isNumber && text == m_text)
        return;
    m_number = number;
    m_isNumber = isNumber;
    m_text = text;
    update();
    if (QAccessible::isActive() && isNumber) {
        QAccessibleValueChangeEvent changed(this, number);
        QAccessible::updateAccessibility(&changed);
    }
}

void ReadOut::setDigits(int digits)
{
    m_digits = digits;
    updateGeometry();
}

void ReadOut::setRoomFor(const QString &text)
{
    const QFontMetrics metrics(valueFont());
    setDigits(qCeil(static_cast<double>(metrics.horizontalAdvance(text)) / digitWidth(metrics)) +
              1);
}

void ReadOut::setAlarming(bool alarming)
{
    if (alarming == m_alarming)
        return;
    m_alarming = alarming;
    update();
}

QFont ReadOut::captionFont() const
{
    QFont small = font();
    if (m_layout == Layout::Under)
        small.setPointSizeF(QFontInfo(small).pointSizeF() * 0.9);
    return small;
}

QFont ReadOut::valueFont() const
{
    QFont value = font();
    if (m_layout == Layout::Under)
        value.setPointSizeF(QFontInfo(value).pointSizeF() * 1.2);
    return value;
}

int ReadOut::captionWidth() const
{
    return qCeil(QFontMetricsF(captionFont()).horizontalAdvance(m_caption)) + 1;
}

QSize ReadOut::sizeHint() const
{
    const QFontMetrics caption(captionFont());
    const QFontMetrics value(valueFont());
    const int room = digitWidth(value) * m_digits;
    if (m_layout == Layout::Beside)
        return {captionWidth() + besideGap + room, std::max(caption.height(), value.height())};
    return {std::max(captionWidth(), room), caption.height() + gap + value.height()};
}

QSize ReadOut::minimumSizeHint() const
{
    const int digits = std::min(m_digits, m_layout == Layout::Under ? 7 : 8);
    const int room = digitWidth(QFontMetrics(valueFont())) * digits;
    // A caption may be cut: the tooltip has it.
    const int width = m_layout == Layout::Under ? room : besideGap + room;
    return {width, sizeHint().height()};
}

bool ReadOut::isCut() const
{
    return tabularWidth(QFontMetrics(valueFont()), m_text) > valueRect().width() ||
           (m_layout == Layout::Under && captionWidth() > width());
}

/// What is cut, and what it means.
QString ReadOut::wholeText() const
{
    const QString help = toolTip();
    const QString value = m_caption + QStringLiteral(": ") + m_text;
    const QString lines =
        value.toHtmlEscaped() + (help.isEmpty() || help == m_text
                                     ? QString()
                                     : QStringLiteral("<br>") + help.toHtmlEscaped());
    return QStringLiteral("<p>%1</p>").arg(lines); // as rich text it wraps
}

/// Beside the value: what the caption needs, but where the value needs it, too, no more than half.
int ReadOut::captionShare() const
{
    const int value = tabularWidth(QFontMetrics(valueFont()), m_text);
    return std::min(captionWidth(), std::max(width() / 2, width() - besideGap - value));
}

QRect ReadOut::valueRect() const
{
    if (m_layout == Layout::Beside) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  rect().adjusted(captionShare() + besideGap, 0, 0, 0));
    }
    return rect().adjusted(0, QFontMetrics(captionFont()).height() + gap, 0, 0);
}

void ReadOut::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &colors = palette();
    const QColor ground = colors.color(QPalette::Window);
    const QColor ink = colors.color(QPalette::WindowText);
    painter.setFont(captionFont());
    painter.setPen(withContrast(mixed(ink, ground, 0.35), ground, 4.5));
    const int captionHeight = m_layout == Layout::Under ? painter.fontMetrics().height() : height();
    const QRect room = valueRect();
    const int captionRoom =
        m_layout == Layout::Under ? width() : width() - room.width() - besideGap;
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, captionRoom, captionHeight)),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, captionRoom));
    painter.setFont(valueFont());
    painter.setPen(m_alarming ? errorTextColor(colors) : ink);
    if (m_layout == Layout::Under && canBeTabular(m_text) &&
        tabularWidth(painter.fontMetrics(), m_text) <= room.width())
        drawTabular(painter, room, m_text);
    else
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
}

bool ReadOut::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), wholeText(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace aneroid

#include "moc_readout.cpp"
