#include "app/console/run/liverun.h"

#include "app/console/outputnames.h"
#include "app/console/run/runcommand.h"
#include "app/console/servecommand.h"
#include "app/console/words.h"
#include "app/stopsignals.h"
#include "core/recording/csvwriter.h"
#include "core/recording/labelwriter.h"
#include "core/recording/transportlog.h"
#include "core/scenario/scenariostore.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <climits>
#include <cmath>
#include <csignal>
#include <utility>

#include <unistd.h>

namespace aneroid {

namespace {

/// How long a reading waits for its first attempt before its line says that it was not delivered.
constexpr int patienceMs = 1000;
/// How long the last readings may take to the disk when the run is interrupted.
constexpr int longestLeaveMs = 1000;

/// "3 d 4 h", "4 h 12 min", "12 min", "40 s"
QString spanText(TimeMs span)
{
    if (span >= dayMs)
        return QStringLiteral("%1 d %2 h").arg(span / dayMs).arg(span % dayMs / hourMs);
    if (span >= hourMs)
        return QStringLiteral("%1 h %2 min").arg(span / hourMs).arg(span % hourMs / minuteMs);
    return span >= minuteMs ? QStringLiteral("%1 min").arg(span / minuteMs)
                            : QStringLiteral("%1 s").arg(span / secondMs);
}

bool open(LiveFile &file, const QString &name, std::string_view header)
{
    if (name.isEmpty())
        return true;
    const auto opened = file.open(name, header);
    if (!opened)
        printMessage(opened.error());
    else
        std::ranges::for_each(*opened, printMessage);
    return opened.ok();
}

} // namespace

LiveRun::LiveRun(Session &session, const RunOptions &options)
    : m_session(session)
    , m_options(options)
    , m_report(m_lines, session.simulation().deviceIds())
    , m_raw{{}, options.raw, options.rawBytes}
    , m_watch(session.simulation())
{
    session.simulation().setKeepWords(m_raw.any() && !options.output.empty());
    m_lines.attach(STDOUT_FILENO, text(QT_TRANSLATE_NOOP("Console", "standard output")));
    m_report.onTrouble([this](const QString &news) { tell(m_lines, news); });
    Simulation &run = session.simulation();
    connect(&session, &Session::readingsTaken, this, &LiveRun::take);
    // A reading is in the file when it waits on disk: then it will be delivered, come what may.
    connect(&session.sender(), &Sender::kept, this, [this](std::span<const Reading> readings) {
        write(readings);
        checkLeave();
    });
    connect(&session.sender(), &Sender::attempted, this,
            [this](const Reading &reading, AttemptOutcome outcome, const QString &reason) {
                m_report.attempted(reading, outcome, reason);
            });
    connect(&session.sender(), &Sender::drained, this, &LiveRun::checkDone);
    connect(&session.sender(), &Sender::recovered, this, &LiveRun::checkDone);
    connect(&session, &Session::logged, this, [](const LogEntry &entry) {
        if (entry.level >= LogLevel::Warning || entry.about == LogEntry::About::Outbox)
            printMessage(entry.text);
    });
    connect(&run, &Simulation::stateChanged, this, [this](RunState state) {
        if (state == RunState::Finished)
            drain();
    });
    connect(&run, &Simulation::catchingUpChanged, this, &LiveRun::sayCatchUp);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const LinkState link = m_session.sender().linkState();
        if (link == LinkState::Offline || link == LinkState::Struggling)
            m_report.giveUpWaiting();
    });
}

