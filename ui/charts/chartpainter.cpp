#include "ui/charts/chartpainter.h"

#include "core/settings/faulttext.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/pickmarks.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPolygonF>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <optional>

namespace aneroid {

namespace {

constexpr double labelGap = 6.0;

/// The middle of the pixel at `position`, so that a hairline is one pixel wide.
double crisp(double position)
{
    return std::floor(position) + 0.5;
}

/// Of the channel's mark before the name.
double titleRadius(const QFontMetricsF &metrics)
{
    return metrics.ascent() * 0.32;
}

constexpr double nameGap = 7.0;
constexpr double valueGap = 12.0;
constexpr double smallMark = 2.5;
constexpr double pickMark = 3.5;
constexpr double newestMark = 4.0;
constexpr double hairMark = 8.0; ///< of an event too short to be shaded

} // namespace

QColor lineColour(const ChartStyle &style, Channel channel, const LineLook &look)
{
    switch (look.kind) {
    case LineLook::Kind::Pick:
        return style.picks[look.place % mostPicks];
    case LineLook::Kind::Edge:
        return mixed(style.background, style.lines[indexOf(channel)], 0.55);
    case LineLook::Kind::Truth:
        return style.truth;
    case LineLook::Kind::Channel:
        break;
    }
    return style.lines[indexOf(channel)];
}

void takeDotsPerInch(QImage &picture, const QWidget &widget)
{
    constexpr double inchM = 0.0254;
    picture.setDotsPerMeterX(qRound(widget.logicalDpiX() / inchM));
    picture.setDotsPerMeterY(qRound(widget.logicalDpiY() / inchM));
}

QSizeF ChartPainter::legendItemSize(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return {legendSample + labelGap + std::ceil(metrics.horizontalAdvance(text)),
            metrics.height() + 4.0};
}

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

void ChartPainter::paintStill(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(m_layout.all, m_style.background);
    painter.setFont(labelFont(m_font));
    if (!m_layout.folded) {
        paintBands(painter);
        paintValueAxis(painter);
    }
    paintFold(painter);
    paintTitle(painter);
    paintLegend(painter);
}

void ChartPainter::paintMoving(QPainter &painter) const
{
    if (m_layout.folded)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(labelFont(m_font));
    paintTimeAxis(painter);
    paintShades(painter);
    paintActs(painter);
    paintBandNames(painter);
}

/// Points down where the chart is open, and to the right where it is folded.
void ChartPainter::paintFold(QPainter &painter) const
{
    constexpr double half = 4.0;
    constexpr double left = 10.0;
    const QPointF middle(m_layout.fold.left() + left + half, m_layout.title.center().y() + 0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.mutedText);
    if (m_layout.folded)
        painter.drawPolygon(QPolygonF{middle + QPointF(-half / 2.0, -half),
                                      middle + QPointF(half / 2.0 + 1.0, 0.0),
                                      middle + QPointF(-half / 2.0, half)});
    else
        painter.drawPolygon(QPolygonF{middle + QPointF(-half, -half / 2.0),
                                      middle + QPointF(half, -half / 2.0),
                                      middle + QPointF(0.0, half / 2.0 + 1.0)});
    painter.restore();
}

void ChartPainter::paintShades(QPainter &painter) const
{
    if (m_frame.shades.empty())
        return;
    QColor fill = line();
    fill.setAlphaF(0.22F);
    painter.save();
    painter.setClipRect(m_layout.plot);
    painter.translate(m_layout.plot.topLeft());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    for (const QPolygonF &shade : m_frame.shades)
        painter.drawPolygon(shade);
    painter.restore();
}

/// Little pointers on the time axis.
void ChartPainter::paintActs(QPainter &painter) const
{
    if (m_frame.acts.empty())
        return;
    constexpr double half = 4.0;
    constexpr double height = 7.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.text);
    for (const double x : m_frame.acts) {
        const QPointF foot = inPlot(x, m_layout.plot.height());
        painter.drawPolygon(QPolygonF{foot + QPointF(-half, 0.0), foot + QPointF(half, 0.0),
                                      foot + QPointF(0.0, -height)});
    }
    painter.restore();
}

