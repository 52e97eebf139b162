#pragma once

#include "ui/controls/settingcontrol.h"

class QGridLayout;
class QLabel;

namespace aneroid {

class SourceBadge;

/// A secret, which no window shows or takes: whether there is one, and where to set it. The text's
/// object name is PREFIXState.
class SecretControl final : public SettingControl
{
    Q_OBJECT
public:
    SecretControl(const char *name, QByteArray MqttSettings::*member, const QString &prefix,
                  QObject *parent);

    /// Columns: label, badge, text over two.
    void addTo(QGridLayout &grid, int row);
    /// What the label says where the table's is too long for its place; empty: the table's.
    void setCaption(const QString &caption);

    void show(const Settings &settings) override;
    void retranslate() override;

    [[nodiscard]] QLabel *label() const { return m_label; }

private:
    const SettingInfo &m_info;
    QByteArray MqttSettings::*m_member;
    QLabel *m_label;
    SourceBadge *m_badge;
    QLabel *m_state;
    QString m_caption;
    bool m_isSet = false;
};

} // namespace aneroid
