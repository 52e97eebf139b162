#pragma once

#include "core/outbox/deadletterstore.h"
#include "core/outbox/outboxdatabase.h"
#include "core/outbox/outboxfile.h"
#include "core/outbox/outboxnews.h"
#include "core/outbox/outboxoptions.h"
#include "core/outbox/outboxstore.h"
#include "core/outbox/runtable.h"

#include <QMutex>
#include <QTimer>

#include <atomic>
#include <optional>

namespace aneroid {

/// What comes to the outbox between two of its transactions.
struct OutboxInbox
{
    std::vector<StoreJob> jobs;
    Settlements settled;
    std::vector<Burial> burials;

    [[nodiscard]] bool empty() const { return jobs.empty() && settled.empty() && burials.empty(); }
};

/// The one writer of the outbox, in the outbox's thread. What comes while a transaction runs goes
/// into the next one.
class OutboxWorker : public OutboxNews
{
    Q_OBJECT
public:
    explicit OutboxWorker(OutboxOptions options);
    ~OutboxWorker() override;

    // From any thread.

    /// Adds readings, cut into chunks; readings of one run and target share those not begun on.
    void put(const RunPointer &run, const QString &target, std::span<const Reading> readings,
             bool again = false, std::span<const Mishap> mishaps = {});
    void put(const std::vector<OutboxPlace> &settled, std::vector<Burial> burials);

    // In the outbox's thread. What was put before is done first.

    void open();
    void close();
    void work();
    void setLimits(const OutboxLimits &limits);
    void load(const LoadRequest &request, quint64 ticket);
    void count(quint64 ticket);
    void retarget(const RunPointer &run, const QString &target);
    void dropRun(const RunPointer &run);
    void sendLetters(int most);
    void exportLetters(const QString &file);
    void resendLetters(const QList<qint64> &ids, const QString &target);
    void discardLetters(const QList<qint64> &ids);

private:
    using Drops = std::vector<DroppedChunk>;

    void wake();
    void takeInbox();
    [[nodiscard]] bool usable();
    [[nodiscard]] bool openFile();
    [[nodiscard]] OutboxOutcome<Done> openDatabase();
    void adopt();
    [[nodiscard]] OutboxOutcome<Done> transact(std::vector<StoredChunk> &stored, Drops &drops);
    [[nodiscard]] OutboxOutcome<Done> bury(TimeMs now);
    void tell(std::vector<StoredChunk> stored, const Drops &drops);
    void age();
    void setAside(const StorageError &error);
    void fail(const StorageError &error);
    void startOver(const StorageError &error);
    [[nodiscard]] bool lettersUsable();
    void countLetters();
    /// The transaction of a change to the store; a failure undoes it.
    template <typename Change>
    [[nodiscard]] auto inTransaction(Change change) -> decltype(change());

    OutboxOptions m_options;
    std::optional<OutboxFile> m_file;
    OutboxDatabase m_database;
    RunTable m_runs{m_database};
    OutboxStore m_store{m_database, m_runs};
    DeadLetterStore m_letters{m_database, m_runs};
    QTimer m_ageing;
    QTimer m_retry;

    QMutex m_mutex;
    OutboxInbox m_inbox; ///< guarded by the mutex
    std::atomic_bool m_awake = false;

    OutboxInbox m_due; ///< taken from the inbox and not done
    std::chrono::steady_clock::time_point m_notBefore;
    QString m_complaint;
    bool m_adopted = false;
};

template <typename Change>
auto OutboxWorker::inTransaction(Change change) -> decltype(change())
{
    if (const auto begun = m_store.begin(); !begun)
        return Failure{begun.error()};
    auto done = change();
    if (!done) {
        m_store.undo();
        return done;
    }
    if (const auto committed = m_store.commit(); !committed)
        return Failure{committed.error()};
    return done;
}

} // namespace aneroid