/// A stretch of the line with its mark, or of the band, before each text.
void ChartPainter::paintLegend(QPainter &painter) const
{
    painter.setFont(m_font);
    for (const ChartFrame::LegendItem &item : m_frame.legend) {
        const QRectF &box = item.box;
        const double y = crisp(box.center().y());
        const QRectF sample(box.left(), y - 6.0, legendSample, 12.0);
        // The three charts share the legend: what stands for all of them has no channel's colour.
        const bool truth = item.look.kind == LineLook::Kind::Truth;
        const QColor colour = truth || item.look.kind == LineLook::Kind::Pick
                                  ? lineColour(m_style, m_frame.channel, item.look)
                                  : m_style.text;
        if (item.shade) {
            QColor fill = colour;
            fill.setAlphaF(0.22F);
            painter.fillRect(sample, fill);
            painter.setPen(mixed(m_style.background, colour, 0.55));
            painter.drawLine(sample.topLeft(), sample.topRight());
            painter.drawLine(sample.bottomLeft(), sample.bottomRight());
        } else {
            painter.setPen(QPen(colour, truth ? 1.0 : 2.0));
            painter.drawLine(QPointF(sample.left(), y), QPointF(sample.right(), y));
        }
        if (item.look.kind == LineLook::Kind::Pick)
            paintMark(painter, {sample.center(), item.look}, newestMark);
        painter.setPen(m_style.text);
        painter.drawText(box.adjusted(legendSample + labelGap, 0.0, 1.0, 0.0),
                         Qt::AlignLeft | Qt::AlignVCenter, item.text);
    }
}

void ChartPainter::paintBands(QPainter &painter) const
{
    const QRectF &plot = m_layout.plot;
    for (const EventBand &band : m_frame.bands) {
        const double left = std::max(0.0, std::floor(band.left));
        const double right = std::min(plot.width(), std::ceil(band.right));
        const QRectF box = boxOf(band, left, right);
        const EventLook &look = lookOf(band);
        if (band.hair) {
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), hairMark), look.text);
            continue;
        }
        painter.fillRect(box, look.fill);
        if (box.width() >= 4.0)
            painter.fillRect(box, QBrush(look.hatch, look.pattern));
        if (band.fault)
            paintFaultEdges(painter, box, look);
        else
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 2.0), look.text);
    }
}

/// All of the plot's height, or the half that is its own where weather and faults meet.
QRectF ChartPainter::boxOf(const EventBand &band, double left, double right) const
{
    const QRectF &plot = m_layout.plot;
    const double half = std::floor(plot.height() / 2.0);
    const double top = band.shared && band.fault ? plot.top() + half : plot.top();
    const double height = !band.shared ? plot.height() : band.fault ? plot.height() - half : half;
    return {plot.left() + left, top, right - left, height};
}

/// A fault stands on a bar at the bottom, where weather hangs from one at the top, between broken
/// lines.
void ChartPainter::paintFaultEdges(QPainter &painter, const QRectF &box,
                                   const EventLook &look) const
{
    painter.fillRect(QRectF(box.left(), box.bottom() - 3.0, box.width(), 3.0), look.text);
    painter.setPen(QPen(look.text, 1.0, Qt::DashLine));
    for (const double x : {crisp(box.left()), crisp(box.right() - 1.0)})
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
}

const EventLook &ChartPainter::lookOf(const EventBand &band) const
{
    return band.fault ? m_style.fault : m_style.event(band.kind);
}

