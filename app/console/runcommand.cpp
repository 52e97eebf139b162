#include "app/console/runcommand.h"

#include "app/console/console.h"
#include "app/console/linereport.h"
#include "app/console/livefile.h"
#include "app/console/scenarioarguments.h"
#include "app/console/servecommand.h"
#include "app/console/timeargument.h"
#include "app/console/words.h"
#include "app/stopsignals.h"
#include "core/fleet/profilesettings.h"
#include "core/http/tlsfiles.h"
#include "core/payload/payloadsettings.h"
#include "core/receiver/receiver.h"
#include "core/recording/csvwriter.h"
#include "core/recording/labelwriter.h"
#include "core/recording/transportlog.h"
#include "core/scenario/scenariostore.h"
#include "core/session/anydoor.h"
#include "core/session/faultwatch.h"
#include "core/session/session.h"
#include "core/session/weatherwatch.h"
#include "core/settings/commandline.h"
#include "core/settings/datafolder.h"
#include "core/simulation/run.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QTimer>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <climits>
#include <cmath>
#include <csignal>
#include <iterator>
#include <tuple>
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
    constexpr TimeMs minute = 60'000;
    constexpr TimeMs hour = 60 * minute;
    constexpr TimeMs day = 24 * hour;
    if (span >= day)
        return QStringLiteral("%1 d %2 h").arg(span / day).arg(span % day / hour);
    if (span >= hour)
        return QStringLiteral("%1 h %2 min").arg(span / hour).arg(span % hour / minute);
    return span >= minute ? QStringLiteral("%1 min").arg(span / minute)
                          : QStringLiteral("%1 s").arg(span / 1000);
}

bool isSameFile(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    const QFileInfo first(one);
    const QFileInfo second(other);
    return first.absoluteFilePath() == second.absoluteFilePath() ||
           (first.exists() && second.exists() &&
            first.canonicalFilePath() == second.canonicalFilePath());
}

void printBanner(const Session &session)
{
    const Settings &settings = session.settings();
    const auto &ids = session.simulation().deviceIds();
    std::string banner = fmt::format("Starting Aneroid {}, a virtual BME280\n", ANEROID_VERSION);
    const auto add = std::back_inserter(banner);
    if (ids.size() == 1)
        fmt::format_to(add, "Device ID: {}\n", ids.front());
    else
        fmt::format_to(add, "Devices: {}, {} to {}\n", ids.size(), ids.front(), ids.back());
    fmt::format_to(add, "Server: {}\n",
                   settings.sendToServer ? settings.serverUrl.toStdString() : "none, not sending");
    fmt::format_to(add, "Interval: {}s\n", settings.intervalSeconds);
    fmt::format_to(add, "Temperature range: {}°C - {}°C\n", settings.temperature.range.minimum,
                   settings.temperature.range.maximum);
    fmt::format_to(add, "Humidity range: {}% - {}%\n", settings.humidity.range.minimum,
                   settings.humidity.range.maximum);
    fmt::format_to(add, "Pressure range: {} - {} hPa\n", settings.pressure.range.minimum,
                   settings.pressure.range.maximum);
    fmt::format_to(add, "Profile: {}, seed: {}\n{:-<60}", settings.profile.toStdString(),
                   session.simulation().seed(), "");
    printMessage(QString::fromStdString(banner));
}

/// What a run begins with.
struct Beginning
{
    Settings settings;
    std::shared_ptr<const Profile> profile;
    std::shared_ptr<const Fleet> fleet;
    std::shared_ptr<const Scenario> scenario; ///< that is played; null: none
    std::optional<TimeMs> start;
    std::optional<TimeMs> until;
    std::optional<TimeMs> durationMs;
};

/// Start, end and duration.
Result<Done, QString> readTimes(const RunOptions &options, Beginning &to)
{
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    for (const auto &[flag, value, target] : {std::tuple("--start: ", &options.start, &to.start),
                                              std::tuple("--until: ", &options.until, &to.until)}) {
        if (value->empty())
            continue;
        const auto time = readStart(QString::fromStdString(*value), now);
        if (!time)
            return Failure{QLatin1StringView(flag) + time.error()};
        *target = *time;
    }
    if (!options.duration.empty()) {
        const auto duration = readDuration(QString::fromStdString(options.duration));
        if (!duration)
            return Failure{QStringLiteral("--duration: ") + duration.error()};
        to.durationMs = *duration;
    }
    const TimeMs start = to.start.value_or(to.scenario ? to.scenario->startMs : now);
    if (to.until && *to.until < start)
        return Failure{text(QT_TRANSLATE_NOOP("Console", "--until %1 is before the start."))
                           .arg(QString::fromStdString(options.until))};
    if (options.catchUp && !to.start && !to.scenario)
        return Failure{text(QT_TRANSLATE_NOOP(
            "Console", "--catch-up needs --start, or a --scenario that starts in the past."))};
    return Done{};
}

