#pragma once

#include "ui/panels/settingcontrol.h"

#include <QStringList>

class QComboBox;
class QGridLayout;
class QLabel;

namespace aneroid {

class SourceBadge;

/// The climate profile, chosen from a list. What choosing does beyond the name is the session's.
class ProfileControl final : public SettingControl
{
    Q_OBJECT
public:
    explicit ProfileControl(QObject *parent);

    /// Columns: label, badge, list over two.
    void addTo(QGridLayout &grid, int row);
    void setProfiles(const QStringList &names);

    void show(const Settings &settings) override;
    void retranslate() override;

    [[nodiscard]] QLabel *label() const { return m_label; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    const SettingInfo &m_info;
    QLabel *m_label;
    SourceBadge *m_badge;
    QComboBox *m_list;
    QStringList m_names;
    QString m_shown;
};

} // namespace aneroid
