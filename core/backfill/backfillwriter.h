#pragma once

#include "core/backfill/backfillfile.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <thread>

namespace aneroid {

/// Writes history into files on a thread of its own, for a window.
class BackfillWriter final : public QObject
{
    Q_OBJECT
public:
    explicit BackfillWriter(QObject *parent = nullptr);
    /// Stops, waits for the end (some milliseconds) and leaves what was there; no signal.
    ~BackfillWriter() override;

    /// As for BackfillFile; of no effect while another runs.
    void start(const BackfillPlan &plan, const BackfillFile::Files &files);
    /// ended() follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// Some times a second; missed samples count, too.
    void progressed(quint64 done, quint64 total, double seconds);
    void ended(const aneroid::BackfillFile::Outcome &outcome, double seconds);

private:
    void write(const BackfillPlan &plan, const BackfillFile::Files &files,
               const std::stop_token &stop);
    void showProgress();
    void end(const BackfillFile::Outcome &outcome);
    [[nodiscard]] double seconds() const;

    std::shared_ptr<const BackfillFile> m_job; ///< null until it is made
    QElapsedTimer m_clock;
    QTimer m_progress;
    bool m_running = false;
    std::jthread m_thread;
};

} // namespace aneroid
