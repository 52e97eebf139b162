#pragma once

#include "core/payload/payloadstore.h"
#include "ui/controls/settingcontrol.h"

#include <QList>

class QGridLayout;
class QLabel;
class QToolButton;

namespace aneroid {

class ChoiceBox;
class SourceBadge;

/// What readings are sent as, chosen from a list; a file that is named by its path is in it, too.
/// What choosing does beyond the name is the session's.
class PayloadControl final : public SettingControl
{
    Q_OBJECT
public:
    explicit PayloadControl(QObject *parent);

    /// Columns: label, badge, list with the button over two.
    void addTo(QGridLayout &grid, int row);
    void setPayloads(const QList<PayloadEntry> &entries);

    void show(const Settings &settings) override;
    void retranslate() override;

    [[nodiscard]] QLabel *label() const { return m_label; }

Q_SIGNALS:
    void editRequested();

private:
    void choose(int index);
    void fill();

    const SettingInfo &m_info;
    QLabel *m_label;
    SourceBadge *m_badge;
    ChoiceBox *m_list;
    QToolButton *m_edit;
    QList<PayloadEntry> m_entries;
    QString m_shown;
};

} // namespace aneroid
