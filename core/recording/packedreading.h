#pragma once

#include "core/instrument/reading.h"
#include "core/text/rowtext.h"

#include <cstdint>

namespace aneroid {

/// A Reading in 24 B. Channels are in hundredths, which is what a reading is rounded to, so packing
/// loses nothing inside these ranges and saturates outside: temperature ±327.67 °C, humidity
/// 0..655.35 %, pressure ±83886.07 hPa. Devices up to 2^20, weather kinds up to 16. Without
/// member initialisers, so that memory for millions is not touched before it is used.
struct PackedReading
{
    std::int64_t timestampMs;
    std::int16_t temperature;
    std::uint16_t humidity;
    /// Pressure in the low 24 bits, two's complement; then 4 bits of weather, 4 of anomalies.
    std::uint32_t pressureAndWeather;
    std::uint32_t deviceAndAnomalies; ///< device in the low 20 bits, the low 12 of anomalies
    std::uint32_t sequence;

    [[nodiscard]] std::int32_t pressure() const
    {
        return static_cast<std::int32_t>(pressureAndWeather << 8) >> 8;
    }
    [[nodiscard]] std::uint32_t device() const { return deviceAndAnomalies & 0xFFFFFU; }
};
static_assert(sizeof(PackedReading) == 24);

[[nodiscard]] inline PackedReading pack(const Reading &reading)
{
    PackedReading packed{};
    packed.timestampMs = reading.timestampMs;
    packed.temperature =
        static_cast<std::int16_t>(rowtext::toCenti(reading.temperatureC, -32767, 32767));
    packed.humidity = static_cast<std::uint16_t>(rowtext::toCenti(reading.humidity, 0, 65535));
    const std::int32_t pressure = rowtext::toCenti(reading.pressureHpa, -8388607, 8388607);
    packed.pressureAndWeather = (static_cast<std::uint32_t>(pressure) & 0xFFFFFFU) |
                                static_cast<std::uint32_t>(reading.weather) << 24 |
                                static_cast<std::uint32_t>(reading.anomalies >> 12) << 28;
    packed.deviceAndAnomalies =
        (reading.device & 0xFFFFFU) | static_cast<std::uint32_t>(reading.anomalies) << 20;
    packed.sequence = reading.sequence;
    return packed;
}

[[nodiscard]] inline Reading unpack(const PackedReading &packed)
{
    Reading reading;
    reading.timestampMs = packed.timestampMs;
    reading.device = packed.device();
    reading.sequence = packed.sequence;
    reading.temperatureC = packed.temperature / 100.0;
    reading.humidity = packed.humidity / 100.0;
    reading.pressureHpa = packed.pressure() / 100.0;
    reading.weather = static_cast<WeatherKind>(packed.pressureAndWeather >> 24 & 0xFU);
    reading.anomalies = static_cast<std::uint16_t>(packed.deviceAndAnomalies >> 20 |
                                                   packed.pressureAndWeather >> 28 << 12);
    return reading;
}

/// One channel in hundredths of its unit.
[[nodiscard]] inline std::int32_t centi(const PackedReading &packed, Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return packed.temperature;
    case Channel::Humidity:
        return packed.humidity;
    case Channel::Pressure:
        break;
    }
    return packed.pressure();
}

} // namespace aneroid
