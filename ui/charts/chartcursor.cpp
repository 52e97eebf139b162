#include "ui/charts/chartcursor.h"

#include <algorithm>

namespace aneroid {

void ChartCursor::pointAt(double place)
{
    m_kind = Kind::Place;
    m_place = place;
}

std::optional<std::size_t> ChartCursor::newestIn(const ChartPanel::Span &span) const
{
    const std::size_t end = m_history.lowerBound(span.toMs + 1);
    if (end == 0 || m_history.timeAt(end - 1) < span.fromMs)
        return std::nullopt;
    return end - 1;
}

void ChartCursor::hold(std::size_t index)
{
    m_kind = Kind::Reading;
    m_number = m_history.overwritten() + index;
    m_clears = m_history.clears();
}

void ChartCursor::step(int steps, const ChartPanel::Span &span)
{
    const std::optional<std::size_t> from = index(span);
    if (!from) {
        if (const std::optional<std::size_t> newest = newestIn(span))
            hold(*newest);
        return;
    }
    const auto last = static_cast<std::int64_t>(m_history.size()) - 1;
    const std::int64_t to =
        std::clamp<std::int64_t>(static_cast<std::int64_t>(*from) + steps, 0, last);
    hold(static_cast<std::size_t>(to));
}

std::optional<std::size_t> ChartCursor::index(const ChartPanel::Span &span)
{
    if (m_kind == Kind::None || m_history.empty())
        return std::nullopt;
    std::size_t found = 0;
    if (m_kind == Kind::Place) {
        const double length = static_cast<double>(span.toMs - span.fromMs);
        found = m_history.nearest(span.fromMs + static_cast<TimeMs>(m_place * length));
    } else if (m_clears != m_history.clears() || m_number < m_history.overwritten()) {
        m_kind = Kind::None;
        return std::nullopt;
    } else {
        found = static_cast<std::size_t>(m_number - m_history.overwritten());
    }
    const TimeMs time = m_history.timeAt(found);
    if (time < span.fromMs || time > span.toMs)
        return std::nullopt;
    return found;
}

} // namespace aneroid
