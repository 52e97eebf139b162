#include "app/console/fitcommand.h"

#include "app/console/console.h"
#include "app/console/fitreport.h"
#include "app/console/numberargument.h"
#include "app/console/progressbar.h"
#include "app/console/timeargument.h"
#include "app/console/words.h"
#include "app/stopsignals.h"
#include "core/fitting/recordingfitter.h"
#include "core/profiles/profilejson.h"
#include "core/profiles/profilestore.h"
#include "core/recording/outputfile.h"
#include "core/text/values.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <atomic>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <optional>
#include <thread>

#include <poll.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace aneroid {

namespace {

/// What the progress bar counts a fit in.
constexpr std::uint64_t progressSteps = 1000;

/// A fit takes and leaves large blocks of ever other sizes. Each goes back to the system when it is
/// free, which glibc would soon give up: half a million rows take 75 MB so, and not 135.
void giveLargeBlocksBack()
{
#ifdef __GLIBC__
    constexpr int largeBytes = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, largeBytes);
#endif
}

bool isStandardInput(const std::string &name)
{
    return name == "-";
}

/// All of standard input; the wait for it ends with `stop`.
Result<QByteArray, QString> standardInput(const std::stop_token &stop)
{
    constexpr int pollMs = 100;
    constexpr std::size_t chunk = 1 << 16;
    QByteArray all;
    std::array<char, chunk> buffer;
    while (!stop.stop_requested()) {
        pollfd in{STDIN_FILENO, POLLIN, 0};
        if (::poll(&in, 1, pollMs) <= 0)
            continue;
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count == 0)
            break;
        if (count < 0 && errno != EINTR && errno != EAGAIN)
            return Failure{text(QT_TRANSLATE_NOOP("Console", "Standard input cannot be read: %1."))
                               .arg(QString::fromLocal8Bit(std::strerror(errno)))};
        if (count > 0)
            all.append(buffer.data(), count);
    }
    return all;
}

/// That of the profile's file, else of the recording's.
QString nameOf(const FitOptions &options)
{
    if (!options.name.empty())
        return QString::fromStdString(options.name);
    const std::string &file = options.output == "-" ? options.recordings.front() : options.output;
    return plainName(isStandardInput(file) ? QString() : QString::fromStdString(file));
}

bool readsStandardInput(const FitOptions &options)
{
    return options.recordings.size() == 1 && isStandardInput(options.recordings.front());
}

Result<Done, QString> takeUnits(const FitOptions &options, ReadOptions &reading)
{
    const std::array stated{&options.temperatureUnit, &options.humidityUnit, &options.pressureUnit};
    for (const Channel channel : allChannels) {
        const std::string &unit = *stated[indexOf(channel)];
        if (unit.empty())
            continue;
        reading.units[indexOf(channel)] = unitOf(channel, unit);
        if (reading.units[indexOf(channel)] == ChannelUnit::Unknown)
            return Failure{
                text(QT_TRANSLATE_NOOP("Console", "%1 %2: it is one of %3."))
                    .arg(nameOf(unitOption(channel), reading), QString::fromStdString(unit),
                         QString::fromUtf8(unitChoices(channel).data(),
                                           static_cast<qsizetype>(unitChoices(channel).size())))};
    }
    return Done{};
}

/// The columns, units and clock that were stated.
Result<ReadOptions, QString> readingOf(const FitOptions &options)
{
    ReadOptions reading;
    reading.timeColumn = QString::fromStdString(options.timeColumn);
    reading.dateColumn = QString::fromStdString(options.dateColumn);
    reading.timeFormat = QString::fromStdString(options.timeFormat);
    reading.channelColumns = {QString::fromStdString(options.temperatureColumn),
                              QString::fromStdString(options.humidityColumn),
                              QString::fromStdString(options.pressureColumn)};
    reading.device = QString::fromStdString(options.device);
    reading.deviceColumn = QString::fromStdString(options.deviceColumn);
    reading.table = QString::fromStdString(options.table);
    if (options.intervalS)
        reading.intervalMs = std::llround(*options.intervalS * 1000.0);
    if (const auto units = takeUnits(options, reading); !units)
        return Failure{units.error()};
    if (!options.start.empty()) {
        const auto start = readTime(QString::fromStdString(options.start));
        if (!start)
            return Failure{start.error()};
        reading.startMs = *start;
    }
    if (!options.utcOffset.empty()) {
        reading.utcOffsetMinutes = readUtcOffset(QString::fromStdString(options.utcOffset));
        if (!reading.utcOffsetMinutes)
            return Failure{
                text(QT_TRANSLATE_NOOP("Console", "--utc-offset %1: write it as +08:00."))
                    .arg(QString::fromStdString(options.utcOffset))};
    }
    return reading;
}

Result<FitRequest, QString> requestOf(const FitOptions &options)
{
    if (options.output.empty())
        return Failure{text(QT_TRANSLATE_NOOP(
            "Console", "--output is missing: name the profile's file, such as --output "
                       "living-room.json, or - for standard output."))};
    FitRequest request;
    QStringList paths;
    for (const std::string &recording : options.recordings)
        paths.append(QString::fromStdString(recording));
    if (readsStandardInput(options))
        paths = {text(QT_TRANSLATE_NOOP("Console", "standard input"))};
    request.path = paths.front();
    request.morePaths = paths.mid(1);
    auto reading = readingOf(options);
    if (!reading)
        return Failure{reading.error()};
    request.reading = std::move(reading).value();
    const QString name = nameOf(options);
    if (const QString problem = ProfileStore::nameProblem(name); !problem.isEmpty())
        return Failure{problem};
    request.estimate.name = name.toStdString();
    request.estimate.title = options.title;
    request.estimate.seed = options.seed;
    request.estimate.latitudeDeg = options.latitude;
    return request;
}

