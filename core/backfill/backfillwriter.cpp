#include "core/backfill/backfillwriter.h"

#include <chrono>

namespace aneroid {

namespace {

constexpr std::chrono::milliseconds progressInterval{100};

} // namespace

BackfillWriter::BackfillWriter(QObject *parent)
    : QObject(parent)
{
    connect(&m_progress, &QTimer::timeout, this, &BackfillWriter::showProgress);
}

BackfillWriter::~BackfillWriter()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void BackfillWriter::start(const BackfillPlan &plan, const BackfillFile::Files &files)
{
    if (m_running)
        return;
    m_running = true;
    m_clock.start();
    m_progress.start(progressInterval);
    m_thread = std::jthread(
        [this, plan, files](const std::stop_token &stop) { write(plan, files, stop); });
}

void BackfillWriter::cancel()
{
    m_thread.request_stop();
}

/// In the thread.
void BackfillWriter::write(const BackfillPlan &plan, const BackfillFile::Files &files,
                           const std::stop_token &stop)
{
    const auto job = std::make_shared<BackfillFile>(plan, Backfill::Options{}, files);
    QMetaObject::invokeMethod(
        this, [this, job] { m_job = job; }, Qt::QueuedConnection);
    const BackfillFile::Outcome outcome = job->run(stop);
    QMetaObject::invokeMethod(
        this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
}

void BackfillWriter::showProgress()
{
    if (m_job)
        Q_EMIT progressed(m_job->done(), m_job->total(), seconds());
}

void BackfillWriter::end(const BackfillFile::Outcome &outcome)
{
    m_progress.stop();
    m_running = false;
    m_thread.join();
    m_job.reset(); // a file that was not finished goes before anybody hears of the end
    Q_EMIT ended(outcome, seconds());
}

double BackfillWriter::seconds() const
{
    return static_cast<double>(m_clock.elapsed()) / secondMs;
}

} // namespace aneroid

#include "moc_backfillwriter.cpp"
