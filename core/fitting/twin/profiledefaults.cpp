#include "core/fitting/twin/profiledefaults.h"

#include "core/base/humidity.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace aneroid {

namespace {

constexpr std::size_t temperatureAt = indexOf(Channel::Temperature);
constexpr std::size_t humidityAt = indexOf(Channel::Humidity);
constexpr std::size_t pressureAt = indexOf(Channel::Pressure);

/// Percent of relative humidity for one unit of ln e, at the default profile's mean.
double percentPerLog()
{
    return homeProfile().ranges[humidityAt].middle();
}

} // namespace

std::vector<OctaveAmplitude> defaultAmplitudes(TimeMs cellMs, std::size_t octaves)
{
    const OctaveSpectrum &home = homeProfile().octaves;
    const auto last = static_cast<double>(home.amplitudes.size() - 1);
    std::vector<OctaveAmplitude> amplitudes(octaves);
    for (std::size_t k = 0; k < octaves; ++k) {
        const double at = static_cast<double>(k) +
                          std::log2(static_cast<double>(cellMs) / static_cast<double>(home.cellMs));
        if (at > last)
            break; // slower than any
        const double inside = std::clamp(at, 0.0, last);
        const auto index = std::min(static_cast<std::size_t>(inside), home.amplitudes.size() - 2);
        const double share = inside - static_cast<double>(index);
        for (std::size_t c = 0; c < channelCount; ++c) {
            const double a = home.amplitudes[index][c];
            const double b = home.amplitudes[index + 1][c];
            amplitudes[k][c] = a * std::pow(b / a, share) * std::exp2(std::min(0.0, at));
        }
        amplitudes[k][humidityAt] *= percentPerLog();
    }
    return amplitudes;
}

void applyDefaults(Profile &profile, Channel channel)
{
    const Profile &home = homeProfile();
    const std::size_t c = indexOf(channel);
    profile.ranges[c] = home.ranges[c];
    profile.offset[c] = home.offset[c];
    profile.instrument.resolution[c] = 0.0;
    if (c == temperatureAt) {
        const double warmest = home.daily.warmestHour * std::numbers::pi / 12.0;
        profile.daily.harmonics[c] = {
            {home.daily.amplitudeC * std::cos(warmest), home.daily.amplitudeC * std::sin(warmest)}};
    }
    if (c == pressureAt)
        profile.tideHpa.reset();
}

std::vector<EventProfile> eventsByHand()
{
    std::vector<EventProfile> events = homeProfile().events;
    const double middleC = homeProfile().ranges[temperatureAt].middle();
    for (EventProfile &event : events) {
        // RH = e / e_s(T), as the default profile's vapour makes it.
        const double saturation = magnus::logSaturation(middleC + event.magnitude[temperatureAt]) -
                                  magnus::logSaturation(middleC);
        event.magnitude[humidityAt] =
            percentPerLog() * (std::exp(event.magnitude[humidityAt] - saturation) - 1.0);
        event.intervalS = 0.0;
    }
    return events;
}

} // namespace aneroid