ExitStatus LiveRun::openFiles()
{
    const QString output = QString::fromStdString(m_options.output);
    const QString labels = QString::fromStdString(m_options.labels);
    const QString transport = QString::fromStdString(m_options.transportLog);
    const QString scenario = QString::fromStdString(m_options.saveScenario);
    const std::vector<NamedFile> files{{"--labels", labels},
                                       {"--output", output},
                                       {"--transport-log", transport},
                                       {"--save-scenario", scenario}};
    if (const auto named = checkNotStandardOutput(files); !named) {
        printMessage(named.error());
        return WrongUsage;
    }
    if (const auto distinct = checkDistinct(files); !distinct) {
        printMessage(distinct.error());
        return WrongUsage;
    }
    if (!canWriteScenario())
        return WrongUsage;
    for (const auto &[name, header] :
         {std::pair(output, csvHeader(false, m_raw)), std::pair(labels, std::string(labelHeader())),
          std::pair(transport, std::string(transportHeader()))}) {
        const auto checked = name.isEmpty() ? Done{} : LiveFile::check(name, header);
        if (!checked) {
            printMessage(checked.error());
            return WrongUsage;
        }
    }
    const bool opened = open(m_output, output, csvHeader(false, m_raw)) &&
                        open(m_labels, labels, labelHeader()) &&
                        open(m_transport, transport, transportHeader());
    return opened ? Succeeded : FailedAtRunTime;
}

int LiveRun::run()
{
    // A pipe that nobody reads is noticed where it is written to: first all that was made goes to
    // where it belongs.
    std::signal(SIGPIPE, SIG_IGN);
    const StopSignals stopSignals;
    connect(&stopSignals, &StopSignals::stopRequested, this, &LiveRun::interrupt);
    m_patience.start();
    m_session.simulation().start();
    return QCoreApplication::exec();
}

/// Now, not after hours of a run.
bool LiveRun::canWriteScenario() const
{
    const QString name = QString::fromStdString(m_options.saveScenario);
    if (name.isEmpty())
        return true;
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly)) {
        file.cancelWriting();
        return true;
    }
    printMessage(text(QT_TRANSLATE_NOOP("Console", "--save-scenario: %1 cannot be written: %2."))
                     .arg(name, file.errorString()));
    return false;
}

bool LiveRun::saveScenario() const
{
    const auto scenario = m_session.simulation().recorded();
    if (m_options.saveScenario.empty() || !scenario)
        return true;
    const auto saved = scenarios::save(*scenario, QString::fromStdString(m_options.saveScenario));
    if (!saved)
        printMessage(saved.error());
    return saved.ok();
}

/// A file that fails is named once; the run goes on, and so does the file where it can.
void LiveRun::append(LiveFile &file, std::string_view rows)
{
    if (file.isOpen() && !rows.empty())
        tell(file, file.append(rows));
}

void LiveRun::tell(const LiveFile &file, const QString &news)
{
    if (!news.isEmpty())
        printMessage(news);
    if (file.readerIsGone() && !std::exchange(m_pipeClosed, true))
        QMetaObject::invokeMethod(this, &LiveRun::interrupt, Qt::QueuedConnection);
}

void LiveRun::write(std::span<const Reading> readings)
{
    if (!m_output.isOpen())
        return;
    std::vector<RawWords> words;
    for (const Reading &reading : readings) {
        if (m_raw.any())
            words.push_back(m_session.simulation().takeWords(reading).value_or(RawWords{}));
    }
    RawColumns raw = m_raw;
    raw.words = words;
    std::string rows;
    appendCsvRows(rows, readings, m_session.simulation().deviceIds(), {}, raw);
    append(m_output, rows);
}

void LiveRun::take(const QList<Reading> &batch)
{
    const std::span<const Reading> readings(batch.constData(),
                                            static_cast<std::size_t>(batch.size()));
    if (m_options.showPayload)
        std::ranges::for_each(readings, [this](const Reading &r) { showPayload(r); });
    if (m_labels.isOpen())
        append(m_labels, m_watch.take(readings));
    const std::vector<Mishap> &mishaps = m_session.mishaps();
    logTransport(readings, mishaps);
    if (m_session.settings().sendToServer) {
        m_report.expect(readings, mishaps); // into the file when they are on disk
    } else {
        write(readings);
        m_report.show(readings);
    }
}

void LiveRun::showPayload(const Reading &reading)
{
    const std::string &id = m_session.simulation().deviceIds()[reading.device];
    const std::string run = m_session.sender().runId().toStdString();
    append(m_lines,
           shownMessages(m_session.sender().door(), m_session.payload(), {reading, id, run})
               .toStdString());
}

