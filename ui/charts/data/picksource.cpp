#include "ui/charts/data/picksource.h"

#include <algorithm>
#include <limits>

namespace aneroid {

namespace {

void widen(std::optional<History::Extent> &extent, const History::Extent &by)
{
    if (!extent)
        extent = by;
    extent->minimum = std::min(extent->minimum, by.minimum);
    extent->maximum = std::max(extent->maximum, by.maximum);
}

} // namespace

void PickSource::setPicked(const std::vector<PickedDevice> &picked)
{
    if (picked == m_picked)
        return;
    std::vector<DeviceSeries> series;
    for (const PickedDevice &one : picked) {
        const auto known =
            std::find_if(m_series.begin(), m_series.end(),
                         [&](const DeviceSeries &other) { return other.device() == one.device; });
        if (known == m_series.end())
            series.emplace_back(m_history, one.device);
        else
            series.push_back(std::move(*known));
        if (known != m_series.end())
            m_series.erase(known);
    }
    m_picked = picked;
    m_series = std::move(series);
    ++m_changes;
}

void PickSource::update()
{
    for (DeviceSeries &series : m_series)
        series.update();
}

bool PickSource::empty() const
{
    return std::all_of(m_series.begin(), m_series.end(),
                       [](const DeviceSeries &series) { return series.empty(); });
}

/// The sum of the newest readings' numbers rises with each reading of a picked device.
std::uint64_t PickSource::revision() const
{
    std::uint64_t sum = (m_history.clears() << 56) + (m_changes << 48);
    for (const PickedDevice &one : m_picked) {
        if (const auto newest = m_history.newestOf(one.device))
            sum += m_history.overwritten() + *newest + 1;
    }
    return sum;
}

std::vector<LineLook> PickSource::traces() const
{
    std::vector<LineLook> looks;
    for (const PickedDevice &one : m_picked)
        looks.push_back({LineLook::Kind::Pick, one.place});
    return looks;
}

int PickSource::shared(int columns) const
{
    const int share = std::max(1, (static_cast<int>(m_series.size()) + 1) / 2);
    return std::max(1, columns / share);
}

std::optional<History::Extent> PickSource::extent(Channel channel, const Span &span, int columns)
{
    std::optional<History::Extent> extent;
    for (DeviceSeries &series : m_series) {
        if (const auto one = series.extent(channel, span.fromMs, span.toMs, shared(columns)))
            widen(extent, *one);
    }
    if (extent)
        return extent;
    for (const DeviceSeries &series : m_series) {
        if (const auto nearest = series.nearest(span.fromMs)) {
            const double value = m_history.at(*nearest).channel(channel);
            widen(extent, {value, value});
        }
    }
    return extent;
}

void PickSource::summarise(std::size_t trace, Channel channel, const Span &span, int columns,
                           Runs &runs)
{
    m_series[trace].summarise(channel, span.fromMs, span.toMs, shared(columns), runs);
}

std::optional<ChartSource::Position> PickSource::nearest(TimeMs time) const
{
    std::optional<Position> found;
    TimeMs distance = std::numeric_limits<TimeMs>::max();
    for (const DeviceSeries &series : m_series) {
        const auto index = series.nearest(time);
        if (!index || std::abs(m_history.timeAt(*index) - time) >= distance)
            continue;
        distance = std::abs(m_history.timeAt(*index) - time);
        found = m_history.overwritten() + *index;
    }
    return found;
}

std::optional<ChartSource::Position> PickSource::lastUntil(TimeMs time) const
{
    const auto last = neighbour(m_history.lowerBound(time + 1), false);
    return last ? std::optional(m_history.overwritten() + *last) : std::nullopt;
}

std::optional<TimeMs> PickSource::timeOf(Position position) const
{
    const std::optional<Reading> reading = readingAt(position);
    return reading ? std::optional(reading->timestampMs) : std::nullopt;
}

/// The nearest reading of a picked device after this index, or before it.
std::optional<std::size_t> PickSource::neighbour(std::size_t index, bool later) const
{
    std::optional<std::size_t> found;
    for (const DeviceSeries &series : m_series) {
        const auto next = later ? series.after(index) : series.before(index);
        if (next && (!found || (later ? *next < *found : *next > *found)))
            found = next;
    }
    return found;
}

ChartSource::Position PickSource::stepped(Position position, int steps) const
{
    auto index = static_cast<std::size_t>(position - m_history.overwritten());
    for (int step = 0; step < std::abs(steps); ++step) {
        const auto next = neighbour(index, steps > 0);
        if (!next)
            break;
        index = *next;
    }
    return m_history.overwritten() + index;
}

std::optional<Reading> PickSource::readingAt(Position position) const
{
    if (position < m_history.overwritten() ||
        position - m_history.overwritten() >= m_history.size())
        return std::nullopt;
    return m_history.at(static_cast<std::size_t>(position - m_history.overwritten()));
}

std::vector<ChartSource::Value> PickSource::values(Channel channel,
                                                   const std::optional<Position> &position) const
{
    const std::optional<TimeMs> time = position ? timeOf(*position) : std::nullopt;
    std::vector<Value> values;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const auto index =
            time ? m_series[i].nearest(*time) : m_history.newestOf(m_picked[i].device);
        if (!index)
            continue;
        const Reading reading = m_history.at(*index);
        values.push_back({reading.timestampMs,
                          reading.channel(channel),
                          {LineLook::Kind::Pick, m_picked[i].place}});
    }
    return values;
}

} // namespace aneroid
