#include "core/receiver/readingstore.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace aneroid {
namespace {

/// Qt makes the name of a numbered placeholder anew at every bind; names kept here are faster.
struct Names
{
    const QString id = QStringLiteral(":id");
    const QString device = QStringLiteral(":device");
    const QString temperature = QStringLiteral(":temperature");
    const QString humidity = QStringLiteral(":humidity");
    const QString pressure = QStringLiteral(":pressure");
    const QString timestamp = QStringLiteral(":timestamp");
    const QString receivedAt = QStringLiteral(":received");
    const QString keyPrefix = QStringLiteral(":prefix");
    const QString keySequence = QStringLiteral(":sequence");
    const QString previous = QStringLiteral(":previous");
    const QString extra = QStringLiteral(":extra");
};

bool sameJson(const QByteArray &a, const QByteArray &b)
{
    return a == b || QJsonDocument::fromJson(a) == QJsonDocument::fromJson(b);
}

} // namespace

/// Prepared once for each open database.
struct ReadingStore::Statements
{
    explicit Statements(QSqlDatabase &connection)
        : begin(connection)
        , commit(connection)
        , version(connection)
        , insert(connection)
        , lookup(connection)
    {
        begin.prepare(QStringLiteral("BEGIN IMMEDIATE"));
        commit.prepare(QStringLiteral("COMMIT"));
        version.prepare(QStringLiteral("PRAGMA data_version"));
        version.setForwardOnly(true);
        // The cast keeps the UTF-8 bytes of a QByteArray, where a QString is converted twice.
        insert.prepare(QStringLiteral(
            "INSERT INTO readings (id, device, temperature_c, humidity, pressure_hpa, timestamp,"
            " received_at, key_prefix, key_sequence, previous, extra) VALUES (:id, :device,"
            " :temperature, :humidity, :pressure, :timestamp, :received, :prefix, :sequence,"
            " :previous, CAST(:extra AS TEXT))"));
        lookup.prepare(QStringLiteral(
            "SELECT readings.id, device_id, temperature_c, humidity, pressure_hpa, timestamp,"
            " received_at, extra FROM readings JOIN devices ON devices.id = device"
            " WHERE key_prefix = ? AND key_sequence = ?"));
        lookup.setForwardOnly(true);
    }

    const Names names;
    QSqlQuery begin;
    QSqlQuery commit;
    QSqlQuery version;
    QSqlQuery insert;
    QSqlQuery lookup;
};

ReadingStore::ReadingStore() = default;

ReadingStore::~ReadingStore()
{
    close();
}

Result<Done, QString> ReadingStore::open(const QString &file)
{
    auto opened = m_database.open(file);
    if (!opened)
        return opened;
    m_statements = std::make_unique<Statements>(m_database.connection());
    m_devices.prepare();
    m_keys.prepare();
    if (const auto loaded = loadCaches(); !loaded) {
        close();
        return Failure{loaded.error().message};
    }
    return opened;
}

void ReadingStore::close()
{
    abandon();
    m_statements.reset();
    m_devices.close();
    m_keys.close();
    m_database.close();
}

ReadingStore::Outcome<ReadingStore::Added> ReadingStore::add(const ReceivedReading &reading,
                                                             TimeUs now)
{
    if (const auto begun = begin(); !begun)
        return Failure{begun.error()};
    return settle(addOpen(reading, now));
}

ReadingStore::Outcome<ReadingStore::AddedBatch>
ReadingStore::add(const std::vector<ReceivedReading> &readings, TimeUs now)
{
    if (const auto begun = begin(); !begun)
        return Failure{begun.error()};
    return settle(addAll(readings, now));
}

ReadingStore::Outcome<Done> ReadingStore::commit()
{
    if (!m_inTransaction)
        return Done{};
    auto done = m_devices.flush();
    if (done)
        done = execute(m_statements->commit);
    if (done)
        m_inTransaction = false;
    return settle(done);
}

