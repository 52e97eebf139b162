#pragma once

#include "ui/controls/sections/controlsection.h"

class QPushButton;

namespace aneroid {

class NumberControl;
class TextControl;

/// What is set before a run rather than during it: seed, UTC offset, devices, order.
class MorePanel final : public ControlSection
{
    Q_OBJECT
public:
    explicit MorePanel(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<QWidget *> column(ControlColumn column) const override;

protected:
    void retranslate() override;

private:
    void chooseFleet();

    TextControl *m_seed;
    TextControl *m_utcOffset;
    NumberControl *m_devices;
    TextControl *m_pattern;
    NumberControl *m_radius;
    TextControl *m_fleet;
    QPushButton *m_chooseFleet;
    TextControl *m_success;
};

} // namespace aneroid
