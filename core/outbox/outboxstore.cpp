#include "core/outbox/outboxstore.h"

#include "core/outbox/packedchunk.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>

namespace aneroid {
namespace {

/// A run that changed what its readings are sent as has several rows.
constexpr QLatin1StringView inRunOfName("IN (SELECT id FROM run WHERE name = ?)");

QString nameOf(const RunPointer &run)
{
    return run ? QString::fromStdString(run->run) : QString();
}

/// How many chunks go at once where the file is too large: each look at its size costs as well.
constexpr int droppedAtOnce = 8;
constexpr int allOfThem = -1;

const QStringList housekeeping{
    QStringLiteral("DELETE FROM run WHERE id NOT IN (SELECT run FROM chunk)"
                   " AND id NOT IN (SELECT run FROM dead_letter)"),
    QStringLiteral("DELETE FROM progress WHERE chunk NOT IN (SELECT id FROM chunk)"),
};

} // namespace

/// Prepared once for each open database.
struct OutboxStore::Statements
{
    explicit Statements(QSqlDatabase &connection)
        : insert(connection)
        , look(connection)
        , mark(connection)
        , deleteChunk(connection)
        , deleteProgress(connection)
    {
        insert.prepare(QStringLiteral("INSERT INTO chunk (id, run, target, stored_ms, count,"
                                      " format, readings) VALUES (?, ?, ?, ?, ?, ?, ?)"));
        look.prepare(QStringLiteral("SELECT count, settled FROM chunk LEFT JOIN progress"
                                    " ON chunk = chunk.id WHERE chunk.id = ?"));
        look.setForwardOnly(true);
        mark.prepare(QStringLiteral("INSERT OR REPLACE INTO progress (chunk, number, settled)"
                                    " VALUES (?, ?, ?)"));
        deleteChunk.prepare(QStringLiteral("DELETE FROM chunk WHERE id = ?"));
        deleteProgress.prepare(QStringLiteral("DELETE FROM progress WHERE chunk = ?"));
    }

