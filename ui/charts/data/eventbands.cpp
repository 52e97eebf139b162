#include "ui/charts/data/eventbands.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
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

/// Of those too narrow to be seen one a pixel is a mark; a fault of one reading is a hair as high
/// as any other.
void EventBands::append(const ChartPanel::Span &span, double scale, EventBand band, TimeMs from,
                        TimeMs to, std::span<double> rowEnds, std::vector<EventBand> &bands) const
{
    if (to <= span.fromMs || from >= span.toMs)
        return;
    band.left = static_cast<double>(from - span.fromMs) * scale;
    band.right = static_cast<double>(to - span.fromMs) * scale;
    if (band.right - band.left < narrowest) {
        band.hair = !band.fault;
        band.left = band.hair ? std::floor(band.left) : band.left;
        band.right = band.left + (band.hair ? 1.0 : narrowest);
        if (band.hair && !bands.empty() && bands.back().hair && bands.back().kind == band.kind &&
            bands.back().left == band.left)
            return;
    }
    const auto free = std::ranges::find_if(rowEnds, [&](double end) { return end <= band.left; });
    band.row = static_cast<int>(free - rowEnds.begin());
    if (free != rowEnds.end())
        *free = band.right;
    bands.push_back(band);
}

/// Weather comes first in the list, then faults.
void EventBands::share(std::vector<EventBand> &bands)
{
    const auto faults =
        std::ranges::find_if(bands, [](const EventBand &band) { return band.fault.has_value(); });
    for (auto weather = bands.begin(); weather != faults; ++weather) {
        for (auto fault = faults; fault != bands.end() && !weather->hair; ++fault) {
            const bool overlap = weather->left < fault->right && fault->left < weather->right;
            weather->shared = weather->shared || overlap;
            fault->shared = fault->shared || overlap;
        }
    }
}

std::vector<WeatherEvent> EventBands::weatherAt(TimeMs time, TimeMs reach) const
{
    std::vector<WeatherEvent> found;
    std::ranges::copy_if(m_events, std::back_inserter(found), [=](const WeatherEvent &event) {
        return event.kind != WeatherKind::None && time >= event.startMs - reach &&
               time < event.endMs + reach;
    });
    return found;
}

std::vector<FaultSpan> EventBands::faultsAt(TimeMs time, TimeMs reach, Channel channel) const
{
    std::vector<FaultSpan> found;
    std::ranges::copy_if(m_faults, std::back_inserter(found), [=](const FaultSpan &fault) {
        return has(fault.channels, channel) && time >= fault.startMs - reach &&
               time < fault.endMs + reach;
    });
    return found;
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
    share(bands);
    return bands;
}

} // namespace aneroid
