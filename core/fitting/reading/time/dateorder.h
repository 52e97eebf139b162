#pragma once

#include "core/fitting/reading/time/timetext.h"

#include <array>
#include <optional>

namespace aneroid {

/// Finds out which number of "03/04/24" is what: the order in which all dates are in the calendar
/// and follow each other most closely.
class DateOrderFinder
{
public:
    /// One row's date; `line` names it where the order stays open.
    void add(const OpenDate &date, std::size_t line);

    [[nodiscard]] bool any() const { return m_dates > 0; }
    /// Enough was seen for a verdict that no further row will change.
    [[nodiscard]] bool isSure() const;
    /// Nothing where the dates leave it open.
    [[nodiscard]] std::optional<DateOrder> order() const;
    [[nodiscard]] std::size_t firstLine() const { return m_firstLine; }
    [[nodiscard]] const OpenDate &first() const { return m_first; }

private:
    struct Candidate
    {
        DateOrder order;
        std::size_t bad = 0;
        std::int64_t moved = 0; ///< days, summed over steps forth and back
        std::optional<std::int64_t> last;
    };

    [[nodiscard]] std::array<const Candidate *, 3> ranked() const;
    [[nodiscard]] bool isClear(const Candidate &best, const Candidate &other) const;

    std::array<Candidate, 3> m_candidates{Candidate{DateOrder::DayFirst, 0, 0, {}},
                                          Candidate{DateOrder::MonthFirst, 0, 0, {}},
                                          Candidate{DateOrder::YearFirst, 0, 0, {}}};
    OpenDate m_first;
    OpenDate m_last;
    std::size_t m_firstLine = 0;
    std::size_t m_dates = 0; ///< that differ from the one before
    bool m_points = false;
};

} // namespace aneroid
