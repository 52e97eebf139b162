#include "core/outbox/outboxworker.h"

#include "core/outbox/deadletters.h"

#include <QDateTime>
#include <QDir>
#include <QMutexLocker>

#include <algorithm>
#include <utility>

namespace aneroid {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::minutes ageingInterval{1};

TimeMs nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// Takes the parts of `from` behind those of `to`.
void append(OutboxInbox &to, OutboxInbox from)
{
    std::ranges::move(from.jobs, std::back_inserter(to.jobs));
    std::ranges::move(from.burials, std::back_inserter(to.burials));
    for (const auto &[chunk, bits] : from.settled)
        to.settled[chunk].merge(bits);
    // While the disk fails, burials gather: as on disk, the oldest go.
    const auto limit = static_cast<std::size_t>(DeadLetters::limit);
    if (to.burials.size() > limit)
        to.burials.erase(to.burials.begin(), to.burials.end() - static_cast<std::ptrdiff_t>(limit));
}

} // namespace

OutboxWorker::OutboxWorker(OutboxOptions options)
    : m_options(std::move(options))
    , m_ageing(this)
    , m_retry(this)
{
    m_ageing.setInterval(ageingInterval);
    m_ageing.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_ageing, &QTimer::timeout, this, &OutboxWorker::age);
    m_retry.setSingleShot(true);
    m_retry.setInterval(m_options.retry);
    connect(&m_retry, &QTimer::timeout, this, &OutboxWorker::work);
}

OutboxWorker::~OutboxWorker() = default;

void OutboxWorker::put(const RunPointer &run, const QString &target,
                       std::span<const Reading> readings, bool again,
                       std::span<const Mishap> mishaps)
{
    {
        const QMutexLocker lock(&m_mutex);
        std::vector<StoreJob> &jobs = m_inbox.jobs;
        while (!readings.empty()) {
            if (jobs.empty() || jobs.back().run != run || jobs.back().target != target ||
                jobs.back().again != again || jobs.back().readings.size() >= chunkCapacity)
                jobs.push_back({.run = run, .target = target, .readings = {}, .again = again});
            std::vector<Reading> &open = jobs.back().readings;
            const auto part =
                readings.first(std::min(chunkCapacity - open.size(), readings.size()));
            std::vector<Mishap> &befalls = jobs.back().mishaps;
            if (!mishaps.empty()) {
                befalls.resize(open.size()); // those before without
                befalls.insert(befalls.end(), mishaps.begin(),
                               mishaps.begin() + static_cast<std::ptrdiff_t>(part.size()));
                mishaps = mishaps.subspan(part.size());
            } else if (!befalls.empty()) {
                befalls.resize(open.size() + part.size());
            }
            open.insert(open.end(), part.begin(), part.end());
            readings = readings.subspan(part.size());
        }
    }
    wake();
}

void OutboxWorker::put(const std::vector<OutboxPlace> &settled, std::vector<Burial> burials)
{
    {
        const QMutexLocker lock(&m_mutex);
        for (const OutboxPlace &place : settled)
            m_inbox.settled[place.chunk].set(place.index);
        std::ranges::move(burials, std::back_inserter(m_inbox.burials));
    }
    wake();
}

void OutboxWorker::wake()
{
    if (!m_awake.exchange(true))
        QMetaObject::invokeMethod(this, &OutboxWorker::work, Qt::QueuedConnection);
}

void OutboxWorker::takeInbox()
{
    m_awake = false;
    OutboxInbox taken;
    {
        const QMutexLocker lock(&m_mutex);
        taken = std::exchange(m_inbox, {});
    }
    append(m_due, std::move(taken));
}

void OutboxWorker::open()
{
    (void)usable();
}

void OutboxWorker::close()
{
    m_ageing.stop();
    m_retry.stop();
    m_notBefore = {}; // a last attempt
    work();
    m_store.close();
    m_database.close();
    m_file.reset();
}

bool OutboxWorker::usable()
{
    if (Clock::now() < m_notBefore)
        return false;
    return m_database.isOpen() || openFile();
}

bool OutboxWorker::openFile()
{
    if (!m_file) {
        auto claimed = OutboxFile::claim(m_options.file);
        if (!claimed) {
            fail({StorageError::Kind::Other, claimed.error()});
            return false;
        }
        m_file.emplace(std::move(claimed).value());
        if (m_file->name() != m_options.file)
            Q_EMIT noted(false, tr("Another Aneroid uses the outbox %1; this one uses %2.")
                                    .arg(QDir::toNativeSeparators(m_options.file),
                                         QDir::toNativeSeparators(m_file->name())));
    }
    auto done = openDatabase();
    if (!done && done.error().kind == StorageError::Kind::Damaged) {
        setAside(done.error());
        done = openDatabase();
    }
    if (!done) {
        m_file.reset(); // it may be another one next time
        fail(done.error());
        return false;
    }
    Q_EMIT opened(m_file->name());
    age();
    countLetters();
    m_ageing.start();
    return true;
}

OutboxOutcome<Done> OutboxWorker::openDatabase()
{
    auto done = m_database.open(m_file->name());
    if (done && !std::exchange(m_adopted, true))
        adopt();
    if (done)
        done = m_store.prepare();
    if (!done) {
        m_store.close();
        m_database.close();
    }
    return done;
}

/// Only at the first opening: numbers that are in use must not come again.
void OutboxWorker::adopt()
{
    QStringList notes;
    (void)adoptLeftovers(m_database, m_options.file, notes);
    for (const QString &note : notes)
        Q_EMIT noted(true, note);
}

void OutboxWorker::setAside(const StorageError &error)
{
    m_store.close();
    m_database.close();
    Q_EMIT noted(true, tr("%1 It is set aside as %2, and a new one is begun.")
                           .arg(error.message, QDir::toNativeSeparators(m_file->setAside())));
}

