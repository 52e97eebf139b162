#include "core/outbox/outbox.h"

#include <QMetaMethod>

#include <utility>

namespace aneroid {
namespace {

constexpr std::chrono::milliseconds flushInterval{50};
constexpr std::size_t mostUnflushed = 10'000;

} // namespace

Outbox::Outbox(const OutboxOptions &options, QObject *parent)
    : OutboxNews(parent)
    , m_worker(new OutboxWorker(options))
    , m_retry(options.retry)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(flushInterval);
    connect(&m_flush, &QTimer::timeout, this, &Outbox::flush);
    connectWorker();
    m_thread.setObjectName(QStringLiteral("outbox"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    inWorker([](OutboxWorker &worker) { worker.open(); });
}

Outbox::~Outbox()
{
    flush();
    inWorker([](OutboxWorker &worker) { worker.close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

/// What the worker tells is told again, in the owner's thread.
void Outbox::connectWorker()
{
    connect(m_worker, &OutboxWorker::opened, this, [this](const QString &file) { m_file = file; });
    const QMetaObject &news = OutboxNews::staticMetaObject; // signals, all of them
    for (int i = news.methodOffset(); i < news.methodCount(); ++i)
        connect(m_worker, news.method(i), this, news.method(i));
}

template <typename Work>
void Outbox::inWorker(Work work, Qt::ConnectionType how)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); }, how);
}

void Outbox::setLimits(const OutboxLimits &limits)
{
    inWorker([limits](OutboxWorker &worker) { worker.setLimits(limits); });
}

void Outbox::store(const RunPointer &run, const QString &target, std::span<const Reading> readings,
                   bool again, std::span<const Mishap> mishaps)
{
    m_worker->put(run, target, readings, again, mishaps);
}

void Outbox::settle(const OutboxPlace &place)
{
    m_settled.push_back(place);
    if (m_settled.size() >= mostUnflushed)
        flush();
    else if (!m_flush.isActive())
        m_flush.start();
}

void Outbox::refuse(const OutboxPlace &place, Burial burial)
{
    m_burials.push_back(std::move(burial));
    if (place.chunk != 0)
        m_settled.push_back(place);
    if (!m_flush.isActive())
        m_flush.start();
}

void Outbox::flush()
{
    m_flush.stop();
    if (!m_settled.empty() || !m_burials.empty())
        m_worker->put(m_settled, std::exchange(m_burials, {}));
    m_settled.clear();
}

void Outbox::retarget(const RunPointer &run, const QString &target)
{
    flush();
    inWorker([run, target](OutboxWorker &worker) { worker.retarget(run, target); });
}

void Outbox::dropRun(const RunPointer &run)
{
    flush();
    inWorker([run](OutboxWorker &worker) { worker.dropRun(run); });
}

quint64 Outbox::load(const LoadRequest &request)
{
    flush();
    const quint64 ticket = ++m_lastTicket;
    inWorker([request, ticket](OutboxWorker &worker) { worker.load(request, ticket); });
    return ticket;
}

quint64 Outbox::count()
{
    flush();
    const quint64 ticket = ++m_lastTicket;
    inWorker([ticket](OutboxWorker &worker) { worker.count(ticket); });
    return ticket;
}

void Outbox::requestLetters(int most)
{
    flush();
    inWorker([most](OutboxWorker &worker) { worker.sendLetters(most); });
}

void Outbox::exportLetters(const QString &file)
{
    flush();
    inWorker([file](OutboxWorker &worker) { worker.exportLetters(file); });
}

void Outbox::resendLetters(const QList<qint64> &ids, const QString &target)
{
    flush();
    inWorker([ids, target](OutboxWorker &worker) { worker.resendLetters(ids, target); });
}

void Outbox::discardLetters(const QList<qint64> &ids)
{
    flush();
    inWorker([ids](OutboxWorker &worker) { worker.discardLetters(ids); });
}

} // namespace aneroid

#include "moc_outbox.cpp"
