#include "ui/controls/sections/patternpanel.h"

#include "ui/controls/checkcontrol.h"
#include "ui/controls/numbercontrol.h"
#include "ui/controls/settingtext.h"
#include "ui/widgets/fields/numberspinbox.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace aneroid {
namespace {

constexpr double noiseStep = 0.01;

} // namespace

PatternPanel::PatternPanel(QWidget *parent)
    : ControlSection(QStringLiteral("patternsSection"), parent)
{
    auto *const daily = add(new CheckControl("ENABLE_DAILY_PATTERN", &Settings::dailyPattern,
                                             QStringLiteral("dailyPatternCheck"), this));
    auto *const events = add(new CheckControl("ENABLE_WEATHER_EVENTS", &Settings::weatherEvents,
                                              QStringLiteral("weatherEventsCheck"), this));
    auto *const noiseOn =
        add(new CheckControl("ADD_NOISE", &Settings::addNoise, QStringLiteral("noiseCheck"), this));
    const SettingInfo &info = settingRow("NOISE_FACTOR");
    m_noise =
        add(new NumberControl("NOISE_FACTOR", QStringLiteral("noise"),
                              ValueScale::linear(info.minimum, info.maximum, noiseStep), this));
    auto *const checks = new QGridLayout;
    checks->setHorizontalSpacing(12);
    checks->setVerticalSpacing(4);
    checks->addWidget(daily->widget(), 0, 0);
    checks->addWidget(events->widget(), 0, 1);
    checks->addWidget(noiseOn->widget(), 1, 0);
    checks->setColumnStretch(1, 1);

    auto *const noise = new QGridLayout;
    prepare(*noise);
    m_noise->addTo(*noise, 0);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(checks);
    layout->addLayout(noise);
}

void PatternPanel::setNoiseOn(bool on)
{
    m_noise->setEnabled(on);
}

QString PatternPanel::title() const
{
    return tr("Patterns");
}

std::vector<QWidget *> PatternPanel::column(ControlColumn column) const
{
    if (column == ControlColumn::SliderLabels)
        return {m_noise->label()};
    if (column == ControlColumn::Spins)
        return {m_noise->spin()};
    return {};
}

} // namespace aneroid

#include "moc_patternpanel.cpp"
