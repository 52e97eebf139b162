#include "ui/charts/data/truthsource.h"

namespace aneroid {

std::optional<History::Extent> TruthSource::extent(Channel channel, const Span &span) const
{
    if (!m_air)
        return std::nullopt;
    const std::size_t first = m_air->lowerBound(span.fromMs);
    const std::size_t last = m_air->lowerBound(span.toMs + 1);
    if (first >= last)
        return std::nullopt;
    return m_air->extent(channel, first, last);
}

void TruthSource::summarise(Channel channel, const Span &span, int columns,
                            ChartSource::Runs &runs) const
{
    runs.clear();
    if (m_air)
        m_air->summarise(channel, span.fromMs, span.toMs, columns, runs);
}

std::optional<double> TruthSource::at(Channel channel, TimeMs time) const
{
    if (!m_air || m_air->empty())
        return std::nullopt;
    const std::size_t nearest = m_air->nearest(time);
    if (m_air->timeAt(nearest) != time)
        return std::nullopt;
    return m_air->at(nearest).channel(channel);
}

} // namespace aneroid
