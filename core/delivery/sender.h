#pragma once

#include "core/delivery/counters.h"
#include "core/delivery/door.h"
#include "core/delivery/link/linkstate.h"
#include "core/delivery/retrypolicy.h"
#include "core/delivery/target.h"
#include "core/fleet/deviceids.h"
#include "core/instrument/mishap.h"
#include "core/instrument/reading.h"
#include "core/outbox/deadletters.h"
#include "core/outbox/outboxtypes.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <span>

namespace aneroid {

class Outbox;

enum class AttemptOutcome {
    Accepted,       ///< a success: every 2xx, unless the target says otherwise
    Retrying,       ///< failed, will be tried again
    Refused,        ///< failed for good
    Dropped,        ///< given up: too many waiting, waiting for too long, or cleared
    RefusedByFault, ///< for good, and an injected fault is why
    Lost,           ///< never sent, as an injected fault has it
};

/// As an injected fault has it.
[[nodiscard]] constexpr bool isByFault(AttemptOutcome outcome)
{
    return outcome == AttemptOutcome::RefusedByFault || outcome == AttemptOutcome::Lost;
}

/// Sends readings through a door, singly or in arrays, a few messages in flight, and retries what
/// may succeed later. What waits, waits in an outbox on disk where there is one: then a reading
/// leaves when it is stored, and what earlier runs left for the same server is sent where nothing
/// of the current run is due. Without an outbox it waits in memory, up to RetryPolicy::queueLimit.
class Sender : public QObject
{
    Q_OBJECT
public:
    Sender(std::unique_ptr<Door> door, RetryPolicy policy = {}, QObject *parent = nullptr);
    /// Stores what is not on disk yet, and leaves the rest to the next start.
    ~Sender() override;

    /// From now on readings wait on disk; null: in memory only, and what was on disk stays there.
    void setOutbox(std::unique_ptr<Outbox> outbox);
    [[nodiscard]] Outbox *outbox() const;
    /// Off: new readings wait in memory only; what is on disk is sent all the same.
    void setStoring(bool storing);
    [[nodiscard]] DeadLetters &deadLetters();

    /// Up to so many readings leave as one array, where their payload has a form for it; 1:
    /// singles. A server without the route for arrays gets singles.
    void setBatch(int readings);

    /// Readings that wait go to the new target, as what they were when they were made; messages in
    /// flight finish at the old one. Readings from now on are sent as the target's payload.
    void setTarget(const DeliveryTarget &target);
    [[nodiscard]] const DeliveryTarget &target() const;

    /// A new run: ids by Reading::device, and the run's id. Clears queue and counters. What the run
    /// before has on disk is sent as an earlier run's; what it has in memory only is gone, and
    /// answers to that are ignored.
    void beginRun(DeviceIds deviceIds, QString runId);
    [[nodiscard]] QString runId() const;

    /// `mishaps`: empty, or what befalls each of the readings on its way.
    void enqueue(std::span<const Reading> batch, std::span<const Mishap> mishaps = {});
    /// By which readings are delayed where a mishap says so: simulated time now, and how fast it
    /// goes against the wall's. Before, the wall's clock.
    void setClock(std::function<TimeMs()> now, std::function<double()> speed);
    /// Off: no more readings come for the time being, so that what mishaps hold back leaves when
    /// nothing else is left.
    void setHoldingBack(bool holdsBack);

    /// Gives up all that waits, counted as dropped.
    void clearQueue();

    /// Retries at once what waits for a retry ("Retry now", a server that came back).
    void retryNow();

    /// The way out: previews, and what went last.
    [[nodiscard]] const Door &door() const;
    [[nodiscard]] Door &door();

    /// Holds the queue back: nothing leaves until it is set free; messages in flight finish.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;

    /// What earlier runs left for this server waits on until it is set free; readings of this run
    /// go on.
    void setEarlierPaused(bool paused);
    [[nodiscard]] bool isEarlierPaused() const;
    /// Gives all of it up that is not in flight, counted as dropped.
    void discardEarlier();

    /// Cheap enough for a frame tick: sums, but no disk.
    [[nodiscard]] DeliveryCounters counters() const;
    /// Readings of this run that wait, on disk or in memory, or are in flight; without those that
    /// mishaps hold back for later ones. For whoever makes them.
    [[nodiscard]] quint64 waiting() const;
    /// Of those, the ones that are not on disk: they are gone when the program ends.
    [[nodiscard]] quint64 inMemoryOnly() const;
    [[nodiscard]] LinkState linkState() const;
    [[nodiscard]] bool idle() const; ///< nothing of this run waiting or in flight
    /// Readings of this run were handed to the disk, which has not answered: kept() follows.
    [[nodiscard]] bool isStoring() const;
    /// So many that no more should be made before the disk has them: they are in memory.
    [[nodiscard]] bool isBehind() const;
    /// Nothing of earlier runs waiting for this server or in flight, as far as is known.
    [[nodiscard]] bool recoveryDone() const;

    /// Tries the target out: Door::test().
    /// `done(ok, sentence)` comes once, later, unless the sender is destroyed before. Where it is
    /// the target in use that answers, what waits for a retry is retried at once.
    void testConnection(const DeliveryTarget &target,
                        std::function<void(bool ok, const QString &sentence)> done);

Q_SIGNALS:
    /// Readings of this run are where they will wait: on disk, or in memory where no disk takes
    /// them. Once for each, in the order in which they were made, before anything else of them.
    void kept(std::span<const aneroid::Reading> readings);
    /// Readings of this run that were refused are sent again; Reading::device of each.
    void sentAgain(const std::vector<std::uint32_t> &devices);
    /// Every attempt's end, of the current run's readings. `reason` is empty for Accepted.
    void attempted(const Reading &reading, aneroid::AttemptOutcome outcome, const QString &reason);
    void linkStateChanged(aneroid::LinkState state);
    /// The queue has just become idle.
    void drained();

    /// Likewise of earlier runs' readings, which have no place in the run's own report.
    void recoveryAttempted(aneroid::AttemptOutcome outcome, const QString &reason);
    /// What earlier runs left on disk was counted: for this server, and for others. Comes after
    /// setOutbox(), and again with each server and run.
    void leftoversCounted(quint64 readings, const std::vector<aneroid::WaitingGroup> &elsewhere);
    /// All of it is delivered or given up; also where there was nothing.
    void recovered();
    /// Readings that were not in memory any more were given up.
    void dropped(quint64 readings, const QString &reason);
    /// The outbox or the server has something to say: a sentence for a person.
    void noted(bool warning, const QString &text);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
