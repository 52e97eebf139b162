#pragma once

#include "core/delivery/counters.h"
#include "core/delivery/httptransport.h"
#include "core/delivery/retrypolicy.h"
#include "core/delivery/target.h"
#include "core/instrument/deviceids.h"
#include "core/instrument/reading.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <span>

namespace aneroid {

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
    void beginRun(DeviceIds deviceIds, QString runId);
    [[nodiscard]] QString runId() const;

    void enqueue(std::span<const Reading> batch);

    /// Gives up all that waits, counted as dropped.
    void clearQueue();

    /// Retries at once what waits for a retry ("Retry now", a server that came back).
    void retryNow();

    /// Holds the queue back: nothing leaves until it is set free; requests in flight finish.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;

    [[nodiscard]] DeliveryCounters counters() const;
    [[nodiscard]] LinkState linkState() const;
    [[nodiscard]] bool idle() const; ///< nothing waiting, nothing in flight

    /// One request to GET {server}/health; a server without that route (404, 405) is there too.
    /// `done(ok, sentence)` comes once, later, unless the sender is destroyed before. Where it is
    /// the target in use that answers, what waits for a retry is retried at once.
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
