#include "ui/controls/sections/faultpanel.h"

#include "core/settings/faulttext.h"
#include "ui/controls/numbercontrol.h"
#include "ui/controls/sections/faultpicture.h"
#include "ui/controls/textcontrol.h"
#include "ui/widgets/fields/numberspinbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace aneroid {
namespace {

constexpr double longestMinutes = 525'600.0; ///< a year
constexpr std::uint32_t mostListedDevices = 1000;

NumberSpinBox *newSpin(const QString &name, double least, double most)
{
    auto *const spin = new NumberSpinBox;
    spin->setObjectName(name);
    spin->setRange(least, most);
    spin->setDecimals(2);
    return spin;
}

QPushButton *newButton(const QString &name)
{
    auto *const button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void name(QWidget &widget, const QString &text, const QString &help)
{
    widget.setAccessibleName(text);
    widget.setAccessibleDescription(help);
    widget.setToolTip(help);
}

} // namespace

FaultPanel::FaultPanel(QWidget *parent)
    : ControlSection(QStringLiteral("faultSection"), parent)
    , m_kind(new QComboBox)
    , m_kindLabel(new QLabel)
    , m_description(new QLabel)
    , m_picture(new FaultPicture)
    , m_channelLabel(new QLabel)
    , m_deviceLabel(new QLabel)
    , m_device(new QComboBox)
    , m_strengthLabel(new QLabel)
    , m_strength(newSpin(QStringLiteral("faultStrengthSpin"), -1000.0, 1000.0))
    , m_lengthLabel(new QLabel)
    , m_length(newSpin(QStringLiteral("faultLengthSpin"), 0.0, longestMinutes))
    , m_rampLabel(new QLabel)
    , m_ramp(newSpin(QStringLiteral("faultRampSpin"), 0.0, longestMinutes))
    , m_inject(newButton(QStringLiteral("injectFaultButton")))
    , m_end(newButton(QStringLiteral("endFaultsButton")))
    , m_active(new QLabel)
    , m_rate(add(new NumberControl("FAULT_RATE", QStringLiteral("faultRate"), std::nullopt, this)))
    , m_mix(add(new TextControl("FAULT_MIX", QStringLiteral("faultMix"), this)))
{
    m_kind->setObjectName(QStringLiteral("faultKindCombo"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_device->setObjectName(QStringLiteral("faultDeviceCombo"));
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_description->setObjectName(QStringLiteral("faultDescription"));
    m_description->setWordWrap(true);
    m_active->setObjectName(QStringLiteral("activeFaults"));
    m_active->setWordWrap(true);
    constexpr std::array names{"faultTemperatureCheck", "faultHumidityCheck", "faultPressureCheck"};
    for (std::size_t c = 0; c < channelCount; ++c) {
        m_channels[c] = new QCheckBox;
        m_channels[c]->setObjectName(QLatin1StringView(names[c]));
        connect(m_channels[c], &QCheckBox::toggled, this, [this] {
            showUnit();
            enableButtons();
        });
    }
    build();
    fillKinds();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FaultPanel::showKind);
    connect(m_strength, &NumberSpinBox::edited, this,
            [this] { m_strengthTyped = m_strengthTyped || !m_showing; });
    connect(m_inject, &QPushButton::clicked, this, [this] { Q_EMIT injectRequested(fault()); });
    connect(m_end, &QPushButton::clicked, this, &FaultPanel::endFaultsRequested);
    showKind();
}

void FaultPanel::build()
{
    auto *const grid = new QGridLayout(this);
    prepare(*grid);
    int row = 0;
    const auto field = [&](QLabel *label, QWidget *widget) {
        label->setBuddy(widget);
        grid->addWidget(label, row, 0);
        grid->addWidget(widget, row++, 2, 1, 2);
    };
    field(m_kindLabel, m_kind);
    grid->addWidget(m_description, row++, 0, 1, 4);
    grid->addWidget(m_picture, row++, 0, 1, 4);
    auto *const channels = new QVBoxLayout;
    channels->setSpacing(2);
    for (QCheckBox *const channel : m_channels)
        channels->addWidget(channel);
    grid->addWidget(m_channelLabel, row, 0, Qt::AlignTop);
    grid->addLayout(channels, row++, 2, 1, 2);
    field(m_deviceLabel, m_device);
    field(m_strengthLabel, m_strength);
    field(m_lengthLabel, m_length);
    field(m_rampLabel, m_ramp);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_inject, 1);
    buttons->addWidget(m_end, 1);
    grid->addLayout(buttons, row++, 0, 1, 4);
    grid->addWidget(m_active, row++, 0, 1, 4);
    m_rate->addTo(*grid, row++);
    m_mix->addTo(*grid, row);
    m_mix->label()->setWordWrap(true); // longer than all others in some languages
}

/// The kinds in the order of the table, by their titles in the language of now.
void FaultPanel::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const int chosen = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    for (const FaultInfo &one : faultTable())
        m_kind->addItem(faultTitle(one.kind), static_cast<int>(one.kind));
    m_kind->setCurrentIndex(chosen);
}

