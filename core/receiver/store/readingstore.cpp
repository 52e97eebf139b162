#include "core/receiver/store/readingstore.h"

#include "core/sqlite/statement.h"

#include <QJsonDocument>

#include <string>

namespace aneroid {
namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool sameJson(const QByteArray &a, const QByteArray &b)
{
    return a == b || QJsonDocument::fromJson(a) == QJsonDocument::fromJson(b);
}

} // namespace

/// Prepared once for each open database.
struct ReadingStore::Statements
{
    explicit Statements(Database &database)
        : begin(database, "BEGIN IMMEDIATE")
        , commit(database, "COMMIT")
        , version(database, "PRAGMA data_version")
        , insert(database,
                 "INSERT INTO readings (id, device, temperature_c, humidity, pressure_hpa,"
                 " timestamp, received_at, key_prefix, key_sequence, previous, extra)"
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
                 " ON CONFLICT (key_sequence, key_prefix) WHERE key_prefix IS NOT NULL DO NOTHING")
        , lookup(database,
                 "SELECT readings.id, device_id, temperature_c, humidity, pressure_hpa, timestamp,"
                 " received_at, extra FROM readings JOIN devices ON devices.id = device"
                 " WHERE key_prefix = ? AND key_sequence = ?")
    {
    }

    Statement begin;
    Statement commit;
    Statement version;
    Statement insert;
    Statement lookup;
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
    m_statements = std::make_unique<Statements>(m_database);
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
        done = m_statements->commit.run();
    if (done)
        m_inTransaction = false;
    return settle(done);
}

ReadingStore::Outcome<Done> ReadingStore::clear()
{
    auto done = begin();
    if (done)
        done = settle(runAll({("UPDATE state SET last_id = " + std::to_string(m_lastId)).c_str(),
                              "DELETE FROM readings", "DELETE FROM key_prefixes",
                              "DELETE FROM devices", "COMMIT"}));
    if (!done)
        return done;
    m_inTransaction = false;
    // The rows are gone; that their space is given back at once is a courtesy that may fail.
    (void)runAll({"VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"});
    return loadCaches();
}

ReadingStore::Outcome<Done> ReadingStore::begin()
{
    if (m_inTransaction)
        return Done{};
    if (auto begun = m_statements->begin.run(); !begun)
        return begun;
    m_inTransaction = true;
    const auto asked = m_statements->version.step();
    if (!asked)
        return settle(Outcome<Done>(Failure{asked.error()}));
    const qint64 version = *asked ? m_statements->version.integer(0) : -1;
    m_statements->version.rewind();
    if (version == m_dataVersion)
        return Done{};
    m_dataVersion = version;
    return settle(loadCaches());
}

ReadingStore::Outcome<Done> ReadingStore::loadCaches()
{
    m_keys.forget();
    const auto last = m_database.number(
        "SELECT max(last_id, (SELECT coalesce(max(id), 0) FROM readings)) FROM state");
    if (!last)
        return Failure{last.error()};
    m_lastId = *last;
    return m_devices.load();
}

ReadingStore::Outcome<ReadingStore::Added> ReadingStore::addOpen(const ReceivedReading &reading,
                                                                 TimeUs now)
{
    qint64 keyPrefix = 0;
    if (!reading.key.isEmpty()) {
        const auto found = m_keys.find(reading.key.prefix);
        if (!found)
            return Failure{found.error()};
        keyPrefix = *found;
    }
    const auto id = insert(reading, keyPrefix, now);
    if (!id)
        return Failure{id.error()};
    if (*id == 0)
        return findEarlier(reading, keyPrefix);
    return Added{Added::Kind::Stored, *id};
}

ReadingStore::Outcome<ReadingStore::AddedBatch>
ReadingStore::addAll(const std::vector<ReceivedReading> &readings, TimeUs now)
{
    auto prepared = m_devices.flush();
    if (prepared)
        prepared = m_database.run("SAVEPOINT batch");
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
    auto ended =
        batch.conflict ? runAll({"ROLLBACK TO batch", "RELEASE batch"}) : runAll({"RELEASE batch"});
    if (ended && batch.conflict)
        ended = loadCaches();
    if (!ended)
        return Failure{ended.error()};
    return batch;
}

/// Of the reading that stands under the key of this one.
ReadingStore::Outcome<ReadingStore::Added> ReadingStore::findEarlier(const ReceivedReading &reading,
                                                                     qint64 keyPrefix)
{
    Statement &query = m_statements->lookup;
    query.bind(1, keyPrefix);
    query.bind(2, reading.key.sequence);
    if (const auto row = query.step(); !row || !*row)
        return Failure{row ? m_database.lastError() : row.error()};
    const bool same =
        viewOf(query.bytes(1)) == reading.deviceId && query.number(2) == reading.temperatureC &&
        query.number(3) == reading.humidity && query.number(4) == reading.pressureHpa &&
        query.integer(5) == reading.timestamp.value_or(query.integer(6)) &&
        sameJson(query.bytes(7), reading.extra);
    const Added added{same ? Added::Kind::Duplicate : Added::Kind::Conflict, query.integer(0)};
    query.rewind();
    return added;
}

/// The new id; 0 where a reading with the same key is there.
ReadingStore::Outcome<qint64> ReadingStore::insert(const ReceivedReading &reading, qint64 keyPrefix,
                                                   TimeUs now)
{
    const auto found = m_devices.find(reading.deviceId);
    if (!found)
        return Failure{found.error()};
    DeviceTable::Entry &device = **found;
    const qint64 id = m_lastId + 1;
    const bool keyed = keyPrefix != 0;
    Statement &query = m_statements->insert;
    query.bind(1, id);
    query.bind(2, device.id);
    query.bind(3, reading.temperatureC);
    query.bind(4, reading.humidity);
    query.bind(5, reading.pressureHpa);
    query.bind(6, reading.timestamp.value_or(now));
    query.bind(7, now);
    if (keyed) {
        query.bind(8, keyPrefix);
        query.bind(9, reading.key.sequence);
    } else {
        query.bindNull(8);
        query.bindNull(9);
    }
    query.bind(10, device.lastId);
    if (reading.extra.isNull())
        query.bindNull(11);
    else
        query.bindText(11, viewOf(reading.extra));
    if (const auto done = query.run(); !done)
        return Failure{done.error()};
    if (m_database.changes() == 0)
        return qint64{0};
    m_lastId = id;
    m_devices.countReading(device, id);
    return id;
}

ReadingStore::Outcome<Done> ReadingStore::runAll(std::initializer_list<const char *> statements)
{
    for (const char *const statement : statements) {
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
    (void)m_database.run("ROLLBACK");
    m_inTransaction = false;
    m_dataVersion = -1;
}

} // namespace aneroid
