#pragma once

#include "core/base/types.h"

#include <cstdint>

namespace aneroid {

/// What one BME280 reported at one instant: a value, copied freely, handed on in batches.
struct Reading
{
    TimeMs timestampMs = 0;
    std::uint32_t device = 0;                ///< index into the run's list of device ids
    std::uint32_t sequence = 0;              ///< counts from 1 per device and run
    double temperatureC = 0.0;               ///< °C, rounded to 0.01
    double humidity = 0.0;                   ///< % RH, rounded to 0.01
    double pressureHpa = 0.0;                ///< hPa, rounded to 0.01
    WeatherKind weather = WeatherKind::None; ///< the latest event started and not yet ended
    std::uint16_t anomalies = 0;             ///< what goes wrong, see anomalyCode(); 0: nothing

    [[nodiscard]] double channel(Channel which) const
    {
        switch (which) {
        case Channel::Temperature:
            return temperatureC;
        case Channel::Humidity:
            return humidity;
        case Channel::Pressure:
            break;
        }
        return pressureHpa;
    }

    friend bool operator==(const Reading &, const Reading &) = default;
};

} // namespace aneroid
