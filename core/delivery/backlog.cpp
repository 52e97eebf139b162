#include "core/delivery/backlog.h"

#include <algorithm>
#include <utility>

namespace aneroid {
namespace {

constexpr std::size_t smallestWindow = 20'000;

// Ages of the lanes do not meet, so that one number names one reading.
constexpr std::uint64_t firstOwn = 1;
constexpr std::uint64_t firstLoose = std::uint64_t{1} << 62;
constexpr std::uint64_t firstEarlier = std::uint64_t{1} << 63;

Mishap mishapAt(std::span<const Mishap> mishaps, std::size_t index)
{
    return index < mishaps.size() ? mishaps[index] : Mishap{};
}

} // namespace

void Backlog::Lane::reset()
{
    queue.reset();
    cursor = 0;
    onDisk = 0;
    ticket = 0;
}

Backlog::Backlog(std::size_t memoryLimit, QObject *parent)
    : QObject(parent)
    , m_memoryLimit(memoryLimit)
    , m_window(smallestWindow)
    , m_own(firstOwn)
    , m_loose(firstLoose)
    , m_earlier(firstEarlier)
{
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer); // not before the outbox is ready to try again
    connect(&m_retry, &QTimer::timeout, this, [this] {
        m_healthy = true;
        storeLoose();
    });
}

Backlog::~Backlog() = default;

void Backlog::setOutbox(std::unique_ptr<Outbox> outbox)
{
    m_outbox = std::move(outbox);
    m_healthy = true;
    if (!m_outbox)
        return;
    connectOutbox();
    storeLoose();
    countEarlier();
}

void Backlog::connectOutbox()
{
    const Outbox *const outbox = m_outbox.get();
    connect(outbox, &Outbox::stored, this, &Backlog::takeStored);
    connect(outbox, &Outbox::notStored, this, &Backlog::takeNotStored);
    connect(outbox, &Outbox::loaded, this, &Backlog::takeLoaded);
    connect(outbox, &Outbox::counted, this, &Backlog::takeCounted);
    connect(outbox, &Outbox::dropped, this, &Backlog::takeDropped);
    connect(outbox, &Outbox::runDropped, this, [this](const std::vector<DroppedChunk> &chunks) {
        takeDropped(chunks, DropReason::Cleared);
    });
    connect(outbox, &Outbox::lettersResent, this, &Backlog::takeResent);
    connect(outbox, &Outbox::startedOver, this, &Backlog::startOver);
}

void Backlog::setStoring(bool storing)
{
    m_storingOn = storing;
    storeLoose();
}

void Backlog::setOrder(WaitingQueue::Order order)
{
    m_own.queue.setOrder(order);
    m_loose.setOrder(order);
    m_earlier.queue.setOrder(order);
}

void Backlog::setBatch(std::size_t readings)
{
    constexpr std::size_t batchesInWindow = 16;
    m_window = std::max(smallestWindow, readings * batchesInWindow);
    refill();
}

void Backlog::setTarget(const QString &key)
{
    if (std::exchange(m_target, key) == key)
        return;
    ++m_generation;
    m_inTheAir.clear();
    if (!m_outbox)
        return;
    m_outbox->retarget(m_run, key);
    countEarlier();
}

void Backlog::beginRun(RunPointer run, const std::vector<WaitingReading> &inFlight)
{
    m_run = std::move(run);
    m_loose.reset();
    m_own.reset();
    m_storing = 0;
    if (!m_outbox)
        return;
    for (const WaitingReading &item : inFlight) {
        if (item.place.chunk != 0)
            m_inTheAir.insert(item.place);
    }
    countEarlier();
}

void Backlog::add(std::span<const Reading> readings, std::span<const Mishap> mishaps)
{
    if (!m_outbox || !m_storingOn || !m_healthy) {
        for (std::size_t i = 0; i < readings.size(); ++i)
            m_loose.add(readings[i], m_run, {}, 0, mishapAt(mishaps, i));
        Q_EMIT kept(readings);
        return;
    }
    m_storing += readings.size();
    m_outbox->store(m_run, m_target, readings, false, mishaps);
}

