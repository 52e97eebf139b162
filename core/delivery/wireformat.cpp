#include "core/delivery/wireformat.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace aneroid {

namespace {

constexpr std::size_t usualBodySize = 320;

template <typename Integer>
void appendInteger(QByteArray &out, Integer value)
{
    std::array<char, std::numeric_limits<Integer>::digits10 + 3> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end - digits.data());
}

/// `width` digits with leading zeros; a value that needs more gets more.
void appendPadded(QByteArray &out, std::int64_t value, int width)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    const auto length = end - digits.data();
    out.append(std::max<qsizetype>(0, width - length), '0');
    out.append(digits.data(), length);
}

/// Two decimals; JSON has no word for what is not a number.
void appendHundredths(QByteArray &out, double value)
{
    constexpr double largest = 1e15;
    if (!(std::abs(value) < largest)) {
        out.append(std::isfinite(value) ? QByteArray::number(value, 'g', 17) : QByteArray("null"));
        return;
    }
    const auto hundredths = static_cast<std::int64_t>(std::llround(value * 100.0));
    if (hundredths < 0)
        out.append('-');
    const std::int64_t size = std::abs(hundredths);
    appendInteger(out, size / 100);
    out.append('.');
    appendPadded(out, size % 100, 2);
}

void appendEscaped(QByteArray &out, std::string_view utf8)
{
    constexpr char hex[] = "0123456789abcdef";
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            out.append('\\');
            out.append(c);
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out.append("\\u00");
            out.append(hex[c >> 4]);
            out.append(hex[c & 0xF]);
        } else {
            out.append(c);
        }
    }
}

void appendString(QByteArray &out, std::string_view text)
{
    out.append('"');
    const bool ascii = std::ranges::all_of(text, [](char c) { return c >= 0; });
    if (ascii) {
        appendEscaped(out, text);
    } else { // bytes that are not UTF-8 would spoil the whole body: they become U+FFFD
        const QByteArray valid =
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUtf8();
        appendEscaped(out, {valid.constData(), static_cast<std::size_t>(valid.size())});
    }
    out.append('"');
}

QByteArray percentEncoded(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).toPercentEncoding();
}

QUrl withPathAdded(const QUrl &server, QLatin1StringView path)
{
    QString prefix = server.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    QUrl url = server;
    url.setPath(prefix + path, QUrl::TolerantMode);
    url.setFragment({});
    return url;
}

/// Days since 1970-01-01 to a date; Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
struct CivilDate
{
    std::int64_t year;
    std::int64_t month;
    std::int64_t day;
};

constexpr std::int64_t floorDivided(std::int64_t value, std::int64_t divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

constexpr CivilDate civilFromDays(std::int64_t days)
{
    const std::int64_t shifted = days + 719'468;
    const std::int64_t era = floorDivided(shifted, 146'097);
    const std::int64_t dayOfEra = shifted - era * 146'097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shiftedMonth = (5 * dayOfYear + 2) / 153;
    const std::int64_t month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1};
}

void appendIsoUtc(QByteArray &out, TimeMs time)
{
    constexpr std::int64_t dayMs = 86'400'000;
    const std::int64_t days = floorDivided(time, dayMs);
    const std::int64_t ofDay = time - days * dayMs;
    const CivilDate date = civilFromDays(days);
    appendPadded(out, date.year, 4);
    out.append('-');
    appendPadded(out, date.month, 2);
    out.append('-');
    appendPadded(out, date.day, 2);
    out.append('T');
    appendPadded(out, ofDay / 3'600'000, 2);
    out.append(':');
    appendPadded(out, ofDay / 60'000 % 60, 2);
    out.append(':');
    appendPadded(out, ofDay / 1000 % 60, 2);
    out.append('.');
    appendPadded(out, ofDay % 1000, 3);
    out.append('Z');
}

} // namespace

QByteArray toJsonBody(const Reading &reading, std::string_view deviceId, std::string_view run)
{
    QByteArray body;
    body.reserve(usualBodySize);
    body.append("{\"device_id\":");
    appendString(body, deviceId);
    body.append(",\"temperature_c\":");
    appendHundredths(body, reading.temperatureC);
    body.append(",\"humidity\":");
    appendHundredths(body, reading.humidity);
    body.append(",\"pressure_hpa\":");
    appendHundredths(body, reading.pressureHpa);
    body.append(",\"timestamp\":\"");
    appendIsoUtc(body, reading.timestampMs);
    body.append("\",\"metadata\":{\"generator\":\"aneroid\",\"version\":\"" ANEROID_VERSION
                "\",\"run\":");
    appendString(body, run);
    body.append(",\"sequence\":");
    appendInteger(body, reading.sequence);
    if (reading.weather == WeatherKind::None) {
        body.append(",\"in_weather_event\":false,\"weather_event_type\":null}}");
        return body;
    }
    body.append(",\"in_weather_event\":true,\"weather_event_type\":");
    appendString(body, wireName(reading.weather));
    body.append("}}");
    return body;
}

QByteArray idempotencyKey(std::string_view deviceId, std::string_view run, std::uint32_t sequence)
{
    QByteArray key = percentEncoded(deviceId) + '/' + percentEncoded(run) + '/';
    appendInteger(key, sequence);
    return key;
}

QUrl readingsUrl(const QUrl &server)
{
    return withPathAdded(server, QLatin1StringView("/api/v1/sensors/bme280"));
}

QUrl healthUrl(const QUrl &server)
{
    return withPathAdded(server, QLatin1StringView("/health"));
}

QByteArray isoUtc(TimeMs time)
{
    QByteArray text;
    text.reserve(24);
    appendIsoUtc(text, time);
    return text;
}

QString newRunId()
{
    static constexpr char16_t letters[] = u"abcdefghijklmnopqrstuvwxyz0123456789";
    constexpr quint32 count = 36;
    QString id;
    for (int i = 0; i < 6; ++i)
        id.append(QChar(letters[QRandomGenerator::system()->bounded(count)]));
    return id;
}

} // namespace aneroid
