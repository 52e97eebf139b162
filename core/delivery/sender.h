#pragma once

#include "core/delivery/counters.h"
#include "core/delivery/httptransport.h"
#include "core/instrument/reading.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace aneroid {

/// Where readings go, and with what credentials.
struct DeliveryTarget
{
    QUrl server;
    QByteArray authToken; ///< sent as "Authorization: Bearer …" where not empty
    QList<QPair<QByteArray, QByteArray>> headers;
    bool ordered = false; ///< one request in flight per device

    friend bool operator==(const DeliveryTarget &, const DeliveryTarget &) = default;
};

struct RetryPolicy
{
    std::chrono::milliseconds firstDelay{500};
    std::chrono::milliseconds longestDelay{30'000};
    double factor = 2.0;
    double jitter = 0.2; ///< delays are drawn from [1−jitter, 1+jitter] times the nominal one
    std::size_t queueLimit = 100'000; ///< readings waiting; beyond it the oldest waiting is dropped
    int inFlightLimit = 6;
};

enum class AttemptOutcome {
    Accepted, ///< 200 or 201
    Retrying, ///< failed, will be tried again
    Refused,  ///< failed for good: 3xx, or 4xx other than 408 and 429
    Dropped,  ///< given up: queue full or cleared
};

/// How the server has been answering, for a status line.
enum class LinkState { Idle, Connected, Struggling, Refusing, Offline };

/// Posts readings one by one with its own queue, at most six in flight, and retries what may
/// succeed later. The bounded queue here is where the outbox on disk will stand.
class Sender : public QObject
{
    Q_OBJECT
public:
    Sender(std::unique_ptr<HttpTransport> transport, RetryPolicy policy = {},
           QObject *parent = nullptr);
    ~Sender() override;

    /// Readings that wait go to the new target; requests in flight finish at the old one.
    void setTarget(const DeliveryTarget &target);
    [[nodiscard]] const DeliveryTarget &target() const;

    /// A new run: ids by Reading::device, and the run's id. Clears queue and counters; answers to
    /// requests still in flight are ignored.
    void beginRun(std::vector<std::string> deviceIds, QString runId);
    [[nodiscard]] QString runId() const;

    void enqueue(std::span<const Reading> batch);

    /// Gives up all that waits, counted as dropped.
    void clearQueue();

    /// Retries at once what waits for a retry ("Retry now", a server that came back).
    void retryNow();

    [[nodiscard]] DeliveryCounters counters() const;
    [[nodiscard]] LinkState linkState() const;
    [[nodiscard]] bool idle() const; ///< nothing waiting, nothing in flight

    /// One request to GET {server}/health, or where that is 404, whether the server answers at all;
    /// `done(ok, sentence)`.
    void testConnection(const DeliveryTarget &target,
                        std::function<void(bool ok, const QString &sentence)> done);

Q_SIGNALS:
    /// Every attempt's end. `reason` is empty for Accepted.
    void attempted(const Reading &reading, aneroid::AttemptOutcome outcome, const QString &reason);
    void linkStateChanged(aneroid::LinkState state);
    /// The queue has just become idle.
    void drained();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
