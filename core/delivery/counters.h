#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace aneroid {

enum class OutboxState {
    Off,     ///< readings wait in memory
    Working, ///< on disk
    Failing, ///< in memory, until the disk takes them again
};

/// What happened to the readings that were handed to the sender. Meanings: design 5.3. Where not
/// said otherwise, the current run's; those of earlier runs, which waited in the outbox, are
/// counted apart.
struct DeliveryCounters
{
    quint64 sent = 0;       ///< readings accepted
    quint64 failed = 0;     ///< attempts that failed
    quint64 retried = 0;    ///< attempts after the first, the transport's own included
    quint64 waiting = 0;    ///< readings queued, those that wait for a retry included
    quint64 inFlight = 0;   ///< requests that have left and are not answered
    quint64 refused = 0;    ///< readings given up because the server refused them for good
    quint64 byFault = 0;    ///< readings refused or never sent as an injected fault has it; in no
                            ///< other count
    quint64 dropped = 0;    ///< readings given up, of any run: the sum of the three below
    double perSecond = 0.0; ///< readings accepted a second, of any run, over the last 5 s
    std::optional<double> latencyMedianMs; ///< over the last 1000 answers
    std::optional<double> latency95Ms;     ///< 95th percentile of the same
    std::optional<QDateTime> lastSuccess;  ///< UTC
    QString lastError;       ///< in words: "HTTP 503: busy", "connection refused"; empty: none
    QString lastErrorAdvice; ///< the address that was asked and what to try next, likewise
    std::optional<QDateTime> lastErrorTime; ///< UTC
    std::optional<double> retryInSeconds;   ///< until the next attempt while all wait for a retry

    quint64 droppedInMemory = 0; ///< more waited in memory than may, or the queue was cleared
    quint64 droppedBySize = 0;   ///< the outbox had grown to its largest size
    quint64 droppedByAge = 0;    ///< waited in the outbox longer than readings may

    OutboxState outbox = OutboxState::Off;
    quint64 waitingInMemoryOnly = 0; ///< of `waiting`, those that are not on disk (yet)
    quint64 earlierWaiting = 0;      ///< of earlier runs, for this server
    quint64 elsewhere = 0;           ///< of earlier runs, for other servers
    quint64 recovered = 0;           ///< of earlier runs, accepted
    quint64 recoveredRefused = 0;    ///< of earlier runs, refused for good
    quint64 recoveredByFault = 0;    ///< of earlier runs, refused or never sent by a fault
    quint64 deadLetters = 0;         ///< refused readings that the outbox keeps

    friend bool operator==(const DeliveryCounters &, const DeliveryCounters &) = default;
};

} // namespace aneroid
