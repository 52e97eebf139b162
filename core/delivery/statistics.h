#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace aneroid {

/// Events a second over the last 5 s, in slots of 100 ms. Where they come so seldom that such a
/// window holds one or none, the time between the last two of them counts, until the next one is
/// late. The time is handed in.
class RateWindow
{
public:
    using Clock = std::chrono::steady_clock;

    void add(Clock::time_point now, std::uint32_t events = 1);
    /// In the first seconds over the time since the first event, but over 1 s at least.
    [[nodiscard]] double perSecond(Clock::time_point now) const;

private:
    struct Slot
    {
        std::int64_t number = -1;
        std::uint32_t events = 0;
    };
    std::array<Slot, 50> m_slots{};
    std::optional<Clock::time_point> m_first;
    Clock::time_point m_last;
    Clock::duration m_between{}; ///< the last two moments at which there were events; 0: unknown
    std::uint32_t m_lastEvents = 0;
};

/// The latest 1000 latencies; sorted only when asked.
class LatencyWindow
{
public:
    struct Summary
    {
        double medianMs = 0.0;
        double percentile95Ms = 0.0;
    };

    void add(std::chrono::microseconds latency);
    [[nodiscard]] std::optional<Summary> summary() const;

private:
    std::vector<std::int64_t> m_values;
    std::size_t m_next = 0;
};

} // namespace aneroid
