#pragma once

#include "app/console/console.h"
#include "app/console/run/linereport.h"
#include "app/console/run/livefile.h"
#include "app/console/run/livelabels.h"
#include "core/delivery/sender.h"
#include "core/recording/rawcolumns.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <span>
#include <string_view>

namespace aneroid {

class Session;
struct RunOptions;

/// One run of the console: session, lines, files, and what ends it.
class LiveRun : public QObject
{
public:
    /// Both must outlive it.
    LiveRun(Session &session, const RunOptions &options);

    /// Nothing is changed where one of them is refused; the reason is then printed.
    [[nodiscard]] ExitStatus openFiles();

    /// Until all is made and delivered, or somebody stops it: the exit status.
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool canWriteScenario() const;
    [[nodiscard]] bool saveScenario() const;
    void append(LiveFile &file, std::string_view rows);
    void tell(const LiveFile &file, const QString &news);
    void write(std::span<const Reading> readings);
    void take(const QList<Reading> &batch);
    void showPayload(const Reading &reading);
    void logTransport(std::span<const Reading> readings, std::span<const Mishap> mishaps);
    void sayCatchUp(bool catchingUp) const;
    void drain();
    void checkDone();
    [[nodiscard]] ExitStatus status() const;
    void interrupt();
    void checkLeave();
    void finish(ExitStatus status);
    void tellRetries() const;
    void tellWhatIsKept() const;

    Session &m_session;
    const RunOptions &m_options;
    LiveFile m_lines; ///< standard output
    LineReport m_report;
    RawColumns m_raw; ///< what of the chip's words is wanted
    LiveFile m_output;
    LiveFile m_labels;
    LiveFile m_transport;
    LiveLabels m_watch; ///< where labels are wanted
    QTimer m_patience;
    QTimer m_drainTimer;
    bool m_draining = false;
    bool m_leaving = false;
    bool m_pipeClosed = false;
    bool m_finished = false;
};

} // namespace aneroid
