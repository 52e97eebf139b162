#pragma once

#include "ui/charts/chartframe.h"
#include "ui/charts/chartstyle.h"

#include <QFont>

class QImage;
class QPainter;
class QWidget;

namespace aneroid {

/// The colour of a line, its marks and its values.
[[nodiscard]] QColor lineColour(const ChartStyle &style, Channel channel, const LineLook &look);

/// A picture in which letters are as large as in the widget, whatever its screen counts an inch.
void takeDotsPerInch(QImage &picture, const QWidget &widget);

/// Paints what lies under and over the lines of one chart.
class ChartPainter
{
public:
    ChartPainter(const ChartFrame &frame, const ChartLayout &layout, const ChartStyle &style,
                 const QFont &font)
        : m_frame(frame)
        , m_layout(layout)
        , m_style(style)
        , m_font(font)
    {
    }

    /// Background, events, value axis, name, legend: what stays as it is while time goes by.
    void paintStill(QPainter &painter) const;
    /// On top of it what moves with time: its axis, the shade of a band, acts, the events' names.
    void paintMoving(QPainter &painter) const;
    /// The values beside the name, which change with every reading.
    void paintValues(QPainter &painter) const;
    /// Marks, newest reading, cursor, notice, focus.
    void paintOver(QPainter &painter) const;

    [[nodiscard]] static QFont titleFont(const QFont &font);
    [[nodiscard]] static QFont labelFont(const QFont &font);

    /// Room for the sample of a legend's item, and what an item needs.
    static constexpr double legendSample = 26.0;
    [[nodiscard]] static QSizeF legendItemSize(const QString &text, const QFont &font);

private:
    void paintBands(QPainter &painter) const;
    void paintShades(QPainter &painter) const;
    void paintActs(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintBandNames(QPainter &painter) const;
    void paintFaultEdges(QPainter &painter, const QRectF &box, const EventLook &look) const;
    [[nodiscard]] QRectF boxOf(const EventBand &band, double left, double right) const;
    [[nodiscard]] const EventLook &lookOf(const EventBand &band) const;
    void paintValueAxis(QPainter &painter) const;
    void paintTimeAxis(QPainter &painter) const;
    void paintTimeLabels(QPainter &painter) const;
    void paintTitle(QPainter &painter) const;
    void paintFold(QPainter &painter) const;
    void paintMarker(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;
    void paintChip(QPainter &painter, const QRectF &box, const QString &text,
                   const QColor &border) const;
    void paintNotice(QPainter &painter) const;
    void paintFocus(QPainter &painter) const;
    void paintCursorValue(QPainter &painter, const QPointF &point) const;
    void paintMark(QPainter &painter, const ChartFrame::Mark &mark, double radius) const;
    /// A circle, a square or a triangle: each channel has its own.
    void paintChannelMark(QPainter &painter, const QPointF &centre, double radius) const;

    [[nodiscard]] QColor line() const { return lineColour(m_style, m_frame.channel, {}); }
    [[nodiscard]] QPointF inPlot(double x, double y) const
    {
        return m_layout.plot.topLeft() + QPointF(x, y);
    }

    const ChartFrame &m_frame;
    const ChartLayout &m_layout;
    const ChartStyle &m_style;
    const QFont &m_font;
};

} // namespace aneroid
