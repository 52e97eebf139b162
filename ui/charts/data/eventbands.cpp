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

void EventBands::setFaultSource(ChartPanel::FaultSource source)
{
    m_faultSource = std::move(source);
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
    m_events = m_source ? m_source(m_known.fromMs, m_known.toMs) : std::vector<WeatherEvent>{};
    m_faults =
        m_faultSource ? m_faultSource(m_known.fromMs, m_known.toMs) : std::vector<FaultSpan>{};
    std::ranges::stable_sort(m_faults, {}, &FaultSpan::startMs);
    std::stable_sort(
        m_events.begin(), m_events.end(),
        [](const WeatherEvent &a, const WeatherEvent &b) { return a.startMs < b.startMs; });
}

/// Those too narrow to be seen are left out, but for a fault: of one reading it is a hair, too.
void EventBands::append(const ChartPanel::Span &span, double scale, EventBand band, TimeMs from,
                        TimeMs to, std::span<double> rowEnds, std::vector<EventBand> &bands) const
{
    if (to <= span.fromMs || from >= span.toMs)
        return;
    band.left = static_cast<double>(from - span.fromMs) * scale;
    band.right = static_cast<double>(to - span.fromMs) * scale;
    if (band.right - band.left < narrowest) {
        if (!band.fault)
            return;
        band.right = band.left + narrowest;
    }
    const auto free = std::ranges::find_if(rowEnds, [&](double end) { return end <= band.left; });
    band.row = static_cast<int>(free - rowEnds.begin());
    if (free != rowEnds.end())
        *free = band.right;
    bands.push_back(band);
}

std::vector<EventBand> EventBands::bands(const ChartPanel::Span &span, int pixels)
{
    const TimeMs length = span.toMs - span.fromMs;
    if ((!m_source && !m_faultSource) || pixels <= 0 || length / pixels > coarsest)
        return {};
    ask(span);
    const double scale = pixels / static_cast<double>(length);
    std::vector<EventBand> bands;
    std::array<double, nameRows> rowEnds;
    rowEnds.fill(-std::numeric_limits<double>::max());
    for (const WeatherEvent &event : m_events) {
        EventBand band;
        band.kind = event.kind;
        if (event.kind != WeatherKind::None)
            append(span, scale, band, event.startMs, event.endMs, rowEnds, bands);
    }
    // Faults have lanes of their own, counted from the bottom.
    rowEnds.fill(-std::numeric_limits<double>::max());
    for (const FaultSpan &fault : m_faults) {
        EventBand band;
        band.fault = fault.kind;
        band.channels = fault.channels;
        append(span, scale, band, fault.startMs, fault.endMs, rowEnds, bands);
    }
    return bands;
}

} // namespace aneroid
