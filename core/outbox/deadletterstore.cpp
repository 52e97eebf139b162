#include "core/outbox/deadletterstore.h"

#include "core/instrument/anomalies.h"
#include "core/outbox/packedchunk.h"
#include "core/payload/wireformat.h"

#include <QDir>
#include <QSaveFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <cmath>
#include <limits>

namespace aneroid {
namespace {

const QString selection = QStringLiteral(
    "SELECT dead_letter.id, run, device, device_id, run.name, sequence, timestamp_ms,"
    " temperature_c, humidity, pressure_hpa, weather, anomalies, server, status, reason,"
    " refused_ms FROM dead_letter JOIN run ON run.id = run");

/// SQLite has no number for what is none.
QVariant stored(double value)
{
    return std::isnan(value) ? QVariant() : QVariant(value);
}

/// A null string would be stored as NULL.
QVariant stored(const QString &text)
{
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}

double readBack(const QVariant &value)
{
    return value.isNull() ? std::numeric_limits<double>::quiet_NaN() : value.toDouble();
}

/// Quoted as RFC 4180 says where it has to be.
QByteArray csvField(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') &&
        !bytes.contains('\r'))
        return bytes;
    return '"' + bytes.replace("\"", "\"\"") + '"';
}

QByteArray csvNumber(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'f', 2) : QByteArray();
}

QByteArray csvRow(const DeadLetter &letter)
{
    const Reading &reading = letter.reading;
    const std::string_view weather = wireName(reading.weather);
    return QByteArrayList{isoUtc(letter.refusedAtMs),
                          csvField(letter.refusal.server),
                          QByteArray::number(letter.refusal.status),
                          csvField(letter.refusal.reason),
                          csvField(letter.device),
                          csvField(letter.run),
                          QByteArray::number(reading.sequence),
                          isoUtc(reading.timestampMs),
                          csvNumber(reading.temperatureC),
                          csvNumber(reading.humidity),
                          csvNumber(reading.pressureHpa),
                          QByteArray(weather.data(), static_cast<qsizetype>(weather.size()))}
               .join(',') +
           '\n';
}

constexpr char csvHead[] = "refused_at,server,status,reason,device_id,run,sequence,timestamp,"
                           "temperature_c,humidity,pressure_hpa,weather_event\n";

QString idList(const QList<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return numbers.join(u',');
}

QString whereIn(const QList<qint64> &ids)
{
    return ids.isEmpty() ? QString()
                         : QStringLiteral(" WHERE dead_letter.id IN (%1)").arg(idList(ids));
}

} // namespace

OutboxOutcome<qint64> DeadLetterStore::count()
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM dead_letter"));
}

