#pragma once

#include "core/base/types.h"

#include <algorithm>
#include <cstddef>
#include <span>

namespace aneroid {

/// Finds, among rising instants, the first that is not before a time: from where it would be if
/// they were evenly spaced, as they mostly are.
class InstantIndex
{
public:
    explicit InstantIndex(std::span<const TimeMs> times)
        : m_times(times)
    {
        if (times.size() > 1 && times.back() > times.front())
            m_perMs = static_cast<double>(times.size() - 1) /
                      static_cast<double>(times.back() - times.front());
    }

    /// The number of instants where there is none.
    [[nodiscard]] std::size_t firstFrom(TimeMs time) const
    {
        constexpr std::size_t few = 8;
        if (m_times.size() <= few) { // no branch on where it is
            std::size_t before = 0;
            for (const TimeMs one : m_times)
                before += one < time ? 1U : 0U;
            return before;
        }
        if (time <= m_times.front())
            return 0;
        const double guess = static_cast<double>(time - m_times.front()) * m_perMs + 0.999;
        auto at = static_cast<std::size_t>(std::min(guess, static_cast<double>(m_times.size())));
        while (at > 0 && m_times[at - 1] >= time)
            --at;
        while (at < m_times.size() && m_times[at] < time)
            ++at;
        return at;
    }

    /// Whether one of them lies in [from, before).
    [[nodiscard]] bool any(TimeMs from, TimeMs before) const
    {
        const std::size_t first = firstFrom(from);
        return first < m_times.size() && m_times[first] < before;
    }

private:
    std::span<const TimeMs> m_times;
    double m_perMs = 0.0;
};

} // namespace aneroid
