#pragma once

#include "ui/controls/profilecombo.h"
#include "ui/controls/sections/controlsection.h"

namespace aneroid {

class ProfileControl;

/// Which air it is: the climate profile and a typical day of it.
class ClimatePanel final : public ControlSection
{
    Q_OBJECT
public:
    explicit ClimatePanel(QWidget *parent = nullptr);

    void setProfiles(const QList<ProfileEntry> &entries, const PreviewSource &source);
    void setRunsOnWith(const QString &name);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<QWidget *> column(ControlColumn column) const override;

Q_SIGNALS:
    void manageRequested();
    void newRunRequested();

private:
    ProfileControl *m_profile;
};

} // namespace aneroid