/// The settings of all layers and their profile, or those of the scenario.
Result<Beginning, QString> readSettings(const RunOptions &options)
{
    Beginning begin;
    if (!options.scenario.empty()) {
        auto played = loadScenario(options.scenario, options.layers);
        if (!played)
            return Failure{played.error()};
        begin.settings = played->machine.settings;
        begin.scenario = played->scenario;
    } else {
        auto climate = loadSettingsWithProfile(options.layers, ProfileStore());
        if (!climate)
            return Failure{climate.error()};
        for (const QString &warning : climate->loaded.warnings)
            printMessage(warning);
        begin.settings = climate->loaded.settings;
        begin.profile = climate->profile;
        begin.fleet = climate->fleet;
    }
    if (options.noSend)
        begin.settings.sendToServer = false;
    if (const auto times = readTimes(options, begin); !times)
        return Failure{times.error()};
    if (begin.scenario && begin.start) {
        Scenario moved = *begin.scenario;
        moved.startMs = *begin.start;
        begin.scenario = std::make_shared<const Scenario>(std::move(moved));
    }
    return begin;
}

/// Hands over what the run begins with.
void prepare(Session &session, const Beginning &begin, const RunOptions &options)
{
    Simulation &run = session.simulation();
    if (begin.scenario) {
        const bool ends = begin.scenario->endMs || !begin.scenario->acts.empty();
        session.setSettings(begin.settings);
        session.play(begin.scenario, ends);
    } else {
        session.setSettings(begin.settings, begin.profile, begin.fleet);
        run.setStart(begin.start);
    }
    run.setCatchUp(options.catchUp);
    run.setCount(options.count);
    run.setUntil(begin.until);
    run.setDuration(begin.durationMs);
}

/// What the readings are sent as (null where nothing is sent or shown), or nothing once the reason
/// is printed.
std::optional<std::shared_ptr<const PayloadPlan>>
payloadOf(const Settings &settings, std::shared_ptr<const Fleet> fleet, const RunOptions &options)
{
    if (!settings.sendToServer && !options.showPayload) {
        const auto payload = PayloadStore().load(settings.payload);
        if (payload)
            return std::shared_ptr<const PayloadPlan>();
        printMessage(payload.error().sentence());
        return {};
    }
    const auto plan = payloadPlan(settings, std::move(fleet));
    if (plan)
        return *plan;
    printMessage(plan.error());
    return {};
}

/// One run of the console: session, lines, files, and what ends it.
class LiveRun : public QObject
{
public:
    LiveRun(Session &session, const RunOptions &options)
        : m_session(session)
        , m_options(options)
        , m_report(m_lines, session.simulation().deviceIds())
        , m_raw{{}, options.raw, options.rawBytes}
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
        connect(&session.sender(), &Sender::attempted, this, &LiveRun::attempted);
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

