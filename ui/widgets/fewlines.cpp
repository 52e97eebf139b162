#include "ui/widgets/fewlines.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace aneroid {

FewLines::FewLines(int lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FewLines::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setToolTip(text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    update();
}

QSize FewLines::sizeHint() const
{
    constexpr int width = 120;
    return {width, fontMetrics().lineSpacing() * m_lines};
}

void FewLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout(m_text, font());
    QTextOption option;
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    int drawn = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && drawn < m_lines;
         line = layout.createLine()) {
        line.setLineWidth(width());
        const int top = fontMetrics().lineSpacing() * drawn;
        const int end = line.textStart() + line.textLength();
        if (++drawn == m_lines && end < m_text.size()) {
            const QString rest =
                fontMetrics().elidedText(m_text.mid(line.textStart()), Qt::ElideRight, width());
            painter.drawText(QRect(0, top, width(), fontMetrics().lineSpacing()),
                             static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), rest);
        } else {
            line.draw(&painter, QPointF(0.0, top));
        }
    }
    layout.endLayout();
}

void FewLines::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace aneroid

#include "moc_fewlines.cpp"
