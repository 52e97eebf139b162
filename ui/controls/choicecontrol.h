#pragma once

#include "ui/controls/settingcontrol.h"

#include <QString>

class QGridLayout;
class QLabel;

namespace aneroid {

class ChoiceBox;
class SourceBadge;

/// One of a few words: label and list. The list's object name is PREFIXCombo.
class ChoiceControl final : public SettingControl
{
    Q_OBJECT
public:
    ChoiceControl(const char *name, const QString &prefix, QObject *parent);

    /// Columns: label, badge, list over two.
    void addTo(QGridLayout &grid, int row);
    /// What the label says where the table's is too long for its place; empty: the table's.
    void setCaption(const QString &caption);

    void show(const Settings &settings) override;
    void retranslate() override;

    [[nodiscard]] QLabel *label() const { return m_label; }

private:
    void choose(int index);

    const SettingInfo &m_info;
    QLabel *m_label;
    SourceBadge *m_badge;
    ChoiceBox *m_list;
    QString m_caption;
};

} // namespace aneroid
