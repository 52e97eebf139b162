#pragma once

#include <QDoubleSpinBox>

namespace aneroid {

/// A spin box that a live panel can hold: what is typed counts on Enter or when the focus leaves,
/// Escape brings back the value, and the wheel turns it only while it has the focus.
class NumberSpinBox final : public QDoubleSpinBox
{
    Q_OBJECT
public:
    explicit NumberSpinBox(QWidget *parent = nullptr);

    /// The number in force: shown without a signal, but not over what a person is typing.
    void showNumber(double number);
    /// Typed into and not yet taken.
    [[nodiscard]] bool isBeingEdited() const;

Q_SIGNALS:
    /// A person wants this number; unlike valueChanged() also where it was shown before typing
    /// began and another has come into force meanwhile.
    void edited(double number);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void finish();
    void want(double number);

    double m_inForce = 0.0;
};

} // namespace aneroid
