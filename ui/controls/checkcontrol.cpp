#include "ui/controls/checkcontrol.h"

#include "ui/controls/settingtext.h"
#include "ui/widgets/sourcebadge.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace aneroid {

CheckControl::CheckControl(const char *name, bool Settings::*member, const QString &objectName,
                           QObject *parent)
    : SettingControl(parent)
    , m_info(settingRow(name))
    , m_member(member)
    , m_row(new QWidget)
    , m_box(new QCheckBox)
    , m_badge(new SourceBadge)
{
    m_box->setObjectName(objectName);
    auto *const layout = new QHBoxLayout(m_row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_box);
    layout->addWidget(m_badge);
    layout->addStretch(1);
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) {
        Q_EMIT edited(QString::fromLatin1(m_info.name),
                      [aMember = m_member, on](Settings &settings) { settings.*aMember = on; });
    });
}

void CheckControl::show(const Settings &settings)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(settings.*m_member);
}

void CheckControl::retranslate()
{
    m_box->setText(settingLabel(m_info));
    describeControl(*m_box, m_info, sourceOf(m_info));
    fillBadge(*m_badge, {&m_info});
}

} // namespace aneroid

#include "moc_checkcontrol.cpp"
