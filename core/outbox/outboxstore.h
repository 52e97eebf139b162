#pragma once

#include "core/outbox/outboxdatabase.h"
#include "core/outbox/outboxtypes.h"
#include "core/outbox/packedchunk.h"
#include "core/outbox/runtable.h"

#include <QHash>

#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace aneroid {

/// Readings to be stored as one chunk: at most chunkCapacity of them.
struct StoreJob
{
    RunPointer run;
    QString target; ///< targetKey()
    std::vector<Reading> readings;
    bool again = false;            ///< they waited in memory before
    std::vector<Mishap> mishaps{}; ///< of each on its way; empty: of none
};

/// What to read back: what waits for `target`, of the run alone or of all others.
struct LoadRequest
{
    QString target;
    RunPointer run;
    bool ofThisRun = true;
    qint64 after = 0;         ///< chunks beyond this one
    std::size_t readings = 0; ///< stop when so many or more are found
};

struct LoadedChunk
{
    qint64 id = 0;
    RunPointer run;
    std::vector<Reading> readings; ///< those not settled
    std::vector<int> indices;      ///< of each, its number in the chunk
    std::vector<Mishap> mishaps{}; ///< of each on its way; empty: of none
};

struct DroppedChunk
{
    qint64 id = 0;
    QString target;
    QString run;
    quint64 readings = 0; ///< that were not settled
};

/// Readings that are done with, by their chunk.
using Settlements = std::map<qint64, SettledBits>;

/// The readings on disk, in chunks. Changes belong between begin() and commit(); a failure undoes
/// the whole transaction. In the thread of its database.
class OutboxStore
{
public:
    OutboxStore(OutboxDatabase &database, RunTable &runs)
        : m_database(database)
        , m_runs(runs)
    {
    }

    /// To be called once the database is open. Throws away runs of which nothing is left.
    [[nodiscard]] OutboxOutcome<Done> prepare();
    void close();

    [[nodiscard]] OutboxOutcome<Done> begin();
    [[nodiscard]] OutboxOutcome<Done> commit();
    void undo();

    /// The chunk's number; numbers only grow as long as the object lives.
    [[nodiscard]] OutboxOutcome<qint64> store(const StoreJob &job, TimeMs now);
    /// Marks readings as settled and deletes chunks that are. Chunks that are not there any more
    /// are passed over.
    [[nodiscard]] OutboxOutcome<Done> settle(const Settlements &settlements);
    /// What of the run waits, waits for `target` from now on.
    [[nodiscard]] OutboxOutcome<Done> retarget(const RunPointer &run, const QString &target);

    /// The oldest chunks, until no more than `bytes` of the file are in use.
    [[nodiscard]] OutboxOutcome<std::vector<DroppedChunk>> dropBeyond(qint64 bytes);
    [[nodiscard]] OutboxOutcome<std::vector<DroppedChunk>> dropOlderThan(TimeMs storedMs);
    /// All that waits of the run.
    [[nodiscard]] OutboxOutcome<std::vector<DroppedChunk>> dropRun(const RunPointer &run);

    /// Oldest first, without those in `settled`.
    [[nodiscard]] OutboxOutcome<std::vector<LoadedChunk>> load(const LoadRequest &request,
                                                               const Settlements &settled);
    [[nodiscard]] OutboxOutcome<std::vector<WaitingGroup>> waiting();

private:
    struct Statements;

    [[nodiscard]] OutboxOutcome<Done> settleChunk(qint64 chunk, const SettledBits &bits);
    [[nodiscard]] OutboxOutcome<Done> removeChunk(qint64 chunk);
    /// `condition` has one place for `value`.
    [[nodiscard]] OutboxOutcome<std::vector<DroppedChunk>>
    drop(const std::string &condition, const std::variant<qint64, std::string> &value, qint64 most);
    [[nodiscard]] OutboxOutcome<qint64> targetRow(const QString &key);

    OutboxDatabase &m_database;
    RunTable &m_runs;
    std::shared_ptr<Statements> m_statements;
    QHash<QString, qint64> m_targets;
    qint64 m_lastChunk = 0;
    bool m_inTransaction = false;
};

} // namespace aneroid
