#pragma once

#include <QComboBox>

namespace aneroid {

/// A combo box that a scrolling panel can hold: the wheel turns it only while it has the focus.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace aneroid
