#include "core/outbox/outboxstore.h"

#include "core/outbox/packedchunk.h"
#include "core/sqlite/statement.h"

#include <algorithm>

namespace aneroid {
namespace {

/// A run that changed what its readings are sent as has several rows.
const std::string inRunOfName = "IN (SELECT id FROM run WHERE name = ?)";

std::string nameOf(const RunPointer &run)
{
    return run ? run->run : std::string();
}

/// How many chunks go at once where the file is too large: each look at its size costs as well.
constexpr qint64 droppedAtOnce = 8;
constexpr qint64 allOfThem = -1;

const std::vector<std::string> housekeeping{
    "DELETE FROM run WHERE id NOT IN (SELECT run FROM chunk)"
    " AND id NOT IN (SELECT run FROM dead_letter)",
    "DELETE FROM progress WHERE chunk NOT IN (SELECT id FROM chunk)",
};

} // namespace

/// Prepared once for each open database.
struct OutboxStore::Statements
{
    explicit Statements(SqliteConnection &connection)
        : insert(connection, "INSERT INTO chunk (id, run, target, stored_ms, count, format,"
                             " readings) VALUES (?, ?, ?, ?, ?, ?, ?)")
        , look(connection, "SELECT count, settled FROM chunk LEFT JOIN progress"
                           " ON chunk = chunk.id WHERE chunk.id = ?")
        , mark(connection, "INSERT OR REPLACE INTO progress (chunk, number, settled)"
                           " VALUES (?, ?, ?)")
        , deleteChunk(connection, "DELETE FROM chunk WHERE id = ?")
        , deleteProgress(connection, "DELETE FROM progress WHERE chunk = ?")
    {
    }

    Statement insert;
    Statement look;
    Statement mark;
    Statement deleteChunk;
    Statement deleteProgress;
};

OutboxOutcome<Done> OutboxStore::prepare()
{
    close();
    if (auto cleaned = m_database.runAll(housekeeping); !cleaned)
        return cleaned;
    const auto last = m_database.number("SELECT max(id) FROM chunk");
    if (!last)
        return Failure{last.error()};
    m_lastChunk = std::max(m_lastChunk, *last);
    m_statements = std::make_shared<Statements>(m_database);
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
    auto begun = m_database.run("BEGIN IMMEDIATE");
    m_inTransaction = begun.ok();
    m_runs.begin();
    return begun;
}

OutboxOutcome<Done> OutboxStore::commit()
{
    auto done = m_database.run("COMMIT");
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
    (void)m_database.run("ROLLBACK");
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
    Statement &insert = m_statements->insert;
    insert.bind(1, ++m_lastChunk);
    insert.bind(2, *run);
    insert.bind(3, *target);
    insert.bind(4, qint64{now});
    insert.bind(5, static_cast<qint64>(job.readings.size()));
    insert.bind(6, qint64{chunk.format});
    insert.bindBytes(7, chunk.bytes);
    if (const auto done = insert.run(); !done)
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
    Statement &look = m_statements->look;
    look.bind(1, chunk);
    const auto found = look.step();
    if (!found)
        return Failure{found.error()};
    if (!*found)
        return Done{}; // dropped meanwhile
    const qint64 count = look.integer(0);
    SettledBits all(look.bytes(1));
    look.rewind();
    all.merge(bits);
    if (all.count() >= count)
        return removeChunk(chunk);
    Statement &mark = m_statements->mark;
    mark.bind(1, chunk);
    mark.bind(2, qint64{all.count()});
    mark.bindBytes(3, all.bytes());
    return mark.run();
}

OutboxOutcome<Done> OutboxStore::removeChunk(qint64 chunk)
{
    for (Statement *const remove : {&m_statements->deleteChunk, &m_statements->deleteProgress}) {
        remove->bind(1, chunk);
        if (auto done = remove->run(); !done)
            return done;
    }
    return Done{};
}

OutboxOutcome<Done> OutboxStore::retarget(const RunPointer &run, const QString &target)
{
    const auto to = targetRow(target);
    if (!to)
        return Failure{to.error()};
    const std::string name = nameOf(run);
    Statement query(m_database,
                    "UPDATE chunk SET target = ?1 WHERE run " + inRunOfName + " AND target <> ?1");
    query.bind(1, *to);
    query.bindText(2, name);
    return query.run();
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
        const auto dropped = drop("chunk.id > ?", qint64{0}, droppedAtOnce);
        if (!dropped || dropped->empty())
            return dropped ? OutboxOutcome<std::vector<DroppedChunk>>(all) : dropped;
        all.insert(all.end(), dropped->begin(), dropped->end());
    }
}

