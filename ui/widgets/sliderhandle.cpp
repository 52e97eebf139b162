#include "ui/widgets/sliderhandle.h"

#include "ui/widgets/sliderlook.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace aneroid {

SliderHandle::SliderHandle(const ValueScale &scale, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_number(scale.minimum())
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void SliderHandle::setNumber(double number)
{
    if (m_number == number)
        return;
    m_number = number;
    QAccessibleValueChangeEvent event(this, number);
    QAccessible::updateAccessibility(&event);
}

void SliderHandle::setDown(bool down)
{
    m_down = down;
    update();
}

QSize SliderHandle::sizeHint() const
{
    const sliderlook::Metrics m = sliderlook::metrics(*this);
    return {static_cast<int>(std::ceil(m.handle + 2.0 * m.ring)), m.height};
}

void SliderHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPointF centre(width() / 2.0, height() / 2.0);
    sliderlook::paintHandle(painter, centre, sliderlook::metrics(*this), palette(),
                            {isEnabled(), hasFocus(), underMouse(), m_down});
}

void SliderHandle::keyPressEvent(QKeyEvent *event)
{
    const std::optional<double> target = keyTarget(*event, *this, layoutDirection());
    if (target)
        Q_EMIT stepRequested(*target);
    else
        QWidget::keyPressEvent(event);
}

void SliderHandle::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus()) { // the panel around it scrolls instead
        event->ignore();
        return;
    }
    if (const int notches = m_wheel.take(*event); notches != 0)
        Q_EMIT stepRequested(m_scale.stepped(m_number, notches));
    event->accept();
}

void SliderHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    Q_EMIT pressed(event->globalPosition());
}

void SliderHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT dragged(event->globalPosition());
}

void SliderHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT released();
}

void SliderHandle::focusInEvent(QFocusEvent *event)
{
    raise(); // the ring of a focused handle lies above its neighbour
    QWidget::focusInEvent(event);
}

} // namespace aneroid

#include "moc_sliderhandle.cpp"
