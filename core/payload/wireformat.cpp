#include "core/payload/wireformat.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

/// What faults can give, and far beyond: such numbers are written quickly, in hundredths.
constexpr double largestQuick = 2e7;

/// Two decimals; JSON has no word for what is not a number.
char *putValue(char *out, double value)
{
    if (!std::isfinite(value) || std::abs(value) < largestQuick)
        return rowtext::putValue(out, value, "null");
    const QByteArray text = QByteArray::number(value, 'g', 17);
    return rowtext::putText(out, {text.constData(), static_cast<std::size_t>(text.size())});
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

QByteArray percentEncoded(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).toPercentEncoding();
}

constexpr QLatin1StringView readingsPath("/api/v1/sensors/bme280");
constexpr QLatin1StringView batchPath("/api/v1/sensors/bme280/batch");

void chopSlashes(QString &path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
}

QUrl withPathAdded(const QUrl &server, QLatin1StringView path)
{
    QUrl url = serverRoot(server);
    url.setPath(url.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    url.setFragment({});
    return url;
}

/// A JSON string with its quotes. Bytes that are not UTF-8 would spoil the whole body: they become
/// U+FFFD.
QByteArray jsonString(std::string_view utf8)
{
    QByteArray out;
    out.append('"');
    const bool ascii = std::ranges::all_of(utf8, [](char c) { return c >= 0; });
    if (ascii) {
        appendEscaped(out, utf8);
    } else {
        const QByteArray valid =
            QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toUtf8();
        appendEscaped(out, {valid.constData(), static_cast<std::size_t>(valid.size())});
    }
    out.append('"');
    return out;
}

} // namespace

std::string_view BodyWriter::CachedText::json(std::string_view text)
{
    if (quoted.isNull() || plain != text) {
        plain = text;
        quoted = jsonString(text);
    }
    return {quoted.constData(), static_cast<std::size_t>(quoted.size())};
}

void BodyWriter::append(QByteArray &out, const Reading &reading, std::string_view deviceId,
                        std::string_view run, std::string_view version)
{
    using rowtext::putText;
    constexpr std::size_t longestRest = 480;
    const std::string_view id = m_deviceId.json(deviceId);
    const std::string_view runText = m_run.json(run);
    const qsizetype before = out.size();
    out.resize(before +
               static_cast<qsizetype>(id.size() + runText.size() + version.size() + longestRest));
    char *const begin = out.data();
    char *at = putText(putText(begin + before, "{\"device_id\":"), id);
    at = putValue(putText(at, ",\"temperature_c\":"), reading.temperatureC);
    at = putValue(putText(at, ",\"humidity\":"), reading.humidity);
    at = putValue(putText(at, ",\"pressure_hpa\":"), reading.pressureHpa);
    at = m_time.put(putText(at, ",\"timestamp\":\""), reading.timestampMs);
    at = putText(at, "\",\"metadata\":{\"generator\":\"aneroid\",\"version\":\"");
    at = putText(putText(at, version), "\",\"run\":");
    at = putText(putText(at, runText), ",\"sequence\":");
    at = rowtext::putNumber(at, reading.sequence);
    if (reading.weather == WeatherKind::None) {
        at = putText(at, ",\"in_weather_event\":false,\"weather_event_type\":null}}");
    } else {
        at = putText(at, ",\"in_weather_event\":true,\"weather_event_type\":\"");
        at = putText(putText(at, wireName(reading.weather)), "\"}}");
    }
    out.resize(at - begin);
}

QByteArray toJsonBody(const Reading &reading, std::string_view deviceId, std::string_view run,
                      std::string_view version)
{
    QByteArray body;
    BodyWriter().append(body, reading, deviceId, run, version);
    return body;
}

QByteArray idempotencyKey(std::string_view deviceId, std::string_view run, std::uint32_t sequence)
{
    QByteArray key = percentEncoded(deviceId) + '/' + percentEncoded(run) + '/';
    return key + QByteArray::number(sequence);
}

QUrl serverRoot(const QUrl &server)
{
    QString path = server.path(QUrl::FullyEncoded);
    chopSlashes(path);
    for (const QLatin1StringView endpoint : {batchPath, readingsPath}) {
        if (path.endsWith(endpoint)) {
            path.chop(endpoint.size());
            break;
        }
    }
    chopSlashes(path);
    QUrl root = server;
    root.setPath(path, QUrl::TolerantMode);
    return root;
}

QUrl readingsUrl(const QUrl &server)
{
    return withPathAdded(server, readingsPath);
}

QUrl batchUrl(const QUrl &server)
{
    return withPathAdded(server, batchPath);
}

QUrl healthUrl(const QUrl &server)
{
    return withPathAdded(server, QLatin1StringView("/health"));
}

QByteArray isoUtc(TimeMs time)
{
    QByteArray text(rowtext::TimeText::length, Qt::Uninitialized);
    rowtext::TimeText().put(text.data(), time);
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
