// What hands do to a ChartPanel: keys, wheel and mouse.

#include "ui/charts/chartpanel_p.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace aneroid {

namespace {

constexpr double zoomStep = 1.25;
constexpr double panStep = 0.1;
constexpr double pageStep = 0.9;
constexpr double wheelNotch = 120.0;

} // namespace

void ChartPanel::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int stride = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // plus without Shift on many keyboards
        return zoom(zoomStep);
    case Qt::Key_Minus:
        return zoom(1.0 / zoomStep);
    case Qt::Key_Left:
        return control ? pan(-panStep) : d->moveCursor(-stride);
    case Qt::Key_Right:
        return control ? pan(panStep) : d->moveCursor(stride);
    case Qt::Key_Up:
        return zoom(zoomStep);
    case Qt::Key_Down:
        return zoom(1.0 / zoomStep);
    case Qt::Key_PageUp:
        return pan(-pageStep);
    case Qt::Key_PageDown:
        return pan(pageStep);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_End:
        return setFollowing(true);
    case Qt::Key_Escape:
        if (d->cursor.isShown()) {
            d->cursor.hide();
            return d->touch();
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartPanel::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (std::abs(turn.x()) > std::abs(turn.y())) {
        pan(-panStep * turn.x() / wheelNotch);
    } else {
        d->window.zoom(std::pow(zoomStep, turn.y() / wheelNotch),
                       d->fractionAt(event->position().x()));
        d->touch();
    }
    event->accept();
}

void ChartPanel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    d->dragFrom = event->position();
    d->dragSpan = visibleSpan();
}

void ChartPanel::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = d->stack.plot();
    const double x = event->position().x();
    if (d->dragFrom) {
        const double pixels = d->dragFrom->x() - x;
        if (cursor().shape() != Qt::ClosedHandCursor && std::abs(pixels) < 4.0)
            return; // not yet a drag: a click does not pause
        setCursor(Qt::ClosedHandCursor);
        const double length = static_cast<double>(d->dragSpan.toMs - d->dragSpan.fromMs);
        d->window.setSpan(d->dragSpan);
        d->window.pan(std::llround(pixels * length / plot.width()));
    }
    if (x >= plot.left() && x <= plot.right())
        d->cursor.pointAt(d->fractionAt(x));
    else
        d->cursor.leave();
    d->touch();
}

void ChartPanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    d->dragFrom.reset();
    unsetCursor();
}

void ChartPanel::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseDoubleClickEvent(event);
    setFollowing(true);
}

void ChartPanel::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    d->cursor.leave();
    d->touch();
}

} // namespace aneroid
