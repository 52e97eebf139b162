#include "ui/widgets/fields/clearbutton.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace aneroid {

void nameClearButton(QLineEdit &edit, const QString &objectName, const QString &name,
                     const QString &toolTip)
{
    auto *const button = edit.findChild<QAbstractButton *>();
    if (!button)
        return;
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
}

} // namespace aneroid
