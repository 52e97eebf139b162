#include "core/climate/previewday.h"

#include "core/climate/calendar.h"
#include "core/climate/events.h"
#include "core/climate/weather.h"

#include <algorithm>

namespace aneroid {

namespace {

/// Midnight, local time, of the Wednesday in the week of `about`.
TimeMs workingDay(TimeMs about, TimeMs offsetMs)
{
    constexpr int wednesday = 2;
    const std::int64_t day = floorDivide(about + offsetMs, dayMs);
    return (day - dayOfWeek(day) + wednesday) * dayMs - offsetMs;
}

std::array<double, channelCount> valuesOf(const Air &air)
{
    return {air.temperatureC, air.humidity, air.pressureHpa};
}

} // namespace

double PreviewDay::hourOf(std::size_t point)
{
    return static_cast<double>(point) * static_cast<double>(stepMs) / static_cast<double>(hourMs);
}

PreviewDay previewDay(const Climate &climate, std::uint64_t seed, int utcOffsetMinutes,
                      TimeMs about)
{
    ClimateSettings settings;
    settings.ranges = climate.ranges;
    settings.drift = climate.drift;
    settings.utcOffsetMinutes = utcOffsetMinutes;

    const TimeMs midnight = workingDay(about, static_cast<TimeMs>(utcOffsetMinutes) * 60'000);
    std::array<TimeMs, PreviewDay::points> times{};
    for (std::size_t i = 0; i < times.size(); ++i)
        times[i] = midnight + static_cast<TimeMs>(i) * PreviewDay::stepMs;

    PreviewDay day;
    for (PreviewDay::Curve &curve : day.channels)
        curve.mean.assign(times.size(), 0.0);
    std::array<Air, PreviewDay::points> air{};
    Weather::Scratch scratch;
    for (int n = 0; n < PreviewDay::meanDays; ++n) {
        const std::uint64_t daySeed = seed + static_cast<std::uint64_t>(n);
        const EventSchedule events(climate, daySeed);
        const Weather weather(climate, events, daySeed, settings);
        weather.evaluate(times, {}, {}, scratch, {air, {}, {}});
        for (std::size_t i = 0; i < air.size(); ++i) {
            const auto values = valuesOf(air[i]);
            for (std::size_t c = 0; c < channelCount; ++c) {
                day.channels[c].mean[i] += values[c] / PreviewDay::meanDays;
                if (n == 0)
                    day.channels[c].sample.push_back(values[c]);
            }
        }
    }
    for (PreviewDay::Curve &curve : day.channels) {
        const auto [lowest, highest] = std::ranges::minmax(curve.sample);
        curve.lowest = lowest;
        curve.highest = highest;
    }
    return day;
}

} // namespace aneroid
