#pragma once

#include "core/session/faultwatch.h"
#include "core/session/weatherwatch.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace aneroid {

class Simulation;

/// The labels of a live run as its readings go by: the faults that befell them, and the weather,
/// of each device where it stands.
class LiveLabels
{
public:
    explicit LiveLabels(const Simulation &run)
        : m_run(run)
    {
    }

    /// Rows of what was over with these readings.
    [[nodiscard]] std::string take(std::span<const Reading> readings);
    /// Rows of what still goes on, cut at `now`, where the record ends; once.
    [[nodiscard]] std::string finish(TimeMs now);

private:
    void watch();
    void append(std::string &rows, const std::vector<DeviceFault> &faults);
    void append(std::string &rows, const std::vector<DeviceWeather> &events);

    const Simulation &m_run;
    std::uint64_t m_written = 0;
    std::optional<WeatherWatch> m_weather;
    std::optional<FaultWatch> m_faults; ///< once something may go wrong
};

} // namespace aneroid
