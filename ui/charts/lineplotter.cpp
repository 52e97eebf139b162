#include "ui/charts/lineplotter.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

/// Lines go this far beyond the plot: what is off the screen by millions of pixels is cut there,
/// because rasterisers count in ints.
constexpr double overhang = 16.0;
/// Readings further apart than this many pixels are marked one by one.
constexpr double markDistance = 14.0;

ValueAxis::Limits limitsFor(Channel channel)
{
    // The chip's noise is some 0.005 °C, 0.02 % and 0.03 hPa: a calm hour shall look calm.
    switch (channel) {
    case Channel::Temperature:
        return {.minimumSpan = 0.5};
    case Channel::Humidity:
        return {.minimumSpan = 2.0, .lowest = 0.0, .highest = 100.0};
    case Channel::Pressure:
        break;
    }
    return {.minimumSpan = 1.0};
}

QPointF cutAt(double x, const QPointF &inside, const QPointF &outside)
{
    const double part = (x - inside.x()) / (outside.x() - inside.x());
    return {x, inside.y() + part * (outside.y() - inside.y())};
}

} // namespace

double xOf(TimeMs time, const ChartPanel::Span &span, double width)
{
    return static_cast<double>(time - span.fromMs) * width /
           static_cast<double>(span.toMs - span.fromMs);
}

LinePlotter::LinePlotter(const History &history, Channel channel)
    : m_history(history)
    , m_channel(channel)
    , m_axis(limitsFor(channel))
{
}

bool LinePlotter::fitAxis(const ChartPanel::Span &span, int mostTicks)
{
    if (m_history.empty()) {
        const bool changed = m_axis.isValid();
        m_axis.reset();
        return changed;
    }
    const std::size_t first = m_history.lowerBound(span.fromMs);
    const std::size_t last = m_history.lowerBound(span.toMs + 1);
    if (first >= last) // between two readings, or beside all: the nearest ones give the range
    {
        const std::size_t nearest = m_history.nearest(span.fromMs);
        const History::Extent extent = m_history.extent(m_channel, nearest, nearest + 1);
        return m_axis.fit(extent.minimum, extent.maximum, mostTicks);
    }
    const History::Extent extent = m_history.extent(m_channel, first, last);
    return m_axis.fit(extent.minimum, extent.maximum, mostTicks);
}

double LinePlotter::yOf(double value, double height) const
{
    return height - (value - m_axis.low()) / (m_axis.high() - m_axis.low()) * height;
}

void LinePlotter::plot(const ChartPanel::Span &span, const QSizeF &size)
{
    m_used = 0;
    m_marks.clear();
    if (!m_axis.isValid()) {
        m_runs.clear();
        return;
    }
    m_history.summarise(m_channel, span.fromMs, span.toMs, static_cast<int>(size.width()), m_runs);
    std::size_t count = 0;
    for (const auto &run : m_runs)
        count += run.size();
    const double density = static_cast<double>(count) / std::max(1.0, size.width());
    m_fine = density < (m_fine ? 0.6 : 0.5); // two limits, so that it does not flip at one
    const bool marked = density * markDistance < 1.0;
    for (const auto &run : m_runs) {
        addLine(run, span, size);
        for (std::size_t i = 0; i < run.size() && (marked || run.size() == 1); ++i)
            m_marks.emplace_back(xOf(run[i].timeMs, span, size.width()),
                                 yOf(run[i].value, size.height()));
    }
}

void LinePlotter::addLine(const std::vector<History::Point> &run, const ChartPanel::Span &span,
                          const QSizeF &size)
{
    if (run.size() < 2)
        return;
    if (m_used == m_lines.size())
        m_lines.emplace_back();
    QList<QPointF> &line = m_lines[m_used++];
    line.clear(); // keeps its memory where Qt Charts does not hold it any longer
    line.reserve(static_cast<qsizetype>(run.size()));
    const double perMs = size.width() / static_cast<double>(span.toMs - span.fromMs);
    const double perUnit = size.height() / (m_axis.high() - m_axis.low());
    const double low = m_axis.low();
    for (const History::Point &point : run) {
        double x = static_cast<double>(point.timeMs - span.fromMs) * perMs;
        double y = (point.value - low) * perUnit;
        if (!m_fine) { // whole pixels: both points of a column stand on one line
            x = std::floor(x) + 0.5;
            y = std::round(y);
        }
        line.emplaceBack(x, y);
    }
    if (line.first().x() < -overhang)
        line.first() = cutAt(-overhang, line[1], line.first());
    const qsizetype last = line.size() - 1;
    if (line.last().x() > size.width() + overhang)
        line.last() = cutAt(size.width() + overhang, line[last - 1], line.last());
}

} // namespace aneroid
