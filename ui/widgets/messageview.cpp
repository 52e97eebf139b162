#include "ui/widgets/messageview.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextOption>

namespace aneroid {

MessageView::MessageView(const QString &objectName, int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setObjectName(objectName);
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAnywhere);
    fitLines();
}

void MessageView::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    const int place = verticalScrollBar()->value();
    setPlainText(text);
    verticalScrollBar()->setValue(place);
}

void MessageView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        fitLines();
}

void MessageView::fitLines()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() : fixed.pointSizeF());
    if (document()->defaultFont() != fixed)
        document()->setDefaultFont(fixed);
    if (m_lines <= 0)
        return;
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    setFixedHeight(QFontMetrics(fixed).lineSpacing() * m_lines + margins);
}

} // namespace aneroid

#include "moc_messageview.cpp"
