#pragma once

#include "ui/controls/sections/controlsection.h"

namespace aneroid {

class NumberControl;

/// How fast a run goes: interval and speed.
class RunPanel final : public ControlSection
{
    Q_OBJECT
public:
    explicit RunPanel(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<QWidget *> column(ControlColumn column) const override;

private:
    NumberControl *m_interval;
    NumberControl *m_speed;
};

} // namespace aneroid
