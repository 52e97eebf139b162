#pragma once

#include "ui/widgets/adjustable.h"

#include <QWidget>

#include <optional>

namespace aneroid {

/// A slider for one number on any scale. Whatever the scale, its accessible value, minimum and
/// maximum are in the setting's unit. A click on the groove moves the handle there.
class ValueSlider final : public QWidget, public Adjustable
{
    Q_OBJECT
public:
    explicit ValueSlider(const ValueScale &scale, QWidget *parent = nullptr);

    [[nodiscard]] const ValueScale &scale() const override { return m_scale; }
    [[nodiscard]] double number() const override { return m_number; }
    void edit(double value) override;

    /// Shows a number without a signal; it is brought into the scale's bounds.
    void setNumber(double number);
    /// While a person holds the handle.
    [[nodiscard]] bool isDown() const { return m_grip.has_value(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person moved it, also while dragging.
    void edited(double number);
    void released();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void endDrag();
    [[nodiscard]] double margin() const;
    [[nodiscard]] double handleX() const;
    [[nodiscard]] double positionAt(double x) const;

    ValueScale m_scale;
    WheelNotches m_wheel;
    double m_number;
    std::optional<double> m_grip; ///< from the pointer to the handle while dragging
};

} // namespace aneroid
