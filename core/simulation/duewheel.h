#pragma once

#include "core/base/types.h"

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <limits>
#include <vector>

namespace aneroid {

/// Who is due when: devices in buckets of time, on a wheel that turns with the run. To find those
/// that are due, to put one back and to find the earliest costs the same for ten devices and for a
/// million; 4 bytes a device.
class DueWheel
{
public:
    DueWheel() = default;
    /// Nothing is due before `from`; what is due within `horizonMs` of the instant reached finds a
    /// bucket of its own, what is due later waits in the last one.
    DueWheel(std::uint32_t devices, TimeMs from, TimeMs horizonMs);

    /// Each device at most once.
    void insert(std::uint32_t device, TimeMs due);

    [[nodiscard]] bool empty() const { return m_count == 0; }
    /// How many are in it.
    [[nodiscard]] std::uint32_t count() const { return m_count; }

    /// The bucket whose turn it is.
    [[nodiscard]] TimeMs bucketStart() const { return m_start; }
    [[nodiscard]] TimeMs bucketEnd() const { return m_start + m_widthMs; }
    /// Takes all out of it, in no order; they may be due later (then they have to go back).
    void takeBucket(std::vector<std::uint32_t> &out);
    /// Turns to the next bucket; this one is empty.
    void turn();
    /// Turns to the first bucket that holds somebody, at most to the one of `until`.
    void turnToWork(TimeMs until);

    /// The least `dueOf(device)` of all; the largest TimeMs where there is none.
    template <std::invocable<std::uint32_t> DueOf>
    [[nodiscard]] TimeMs earliest(const DueOf &dueOf) const
    {
        TimeMs least = std::numeric_limits<TimeMs>::max();
        std::size_t bucket = m_bucket;
        TimeMs end = bucketEnd();
        // Beyond its bucket's end is who waits there for being due beyond the horizon.
        for (std::size_t i = 0; m_count > 0 && i < m_heads.size(); ++i) {
            for (std::uint32_t at = m_heads[bucket]; at != none; at = m_following[at])
                least = std::min(least, dueOf(at));
            if (least < end)
                break;
            bucket = (bucket + 1) % m_heads.size();
            end += m_widthMs;
        }
        return least;
    }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    std::vector<std::uint32_t> m_heads;     ///< by bucket
    std::vector<std::uint32_t> m_following; ///< by device: the next one in its bucket
    std::size_t m_bucket = 0;               ///< whose turn it is
    TimeMs m_start = 0;
    TimeMs m_widthMs = 1;
    std::uint32_t m_count = 0;
};

} // namespace aneroid
