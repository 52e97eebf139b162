#include "app/console/run/livelabels.h"

#include "core/recording/labelwriter.h"
#include "core/simulation/simulation.h"

namespace aneroid {

std::string LiveLabels::take(std::span<const Reading> readings)
{
    watch();
    std::string rows;
    if (m_faults)
        append(rows, m_faults->take(readings).ended);
    append(rows, m_weather->take(readings));
    return rows;
}

std::string LiveLabels::finish(TimeMs now)
{
    std::string rows;
    if (m_weather)
        append(rows, m_weather->finish(now));
    if (m_faults) // what was on at the last reading is over with it
        append(rows, m_faults->finish(now + 1));
    return rows;
}

void LiveLabels::watch()
{
    const TimeMs start = m_run.scenario().startMs;
    if (!m_weather) {
        m_weather.emplace(
            [this](TimeMs from, TimeMs to, std::uint32_t device) {
                return m_run.eventsBetween(from, to, device);
            },
            start, m_run.deviceIds().size());
    }
    if (!m_faults && m_run.hasFaults()) {
        m_faults.emplace(
            [this](TimeMs from, TimeMs to, std::uint32_t device) {
                return m_run.faultsBetween(from, to, device);
            },
            start);
    }
}

void LiveLabels::append(std::string &rows, const std::vector<DeviceFault> &faults)
{
    for (const DeviceFault &fault : faults) {
        Label label = faultLabel(fault.span, m_run.deviceIds()[fault.device]);
        label.id = ++m_written;
        appendLabelRow(rows, label);
    }
}

void LiveLabels::append(std::string &rows, const std::vector<DeviceWeather> &events)
{
    for (const DeviceWeather &weather : events) {
        Label label = weatherLabel(weather.event, m_run.deviceIds()[weather.device]);
        label.id = ++m_written;
        appendLabelRow(rows, label);
    }
}

} // namespace aneroid
