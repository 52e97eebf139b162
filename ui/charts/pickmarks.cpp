#include "ui/charts/pickmarks.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

namespace aneroid {

namespace {

QPolygonF rightWayUp(double r)
{
    return QPolygonF({{0.0, -1.2 * r}, {1.15 * r, 0.95 * r}, {-1.15 * r, 0.95 * r}});
}

QPolygonF cross(double r)
{
    const double a = 0.4 * r;
    const double b = 1.25 * r;
    return QPolygonF({{-a, -b},
                      {a, -b},
                      {a, -a},
                      {b, -a},
                      {b, a},
                      {a, a},
                      {a, b},
                      {-a, b},
                      {-a, a},
                      {-b, a},
                      {-b, -a},
                      {-a, -a}});
}

} // namespace

void paintPickMark(QPainter &painter, std::size_t place, const QPointF &centre, double radius,
                   const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double side = 0.9 * radius;
    switch (place) {
    case 0: // a disc
        painter.drawEllipse(QPointF(), radius, radius);
        break;
    case 1: // a square
        painter.drawRect(QRectF(-side, -side, 2.0 * side, 2.0 * side));
        break;
    case 2: // a triangle
        painter.drawPolygon(rightWayUp(radius));
        break;
    case 3: // a diamond
        painter.rotate(45.0);
        painter.drawRect(QRectF(-side, -side, 2.0 * side, 2.0 * side));
        break;
    case 4: // a triangle on its tip
        painter.rotate(180.0);
        painter.drawPolygon(rightWayUp(radius));
        break;
    case 5: // a plus
        painter.drawPolygon(cross(radius));
        break;
    case 6: // a ring
        painter.setPen(QPen(colour, 0.6 * radius));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(), 0.8 * radius, 0.8 * radius);
        break;
    default: // a cross
        painter.rotate(45.0);
        painter.drawPolygon(cross(radius));
        break;
    }
    painter.restore();
}

QIcon pickIcon(std::size_t place, const ChartStyle &style, const QColor &selected)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        for (const auto &[mode, colour] :
             {std::pair(QIcon::Normal, style.picks[place]), std::pair(QIcon::Selected, selected)}) {
            QPixmap picture(16 * scale, 16 * scale);
            picture.setDevicePixelRatio(scale);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            paintPickMark(painter, place, {8.0, 8.0}, 5.0, colour);
            painter.end();
            icon.addPixmap(picture, mode);
        }
    }
    return icon;
}

} // namespace aneroid
