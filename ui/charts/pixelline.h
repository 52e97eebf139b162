#pragma once

#include <QList>
#include <QPointF>
#include <QRect>
#include <QSize>

#include <vector>

namespace aneroid {

/// A line as rectangles of whole pixels. A recording that is denser than pixels is a wall of
/// upright strokes: filling what they cover takes a third of the time of stroking them.
class PixelLine
{
public:
    /// The pixels of a plot of this size that a line of one pixel's width through `points` covers;
    /// these are in the middle of a pixel sideways and whole ones upwards, from the lowest row at
    /// the left, and do not run backwards. The rectangles count from the plot's top left, do not
    /// overlap, and are valid until the next call.
    [[nodiscard]] const std::vector<QRect> &cover(const QList<QPointF> &points, const QSize &plot);

private:
    /// Of one column of pixels; none where the bottom is above the top.
    struct Stroke
    {
        int top;
        int bottom;
    };
    /// Where a line is: rows count from the top.
    struct Pixel
    {
        int column;
        int row;
    };

    [[nodiscard]] Pixel pixelAt(const QPointF &point) const;
    void trace(const QList<QPointF> &points);
    void add(int column, Stroke stroke);
    void addSlope(const Pixel &from, const Pixel &to);
    void fillBlock(int first, int last);
    void fill(int firstColumn, int lastColumn, int top, int bottom);

    QSize m_plot;
    std::vector<Stroke> m_strokes;
    std::vector<QRect> m_rectangles;
};

} // namespace aneroid
