#pragma once

#include "core/instrument/reading.h"

#include <cmath>
#include <random>
#include <vector>

namespace aneroid {

/// Random readings in order of time: a random walk, `devices` of them mixed, at irregular intervals
/// of 0 to `mostStep` ms. Values are whole hundredths, as those of a reading are.
class Samples
{
public:
    explicit Samples(unsigned seed, std::uint32_t devices = 1, TimeMs mostStep = 2000)
        : m_random(seed)
        , m_devices(devices)
        , m_mostStep(mostStep)
    {
    }

    Reading next()
    {
        m_time += integer(0, m_mostStep);
        Reading reading;
        reading.timestampMs = m_time;
        reading.device = static_cast<std::uint32_t>(integer(0, m_devices - 1));
        reading.sequence = ++m_sequence;
        reading.temperatureC = value(-14090, 8500);
        reading.humidity = value(0, 10000);
        reading.pressureHpa = value(30000, 110000);
        reading.weather = allWeatherKinds[static_cast<std::size_t>(integer(0, 2))];
        reading.anomalies = static_cast<std::uint16_t>(integer(0, 4095));
        return reading;
    }

    std::vector<Reading> batch(std::size_t count)
    {
        std::vector<Reading> readings(count);
        for (Reading &reading : readings)
            reading = next();
        return readings;
    }

    std::int64_t integer(std::int64_t low, std::int64_t high)
    {
        return std::uniform_int_distribution<std::int64_t>(low, high)(m_random);
    }

private:
    double value(std::int64_t low, std::int64_t high)
    {
        return static_cast<double>(integer(low, high)) / 100.0;
    }

    std::mt19937 m_random;
    std::uint32_t m_devices;
    TimeMs m_mostStep;
    TimeMs m_time = 1'763'116'200'000;
    std::uint32_t m_sequence = 0;
};

} // namespace aneroid
