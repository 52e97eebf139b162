#include "ui/charts/data/historysource.h"

#include <algorithm>

namespace aneroid {

std::optional<History::Extent> HistorySource::extent(Channel channel, const Span &span,
                                                     int /*columns*/)
{
    if (m_history.empty())
        return std::nullopt;
    const std::size_t first = m_history.lowerBound(span.fromMs);
    const std::size_t last = m_history.lowerBound(span.toMs + 1);
    if (first < last)
        return m_history.extent(channel, first, last);
    const std::size_t nearest = m_history.nearest(span.fromMs); // between two, or beside all
    return m_history.extent(channel, nearest, nearest + 1);
}

void HistorySource::summarise(std::size_t /*trace*/, Channel channel, const Span &span, int columns,
                              Runs &runs)
{
    m_history.summarise(channel, span.fromMs, span.toMs, columns, runs);
}

std::optional<ChartSource::Position> HistorySource::nearest(TimeMs time) const
{
    if (m_history.empty())
        return std::nullopt;
    return m_history.overwritten() + m_history.nearest(time);
}

std::optional<ChartSource::Position> HistorySource::lastUntil(TimeMs time) const
{
    const std::size_t end = m_history.lowerBound(time + 1);
    if (end == 0)
        return std::nullopt;
    return m_history.overwritten() + end - 1;
}

std::optional<std::size_t> HistorySource::indexOfPosition(Position position) const
{
    if (position < m_history.overwritten() ||
        position - m_history.overwritten() >= m_history.size())
        return std::nullopt;
    return static_cast<std::size_t>(position - m_history.overwritten());
}

std::optional<TimeMs> HistorySource::timeOf(Position position) const
{
    const std::optional<std::size_t> index = indexOfPosition(position);
    return index ? std::optional(m_history.timeAt(*index)) : std::nullopt;
}

ChartSource::Position HistorySource::stepped(Position position, int steps) const
{
    const auto index = static_cast<std::int64_t>(position - m_history.overwritten());
    const auto last = static_cast<std::int64_t>(m_history.size()) - 1;
    const std::int64_t to = std::clamp<std::int64_t>(index + steps, 0, last);
    return m_history.overwritten() + static_cast<std::uint64_t>(to);
}

std::optional<Reading> HistorySource::readingAt(Position position) const
{
    const std::optional<std::size_t> index = indexOfPosition(position);
    return index ? std::optional(m_history.at(*index)) : std::nullopt;
}

std::vector<ChartSource::Value> HistorySource::values(Channel channel,
                                                      const std::optional<Position> &position) const
{
    if (m_history.empty())
        return {};
    const std::size_t newest = m_history.size() - 1;
    const std::size_t index = position ? indexOfPosition(*position).value_or(newest) : newest;
    const Reading reading = m_history.at(index);
    return {{reading.timestampMs, reading.channel(channel), {}}};
}

} // namespace aneroid
