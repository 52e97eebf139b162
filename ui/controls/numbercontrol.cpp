#include "ui/controls/numbercontrol.h"

#include "ui/controls/settingtext.h"
#include "ui/widgets/fields/numberspinbox.h"
#include "ui/widgets/sourcebadge.h"
#include "ui/widgets/valueslider.h"

#include <QGridLayout>
#include <QLabel>

namespace aneroid {

NumberControl::NumberControl(const char *name, const QString &prefix,
                             const std::optional<ValueScale> &scale, QObject *parent)
    : SettingControl(parent)
    , m_info(settingRow(name))
    , m_label(new QLabel)
    , m_badge(new SourceBadge)
    , m_spin(new NumberSpinBox)
{
    m_spin->setObjectName(prefix + QStringLiteral("Spin"));
    m_spin->setDecimals(m_info.decimals);
    m_spin->setRange(m_info.minimum, m_info.maximum);
    m_spin->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_label->setBuddy(m_spin);
    connect(m_spin, &NumberSpinBox::edited, this, &NumberControl::change);
    connect(m_spin, &NumberSpinBox::editingFinished, this, &NumberControl::editingEnded);

    if (scale) {
        m_slider = new ValueSlider(*scale);
        m_slider->setObjectName(prefix + QStringLiteral("Slider"));
        connect(m_slider, &ValueSlider::edited, this, &NumberControl::change);
        connect(m_slider, &ValueSlider::released, this, &NumberControl::editingEnded);
    }
}

void NumberControl::addTo(QGridLayout &grid, int row)
{
    grid.addWidget(m_label, row, 0);
    grid.addWidget(m_badge, row, 1);
    if (m_slider) {
        grid.addWidget(m_slider, row, 2);
        grid.addWidget(m_spin, row, 3);
    } else {
        grid.addWidget(m_spin, row, 2, 1, 2);
    }
}

void NumberControl::setCaption(const QString &caption)
{
    m_caption = caption;
    m_label->setText(caption);
}

void NumberControl::setPrefix(const QString &prefix)
{
    m_spin->setPrefix(prefix);
}

void NumberControl::setEnabled(bool enabled)
{
    m_label->setEnabled(enabled);
    m_spin->setEnabled(enabled);
    if (m_slider)
        m_slider->setEnabled(enabled);
}

void NumberControl::change(double value)
{
    Q_EMIT edited(QString::fromLatin1(m_info.name), [&info = m_info, value](Settings &settings) {
        setNumberValue(info, settings, value);
    });
}

void NumberControl::show(const Settings &settings)
{
    const double value = numberValue(m_info, settings);
    if (m_slider && !m_slider->isDown())
        m_slider->setNumber(value);
    m_spin->showNumber(value);
}

void NumberControl::retranslate()
{
    m_label->setText(m_caption.isEmpty() ? settingLabel(m_info) : m_caption);
    if (isTime(m_info))
        m_spin->setTime(1.0);
    else
        m_spin->setSuffix(settingSuffix(m_info));
    describeControl(*m_spin, m_info, sourceOf(m_info));
    if (m_slider) {
        m_slider->setFormat(m_spin->format());
        describeControl(*m_slider, m_info, sourceOf(m_info));
    }
    m_label->setToolTip(m_spin->toolTip());
    m_label->setAccessibleDescription(m_spin->accessibleDescription());
    fillBadge(*m_badge, {&m_info});
}

} // namespace aneroid

#include "moc_numbercontrol.cpp"
