#pragma once

#include "ui/charts/chartframe.h"
#include "ui/charts/chartstyle.h"

#include <QFont>

class QPainter;

namespace aneroid {

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

    /// Background, events, grid, axes, title.
    void paintUnder(QPainter &painter) const;
    /// Marks, newest reading, cursor, notice, focus.
    void paintOver(QPainter &painter) const;

    [[nodiscard]] static QFont titleFont(const QFont &font);
    [[nodiscard]] static QFont labelFont(const QFont &font);

private:
    void paintBands(QPainter &painter) const;
    void paintBandNames(QPainter &painter) const;
    void paintValueAxis(QPainter &painter) const;
    void paintTimeAxis(QPainter &painter) const;
    void paintTimeLabels(QPainter &painter) const;
    void paintTitle(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;
    void paintChip(QPainter &painter, const QRectF &box, const QString &text,
                   const QColor &border) const;
    void paintNotice(QPainter &painter) const;
    void paintFocus(QPainter &painter) const;
    /// A circle, a square or a triangle: each channel has its own.
    void paintMark(QPainter &painter, const QPointF &centre, double radius) const;

    [[nodiscard]] QColor line() const { return m_style.lines[indexOf(m_frame.channel)]; }
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
