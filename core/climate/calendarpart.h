#pragma once

#include "core/climate/climate.h"
#include "core/climate/knots/knotmaker.h"
#include "core/climate/smoothpart.h"
#include "core/climate/yearclock.h"

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace aneroid {

/// The part of the weather that goes by clock and calendar: daily cycle (its range and sharpness
/// differing from day to day), tide, season, people's presence, the recorded days' levels, and the
/// wandering phases of plants. Channels: °C, ln e or % RH, hPa.
class CalendarPart final : public SmoothPart
{
public:
    /// `climate` and `knots` must outlive this. `daily`: whether daily cycle, tide and people are
    /// there. `gain` scales each channel, for ranges narrower than the profile's own.
    CalendarPart(const Climate &climate, const KnotMaker &knots, std::uint64_t seed,
                 int utcOffsetMinutes, bool daily, const std::array<double, channelCount> &gain);

    [[nodiscard]] Values at(TimeMs time) const override;
    void atEach(std::span<const TimeMs> times, std::span<Values> out) const override;

private:
    using Air3 = std::array<double, channelCount>;

    /// What one day makes of the daily cycle and of people's presence.
    struct DayFactors
    {
        double range = 1.0;
        double sharpness = 0.0;
        double people = 0.0; ///< standard normal
    };

    /// What repeats exactly each day, tabulated: tide and harmonics of each channel, and the
    /// course.
    using DayEntry = std::array<double, channelCount + 1>;
    static constexpr std::size_t courseOf = channelCount;

    /// What was made for one instant and serves the next as well.
    struct Memory
    {
        static constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();

        std::int64_t day = none; ///< of the factors
        DayFactors today;
        std::int64_t dayBefore = none; ///< of `before`: the day before, or another one
        DayFactors before;
        std::int64_t levelDay = none;
        Air3 level{};
        Air3 nextLevel{};
        std::array<std::int64_t, plants> wanderCell{none, none};
        std::array<std::array<double, 4>, plants> wanderKnots{};
    };

    void makeValues(TimeMs time, Memory &memory, Values &to) const;
    [[nodiscard]] DayEntry makeEntry(double hour) const;
    [[nodiscard]] DayEntry entryAt(TimeMs intoDay) const;
    [[nodiscard]] DayFactors factorsOf(std::int64_t day) const;
    [[nodiscard]] DayFactors factorsAt(TimeMs local, Memory &memory) const;
    void addDaily(TimeMs local, Memory &memory, Air3 &to) const;
    void addPeople(TimeMs local, double normal, Air3 &to) const;
    void addSeason(TimeMs local, Air3 &to) const;
    void addLevels(TimeMs local, Memory &memory, Air3 &to) const;
    [[nodiscard]] double wander(std::size_t plant, TimeMs time, Memory &memory) const;

    const Climate &m_climate;
    const KnotMaker &m_knots;
    std::uint64_t m_seed;
    TimeMs m_offsetMs;
    bool m_daily;
    YearClock m_year;
    std::array<double, channelCount> m_gain;
    std::vector<DayEntry> m_day;
    std::vector<std::vector<double>> m_followed; ///< by occupancy; empty where it has no lag
};

} // namespace aneroid
