#include "ui/controls/choicecontrol.h"

#include "core/settings/sensorpreset.h"
#include "ui/controls/settingtext.h"
#include "ui/widgets/fields/choicebox.h"
#include "ui/widgets/sourcebadge.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace aneroid {

ChoiceControl::ChoiceControl(const char *name, const QString &prefix, QObject *parent)
    : SettingControl(parent)
    , m_info(settingRow(name))
    , m_label(new QLabel)
    , m_badge(new SourceBadge)
    , m_list(new ChoiceBox)
{
    m_list->setObjectName(prefix + QStringLiteral("Combo"));
    for (const ChoiceWord &choice : m_info.choices) {
        if (choice.label)
            m_list->addItem(QString(), QString::fromLatin1(choice.word));
    }
    m_label->setBuddy(m_list);
    connect(m_list, &QComboBox::currentIndexChanged, this, &ChoiceControl::choose);
}

void ChoiceControl::addTo(QGridLayout &grid, int row)
{
    grid.addWidget(m_label, row, 0);
    grid.addWidget(m_badge, row, 1);
    grid.addWidget(m_list, row, 2, 1, 2);
}

void ChoiceControl::setCaption(const QString &caption)
{
    m_caption = caption;
    m_label->setText(caption);
}

void ChoiceControl::choose(int index)
{
    const QString word = m_list->itemData(index).toString();
    const QString name = QString::fromLatin1(m_info.name);
    Q_EMIT edited(name, [&info = m_info, name, word](Settings &settings) {
        static_cast<void>(info.parse(settings, word)); // a word of its list
        followPreset(settings, {name});
    });
}

void ChoiceControl::show(const Settings &settings)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentIndex(m_list->findData(m_info.text(settings)));
}

void ChoiceControl::retranslate()
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->setItemText(
            i, settingChoiceText(m_info, m_list->itemData(i).toString(), m_list->locale()));
    m_label->setText(m_caption.isEmpty() ? settingLabel(m_info) : m_caption);
    describeControl(*m_list, m_info, sourceOf(m_info));
    m_label->setToolTip(m_list->toolTip());
    m_label->setAccessibleDescription(m_list->accessibleDescription());
    fillBadge(*m_badge, {&m_info});
}

} // namespace aneroid

#include "moc_choicecontrol.cpp"
