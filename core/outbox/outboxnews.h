#pragma once

#include "core/outbox/outboxstore.h"
#include "core/outbox/outboxtypes.h"

#include <QList>
#include <QObject>

#include <vector>

namespace aneroid {

/// A chunk that is on disk now.
struct StoredChunk
{
    qint64 id = 0;
    StoreJob job;
};

/// What an outbox tells: its worker in the thread that writes, the outbox itself in its owner's.
class OutboxNews : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void opened(const QString &file);
    /// In the order in which they came.
    void stored(const std::vector<aneroid::StoredChunk> &chunks);
    void notStored(const std::vector<aneroid::StoreJob> &jobs);
    /// `more`: there may be more beyond the last chunk.
    void loaded(quint64 ticket, const std::vector<aneroid::LoadedChunk> &chunks, bool more);
    void counted(quint64 ticket, const std::vector<aneroid::WaitingGroup> &groups);
    void dropped(const std::vector<aneroid::DroppedChunk> &chunks, aneroid::DropReason reason);
    void runDropped(const std::vector<aneroid::DroppedChunk> &chunks);
    /// The file was damaged and set aside: the chunks that were known are gone.
    void startedOver();
    void noted(bool warning, const QString &text);

    void lettersCounted(quint64 count);
    void lettersReady(const QList<aneroid::DeadLetter> &newestFirst, quint64 count);
    void lettersExported(const QString &file, quint64 rows);
    void lettersResent(const std::vector<aneroid::WaitingGroup> &groups);
    void lettersDiscarded(quint64 count);
    void lettersFailed(const QString &message);
};

} // namespace aneroid
