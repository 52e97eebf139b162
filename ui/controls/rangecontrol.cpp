#include "ui/controls/rangecontrol.h"

#include "ui/controls/settingtext.h"
#include "ui/widgets/fields/numberspinbox.h"
#include "ui/widgets/sliderhandle.h"
#include "ui/widgets/sourcebadge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace aneroid {

RangeControl::RangeControl(const char *minimumName, const char *maximumName, const QString &prefix,
                           const ValueScale &scale, QObject *parent)
    : SettingControl(parent)
    , m_minimumInfo(settingRow(minimumName))
    , m_maximumInfo(settingRow(maximumName))
    , m_caption(new QLabel)
    , m_dash(new QLabel(QStringLiteral("–")))
    , m_badge(new SourceBadge)
    , m_minimum(makeSpin(prefix + QStringLiteral("MinimumSpin"), m_minimumInfo, scale.step()))
    , m_maximum(makeSpin(prefix + QStringLiteral("MaximumSpin"), m_maximumInfo, scale.step()))
    , m_slider(new RangeSlider(scale))
{
    m_caption->setBuddy(m_minimum);
    m_slider->setObjectName(prefix + QStringLiteral("RangeSlider"));
    m_slider->handle(RangeEnd::Lower)->setObjectName(prefix + QStringLiteral("MinimumHandle"));
    m_slider->handle(RangeEnd::Upper)->setObjectName(prefix + QStringLiteral("MaximumHandle"));

    connect(m_minimum, &NumberSpinBox::edited, this,
            [this](double value) { name(RangeEnd::Lower, value); });
    connect(m_maximum, &NumberSpinBox::edited, this,
            [this](double value) { name(RangeEnd::Upper, value); });
    for (const NumberSpinBox *const spin : {m_minimum, m_maximum})
        connect(spin, &NumberSpinBox::editingFinished, this, &RangeControl::editingEnded);
    connect(m_slider, &RangeSlider::edited, this, &RangeControl::drag);
    connect(m_slider, &RangeSlider::released, this, &RangeControl::editingEnded);
}

NumberSpinBox *RangeControl::makeSpin(const QString &name, const SettingInfo &info, double step)
{
    auto *const spin = new NumberSpinBox;
    spin->setObjectName(name);
    spin->setDecimals(info.decimals);
    spin->setRange(info.minimum, info.maximum);
    spin->setSingleStep(step);
    return spin;
}

void RangeControl::addTo(QVBoxLayout &layout)
{
    auto *const top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_caption);
    top->addWidget(m_badge);
    top->addStretch(1);
    top->addWidget(m_minimum);
    top->addWidget(m_dash);
    top->addWidget(m_maximum);
    layout.addLayout(top);
    layout.addWidget(m_slider);
}

void RangeControl::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_slider->setAccessibleName(caption);
}

const SettingInfo &RangeControl::infoOf(RangeEnd end) const
{
    return end == RangeEnd::Lower ? m_minimumInfo : m_maximumInfo;
}

void RangeControl::name(RangeEnd end, double value)
{
    Q_EMIT edited(QString::fromLatin1(infoOf(end).name), [this, end, value](Settings &settings) {
        const double lower = numberValue(m_minimumInfo, settings);
        const double upper = numberValue(m_maximumInfo, settings);
        const bool isLower = end == RangeEnd::Lower;
        setNumberValue(m_minimumInfo, settings, isLower ? value : std::min(lower, value));
        setNumberValue(m_maximumInfo, settings, isLower ? std::max(upper, value) : value);
    });
}

void RangeControl::drag(double lower, double upper, RangeEnd touched)
{
    const SettingChange change = [this, lower, upper](Settings &settings) {
        setNumberValue(m_minimumInfo, settings, lower);
        setNumberValue(m_maximumInfo, settings, upper);
    };
    Q_EMIT edited(QString::fromLatin1(infoOf(touched).name), change);
}

void RangeControl::show(const Settings &settings)
{
    const double lower = numberValue(m_minimumInfo, settings);
    const double upper = numberValue(m_maximumInfo, settings);
    if (!m_slider->isDown())
        m_slider->setValues(lower, upper);
    m_minimum->showNumber(lower);
    m_maximum->showNumber(upper);
}

void RangeControl::retranslate()
{
    const auto translate = [this](const SettingInfo &info, NumberSpinBox &spin, RangeEnd end) {
        SliderHandle &handle = *m_slider->handle(end);
        spin.setSuffix(settingSuffix(info));
        handle.setFormat(spin.format());
        describeControl(spin, info, sourceOf(info));
        describeControl(handle, info, sourceOf(info));
    };
    translate(m_minimumInfo, *m_minimum, RangeEnd::Lower);
    translate(m_maximumInfo, *m_maximum, RangeEnd::Upper);
    fillBadge(*m_badge, {&m_minimumInfo, &m_maximumInfo});
}

} // namespace aneroid

#include "moc_rangecontrol.cpp"
