#include "core/session/weatherwatch.h"

#include <algorithm>

namespace aneroid {

WeatherWatch::WeatherWatch(Lookup lookup, TimeMs startMs, std::size_t devices)
    : m_lookup(std::move(lookup))
    , m_last(devices, startMs - 1)
{
}

std::vector<DeviceWeather> WeatherWatch::take(std::span<const Reading> readings)
{
    std::vector<DeviceWeather> over;
    for (const Reading &reading : readings) {
        TimeMs &last = m_last[reading.device];
        for (const WeatherEvent &event : m_lookup(last + 1, reading.timestampMs, reading.device)) {
            if (event.endMs > last && event.endMs <= reading.timestampMs)
                over.push_back({reading.device, event});
        }
        last = reading.timestampMs;
    }
    return over;
}

std::vector<DeviceWeather> WeatherWatch::finish(TimeMs now) const
{
    std::vector<DeviceWeather> rest;
    for (std::uint32_t device = 0; device < m_last.size(); ++device) {
        for (WeatherEvent event : m_lookup(m_last[device] + 1, now, device)) {
            if (event.endMs <= m_last[device])
                continue;
            event.endMs = std::min(event.endMs, now);
            if (event.startMs < event.endMs)
                rest.push_back({device, event});
        }
    }
    return rest;
}

} // namespace aneroid