    /// Nothing is changed where one of them is refused; the reason is then printed.
    ExitStatus openFiles()
    {
        const QString output = QString::fromStdString(m_options.output);
        const QString labels = QString::fromStdString(m_options.labels);
        const QString transport = QString::fromStdString(m_options.transportLog);
        if (isSameFile(output, labels)) {
            printMessage(text(QT_TRANSLATE_NOOP("Console", "--labels and --output name the same "
                                                           "file, %1."))
                             .arg(output));
            return WrongUsage;
        }
        if (isSameFile(transport, labels) || isSameFile(transport, output)) {
            printMessage(text(QT_TRANSLATE_NOOP("Console", "--transport-log and another flag name "
                                                           "the same file, %1."))
                             .arg(transport));
            return WrongUsage;
        }
        if (!canWriteScenario())
            return WrongUsage;
        for (const auto &[name, header] : {std::pair(output, csvHeader(false, m_raw)),
                                           std::pair(labels, std::string(labelHeader())),
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

    int run()
    {
        // A pipe that nobody reads is noticed where it is written to: first all that was made goes
        // to where it belongs.
        std::signal(SIGPIPE, SIG_IGN);
        const StopSignals stopSignals;
        connect(&stopSignals, &StopSignals::stopRequested, this, &LiveRun::interrupt);
        m_patience.start();
        m_session.simulation().start();
        return QCoreApplication::exec();
    }

private:
    static bool open(LiveFile &file, const QString &name, std::string_view header)
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

    /// Now, not after hours of a run.
    [[nodiscard]] bool canWriteScenario() const
    {
        const QString name = QString::fromStdString(m_options.saveScenario);
        if (name.isEmpty())
            return true;
        for (const std::string &other :
             {m_options.output, m_options.labels, m_options.transportLog}) {
            if (!isSameFile(name, QString::fromStdString(other)))
                continue;
            printMessage(text(QT_TRANSLATE_NOOP("Console", "--save-scenario and another flag name "
                                                           "the same file, %1."))
                             .arg(name));
            return false;
        }
        QSaveFile file(name);
        if (file.open(QIODevice::WriteOnly)) {
            file.cancelWriting();
            return true;
        }
        printMessage(
            text(QT_TRANSLATE_NOOP("Console", "--save-scenario: %1 cannot be written: %2."))
                .arg(name, file.errorString()));
        return false;
    }

    [[nodiscard]] bool saveScenario() const
    {
        const auto scenario = m_session.simulation().recorded();
        if (m_options.saveScenario.empty() || !scenario)
            return true;
        const auto saved =
            scenarios::save(*scenario, QString::fromStdString(m_options.saveScenario));
        if (!saved)
            printMessage(saved.error());
        return saved.ok();
    }

    /// A file that fails is named once; the run goes on, and so does the file where it can.
    void append(LiveFile &file, std::string_view rows)
    {
        if (file.isOpen() && !rows.empty())
            tell(file, file.append(rows));
    }

    void tell(const LiveFile &file, const QString &news)
    {
        if (!news.isEmpty())
            printMessage(news);
        if (file.readerIsGone() && !std::exchange(m_pipeClosed, true))
            QMetaObject::invokeMethod(this, &LiveRun::interrupt, Qt::QueuedConnection);
    }

    void write(std::span<const Reading> readings)
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

    void take(const QList<Reading> &batch)
    {
        const std::span<const Reading> readings(batch.constData(),
                                                static_cast<std::size_t>(batch.size()));
        if (m_options.showPayload)
            std::ranges::for_each(readings, [this](const Reading &r) { showPayload(r); });
        watchFaults(readings);
        watchWeather(readings);
        const std::vector<Mishap> mishaps = m_session.simulation().mishapsOf(readings);
        logTransport(readings, mishaps);
        if (m_session.settings().sendToServer) {
            m_report.expect(readings, mishaps); // into the file when they are on disk
        } else {
            write(readings);
            m_report.show(readings);
        }
    }

    void showPayload(const Reading &reading)
    {
        const std::string &id = m_session.simulation().deviceIds()[reading.device];
        const std::string run = m_session.sender().runId().toStdString();
        append(m_lines,
               shownMessages(m_session.sender().door(), m_session.payload(), {reading, id, run})
                   .toStdString());
    }

    /// What befalls these readings on their way.
    void logTransport(std::span<const Reading> readings, std::span<const Mishap> mishaps)
    {
        if (!m_transport.isOpen())
            return;
        std::string rows;
        appendTransportRows(rows, readings, mishaps, m_session.simulation().deviceIds());
        append(m_transport, rows);
    }

    /// Labels the faults that ended with these readings.
    void watchFaults(std::span<const Reading> readings)
    {
        const Simulation &run = m_session.simulation();
        if (!m_labels.isOpen() || !(m_faults || run.hasFaults()))
            return;
        if (!m_faults) {
            m_faults.emplace(
                [&run](TimeMs from, TimeMs to, std::uint32_t device) {
                    return run.faultsBetween(from, to, device);
                },
                run.scenario().startMs);
        }
        labelFaults(m_faults->take(readings).ended);
    }

    void labelFaults(const std::vector<DeviceFault> &faults)
    {
        std::string rows;
        for (const DeviceFault &fault : faults) {
            Label label = faultLabel(fault.span, m_session.simulation().deviceIds()[fault.device]);
            label.id = ++m_labelsWritten;
            appendLabelRow(rows, label);
        }
        append(m_labels, rows);
    }

    void attempted(const Reading &reading, AttemptOutcome outcome, const QString &reason)
    {
        m_report.attempted(reading, outcome, reason);
    }

    void sayCatchUp(bool catchingUp)
    {
        const Simulation &run = m_session.simulation();
        if (catchingUp)
            printMessage(text(QT_TRANSLATE_NOOP("Console", "Catching up with %1 of history"))
                             .arg(spanText(run.catchUpLeftMs())));
        else if (run.state() == RunState::Running)
            printMessage(text(QT_TRANSLATE_NOOP("Console", "Caught up: live from here on")));
    }

    /// Labels the weather that was over with these readings, of each device where it stands.
    void watchWeather(std::span<const Reading> readings)
    {
        if (!m_labels.isOpen())
            return;
        if (!m_weather) {
            const Simulation &run = m_session.simulation();
            m_weather.emplace(
                [&run](TimeMs from, TimeMs to, std::uint32_t device) {
                    return run.eventsBetween(from, to, device);
                },
                run.scenario().startMs, run.deviceIds().size());
        }
        labelWeather(m_weather->take(readings));
    }

    void labelWeather(const std::vector<DeviceWeather> &events)
    {
        std::string rows;
        for (const DeviceWeather &weather : events) {
            Label label =
                weatherLabel(weather.event, m_session.simulation().deviceIds()[weather.device]);
            label.id = ++m_labelsWritten;
            appendLabelRow(rows, label);
        }
        append(m_labels, rows);
    }

    /// All is made: wait for what is on its way.
    void drain()
    {
        m_draining = true;
        m_drainTimer.setSingleShot(true);
        connect(&m_drainTimer, &QTimer::timeout, this, [this] { finish(status()); });
        m_drainTimer.start(static_cast<int>(std::lround(m_options.drainSeconds * 1000.0)));
        QMetaObject::invokeMethod(this, &LiveRun::checkDone, Qt::QueuedConnection);
    }

    void checkDone()
    {
        const Sender &sender = m_session.sender();
        if (m_draining && sender.idle() && sender.recoveryDone())
            finish(status());
    }

    /// By this run's own readings.
    [[nodiscard]] ExitStatus status() const
    {
        return m_report.allAccepted() ? Succeeded : FailedAtRunTime;
    }

    void interrupt()
    {
        m_session.simulation().stop();
        m_leaving = true;
        QTimer::singleShot(longestLeaveMs, this, [this] { finish(Succeeded); });
        checkLeave();
    }

    /// What was made is on disk: nothing holds the program any more.
    void checkLeave()
    {
        if (m_leaving && !m_session.sender().isStoring())
            finish(Succeeded);
    }

    void finish(ExitStatus status)
    {
        if (std::exchange(m_finished, true))
            return;
        const TimeMs now = m_session.simulation().simulatedNow();
        if (m_weather) // what still goes on is cut where the record ends
            labelWeather(m_weather->finish(now));
        if (m_faults) // what was on at the last reading is over with it
            labelFaults(m_faults->finish(now + 1));
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

    void tellRetries() const
    {
        const quint64 retried = m_session.sender().counters().retried;
        if (retried == 0)
            return;
        const int attempts = static_cast<int>(std::min<quint64>(retried, INT_MAX));
        printMessage(QCoreApplication::translate(
            "Console", "%n attempt(s) came after the first one for a reading.", nullptr, attempts));
    }

    void tellWhatIsKept() const
    {
        const DeliveryCounters counters = m_session.sender().counters();
        const quint64 kept =
            std::max(m_session.sender().waiting(), counters.waiting) + counters.earlierWaiting;
        if (counters.outbox != OutboxState::Working || kept == 0)
            return;
        const int readings = static_cast<int>(std::min<quint64>(kept, INT_MAX));
        printMessage(QCoreApplication::translate(
            "Console",
            "%n reading(s) wait in the outbox; the next start with this server delivers them.",
            nullptr, readings));
    }

    Session &m_session;
    const RunOptions &m_options;
    LiveFile m_lines; ///< standard output
    LineReport m_report;
    RawColumns m_raw; ///< what of the chip's words is wanted
    LiveFile m_output;
    LiveFile m_labels;
    LiveFile m_transport;
    std::uint64_t m_labelsWritten = 0;
    std::optional<WeatherWatch> m_weather; ///< where labels are wanted
    std::optional<FaultWatch> m_faults;    ///< where labels are wanted and something may go wrong
    QTimer m_patience;
    QTimer m_drainTimer;
    bool m_draining = false;
    bool m_leaving = false;
    bool m_pipeClosed = false;
    bool m_finished = false;
};

} // namespace

CLI::App *addRunCommand(CLI::App &app, RunOptions &options)
{
    options.layers.envFile = QStringLiteral(".env");
    options.layers.environment = QProcessEnvironment::systemEnvironment();
    CLI::App *const run =
        app.add_subcommand("run", "Make readings live, one line each, and post them until Ctrl-C.");
    run->add_option("--count", options.count, "Stop after so many readings a device [no limit]")
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{4'000'000'000}));
    run->add_option("--start", options.start,
                    "Simulated time of the first reading: a time, now, or -7d, -36h, -90m, -30s "
                    "[now, or the scenario's]");
    run->add_flag(
        "--catch-up", options.catchUp,
        "Make what lies between the start and now as fast as it can be sent, then go on live");
    run->add_option("--until", options.until,
                    "Stop after the readings of this simulated time, a time or -1h [no end]");
    run->add_option("--duration", options.duration,
                    "Stop after so much simulated time: 90s, 15m, 1h, 7d [no end]");
    run->add_option("--scenario", options.scenario,
                    "Play a scenario: a file, or a built-in one (see aneroid-cli scenarios)");
    run->add_option("--save-scenario", options.saveScenario,
                    "Write the run as a scenario that plays it again");
    run->add_option("--output", options.output, "Append every reading to this CSV file");
    run->add_option("--labels", options.labels,
                    "Append every weather event and fault to this CSV file");
    run->add_option("--transport-log", options.transportLog,
                    "Append every reading that a fault of transport befalls to this CSV file");
    run->add_flag("--raw", options.raw, "Add the chip's raw words to the rows of --output");
    run->add_flag("--raw-bytes", options.rawBytes,
                  "Add the bytes of registers 0xF7 to 0xFE, in hexadecimal");
    run->add_flag("--no-send", options.noSend, "Make readings only");
    run->add_flag("--show-payload", options.showPayload,
                  "Print what is sent for each reading: address, headers and body");
    run->add_flag("--receiver", options.receiver,
                  "Start the built-in development server and send to it");
    run->add_option("--drain", options.drainSeconds,
                    "Seconds to wait after the last reading for what is still on its way [10]")
        ->check(CLI::Range(0.0, 86400.0));
    addEnvFileFlag(*run, options.layers);
    addSettingFlags(*run, options.layers.commandLine);
    return run;
}

int runLive(const RunOptions &options)
{
    const auto read = readSettings(options);
    if (!read) {
        printMessage(read.error());
        return WrongUsage;
    }
    Beginning begin = *read;

    const Settings settings =
        begin.scenario ? withDelivery(begin.scenario->settings, begin.settings) : begin.settings;
    const auto payload =
        payloadOf(settings, begin.scenario ? begin.scenario->fleet : begin.fleet, options);
    if (!payload)
        return WrongUsage;
    if (const auto tls = tlsConfiguration(deliveryTarget(settings)); !tls) {
        printMessage(tls.error());
        return WrongUsage;
    }

    Receiver receiver;
    if (options.receiver) {
        Receiver::Options receiverOptions;
        receiverOptions.database = defaultDatabase();
        receiverOptions.anyPortIfTaken = true;
        const auto port = receiver.start(receiverOptions);
        if (!port) {
            printMessage(port.error());
            return FailedAtRunTime;
        }
        begin.settings.serverUrl = receiver.url();
        printMessage(text(QT_TRANSLATE_NOOP("Console", "Built-in receiver on %1, database %2"))
                         .arg(receiver.url(), receiver.databaseFile()));
    }

    Session session(std::make_unique<Simulation>(),
                    std::make_unique<Sender>(std::make_unique<AnyDoor>()),
                    /*historyCapacity*/ 1);
    prepare(session, begin, options);
    if (const QString unknown =
            unknownFaultDevice(begin.settings.faults, session.simulation().deviceIds());
        !unknown.isEmpty()) {
        printMessage(unknown);
        return WrongUsage;
    }
    if (options.receiver)
        session.setReceiver(receiver.url(), receiver.databaseFile());
    if (begin.settings.sendToServer)
        session.enableOutbox(dataFile(QStringLiteral("outbox.sqlite")));
    LiveRun live(session, options);
    if (const ExitStatus opened = live.openFiles(); opened != Succeeded)
        return opened;
    printBanner(session);
    return live.run();
}

} // namespace aneroid