const FaultInfo &FaultPanel::info() const
{
    return infoOf(static_cast<FaultKind>(m_kind->currentData().toInt()));
}

ChannelSet FaultPanel::chosenChannels() const
{
    ChannelSet set = noChannels;
    for (const Channel channel : allChannels) {
        if (m_channels[indexOf(channel)]->isChecked())
            set |= only(channel);
    }
    return set;
}

/// The kind's usual channels, strength, length and ramp.
void FaultPanel::showKind()
{
    const FaultInfo &kind = info();
    m_picture->setKind(kind.kind);
    m_description->setText(faultDescription(kind));
    for (const Channel channel : allChannels) {
        QCheckBox *const box = m_channels[indexOf(channel)];
        const QSignalBlocker quiet(box);
        box->setEnabled(has(kind.channels, channel));
        box->setChecked(has(kind.usualChannels, channel));
    }
    m_strengthTyped = false;
    m_strength->setEnabled(kind.unit != StrengthUnit::None);
    m_showing = true;
    m_strength->setRange(kind.least, kind.most);
    m_showing = false;
    const bool lasts = kind.usualLengthMs != oneReadingMs;
    m_length->setEnabled(lasts);
    m_length->setValue(!lasts || kind.usualLengthMs >= foreverMs
                           ? 0.0
                           : static_cast<double>(kind.usualLengthMs) / minuteMs);
    m_length->setSpecialValueText(lasts ? tr("until ended") : tr("one reading"));
    m_ramp->setEnabled(kind.hasRamp());
    m_ramp->setValue(static_cast<double>(std::max<TimeMs>(0, kind.usualRampMs)) / minuteMs);
    showUnit();
    enableButtons();
}

/// Unit and, until a person types another, the usual strength of the first channel chosen.
void FaultPanel::showUnit()
{
    const FaultInfo &kind = info();
    Channel first = Channel::Temperature;
    for (const Channel channel : {Channel::Pressure, Channel::Humidity, Channel::Temperature}) {
        if (has(chosenChannels(), channel))
            first = channel;
    }
    const QString unit = strengthUnit(kind, first);
    m_strength->setSuffix(unit.isEmpty() ? QString() : u' ' + unit);
    m_showing = true;
    if (!m_strengthTyped)
        m_strength->setValue(kind.usual[indexOf(first)]);
    m_showing = false;
}

void FaultPanel::enableButtons()
{
    m_inject->setEnabled(m_running && chosenChannels() != noChannels);
    m_end->setEnabled(m_running && m_anyActive);
}

Fault FaultPanel::fault() const
{
    const FaultInfo &kind = info();
    Fault fault;
    fault.kind = kind.kind;
    if (kind.channels != noChannels)
        fault.channels = chosenChannels();
    if (m_device->currentIndex() > 0)
        fault.devices = {m_device->currentText().toStdString()};
    if (kind.unit != StrengthUnit::None && m_strengthTyped)
        fault.strength = m_strength->value();
    if (kind.usualLengthMs != oneReadingMs)
        fault.lengthMs = m_length->value() > 0.0
                             ? static_cast<TimeMs>(std::llround(m_length->value() * minuteMs))
                             : foreverMs;
    if (kind.hasRamp())
        fault.rampMs = std::llround(m_ramp->value() * minuteMs);
    return fault;
}

