#include "ui/controls/sections/morepanel.h"

#include "ui/controls/checkcontrol.h"
#include "ui/controls/numbercontrol.h"
#include "ui/controls/textcontrol.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace aneroid {

MorePanel::MorePanel(QWidget *parent)
    : ControlSection(QStringLiteral("moreSection"), parent)
    , m_seed(add(new TextControl("SEED", QStringLiteral("seed"), this)))
    , m_utcOffset(add(new TextControl("UTC_OFFSET", QStringLiteral("utcOffset"), this)))
    , m_devices(add(new NumberControl("DEVICES", QStringLiteral("devices"), std::nullopt, this)))
    , m_pattern(add(new TextControl("DEVICE_ID_PATTERN", QStringLiteral("deviceIdPattern"), this)))
    , m_radius(add(
          new NumberControl("FLEET_RADIUS_KM", QStringLiteral("fleetRadius"), std::nullopt, this)))
    , m_fleet(add(new TextControl("FLEET_FILE", QStringLiteral("fleetFile"), this)))
    , m_chooseFleet(new QPushButton)
    , m_success(add(new TextControl("SUCCESS_STATUS", QStringLiteral("successStatus"), this)))
{
    auto *const ordered =
        add(new CheckControl("ORDERED", &Settings::ordered, QStringLiteral("orderedCheck"), this));

    auto *const grid = new QGridLayout(this);
    prepare(*grid);
    m_seed->addTo(*grid, 0);
    m_utcOffset->addTo(*grid, 2);
    m_devices->addTo(*grid, 4);
    m_pattern->addTo(*grid, 5);
    m_radius->addTo(*grid, 7);
    m_fleet->addTo(*grid, 8);
    grid->addWidget(m_chooseFleet, 10, 2, 1, 2, Qt::AlignLeft);
    grid->addWidget(ordered->widget(), 11, 0, 1, 4);
    m_success->addTo(*grid, 12);
    m_chooseFleet->setObjectName(QStringLiteral("chooseFleetButton"));
    m_chooseFleet->setAutoDefault(false);
    connect(m_chooseFleet, &QPushButton::clicked, this, &MorePanel::chooseFleet);
}

QString MorePanel::title() const
{
    return tr("More settings");
}

std::vector<QWidget *> MorePanel::column(ControlColumn column) const
{
    if (column != ControlColumn::FieldLabels)
        return {};
    return {m_seed->label(),   m_utcOffset->label(), m_devices->label(), m_pattern->label(),
            m_radius->label(), m_fleet->label(),     m_success->label()};
}

void MorePanel::chooseFleet()
{
    auto *const dialog = new QFileDialog(this, tr("Choose fleet file"), QString(),
                                         tr("Fleets (*.csv *.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("fleetFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_fleet, &TextControl::submit);
    dialog->open();
}

void MorePanel::retranslate()
{
    m_seed->setPlaceholder(tr("random"));
    m_utcOffset->setPlaceholder(tr("this machine's"));
    m_fleet->setPlaceholder(tr("none"));
    const QString help = tr("Choose the CSV or JSON file that names the devices.");
    m_chooseFleet->setText(tr("Choose fleet file…"));
    m_chooseFleet->setAccessibleName(m_chooseFleet->text());
    m_chooseFleet->setAccessibleDescription(help);
    m_chooseFleet->setToolTip(help);
}

} // namespace aneroid

#include "moc_morepanel.cpp"