void Backlog::storeLoose()
{
    if (!m_outbox || !m_storingOn || !m_healthy || m_loose.empty())
        return;
    const std::vector<WaitingReading> waiting = m_loose.takeAll();
    m_storing += waiting.size();
    for (std::size_t begin = 0; begin < waiting.size();) {
        const RunPointer &run = waiting[begin].run;
        std::vector<Reading> readings;
        std::vector<Mishap> mishaps;
        for (; begin < waiting.size() && waiting[begin].run == run; ++begin) {
            readings.push_back(waiting[begin].reading);
            mishaps.push_back(waiting[begin].mishap);
        }
        m_outbox->store(run, m_target, readings, true, mishaps);
    }
}

void Backlog::storeAll(const std::vector<WaitingReading> &inFlight)
{
    if (!m_outbox || !m_storingOn)
        return;
    m_healthy = true;
    storeLoose();
    for (const WaitingReading &item : inFlight) {
        if (isOwn(item) && item.place.chunk == 0)
            m_outbox->store(item.run, m_target, {&item.reading, 1}, false, {&item.mishap, 1});
    }
}

void Backlog::clear()
{
    for (WaitingQueue *const queue : {&m_own.queue, &m_loose}) {
        for (const WaitingReading &item : queue->takeAll()) {
            if (item.place.chunk != 0)
                m_outbox->settle(item.place);
            Q_EMIT gaveUp(item, DropReason::Cleared);
        }
    }
    if (m_outbox)
        m_outbox->dropRun(m_run); // what is not in memory
}

void Backlog::discardEarlier()
{
    if (!m_outbox || m_earlier.size() == 0)
        return;
    m_discarding = true;
    settleEarlier();
    refill();
}

/// What of the earlier lane is in memory is told to the disk as done; the rest follows as it is
/// read, so that nothing is thrown away that was not counted.
void Backlog::settleEarlier()
{
    const std::vector<WaitingReading> items = m_earlier.queue.takeAll();
    for (const WaitingReading &item : items)
        m_outbox->settle(item.place);
    if (m_earlier.onDisk == 0)
        m_discarding = false;
    if (!items.empty())
        Q_EMIT dropped(items.size(), DropReason::Cleared);
}

void Backlog::takeStored(const std::vector<StoredChunk> &chunks)
{
    for (const StoredChunk &chunk : chunks) {
        const std::vector<Reading> &readings = chunk.job.readings;
        if (!isOwn(chunk.job.run)) { // the run is over
            (chunk.job.target == m_target ? m_earlier.onDisk : m_elsewhere) += readings.size();
            continue;
        }
        m_storing -= readings.size();
        lineUp(chunk);
        if (!chunk.job.again)
            Q_EMIT kept(readings); // whoever hears it may count what waits
    }
    refill();
    storeLoose();
    Q_EMIT ready();
}

/// Behind what waits of the run: in memory where there is room, else on disk.
void Backlog::lineUp(const StoredChunk &chunk)
{
    const std::vector<Reading> &readings = chunk.job.readings;
    if (m_own.onDisk > 0 || m_own.ticket != 0 || m_own.queue.size() >= m_window) {
        m_own.onDisk += readings.size();
        return;
    }
    m_own.cursor = chunk.id;
    for (int i = 0; i < static_cast<int>(readings.size()); ++i)
        m_own.queue.add(readings[static_cast<std::size_t>(i)], chunk.job.run, {chunk.id, i}, 0,
                        mishapAt(chunk.job.mishaps, static_cast<std::size_t>(i)));
}

void Backlog::takeNotStored(const std::vector<StoreJob> &jobs)
{
    m_healthy = false;
    for (const StoreJob &job : jobs) {
        if (!isOwn(job.run))
            continue;
        m_storing -= job.readings.size();
        for (std::size_t i = 0; i < job.readings.size(); ++i)
            m_loose.add(job.readings[i], job.run, {}, 0, mishapAt(job.mishaps, i));
        if (!job.again)
            Q_EMIT kept(job.readings);
    }
    enforceLimit();
    m_retry.start(m_outbox->retryInterval());
    Q_EMIT ready();
}