    QSqlQuery insert;
    QSqlQuery look;
    QSqlQuery mark;
    QSqlQuery deleteChunk;
    QSqlQuery deleteProgress;
};

OutboxOutcome<Done> OutboxStore::prepare()
{
    close();
    if (auto cleaned = m_database.runAll(housekeeping); !cleaned)
        return cleaned;
    const auto last = m_database.number(QStringLiteral("SELECT max(id) FROM chunk"));
    if (!last)
        return Failure{last.error()};
    m_lastChunk = std::max(m_lastChunk, *last);
    m_statements = std::make_shared<Statements>(m_database.connection());
    return Done{};
}

void OutboxStore::close()
{
    undo();
    m_statements.reset();
    m_targets.clear();
    m_runs.forget();
}

OutboxOutcome<Done> OutboxStore::begin()
{
    auto begun = m_database.run(QStringLiteral("BEGIN IMMEDIATE"));
    m_inTransaction = begun.ok();
    m_runs.begin();
    return begun;
}

OutboxOutcome<Done> OutboxStore::commit()
{
    auto done = m_database.run(QStringLiteral("COMMIT"));
    if (!done)
        undo();
    m_inTransaction = false;
    return done;
}

/// SQLite may have undone the transaction itself (a full disk): then the ROLLBACK does nothing.
void OutboxStore::undo()
{
    if (!m_inTransaction)
        return;
    (void)m_database.run(QStringLiteral("ROLLBACK"));
    m_runs.undo();
    m_targets.clear();
    m_inTransaction = false;
}

OutboxOutcome<qint64> OutboxStore::store(const StoreJob &job, TimeMs now)
{
    const auto run = m_runs.rowOf(job.run);
    if (!run)
        return run;
    const auto target = targetRow(job.target);
    if (!target)
        return target;
    const PackedChunk chunk = packed(job.readings, job.mishaps);
    QSqlQuery &insert = m_statements->insert;
    insert.bindValue(0, ++m_lastChunk);
    insert.bindValue(1, *run);
    insert.bindValue(2, *target);
    insert.bindValue(3, static_cast<qint64>(now));
    insert.bindValue(4, static_cast<qint64>(job.readings.size()));
    insert.bindValue(5, static_cast<int>(chunk.format));
    insert.bindValue(6, chunk.bytes);
    if (const auto done = execute(insert); !done)
        return Failure{done.error()};
    return m_lastChunk;
}

OutboxOutcome<Done> OutboxStore::settle(const Settlements &settlements)
{
    for (const auto &[chunk, bits] : settlements) {
        if (auto done = settleChunk(chunk, bits); !done)
            return done;
    }
    return Done{};
}

OutboxOutcome<Done> OutboxStore::settleChunk(qint64 chunk, const SettledBits &bits)
{
    QSqlQuery &look = m_statements->look;
    look.bindValue(0, chunk);
    if (auto done = execute(look); !done)
        return done;
    if (!look.next()) {
        look.finish();
        return Done{}; // dropped meanwhile
    }
    const auto count = look.value(0).toLongLong();
    SettledBits all(look.value(1).toByteArray());
    look.finish();
    all.merge(bits);
    if (all.count() < count) {
        QSqlQuery &mark = m_statements->mark;
        mark.bindValue(0, chunk);
        mark.bindValue(1, all.count());
        mark.bindValue(2, all.bytes());
        return execute(mark);
    }
    return removeChunk(chunk);
}

OutboxOutcome<Done> OutboxStore::removeChunk(qint64 chunk)
{
    for (QSqlQuery *const remove : {&m_statements->deleteChunk, &m_statements->deleteProgress}) {
        remove->bindValue(0, chunk);
        if (auto done = execute(*remove); !done)
            return done;
    }
    return Done{};
}

OutboxOutcome<Done> OutboxStore::retarget(const RunPointer &run, const QString &target)
{
    const auto to = targetRow(target);
    if (!to)
        return Failure{to.error()};
    QSqlQuery query(m_database.connection());
    query.prepare(QStringLiteral("UPDATE chunk SET target = ? WHERE run %1 AND target <> ?")
                      .arg(inRunOfName));
    query.bindValue(0, *to);
    query.bindValue(1, nameOf(run));
    query.bindValue(2, *to);
    return execute(query);
}

OutboxOutcome<std::vector<DroppedChunk>> OutboxStore::dropBeyond(qint64 bytes)
{
    std::vector<DroppedChunk> all;
    for (;;) {
        const auto used = m_database.usedBytes();
        if (!used)
            return Failure{used.error()};
        if (*used <= bytes)
            return all;
        const auto dropped = drop(QStringLiteral("chunk.id > ?"), 0, droppedAtOnce);
        if (!dropped || dropped->empty())
            return dropped ? OutboxOutcome<std::vector<DroppedChunk>>(all) : dropped;
        all.insert(all.end(), dropped->begin(), dropped->end());
    }
}

OutboxOutcome<std::vector<DroppedChunk>> OutboxStore::dropOlderThan(TimeMs storedMs)
{
    return drop(QStringLiteral("stored_ms < ?"), static_cast<qint64>(storedMs), allOfThem);
}

OutboxOutcome<std::vector<DroppedChunk>> OutboxStore::dropRun(const RunPointer &run)
{
    return drop(QStringLiteral("run ") + inRunOfName, nameOf(run), allOfThem);
}

OutboxOutcome<std::vector<DroppedChunk>> OutboxStore::drop(const QString &condition,
                                                           const QVariant &value, int most)
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral("SELECT chunk.id, target.key, run.name, count - coalesce(number, 0)"
                       " FROM chunk JOIN target ON target.id = target JOIN run ON run.id = run"
                       " LEFT JOIN progress ON chunk = chunk.id WHERE %1 ORDER BY chunk.id LIMIT ?")
            .arg(condition));
    query.bindValue(0, value);
    query.bindValue(1, most);
    if (const auto done = execute(query); !done)
        return Failure{done.error()};
    std::vector<DroppedChunk> dropped;
    while (query.next()) {
        dropped.push_back({query.value(0).toLongLong(), query.value(1).toString(),
                           query.value(2).toString(), query.value(3).toULongLong()});
    }
    query.finish();
    for (const DroppedChunk &chunk : dropped) {
        if (const auto done = removeChunk(chunk.id); !done)
            return Failure{done.error()};
    }
    return dropped;
}