OutboxOutcome<std::vector<DroppedChunk>> OutboxStore::dropOlderThan(TimeMs storedMs)
{
    return drop("stored_ms < ?", qint64{storedMs}, allOfThem);
}

OutboxOutcome<std::vector<DroppedChunk>> OutboxStore::dropRun(const RunPointer &run)
{
    return drop("run " + inRunOfName, nameOf(run), allOfThem);
}

OutboxOutcome<std::vector<DroppedChunk>>
OutboxStore::drop(const std::string &condition, const std::variant<qint64, std::string> &value,
                  qint64 most)
{
    Statement query(m_database,
                    "SELECT chunk.id, target.key, run.name, count - coalesce(number, 0)"
                    " FROM chunk JOIN target ON target.id = target JOIN run ON run.id = run"
                    " LEFT JOIN progress ON chunk = chunk.id WHERE " +
                        condition + " ORDER BY chunk.id LIMIT ?");
    if (const auto *const text = std::get_if<std::string>(&value))
        query.bindText(1, *text);
    else
        query.bind(1, std::get<qint64>(value));
    query.bind(2, most);
    std::vector<DroppedChunk> dropped;
    const auto listed = query.forEachRow([&] {
        dropped.push_back({query.integer(0), query.text(1), query.text(2),
                           static_cast<quint64>(query.integer(3))});
    });
    if (!listed)
        return Failure{listed.error()};
    for (const DroppedChunk &chunk : dropped) {
        if (const auto done = removeChunk(chunk.id); !done)
            return Failure{done.error()};
    }
    return dropped;
}

OutboxOutcome<std::vector<LoadedChunk>> OutboxStore::load(const LoadRequest &request,
                                                          const Settlements &settled)
{
    const std::string name = nameOf(request.run);
    const std::string target = request.target.toStdString();
    Statement query(m_database,
                    "SELECT chunk.id, run, count, format, readings, settled FROM chunk"
                    " LEFT JOIN progress ON chunk = chunk.id WHERE chunk.id > ? AND run " +
                        (request.ofThisRun ? inRunOfName : "NOT " + inRunOfName) +
                        " AND target = (SELECT id FROM target WHERE key = ?) ORDER BY chunk.id");
    query.bind(1, request.after);
    query.bindText(2, name);
    query.bindText(3, target);
    std::vector<LoadedChunk> chunks;
    for (std::size_t found = 0; found < request.readings;) {
        const auto row = query.step();
        if (!row)
            return Failure{row.error()};
        if (!*row)
            break;
        LoadedChunk chunk{.id = query.integer(0), .run = {}, .readings = {}, .indices = {}};
        const auto run = m_runs.runOf(query.integer(1));
        if (!run)
            return Failure{run.error()};
        chunk.run = *run;
        const auto format = static_cast<int>(query.integer(3));
        const QByteArray bytes = query.bytes(4);
        const auto readings = unpacked(format, bytes);
        const auto mishaps = unpackedMishaps(format, bytes);
        if (static_cast<qint64>(readings.size()) != query.integer(2))
            return Failure{m_database.damage()};
        SettledBits bits(query.bytes(5));
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
    return chunks;
}

OutboxOutcome<std::vector<WaitingGroup>> OutboxStore::waiting()
{
    Statement query(
        m_database,
        "SELECT target.key, run.name, sum(count - coalesce(number, 0)), min(stored_ms)"
        " FROM chunk JOIN target ON target.id = target JOIN run ON run.id = run"
        " LEFT JOIN progress ON chunk = chunk.id GROUP BY target, run ORDER BY min(chunk.id)");
    std::vector<WaitingGroup> groups;
    const auto done = query.forEachRow([&] {
        groups.push_back({query.text(0), query.text(1), static_cast<quint64>(query.integer(2)),
                          query.integer(3)});
    });
    if (!done)
        return Failure{done.error()};
    return groups;
}

OutboxOutcome<qint64> OutboxStore::targetRow(const QString &key)
{
    if (const auto known = m_targets.constFind(key); known != m_targets.cend())
        return *known;
    const std::string text = key.toStdString();
    Statement insert(m_database, "INSERT OR IGNORE INTO target (key) VALUES (?)");
    insert.bindText(1, text);
    if (const auto done = insert.run(); !done)
        return Failure{done.error()};
    Statement query(m_database, "SELECT id FROM target WHERE key = ?");
    query.bindText(1, text);
    const auto found = query.step();
    if (!found)
        return Failure{found.error()};
    const qint64 row = *found ? query.integer(0) : 0;
    m_targets.insert(key, row);
    return row;
}

} // namespace aneroid
