#include "ui/widgets/rangeslider.h"

#include "ui/widgets/sliderhandle.h"
#include "ui/widgets/sliderlook.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace aneroid {

RangeSlider::RangeSlider(const ValueScale &scale, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_lower(scale.minimum())
    , m_upper(scale.maximum())
    , m_lowerHandle(new SliderHandle(scale, this))
    , m_upperHandle(new SliderHandle(scale, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connectHandle(m_lowerHandle, RangeEnd::Lower);
    connectHandle(m_upperHandle, RangeEnd::Upper);
    placeHandles();
}

void RangeSlider::connectHandle(SliderHandle *handle, RangeEnd end)
{
    connect(handle, &SliderHandle::stepRequested, this,
            [this, end](double value) { moveEnd(end, value); });
    connect(handle, &SliderHandle::valueNamed, this,
            [this, end](double value) { pushEnd(end, value); });
    connect(handle, &SliderHandle::pressed, this,
            [this, end](const QPointF &at) { beginDrag(end, mapFromGlobal(at).x()); });
    connect(handle, &SliderHandle::dragged, this,
            [this](const QPointF &at) { dragTo(mapFromGlobal(at).x()); });
    connect(handle, &SliderHandle::released, this, &RangeSlider::endDrag);
}

SliderHandle *RangeSlider::handle(RangeEnd end) const
{
    return end == RangeEnd::Lower ? m_lowerHandle : m_upperHandle;
}

double RangeSlider::value(RangeEnd end) const
{
    return end == RangeEnd::Lower ? m_lower : m_upper;
}

void RangeSlider::setValues(double lower, double upper)
{
    m_lower = m_scale.bounded(std::min(lower, upper));
    m_upper = m_scale.bounded(std::max(lower, upper));
    placeHandles();
}

void RangeSlider::take(double lower, double upper, RangeEnd touched)
{
    if (lower == m_lower && upper == m_upper)
        return;
    setValues(lower, upper);
    Q_EMIT edited(m_lower, m_upper, touched);
}

void RangeSlider::moveEnd(RangeEnd end, double value)
{
    if (end == RangeEnd::Lower)
        take(std::min(value, m_upper), m_upper, end);
    else
        take(m_lower, std::max(value, m_lower), end);
}

void RangeSlider::pushEnd(RangeEnd end, double value)
{
    const double named = m_scale.bounded(value);
    if (end == RangeEnd::Lower)
        take(named, std::max(named, m_upper), end);
    else
        take(std::min(named, m_lower), named, end);
}

// The lower handle lies before its value and the upper one behind it, so that both can be seen and
// gripped where they meet.
double RangeSlider::margin() const
{
    const sliderlook::Metrics m = sliderlook::metrics(*this);
    return m.ring + m.handle;
}

double RangeSlider::xOf(double value) const
{
    const double x = margin() + m_scale.positionOf(value) * (width() - 2.0 * margin());
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

double RangeSlider::positionAt(double x) const
{
    const double length = width() - 2.0 * margin();
    if (length <= 0.0)
        return 0.0;
    const double fromStart = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    return std::clamp((fromStart - margin()) / length, 0.0, 1.0);
}

void RangeSlider::placeHandles()
{
    const double half = sliderlook::metrics(*this).handle / 2.0;
    const double outwards = layoutDirection() == Qt::RightToLeft ? -half : half;
    const QSize size = m_lowerHandle->sizeHint();
    const auto place = [&](SliderHandle *handle, double centre) {
        handle->setGeometry(static_cast<int>(std::round(centre - size.width() / 2.0)),
                            (height() - size.height()) / 2, size.width(), size.height());
    };
    m_lowerHandle->setNumber(m_lower);
    m_upperHandle->setNumber(m_upper);
    place(m_lowerHandle, xOf(m_lower) - outwards);
    place(m_upperHandle, xOf(m_upper) + outwards);
    update();
}

RangeEnd RangeSlider::nearerEnd(double x) const
{
    const double toLower = std::abs(x - xOf(m_lower));
    const double toUpper = std::abs(x - xOf(m_upper));
    if (toLower == toUpper)
        return positionAt(x) < m_scale.positionOf(m_lower) ? RangeEnd::Lower : RangeEnd::Upper;
    return toLower < toUpper ? RangeEnd::Lower : RangeEnd::Upper;
}

void RangeSlider::beginDrag(std::optional<RangeEnd> end, double x)
{
    const double grip = end ? xOf(value(*end)) - x : 0.0;
    m_drag = Drag{end, grip, m_lower, m_upper, m_scale.exactValueAt(positionAt(x))};
    for (const RangeEnd each : {RangeEnd::Lower, RangeEnd::Upper})
        handle(each)->setDown(!end || *end == each);
}

void RangeSlider::dragTo(double x)
{
    if (!m_drag)
        return;
    if (m_drag->end)
        moveEnd(*m_drag->end, m_scale.valueAt(positionAt(x + m_drag->grip)));
    else
        dragBar(x);
}

void RangeSlider::dragBar(double x)
{
    const double moved = m_scale.exactValueAt(positionAt(x)) - m_drag->startValue;
    const double span = m_drag->upper - m_drag->lower;
    const double lower = std::clamp(m_scale.rounded(m_drag->lower + moved), m_scale.minimum(),
                                    m_scale.maximum() - span);
    take(lower, lower + span, RangeEnd::Lower);
}

void RangeSlider::endDrag()
{
    if (!m_drag)
        return;
    m_drag.reset();
    m_lowerHandle->setDown(false);
    m_upperHandle->setDown(false);
    Q_EMIT released();
}

void RangeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const double x = event->position().x();
    const auto [left, right] = std::minmax({xOf(m_lower), xOf(m_upper)});
    if (x > left && x < right) {
        beginDrag(std::nullopt, x);
        return;
    }
    const RangeEnd end = nearerEnd(x);
    handle(end)->setFocus(Qt::MouseFocusReason);
    beginDrag(end, x);
    m_drag->grip = 0.0;
    dragTo(x);
}

void RangeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        dragTo(event->position().x());
}

void RangeSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        endDrag();
}

QSize RangeSlider::sizeHint() const
{
    return sliderlook::sizeHint(*this, 2);
}

void RangeSlider::paintEvent(QPaintEvent *)
{
    const sliderlook::Metrics m = sliderlook::metrics(*this);
    const double top = (height() - m.groove) / 2.0;
    const QRectF groove(m.ring, top, width() - 2.0 * m.ring, m.groove);
    const auto [left, right] = std::minmax({xOf(m_lower), xOf(m_upper)});
    QPainter painter(this);
    sliderlook::paintGroove(painter, groove, {left, top, right - left, m.groove}, palette(),
                            isEnabled());
}

void RangeSlider::resizeEvent(QResizeEvent *event)
{
    placeHandles();
    QWidget::resizeEvent(event);
}

void RangeSlider::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        endDrag();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        placeHandles();
    }
    QWidget::changeEvent(event);
}

} // namespace aneroid

#include "moc_rangeslider.cpp"
