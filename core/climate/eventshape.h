#pragma once

#include "core/base/types.h"
#include "core/climate/climate.h"

#include <array>
#include <cstdint>
#include <span>

namespace aneroid {

/// How an event moves each channel at one phase of its life (0 onset … 1 end), in parts of the
/// kind's magnitude; 0 at both ends.
[[nodiscard]] std::array<double, channelCount> eventShape(WeatherKind kind, double phase,
                                                          double variant = 0.0);

/// Whether the kind comes over the country, or happens in one room.
[[nodiscard]] constexpr bool isRegional(WeatherKind kind)
{
    return kind == WeatherKind::Storm || kind == WeatherKind::Front || kind == WeatherKind::Clear;
}

/// Where in its life each kind has its most marked moment: gust front, passage, middle, the end of
/// the water, the coldest air.
[[nodiscard]] double peakPhase(WeatherKind kind, double variant = 0.0);

/// An event and where it would have ended by itself; the time after an early end in which its
/// effect dies away is not part of [startMs, endMs).
struct ScheduledEvent
{
    /// An early end lets the effect die away within this time.
    static constexpr TimeMs decayMs = 30'000;

    WeatherEvent event;
    TimeMs naturalEndMs = 0;
    double courseRad = 0.0; ///< the direction it moves in, counted from east to north
    double variant = 0.0;   ///< in [0, 1): which shower of many it is like

    /// When the last of its effect is over.
    [[nodiscard]] TimeMs goneMs() const
    {
        const TimeMs end = event.endMs;
        return end == naturalEndMs || end + decayMs > naturalEndMs ? naturalEndMs : end + decayMs;
    }

    friend bool operator==(const ScheduledEvent &, const ScheduledEvent &) = default;
};

/// Adds the effects of events of one kind, in order of start, to samples at rising instants, as
/// many events together as have few of them. A sample's sum does not depend on the others.
class EventAdder
{
public:
    /// A channel each, or null for all where they are not wanted.
    using Channels = std::array<double *, channelCount>;

    /// `now` gets the effect at each of `times`, `before` what it was `delayMs` earlier; both
    /// scaled by `gain`. All must outlive this.
    EventAdder(const EventProfile &kind, const std::array<double, channelCount> &gain,
               std::span<const TimeMs> times, const Channels &now, const Channels &before,
               TimeMs delayMs);
    ~EventAdder() { flush(); }
    EventAdder(const EventAdder &) = delete;
    EventAdder &operator=(const EventAdder &) = delete;

    /// `first`: of the instants, the first that is not before the event's start.
    void add(const ScheduledEvent &event, std::size_t first);

private:
    static constexpr std::size_t most = 128; ///< samples
    static constexpr std::size_t widest = 8; ///< that a vector holds
    static constexpr std::size_t few = 16;   ///< of an event that is added with others
    static constexpr std::uint32_t earlier = 1U << 31;

    using Numbers = std::array<double, most>;

    void list(const ScheduledEvent &event, std::size_t first, std::size_t count, TimeMs delayMs);
    void addRun(const ScheduledEvent &event, std::size_t first, std::size_t end, TimeMs delayMs,
                const Channels &to);
    void flush();
    void makeShapes(double variant);

    WeatherKind m_kind;
    std::array<double, channelCount> m_full{};
    std::span<const TimeMs> m_times;
    Channels m_now;
    Channels m_before;
    TimeMs m_delayMs;
    std::size_t m_count = 0; ///< samples listed
    Numbers m_phases;        ///< theirs; how strong the event is then, and where each goes
    Numbers m_weights;
    std::array<std::uint32_t, most> m_where;
    std::array<Numbers, channelCount> m_moved;
};

} // namespace aneroid
