#pragma once

#include "core/outbox/deadletterstore.h"
#include "core/outbox/outboxnews.h"
#include "core/outbox/outboxoptions.h"
#include "core/outbox/outboxstore.h"
#include "core/outbox/outboxtypes.h"
#include "core/outbox/outboxworker.h"

#include <QThread>
#include <QTimer>

#include <memory>
#include <span>

namespace aneroid {

/// Readings on disk until a server has them: SQLite in WAL mode, written by one thread of its own
/// in transactions that take whatever has come meanwhile. What is stored outlives the program
/// however it ends; a power cut may take the last moments before it, never the file
/// (outboxdatabase.h).
///
/// All calls return at once and are done in their order; signals arrive in the owner's thread, in
/// that order too. The destructor brings everything to the disk that was handed over.
class Outbox : public OutboxNews
{
    Q_OBJECT
public:
    explicit Outbox(const OutboxOptions &options, QObject *parent = nullptr);
    ~Outbox() override;

    /// The file in use; empty until opened() and while there is none.
    [[nodiscard]] const QString &file() const { return m_file; }
    void setLimits(const OutboxLimits &limits);
    /// How long the disk is left alone after a failure.
    [[nodiscard]] std::chrono::milliseconds retryInterval() const { return m_retry; }

    /// stored() or notStored() follows for each reading.
    /// `again`: handed on as it is. `mishaps`: empty, or what befalls each on its way.
    void store(const RunPointer &run, const QString &target, std::span<const Reading> readings,
               bool again = false, std::span<const Mishap> mishaps = {});
    /// A stored reading was accepted. Told to the disk with others, some 50 ms later.
    void settle(const OutboxPlace &place);
    /// A reading was refused for good: a dead letter from now on. `place` may be in memory only.
    void refuse(const OutboxPlace &place, Burial burial);
    /// What the run has waiting, waits for `target` from now on.
    void retarget(const RunPointer &run, const QString &target);
    /// Throws away what the run has waiting: runDropped() follows.
    void dropRun(const RunPointer &run);

    /// loaded() or counted() follows with the ticket that is returned.
    quint64 load(const LoadRequest &request);
    quint64 count();

    void requestLetters(int most);
    void exportLetters(const QString &file);
    void resendLetters(const QList<qint64> &ids, const QString &target); ///< no ids: all
    void discardLetters(const QList<qint64> &ids);                       ///< no ids: all

private:
    void connectWorker();
    void flush();
    template <typename Work>
    void inWorker(Work work, Qt::ConnectionType how = Qt::QueuedConnection);

    QThread m_thread;
    OutboxWorker *m_worker; ///< in the thread
    QString m_file;
    std::chrono::milliseconds m_retry;
    QTimer m_flush;
    std::vector<OutboxPlace> m_settled;
    std::vector<Burial> m_burials;
    quint64 m_lastTicket = 0;
};

} // namespace aneroid
