#include "core/recording/csvwriter.h"

#include "core/instrument/anomalies.h"
#include "core/recording/rawtext.h"
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

char *putRaw(char *out, const RawColumns &raw, std::size_t row)
{
    const RawWords &words = raw.words[row];
    if (raw.numbers) {
        for (const std::uint32_t word : {words.temperature, words.pressure, words.humidity}) {
            *out++ = ',';
            out = rowtext::putNumber(out, word);
        }
    }
    if (!raw.bytes)
        return out;
    *out++ = ',';
    return putRawBytes(out, words);
}

} // namespace

std::string csvHeader(bool truth, const RawColumns &raw)
{
    std::string header =
        "timestamp,device_id,sequence,temperature_c,humidity,pressure_hpa,weather_event,anomaly";
    if (truth)
        header += ",true_temperature_c,true_humidity,true_pressure_hpa";
    if (raw.numbers)
        header += ",raw_temperature,raw_pressure,raw_humidity";
    if (raw.bytes)
        header += ",raw_bytes";
    return header += '\n';
}

void appendCsvRows(std::string &out, std::span<const Reading> readings,
                   std::span<const std::string> deviceIds, std::span<const Air> truth,
                   const RawColumns &raw)
{
    rowtext::TimeText time;
    DeviceField device(deviceIds);
    std::array<char, 256 + longestAnomalyText> buffer;
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
        *at++ = ',';
        if (reading.anomalies != 0)
            at = rowtext::putText(at, anomalyText(reading.anomalies));
        if (!truth.empty()) {
            at = putField(at, truth[i].temperatureC);
            at = putField(at, truth[i].humidity);
            at = putField(at, truth[i].pressureHpa);
        }
        if (raw.any())
            at = putRaw(at, raw, i);
        *at++ = '\n';
        out.append(begin, static_cast<std::size_t>(at - begin));
    }
}

} // namespace aneroid
