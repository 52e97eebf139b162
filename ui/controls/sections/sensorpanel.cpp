#include "ui/controls/sections/sensorpanel.h"

#include "ui/controls/choicecontrol.h"
#include "ui/controls/numbercontrol.h"
#include "ui/controls/settingtext.h"
#include "ui/controls/textcontrol.h"
#include "ui/widgets/fields/numberspinbox.h"

#include <QGridLayout>
#include <QLabel>

namespace aneroid {
namespace {

constexpr double heatingStep = 0.1;
constexpr double missedStep = 0.5;

ValueScale linearScale(const SettingInfo &info, double step)
{
    return ValueScale::linear(info.minimum, info.maximum, step);
}

} // namespace

SensorPanel::SensorPanel(QWidget *parent)
    : ControlSection(QStringLiteral("sensorSection"), parent)
    , m_preset(add(new ChoiceControl("SENSOR_PRESET", QStringLiteral("sensorPreset"), this)))
    , m_temperature(add(new ChoiceControl("OVERSAMPLING_TEMPERATURE",
                                          QStringLiteral("temperatureOversampling"), this)))
    , m_humidity(add(
          new ChoiceControl("OVERSAMPLING_HUMIDITY", QStringLiteral("humidityOversampling"), this)))
    , m_pressure(add(
          new ChoiceControl("OVERSAMPLING_PRESSURE", QStringLiteral("pressureOversampling"), this)))
    , m_filter(add(new ChoiceControl("IIR_FILTER", QStringLiteral("filter"), this)))
    , m_standby(add(new ChoiceControl("STANDBY_MS", QStringLiteral("standby"), this)))
    , m_selfHeating(
          add(new NumberControl("SELF_HEATING", QStringLiteral("selfHeating"),
                                linearScale(settingRow("SELF_HEATING"), heatingStep), this)))
    , m_installed(add(new TextControl("INSTALLED", QStringLiteral("installed"), this)))
    , m_jitter(
          add(new NumberControl("INTERVAL_JITTER", QStringLiteral("jitter"), std::nullopt, this)))
    , m_clockDrift(
          add(new NumberControl("CLOCK_DRIFT", QStringLiteral("clockDrift"), std::nullopt, this)))
    , m_missed(add(new NumberControl("MISSED_SAMPLES", QStringLiteral("missed"),
                                     linearScale(settingRow("MISSED_SAMPLES"), missedStep), this)))
{
    auto *const grid = new QGridLayout(this);
    prepare(*grid);
    int row = 0;
    for (ChoiceControl *const choice :
         {m_preset, m_temperature, m_humidity, m_pressure, m_filter, m_standby})
        choice->addTo(*grid, row++);
    m_selfHeating->addTo(*grid, row++);
    m_installed->addTo(*grid, row);
    row += 2; // with its message
    for (NumberControl *const number : {m_jitter, m_clockDrift, m_missed})
        number->addTo(*grid, row++);
}

QString SensorPanel::title() const
{
    return tr("Sensor");
}

std::vector<QWidget *> SensorPanel::column(ControlColumn column) const
{
    if (column == ControlColumn::FieldLabels) {
        return {m_preset->label(),      m_temperature->label(), m_humidity->label(),
                m_pressure->label(),    m_filter->label(),      m_standby->label(),
                m_selfHeating->label(), m_installed->label(),   m_jitter->label(),
                m_clockDrift->label(),  m_missed->label()};
    }
    return {}; // its spin boxes are narrow: those of the ranges would make the panel too wide
}

void SensorPanel::retranslate()
{
    //: Short: oversampling of the temperature channel
    m_temperature->setCaption(tr("Oversampling T"));
    //: Short: oversampling of the humidity channel
    m_humidity->setCaption(tr("Oversampling RH"));
    //: Short: oversampling of the pressure channel
    m_pressure->setCaption(tr("Oversampling P"));
    m_preset->setCaption(tr("Preset"));
    m_installed->setPlaceholder(tr("new, does not age"));
}

} // namespace aneroid

#include "moc_sensorpanel.cpp"
