#pragma once

#include "core/outbox/outboxdatabase.h"
#include "core/outbox/outboxstore.h"
#include "core/outbox/outboxtypes.h"
#include "core/outbox/runtable.h"

namespace aneroid {

class Statement;

/// A refused reading on its way to the dead letters.
struct Burial
{
    RunPointer run;
    Reading reading;
    Refusal refusal;
};

/// The dead letters on disk. Changes belong into a transaction of OutboxStore. In the thread of its
/// database.
class DeadLetterStore
{
public:
    DeadLetterStore(OutboxDatabase &database, RunTable &runs)
        : m_database(database)
        , m_runs(runs)
    {
    }

    [[nodiscard]] OutboxOutcome<qint64> count();
    [[nodiscard]] OutboxOutcome<Done> bury(const Burial &burial, TimeMs now);
    /// Throws the oldest away until no more than `most` are left; how many went.
    [[nodiscard]] OutboxOutcome<qint64> trim(qint64 most);

    /// At most so many, the newest first; −1: all, the oldest first.
    [[nodiscard]] OutboxOutcome<QList<DeadLetter>> page(int most);
    /// Writes all, oldest first, as a whole or not at all. How many were written, or a sentence.
    [[nodiscard]] Result<quint64, QString> exportCsv(const QString &file);

    /// Puts them back into `store`, bound to `target` (empty: to the server that refused them):
    /// what waits of which run now. No ids: all.
    [[nodiscard]] OutboxOutcome<std::vector<WaitingGroup>>
    resend(const QList<qint64> &ids, const QString &target, OutboxStore &store, TimeMs now);
    /// How many there were. No ids: all.
    [[nodiscard]] OutboxOutcome<quint64> discard(const QList<qint64> &ids);

private:
    struct Row
    {
        DeadLetter letter;
        qint64 run = 0;
    };
    [[nodiscard]] static Row rowOf(const Statement &query);
    [[nodiscard]] OutboxOutcome<std::vector<Row>> rows(const QList<qint64> &ids);
    [[nodiscard]] static OutboxOutcome<Done> storeAgain(const StoreJob &all, OutboxStore &store,
                                                        TimeMs now);

    OutboxDatabase &m_database;
    RunTable &m_runs;
};

} // namespace aneroid
