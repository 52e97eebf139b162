#pragma once

#include "core/climate/octaves.h"
#include "core/climate/profile.h"

#include <cstdint>

namespace aneroid {

/// The daily course of temperature between −1 at the coldest and +1 at the warmest hour: half a
/// cosine for the rise and a longer one for the fall, smooth in value and slope. `hour` is local,
/// in [0, 24).
[[nodiscard]] double dailyCourse(double hour, double coldestHour, double warmestHour);

/// The half-daily pressure tide in hPa: 1.16·cos³(latitude) with maxima at 10 and 22 h local time
/// (Geerts; at Copenhagen the law gives 0.208, 66 years of data 0.225: Chapman 1969).
[[nodiscard]] double semidiurnalTide(double hour, double latitudeDeg);

/// Hours of local time in [0, 24).
[[nodiscard]] double localHour(TimeMs time, int utcOffsetMinutes);

/// The part of the weather that repeats by the clock: daily cycle (its range differing from day to
/// day) and tide. Channels: °C, humidity (unused by the vapour model), hPa.
class DailyPart final : public SmoothPart
{
public:
    /// `gain` scales each channel, for ranges narrower than the profile's own.
    DailyPart(const Profile &profile, std::uint64_t seed, std::uint64_t place, int utcOffsetMinutes,
              bool enabled, const std::array<double, channelCount> &gain);

    [[nodiscard]] std::array<double, channels> at(TimeMs time) const override;

private:
    [[nodiscard]] double cloudFactor(TimeMs localMs) const;

    const Profile &m_profile;
    std::uint64_t m_seed;
    std::uint64_t m_place;
    TimeMs m_offsetMs;
    bool m_enabled;
    std::array<double, channelCount> m_gain;
    double m_tideHpa;
};

} // namespace aneroid
