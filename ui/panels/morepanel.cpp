#include "ui/panels/morepanel.h"

#include "ui/panels/checkcontrol.h"
#include "ui/panels/numbercontrol.h"
#include "ui/panels/textcontrol.h"

#include <QGridLayout>
#include <QLabel>

namespace aneroid {

MorePanel::MorePanel(QWidget *parent)
    : ControlSection(QStringLiteral("moreSection"), parent)
    , m_seed(add(new TextControl("SEED", QStringLiteral("seed"), this)))
    , m_utcOffset(add(new TextControl("UTC_OFFSET", QStringLiteral("utcOffset"), this)))
    , m_devices(add(new NumberControl("DEVICES", QStringLiteral("devices"), std::nullopt, this)))
    , m_pattern(add(new TextControl("DEVICE_ID_PATTERN", QStringLiteral("deviceIdPattern"), this)))
{
    auto *const ordered =
        add(new CheckControl("ORDERED", &Settings::ordered, QStringLiteral("orderedCheck"), this));

    auto *const grid = new QGridLayout(this);
    prepare(*grid);
    m_seed->addTo(*grid, 0);
    m_utcOffset->addTo(*grid, 2);
    m_devices->addTo(*grid, 4);
    m_pattern->addTo(*grid, 5);
    grid->addWidget(ordered->widget(), 7, 0, 1, 4);
}

QString MorePanel::title() const
{
    return tr("More settings");
}

std::vector<QWidget *> MorePanel::column(ControlColumn column) const
{
    if (column != ControlColumn::FieldLabels)
        return {};
    return {m_seed->label(), m_utcOffset->label(), m_devices->label(), m_pattern->label()};
}

void MorePanel::retranslate()
{
    m_seed->setPlaceholder(tr("random"));
    m_utcOffset->setPlaceholder(tr("this machine's"));
}

} // namespace aneroid
