#pragma once

#include "core/base/types.h"
#include "core/instrument/reading.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace aneroid {

/// A weather event as one device has it: a front reaches the places of a fleet one after another.
struct DeviceWeather
{
    std::uint32_t device = 0;
    WeatherEvent event;

    friend bool operator==(const DeviceWeather &, const DeviceWeather &) = default;
};

/// Watches the readings of a live run go by and tells which events have ended where their device
/// stands. What it tells equals what a backfill labels.
class WeatherWatch
{
public:
    /// The events that overlap [from, to] where a device stands.
    using Lookup =
        std::function<std::vector<WeatherEvent>(TimeMs from, TimeMs to, std::uint32_t device)>;

    /// `startMs`: of the run.
    WeatherWatch(Lookup lookup, TimeMs startMs, std::size_t devices);

    /// Those that are over by these readings, of each device in order of time.
    [[nodiscard]] std::vector<DeviceWeather> take(std::span<const Reading> readings);

    /// The rest, cut at `now`, where the record ends; once.
    [[nodiscard]] std::vector<DeviceWeather> finish(TimeMs now) const;

private:
    Lookup m_lookup;
    std::vector<TimeMs> m_last; ///< reading by device
};

} // namespace aneroid
