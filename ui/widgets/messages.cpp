#include "ui/widgets/messages.h"

#include "ui/widgets/contrast.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QLabel>

namespace aneroid {

void showMessage(QLabel &label, const QString &sentence, bool isError)
{
    QPalette colours = label.parentWidget() ? label.parentWidget()->palette() : QPalette();
    if (isError)
        colours.setColor(QPalette::WindowText, errorTextColor(colours));
    label.setPalette(colours);
    label.setAccessibleName(sentence.isEmpty()
                                ? QCoreApplication::translate("aneroid::Messages", "Message")
                                : sentence);
    if (label.text() == sentence)
        return;
    label.setText(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent heard(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

} // namespace aneroid