void Backlog::takeDropped(const std::vector<DroppedChunk> &chunks, DropReason reason)
{
    quint64 onDisk = 0;
    for (const DroppedChunk &chunk : chunks) {
        const bool own = chunk.run == QString::fromStdString(m_run->run);
        Lane &lane = own ? m_own : m_earlier;
        if (!own && chunk.target != m_target) {
            m_elsewhere -= std::min(m_elsewhere, chunk.readings);
            onDisk += chunk.readings;
        } else if (chunk.id > lane.cursor) {
            lane.onDisk -= std::min(lane.onDisk, chunk.readings);
            onDisk += chunk.readings;
        } else {
            for (const WaitingReading &item : lane.queue.takeChunk(chunk.id))
                Q_EMIT gaveUp(item, reason);
        }
    }
    if (onDisk > 0)
        Q_EMIT dropped(onDisk, reason);
    Q_EMIT ready();
}

/// The chunks that were known are gone with the damaged file. What is in memory is stored anew;
/// what was on disk only is in the file that was set aside.
void Backlog::startOver()
{
    for (const WaitingReading &item : m_own.queue.takeAll())
        m_loose.add(item.reading, item.run, {}, 0, item.mishap);
    m_own.reset();
    m_inTheAir.clear();
    std::vector<WaitingReading> earlier = m_earlier.queue.takeAll();
    m_earlier.reset();
    m_counting = false;
    m_elsewhere = 0;
    ++m_generation;
    for (const WaitingReading &item : earlier)
        m_outbox->store(item.run, m_target, {&item.reading, 1}, false, {&item.mishap, 1});
    storeLoose();
    Q_EMIT ready();
}

void Backlog::takeResent(const std::vector<WaitingGroup> &groups)
{
    for (const WaitingGroup &group : groups) {
        const bool own = group.run == QString::fromStdString(m_run->run);
        if (own)
            m_own.onDisk += group.readings;
        else if (group.target == m_target)
            m_earlier.onDisk += group.readings;
        else
            m_elsewhere += group.readings;
    }
    refill();
}

void Backlog::countEarlier()
{
    m_earlier.reset();
    m_discarding = false; // it was of another target, or of a run before
    m_earlier.ticket = m_outbox->count();
    m_counting = true;
}

void Backlog::takeCounted(quint64 ticket, const std::vector<WaitingGroup> &groups)
{
    if (ticket != m_earlier.ticket)
        return;
    m_earlier.ticket = 0;
    m_counting = false;
    m_earlier.onDisk = 0;
    m_elsewhere = 0;
    std::vector<WaitingGroup> elsewhere;
    for (const WaitingGroup &group : groups) {
        if (group.run == QString::fromStdString(m_run->run))
            continue;
        if (group.target == m_target) {
            m_earlier.onDisk += group.readings;
        } else {
            m_elsewhere += group.readings;
            elsewhere.push_back(group);
        }
    }
    Q_EMIT leftoversCounted(m_earlier.onDisk, elsewhere);
    refill();
}

void Backlog::refill()
{
    refill(m_own);
    refill(m_earlier);
}

void Backlog::refill(Lane &lane)
{
    if (!m_outbox || lane.ticket != 0 || lane.onDisk == 0 || lane.queue.size() > m_window / 2)
        return;
    lane.ticket = m_outbox->load({.target = m_target,
                                  .run = m_run,
                                  .ofThisRun = &lane == &m_own,
                                  .after = lane.cursor,
                                  .readings = m_window / 2});
}

void Backlog::takeLoaded(quint64 ticket, const std::vector<LoadedChunk> &chunks, bool more)
{
    Lane *const lane = ticket == m_own.ticket       ? &m_own
                       : ticket == m_earlier.ticket ? &m_earlier
                                                    : nullptr;
    if (!lane)
        return; // asked before the run or the target was another
    lane->ticket = 0;
    for (const LoadedChunk &chunk : chunks) {
        lane->cursor = chunk.id;
        lane->onDisk -= std::min<quint64>(lane->onDisk, chunk.readings.size());
        for (std::size_t i = 0; i < chunk.readings.size(); ++i) {
            const OutboxPlace place{chunk.id, chunk.indices[i]};
            if (!m_inTheAir.contains(place))
                lane->queue.add(chunk.readings[i], chunk.run, place, m_generation,
                                mishapAt(chunk.mishaps, i));
        }
    }
    if (!more)
        lane->onDisk = 0;
    if (m_discarding && lane == &m_earlier)
        settleEarlier();
    if (!chunks.empty())
        refill(*lane);
    Q_EMIT ready();
}

