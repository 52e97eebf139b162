#include "ui/controls/sections/climatepanel.h"

#include "ui/controls/profilecontrol.h"

#include <QGridLayout>

namespace aneroid {

ClimatePanel::ClimatePanel(QWidget *parent)
    : ControlSection(QStringLiteral("climateSection"), parent)
    , m_profile(add(new ProfileControl(this)))
{
    auto *const grid = new QGridLayout(this);
    prepare(*grid);
    m_profile->addTo(*grid, 0);
    connect(m_profile, &ProfileControl::manageRequested, this, &ClimatePanel::manageRequested);
    connect(m_profile, &ProfileControl::newRunRequested, this, &ClimatePanel::newRunRequested);
}

void ClimatePanel::setProfiles(const QList<ProfileEntry> &entries, const PreviewSource &source)
{
    m_profile->setProfiles(entries, source);
}

void ClimatePanel::setRunsOnWith(const QString &name)
{
    m_profile->setRunsOnWith(name);
}

QString ClimatePanel::title() const
{
    return tr("Climate");
}

std::vector<QWidget *> ClimatePanel::column(ControlColumn) const
{
    return {};
}

} // namespace aneroid

#include "moc_climatepanel.cpp"
