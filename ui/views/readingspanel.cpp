#include "ui/views/readingspanel.h"

#include "ui/models/display.h"
#include "ui/models/readingsmodel.h"
#include "ui/views/tableview.h"

#include <QEvent>
#include <QVBoxLayout>

namespace aneroid {

ReadingsPanel::ReadingsPanel(const History &history, QWidget *parent)
    : QWidget(parent)
    , m_model(new ReadingsModel(history, this))
    , m_table(new TableView(this))
{
    setObjectName(QStringLiteral("readingsPanel"));
    m_table->setObjectName(QStringLiteral("readingsTable"));
    m_table->setModel(m_model);
    m_table->setColumnOffered(ReadingsModel::Device, false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    retranslate();
}

void ReadingsPanel::setDeviceIds(const DeviceIds &ids)
{
    m_model->setDeviceIds(ids);
    m_table->setColumnOffered(ReadingsModel::Device, ids.size() > 1);
}

void ReadingsPanel::setDisplayUtcOffset(int minutes)
{
    m_model->setDisplayUtcOffset(minutes);
}

void ReadingsPanel::refresh()
{
    if (isVisible())
        m_model->refresh();
}

void ReadingsPanel::restart()
{
    m_model->restart();
}

void ReadingsPanel::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Recent readings"));
    m_table->setToolTip(tr("The newest readings, newest first. Ctrl+C copies the selected rows."));
    m_table->setEmptyText(tr("No reading yet."));
    const TimeMs wide = 1'798'498'799'888; // two digits everywhere, and a fraction
    m_table->fitColumn(ReadingsModel::Time, dateTimeLabel(wide, 0));
    m_table->fitColumn(ReadingsModel::Device, QStringLiteral("bme280_fake_0001"));
    m_table->fitColumn(ReadingsModel::Sequence, QStringLiteral("00,000,000"));
    for (const int column :
         {ReadingsModel::Temperature, ReadingsModel::Humidity, ReadingsModel::Pressure})
        m_table->fitColumn(column, QStringLiteral("0000.00"));
}

void ReadingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReadingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->refresh();
}

} // namespace aneroid

#include "moc_readingspanel.cpp"
