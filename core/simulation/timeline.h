#pragma once

#include "core/climate/types.h"

#include <cstdint>

namespace aneroid {

/// The instants at which a run makes readings: anchor + n · interval, in simulated time. A change
/// of interval, a pause or a gap sets a new anchor; instants never come closer than that or go
/// back.
class Timeline
{
public:
    Timeline(TimeMs start, double intervalSeconds);

    /// The next instant; advance() passes it.
    [[nodiscard]] TimeMs next() const { return at(m_passed); }
    /// The instant `ahead` ticks after next().
    [[nodiscard]] TimeMs at(std::uint64_t tick) const;
    [[nodiscard]] TimeMs ahead(std::uint64_t ticks) const { return at(m_passed + ticks); }
    void advance(std::uint64_t ticks);

    /// How many instants are due at `now`, next() included.
    [[nodiscard]] std::uint64_t dueAt(TimeMs now) const;

    /// From the instant last passed on; not before `now`.
    void setInterval(double intervalSeconds, TimeMs now);
    [[nodiscard]] double intervalSeconds() const { return m_interval; }

    /// The next instant is `now` (start after a stop).
    void resumeAt(TimeMs now);

private:
    TimeMs m_anchor;
    double m_interval;          ///< seconds
    std::uint64_t m_passed = 0; ///< instants passed since the anchor
    TimeMs m_last;              ///< the instant last passed
    bool m_any = false;
};

} // namespace aneroid