OutboxOutcome<std::vector<LoadedChunk>> OutboxStore::load(const LoadRequest &request,
                                                          const Settlements &settled)
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral("SELECT chunk.id, run, count, format, readings, settled FROM chunk"
                       " LEFT JOIN progress ON chunk = chunk.id WHERE chunk.id > ? AND run %1"
                       " AND target = (SELECT id FROM target WHERE key = ?) ORDER BY chunk.id")
            .arg(request.ofThisRun ? QString(inRunOfName) : QStringLiteral("NOT ") + inRunOfName));
    query.bindValue(0, request.after);
    query.bindValue(1, nameOf(request.run));
    query.bindValue(2, request.target);
    if (const auto done = execute(query); !done)
        return Failure{done.error()};
    std::vector<LoadedChunk> chunks;
    for (std::size_t found = 0; found < request.readings && query.next();) {
        LoadedChunk chunk{
            .id = query.value(0).toLongLong(), .run = {}, .readings = {}, .indices = {}};
        const auto run = m_runs.runOf(query.value(1).toLongLong());
        if (!run)
            return Failure{run.error()};
        chunk.run = *run;
        const int format = query.value(3).toInt();
        const QByteArray bytes = query.value(4).toByteArray();
        const auto readings = unpacked(format, bytes);
        const auto mishaps = unpackedMishaps(format, bytes);
        if (static_cast<qint64>(readings.size()) != query.value(2).toLongLong())
            return Failure{OutboxError{
                OutboxError::Kind::Damaged,
                OutboxDatabase::tr("The outbox %1 is damaged.").arg(m_database.file())}};
        SettledBits bits(query.value(5).toByteArray());
        if (const auto later = settled.find(chunk.id); later != settled.end())
            bits.merge(later->second);
        for (int i = 0; i < static_cast<int>(readings.size()); ++i) {
            if (bits.test(i))
                continue;
            chunk.readings.push_back(readings[static_cast<std::size_t>(i)]);
            chunk.indices.push_back(i);
            if (!mishaps.empty())
                chunk.mishaps.push_back(mishaps[static_cast<std::size_t>(i)]);
        }
        found += chunk.readings.size();
        chunks.push_back(std::move(chunk));
    }
    if (query.lastError().isValid())
        return Failure{m_database.explain(query.lastError())};
    return chunks;
}

OutboxOutcome<std::vector<WaitingGroup>> OutboxStore::waiting()
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral(
            "SELECT target.key, run.name, sum(count - coalesce(number, 0)), min(stored_ms)"
            " FROM chunk JOIN target ON target.id = target JOIN run ON run.id = run"
            " LEFT JOIN progress ON chunk = chunk.id GROUP BY target, run ORDER BY min(chunk.id)")))
        return Failure{m_database.explain(query.lastError())};
    std::vector<WaitingGroup> groups;
    while (query.next()) {
        groups.push_back({query.value(0).toString(), query.value(1).toString(),
                          query.value(2).toULongLong(), query.value(3).toLongLong()});
    }
    return groups;
}

OutboxOutcome<qint64> OutboxStore::targetRow(const QString &key)
{
    if (const auto known = m_targets.constFind(key); known != m_targets.cend())
        return *known;
    QSqlQuery query(m_database.connection());
    query.prepare(QStringLiteral("INSERT OR IGNORE INTO target (key) VALUES (?)"));
    query.bindValue(0, key);
    if (const auto done = execute(query); !done)
        return Failure{done.error()};
    query.prepare(QStringLiteral("SELECT id FROM target WHERE key = ?"));
    query.bindValue(0, key);
    if (const auto done = execute(query); !done)
        return Failure{done.error()};
    const qint64 row = query.next() ? query.value(0).toLongLong() : 0;
    m_targets.insert(key, row);
    return row;
}

OutboxOutcome<Done> OutboxStore::execute(QSqlQuery &query)
{
    if (!query.exec())
        return Failure{m_database.explain(query.lastError())};
    return Done{};
}

} // namespace aneroid
