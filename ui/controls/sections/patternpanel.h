#pragma once

#include "ui/controls/sections/controlsection.h"

namespace aneroid {

class NumberControl;

/// What lies on top of the random air: daily pattern, weather events and the sensor's noise.
class PatternPanel final : public ControlSection
{
    Q_OBJECT
public:
    explicit PatternPanel(QWidget *parent = nullptr);

    /// The strength of the noise can be set while there is noise.
    void setNoiseOn(bool on);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<QWidget *> column(ControlColumn column) const override;

private:
    NumberControl *m_noise;
};

} // namespace aneroid
