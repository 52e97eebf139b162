#include "core/recording/jsonlines.h"

#include "core/instrument/anomalies.h"
#include "core/recording/rawtext.h"
#include "core/text/rowtext.h"

#include <QString>

namespace aneroid {

namespace {

/// A JSON string with its quotes. Bytes that are not UTF-8 would spoil the whole line: they become
/// U+FFFD.
std::string jsonString(std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    const QByteArray valid =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUtf8();
    std::string out = "\"";
    for (const char c : valid) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 0xF];
        } else {
            out += c;
        }
    }
    return out += '"';
}

char *putMember(char *out, std::string_view before, double value)
{
    return rowtext::putValue(rowtext::putText(out, before), value, "null");
}

char *putRawMembers(char *out, const RawColumns &raw, std::size_t row)
{
    using rowtext::putText;
    const RawWords &words = raw.words[row];
    if (raw.numbers) {
        out = rowtext::putNumber(putText(out, ",\"raw_temperature\":"), words.temperature);
        out = rowtext::putNumber(putText(out, ",\"raw_pressure\":"), words.pressure);
        out = rowtext::putNumber(putText(out, ",\"raw_humidity\":"), words.humidity);
    }
    if (!raw.bytes)
        return out;
    out = putRawBytes(putText(out, ",\"raw_bytes\":\""), words);
    *out++ = '"';
    return out;
}

} // namespace

void appendJsonLines(std::string &out, std::span<const Reading> readings,
                     std::span<const std::string> deviceIds, std::string_view run,
                     std::span<const Air> truth, const RawColumns &raw)
{
    using rowtext::putText;
    const std::string metadata = "\",\"metadata\":{\"generator\":\"aneroid\",\"version\":"
                                 "\"" ANEROID_VERSION "\",\"run\":" +
                                 jsonString(run) + ",\"sequence\":";
    rowtext::TimeText time;
    std::uint32_t device = std::numeric_limits<std::uint32_t>::max();
    std::string deviceText;
    std::array<char, 512 + longestAnomalyText> buffer;
    char *const begin = buffer.data();
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const Reading &reading = readings[i];
        if (reading.device != device) {
            device = reading.device;
            deviceText = jsonString(device < deviceIds.size() ? deviceIds[device] : std::string());
        }
        out.append("{\"device_id\":").append(deviceText);
        char *at = putMember(begin, ",\"temperature_c\":", reading.temperatureC);
        at = putMember(at, ",\"humidity\":", reading.humidity);
        at = putMember(at, ",\"pressure_hpa\":", reading.pressureHpa);
        at = time.put(putText(at, ",\"timestamp\":\""), reading.timestampMs);
        out.append(begin, static_cast<std::size_t>(at - begin)).append(metadata);
        at = rowtext::putNumber(begin, reading.sequence);
        if (!truth.empty()) {
            at = putMember(at, ",\"true_temperature_c\":", truth[i].temperatureC);
            at = putMember(at, ",\"true_humidity\":", truth[i].humidity);
            at = putMember(at, ",\"true_pressure_hpa\":", truth[i].pressureHpa);
        }
        if (raw.any())
            at = putRawMembers(at, raw, i);
        if (reading.weather == WeatherKind::None) {
            at = putText(at, ",\"in_weather_event\":false,\"weather_event_type\":null");
        } else {
            at = putText(at, ",\"in_weather_event\":true,\"weather_event_type\":\"");
            at = putText(at, wireName(reading.weather));
            *at++ = '"';
        }
        if (reading.anomalies != 0) {
            at = putText(at, ",\"anomaly\":\"");
            at = putText(at, anomalyText(reading.anomalies));
            *at++ = '"';
        }
        at = putText(at, "}}\n");
        out.append(begin, static_cast<std::size_t>(at - begin));
    }
}

} // namespace aneroid
