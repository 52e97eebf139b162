#pragma once

#include "core/delivery/counters.h"
#include "core/delivery/waitingqueue.h"
#include "core/outbox/outbox.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace aneroid {

/// All that waits to be sent, wherever it is: in memory, or on disk with a window of the oldest in
/// memory. Three lanes, served in this order: the current run's stored readings; those of it that
/// are in memory only (no outbox, or a disk that fails: then they are stored when it works again);
/// and what earlier runs left for this target. In one lane the oldest go first.
///
/// Without an outbox everything is in memory and happens at once. With one, a reading may leave
/// when it is stored.
class Backlog : public QObject
{
    Q_OBJECT
public:
    using Clock = WaitingQueue::Clock;

    /// `memoryLimit`: how many readings may wait in memory only. Beyond it the oldest are given up.
    explicit Backlog(std::size_t memoryLimit, QObject *parent = nullptr);
    ~Backlog() override;

    void setOutbox(std::unique_ptr<Outbox> outbox);
    [[nodiscard]] Outbox *outbox() const { return m_outbox.get(); }
    /// Off: new readings stay in memory only; what is on disk is sent all the same.
    void setStoring(bool storing);

    void setOrder(WaitingQueue::Order order);
    /// How many readings may leave at once: a larger window is kept for them.
    void setBatch(std::size_t readings);
    /// What the run has waiting goes to the new target; earlier runs' readings stay where they
    /// belong.
    void setTarget(const QString &key);
    /// What is stored of the run before belongs to earlier runs from now on; what is not is gone.
    /// `inFlight`: readings taken and not ended.
    void beginRun(RunPointer run, const std::vector<WaitingReading> &inFlight);
    [[nodiscard]] const RunPointer &run() const { return m_run; }
    /// The same run, its readings from now on sent as something else; what waits stays as it is.
    void changeShape(RunPointer run) { m_run = std::move(run); }
    [[nodiscard]] bool isOwn(const WaitingReading &item) const { return isOwn(item.run); }

    /// `mishaps`: empty, or what is to befall each.
    void add(std::span<const Reading> readings, std::span<const Mishap> mishaps = {});
    /// Gives up all that the run has waiting.
    void clear();
    /// What earlier runs left for this target stays where it is until it is set free.
    void setEarlierPaused(bool paused) { m_earlierPaused = paused; }
    [[nodiscard]] bool isEarlierPaused() const { return m_earlierPaused; }
    /// Gives up all of it that is not in flight: dropped() follows, at once or when the disk has
    /// said what it was.
    void discardEarlier();
    /// The end is near: whatever is not on disk goes there, if it may.
    void storeAll(const std::vector<WaitingReading> &inFlight);

    /// The next reading that may leave now. Each one taken ends in accept(), refuse() or putBack().
    [[nodiscard]] std::optional<WaitingReading> take(Clock::time_point now,
                                                     std::optional<std::uint64_t> passOver = {});
    /// Another one to go with `first` in a batch: of the same lane, and none that goes alone or
    /// does not fit.
    [[nodiscard]] std::optional<WaitingReading>
    takeWith(const WaitingReading &first, Clock::time_point now,
             const std::function<bool(const WaitingReading &)> &fits);
    /// It is held back, and nothing has to wait for it; it ends all the same as any other.
    void setAside(WaitingReading &taken);
    void accept(const WaitingReading &taken);
    void refuse(const WaitingReading &taken, const Refusal &refusal);
    void putBack(const WaitingReading &taken);
    /// Gives up the oldest that wait in memory only, down to the limit.
    void enforceLimit();

    void releaseDelayed();
    [[nodiscard]] bool hasDelayed(Clock::time_point now) const;
    [[nodiscard]] std::optional<Clock::time_point> nextDue(Clock::time_point now) const;

    [[nodiscard]] OutboxState outboxState() const;
    [[nodiscard]] quint64 waiting() const; ///< of this run
    [[nodiscard]] quint64 waitingInMemoryOnly() const { return m_loose.size() + m_storing; }
    [[nodiscard]] quint64 earlierWaiting() const; ///< of earlier runs, for this target
    /// The last is not known yet.
    [[nodiscard]] bool isCounting() const { return m_counting; }
    [[nodiscard]] quint64 elsewhere() const { return m_elsewhere; } ///< for other targets

    /// Readings were handed to the disk, which has not answered.
    [[nodiscard]] bool isStoring() const { return m_storing > 0; }
    /// So many of them that no more should be made before it has.
    [[nodiscard]] bool isBehind() const { return m_storing >= m_memoryLimit; }

Q_SIGNALS:
    /// Readings of this run are where they will wait: on disk, or in memory where no disk takes
    /// them. Once for each, in the order in which they were made.
    void kept(std::span<const aneroid::Reading> readings);
    /// There is something to take that was not there before.
    void ready();
    void gaveUp(const aneroid::WaitingReading &item, aneroid::DropReason reason);
    /// Readings that were not in memory were given up.
    void dropped(quint64 readings, aneroid::DropReason reason);
    /// What earlier runs left was counted: for this target, and for others.
    void leftoversCounted(quint64 readings, const std::vector<aneroid::WaitingGroup> &elsewhere);

private:
    struct Lane
    {
        explicit Lane(std::uint64_t firstSerial)
            : queue(firstSerial)
        {
        }
        void reset();
        [[nodiscard]] quint64 size() const { return queue.size() + onDisk; }

        WaitingQueue queue; ///< the window: what is in memory
        qint64 cursor = 0;  ///< the last chunk that is or was in memory
        quint64 onDisk = 0; ///< readings beyond it
        quint64 ticket = 0; ///< of the answer that is waited for; 0: none
    };

    void connectOutbox();
    void takeStored(const std::vector<StoredChunk> &chunks);
    void lineUp(const StoredChunk &chunk);
    void takeNotStored(const std::vector<StoreJob> &jobs);
    void takeLoaded(quint64 ticket, const std::vector<LoadedChunk> &chunks, bool more);
    void takeCounted(quint64 ticket, const std::vector<WaitingGroup> &groups);
    void takeDropped(const std::vector<DroppedChunk> &chunks, DropReason reason);
    void takeResent(const std::vector<WaitingGroup> &groups);
    void startOver();
    void storeLoose();
    void countEarlier();
    void settleEarlier();
    void refill();
    void refill(Lane &lane);
    [[nodiscard]] bool isOwn(const RunPointer &run) const
    {
        return run == m_run || (run && run->run == m_run->run);
    }
    [[nodiscard]] WaitingQueue &queueOf(const WaitingReading &item);
    void forget(const WaitingReading &taken);

    std::size_t m_memoryLimit;
    std::size_t m_window;
    std::unique_ptr<Outbox> m_outbox;
    bool m_storingOn = true;
    bool m_healthy = true; ///< the disk took what was handed over last
    QString m_target;
    RunPointer m_run;

    Lane m_own;
    WaitingQueue m_loose; ///< the run's, in memory only
    Lane m_earlier;
    quint64 m_storing = 0; ///< readings handed over and not answered
    quint64 m_elsewhere = 0;
    bool m_earlierPaused = false;
    bool m_discarding = false; ///< the earlier lane, as it is read
    bool m_counting = false;   ///< the earlier lane's ticket is a count's

    /// Readings of earlier runs go back into their lane only if they were taken from it as it is
    /// now: its generation is another one with each target.
    std::uint32_t m_generation = 1;
    /// In flight when the run ended: they are on disk, and still in the air.
    std::set<OutboxPlace> m_inTheAir;
    QTimer m_retry;
};

} // namespace aneroid
