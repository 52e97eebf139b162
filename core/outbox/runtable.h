#pragma once

#include "core/outbox/outboxdatabase.h"
#include "core/outbox/outboxtypes.h"

#include <map>

namespace aneroid {

/// The outbox's table of runs, each under its number: inserted when its first reading is stored,
/// read back when its first reading leaves.
class RunTable
{
public:
    explicit RunTable(OutboxDatabase &database)
        : m_database(database)
    {
    }

    /// The run's number; it gets one where it has none.
    [[nodiscard]] OutboxOutcome<qint64> rowOf(const RunPointer &run);
    /// −1 where nothing of the run was stored or read.
    [[nodiscard]] qint64 knownRowOf(const RunPointer &run) const;
    [[nodiscard]] OutboxOutcome<RunPointer> runOf(qint64 row);

    /// Forgets numbers given in a transaction that was undone, or in a file that is closed.
    void begin() { m_before = m_runs; }
    void undo() { m_runs = m_before; }
    void forget();

private:
    OutboxDatabase &m_database;
    std::map<qint64, std::weak_ptr<const RunIdentity>> m_runs;
    std::map<qint64, std::weak_ptr<const RunIdentity>> m_before;
};

} // namespace aneroid
