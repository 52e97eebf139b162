#include "ui/controls/secretcontrol.h"

#include "ui/controls/settingtext.h"
#include "ui/widgets/sourcebadge.h"

#include <QGridLayout>
#include <QLabel>

namespace aneroid {

SecretControl::SecretControl(const char *name, QByteArray MqttSettings::*member,
                             const QString &prefix, QObject *parent)
    : SettingControl(parent)
    , m_info(settingRow(name))
    , m_member(member)
    , m_label(new QLabel)
    , m_badge(new SourceBadge)
    , m_state(new QLabel)
{
    m_state->setObjectName(prefix + QStringLiteral("State"));
    m_state->setFocusPolicy(Qt::TabFocus); // to be heard, for nothing can be typed
    m_state->setWordWrap(true);
    m_label->setBuddy(m_state);
}

void SecretControl::addTo(QGridLayout &grid, int row)
{
    grid.addWidget(m_label, row, 0);
    grid.addWidget(m_badge, row, 1);
    grid.addWidget(m_state, row, 2, 1, 2);
}

void SecretControl::setCaption(const QString &caption)
{
    m_caption = caption;
}

void SecretControl::show(const Settings &settings)
{
    m_isSet = !(settings.mqtt.*m_member).isEmpty();
    retranslate();
}

void SecretControl::retranslate()
{
    m_label->setText(m_caption.isEmpty() ? settingLabel(m_info) : m_caption);
    describeControl(*m_state, m_info, sourceOf(m_info));
    //: a password or a token is there
    m_state->setText(m_isSet ? tr("set") : tr("none"));
    const QString how =
        tr("A secret is shown nowhere: set %1 in .env or in the environment, and start again.")
            .arg(QLatin1StringView(m_info.name));
    m_state->setAccessibleName(settingLabel(m_info) + QStringLiteral(": ") + m_state->text());
    m_state->setAccessibleDescription(m_state->accessibleDescription() + QLatin1Char(' ') + how);
    m_state->setToolTip(m_state->toolTip() + QStringLiteral("<br>") + how.toHtmlEscaped());
    m_label->setToolTip(m_state->toolTip());
    m_label->setAccessibleDescription(m_state->accessibleDescription());
    fillBadge(*m_badge, {&m_info});
}

} // namespace aneroid

#include "moc_secretcontrol.cpp"
