#pragma once

#include "ui/controls/sections/controlsection.h"

namespace aneroid {

class ChoiceControl;
class NumberControl;
class TextControl;

/// The chip's own settings, and how well the device that reads it keeps its instants.
class SensorPanel final : public ControlSection
{
    Q_OBJECT
public:
    explicit SensorPanel(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<QWidget *> column(ControlColumn column) const override;

protected:
    void retranslate() override;

private:
    ChoiceControl *m_preset;
    ChoiceControl *m_temperature;
    ChoiceControl *m_humidity;
    ChoiceControl *m_pressure;
    ChoiceControl *m_filter;
    ChoiceControl *m_standby;
    NumberControl *m_selfHeating;
    TextControl *m_installed;
    NumberControl *m_jitter;
    NumberControl *m_clockDrift;
    NumberControl *m_missed;
};

} // namespace aneroid
