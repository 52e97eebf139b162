#include "ui/charts/data/bandsource.h"

namespace aneroid {

namespace {

double valueOf(const FleetBand::Spread &spread, std::size_t trace)
{
    switch (trace) {
    case BandSource::Minimum:
        return spread.minimum;
    case BandSource::Maximum:
        return spread.maximum;
    default:
        return spread.median;
    }
}

} // namespace

std::vector<LineLook> BandSource::traces() const
{
    return {{LineLook::Kind::Edge}, {LineLook::Kind::Edge}, {LineLook::Kind::Channel}};
}

std::optional<History::Extent> BandSource::extent(Channel channel, const Span &span, int columns)
{
    if (const auto extent = m_band.extent(channel, span.fromMs, span.toMs, columns))
        return History::Extent{extent->minimum, extent->maximum};
    const auto nearest = m_band.nearest(span.fromMs);
    if (!nearest)
        return std::nullopt;
    const FleetBand::Spread &spread = nearest->spreads[indexOf(channel)];
    return History::Extent{spread.minimum, spread.maximum};
}

void BandSource::summarise(std::size_t trace, Channel channel, const Span &span, int columns,
                           Runs &runs)
{
    m_band.summarise(channel, span.fromMs, span.toMs, columns, m_runs);
    runs.resize(m_runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        runs[i].clear();
        for (const FleetBand::Point &point : m_runs[i])
            runs[i].push_back({point.timeMs, valueOf(point.spread, trace)});
    }
}

std::optional<ChartSource::Position> BandSource::nearest(TimeMs time) const
{
    const auto bucket = m_band.nearest(time);
    return bucket ? std::optional(static_cast<Position>(bucket->timeMs)) : std::nullopt;
}

std::optional<ChartSource::Position> BandSource::lastUntil(TimeMs time) const
{
    auto bucket = m_band.nearest(time);
    if (bucket && bucket->timeMs > time)
        bucket = m_band.stepped(bucket->timeMs, -1);
    if (!bucket || bucket->timeMs > time)
        return std::nullopt;
    return static_cast<Position>(bucket->timeMs);
}

std::optional<TimeMs> BandSource::timeOf(Position position) const
{
    const auto bucket = m_band.nearest(static_cast<TimeMs>(position));
    return bucket ? std::optional(bucket->timeMs) : std::nullopt;
}

ChartSource::Position BandSource::stepped(Position position, int steps) const
{
    const auto bucket = m_band.stepped(static_cast<TimeMs>(position), steps);
    return bucket ? static_cast<Position>(bucket->timeMs) : position;
}

std::vector<ChartSource::Value> BandSource::values(Channel channel,
                                                   const std::optional<Position> &position) const
{
    const auto bucket = position ? m_band.nearest(static_cast<TimeMs>(*position)) : m_band.newest();
    if (!bucket)
        return {};
    const FleetBand::Spread &spread = bucket->spreads[indexOf(channel)];
    std::vector<Value> values;
    const std::vector<LineLook> looks = traces();
    for (std::size_t trace = 0; trace < looks.size(); ++trace)
        values.push_back({bucket->timeMs, valueOf(spread, trace), looks[trace]});
    return values;
}

} // namespace aneroid
