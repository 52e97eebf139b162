#include "ui/widgets/valueslider.h"

#include "ui/widgets/sliderlook.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace aneroid {

ValueSlider::ValueSlider(const ValueScale &scale, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_number(scale.minimum())
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ValueSlider::setNumber(double number)
{
    const double bounded = m_scale.bounded(number);
    if (bounded == m_number)
        return;
    m_number = bounded;
    update();
    QAccessibleValueChangeEvent event(this, m_number);
    QAccessible::updateAccessibility(&event);
}

void ValueSlider::edit(double value)
{
    const double before = m_number;
    setNumber(value);
    if (m_number != before)
        Q_EMIT edited(m_number);
}

double ValueSlider::margin() const
{
    const sliderlook::Metrics m = sliderlook::metrics(*this);
    return m.ring + m.handle / 2.0;
}

double ValueSlider::handleX() const
{
    const double x = margin() + m_scale.positionOf(m_number) * (width() - 2.0 * margin());
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

double ValueSlider::positionAt(double x) const
{
    const double length = width() - 2.0 * margin();
    if (length <= 0.0)
        return 0.0;
    const double fromStart = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    return std::clamp((fromStart - margin()) / length, 0.0, 1.0);
}

void ValueSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const double x = event->position().x();
    const double toHandle = handleX() - x;
    const bool onHandle = std::abs(toHandle) <= sliderlook::metrics(*this).handle / 2.0;
    m_grip = onHandle ? toHandle : 0.0;
    update();
    if (!onHandle)
        edit(m_scale.valueAt(positionAt(x)));
}

void ValueSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip)
        edit(m_scale.valueAt(positionAt(event->position().x() + *m_grip)));
}

void ValueSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        endDrag();
}

void ValueSlider::endDrag()
{
    if (!m_grip)
        return;
    m_grip.reset();
    update();
    Q_EMIT released();
}

void ValueSlider::keyPressEvent(QKeyEvent *event)
{
    const std::optional<double> target = keyTarget(*event, *this, layoutDirection());
    if (target)
        edit(*target);
    else
        QWidget::keyPressEvent(event);
}

void ValueSlider::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus()) { // the panel around it scrolls instead
        event->ignore();
        return;
    }
    if (const int notches = m_wheel.take(*event); notches != 0)
        edit(m_scale.stepped(m_number, notches));
    event->accept();
}

QSize ValueSlider::sizeHint() const
{
    return sliderlook::sizeHint(*this, 1);
}

QSize ValueSlider::minimumSizeHint() const
{
    return sizeHint();
}

void ValueSlider::paintEvent(QPaintEvent *)
{
    const sliderlook::Metrics m = sliderlook::metrics(*this);
    const double top = (height() - m.groove) / 2.0;
    const double at = handleX();
    const double start = layoutDirection() == Qt::RightToLeft ? width() - m.ring : m.ring;
    const QRectF groove(m.ring, top, width() - 2.0 * m.ring, m.groove);
    QPainter painter(this);
    sliderlook::paintGroove(painter, groove,
                            {std::min(start, at), top, std::abs(at - start), m.groove}, palette(),
                            isEnabled());
    sliderlook::paintHandle(painter, {at, height() / 2.0}, m, palette(),
                            {isEnabled(), hasFocus(), underMouse(), isDown()});
}

void ValueSlider::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        endDrag();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace aneroid

#include "moc_valueslider.cpp"