OutboxOutcome<Done> DeadLetterStore::bury(const Burial &burial, TimeMs now)
{
    const auto run = m_runs.rowOf(burial.run);
    if (!run)
        return Failure{run.error()};
    const Reading &reading = burial.reading;
    const std::string_view device = burial.run->deviceId(reading);
    QSqlQuery query(m_database.connection());
    query.prepare(QStringLiteral(
        "INSERT INTO dead_letter (run, device, device_id, sequence, timestamp_ms, temperature_c,"
        " humidity, pressure_hpa, weather, anomalies, server, status, reason, refused_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const auto number = [](auto value) { return QVariant(static_cast<qint64>(value)); };
    for (const QVariant &value :
         {number(*run), number(reading.device),
          stored(QString::fromUtf8(device.data(), static_cast<qsizetype>(device.size()))),
          number(reading.sequence), number(reading.timestampMs), stored(reading.temperatureC),
          stored(reading.humidity), stored(reading.pressureHpa), number(reading.weather),
          number(lastingNumber(reading.anomalies)), stored(burial.refusal.server),
          QVariant(burial.refusal.status), stored(burial.refusal.reason), number(now)})
        query.addBindValue(value);
    if (!query.exec())
        return Failure{m_database.explain(query.lastError())};
    return Done{};
}

OutboxOutcome<qint64> DeadLetterStore::trim(qint64 most)
{
    const auto all = count();
    if (!all || *all <= most)
        return all ? OutboxOutcome<qint64>(0) : all;
    auto done = m_database.run(
        QStringLiteral("DELETE FROM dead_letter WHERE id IN (SELECT id FROM dead_letter"
                       " ORDER BY id LIMIT %1)")
            .arg(*all - most));
    return done ? OutboxOutcome<qint64>(*all - most) : Failure{done.error()};
}

OutboxOutcome<QList<DeadLetter>> DeadLetterStore::page(int most)
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    const QString order = most < 0 ? QString() : QStringLiteral("DESC");
    if (!query.exec(selection +
                    QStringLiteral(" ORDER BY dead_letter.id %1 LIMIT %2").arg(order).arg(most)))
        return Failure{m_database.explain(query.lastError())};
    QList<DeadLetter> letters;
    while (query.next())
        letters.append(rowOf(query).letter);
    return letters;
}

Result<quint64, QString> DeadLetterStore::exportCsv(const QString &file)
{
    const auto letters = page(-1);
    if (!letters)
        return Failure{letters.error().message};
    QSaveFile out(file);
    bool written = out.open(QIODevice::WriteOnly) && out.write(csvHead) >= 0;
    for (const DeadLetter &letter : *letters)
        written = written && out.write(csvRow(letter)) >= 0;
    if (!written || !out.commit())
        return Failure{QCoreApplication::translate("DeadLetters",
                                                   "The dead letters could not be written to %1: "
                                                   "%2")
                           .arg(QDir::toNativeSeparators(file), out.errorString())};
    return static_cast<quint64>(letters->size());
}

OutboxOutcome<std::vector<WaitingGroup>> DeadLetterStore::resend(const QList<qint64> &ids,
                                                                 const QString &target,
                                                                 OutboxStore &store, TimeMs now)
{
    const auto found = rows(ids);
    if (!found)
        return Failure{found.error()};
    std::map<std::pair<qint64, QString>, StoreJob> jobs;
    for (const Row &row : *found) {
        const QString to = target.isEmpty() ? row.letter.refusal.server : target;
        jobs[{row.run, to}].readings.push_back(row.letter.reading);
    }
    std::vector<WaitingGroup> groups;
    for (auto &[key, job] : jobs) {
        const auto run = m_runs.runOf(key.first);
        if (!run)
            return Failure{run.error()};
        job.run = *run;
        job.target = key.second;
        if (const auto done = storeAgain(job, store, now); !done)
            return Failure{done.error()};
        WaitingGroup group{job.target, QString::fromStdString(job.run->run), job.readings.size(),
                           now};
        for (const Reading &reading : job.readings)
            group.devices.push_back(reading.device);
        groups.push_back(std::move(group));
    }
    const auto gone = discard(ids);
    return gone ? OutboxOutcome<std::vector<WaitingGroup>>(groups) : Failure{gone.error()};
}

OutboxOutcome<Done> DeadLetterStore::storeAgain(const StoreJob &all, OutboxStore &store, TimeMs now)
{
    for (std::size_t from = 0; from < all.readings.size(); from += chunkCapacity) {
        const auto part = std::span(all.readings)
                              .subspan(from, std::min(chunkCapacity, all.readings.size() - from));
        const auto chunk = store.store(
            {.run = all.run, .target = all.target, .readings = {part.begin(), part.end()}}, now);
        if (!chunk)
            return Failure{chunk.error()};
    }
    return Done{};
}

OutboxOutcome<quint64> DeadLetterStore::discard(const QList<qint64> &ids)
{
    QSqlQuery query(m_database.connection());
    if (!query.exec(QStringLiteral("DELETE FROM dead_letter") + whereIn(ids)))
        return Failure{m_database.explain(query.lastError())};
    return static_cast<quint64>(std::max(0, query.numRowsAffected()));
}

DeadLetterStore::Row DeadLetterStore::rowOf(const QSqlQuery &query)
{
    Row row;
    row.run = query.value(1).toLongLong();
    DeadLetter &letter = row.letter;
    letter.id = query.value(0).toLongLong();
    letter.device = query.value(3).toString();
    letter.run = query.value(4).toString();
    letter.reading = {.timestampMs = query.value(6).toLongLong(),
                      .device = query.value(2).toUInt(),
                      .sequence = query.value(5).toUInt(),
                      .temperatureC = readBack(query.value(7)),
                      .humidity = readBack(query.value(8)),
                      .pressureHpa = readBack(query.value(9)),
                      .weather = static_cast<WeatherKind>(query.value(10).toUInt()),
                      .anomalies = codeOfLasting(query.value(11).toUInt())};
    letter.refusal = {query.value(12).toString(), query.value(13).toInt(),
                      query.value(14).toString()};
    letter.refusedAtMs = query.value(15).toLongLong();
    return row;
}

OutboxOutcome<std::vector<DeadLetterStore::Row>> DeadLetterStore::rows(const QList<qint64> &ids)
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.exec(selection + whereIn(ids) + QStringLiteral(" ORDER BY dead_letter.id")))
        return Failure{m_database.explain(query.lastError())};
    std::vector<Row> found;
    while (query.next())
        found.push_back(rowOf(query));
    return found;
}

} // namespace aneroid
