#include "core/backfill/backfillestimator.h"

#include <memory>

namespace aneroid {

BackfillEstimator::BackfillEstimator(QObject *parent)
    : QObject(parent)
{
}

BackfillEstimator::~BackfillEstimator()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void BackfillEstimator::start(const Request &request)
{
    cancel();
    m_wanted = true;
    if (m_busy)
        m_next = request;
    else
        begin(request);
}

void BackfillEstimator::cancel()
{
    ++m_number;
    m_wanted = false;
    m_next.reset();
    m_thread.request_stop();
}

void BackfillEstimator::begin(const Request &request)
{
    m_busy = true;
    m_thread = std::jthread([this, request, number = m_number](const std::stop_token &stop) {
        work(request, number, stop);
        QMetaObject::invokeMethod(this, &BackfillEstimator::end, Qt::QueuedConnection);
    });
}

/// In the thread; what it finds counts only where nothing else was asked for meanwhile.
void BackfillEstimator::work(const Request &request, quint64 number, const std::stop_token &stop)
{
    const auto preview = std::make_shared<BackfillPreview>(previewBackfill(request.plan, stop));
    if (stop.stop_requested())
        return;
    const auto show = [this, number, preview] {
        if (number == m_number)
            Q_EMIT previewed(*preview);
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    const auto estimate = estimateBackfill(request.plan, request.format, stop);
    if (!estimate)
        return;
    const auto tell = [this, number, found = *estimate] {
        if (number != m_number)
            return;
        m_wanted = false;
        Q_EMIT estimated(found);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void BackfillEstimator::end()
{
    m_busy = false;
    if (!m_next)
        return;
    const Request next = *std::exchange(m_next, std::nullopt);
    begin(next); // the thread before has nothing more to do
}

} // namespace aneroid

#include "moc_backfillestimator.cpp"
