#include "ui/widgets/fields/choicebox.h"

#include <QWheelEvent>

namespace aneroid {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 8;
    setMinimumContentsLength(letters);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore(); // the panel around it scrolls instead
}

} // namespace aneroid

#include "moc_choicebox.cpp"
