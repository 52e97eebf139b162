#include "ui/controls/sections/channelpanel.h"

#include "ui/controls/numbercontrol.h"
#include "ui/controls/rangecontrol.h"
#include "ui/controls/settingtext.h"
#include "ui/widgets/fields/numberspinbox.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace aneroid {
namespace {

/// The rows of a channel in the setting table, and how its slider is divided: weather that people
/// make happens between `low` and `high`.
struct ChannelRows
{
    const char *minimum;
    const char *maximum;
    const char *drift;
    const char *prefix;
    double low;
    double high;
    double step;
};

constexpr ChannelRows rowsOf(Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return {"TEMP_MIN", "TEMP_MAX", "TEMP_DRIFT", "temperature", -10.0, 40.0, 0.5};
    case Channel::Humidity:
        return {"HUMIDITY_MIN", "HUMIDITY_MAX", "HUMIDITY_DRIFT", "humidity", 0.0, 100.0, 1.0};
    case Channel::Pressure:
        break;
    }
    return {"PRESSURE_MIN", "PRESSURE_MAX", "PRESSURE_DRIFT", "pressure", 950.0, 1050.0, 1.0};
}

} // namespace

ChannelPanel::ChannelPanel(QWidget *parent)
    : ControlSection(QStringLiteral("rangesSection"), parent)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (const Channel channel : allChannels)
        addChannel(channel);
}

void ChannelPanel::addChannel(Channel channel)
{
    const ChannelRows rows = rowsOf(channel);
    const QString prefix = QString::fromLatin1(rows.prefix);
    const SettingInfo &info = settingRow(rows.minimum);
    const SettingInfo &driftInfo = settingRow(rows.drift);
    const auto rangeScale =
        ValueScale::focused(info.minimum, info.maximum, rows.low, rows.high, rows.step);
    const auto driftScale =
        ValueScale::fromZero(driftInfo.maximum, std::pow(10.0, -driftInfo.decimals));

    auto *const range = add(new RangeControl(rows.minimum, rows.maximum, prefix, rangeScale, this));
    auto *const drift =
        add(new NumberControl(rows.drift, prefix + QStringLiteral("Drift"), driftScale, this));
    m_rows.push_back({channel, range, drift});

    auto *const part = new QVBoxLayout;
    part->setSpacing(2);
    range->addTo(*part);
    auto *const grid = new QGridLayout;
    prepare(*grid);
    drift->addTo(*grid, 0);
    part->addLayout(grid);
    static_cast<QVBoxLayout *>(layout())->addLayout(part);
}

QString ChannelPanel::title() const
{
    return tr("Ranges");
}

std::vector<QWidget *> ChannelPanel::column(ControlColumn column) const
{
    std::vector<QWidget *> widgets;
    for (const Row &row : m_rows) {
        if (column == ControlColumn::SliderLabels)
            widgets.push_back(row.drift->label());
        if (column == ControlColumn::Spins)
            widgets.push_back(row.drift->spin());
        if (column == ControlColumn::RangeSpins)
            widgets.insert(widgets.end(), {row.range->minimumSpin(), row.range->maximumSpin()});
    }
    return widgets;
}

void ChannelPanel::retranslate()
{
    const auto caption = [](Channel channel) {
        switch (channel) {
        case Channel::Temperature:
            return tr("Temperature");
        case Channel::Humidity:
            return tr("Humidity");
        case Channel::Pressure:
            break;
        }
        return tr("Pressure");
    };
    for (const Row &row : m_rows) {
        row.range->setCaption(caption(row.channel));
        row.drift->setCaption(tr("Drift"));
    }
}

} // namespace aneroid

#include "moc_channelpanel.cpp"
