#pragma once

#include "ui/controls/profilecombo.h"
#include "ui/controls/settingcontrol.h"

#include <QStandardItemModel>

class QGridLayout;
class QLabel;
class QToolButton;

namespace aneroid {

class DayPreviewView;
class FewLines;
class SourceBadge;

/// The climate profile, chosen from a list, with a typical day of it. What choosing does beyond the
/// name is the session's.
class ProfileControl final : public SettingControl
{
    Q_OBJECT
public:
    explicit ProfileControl(QObject *parent);

    /// Five rows; columns: label, badge, list over two.
    void addTo(QGridLayout &grid, int row);
    void setProfiles(const QList<ProfileEntry> &entries, const PreviewSource &source);
    /// The profile that the run goes on with while another waits; empty where none waits.
    void setRunsOnWith(const QString &name);

    void show(const Settings &settings) override;
    void retranslate() override;

    [[nodiscard]] QLabel *label() const { return m_label; }

Q_SIGNALS:
    void manageRequested();
    void newRunRequested();

private:
    void choose();
    void fill();
    void preview();
    void showWaiting();

    const SettingInfo &m_info;
    QLabel *m_label;
    SourceBadge *m_badge;
    ProfileCombo *m_list;
    QToolButton *m_manage;
    DayPreviewView *m_day;
    FewLines *m_description;
    QLabel *m_waiting;
    QToolButton *m_newRun;
    QStandardItemModel *m_model;
    QList<ProfileEntry> m_entries;
    PreviewSource m_source;
    QString m_shown;
    QString m_runsOnWith;
};

} // namespace aneroid
