#pragma once

#include "core/outbox/outboxtypes.h"

#include <QList>
#include <QObject>
#include <QString>

namespace aneroid {

class Outbox;

/// The readings that a server refused for good (4xx other than 408 and 429, 3xx), kept on disk
/// until a person sends them again or throws them away. One object for the life of the sender;
/// without an outbox it is empty and keeps nothing. At most `limit` are kept: beyond it the oldest
/// are thrown away.
///
/// All calls return at once; what they ask for is done in the outbox's thread and told by a signal.
class DeadLetters : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 limit = 100'000;

    explicit DeadLetters(QObject *parent = nullptr);

    /// Is there an outbox that keeps refused readings? Without one they are only counted.
    [[nodiscard]] bool available() const { return m_outbox != nullptr; }
    [[nodiscard]] quint64 count() const { return m_count; }

    /// The newest `most` of them: pageReady() follows, or failed().
    void requestPage(int most);
    /// Writes all of them, oldest first, as a whole or not at all: exported() or failed() follows.
    /// Columns: refused_at, server, status, reason, device_id, run, sequence, timestamp,
    /// temperature_c, humidity, pressure_hpa, weather_event.
    void exportCsv(const QString &file);

    /// Back into the outbox, to the server that is the target now, with the body and the
    /// idempotency key that they had: resent() or failed() follows.
    void resend(const QList<qint64> &ids); ///< DeadLetter::id of each
    void resendAll();
    /// For ever: discarded() or failed() follows.
    void discard(const QList<qint64> &ids);
    void discardAll();

    /// For the sender: where they lie (null: nowhere), and where they go when sent again.
    void setOutbox(Outbox *outbox);
    void setTarget(const QString &key) { m_target = key; }

Q_SIGNALS:
    /// Others are kept than before, perhaps as many.
    void changed();
    void countChanged(quint64 count);
    void availableChanged(bool available);
    void pageReady(const QList<aneroid::DeadLetter> &newestFirst, quint64 count);
    void exported(const QString &file, quint64 rows);
    void resent(quint64 readings);
    void discarded(quint64 readings);
    void failed(const QString &message);

private:
    [[nodiscard]] bool mayAsk();
    void setCount(quint64 count);
    void countAgain(quint64 count);

    Outbox *m_outbox = nullptr;
    QString m_target;
    quint64 m_count = 0;
};

} // namespace aneroid