Fault FaultPanel::usualFault(FaultKind kind, Channel channel)
{
    Fault fault;
    fault.kind = kind;
    if (has(infoOf(kind).channels, channel))
        fault.channels = only(channel);
    return fault;
}

void FaultPanel::setRunning(bool running)
{
    m_running = running;
    enableButtons();
}

void FaultPanel::setDevices(const DeviceIds &ids)
{
    const QString chosen = m_device->currentIndex() > 0 ? m_device->currentText() : QString();
    m_device->clear();
    m_device->addItem(tr("All devices"));
    std::uint32_t listed = 0;
    for (const std::string &id : ids) {
        if (ids.size() > 1 && listed++ < mostListedDevices)
            m_device->addItem(QString::fromStdString(id));
    }
    m_device->setCurrentIndex(std::max(0, m_device->findText(chosen)));
    m_device->setEnabled(ids.size() > 1);
}

void FaultPanel::setActive(const QStringList &faults)
{
    m_anyActive = !faults.isEmpty();
    m_active->setText(m_anyActive ? faults.join(u'\n') : tr("Nothing is wrong."));
    enableButtons();
}

QString FaultPanel::title() const
{
    return tr("Faults");
}

std::vector<QWidget *> FaultPanel::column(ControlColumn column) const
{
    if (column == ControlColumn::FieldLabels)
        return {m_kindLabel,   m_channelLabel, m_deviceLabel,   m_strengthLabel,
                m_lengthLabel, m_rampLabel,    m_rate->label(), m_mix->label()};
    return {};
}

void FaultPanel::retranslate()
{
    m_kindLabel->setText(tr("&Kind"));
    m_channelLabel->setText(tr("Channels"));
    m_deviceLabel->setText(tr("Device"));
    m_strengthLabel->setText(tr("Strength"));
    m_lengthLabel->setText(tr("Length"));
    m_rampLabel->setText(tr("Ramp"));
    m_channels[0]->setText(tr("Temperature"));
    m_channels[1]->setText(tr("Humidity"));
    m_channels[2]->setText(tr("Pressure"));
    for (QCheckBox *const channel : m_channels)
        name(*channel, channel->text(), tr("Whether the fault acts on this channel."));
    m_inject->setText(tr("Inject"));
    m_end->setText(tr("End faults"));
    m_length->setSuffix(u' ' + tr("min"));
    m_ramp->setSuffix(u' ' + tr("min"));
    name(*m_kind, tr("Kind of fault"), tr("What goes wrong."));
    name(*m_device, tr("Device of the fault"), tr("Which device it befalls."));
    name(*m_strength, tr("Strength of the fault"),
         tr("How strong it is, in the unit behind the number."));
    name(*m_length, tr("Length of the fault"),
         tr("How long it lasts, in minutes; 0: until ended."));
    name(*m_ramp, tr("Ramp of the fault"), tr("How long it takes to full strength, in minutes."));
    name(*m_inject, m_inject->text(),
         tr("Makes it go wrong from the next reading on. Needs a started run."));
    name(*m_end, m_end->text(), tr("Ends all that goes wrong."));
    m_picture->setAccessibleName(tr("What the fault looks like"));
    m_rate->setCaption(tr("At random"));
    m_mix->setPlaceholder(tr("all sensor faults"));
    if (m_device->count() > 0)
        m_device->setItemText(0, tr("All devices"));
    fillKinds();
    const FaultInfo &kind = info();
    m_description->setText(faultDescription(kind));
    m_length->setSpecialValueText(kind.usualLengthMs != oneReadingMs ? tr("until ended")
                                                                     : tr("one reading"));
    showUnit();
    if (!m_anyActive)
        setActive({});
}

} // namespace aneroid

#include "moc_faultpanel.cpp"
