#include "ui/controls/sections/runpanel.h"

#include "ui/controls/numbercontrol.h"
#include "ui/controls/settingtext.h"
#include "ui/widgets/fields/numberspinbox.h"

#include <QGridLayout>
#include <QLabel>

#include <cmath>

namespace aneroid {
namespace {

ValueScale logarithmicScale(const SettingInfo &info)
{
    return ValueScale::logarithmic(info.minimum, info.maximum, std::pow(10.0, -info.decimals));
}

} // namespace

RunPanel::RunPanel(QWidget *parent)
    : ControlSection(QStringLiteral("paceSection"), parent)
    , m_interval(add(new NumberControl("INTERVAL_SECONDS", QStringLiteral("interval"),
                                       logarithmicScale(settingRow("INTERVAL_SECONDS")), this)))
    , m_speed(add(new NumberControl("SPEED", QStringLiteral("speed"),
                                    logarithmicScale(settingRow("SPEED")), this)))
{
    auto *const grid = new QGridLayout(this);
    prepare(*grid);
    m_interval->addTo(*grid, 0);
    m_speed->addTo(*grid, 1);
    m_speed->setPrefix(QStringLiteral("×"));
}

QString RunPanel::title() const
{
    return tr("Pace");
}

std::vector<QWidget *> RunPanel::column(ControlColumn column) const
{
    if (column == ControlColumn::SliderLabels)
        return {m_interval->label(), m_speed->label()};
    if (column == ControlColumn::Spins)
        return {m_interval->spin(), m_speed->spin()};
    return {};
}

} // namespace aneroid

#include "moc_runpanel.cpp"
