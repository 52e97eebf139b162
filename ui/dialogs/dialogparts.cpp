#include "ui/dialogs/dialogparts.h"

#include "ui/widgets/tintedicon.h"

#include <QPushButton>

namespace aneroid {

QPushButton *makeButton(const char *objectName, const QString &icon, QWidget *parent, bool byEnter)
{
    auto *const button = new QPushButton(parent);
    button->setObjectName(QLatin1StringView(objectName));
    if (!icon.isEmpty())
        button->setIcon(tintedIcon(icon));
    button->setAutoDefault(byEnter);
    return button;
}

void nameButton(QPushButton &button, const QString &text, const QString &help)
{
    button.setText(text);
    button.setAccessibleName(QString(text).remove(u'&').remove(u'…'));
    button.setAccessibleDescription(help);
    button.setToolTip(help);
}

} // namespace aneroid
