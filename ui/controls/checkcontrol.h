#pragma once

#include "ui/controls/settingcontrol.h"

class QBoxLayout;
class QCheckBox;

namespace aneroid {

class SourceBadge;

/// One setting that is on or off.
class CheckControl final : public SettingControl
{
    Q_OBJECT
public:
    CheckControl(const char *name, bool Settings::*member, const QString &objectName,
                 QObject *parent);

    /// The box and its badge as one widget.
    [[nodiscard]] QWidget *widget() const { return m_row; }

    void show(const Settings &settings) override;
    void retranslate() override;

private:
    const SettingInfo &m_info;
    bool Settings::*m_member;
    QWidget *m_row;
    QCheckBox *m_box;
    SourceBadge *m_badge;
};

} // namespace aneroid