void OutboxWorker::work()
{
    takeInbox();
    if (m_due.empty())
        return;
    std::vector<StoredChunk> stored;
    Drops drops;
    if (usable()) {
        auto done = transact(stored, drops);
        if (!done && done.error().kind == StorageError::Kind::Damaged) {
            startOver(done.error());
            if (m_database.isOpen())
                done = transact(stored, drops);
        }
        if (done)
            tell(std::move(stored), drops);
        else
            fail(done.error());
    }
    if (!m_due.jobs.empty())
        Q_EMIT notStored(std::exchange(m_due.jobs, {}));
}

OutboxOutcome<Done> OutboxWorker::transact(std::vector<StoredChunk> &stored, Drops &drops)
{
    stored.clear();
    drops.clear();
    const TimeMs now = nowMs();
    return inTransaction([&]() -> OutboxOutcome<Done> {
        for (const StoreJob &job : m_due.jobs) {
            const auto chunk = m_store.store(job, now);
            if (!chunk)
                return Failure{chunk.error()};
            stored.push_back({*chunk, {}});
        }
        if (auto done = m_store.settle(m_due.settled); !done)
            return done;
        if (auto done = bury(now); !done)
            return done;
        if (m_due.jobs.empty())
            return Done{};
        auto dropped = m_store.dropBeyond(m_options.limits.bytes);
        if (!dropped)
            return Failure{dropped.error()};
        drops = std::move(dropped).value();
        return Done{};
    });
}

OutboxOutcome<Done> OutboxWorker::bury(TimeMs now)
{
    for (const Burial &burial : m_due.burials) {
        if (auto done = m_letters.bury(burial, now); !done)
            return done;
    }
    if (m_due.burials.empty())
        return Done{};
    const auto thrown = m_letters.trim(DeadLetters::limit);
    return thrown ? OutboxOutcome<Done>(Done{}) : Failure{thrown.error()};
}

void OutboxWorker::tell(std::vector<StoredChunk> stored, const Drops &drops)
{
    OutboxInbox done = std::exchange(m_due, {});
    for (std::size_t i = 0; i < stored.size(); ++i)
        stored[i].job = std::move(done.jobs[i]);
    if (!std::exchange(m_complaint, {}).isEmpty())
        Q_EMIT noted(false, tr("Readings are stored in the outbox again."));
    if (!stored.empty())
        Q_EMIT this->stored(stored);
    if (!drops.empty())
        Q_EMIT dropped(drops, DropReason::Size);
    if (!done.burials.empty())
        countLetters();
}

void OutboxWorker::setLimits(const OutboxLimits &limits)
{
    work();
    m_options.limits = limits;
    if (!usable())
        return;
    age();
    const auto drops = inTransaction([&] { return m_store.dropBeyond(limits.bytes); });
    if (!drops)
        fail(drops.error());
    else if (!drops->empty())
        Q_EMIT dropped(*drops, DropReason::Size);
}

void OutboxWorker::age()
{
    const auto longest = m_options.limits.age;
    if (!m_database.isOpen() || longest.count() <= 0)
        return;
    const TimeMs oldest = nowMs() - std::chrono::milliseconds(longest).count();
    const auto drops = inTransaction([&] { return m_store.dropOlderThan(oldest); });
    if (!drops)
        fail(drops.error());
    else if (!drops->empty())
        Q_EMIT dropped(*drops, DropReason::Age);
}

void OutboxWorker::load(const LoadRequest &request, quint64 ticket)
{
    work();
    if (!usable()) {
        Q_EMIT loaded(ticket, {}, true);
        return;
    }
    const auto chunks = m_store.load(request, m_due.settled);
    if (!chunks) {
        fail(chunks.error());
        Q_EMIT loaded(ticket, {}, true);
        return;
    }
    std::size_t readings = 0;
    for (const LoadedChunk &chunk : *chunks)
        readings += chunk.readings.size();
    Q_EMIT loaded(ticket, *chunks, readings >= request.readings);
}

void OutboxWorker::count(quint64 ticket)
{
    work();
    if (!usable()) {
        Q_EMIT counted(ticket, {});
        return;
    }
    const auto groups = m_store.waiting();
    if (!groups)
        fail(groups.error());
    Q_EMIT counted(ticket, groups ? *groups : std::vector<WaitingGroup>());
}

void OutboxWorker::retarget(const RunPointer &run, const QString &target)
{
    work();
    if (!usable())
        return;
    const auto done = inTransaction([&] { return m_store.retarget(run, target); });
    if (!done)
        fail(done.error());
}

void OutboxWorker::dropRun(const RunPointer &run)
{
    work();
    if (!usable())
        return;
    const auto drops = inTransaction([&] { return m_store.dropRun(run); });
    if (!drops)
        fail(drops.error());
    else
        Q_EMIT runDropped(*drops);
}

/// What was settled of the lost chunks is settled for good.
void OutboxWorker::startOver(const StorageError &error)
{
    setAside(error);
    m_due.settled.clear();
    if (const auto done = openDatabase(); !done)
        fail(done.error());
    countLetters();
    Q_EMIT startedOver();
}

void OutboxWorker::fail(const StorageError &error)
{
    if (error.kind == StorageError::Kind::Damaged && m_database.isOpen()) {
        startOver(error);
        return;
    }
    m_notBefore = Clock::now() + m_options.retry;
    m_retry.start();
    if (std::exchange(m_complaint, error.message) != error.message)
        Q_EMIT noted(true, tr("%1 Until then readings wait in memory only.").arg(error.message));
}

} // namespace aneroid

#include "moc_outboxworker.cpp"
