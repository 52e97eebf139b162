#include "ui/panels/profilecontrol.h"

#include "ui/panels/settingtext.h"
#include "ui/widgets/sourcebadge.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace aneroid {

ProfileControl::ProfileControl(QObject *parent)
    : SettingControl(parent)
    , m_info(settingRow("PROFILE"))
    , m_label(new QLabel)
    , m_badge(new SourceBadge)
    , m_list(new QComboBox)
{
    m_list->setObjectName(QStringLiteral("profileCombo"));
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->installEventFilter(this);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(8);
    m_label->setBuddy(m_list);
    connect(m_list, &QComboBox::currentTextChanged, this, [this](const QString &name) {
        Q_EMIT edited(QString::fromLatin1(m_info.name),
                      [name](Settings &settings) { settings.profile = name; });
    });
}

void ProfileControl::addTo(QGridLayout &grid, int row)
{
    grid.addWidget(m_label, row, 0);
    grid.addWidget(m_badge, row, 1);
    grid.addWidget(m_list, row, 2, 1, 2);
}

void ProfileControl::setProfiles(const QStringList &names)
{
    m_names = names;
    fill();
}

void ProfileControl::fill()
{
    const QSignalBlocker quiet(m_list);
    QStringList names = m_names;
    if (!m_shown.isEmpty() && !names.contains(m_shown))
        names.prepend(m_shown);
    m_list->clear();
    m_list->addItems(names);
    m_list->setCurrentText(m_shown);
}

void ProfileControl::show(const Settings &settings)
{
    m_shown = settings.profile;
    if (m_list->currentText() != m_shown)
        fill();
}

bool ProfileControl::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Wheel && !m_list->hasFocus()) {
        event->ignore(); // the panel around it scrolls instead
        return true;
    }
    return SettingControl::eventFilter(watched, event);
}

void ProfileControl::retranslate()
{
    m_label->setText(settingLabel(m_info));
    describeControl(*m_list, m_info, sourceOf(m_info));
    m_label->setToolTip(m_list->toolTip());
    m_label->setAccessibleDescription(m_list->accessibleDescription());
    fillBadge(*m_badge, {&m_info});
}

} // namespace aneroid
