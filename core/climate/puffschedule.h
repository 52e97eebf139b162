#pragma once

#include "core/climate/climate.h"
#include "core/climate/yearclock.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace aneroid {

/// The puffs of a place: hashed, a pure function of (profile, seed, place, time), so that any
/// instant knows those that are still felt.
class PuffSchedule
{
public:
    /// `climate` must outlive this. `gain` scales each channel.
    PuffSchedule(const Climate &climate, std::uint64_t seed, int utcOffsetMinutes,
                 const std::array<double, channelCount> &gain);

    [[nodiscard]] bool empty() const { return m_families.empty(); }

    /// Adds to the channels (null: to none) what puffs move at `times` (rising), `delayMs` late, at
    /// the place whose own number this is.
    void add(std::span<const TimeMs> times, TimeMs delayMs, std::uint64_t own,
             const std::array<double *, channelCount> &channels) const;

private:
    struct Family
    {
        const Puffs *puffs = nullptr;
        std::uint64_t number = 0;
        TimeMs binMs = 1; ///< in which one begins on average, before hours, months and spells
        TimeMs longestMs = 0;
    };
    struct Puff
    {
        TimeMs startMs = 0;
        double riseMs = 1.0;
        double decayMs = 1.0;
        double size = 1.0;
    };

    void addBin(const Family &family, std::int64_t bin, std::span<const TimeMs> times,
                TimeMs delayMs, std::uint64_t stream,
                const std::array<double *, channelCount> &channels, std::size_t from) const;
    [[nodiscard]] double weightAt(const Family &family, TimeMs start, std::uint64_t stream) const;
    void addPuff(const Family &family, const Puff &puff, std::span<const TimeMs> times,
                 TimeMs delayMs, const std::array<double *, channelCount> &channels,
                 std::size_t from) const;

    std::vector<Family> m_families;
    std::uint64_t m_seed;
    TimeMs m_offsetMs;
    YearClock m_year;
    std::array<double, channelCount> m_gain{};
};

} // namespace aneroid
