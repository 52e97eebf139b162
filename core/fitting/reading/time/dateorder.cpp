#include "core/fitting/reading/time/dateorder.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

void DateOrderFinder::add(const OpenDate &date, std::size_t line)
{
    if (m_dates > 0 && date == m_last)
        return;
    if (m_dates == 0) {
        m_first = date;
        m_firstLine = line;
    }
    m_last = date;
    m_points = date.points;
    ++m_dates;
    for (Candidate &candidate : m_candidates) {
        const auto day = dayOf(date, candidate.order);
        if (!day) {
            ++candidate.bad;
            continue;
        }
        if (candidate.last)
            candidate.moved += std::abs(*day - *candidate.last);
        candidate.last = day;
    }
}

bool DateOrderFinder::isClear(const Candidate &best, const Candidate &other) const
{
    constexpr std::int64_t times = 2;
    if (other.bad > best.bad)
        return true;
    return best.moved * times < other.moved;
}

std::array<const DateOrderFinder::Candidate *, 3> DateOrderFinder::ranked() const
{
    std::array<const Candidate *, 3> order{&m_candidates[0], &m_candidates[1], &m_candidates[2]};
    std::ranges::stable_sort(order, [](const Candidate *a, const Candidate *b) {
        return std::pair(a->bad, a->moved) < std::pair(b->bad, b->moved);
    });
    return order;
}

bool DateOrderFinder::isSure() const
{
    constexpr std::size_t fewest = 40;
    return m_dates >= fewest && order().has_value();
}

std::optional<DateOrder> DateOrderFinder::order() const
{
    const auto best = ranked();
    if (isClear(*best[0], *best[1]))
        return best[0]->order;
    // With points between them it is the day that comes first nearly everywhere.
    if (m_points && m_candidates[0].bad == best[0]->bad && !isClear(*best[0], m_candidates[0]))
        return DateOrder::DayFirst;
    const bool same = dayOf(m_first, best[0]->order) == dayOf(m_first, best[1]->order) &&
                      dayOf(m_last, best[0]->order) == dayOf(m_last, best[1]->order) &&
                      m_dates <= 1;
    return same ? std::optional(best[0]->order) : std::nullopt;
}

} // namespace aneroid
