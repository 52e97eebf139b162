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
    case Qt::Key_Down: {
        const double factor = event->key() == Qt::Key_Up ? zoomStep : 1.0 / zoomStep;
        return control ? zoomValues(d->stack.focused(), factor) : zoom(factor);
    }
    case Qt::Key_M:
        return d->toggleMarker();
    case Qt::Key_F:
        return setFolded(d->stack.focused(), !isFolded(d->stack.focused()));
    case Qt::Key_A:
        return setValueRange(d->stack.focused(), std::nullopt);
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
    } else if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const QPoint place = event->position().toPoint();
        const Channel channel = d->stack.channelAt(place);
        zoomValues(channel, std::pow(zoomStep, turn.y() / wheelNotch), d->stack.valueAt(place));
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
    const QPoint place = event->position().toPoint();
    if (const auto fold = d->stack.foldAt(place))
        return setFolded(*fold, !isFolded(*fold));
    if (d->rectangleNext || event->modifiers().testFlag(Qt::ShiftModifier))
        return d->beginRectangle(place);
    d->dragFrom = event->position();
    d->dragSpan = visibleSpan();
}

void ChartPanel::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = d->stack.plot();
    const double x = event->position().x();
    if (d->rectangle)
        return d->drawRectangle(event->position().toPoint());
    const Qt::CursorShape hand =
        d->stack.foldAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor;
    if (!d->dragFrom && !d->rectangleNext && cursor().shape() != hand)
        setCursor(hand);
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
    if (d->rectangle)
        d->endRectangle();
}

void ChartPanel::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseDoubleClickEvent(event);
    if (d->stack.foldAt(event->position().toPoint()))
        return mousePressEvent(event);
    for (const Channel channel : allChannels)
        d->stack.setValueRange(channel, std::nullopt);
    setFollowing(true);
}

void ChartPanel::Private::beginRectangle(const QPoint &place)
{
    rectangleNext = false;
    rectangleFrom = place;
    rectangle = new QRubberBand(QRubberBand::Rectangle, q);
    rectangle->setObjectName(QStringLiteral("zoomRectangle"));
    rectangle->setGeometry(QRect(place, QSize(1, 1)));
    rectangle->show();
}

void ChartPanel::Private::drawRectangle(const QPoint &place)
{
    rectangle->setGeometry(QRect(rectangleFrom, place).normalized());
}

/// Shows what was drawn: its time, and its values where it stayed in one chart and is high enough
/// to mean them.
void ChartPanel::Private::endRectangle()
{
    constexpr int leastWidth = 5;
    constexpr int leastHeight = 16;
    const QRect box = rectangle->geometry();
    rectangle->deleteLater();
    rectangle = nullptr;
    if (box.width() < leastWidth)
        return;
    const Span span{q->timeAt(box.topLeft()), q->timeAt(box.topRight())};
    const Channel channel = stack.channelAt(box.center());
    const auto high = stack.valueAt(box.topLeft());
    const auto low = stack.valueAt(box.bottomLeft());
    if (box.height() >= leastHeight && high && low && *high > *low &&
        stack.channelAt(box.topLeft()) == stack.channelAt(box.bottomLeft()))
        stack.setValueRange(channel, ChartPanel::ValueRange{*low, *high});
    window.setSpan(span);
    touch();
}

/// At the cursor; where there is one already at this moment, it goes.
void ChartPanel::Private::toggleMarker()
{
    const std::optional<TimeMs> time = q->cursorTime();
    stack.marker = stack.marker == time ? std::nullopt : time;
    touch();
}

void ChartPanel::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    d->cursor.leave();
    d->touch();
}

} // namespace aneroid
