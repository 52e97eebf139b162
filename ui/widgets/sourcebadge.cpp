#include "ui/widgets/sourcebadge.h"

#include "ui/widgets/contrast.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace aneroid {

SourceBadge::SourceBadge(QWidget *parent)
    : QLabel(parent)
{
    setContentsMargins(5, 0, 5, 0);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    adaptFont();
    hide();
}

void SourceBadge::showSource(const QString &word, const QString &sentence)
{
    setText(word);
    setToolTip(sentence);
    setAccessibleDescription(sentence);
    setVisible(!word.isEmpty());
}

void SourceBadge::paintEvent(QPaintEvent *event)
{
    const QColor window = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(window, text, 0.5), 1.0));
    painter.setBrush(mixed(window, text, 0.08));
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.end();
    QLabel::paintEvent(event);
}

void SourceBadge::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ParentChange)
        adaptFont();
}

void SourceBadge::adaptFont()
{
    QFont small = parentWidget() ? parentWidget()->font() : QFont();
    if (small.pointSizeF() > 0.0)
        small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.8));
    setFont(small);
}

} // namespace aneroid

#include "moc_sourcebadge.cpp"