void ChartPainter::paintBandNames(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height() + 2.0;
    for (const EventBand &band : m_frame.bands) {
        if ((!band.fault && !m_frame.namesEvents) || band.hair)
            continue;
        const double left = std::max(0.0, band.left);
        const double right = std::min(m_layout.plot.width(), band.right);
        const double down = 2.0 + band.row * height;
        if (down + height > m_layout.plot.height())
            continue;
        const double top = band.fault ? m_layout.plot.height() - down - height - 2.0 : down;
        const QString whole =
            band.fault ? faultTitle(*band.fault) : charttexts::weatherName(band.kind);
        const double room = right - left - 2.0 * labelGap;
        const QString name = metrics.elidedText(whole, Qt::ElideRight, room);
        if (name.size() < std::min<qsizetype>(whole.size(), 4))
            continue; // an ellipsis alone names nothing
        const EventLook &look = lookOf(band);
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
    std::optional<double> labelled; // a low plot has lines that are closer than their labels
    for (const ChartFrame::ValueTick &tick : m_frame.valueTicks) {
        const double y = crisp(plot.top() + tick.y);
        painter.fillRect(QRectF(plot.left(), y - 0.5, plot.width() + 1.0, 1.0), m_style.grid);
        if (labelled && std::abs(*labelled - y) < metrics.height())
            continue;
        labelled = y;
        const QRectF box(m_layout.all.left(), y - metrics.height() / 2.0,
                         plot.left() - m_layout.all.left() - labelGap, metrics.height());
        painter.setPen(m_style.mutedText);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
}

void ChartPainter::paintTimeAxis(QPainter &painter) const
{
    const QRectF &plot = m_layout.plot;
    for (const ChartFrame::TimeLabel &label : m_frame.timeLabels) {
        const double left = std::floor(plot.left() + label.x); // filled: faster than a line
        painter.fillRect(QRectF(left, plot.top(), 1.0, plot.height() + 1.0), m_style.grid);
    }
    painter.fillRect(QRectF(plot.left(), std::floor(plot.bottom()), plot.width() + 1.0, 1.0),
                     m_style.axis);
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
    const double radius = titleRadius(metrics);
    paintChannelMark(painter, QPointF(title.left() + radius, title.center().y() + 0.5), radius);
    painter.setPen(m_style.text);
    painter.drawText(QRectF(title.left() + 2.0 * radius + nameGap, title.top(),
                            metrics.horizontalAdvance(m_frame.name) + 2.0, title.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_frame.name);
}

void ChartPainter::paintValues(QPainter &painter) const
{
    const QRectF &title = m_layout.title;
    const QFont font = titleFont(m_font);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double radius = titleRadius(metrics);
    double left =
        title.left() + 2.0 * radius + nameGap + metrics.horizontalAdvance(m_frame.name) + valueGap;
    for (const ChartFrame::Value &value : m_frame.values) {
        const bool picked = value.look.kind == LineLook::Kind::Pick;
        const double width = std::ceil(metrics.horizontalAdvance(value.text)) + 1.0;
        if (left + width > title.right() && left > title.left() + title.width() / 2.0)
            break; // what has no room is in the table
        if (picked) {
            paintMark(painter, {{left + radius, title.center().y() + 0.5}, value.look}, radius);
            left += 2.0 * radius + 5.0;
        }
        const bool muted =
            value.look.kind == LineLook::Kind::Edge || value.look.kind == LineLook::Kind::Truth;
        painter.setPen(muted ? m_style.mutedText
                             : lineColour(m_style, m_frame.channel, value.look));
        painter.drawText(QRectF(left, title.top(), title.right() - left, title.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, value.text);
        left += width + valueGap;
    }
}

void ChartPainter::paintMark(QPainter &painter, const ChartFrame::Mark &mark, double radius) const
{
    if (mark.look.kind == LineLook::Kind::Pick)
        paintPickMark(painter, mark.look.place, mark.point, radius,
                      lineColour(m_style, m_frame.channel, mark.look));
    else
        paintChannelMark(painter, mark.point, radius);
}

void ChartPainter::paintChannelMark(QPainter &painter, const QPointF &centre, double radius) const
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
    for (const ChartFrame::Mark &mark : m_frame.marks)
        paintMark(painter, {inPlot(mark.point.x(), mark.point.y()), mark.look},
                  mark.look.kind == LineLook::Kind::Pick ? pickMark : smallMark);
    painter.restore();
    for (const ChartFrame::Mark &mark : m_frame.newest)
        paintMark(painter, {inPlot(mark.point.x(), mark.point.y()), mark.look}, newestMark);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_frame.marker)
        paintMarker(painter);
    if (m_frame.cursor)
        paintCursor(painter);
    if (!m_frame.notice.isEmpty()) {
        // A sentence runs as its language does; times and values do not.
        painter.setLayoutDirection(m_frame.notice.isRightToLeft() ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
        paintNotice(painter);
        painter.setLayoutDirection(Qt::LeftToRight);
    }
    if (m_frame.focused)
        paintFocus(painter);
}

/// Broken, where the cursor's line is whole.
void ChartPainter::paintMarker(QPainter &painter) const
{
    const QRectF &plot = m_layout.plot;
    const double x = crisp(plot.left() + m_frame.marker->x);
    painter.setPen(QPen(m_style.text, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(m_style.background);
    for (const ChartFrame::Mark &mark : m_frame.marker->points) {
        painter.setPen(QPen(lineColour(m_style, m_frame.channel, mark.look), 2.0));
        painter.drawRect(
            QRectF(inPlot(mark.point.x(), mark.point.y()) - QPointF(3.5, 3.5), QSizeF(7.0, 7.0)));
    }
    painter.restore();
}

void ChartPainter::paintCursor(QPainter &painter) const
{
    const ChartFrame::Cursor &cursor = *m_frame.cursor;
    const QRectF &plot = m_layout.plot;
    const double x = crisp(plot.left() + cursor.x);
    painter.setPen(m_style.cursor);
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(m_style.background);
    for (const ChartFrame::Mark &mark : cursor.points) {
        painter.setPen(QPen(lineColour(m_style, m_frame.channel, mark.look), 2.0));
        painter.drawEllipse(inPlot(mark.point.x(), mark.point.y()), 4.0, 4.0);
    }
    painter.restore();

    painter.setFont(titleFont(m_font));
    if (!cursor.value.isEmpty() && !cursor.points.empty())
        paintCursorValue(painter, QPointF(x, plot.top() + cursor.points.front().point.y()));
    if (m_layout.times.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height() + 6.0;
    const double timeWidth = metrics.horizontalAdvance(cursor.time) + 14.0;
    const double timeLeft =
        std::clamp(x - timeWidth / 2.0, m_layout.all.left() + 2.0,
                   std::max(m_layout.all.left() + 2.0, m_layout.all.right() - timeWidth - 2.0));
    paintChip(painter, QRectF(timeLeft, m_layout.times.top() + 3.0, timeWidth, height), cursor.time,
              m_style.cursor);
}

void ChartPainter::paintCursorValue(QPainter &painter, const QPointF &point) const
{
    const QRectF &plot = m_layout.plot;
    const QString &value = m_frame.cursor->value;
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height() + 6.0;
    const double width = metrics.horizontalAdvance(value) + 14.0;
    const bool fitsRight = point.x() + 10.0 + width <= m_layout.all.right();
    const double left = fitsRight ? point.x() + 10.0 : point.x() - 10.0 - width;
    const double top = std::clamp(point.y() - height - 6.0, plot.top() + 2.0,
                                  std::max(plot.top() + 2.0, plot.bottom() - height));
    paintChip(painter, QRectF(left, top, width, height), value, line());
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
    if (m_layout.plot.height() < 3.0 * QFontMetricsF(font).height()) { // room for one line
        painter.setFont(font);
        painter.setPen(m_style.text);
        painter.drawText(m_layout.plot, Qt::AlignCenter, m_frame.notice);
        return;
    }
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
