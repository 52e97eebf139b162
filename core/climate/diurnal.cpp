#include "core/climate/diurnal.h"

#include "core/climate/normal.h"
#include "core/climate/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace aneroid {

namespace {

constexpr TimeMs dayMs = 86'400'000;
constexpr double msPerHour = 3'600'000.0;

double hourOf(TimeMs localMs)
{
    return static_cast<double>(localMs - floorDivide(localMs, dayMs) * dayMs) / msPerHour;
}

double tideAmplitude(double latitudeDeg)
{
    const double cosine = std::cos(latitudeDeg * std::numbers::pi / 180.0);
    return 1.16 * cosine * cosine * cosine;
}

double tideCourse(double hour)
{
    return std::cos((hour - 10.0) * std::numbers::pi / 6.0);
}

} // namespace

double dailyCourse(double hour, double coldestHour, double warmestHour)
{
    const double rise = std::fmod(warmestHour - coldestHour + 24.0, 24.0);
    const double sinceColdest = std::fmod(hour - coldestHour + 24.0, 24.0);
    if (sinceColdest < rise)
        return -std::cos(std::numbers::pi * sinceColdest / rise);
    return std::cos(std::numbers::pi * (sinceColdest - rise) / (24.0 - rise));
}

double semidiurnalTide(double hour, double latitudeDeg)
{
    return tideAmplitude(latitudeDeg) * tideCourse(hour);
}

double localHour(TimeMs time, int utcOffsetMinutes)
{
    return hourOf(time + static_cast<TimeMs>(utcOffsetMinutes) * 60'000);
}

DailyPart::DailyPart(const Profile &profile, std::uint64_t seed, std::uint64_t place,
                     int utcOffsetMinutes, bool enabled,
                     const std::array<double, channelCount> &gain)
    : m_profile(profile)
    , m_seed(seed)
    , m_place(place)
    , m_offsetMs(static_cast<TimeMs>(utcOffsetMinutes) * 60'000)
    , m_enabled(enabled)
    , m_gain(gain)
    , m_tideHpa(tideAmplitude(profile.latitudeDeg))
{
}

std::array<double, SmoothPart::channels> DailyPart::at(TimeMs time) const
{
    if (!m_enabled)
        return {};
    const TimeMs local = time + m_offsetMs;
    const double hour = hourOf(local);
    const double daily = m_profile.dailyAmplitudeC * cloudFactor(local) *
                         dailyCourse(hour, m_profile.coldestHour, m_profile.warmestHour);
    return {daily * m_gain[0], 0.0, m_tideHpa * tideCourse(hour) * m_gain[2]};
}

double DailyPart::cloudFactor(TimeMs localMs) const
{
    // One factor a day, counted from the coldest hour; the next takes over while the course is at
    // its turning point, so that no jump shows.
    const TimeMs shifted =
        localMs - static_cast<TimeMs>(m_profile.coldestHour * msPerHour) + dayMs / 12;
    const TimeMs day = floorDivide(shifted, dayMs);
    const auto factor = [this](TimeMs which) {
        const Random4 words =
            randomWords(m_seed, Stream::CloudDays, static_cast<std::uint64_t>(which), m_place);
        const double z = std::clamp(normalTable()(words[0]), -2.5, 2.5);
        return 1.0 + m_profile.dailySpread * z;
    };
    const double into = static_cast<double>(shifted - day * dayMs) / static_cast<double>(dayMs);
    const double blend = std::min(1.0, into * 6.0); // over the first four hours
    const double smooth = blend * blend * (3.0 - 2.0 * blend);
    const double today = factor(day);
    if (blend >= 1.0)
        return today;
    return factor(day - 1) * (1.0 - smooth) + today * smooth;
}

} // namespace aneroid