/// What the thread that works leaves behind.
struct Outcome
{
    std::optional<RecordingFit> fit;
    QString problem;
};

Outcome fitNow(const FitOptions &options, const FitRequest &request, const FitProgress &progress)
{
    auto fit = [&]() -> Result<RecordingFit, QString> {
        if (!readsStandardInput(options))
            return fitRecording(request, progress);
        const auto csv = standardInput(progress.stop);
        return csv ? fitRecording(*csv, request, progress) : Failure{csv.error()};
    }();
    if (!fit)
        return {{}, fit.error()};
    return {std::move(fit).value(), {}};
}

/// Fits on a thread of its own, so that Ctrl-C ends it and the bar moves.
Outcome fitInBackground(const FitOptions &options, const FitRequest &request,
                        std::stop_source &stop)
{
    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &stopSignals,
                     [&stop] { stop.request_stop(); });
    std::atomic<std::uint64_t> done = 0;
    const FitProgress progress{
        [&done](double share) {
            done.store(static_cast<std::uint64_t>(share * static_cast<double>(progressSteps)),
                       std::memory_order_relaxed);
        },
        stop.get_token()};
    Outcome outcome;
    std::optional<ProgressBar> bar;
    if (!options.quiet)
        bar.emplace(done, progressSteps, options.output == "-", shareText);
    std::jthread worker([&] {
        outcome = fitNow(options, request, progress);
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit,
                                  Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    worker.join();
    return outcome;
}

int writeProfile(const FitOptions &options, const RecordingFit &fit)
{
    OutputFile file;
    const QByteArray json = toJson(fit.profile);
    auto result = file.open(QString::fromStdString(options.output));
    if (result)
        result = file.write({json.data(), static_cast<std::size_t>(json.size())}, {});
    if (result)
        result = file.commit();
    if (result)
        return Succeeded;
    if (!result.error().message.isEmpty())
        printMessage(result.error().message);
    return FailedAtRunTime;
}

/// What a recording leaves open.
void addReadingOptions(CLI::App &fit, FitOptions &options)
{
    fit.add_option("--time-column", options.timeColumn,
                   "Name or number of the time's column [found by itself]");
    fit.add_option("--date-column", options.dateColumn,
                   "Likewise of the date's, where the time of day stands apart");
    fit.add_option("--temperature-column", options.temperatureColumn, "Likewise");
    fit.add_option("--humidity-column", options.humidityColumn, "Likewise");
    fit.add_option("--pressure-column", options.pressureColumn, "Likewise");
    fit.add_option("--temperature-unit", options.temperatureUnit, "C, F or K [found by itself]");
    fit.add_option("--humidity-unit", options.humidityUnit, "% or fraction");
    fit.add_option("--pressure-unit", options.pressureUnit,
                   "hPa, Pa, kPa, bar, inHg, mmHg, psi or atm");
    fit.add_option("--time-format", options.timeFormat,
                   "How times are written, in strftime's letters, such as \"%d/%m/%Y %H:%M\"");
    fit.add_option("--interval", options.intervalS,
                   "Seconds from row to row, where rows have no time or a mere count")
        ->check(numberIn(0.001, 86'400.0, QStringLiteral("s")));
    fit.add_option("--start", options.start,
                   "When the first row was made on the place's clock, where rows only count");
    fit.add_option("--device", options.device, "Which of several sensors in the recording");
    fit.add_option("--device-column", options.deviceColumn, "The column that tells them apart");
    fit.add_option("--table", options.table,
                   "Of a SQLite database [the only one that holds a recording]");
}

} // namespace

CLI::App *addFitCommand(CLI::App &app, FitOptions &options)
{
    constexpr double pole = 90.0;
    constexpr std::uint64_t largestSeed = (std::uint64_t{1} << 53) - 1;
    CLI::App *const fit = app.add_subcommand(
        "fit", "Fit a climate profile to a recording of your own sensor: CSV, JSON lines and "
               "others, also .gz, several files or a folder of them.");
    fit->add_option("recording", options.recordings,
                    "RECORDING.csv, several, a folder, or - for standard input")
        ->required();
    fit->add_option("--output", options.output, "PROFILE.json to write, or - for standard output");
    fit->add_option("--name", options.name, "Name of the profile [that of the file]");
    fit->add_option("--title", options.title, "Its title, for people");
    fit->add_option("--latitude", options.latitude, "Of the place, degrees north")
        ->check(numberIn(-pole, pole, QStringLiteral("°")));
    fit->add_option("--utc-offset", options.utcOffset,
                    "The place's clock, such as +08:00, where the recording's times are UTC");
    addReadingOptions(*fit, options);
    fit->add_option("--seed", options.seed, "Of the synthetic data to compare with [1]")
        ->check(wholeNumberIn(0, largestSeed));
    fit->add_flag("--quiet", options.quiet, "Print errors only");
    return fit;
}

int runFit(const FitOptions &options)
{
    const auto request = requestOf(options);
    if (!request) {
        printMessage(request.error());
        return WrongUsage;
    }
    giveLargeBlocksBack();
    std::stop_source stop;
    const Outcome outcome = fitInBackground(options, *request, stop);
    if (stop.stop_requested())
        return Interrupted;
    if (!outcome.fit) {
        printMessage(outcome.problem);
        return FailedAtRunTime;
    }
    const int status = writeProfile(options, *outcome.fit);
    if (status == Succeeded && !options.quiet)
        fmt::print(OutputFile::isStandardOutput(QString::fromStdString(options.output)) ? stderr
                                                                                        : stdout,
                   "{}", fitReport(*outcome.fit));
    return status;
}

} // namespace aneroid
