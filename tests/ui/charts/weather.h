#pragma once

#include "core/recording/history.h"

#include <cmath>
#include <random>
#include <vector>

namespace aneroid {

/// A made-up day for charts: a daily cycle, noise, and events that are seen in the readings.
class ChartWeather
{
public:
    static constexpr TimeMs start = 1'763'116'200'000; ///< 2025-11-14T10:30:00Z

    explicit ChartWeather(TimeMs intervalMs = 10'000)
        : m_interval(intervalMs)
    {
    }

    std::vector<WeatherEvent> events;

    Reading next()
    {
        const TimeMs time = start + m_interval * m_made;
        const double hours = static_cast<double>(time - start) / 3.6e6;
        Reading reading;
        reading.timestampMs = time;
        reading.sequence = static_cast<std::uint32_t>(++m_made);
        double storm = 0.0;
        for (const WeatherEvent &event : events) {
            if (time < event.startMs || time >= event.endMs)
                continue;
            reading.weather = event.kind;
            const double part = static_cast<double>(time - event.startMs) /
                                static_cast<double>(event.endMs - event.startMs);
            storm += std::sin(part * 3.14159) * (event.kind == WeatherKind::Clear ? -1.0 : 1.0);
        }
        reading.temperatureC =
            centi(23.0 + 2.0 * std::sin(hours * 1.7) - 1.2 * storm + noise(0.02));
        reading.humidity = centi(48.0 - 5.0 * std::sin(hours * 1.7) + 8.0 * storm + noise(0.08));
        reading.pressureHpa = centi(1013.25 + 0.8 * std::cos(hours) - 4.0 * storm + noise(0.04));
        return reading;
    }

    std::vector<Reading> batch(std::size_t count)
    {
        std::vector<Reading> readings(count);
        for (Reading &reading : readings)
            reading = next();
        return readings;
    }

    void event(WeatherKind kind, int fromSeconds, int seconds)
    {
        const TimeMs from = start + fromSeconds * TimeMs{1000};
        events.push_back({from, from + seconds * TimeMs{500}, from + seconds * TimeMs{1000}, kind});
    }

    /// As a chart asks for them.
    [[nodiscard]] std::vector<WeatherEvent> between(TimeMs from, TimeMs to) const
    {
        std::vector<WeatherEvent> found;
        for (const WeatherEvent &event : events) {
            if (event.startMs <= to && event.endMs >= from)
                found.push_back(event);
        }
        return found;
    }

private:
    static double centi(double value) { return std::round(value * 100.0) / 100.0; }
    double noise(double deviation)
    {
        return std::normal_distribution<double>(0.0, deviation)(m_random);
    }

    TimeMs m_interval;
    TimeMs m_made = 0;
    std::mt19937 m_random{1};
};

} // namespace aneroid
