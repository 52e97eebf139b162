#include "core/receiver/routes.h"

#include "core/receiver/fielderror.h"
#include "core/receiver/http/inflate.h"
#include "core/receiver/listquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace aneroid {
namespace {

constexpr std::string_view readingsPath("/api/v1/sensors/bme280");
constexpr std::string_view batchPath("/api/v1/sensors/bme280/batch");
constexpr std::string_view statisticsPath("/api/v1/stats");
constexpr std::string_view healthPath("/health");

constexpr qint64 readingLimit = 1 << 20;
constexpr qint64 batchLimit = 16 << 20;

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

RouteAnswer idResponse(int status, qint64 id)
{
    return {status, "{\"id\":" + QByteArray::number(id) + '}', {}};
}

RouteAnswer idsResponse(const ReadingStore::AddedBatch &added)
{
    QByteArray body = "{\"ids\":[";
    for (const qint64 id : added.ids) {
        body += QByteArray::number(id);
        body += ',';
    }
    if (body.endsWith(','))
        body.chop(1);
    body += "],\"duplicates\":" + QByteArray::number(added.duplicates) + '}';
    return {201, body, {}};
}

RouteAnswer sentence(int status, const QString &text)
{
    return {status, toDetailJson(text), {}};
}

RouteAnswer conflictAt(std::optional<qsizetype> index)
{
    const FieldError error{QStringLiteral("body"),
                           index,
                           {},
                           QStringLiteral("Another reading was stored under this idempotency key"),
                           QStringLiteral("idempotency_conflict")};
    return {409, toDetailJson(std::vector<FieldError>{error}), {}};
}

RouteAnswer broken(const SchemaErrors &errors)
{
    return {422, toDetailJson(errors), {}};
}

RouteAnswer broken(const Malformed &malformed)
{
    return {400, malformed.toJson(), {}};
}

RouteAnswer notAllowed(const QByteArray &allow)
{
    return {405, toDetailJson(QStringLiteral("Method Not Allowed")), "Allow: " + allow};
}

bool isWord(std::string_view text, QLatin1StringView word)
{
    return QLatin1StringView(text.data(), qsizetype(text.size()))
               .compare(word, Qt::CaseInsensitive) == 0;
}

/// The body without its Content-Encoding, held by the request or by `scratch`; or the answer that
/// says why there is none.
Result<QByteArray, RouteAnswer> plainBody(const RouteRequest &request, std::string &scratch)
{
    const auto borrowed = [](const std::string &text) {
        return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    };
    const std::string_view coding = request.contentEncoding;
    if (coding.empty() || isWord(coding, QLatin1StringView("identity")))
        return borrowed(request.body);
    if (!isWord(coding, QLatin1StringView("gzip")) &&
        !isWord(coding, QLatin1StringView("x-gzip")) &&
        !isWord(coding, QLatin1StringView("deflate")))
        return Failure{RouteAnswer{415,
                                   toDetailJson(QStringLiteral(
                                       "Unsupported Content-Encoding: send gzip, deflate or none")),
                                   "Accept-Encoding: gzip, deflate"}};
    const qint64 limit = Routes::bodyLimit(request.path);
    auto plain = inflated(request.body, static_cast<std::size_t>(limit));
    if (plain) {
        scratch = std::move(plain).value();
        return borrowed(scratch);
    }
    if (plain.error() == InflateError::TooLong)
        return Failure{sentence(413, QStringLiteral("The body is longer than %1, unpacked.")
                                         .arg(QLocale::c().formattedDataSize(limit, 0)))};
    return Failure{sentence(400, QStringLiteral("The body is not what its Content-Encoding says"))};
}

QJsonObject toJson(const ReadingStore::Row &stored)
{
    QJsonObject object = QJsonDocument::fromJson(stored.extra).object();
    const StoredRow &row = stored.row;
    object.insert(QStringLiteral("id"), row.id);
    object.insert(QStringLiteral("device_id"), row.deviceId);
    object.insert(QStringLiteral("temperature_c"), row.temperatureC);
    object.insert(QStringLiteral("humidity"), row.humidity);
    object.insert(QStringLiteral("pressure_hpa"), row.pressureHpa);
    object.insert(QStringLiteral("timestamp"), row.timestamp);
    object.insert(QStringLiteral("received_at"), row.receivedAt);
    return object;
}

QJsonObject toJson(const ReadingStore::DeviceRow &device)
{
    return {{QStringLiteral("device_id"), device.deviceId},
            {QStringLiteral("count"), device.readings},
            {QStringLiteral("last_timestamp"), device.lastTimestamp},
            {QStringLiteral("last_received_at"), device.lastReceivedAt}};
}

} // namespace

