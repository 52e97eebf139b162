#include "ui/charts/chartpainter.h"

#include "ui/charts/charttexts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr double labelGap = 6.0;

/// The middle of the pixel at `position`, so that a hairline is one pixel wide.
double crisp(double position)
{
    return std::floor(position) + 0.5;
}

} // namespace

QFont ChartPainter::titleFont(const QFont &font)
{
    QFont title = font;
    title.setWeight(QFont::DemiBold);
    return title;
}

QFont ChartPainter::labelFont(const QFont &font)
{
    QFont label = font;
    if (label.pointSizeF() > 0.0)
        label.setPointSizeF(std::max(7.0, label.pointSizeF() * 0.9));
    return label;
}

void ChartPainter::paintUnder(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(m_layout.all, m_style.background);
    paintBands(painter);
    painter.setFont(labelFont(m_font));
    paintValueAxis(painter);
    paintTimeAxis(painter);
    if (m_frame.namesEvents)
        paintBandNames(painter);
    paintTitle(painter);
}

void ChartPainter::paintBands(QPainter &painter) const
{
    const QRectF &plot = m_layout.plot;
    for (const EventBand &band : m_frame.bands) {
        const double left = std::max(0.0, std::floor(band.left));
        const double right = std::min(plot.width(), std::ceil(band.right));
        const QRectF box(plot.left() + left, plot.top(), right - left, plot.height());
        const EventLook &look = m_style.event(band.kind);
        painter.fillRect(box, look.fill);
        if (box.width() >= 4.0)
            painter.fillRect(box, QBrush(look.hatch, look.pattern));
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), 2.0), look.text);
    }
}

void ChartPainter::paintBandNames(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height() + 2.0;
    for (const EventBand &band : m_frame.bands) {
        const double left = std::max(0.0, band.left);
        const double right = std::min(m_layout.plot.width(), band.right);
        const double top = 2.0 + band.row * height;
        if (top + height > m_layout.plot.height())
            continue;
        const QString whole = charttexts::weatherName(band.kind);
        const double room = right - left - 2.0 * labelGap;
        const QString name = metrics.elidedText(whole, Qt::ElideRight, room);
        if (name.size() < std::min<qsizetype>(whole.size(), 4))
            continue; // an ellipsis alone names nothing
        const EventLook &look = m_style.event(band.kind);
        const double width = metrics.horizontalAdvance(name) + 2.0 * labelGap;
        const QRectF box(inPlot(left, top), QSizeF(width, height));
        painter.fillRect(box.adjusted(0.0, 0.0, 0.0, -1.0), look.fill); // no hatch behind text
        painter.setPen(look.text);
        painter.drawText(box, Qt::AlignCenter, name);
    }
}

