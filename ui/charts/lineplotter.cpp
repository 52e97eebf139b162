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
/// A shade is cut at every so many points: filling a polygon sorts all its edges in every row of
/// pixels, which for a thousand noisy points takes ten times as long as for as many in pieces.
constexpr qsizetype shadePiece = 16;
/// Marks that tell picked devices apart are at least so many pixels from each other.
constexpr double pickMarkDistance = 140.0;

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

/// From point `from` to point `to` of both edges; without antialiasing, what lies side by side
/// neither overlaps nor leaves a gap.
QPolygonF shadeBetween(const QList<QPointF> &low, const QList<QPointF> &high, qsizetype from,
                       qsizetype to, double height)
{
    QPolygonF shade;
    shade.reserve(2 * (to - from + 1));
    for (qsizetype i = from; i <= to; ++i)
        shade.append({low[i].x(), height - low[i].y()});
    for (qsizetype i = to; i >= from; --i)
        shade.append({high[i].x(), height - high[i].y()});
    return shade;
}

/// std::floor, which is a call where the compiler may not use SSE 4.
double wholeBelow(double value)
{
    const auto whole = static_cast<double>(static_cast<qint64>(value));
    return whole > value ? whole - 1.0 : whole;
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

LinePlotter::LinePlotter(Channel channel)
    : m_channel(channel)
    , m_axis(limitsFor(channel))
{
}

bool LinePlotter::fitAxis(ChartSource &source, const TruthSource &truth,
                          const ChartPanel::Span &span, int columns, int mostTicks)
{
    std::optional<History::Extent> extent = source.extent(m_channel, span, columns);
    if (const auto air = truth.extent(m_channel, span); air && extent)
        extent = {std::min(extent->minimum, air->minimum), std::max(extent->maximum, air->maximum)};
    if (extent && m_fixed)
        return m_axis.fix(m_fixed->low, m_fixed->high, mostTicks);
    if (extent)
        return m_axis.fit(extent->minimum, extent->maximum, mostTicks);
    const bool changed = m_axis.isValid();
    m_axis.reset();
    return changed;
}

double LinePlotter::yOf(double value, double height) const
{
    return height - (value - m_axis.low()) / (m_axis.high() - m_axis.low()) * height;
}

double LinePlotter::valueAt(double y, double height) const
{
    return m_axis.high() - y / height * (m_axis.high() - m_axis.low());
}

void LinePlotter::clear()
{
    m_used = 0;
    m_marks.clear();
}

void LinePlotter::plot(ChartSource &source, const TruthSource &truth, const ChartPanel::Span &span,
                       const QSizeF &size)
{
    m_used = 0;
    m_marks.clear();
    const std::vector<LineLook> looks = source.traces();
    if (!m_axis.isValid()) {
        m_traces.clear();
        return;
    }
    m_traces.resize(looks.size());
    std::size_t count = 0;
    for (std::size_t trace = 0; trace < looks.size(); ++trace) {
        source.summarise(trace, m_channel, span, static_cast<int>(size.width()), m_traces[trace]);
        for (const auto &run : m_traces[trace])
            count += run.size();
    }
    const double density = static_cast<double>(count) / std::max(1.0, size.width());
    m_fine = density < (m_fine ? 0.6 : 0.5); // two limits, so that it does not flip at one
    const bool sparse = looks.size() == 1 && density * markDistance < 1.0;
    truth.summarise(m_channel, span, static_cast<int>(size.width()), m_truth);
    for (const auto &run : m_truth)
        addLine(run, {LineLook::Kind::Truth}, span, size);
    for (std::size_t trace = 0; trace < looks.size(); ++trace) {
        for (const auto &run : m_traces[trace])
            addLine(run, looks[trace], span, size);
        if (looks[trace].kind == LineLook::Kind::Pick && !sparse)
            markSome(m_traces[trace], looks[trace], span, size);
        else if (looks[trace].kind != LineLook::Kind::Edge)
            markAll(m_traces[trace], sparse, looks[trace], span, size);
    }
}

/// Readings that stand alone; and every other one where they are far apart.
void LinePlotter::markAll(const Runs &runs, bool everyReading, const LineLook &look,
                          const ChartPanel::Span &span, const QSizeF &size)
{
    for (const auto &run : runs) {
        for (std::size_t i = 0; i < run.size() && (everyReading || run.size() == 1); ++i)
            m_marks.push_back(
                {{xOf(run[i].timeMs, span, size.width()), yOf(run[i].value, size.height())}, look});
    }
}

/// A mark now and then along the line of a picked device: at fixed times, so that it moves with its
/// line, and at other times for each place, so that marks do not cover each other.
void LinePlotter::markSome(const Runs &runs, const LineLook &look, const ChartPanel::Span &span,
                           const QSizeF &size)
{
    const double perPixel = static_cast<double>(span.toMs - span.fromMs) / size.width();
    TimeMs step = 8; // doubled, not scaled: zooming leaves marks where they are
    while (static_cast<double>(step) < pickMarkDistance * perPixel)
        step *= 2;
    const TimeMs offset = static_cast<TimeMs>(look.place) * step / 8;
    for (const auto &run : runs) {
        TimeMs last = run.size() == 1 ? run.front().timeMs - 2 * step : run.front().timeMs;
        for (const History::Point &point : run) {
            const bool due =
                floorDivide(point.timeMs - offset, step) != floorDivide(last - offset, step);
            last = point.timeMs;
            if (due)
                m_marks.push_back(
                    {{xOf(point.timeMs, span, size.width()), yOf(point.value, size.height())},
                     look});
        }
    }
}

std::vector<QPolygonF> LinePlotter::shades(double height) const
{
    std::vector<const QList<QPointF> *> edges;
    for (const ChartLine &line : lines()) {
        if (line.look.kind == LineLook::Kind::Edge)
            edges.push_back(&line.points);
    }
    std::vector<QPolygonF> shades;
    const std::size_t half = edges.size() / 2; // all runs of the minimum, then of the maximum
    for (std::size_t i = 0; i < half; ++i) {
        const qsizetype last = std::min(edges[i]->size(), edges[half + i]->size()) - 1;
        for (qsizetype from = 0; from < last; from += shadePiece)
            shades.push_back(shadeBetween(*edges[i], *edges[half + i], from,
                                          std::min(from + shadePiece, last), height));
    }
    return shades;
}

void LinePlotter::addLine(const std::vector<History::Point> &run, const LineLook &look,
                          const ChartPanel::Span &span, const QSizeF &size)
{
    if (run.size() < 2)
        return;
    if (m_used == m_lines.size())
        m_lines.emplace_back();
    m_lines[m_used].look = look;
    QList<QPointF> &line = m_lines[m_used++].points;
    line.clear(); // keeps its memory where Qt Charts does not hold it any longer
    line.resize(static_cast<qsizetype>(run.size()));
    const double perMs = size.width() / static_cast<double>(span.toMs - span.fromMs);
    const double perUnit = size.height() / (m_axis.high() - m_axis.low());
    const double low = m_axis.low();
    QPointF *place = line.data();
    for (const History::Point &point : run) {
        const double x = static_cast<double>(point.timeMs - span.fromMs) * perMs;
        const double y = (point.value - low) * perUnit;
        // Whole pixels, unless fine: both points of a column stand on one line.
        *place++ = m_fine ? QPointF(x, y) : QPointF(wholeBelow(x) + 0.5, wholeBelow(y + 0.5));
    }
    if (line.first().x() < -overhang)
        line.first() = cutAt(-overhang, line[1], line.first());
    const qsizetype last = line.size() - 1;
    if (line.last().x() > size.width() + overhang)
        line.last() = cutAt(size.width() + overhang, line[last - 1], line.last());
}

} // namespace aneroid
