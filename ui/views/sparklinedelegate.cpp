#include "ui/views/sparklinedelegate.h"

#include "ui/models/devicesmodel.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace aneroid {
namespace {

constexpr double dotRadius = 2.0;

QPolygonF lineThrough(const QList<double> &values, const QRectF &room, double leastSpan)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double span = std::max(*high - *low, leastSpan);
    const double bottom = (*high + *low - span) / 2.0;
    // The newest value stands at the right, however many there are.
    const double step = room.width() / (DevicesModel::sparklineLength - 1);
    QPolygonF line;
    line.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double fromRight = static_cast<double>(values.size() - 1 - i) * step;
        line.append({room.right() - fromRight,
                     room.bottom() - (values[i] - bottom) / span * room.height()});
    }
    return line;
}

} // namespace

void SparklineDelegate::setLook(const QColor &line, double span)
{
    m_line = line;
    m_span = span;
}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto values = index.data(DevicesModel::SparklineRole).value<QList<double>>();
    if (values.isEmpty())
        return;
    const QRectF room = QRectF(option.rect).adjusted(8.0, 4.0, -8.0, -4.0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText) : m_line;
    const QPolygonF line = lineThrough(values, room, m_span);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.25));
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawEllipse(line.last(), dotRadius, dotRadius);
    painter->restore();
}

} // namespace aneroid

#include "moc_sparklinedelegate.cpp"