void ChartPainter::paintValueAxis(QPainter &painter) const
{
    const QRectF &plot = m_layout.plot;
    const QFontMetricsF metrics(painter.font());
    for (const ChartFrame::ValueTick &tick : m_frame.valueTicks) {
        const double y = crisp(plot.top() + tick.y);
        painter.setPen(m_style.grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QRectF box(m_layout.all.left(), y - metrics.height() / 2.0,
                         plot.left() - m_layout.all.left() - labelGap, metrics.height());
        painter.setPen(m_style.mutedText);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
}

void ChartPainter::paintTimeAxis(QPainter &painter) const
{
    const QRectF &plot = m_layout.plot;
    painter.setPen(m_style.grid);
    for (const ChartFrame::TimeLabel &label : m_frame.timeLabels) {
        const double x = crisp(plot.left() + label.x);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    painter.setPen(m_style.axis);
    const double base = crisp(plot.bottom());
    painter.drawLine(QPointF(plot.left(), base), QPointF(plot.right(), base));
    if (!m_layout.times.isEmpty())
        paintTimeLabels(painter);
}

void ChartPainter::paintTimeLabels(QPainter &painter) const
{
    const QRectF &times = m_layout.times;
    const QFontMetricsF metrics(painter.font());
    const double row = metrics.height();
    const QRectF zone(m_layout.plot.right() - metrics.horizontalAdvance(m_frame.zone) - 2.0,
                      times.top() + 4.0 + row, metrics.horizontalAdvance(m_frame.zone) + 2.0, row);
    double timeEnd = times.left();
    double dateEnd = m_layout.plot.left();
    for (const ChartFrame::TimeLabel &label : m_frame.timeLabels) {
        const double x = m_layout.plot.left() + label.x;
        painter.setPen(m_style.axis);
        painter.drawLine(QPointF(crisp(x), times.top()), QPointF(crisp(x), times.top() + 4.0));
        painter.setPen(m_style.mutedText);
        const double half = metrics.horizontalAdvance(label.time) / 2.0;
        if (x - half >= timeEnd && x + half <= m_layout.all.right()) {
            painter.drawText(QRectF(x - half - 1.0, times.top() + 4.0, 2.0 * half + 2.0, row),
                             Qt::AlignCenter, label.time);
            timeEnd = x + half + labelGap;
        }
        const double width = metrics.horizontalAdvance(label.date);
        const double left = std::max(x - width / 2.0, m_layout.plot.left());
        if (width > 0.0 && left >= dateEnd && left + width + labelGap <= zone.left()) {
            painter.drawText(QRectF(left, zone.top(), width + 1.0, row), Qt::AlignCenter,
                             label.date);
            dateEnd = left + width + 3.0 * labelGap;
        }
    }
    painter.setPen(m_style.mutedText);
    painter.drawText(zone, Qt::AlignRight | Qt::AlignVCenter, m_frame.zone);
}

void ChartPainter::paintTitle(QPainter &painter) const
{
    const QRectF &title = m_layout.title;
    const QFont font = titleFont(m_font);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double radius = metrics.ascent() * 0.32;
    const double nameLeft = title.left() + 2.0 * radius + 7.0;
    paintMark(painter, QPointF(title.left() + radius, title.center().y() + 0.5), radius);

    const double nameWidth = metrics.horizontalAdvance(m_frame.name);
    painter.setPen(m_style.text);
    painter.drawText(QRectF(nameLeft, title.top(), nameWidth + 2.0, title.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_frame.name);
    painter.setPen(line());
    const double valueLeft = nameLeft + nameWidth + 12.0;
    painter.drawText(QRectF(valueLeft, title.top(), title.right() - valueLeft, title.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_frame.value);
}

void ChartPainter::paintMark(QPainter &painter, const QPointF &centre, double radius) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line());
    switch (m_frame.channel) {
    case Channel::Temperature:
        painter.drawEllipse(centre, radius, radius);
        break;
    case Channel::Humidity: {
        const double side = radius * 0.9;
        painter.drawRect(QRectF(centre - QPointF(side, side), centre + QPointF(side, side)));
        break;
    }
    case Channel::Pressure: {
        const double half = radius * 1.15;
        painter.drawPolygon(
            QPolygonF({centre + QPointF(0.0, -half), centre + QPointF(half, half * 0.85),
                       centre + QPointF(-half, half * 0.85)}));
        break;
    }
    }
    painter.restore();
}

void ChartPainter::paintOver(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(m_layout.plot.adjusted(0.0, 0.0, 1.0, 1.0));
    for (const QPointF &mark : m_frame.marks)
        paintMark(painter, inPlot(mark.x(), mark.y()), 2.5);
    painter.restore();
    if (m_frame.newest)
        paintMark(painter, inPlot(m_frame.newest->x(), m_frame.newest->y()), 4.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_frame.cursor)
        paintCursor(painter);
    if (!m_frame.notice.isEmpty())
        paintNotice(painter);
    if (m_frame.focused)
        paintFocus(painter);
}

void ChartPainter::paintCursor(QPainter &painter) const
{
    const ChartFrame::Cursor &cursor = *m_frame.cursor;
    const QRectF &plot = m_layout.plot;
    const double x = crisp(plot.left() + cursor.point.x());
    painter.setPen(m_style.cursor);
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));

    const QPointF point(x, plot.top() + cursor.point.y());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(line(), 2.0));
    painter.setBrush(m_style.background);
    painter.drawEllipse(point, 4.0, 4.0);
    painter.restore();

    painter.setFont(titleFont(m_font));
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height() + 6.0;
    const double width = metrics.horizontalAdvance(cursor.value) + 14.0;
    const bool fitsRight = point.x() + 10.0 + width <= m_layout.all.right();
    const double left = fitsRight ? point.x() + 10.0 : point.x() - 10.0 - width;
    const double top = std::clamp(point.y() - height - 6.0, plot.top() + 2.0,
                                  std::max(plot.top() + 2.0, plot.bottom() - height));
    paintChip(painter, QRectF(left, top, width, height), cursor.value, line());

    if (m_layout.times.isEmpty())
        return;
    const double timeWidth = metrics.horizontalAdvance(cursor.time) + 14.0;
    const double timeLeft =
        std::clamp(x - timeWidth / 2.0, m_layout.all.left() + 2.0,
                   std::max(m_layout.all.left() + 2.0, m_layout.all.right() - timeWidth - 2.0));
    paintChip(painter, QRectF(timeLeft, m_layout.times.top() + 3.0, timeWidth, height), cursor.time,
              m_style.cursor);
}

void ChartPainter::paintChip(QPainter &painter, const QRectF &box, const QString &text,
                             const QColor &border) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(border, 1.0));
    painter.setBrush(m_style.background);
    painter.drawRoundedRect(QRectF(std::floor(box.left()) + 0.5, std::floor(box.top()) + 0.5,
                                   std::ceil(box.width()), std::ceil(box.height())),
                            4.0, 4.0);
    painter.restore();
    painter.setPen(m_style.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void ChartPainter::paintNotice(QPainter &painter) const
{
    QFont font = titleFont(m_font);
    if (font.pointSizeF() > 0.0)
        font.setPointSizeF(font.pointSizeF() * 1.25);
    const double height = QFontMetricsF(font).height() + 4.0;
    const QPointF centre = m_layout.plot.center();
    painter.setFont(font);
    painter.setPen(m_style.text);
    painter.drawText(
        QRectF(m_layout.plot.left(), centre.y() - height, m_layout.plot.width(), height),
        Qt::AlignCenter, m_frame.notice);
    painter.setFont(m_font);
    painter.setPen(m_style.mutedText);
    painter.drawText(QRectF(m_layout.plot.left(), centre.y(), m_layout.plot.width(), height),
                     Qt::AlignCenter, m_frame.noticeHint);
}

void ChartPainter::paintFocus(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(m_style.focus, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_layout.all.adjusted(1.5, 1.5, -1.5, -1.5), 4.0, 4.0);
    painter.restore();
}

} // namespace aneroid
