#pragma once

#include "ui/widgets/adjustable.h"

#include <QWidget>

namespace aneroid {

/// One handle of a RangeSlider: a tab stop of its own, with a name, a value and keys of its own. It
/// reports what a person does to it; the slider decides where it goes.
class SliderHandle final : public QWidget, public Adjustable
{
    Q_OBJECT
public:
    SliderHandle(const ValueScale &scale, QWidget *parent);

    [[nodiscard]] const ValueScale &scale() const override { return m_scale; }
    [[nodiscard]] double number() const override { return m_number; }
    void edit(double value) override { Q_EMIT valueNamed(value); }

    /// Only the slider calls these.
    void setNumber(double number);
    void setDown(bool down);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Keys and wheel: the neighbour stops it.
    void stepRequested(double value);
    /// Somebody named a value (assistive technology): the neighbour gives way.
    void valueNamed(double value);
    void pressed(const QPointF &globalPosition);
    void dragged(const QPointF &globalPosition);
    void released();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    ValueScale m_scale;
    WheelNotches m_wheel;
    double m_number = 0.0;
    bool m_down = false;
};

} // namespace aneroid