ReadingStore::Outcome<Done> ReadingStore::clear()
{
    auto done = begin();
    if (done)
        done = settle(runAll({QStringLiteral("UPDATE state SET last_id = %1").arg(m_lastId),
                              QStringLiteral("DELETE FROM readings"),
                              QStringLiteral("DELETE FROM key_prefixes"),
                              QStringLiteral("DELETE FROM devices"), QStringLiteral("COMMIT")}));
    if (!done)
        return done;
    m_inTransaction = false;
    // The rows are gone; that their space is given back at once is a courtesy that may fail.
    (void)runAll({QStringLiteral("VACUUM"), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")});
    return loadCaches();
}

ReadingStore::Outcome<Done> ReadingStore::begin()
{
    if (m_inTransaction)
        return Done{};
    if (auto begun = execute(m_statements->begin); !begun)
        return begun;
    m_inTransaction = true;
    if (auto asked = execute(m_statements->version); !asked)
        return settle(asked);
    const qint64 version =
        m_statements->version.next() ? m_statements->version.value(0).toLongLong() : -1;
    m_statements->version.finish();
    if (version == m_dataVersion)
        return Done{};
    m_dataVersion = version;
    return settle(loadCaches());
}

ReadingStore::Outcome<Done> ReadingStore::loadCaches()
{
    m_keys.forget();
    QSqlQuery query(m_database.connection());
    if (!query.exec(QStringLiteral(
            "SELECT max(last_id, (SELECT coalesce(max(id), 0) FROM readings)) FROM state")) ||
        !query.next())
        return Failure{m_database.explain(query.lastError())};
    m_lastId = query.value(0).toLongLong();
    return m_devices.load();
}

ReadingStore::Outcome<ReadingStore::Added> ReadingStore::addOpen(const ReceivedReading &reading,
                                                                 TimeUs now)
{
    if (reading.key.isEmpty()) {
        const auto id = insert(reading, 0, now);
        if (!id)
            return Failure{id.error()};
        return Added{Added::Kind::Stored, *id};
    }
    const auto key = m_keys.find(reading.key.prefix);
    if (!key)
        return Failure{key.error()};
    KeyTable::Entry &entry = **key;
    if (reading.key.sequence <= entry.highestSequence) {
        const auto earlier = findEarlier(reading, entry.id);
        if (!earlier)
            return Failure{earlier.error()};
        if (*earlier)
            return **earlier;
    }
    const auto id = insert(reading, entry.id, now);
    if (!id)
        return Failure{id.error()};
    entry.highestSequence = std::max(entry.highestSequence, reading.key.sequence);
    return Added{Added::Kind::Stored, *id};
}

ReadingStore::Outcome<ReadingStore::AddedBatch>
ReadingStore::addAll(const std::vector<ReceivedReading> &readings, TimeUs now)
{
    auto prepared = m_devices.flush();
    if (prepared)
        prepared = m_database.run(QStringLiteral("SAVEPOINT batch"));
    if (!prepared)
        return Failure{prepared.error()};
    AddedBatch batch;
    batch.ids.reserve(readings.size());
    for (const ReceivedReading &reading : readings) {
        const auto added = addOpen(reading, now);
        if (!added)
            return Failure{added.error()};
        if (added->kind == Added::Kind::Conflict) {
            batch.conflict = static_cast<qsizetype>(batch.ids.size());
            break;
        }
        batch.ids.push_back(added->id);
        batch.duplicates += added->kind == Added::Kind::Duplicate ? 1 : 0;
    }
    const auto undo = QStringLiteral("ROLLBACK TO batch");
    const auto release = QStringLiteral("RELEASE batch");
    auto ended = runAll(batch.conflict ? QStringList{undo, release} : QStringList{release});
    if (ended && batch.conflict)
        ended = loadCaches();
    if (!ended)
        return Failure{ended.error()};
    return batch;
}

ReadingStore::Outcome<std::optional<ReadingStore::Added>>
ReadingStore::findEarlier(const ReceivedReading &reading, qint64 keyPrefix)
{
    QSqlQuery &query = m_statements->lookup;
    query.bindValue(0, keyPrefix);
    query.bindValue(1, reading.key.sequence);
    if (const auto done = execute(query); !done)
        return Failure{done.error()};
    if (!query.next()) {
        query.finish();
        return std::optional<Added>();
    }
    const auto timestamp = query.value(5).toLongLong();
    const auto receivedAt = query.value(6).toLongLong();
    const bool same = query.value(1).toString().toStdString() == reading.deviceId &&
                      query.value(2).toDouble() == reading.temperatureC &&
                      query.value(3).toDouble() == reading.humidity &&
                      query.value(4).toDouble() == reading.pressureHpa &&
                      timestamp == reading.timestamp.value_or(receivedAt) &&
                      sameJson(query.value(7).toString().toUtf8(), reading.extra);
    const Added added{same ? Added::Kind::Duplicate : Added::Kind::Conflict,
                      query.value(0).toLongLong()};
    query.finish();
    return std::optional<Added>(added);
}

ReadingStore::Outcome<qint64> ReadingStore::insert(const ReceivedReading &reading, qint64 keyPrefix,
                                                   TimeUs now)
{
    const auto found = m_devices.find(reading.deviceId);
    if (!found)
        return Failure{found.error()};
    DeviceTable::Entry &device = **found;
    const qint64 id = m_lastId + 1;
    const bool keyed = keyPrefix != 0;
    const Names &names = m_statements->names;
    QSqlQuery &query = m_statements->insert;
    query.bindValue(names.id, id);
    query.bindValue(names.device, device.id);
    query.bindValue(names.temperature, reading.temperatureC);
    query.bindValue(names.humidity, reading.humidity);
    query.bindValue(names.pressure, reading.pressureHpa);
    query.bindValue(names.timestamp, reading.timestamp.value_or(now));
    query.bindValue(names.receivedAt, now);
    query.bindValue(names.keyPrefix, keyed ? QVariant(keyPrefix) : QVariant());
    query.bindValue(names.keySequence, keyed ? QVariant(reading.key.sequence) : QVariant());
    query.bindValue(names.previous, device.lastId);
    query.bindValue(names.extra, reading.extra.isNull() ? QVariant() : QVariant(reading.extra));
    if (const auto done = execute(query); !done)
        return Failure{done.error()};
    m_lastId = id;
    m_devices.countReading(device, id);
    return id;
}

ReadingStore::Outcome<Done> ReadingStore::execute(QSqlQuery &query)
{
    if (!query.exec())
        return Failure{m_database.explain(query.lastError())};
    return Done{};
}

ReadingStore::Outcome<Done> ReadingStore::runAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = m_database.run(statement); !done)
            return done;
    }
    return Done{};
}

/// SQLite may have undone the transaction itself (a full disk): then this does nothing more.
void ReadingStore::abandon()
{
    if (!m_inTransaction)
        return;
    (void)m_database.run(QStringLiteral("ROLLBACK"));
    m_inTransaction = false;
    m_dataVersion = -1;
}

} // namespace aneroid
