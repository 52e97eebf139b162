#include "core/recording/csvwriter.h"

#include "core/text/csvfield.h"
#include "core/text/rowtext.h"

namespace aneroid {

namespace {

/// The id as it stands in a row, worked out again only when the device changes.
class DeviceField
{
public:
    explicit DeviceField(std::span<const std::string> ids)
        : m_ids(ids)
    {
    }

    std::string_view text(std::uint32_t device)
    {
        if (device != m_device) {
            m_device = device;
            m_text.clear();
            if (device < m_ids.size())
                appendCsvField(m_text, m_ids[device]);
        }
        return m_text;
    }

private:
    std::span<const std::string> m_ids;
    std::uint32_t m_device = std::numeric_limits<std::uint32_t>::max();
    std::string m_text;
};

/// What is no number leaves its field empty.
char *putField(char *out, double value)
{
    *out++ = ',';
    return rowtext::putValue(out, value, "");
}

} // namespace

std::string_view csvHeader(bool truth)
{
    constexpr std::string_view withTruth =
        "timestamp,device_id,sequence,temperature_c,humidity,pressure_hpa,weather_event,anomaly,"
        "true_temperature_c,true_humidity,true_pressure_hpa\n";
    constexpr std::string_view plain =
        "timestamp,device_id,sequence,temperature_c,humidity,pressure_hpa,weather_event,anomaly\n";
    return truth ? withTruth : plain;
}

void appendCsvRows(std::string &out, std::span<const Reading> readings,
                   std::span<const std::string> deviceIds, std::span<const Air> truth)
{
    rowtext::TimeText time;
    DeviceField device(deviceIds);
    std::array<char, 160> buffer;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const Reading &reading = readings[i];
        char *const begin = buffer.data();
        char *at = time.put(begin, reading.timestampMs);
        *at++ = ',';
        out.append(begin, static_cast<std::size_t>(at - begin));
        out.append(device.text(reading.device));
        at = begin;
        *at++ = ',';
        at = rowtext::putNumber(at, reading.sequence);
        for (const Channel channel : allChannels)
            at = putField(at, reading.channel(channel));
        *at++ = ',';
        at = rowtext::putText(at, wireName(reading.weather));
        // No fault is injected yet; the names of Reading::anomalies come with the first one.
        *at++ = ',';
        if (!truth.empty()) {
            at = putField(at, truth[i].temperatureC);
            at = putField(at, truth[i].humidity);
            at = putField(at, truth[i].pressureHpa);
        }
        *at++ = '\n';
        out.append(begin, static_cast<std::size_t>(at - begin));
    }
}

} // namespace aneroid
