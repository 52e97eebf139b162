#include "ui/controls/sections/deliverypanel.h"

#include "ui/controls/checkcontrol.h"
#include "ui/controls/numbercontrol.h"
#include "ui/controls/textcontrol.h"

#include <QGridLayout>
#include <QLabel>

namespace aneroid {

DeliveryPanel::DeliveryPanel(QWidget *parent)
    : ControlSection(QStringLiteral("deliverySection"), parent)
    , m_batch(add(new NumberControl("BATCH", QStringLiteral("batch"), std::nullopt, this)))
    , m_size(add(
          new NumberControl("OUTBOX_MAX_MB", QStringLiteral("outboxMaxMb"), std::nullopt, this)))
    , m_age(add(new NumberControl("OUTBOX_MAX_AGE_HOURS", QStringLiteral("outboxMaxAge"),
                                  std::nullopt, this)))
    , m_file(add(new TextControl("OUTBOX_FILE", QStringLiteral("outboxFile"), this)))
{
    auto *const outbox =
        add(new CheckControl("OUTBOX", &Settings::outbox, QStringLiteral("outboxCheck"), this));

    auto *const grid = new QGridLayout(this);
    prepare(*grid);
    grid->addWidget(outbox->widget(), 0, 0, 1, 4);
    m_size->addTo(*grid, 1);
    m_age->addTo(*grid, 2);
    m_file->addTo(*grid, 3);
    m_batch->addTo(*grid, 5);
}

QString DeliveryPanel::title() const
{
    return tr("Outbox and batches");
}

std::vector<QWidget *> DeliveryPanel::column(ControlColumn column) const
{
    if (column != ControlColumn::FieldLabels)
        return {};
    return {m_size->label(), m_age->label(), m_file->label(), m_batch->label()};
}

void DeliveryPanel::retranslate()
{
    m_file->setPlaceholder(tr("in the data folder"));
}

} // namespace aneroid

#include "moc_deliverypanel.cpp"
