#include "ui/controls/sections/messagespicture.h"

#include <QPainter>

#include <vector>

namespace aneroid {
namespace {

constexpr int messages = 15;
constexpr int first = 5; ///< that something befalls
constexpr int last = 10;

bool isOn(int number)
{
    return number >= first && number <= last;
}

/// Where it arrives, in places of messages; none: it does not. Twice where there are two.
std::vector<double> arrivals(FaultKind kind, int number)
{
    const double at = number;
    if (!isOn(number))
        return {at};
    switch (kind) {
    case FaultKind::Loss:
        return {};
    case FaultKind::Duplicate:
        return {at, at + 0.4};
    case FaultKind::Reorder: // two groups of three
        return {at + (number % 3 == 2 ? 2.0 : number % 3 == 0 ? 0.0 : -2.0)};
    case FaultKind::Delay:
        return {at + 2.5};
    case FaultKind::ClockSkew:
        return {at + 0.3 * (number - first)};
    case FaultKind::ClockJump:
        return {at - 3.0};
    default:
        return {at};
    }
}

void paintDot(QPainter &painter, const QPointF &place, const QColor &ink, bool whole)
{
    constexpr double radius = 2.6;
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(whole ? QBrush(ink) : QBrush(Qt::NoBrush));
    if (whole)
        painter.drawEllipse(place, radius, radius);
    else // half of it
        painter.drawChord(QRectF(place - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                          90 * 16, 180 * 16);
}

} // namespace

void paintMessages(QPainter &painter, const QRectF &box, const QColor &ink, FaultKind kind)
{
    const double top = box.top() + 0.2 * box.height();
    const double bottom = box.bottom() - 0.2 * box.height();
    const auto x = [&box](double place) {
        return box.left() + (place + 1.0) / (messages + 2.0) * box.width();
    };
    QColor shade = ink;
    shade.setAlphaF(0.10F);
    painter.fillRect(
        QRectF(QPointF(x(first - 0.5), box.top()), QPointF(x(last + 0.5), box.bottom())), shade);
    QColor faint = ink;
    faint.setAlphaF(0.45F);
    for (int number = 0; number < messages; ++number) {
        const QPointF made(x(number), top);
        paintDot(painter, made, ink, true);
        const std::vector<double> places = arrivals(kind, number);
        for (const double place : places) {
            const QPointF arrived(x(place), bottom);
            painter.setPen(QPen(faint, 1.0));
            painter.drawLine(made, arrived);
            paintDot(painter, arrived, ink, !(kind == FaultKind::Malformed && isOn(number)));
        }
        if (places.empty()) { // it breaks off on the way
            const QPointF half = (made + QPointF(x(number), bottom)) / 2.0;
            painter.setPen(QPen(faint, 1.0, Qt::DashLine));
            painter.drawLine(made, half);
            painter.setPen(QPen(ink, 1.2));
            painter.drawLine(half + QPointF(-2.5, -2.5), half + QPointF(2.5, 2.5));
            painter.drawLine(half + QPointF(-2.5, 2.5), half + QPointF(2.5, -2.5));
        }
    }
}

} // namespace aneroid
