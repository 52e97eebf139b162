#include "ui/controls/sections/controlsection.h"

#include <QGridLayout>

namespace aneroid {

ControlSection::ControlSection(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
}

void ControlSection::retranslateAll()
{
    retranslate();
    for (SettingControl *const control : m_controls)
        control->retranslate();
}

void ControlSection::prepare(QGridLayout &grid)
{
    grid.setContentsMargins(0, 0, 0, 0);
    grid.setHorizontalSpacing(6);
    grid.setVerticalSpacing(4);
    grid.setColumnStretch(2, 1);
}

} // namespace aneroid

#include "moc_controlsection.cpp"
