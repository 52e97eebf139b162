#pragma once

#include "ui/controls/settingcontrol.h"

#include <optional>

class QGridLayout;
class QLabel;

namespace aneroid {

class ChoiceBox;
class SourceBadge;

/// A setting that is on, off, or left to the payload: label and list. The list's object name is
/// PREFIXCombo.
class OptionalControl final : public SettingControl
{
    Q_OBJECT
public:
    using Member = std::optional<bool> MqttSettings::*;

    OptionalControl(const char *name, Member member, const QString &prefix, QObject *parent);

    /// Columns: label, badge, list over two.
    void addTo(QGridLayout &grid, int row);

    void show(const Settings &settings) override;
    void retranslate() override;

    [[nodiscard]] QLabel *label() const { return m_label; }

private:
    void choose(int index);

    const SettingInfo &m_info;
    Member m_member;
    QLabel *m_label;
    SourceBadge *m_badge;
    ChoiceBox *m_list;
};

} // namespace aneroid
