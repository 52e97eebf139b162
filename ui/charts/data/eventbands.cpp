#include "ui/charts/data/eventbands.h"

#include <algorithm>
#include <array>
#include <limits>

namespace aneroid {

namespace {

/// Above this many milliseconds a pixel even an event of hours would be a hair.
constexpr TimeMs coarsest = 20 * 60'000;
/// Narrower bands are left out.
constexpr double narrowest = 1.5;
constexpr std::size_t nameRows = 3;

} // namespace

void EventBands::setSource(ChartPanel::EventSource source)
{
    m_source = std::move(source);
    invalidate();
}

void EventBands::ask(const ChartPanel::Span &span)
{
    const TimeMs length = span.toMs - span.fromMs;
    const bool covered = m_known.toMs > m_known.fromMs && span.fromMs >= m_known.fromMs &&
                         span.toMs <= m_known.toMs && m_known.toMs - m_known.fromMs <= 8 * length;
    if (covered)
        return;
    m_known = {span.fromMs - length / 2, span.toMs + length / 2};
    m_events = m_source(m_known.fromMs, m_known.toMs);
    std::stable_sort(
        m_events.begin(), m_events.end(),
        [](const WeatherEvent &a, const WeatherEvent &b) { return a.startMs < b.startMs; });
}

std::vector<EventBand> EventBands::bands(const ChartPanel::Span &span, int pixels)
{
    const TimeMs length = span.toMs - span.fromMs;
    if (!m_source || pixels <= 0 || length / pixels > coarsest)
        return {};
    ask(span);
    const double scale = pixels / static_cast<double>(length);
    std::vector<EventBand> bands;
    std::array<double, nameRows> rowEnds;
    rowEnds.fill(-std::numeric_limits<double>::max());
    for (const WeatherEvent &event : m_events) {
        if (event.kind == WeatherKind::None || event.endMs <= span.fromMs ||
            event.startMs >= span.toMs)
            continue;
        EventBand band;
        band.left = static_cast<double>(event.startMs - span.fromMs) * scale;
        band.right = static_cast<double>(event.endMs - span.fromMs) * scale;
        band.kind = event.kind;
        if (band.right - band.left < narrowest)
            continue;
        const auto free = std::find_if(rowEnds.begin(), rowEnds.end(),
                                       [&](double end) { return end <= band.left; });
        band.row = static_cast<int>(free - rowEnds.begin());
        if (free != rowEnds.end())
            *free = band.right;
        bands.push_back(band);
    }
    return bands;
}

} // namespace aneroid
