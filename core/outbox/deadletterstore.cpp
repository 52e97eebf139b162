#include "core/outbox/deadletterstore.h"

#include "core/instrument/anomalies.h"
#include "core/outbox/packedchunk.h"
#include "core/payload/wireformat.h"
#include "core/sqlite/statement.h"

#include <QDir>
#include <QSaveFile>

#include <cmath>
#include <limits>

namespace aneroid {
namespace {

const std::string selection =
    "SELECT dead_letter.id, run, device, device_id, run.name, sequence, timestamp_ms,"
    " temperature_c, humidity, pressure_hpa, weather, anomalies, server, status, reason,"
    " refused_ms FROM dead_letter JOIN run ON run.id = run";

/// SQLite has no number for what is none.
double readBack(const Statement &query, int column)
{
    return query.isNull(column) ? std::numeric_limits<double>::quiet_NaN() : query.number(column);
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

std::string whereIn(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    std::string list;
    for (const qint64 id : ids)
        list += (list.empty() ? "" : ",") + std::to_string(id);
    return " WHERE dead_letter.id IN (" + list + ')';
}

} // namespace

OutboxOutcome<qint64> DeadLetterStore::count()
{
    return m_database.number("SELECT count(*) FROM dead_letter");
}

OutboxOutcome<Done> DeadLetterStore::bury(const Burial &burial, TimeMs now)
{
    const auto run = m_runs.rowOf(burial.run);
    if (!run)
        return Failure{run.error()};
    const Reading &reading = burial.reading;
    const std::string_view device = burial.run->deviceId(reading);
    const std::string server = burial.refusal.server.toStdString();
    const std::string reason = burial.refusal.reason.toStdString();
    Statement query(
        m_database,
        "INSERT INTO dead_letter (run, device, device_id, sequence, timestamp_ms, temperature_c,"
        " humidity, pressure_hpa, weather, anomalies, server, status, reason, refused_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(1, *run);
    query.bind(2, qint64{reading.device});
    query.bindText(3, device.empty() ? std::string_view("") : device);
    query.bind(4, qint64{reading.sequence});
    query.bind(5, qint64{reading.timestampMs});
    query.bind(6, reading.temperatureC);
    query.bind(7, reading.humidity);
    query.bind(8, reading.pressureHpa);
    query.bind(9, static_cast<qint64>(reading.weather));
    query.bind(10, static_cast<qint64>(lastingNumber(reading.anomalies)));
    query.bindText(11, server);
    query.bind(12, qint64{burial.refusal.status});
    query.bindText(13, reason);
    query.bind(14, qint64{now});
    return query.run();
}

OutboxOutcome<qint64> DeadLetterStore::trim(qint64 most)
{
    const auto all = count();
    if (!all || *all <= most)
        return all ? OutboxOutcome<qint64>(0) : all;
    const std::string surplus = std::to_string(*all - most);
    const auto done = m_database.run("DELETE FROM dead_letter WHERE id IN (SELECT id FROM"
                                     " dead_letter ORDER BY id LIMIT " +
                                     surplus + ')');
    return done ? OutboxOutcome<qint64>(*all - most) : Failure{done.error()};
}

OutboxOutcome<QList<DeadLetter>> DeadLetterStore::page(int most)
{
    Statement query(m_database, selection + " ORDER BY dead_letter.id " + (most < 0 ? "" : "DESC") +
                                    " LIMIT " + std::to_string(most));
    QList<DeadLetter> letters;
    if (const auto done = query.forEachRow([&] { letters.append(rowOf(query).letter); }); !done)
        return Failure{done.error()};
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
                                                   "The refused readings could not be written to "
                                                   "%1: %2.")
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
    if (const auto done = m_database.run("DELETE FROM dead_letter" + whereIn(ids)); !done)
        return Failure{done.error()};
    return static_cast<quint64>(m_database.changes());
}

DeadLetterStore::Row DeadLetterStore::rowOf(const Statement &query)
{
    Row row;
    row.run = query.integer(1);
    DeadLetter &letter = row.letter;
    letter.id = query.integer(0);
    letter.device = query.text(3);
    letter.run = query.text(4);
    letter.reading = {.timestampMs = query.integer(6),
                      .device = static_cast<std::uint32_t>(query.integer(2)),
                      .sequence = static_cast<std::uint32_t>(query.integer(5)),
                      .temperatureC = readBack(query, 7),
                      .humidity = readBack(query, 8),
                      .pressureHpa = readBack(query, 9),
                      .weather = static_cast<WeatherKind>(query.integer(10)),
                      .anomalies = codeOfLasting(static_cast<std::uint32_t>(query.integer(11)))};
    letter.refusal = {query.text(12), static_cast<int>(query.integer(13)), query.text(14)};
    letter.refusedAtMs = query.integer(15);
    return row;
}

OutboxOutcome<std::vector<DeadLetterStore::Row>> DeadLetterStore::rows(const QList<qint64> &ids)
{
    Statement query(m_database, selection + whereIn(ids) + " ORDER BY dead_letter.id");
    std::vector<Row> found;
    if (const auto done = query.forEachRow([&] { found.push_back(rowOf(query)); }); !done)
        return Failure{done.error()};
    return found;
}

} // namespace aneroid
