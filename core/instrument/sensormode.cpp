#include "core/instrument/sensormode.h"

#include <algorithm>
#include <bit>

namespace aneroid {

namespace {

constexpr std::size_t T = indexOf(Channel::Temperature);
constexpr std::size_t H = indexOf(Channel::Humidity);
constexpr std::size_t P = indexOf(Channel::Pressure);

} // namespace

int measurementTimeUs(const SensorMode &mode)
{
    const auto &times = mode.oversampling;
    return 1000 + 2000 * times[T] + (2000 * times[P] + (times[P] > 0 ? 500 : 0)) +
           (2000 * times[H] + (times[H] > 0 ? 500 : 0));
}

int longestMeasurementTimeUs(const SensorMode &mode)
{
    const auto &times = mode.oversampling;
    return 1250 + 2300 * times[T] + (2300 * times[P] + (times[P] > 0 ? 575 : 0)) +
           (2300 * times[H] + (times[H] > 0 ? 575 : 0));
}

int measurementPeriodUs(const SensorMode &mode)
{
    return measurementTimeUs(mode) + mode.standbyUs;
}

std::int64_t MeasurementClock::number(TimeMs time) const
{
    return floorDivide(time * 1000 - phaseUs, periodUs);
}

TimeMs MeasurementClock::instant(std::int64_t number) const
{
    return -floorDivide(-(number * periodUs + phaseUs), 1000); // rounded up
}

int wordBits(const SensorMode &mode, Channel channel)
{
    constexpr int least = 16;
    constexpr int most = 20;
    if (channel == Channel::Humidity)
        return least;
    const auto times = static_cast<unsigned>(std::max(1, mode.oversampling[indexOf(channel)]));
    return mode.filtered() ? most : least + static_cast<int>(std::bit_width(times)) - 1;
}

SensorMode presetMode(SensorPreset preset)
{
    constexpr int shortestStandby = standbyTimesUs.front();
    constexpr int longestStandby = standbyTimesUs.back();
    switch (preset) {
    case SensorPreset::WeatherMonitoring:
    case SensorPreset::HumiditySensing:
        break;
    case SensorPreset::IndoorNavigation:
        return {{2, 1, 16}, 16, shortestStandby};
    case SensorPreset::Gaming:
        return {{1, 1, 4}, 16, shortestStandby};
    case SensorPreset::Adafruit:
        return {{16, 16, 16}, 1, shortestStandby};
    case SensorPreset::EspHome:
        return {{16, 16, 16}, 1, 0};
    case SensorPreset::Tasmota:
        return {{1, 1, 1}, 1, longestStandby};
    case SensorPreset::Linux:
        return {{2, 16, 16}, 4, shortestStandby};
    case SensorPreset::SensorCommunity:
        break;
    case SensorPreset::Zephyr:
        return {{2, 16, 16}, 4, longestStandby};
    }
    return {};
}

} // namespace aneroid