std::optional<WaitingReading> Backlog::take(Clock::time_point now,
                                            std::optional<std::uint64_t> passOver)
{
    for (WaitingQueue *const queue : {&m_own.queue, &m_loose, &m_earlier.queue}) {
        if (m_earlierPaused && queue == &m_earlier.queue)
            break;
        if (auto item = queue->take(now, passOver)) {
            refill();
            return item;
        }
    }
    return std::nullopt;
}

std::optional<WaitingReading>
Backlog::takeWith(const WaitingReading &first, Clock::time_point now,
                  const std::function<bool(const WaitingReading &)> &fits)
{
    WaitingQueue &queue = queueOf(first);
    const auto item = queue.take(now);
    if (!item || (!item->alone && fits(*item)))
        return item;
    queue.putBack(*item);
    return std::nullopt;
}

WaitingQueue &Backlog::queueOf(const WaitingReading &item)
{
    if (item.place.chunk == 0)
        return m_loose;
    return isOwn(item) ? m_own.queue : m_earlier.queue;
}

void Backlog::setAside(WaitingReading &taken)
{
    queueOf(taken).setAside(taken);
}

void Backlog::accept(const WaitingReading &taken)
{
    queueOf(taken).finish(taken);
    forget(taken);
}

void Backlog::refuse(const WaitingReading &taken, const Refusal &refusal)
{
    queueOf(taken).finish(taken);
    m_inTheAir.erase(taken.place);
    if (m_outbox && (m_storingOn || taken.place.chunk != 0))
        m_outbox->refuse(taken.place,
                         {.run = taken.run, .reading = taken.reading, .refusal = refusal});
    else
        forget(taken);
}

void Backlog::forget(const WaitingReading &taken)
{
    if (taken.place.chunk == 0)
        return;
    m_inTheAir.erase(taken.place);
    m_outbox->settle(taken.place);
}

void Backlog::putBack(const WaitingReading &taken)
{
    const bool inTheAir = m_inTheAir.erase(taken.place) > 0;
    const bool stored = taken.place.chunk != 0;
    if (isOwn(taken) || (stored && (inTheAir || taken.generation == m_generation)))
        queueOf(taken).putBack(taken);
}

void Backlog::enforceLimit()
{
    while (m_loose.size() > m_memoryLimit)
        Q_EMIT gaveUp(*m_loose.dropOldest(), DropReason::Memory);
}

void Backlog::releaseDelayed()
{
    for (WaitingQueue *const queue : {&m_own.queue, &m_loose, &m_earlier.queue})
        queue->releaseDelayed();
}

bool Backlog::hasDelayed(Clock::time_point now) const
{
    return m_own.queue.hasDelayed(now) || m_loose.hasDelayed(now) ||
           m_earlier.queue.hasDelayed(now);
}

std::optional<Backlog::Clock::time_point> Backlog::nextDue(Clock::time_point now) const
{
    std::optional<Clock::time_point> earliest;
    for (const WaitingQueue *const queue : {&m_own.queue, &m_loose, &m_earlier.queue}) {
        if (m_earlierPaused && queue == &m_earlier.queue)
            break;
        const auto due = queue->nextDue(now);
        if (due && (!earliest || *due < *earliest))
            earliest = due;
    }
    return earliest;
}

OutboxState Backlog::outboxState() const
{
    if (!m_outbox || !m_storingOn)
        return OutboxState::Off;
    return m_healthy ? OutboxState::Working : OutboxState::Failing;
}

quint64 Backlog::waiting() const
{
    return m_storing + m_own.size() + m_loose.size();
}

quint64 Backlog::earlierWaiting() const
{
    return m_earlier.size();
}

} // namespace aneroid

#include "moc_backlog.cpp"
