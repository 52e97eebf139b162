#include "ui/widgets/numberspinbox.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace aneroid {

NumberSpinBox::NumberSpinBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QDoubleSpinBox::valueChanged, this, &NumberSpinBox::want);
    connect(this, &QAbstractSpinBox::editingFinished, this, &NumberSpinBox::finish);
}

void NumberSpinBox::showNumber(double number)
{
    m_inForce = number;
    if (isBeingEdited())
        return;
    const QSignalBlocker quiet(this);
    setValue(number);
}

void NumberSpinBox::finish()
{
    lineEdit()->setModified(false);
    if (textFromValue(value()) != textFromValue(m_inForce)) // as far as the decimals go
        want(value());
}

void NumberSpinBox::want(double number)
{
    m_inForce = number;
    Q_EMIT edited(number);
}

bool NumberSpinBox::isBeingEdited() const
{
    return hasFocus() && lineEdit()->isModified();
}

void NumberSpinBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isBeingEdited()) {
        lineEdit()->setModified(false);
        showNumber(m_inForce);
        selectAll();
        return;
    }
    QDoubleSpinBox::keyPressEvent(event);
}

void NumberSpinBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore(); // the panel around it scrolls instead
}

} // namespace aneroid
