#include "ui/charts/chartcursor.h"

namespace aneroid {

void ChartCursor::setSource(const ChartSource &source)
{
    m_source = &source;
    if (m_kind == Kind::Held)
        m_kind = Kind::None;
}

void ChartCursor::pointAt(double place)
{
    m_kind = Kind::Place;
    m_place = place;
}

std::optional<ChartCursor::Position> ChartCursor::newestIn(const Span &span) const
{
    const std::optional<Position> newest = m_source->lastUntil(span.toMs);
    if (!newest || m_source->timeOf(*newest).value_or(span.fromMs - 1) < span.fromMs)
        return std::nullopt;
    return newest;
}

void ChartCursor::hold(Position position)
{
    m_kind = Kind::Held;
    m_held = position;
    m_generation = m_source->generation();
}

void ChartCursor::step(int steps, const Span &span)
{
    const std::optional<Position> from = position(span);
    if (from)
        hold(m_source->stepped(*from, steps));
    else if (const std::optional<Position> newest = newestIn(span))
        hold(*newest);
}

std::optional<ChartCursor::Position> ChartCursor::position(const Span &span)
{
    if (m_kind == Kind::None || m_source->empty())
        return std::nullopt;
    std::optional<Position> found;
    if (m_kind == Kind::Place) {
        const double length = static_cast<double>(span.toMs - span.fromMs);
        found = m_source->nearest(span.fromMs + static_cast<TimeMs>(m_place * length));
    } else if (m_generation == m_source->generation()) {
        found = m_held;
    }
    const std::optional<TimeMs> time = found ? m_source->timeOf(*found) : std::nullopt;
    if (!time) {
        m_kind = m_kind == Kind::Held ? Kind::None : m_kind;
        return std::nullopt;
    }
    return *time >= span.fromMs && *time <= span.toMs ? found : std::nullopt;
}

} // namespace aneroid
