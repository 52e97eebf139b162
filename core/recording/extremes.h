#pragma once

#include "core/recording/packedreading.h"

#include <algorithm>

namespace aneroid {

/// Smallest and largest value of each channel over some readings, in hundredths, in 16 B.
struct Extremes
{
    std::int16_t temperatureMinimum;
    std::int16_t temperatureMaximum;
    std::uint16_t humidityMinimum;
    std::uint16_t humidityMaximum;
    std::int32_t pressureMinimum;
    std::int32_t pressureMaximum;

    [[nodiscard]] static Extremes of(const PackedReading &reading)
    {
        const std::int32_t pressure = reading.pressure();
        return {reading.temperature,
                reading.temperature,
                reading.humidity,
                reading.humidity,
                pressure,
                pressure};
    }

    void add(const Extremes &other)
    {
        temperatureMinimum = std::min(temperatureMinimum, other.temperatureMinimum);
        temperatureMaximum = std::max(temperatureMaximum, other.temperatureMaximum);
        humidityMinimum = std::min(humidityMinimum, other.humidityMinimum);
        humidityMaximum = std::max(humidityMaximum, other.humidityMaximum);
        pressureMinimum = std::min(pressureMinimum, other.pressureMinimum);
        pressureMaximum = std::max(pressureMaximum, other.pressureMaximum);
    }

    /// Whether adding `other` would change nothing.
    [[nodiscard]] bool contains(const Extremes &other) const
    {
        return temperatureMinimum <= other.temperatureMinimum &&
               temperatureMaximum >= other.temperatureMaximum &&
               humidityMinimum <= other.humidityMinimum &&
               humidityMaximum >= other.humidityMaximum &&
               pressureMinimum <= other.pressureMinimum && pressureMaximum >= other.pressureMaximum;
    }

    [[nodiscard]] std::int32_t minimum(Channel channel) const
    {
        switch (channel) {
        case Channel::Temperature:
            return temperatureMinimum;
        case Channel::Humidity:
            return humidityMinimum;
        case Channel::Pressure:
            break;
        }
        return pressureMinimum;
    }

    [[nodiscard]] std::int32_t maximum(Channel channel) const
    {
        switch (channel) {
        case Channel::Temperature:
            return temperatureMaximum;
        case Channel::Humidity:
            return humidityMaximum;
        case Channel::Pressure:
            break;
        }
        return pressureMaximum;
    }
};
static_assert(sizeof(Extremes) == 16);

} // namespace aneroid
