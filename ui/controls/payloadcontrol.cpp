#include "ui/controls/payloadcontrol.h"

#include "ui/controls/settingtext.h"
#include "ui/widgets/fields/choicebox.h"
#include "ui/widgets/sourcebadge.h"
#include "ui/widgets/tintedicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace aneroid {

PayloadControl::PayloadControl(QObject *parent)
    : SettingControl(parent)
    , m_info(settingRow("PAYLOAD"))
    , m_label(new QLabel)
    , m_badge(new SourceBadge)
    , m_list(new ChoiceBox)
    , m_edit(new QToolButton)
{
    m_list->setObjectName(QStringLiteral("payloadCombo"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(7);
    m_label->setBuddy(m_list);
    m_edit->setObjectName(QStringLiteral("editPayloadButton"));
    m_edit->setIcon(tintedIcon(QStringLiteral("edit")));
    m_edit->setFocusPolicy(Qt::StrongFocus);
    connect(m_list, &QComboBox::currentIndexChanged, this, &PayloadControl::choose);
    connect(m_edit, &QToolButton::clicked, this, &PayloadControl::editRequested);
}

void PayloadControl::addTo(QGridLayout &grid, int row)
{
    auto *const choice = new QHBoxLayout;
    choice->setSpacing(4);
    choice->addWidget(m_list, 1);
    choice->addWidget(m_edit);
    grid.addWidget(m_label, row, 0);
    grid.addWidget(m_badge, row, 1);
    grid.addLayout(choice, row, 2, 1, 2);
}

void PayloadControl::setPayloads(const QList<PayloadEntry> &entries)
{
    m_entries = entries;
    fill();
}

void PayloadControl::choose(int index)
{
    const QString name = m_list->itemData(index).toString();
    if (name.isEmpty())
        return;
    Q_EMIT edited(QString::fromLatin1(m_info.name),
                  [name](Settings &settings) { settings.payload = name; });
}

void PayloadControl::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const PayloadEntry &entry : m_entries) {
        m_list->addItem(entry.name, entry.name);
        const QString about = entry.problem.isEmpty() ? entry.title : entry.problem;
        m_list->setItemData(m_list->count() - 1, about, Qt::ToolTipRole);
    }
    if (!m_shown.isEmpty() && m_list->findData(m_shown) < 0)
        m_list->addItem(m_shown, m_shown); // a file that was named by its path, or one that is gone
    m_list->setCurrentIndex(m_list->findData(m_shown));
}

void PayloadControl::show(const Settings &settings)
{
    if (m_shown == settings.payload && m_list->currentData().toString() == m_shown)
        return;
    m_shown = settings.payload;
    fill();
}

void PayloadControl::retranslate()
{
    m_label->setText(settingLabel(m_info));
    describeControl(*m_list, m_info, sourceOf(m_info));
    m_label->setToolTip(m_list->toolTip());
    m_label->setAccessibleDescription(m_list->accessibleDescription());
    fillBadge(*m_badge, {&m_info});
    describeWidget(*m_edit, tr("Edit format…"),
                   tr("Open a copy of this format, with a preview of what it makes beside it."));
}

} // namespace aneroid

#include "moc_payloadcontrol.cpp"
