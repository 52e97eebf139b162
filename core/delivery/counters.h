#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace aneroid {

/// What happened to the readings that were handed to the sender. Meanings: design 5.3.
struct DeliveryCounters
{
    quint64 sent = 0;       ///< readings accepted
    quint64 failed = 0;     ///< attempts that failed
    quint64 retried = 0;    ///< attempts after the first
    quint64 waiting = 0;    ///< readings queued, those that wait for a retry included
    quint64 inFlight = 0;   ///< requests that have left and are not answered
    quint64 refused = 0;    ///< readings given up because the server refused them for good
    quint64 dropped = 0;    ///< readings given up because the queue was full or the run was reset
    double perSecond = 0.0; ///< readings accepted a second, over the last 5 s
    std::optional<double> latencyMedianMs; ///< over the last 1000 answers
    std::optional<double> latency95Ms;     ///< 95th percentile of the same
    std::optional<QDateTime> lastSuccess;  ///< UTC
    QString lastError; ///< in words: "HTTP 503: busy", "connection refused"; empty: none
    std::optional<QDateTime> lastErrorTime; ///< UTC
    std::optional<double> retryInSeconds;   ///< until the next attempt while all wait for a retry

    friend bool operator==(const DeliveryCounters &, const DeliveryCounters &) = default;
};

} // namespace aneroid
