#pragma once

#include "core/base/types.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace aneroid {

/// How a real logger keeps its interval. The defaults are a perfect one.
struct LoggerTiming
{
    double jitterS = 0.0;  ///< standard deviation of an instant, s; normal, cut (see Timeline)
    double driftPpm = 0.0; ///< its clock is slow by so much: intervals stretch by 1 + ppm·10⁻⁶
    double missedPercent = 0.0; ///< of the samples: no reading, but the sequence is used
    /// How many it misses in a row, on the average, at least 1; 0: each by itself.
    double missedInARow = 0.0;

    friend bool operator==(const LoggerTiming &, const LoggerTiming &) = default;
};

/// The instants at which one device makes readings: anchor + n · interval, in simulated time, as
/// its logger keeps it. A change of interval, a pause or a gap sets a new anchor; instants never
/// come closer than that or go back. All is a pure function of (key, tick), tick counted from 0
/// over all anchors, so that it is the sequence − 1.
class Timeline
{
public:
    /// An instant is moved by less than this part of the interval, so that instants keep rising;
    /// that of an anchor not at all: a logger that is switched on measures at once.
    static constexpr double jitterLimit = 0.44;

    /// Where one timeline stands, apart from what a fleet's timelines share: 32 bytes a device.
    struct State
    {
        TimeMs anchor = 0;
        TimeMs last = 0;          ///< the instant last passed
        TimeMs lastNominal = 0;   ///< the same without its jitter
        std::uint32_t before = 0; ///< instants passed before the anchor
        std::uint32_t passed = 0; ///< instants passed since the anchor
    };

    /// `key` (see timelineKey()) is only asked for where `timing` is not the default.
    Timeline(TimeMs start, double intervalSeconds, const LoggerTiming &timing = {},
             std::uint64_t key = 0);
    /// One that goes on from `state`.
    Timeline(const State &state, double intervalSeconds, const LoggerTiming &timing = {},
             std::uint64_t key = 0);

    [[nodiscard]] const State &state() const { return m_state; }

    /// The next instant; advance() passes it.
    [[nodiscard]] TimeMs next() const { return at(passed()); }
    /// The instant `ticks` after next(), or before it where negative; those before the anchor are
    /// as if the timeline had always been as it is now.
    [[nodiscard]] TimeMs ahead(std::int64_t ticks) const { return at(passed() + ticks); }
    /// Those from `first` ticks after next() on.
    void fill(std::int64_t first, std::span<TimeMs> times) const;
    void advance(std::uint64_t ticks);

    /// The number of the next instant, counted from 0.
    [[nodiscard]] std::uint64_t tick() const
    {
        return std::uint64_t{m_state.before} + m_state.passed;
    }
    /// The instant last passed; before the first one, where the timeline starts.
    [[nodiscard]] TimeMs last() const { return m_state.last; }

    /// How many instants are due at `now`, next() included.
    [[nodiscard]] std::uint64_t dueAt(TimeMs now) const;

    /// Whether the logger misses the sample of this tick. In a row: a Markov chain, read backwards
    /// from the tick to the last one before it that was missed, or not, whatever came before; that
    /// is about as many ticks away as are missed in a row.
    [[nodiscard]] bool misses(std::uint64_t tick) const;
    /// The same of the ticks from `first` on: not 0 where it is missed.
    void findMissed(std::uint64_t first, std::span<std::uint8_t> out) const;

    /// From the instant last passed on; not before `now`.
    void setInterval(double intervalSeconds, TimeMs now);
    void setTiming(const LoggerTiming &timing, TimeMs now);
    [[nodiscard]] double intervalSeconds() const { return m_interval; }

    /// The next instant is `now` (start after a stop).
    void resumeAt(TimeMs now);

private:
    [[nodiscard]] std::int64_t passed() const { return static_cast<std::int64_t>(m_state.passed); }
    [[nodiscard]] bool any() const { return tick() > 0; }
    [[nodiscard]] double stepMs() const { return m_interval * m_stretch * 1000.0; }
    [[nodiscard]] TimeMs at(std::int64_t tick) const;
    [[nodiscard]] double jitterMs(std::int64_t tick) const;
    /// Below which its word makes a sample missed, after one that was and after one that was not.
    struct MissChances
    {
        double again = 0.0;
        double first = 0.0;
    };

    [[nodiscard]] MissChances missChances() const;
    [[nodiscard]] double missedWord(std::uint64_t tick) const;
    void anchorAfterLast(TimeMs now);
    void setAnchor(TimeMs anchor);

    State m_state;
    double m_interval; ///< seconds
    LoggerTiming m_timing;
    double m_stretch; ///< of the interval, by the clock's drift
    std::uint64_t m_key;
};

/// What a device's timeline is keyed by.
[[nodiscard]] std::uint64_t timelineKey(std::uint64_t seed, std::string_view deviceId);

} // namespace aneroid
