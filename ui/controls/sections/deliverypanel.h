#pragma once

#include "ui/controls/sections/controlsection.h"

namespace aneroid {

class NumberControl;
class TextControl;

/// How readings get to the server: the outbox that they wait in, its limits, and batches.
class DeliveryPanel final : public ControlSection
{
    Q_OBJECT
public:
    explicit DeliveryPanel(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<QWidget *> column(ControlColumn column) const override;

protected:
    void retranslate() override;

private:
    NumberControl *m_batch;
    NumberControl *m_size;
    NumberControl *m_age;
    TextControl *m_file;
};

} // namespace aneroid
