#pragma once

#include "core/receiver/requestguard.h"

#include <QTcpSocket>

namespace aneroid {

/// A client's connection whose bytes are watched before the HTTP server sees them: the first slot
/// of readyRead() is the watcher's, because it is connected here.
class GuardedSocket : public QTcpSocket
{
    Q_OBJECT
public:
    GuardedSocket(RequestGuard::BodyLimit limit, QObject *parent);

    [[nodiscard]] const RequestGuard &guard() const { return m_guard; }

    /// After the last answer was written. What the client still sends of a refused request is
    /// thrown away first, for up to three seconds: closing at once would take the answer from it.
    void closeAfterAnswer();

    /// Lets the HTTP server read the next request where the client sent it without waiting (it
    /// looks only when new bytes arrive).
    void continueWithNextRequest();

Q_SIGNALS:
    /// The request is not to be read further.
    void refused(const aneroid::RequestGuard::Refusal &refusal);

private:
    void watch();
    void throwAway();

    RequestGuard m_guard;
    qint64 m_bytesToCome = 0; ///< of a refused request
    bool m_refused = false;
    bool m_answered = false;
};

} // namespace aneroid
