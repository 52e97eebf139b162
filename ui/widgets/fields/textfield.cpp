#include "ui/widgets/fields/textfield.h"

#include <QKeyEvent>

namespace aneroid {

TextField::TextField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &TextField::finish);
}

void TextField::showText(const QString &text)
{
    const bool typing = hasFocus() && isModified();
    const bool same = text == m_inForce;
    m_inForce = text;
    if (typing || (m_refused && same))
        return;
    m_refused = false;
    if (this->text() != text) {
        setText(text);
        setCursorPosition(0); // the start of a long address says more than its end
    }
    Q_EMIT restored();
}

void TextField::refuse()
{
    m_refused = true;
}

void TextField::finish()
{
    setModified(false);
    m_refused = false;
    if (text() == m_inForce)
        Q_EMIT restored();
    else
        Q_EMIT submitted(text());
    if (!m_refused)
        forgetTyping();
}

/// What was taken is a setting, and undone as one.
void TextField::forgetTyping()
{
    const int cursor = cursorPosition();
    setText(text());
    setCursorPosition(cursor);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || text() == m_inForce) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    m_refused = false;
    setText(m_inForce);
    selectAll();
    Q_EMIT restored();
}

} // namespace aneroid

#include "moc_textfield.cpp"
