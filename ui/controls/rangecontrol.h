#pragma once

#include "ui/controls/settingcontrol.h"
#include "ui/widgets/rangeslider.h"

class QLabel;
class QVBoxLayout;

namespace aneroid {

class NumberSpinBox;
class SourceBadge;

/// Minimum and maximum of a channel: two spin boxes and a slider with two handles, coupled. A value
/// typed beyond the other takes the other along; a handle stops at the other. Object names are
/// PREFIXMinimumSpin, PREFIXMaximumSpin, PREFIXRangeSlider and on it PREFIXMinimumHandle and
/// PREFIXMaximumHandle.
class RangeControl final : public SettingControl
{
    Q_OBJECT
public:
    RangeControl(const char *minimumName, const char *maximumName, const QString &prefix,
                 const ValueScale &scale, QObject *parent);

    /// Two rows: caption and spin boxes, slider.
    void addTo(QVBoxLayout &layout);
    void setCaption(const QString &caption);

    void show(const Settings &settings) override;
    void retranslate() override;

    [[nodiscard]] NumberSpinBox *minimumSpin() const { return m_minimum; }
    [[nodiscard]] NumberSpinBox *maximumSpin() const { return m_maximum; }

private:
    [[nodiscard]] NumberSpinBox *makeSpin(const QString &name, const SettingInfo &info,
                                          double step);
    [[nodiscard]] const SettingInfo &infoOf(RangeEnd end) const;
    void name(RangeEnd end, double value);
    void drag(double lower, double upper, RangeEnd touched);

    const SettingInfo &m_minimumInfo;
    const SettingInfo &m_maximumInfo;
    QLabel *m_caption;
    QLabel *m_dash;
    SourceBadge *m_badge;
    NumberSpinBox *m_minimum;
    NumberSpinBox *m_maximum;
    RangeSlider *m_slider;
};

} // namespace aneroid
