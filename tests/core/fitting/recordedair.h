#pragma once

#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/climate/weather.h"
#include "core/fitting/twin/regularseries.h"

#include <cmath>
#include <vector>

/// Series as a sensor in a profile's air would record them, and what tests ask of series.
namespace aneroid::recordedair {

/// A Monday, 00:00.
inline constexpr TimeMs firstMs = 1'763'337'600'000; // 2025-11-17

/// A place without octaves yet, whose air is to be made of them alone: its ranges are so wide that
/// the limiter does nothing, and there are neither tide, daily course, neighbours, events nor
/// errors of the unit.
inline Profile emptyPlace(TimeMs cadenceMs)
{
    Profile place;
    place.ranges = {ChannelRange{-40.0, 85.0}, ChannelRange{0.0, 100.0}, ChannelRange{0.0, 2026.0}};
    place.tideHpa = 0.0;
    place.humidityModel = HumidityModel::Direct;
    place.daily.amplitudeC = 0.0;
    place.octaves.cellMs = cadenceMs / 2;
    place.neighbourhood.airKm = 0.0;
    place.instrument.resolution = {0.01, 0.01, 0.01};
    place.instrument.unitErrors = false;
    for (const WeatherKind kind : allWeatherKinds) {
        EventProfile none;
        none.kind = kind;
        none.intervalS = 0.0;
        place.events.push_back(none);
    }
    return place;
}

/// Noise and rounding of `profile`'s instrument where it has them.
inline RegularSeries recorded(const Profile &profile, std::uint64_t seed, TimeMs cadenceMs,
                              std::size_t count)
{
    ClimateSettings settings;
    settings.ranges = profile.ranges;
    settings.drift = {10.0, 20.0, 20.0};
    const EventSchedule events(profile, seed);
    const Weather weather(profile, events, seed, settings);
    std::vector<TimeMs> times(count);
    for (std::size_t i = 0; i < count; ++i)
        times[i] = firstMs + static_cast<TimeMs>(i) * cadenceMs;
    std::vector<Air> air(count);
    Weather::Scratch scratch;
    weather.evaluate(times, {}, {}, scratch, {air, {}, {}});

    RegularSeries series;
    series.startMs = firstMs;
    series.cadenceMs = cadenceMs;
    for (std::size_t c = 0; c < channelCount; ++c) {
        const double step = std::max(profile.instrument.resolution[c], 0.01);
        const double rms = profile.instrument.noiseRms[c].value_or(0.0);
        series.resolution[c] = step;
        series.values[c].resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            const double clean = c == 0   ? air[i].temperatureC
                                 : c == 1 ? air[i].humidity
                                          : air[i].pressureHpa;
            const double noise = rms * normalTable()(randomWords(seed, Stream::SensorNoise, i)[c]);
            series.values[c][i] = static_cast<float>(std::round((clean + noise) / step) * step);
        }
    }
    return series;
}

/// Of the changes over `lag` samples.
struct Changes
{
    double deviation = 0.0;
    double skewness = 0.0;
};

inline Changes changesOf(const std::vector<float> &values, std::size_t lag)
{
    double squares = 0.0;
    double cubes = 0.0;
    std::size_t count = 0;
    for (std::size_t i = lag; i < values.size(); ++i) {
        const double change = static_cast<double>(values[i]) - static_cast<double>(values[i - lag]);
        if (!std::isfinite(change))
            continue;
        squares += change * change;
        cubes += change * change * change;
        ++count;
    }
    const auto n = static_cast<double>(count);
    const double deviation = std::sqrt(squares / n);
    return {deviation, cubes / n / (deviation * deviation * deviation)};
}

} // namespace aneroid::recordedair