RouteAnswer Routes::handle(const RouteRequest &request)
{
    const bool isGet = request.method == "GET";
    const bool isPost = request.method == "POST";
    if (request.path == readingsPath) {
        if (isPost)
            return postReading(request);
        return isGet ? getReadings(request) : notAllowed("GET, HEAD, POST");
    }
    if (request.path == batchPath)
        return isPost ? postBatch(request) : notAllowed("POST");
    if (request.path == statisticsPath)
        return isGet ? getStatistics() : notAllowed("GET, HEAD");
    if (request.path == healthPath)
        return isGet ? getHealth() : notAllowed("GET, HEAD");
    return sentence(404, QStringLiteral("Not Found"));
}

qint64 Routes::bodyLimit(std::string_view path)
{
    return path == batchPath ? batchLimit : readingLimit;
}

RouteAnswer Routes::toResponse(const StorageError &error)
{
    switch (error.kind) {
    case StorageError::Kind::Full:
        return sentence(507, error.message);
    case StorageError::Kind::Busy:
        return sentence(503, error.message);
    default:
        return sentence(500, error.message);
    }
}

std::optional<StorageError> Routes::takeFailure()
{
    return std::exchange(m_failure, std::nullopt);
}

RouteAnswer Routes::postReading(const RouteRequest &request)
{
    std::string scratch;
    const auto body = plainBody(request, scratch);
    if (!body)
        return body.error();
    auto parsed = m_parser.parse(*body);
    if (const auto *malformed = std::get_if<Malformed>(&parsed))
        return broken(*malformed);
    if (const auto *errors = std::get_if<SchemaErrors>(&parsed))
        return broken(*errors);
    auto &reading = std::get<ReceivedReading>(parsed);
    reading.key = keyFromHeader(request.idempotencyKey);
    const auto added = m_store.add(reading, nowUs());
    if (!added)
        return fail(added.error());
    switch (added->kind) {
    case ReadingStore::Added::Kind::Stored:
        return idResponse(201, added->id);
    case ReadingStore::Added::Kind::Duplicate:
        return idResponse(200, added->id);
    case ReadingStore::Added::Kind::Conflict:
        break;
    }
    return conflictAt(std::nullopt);
}

RouteAnswer Routes::postBatch(const RouteRequest &request)
{
    std::string scratch;
    const auto body = plainBody(request, scratch);
    if (!body)
        return body.error();
    const auto parsed = m_parser.parseBatch(*body);
    if (const auto *malformed = std::get_if<Malformed>(&parsed))
        return broken(*malformed);
    if (const auto *errors = std::get_if<SchemaErrors>(&parsed))
        return broken(*errors);
    const auto added = m_store.add(std::get<std::vector<ReceivedReading>>(parsed), nowUs());
    if (!added)
        return fail(added.error());
    if (added->conflict)
        return conflictAt(added->conflict);
    return idsResponse(*added);
}

RouteAnswer Routes::getReadings(const RouteRequest &request)
{
    const auto query = ListQuery::parse(request.query);
    if (!query)
        return broken(SchemaErrors{query.error()});
    const auto rows = m_store.newest(query->limit, query->deviceId);
    if (!rows)
        return fail(rows.error());
    QJsonArray list;
    for (const ReadingStore::Row &row : *rows)
        list.append(toJson(row));
    return {200, QJsonDocument(list).toJson(QJsonDocument::Compact), {}};
}

RouteAnswer Routes::getStatistics()
{
    const auto total = m_store.total();
    const auto devices = m_store.devices();
    const auto since = m_store.since();
    if (!total)
        return fail(total.error());
    if (!devices)
        return fail(devices.error());
    if (!since)
        return fail(since.error());
    QJsonArray list;
    for (const ReadingStore::DeviceRow &device : *devices)
        list.append(toJson(device));
    return {200,
            toBytes({{QStringLiteral("total"), *total},
                     {QStringLiteral("since"), orNull(*since)},
                     {QStringLiteral("devices"), list},
                     {QStringLiteral("database_bytes"), m_store.bytes()},
                     {QStringLiteral("started_at"), m_startedAt.toString(Qt::ISODateWithMs)}}),
            {}};
}

RouteAnswer Routes::getHealth() const
{
    return {200,
            toBytes({{QStringLiteral("status"), QStringLiteral("ok")},
                     {QStringLiteral("server"), QStringLiteral("aneroid")},
                     {QStringLiteral("version"), QStringLiteral(ANEROID_VERSION)},
                     {QStringLiteral("note"),
                      QStringLiteral("development server: not for production")}}),
            {}};
}

RouteAnswer Routes::fail(const StorageError &error)
{
    m_failure = error;
    return toResponse(error);
}

} // namespace aneroid
