#pragma once

#include "core/backfill/backfillestimate.h"

#include <QObject>

#include <optional>
#include <thread>

namespace aneroid {

/// Measures plans on a thread of its own, for a window: the last one asked for counts, and who asks
/// never waits.
class BackfillEstimator final : public QObject
{
    Q_OBJECT
public:
    explicit BackfillEstimator(QObject *parent = nullptr);
    /// Ends the work without a signal.
    ~BackfillEstimator() override;

    struct Request
    {
        BackfillPlan plan; ///< as for estimateBackfill()
        FileFormat format;
    };
    /// Both signals follow, first the preview; those of earlier requests do not come any more.
    void start(const Request &request);
    /// No signal follows.
    void cancel();
    /// Whether a signal is to come.
    [[nodiscard]] bool isRunning() const { return m_wanted; }

Q_SIGNALS:
    void previewed(const aneroid::BackfillPreview &preview);
    void estimated(const aneroid::BackfillEstimate &estimate);

private:
    void begin(const Request &request);
    void work(const Request &request, quint64 number, const std::stop_token &stop);
    void end();

    std::optional<Request> m_next; ///< for when the thread is free
    quint64 m_number = 0;          ///< of the last request
    bool m_wanted = false;
    bool m_busy = false; ///< the thread
    std::jthread m_thread;
};

} // namespace aneroid
