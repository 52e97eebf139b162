#include "ui/charts/pixelline.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

/// Columns that are looked at together for what all of them cover.
constexpr int block = 8;
/// What all columns of a block cover is filled at once from so many rows on.
constexpr int worthwhile = 4;

} // namespace

const std::vector<QRect> &PixelLine::cover(const QList<QPointF> &points, const QSize &plot)
{
    m_plot = plot;
    m_strokes.assign(static_cast<std::size_t>(plot.width()), {plot.height(), -1});
    m_rectangles.clear();
    if (!points.isEmpty())
        trace(points);
    for (int first = 0; first < plot.width(); first += block)
        fillBlock(first, std::min(first + block, plot.width()) - 1);
    return m_rectangles;
}

PixelLine::Pixel PixelLine::pixelAt(const QPointF &point) const
{
    // Not std::floor, which is a call where the compiler may not use SSE 4.
    constexpr double far = 1e6; // beyond it a plot is not
    const double x = std::clamp(point.x(), -far, far) + far;
    const double y = std::clamp(m_plot.height() - 1 - point.y(), -far, far);
    return {static_cast<int>(x) - static_cast<int>(far), static_cast<int>(y)};
}

/// What joins two neighbouring columns is halved between them.
void PixelLine::trace(const QList<QPointF> &points)
{
    Pixel at = pixelAt(points.first());
    Stroke stroke{at.row, at.row};
    for (const QPointF &point : points) {
        const Pixel next = pixelAt(point);
        const int sum = at.row + next.row;
        Stroke begun{next.row, next.row};
        if (next.column == at.column) {
            begun = {std::min(stroke.top, next.row), std::max(stroke.bottom, next.row)};
        } else if (next.column != at.column + 1) {
            add(at.column, stroke);
            addSlope(at, next);
        } else if (next.row > at.row) {
            begun.top = (sum + 1) >> 1;
            add(at.column, {stroke.top, std::max(stroke.bottom, begun.top - 1)});
        } else {
            begun.bottom = sum >> 1;
            add(at.column,
                {std::min(stroke.top, std::min(at.row, begun.bottom + 1)), stroke.bottom});
        }
        stroke = begun;
        at = next;
    }
    add(at.column, stroke);
}

void PixelLine::add(int column, Stroke stroke)
{
    if (column < 0 || column >= m_plot.width())
        return;
    stroke.top = std::max(stroke.top, 0);
    stroke.bottom = std::min(stroke.bottom, m_plot.height() - 1);
    if (stroke.top > stroke.bottom)
        return;
    Stroke &whole = m_strokes[static_cast<std::size_t>(column)];
    whole.top = std::min(whole.top, stroke.top);
    whole.bottom = std::max(whole.bottom, stroke.bottom);
}

/// A flat slope has one pixel in each column, a steep one a pixel in each row.
void PixelLine::addSlope(const Pixel &from, const Pixel &to)
{
    const double step = static_cast<double>(to.row - from.row) / (to.column - from.column);
    const bool down = step > 0.0;
    const auto pixel = [](double row) { return static_cast<int>(std::floor(row)); };
    const auto pixelAbove = [](double row) { return static_cast<int>(std::ceil(row)); };
    for (int at = std::max(from.column, 0); at <= std::min(to.column, m_plot.width() - 1); ++at) {
        const double middle = from.row + step * (at - from.column);
        if (std::abs(step) <= 1.0) {
            add(at, {pixel(middle), pixel(middle)});
            continue;
        }
        const double before = at == from.column ? from.row : middle - step / 2.0;
        const double after = at == to.column ? to.row : middle + step / 2.0;
        const bool ends = at == to.column;
        if (down)
            add(at, {pixelAbove(before), ends ? to.row : pixelAbove(after) - 1});
        else
            add(at, {ends ? to.row : pixel(after) + 1, pixel(before)});
    }
}

void PixelLine::fillBlock(int first, int last)
{
    int top = 0;
    int bottom = m_plot.height() - 1;
    for (int column = first; column <= last; ++column) {
        const Stroke &stroke = m_strokes[static_cast<std::size_t>(column)];
        top = std::max(top, stroke.top);
        bottom = std::min(bottom, stroke.bottom);
    }
    const bool together = bottom - top + 1 >= worthwhile;
    if (together)
        fill(first, last, top, bottom);
    for (int column = first; column <= last; ++column) {
        const Stroke &stroke = m_strokes[static_cast<std::size_t>(column)];
        if (!together) {
            fill(column, column, stroke.top, stroke.bottom);
            continue;
        }
        fill(column, column, stroke.top, top - 1);
        fill(column, column, bottom + 1, stroke.bottom);
    }
}

void PixelLine::fill(int firstColumn, int lastColumn, int top, int bottom)
{
    if (top <= bottom)
        m_rectangles.emplace_back(QPoint(firstColumn, top), QPoint(lastColumn, bottom));
}

} // namespace aneroid