/// What befalls these readings on their way.
void LiveRun::logTransport(std::span<const Reading> readings, std::span<const Mishap> mishaps)
{
    if (!m_transport.isOpen())
        return;
    std::string rows;
    appendTransportRows(rows, readings, mishaps, m_session.simulation().deviceIds());
    append(m_transport, rows);
}

void LiveRun::sayCatchUp(bool catchingUp) const
{
    const Simulation &run = m_session.simulation();
    if (catchingUp)
        printMessage(text(QT_TRANSLATE_NOOP("Console", "Catching up with %1 of history"))
                         .arg(spanText(run.catchUpLeftMs())));
    else if (run.state() == RunState::Running)
        printMessage(text(QT_TRANSLATE_NOOP("Console", "Caught up: live from here on")));
}

/// All is made: wait for what is on its way.
void LiveRun::drain()
{
    m_draining = true;
    m_drainTimer.setSingleShot(true);
    connect(&m_drainTimer, &QTimer::timeout, this, [this] { finish(status()); });
    m_drainTimer.start(static_cast<int>(std::lround(m_options.drainSeconds * 1000.0)));
    QMetaObject::invokeMethod(this, &LiveRun::checkDone, Qt::QueuedConnection);
}

void LiveRun::checkDone()
{
    const Sender &sender = m_session.sender();
    if (m_draining && sender.idle() && sender.recoveryDone())
        finish(status());
}

/// By this run's own readings.
ExitStatus LiveRun::status() const
{
    return m_report.allAccepted() ? Succeeded : FailedAtRunTime;
}

void LiveRun::interrupt()
{
    m_session.simulation().stop();
    m_leaving = true;
    QTimer::singleShot(longestLeaveMs, this, [this] { finish(Succeeded); });
    checkLeave();
}

/// What was made is on disk: nothing holds the program any more.
void LiveRun::checkLeave()
{
    if (m_leaving && !m_session.sender().isStoring())
        finish(Succeeded);
}

void LiveRun::finish(ExitStatus status)
{
    if (std::exchange(m_finished, true))
        return;
    const TimeMs now = m_session.simulation().simulatedNow();
    append(m_labels, m_watch.finish(now));
    m_report.finish();
    for (LiveFile *file : {&m_output, &m_labels, &m_transport, &m_lines}) {
        if (file->isOpen())
            tell(*file, file->finish());
        const bool terminalGone = file == &m_lines && m_leaving;
        if (file->hasFailed() && !terminalGone)
            status = FailedAtRunTime;
    }
    if (!saveScenario())
        status = FailedAtRunTime;
    tellRetries();
    tellWhatIsKept();
    QCoreApplication::exit(m_pipeClosed ? PipeClosed : status);
}

void LiveRun::tellRetries() const
{
    const quint64 retried = m_session.sender().counters().retried;
    if (retried == 0)
        return;
    const int attempts = static_cast<int>(std::min<quint64>(retried, INT_MAX));
    printMessage(QCoreApplication::translate(
        "Console", "%n attempt(s) came after the first one for a reading.", nullptr, attempts));
}

void LiveRun::tellWhatIsKept() const
{
    const Sender &sender = m_session.sender();
    const DeliveryCounters counters = sender.counters();
    const auto asCount = [](quint64 readings) {
        return static_cast<int>(std::min<quint64>(readings, INT_MAX));
    };
    const quint64 gone = sender.inMemoryOnly();
    const quint64 left = std::max(sender.waiting(), counters.waiting) + counters.earlierWaiting;
    if (counters.outbox != OutboxState::Off && left > gone)
        printMessage(QCoreApplication::translate(
            "Console",
            "%n reading(s) wait in the outbox; the next start with this server delivers them.",
            nullptr, asCount(left - gone)));
    if (gone > 0)
        printMessage(QCoreApplication::translate(
            "Console", "%n reading(s) waited in memory only and are lost.", nullptr,
            asCount(gone)));
}

} // namespace aneroid
