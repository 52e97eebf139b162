#include "ui/controls/optionalcontrol.h"

#include "ui/controls/settingtext.h"
#include "ui/widgets/fields/choicebox.h"
#include "ui/widgets/sourcebadge.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <array>

namespace aneroid {
namespace {

/// In the order of the list.
constexpr std::array<std::optional<bool>, 3> values{std::nullopt, true, false};

} // namespace

OptionalControl::OptionalControl(const char *name, Member member, const QString &prefix,
                                 QObject *parent)
    : SettingControl(parent)
    , m_info(settingRow(name))
    , m_member(member)
    , m_label(new QLabel)
    , m_badge(new SourceBadge)
    , m_list(new ChoiceBox)
{
    m_list->setObjectName(prefix + QStringLiteral("Combo"));
    for (std::size_t i = 0; i < values.size(); ++i)
        m_list->addItem(QString());
    m_label->setBuddy(m_list);
    connect(m_list, &QComboBox::currentIndexChanged, this, &OptionalControl::choose);
}

void OptionalControl::addTo(QGridLayout &grid, int row)
{
    grid.addWidget(m_label, row, 0);
    grid.addWidget(m_badge, row, 1);
    grid.addWidget(m_list, row, 2, 1, 2);
}

void OptionalControl::choose(int index)
{
    const std::optional<bool> value = values.at(static_cast<std::size_t>(index));
    Q_EMIT edited(QString::fromLatin1(m_info.name), [member = m_member, value](Settings &settings) {
        settings.mqtt.*member = value;
    });
}

void OptionalControl::show(const Settings &settings)
{
    const QSignalBlocker quiet(m_list);
    const std::optional<bool> value = settings.mqtt.*m_member;
    m_list->setCurrentIndex(!value ? 0 : *value ? 1 : 2);
}

void OptionalControl::retranslate()
{
    m_list->setItemText(0, tr("The payload's"));
    m_list->setItemText(1, tr("Yes"));
    m_list->setItemText(2, tr("No"));
    m_label->setText(settingLabel(m_info));
    describeControl(*m_list, m_info, sourceOf(m_info));
    m_label->setToolTip(m_list->toolTip());
    m_label->setAccessibleDescription(m_list->accessibleDescription());
    fillBadge(*m_badge, {&m_info});
}

} // namespace aneroid

#include "moc_optionalcontrol.cpp"
