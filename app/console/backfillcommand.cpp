#include "app/console/backfillcommand.h"

#include "app/console/console.h"
#include "app/console/numberargument.h"
#include "app/console/outputnames.h"
#include "app/console/payloadlines.h"
#include "app/console/progressbar.h"
#include "app/console/scenarioarguments.h"
#include "app/console/timeargument.h"
#include "app/console/uploadcommand.h"
#include "app/console/words.h"
#include "app/stopsignals.h"
#include "core/backfill/backfillfile.h"
#include "core/backfill/benchmark.h"
#include "core/fleet/profilesettings.h"
#include "core/settings/commandline.h"
#include "core/text/timezone.h"
#include "core/text/values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <CLI/CLI.hpp>

#include <atomic>
#include <functional>
#include <thread>

namespace aneroid {

namespace {

/// Readings in a request of the upload where BATCH is not set: a live run posts them one by one,
/// a history is long.
constexpr int usualUploadBatch = 500;

/// One of the two times; the error names the flag.
Result<TimeMs, QString> timeOf(const char *flag, const std::string &value, TimeMs now)
{
    if (value.empty())
        return Failure{
            text(QT_TRANSLATE_NOOP(
                     "Console", "%1 is missing: backfill needs the times of the first and the last "
                                "reading, such as --from 2025-01-01 --to 2025-02-01T12:00:00Z."))
                .arg(QLatin1StringView(flag))};
    const auto time = readStart(QString::fromStdString(value), now);
    if (!time)
        return Failure{QStringLiteral("%1: %2").arg(QLatin1StringView(flag), time.error())};
    return *time;
}

/// "2/4" into the plan.
Result<Done, QString> readShard(const std::string &value, BackfillPlan &plan)
{
    if (value.empty())
        return Done{};
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,7})/(\\d{1,7})$"));
    const auto match = pattern.match(QString::fromStdString(value));
    plan.shard = match.captured(1).toUInt();
    plan.shards = match.captured(2).toUInt();
    if (plan.shard >= 1 && plan.shard <= plan.shards)
        return Done{};
    return Failure{text(QT_TRANSLATE_NOOP(
                            "Console", "--shard %1: write it as 2/4 for the second of four parts; "
                                       "shards count from 1."))
                       .arg(QString::fromStdString(value))};
}

Result<Done, QString> checkNames(const BackfillFile::Files &files, bool bodies)
{
    if (!bodies && !fileFormat(files.output))
        return Failure{
            text(QT_TRANSLATE_NOOP("Console", "--output %1: the name must end in .csv, .jsonl or "
                                              ".lp, any of these with .gz after it, or be - for "
                                              "standard output."))
                .arg(files.output)};
    const NamedFile labels{"--labels", files.labels};
    const NamedFile transport{"--transport-log", files.transport};
    for (const NamedFile &beside : {labels, transport}) {
        if (auto named = checkCsvName(beside); !named)
            return named;
    }
    return checkDistinct({labels, {"--output", files.output}, transport});
}

/// From and to of the options, in this order. A span before now ends now where nothing else is
/// said.
Result<Done, QString> readTimes(const BackfillOptions &options, BackfillPlan &plan)
{
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    const auto from = timeOf("--from", options.from, now);
    if (!from)
        return Failure{from.error()};
    const bool untilNow = options.to.empty() && options.from.starts_with('-');
    const auto to = untilNow ? Result<TimeMs, QString>(now) : timeOf("--to", options.to, now);
    if (!to)
        return Failure{to.error()};
    if (*to < *from)
        return Failure{
            text(QT_TRANSLATE_NOOP("Console", "--to %1 is before --from %2."))
                .arg(QString::fromStdString(options.to), QString::fromStdString(options.from))};
    plan.fromMs = *from;
    plan.toMs = *to;
    return Done{};
}

/// With where its settings came from.
struct SourcedPlan
{
    BackfillPlan plan;
    SettingSources sources;
};

/// The settings of all layers and their profile.
Result<SourcedPlan, QString> settingsPlan(const BackfillOptions &options)
{
    BackfillPlan plan;
    if (const auto times = readTimes(options, plan); !times)
        return Failure{times.error()};
    auto climate = loadSettingsWithProfile(options.layers, ProfileStore());
    if (!climate)
        return Failure{climate.error()};
    for (const QString &warning : climate->loaded.warnings)
        printMessage(warning);
    plan.settings = climate->loaded.settings;
    if (!climate->loaded.sources.contains(QStringLiteral("BATCH")))
        plan.settings.batch = usualUploadBatch;
    plan.profile = climate->profile;
    plan.fleet = climate->fleet;
    return SourcedPlan{plan, climate->loaded.sources};
}

/// All of a scenario, or what of it lies between the two times.
Result<SourcedPlan, QString> scenarioPlan(const BackfillOptions &options)
{
    auto played = loadScenario(options.scenario, options.layers);
    if (!played)
        return Failure{played.error()};
    BackfillPlan plan;
    plan.scenario = played->scenario;
    const Scenario &scenario = *plan.scenario;
    BackfillOptions times = options;
    const auto shown = [](TimeMs time) {
        return QDateTime::fromMSecsSinceEpoch(time, utcZone)
            .toString(Qt::ISODateWithMs)
            .toStdString();
    };
    if (options.from.empty())
        times.from = shown(scenario.startMs);
    if (options.to.empty() && !scenario.endMs && scenario.acts.empty())
        return Failure{text(QT_TRANSLATE_NOOP("Console", "The scenario %1 does not say where it "
                                                         "ends: give --to, or end_ms in it."))
                           .arg(QString::fromStdString(options.scenario))};
    if (options.to.empty())
        times.to = shown(scenario.lastMs());
    if (const auto read = readTimes(times, plan); !read)
        return Failure{read.error()};
    if (plan.fromMs < scenario.startMs)
        return Failure{text(QT_TRANSLATE_NOOP("Console", "--from %1 is before the scenario, which "
                                                         "starts at %2."))
                           .arg(QString::fromStdString(options.from),
                                QString::fromStdString(shown(scenario.startMs)))};
    plan.settings = withDelivery(scenario.settings, played->machine.settings);
    plan.settings.seed = scenario.seed;
    if (!played->machine.sources.contains(QStringLiteral("BATCH")))
        plan.settings.batch = usualUploadBatch;
    plan.profile = scenario.profile;
    plan.fleet = scenario.fleet;
    return SourcedPlan{plan, played->machine.sources};
}

/// Settings, times and shard of the options; warnings are printed.
Result<SourcedPlan, QString> planOf(const BackfillOptions &options)
{
    auto read = options.scenario.empty() ? settingsPlan(options) : scenarioPlan(options);
    if (!read)
        return read;
    SourcedPlan made = std::move(read).value();
    BackfillPlan &plan = made.plan;
    plan.phase = options.phase;
    plan.truth = options.truth;
    plan.raw = options.raw;
    plan.rawBytes = options.rawBytes;
    plan.labels = !options.labels.empty();
    if (const auto shard = readShard(options.shard, plan); !shard)
        return Failure{shard.error()};
    if (const QString message = brokenPlanMessage(plan); !message.isEmpty())
        return Failure{sourced(message, made.sources)};
    return made;
}

/// Says what was not asked for by name and yet changes every reading.
BackfillPlan completedAloud(const BackfillPlan &plan)
{
    BackfillPlan full = completed(plan);
    if (!plan.settings.seed)
        printMessage(text(QT_TRANSLATE_NOOP("Console", "Seed: %1")).arg(*full.settings.seed));
    if (!plan.settings.utcOffsetMinutes)
        printMessage(text(QT_TRANSLATE_NOOP("Console", "UTC offset: %1, this machine's"))
                         .arg(utcOffsetText(*full.settings.utcOffsetMinutes)));
    return full;
}

/// The exit status; says how it ended.
ExitStatus report(const BackfillFile::Outcome &outcome, const QString &output, double seconds)
{
    const bool toFile = !OutputFile::isStandardOutput(output);
    switch (outcome.end) {
    case BackfillFile::End::Failed: // a closed pipe has no message: who closed it knows
        if (!outcome.message.isEmpty())
            printMessage(outcome.message);
        return FailedAtRunTime;
    case BackfillFile::End::Cancelled:
        printMessage(
            toFile ? text(QT_TRANSLATE_NOOP("Console", "Stopped. %1 is not written.")).arg(output)
                   : text(QT_TRANSLATE_NOOP("Console", "Stopped after %1 readings."))
                         .arg(outcome.rows));
        return Interrupted;
    case BackfillFile::End::Complete:
        break;
    }
    if (toFile)
        printMessage(
            text(QT_TRANSLATE_NOOP("Console", "%1: %2 readings in %3 s."))
                .arg(output, QString::number(outcome.rows), QString::number(seconds, 'f', 1)));
    return Succeeded;
}

} // namespace

CLI::App *addBackfillCommand(CLI::App &app, BackfillOptions &options)
{
    options.layers.envFile = QStringLiteral(".env");
    options.layers.environment = QProcessEnvironment::systemEnvironment();
    CLI::App *const backfill = app.add_subcommand(
        "backfill", "Make back-dated history as fast as the machine can, into a file, a "
                    "pipe or a server.");
    backfill->add_option("--from", options.from,
                         "Time of the first reading: ISO 8601, UTC, or -7d, -36h, -90m, -30s");
    backfill->add_option("--to", options.to,
                         "Time of the last reading at most, included; now and -1h, too [now, where "
                         "--from is a span before it]");
    backfill->add_option("--scenario", options.scenario,
                         "Play a scenario: a file, or a built-in one; it says from, to, settings "
                         "and interval");
    auto *const output = backfill->add_option(
        "--output", options.output,
        "FILE.csv, FILE.jsonl or FILE.lp (InfluxDB's line protocol), with .gz after it for gzip, "
        "or - [-]");
    backfill->add_option("--labels", options.labels,
                         "Write every weather event and fault to this CSV file");
    backfill->add_option("--transport-log", options.transportLog,
                         "Write every reading that a fault of transport befalls on --upload to "
                         "this CSV file");
    auto *const truth =
        backfill->add_flag("--truth", options.truth, "Add the true air to every reading");
    auto *const raw = backfill->add_flag(
        "--raw", options.raw,
        "Add the chip's raw words: floating-point drivers make the readings of them to 0.01, with "
        "the calibration of `aneroid-cli chip`");
    auto *const rawBytes = backfill->add_flag(
        "--raw-bytes", options.rawBytes, "Add the bytes of registers 0xF7 to 0xFE, in hexadecimal");
    backfill->add_flag("--phase", options.phase,
                       "Spread the devices over the interval, as a live run does");
    backfill->add_option("--shard", options.shard,
                         "I/N: only the I-th of N parts, which joined are the whole");
    backfill->add_option("--threads", options.threads, "Threads that make readings [all cores]")
        ->check(wholeNumberIn(1, 1024));
    auto *const upload =
        backfill
            ->add_flag("--upload", options.upload,
                       "Post the readings to the server; the same command again continues")
            ->excludes(output)
            ->excludes(truth)
            ->excludes(raw)
            ->excludes(rawBytes);
    backfill
        ->add_option("--rate", options.rate,
                     "Readings a second that are uploaded at most [no limit]")
        ->needs(upload)
        ->check(numberIn(0.001, 1e9, QStringLiteral("readings/s")));
    backfill
        ->add_flag("--restart", options.restart,
                   "Upload everything again, whatever was accepted before")
        ->needs(upload);
    backfill
        ->add_option("--benchmark", options.benchmark,
                     "Write --output FOLDER in the layout of nab, gutentag or tsb-ad, with the "
                     "faults as labels")
        ->excludes(upload)
        ->excludes(truth)
        ->excludes(raw)
        ->excludes(rawBytes);
    addEnvFileFlag(*backfill, options.layers);
    addSettingFlags(*backfill, options.layers.commandLine);
    return backfill;
}

namespace {

/// Runs `work` in a thread of its own with a progress bar; returns the seconds it took.
double withProgress(const std::atomic<std::uint64_t> &done, std::uint64_t total,
                    bool toStandardOutput, const std::function<void(const std::stop_token &)> &work)
{
    std::stop_source stop;
    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &stopSignals,
                     [&stop] { stop.request_stop(); });
    QElapsedTimer clock;
    clock.start();
    {
        const ProgressBar progress(done, total, toStandardOutput);
        std::jthread worker([&work, token = stop.get_token()] {
            work(token);
            QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit,
                                      Qt::QueuedConnection);
        });
        QCoreApplication::exec();
        worker.join();
    }
    return static_cast<double>(clock.elapsed()) / secondMs;
}

int runBenchmark(const BackfillOptions &options, const BackfillPlan &plan)
{
    const auto layout = benchmarkLayout(QString::fromStdString(options.benchmark));
    const QString folder = QString::fromStdString(options.output);
    if (!layout || OutputFile::isStandardOutput(folder)) {
        printMessage(layout
                         ? text(QT_TRANSLATE_NOOP("Console", "--benchmark needs --output FOLDER, "
                                                             "a new or empty folder."))
                         : text(QT_TRANSLATE_NOOP("Console", "--benchmark %1: it must be nab, "
                                                             "gutentag or tsb-ad."))
                               .arg(QString::fromStdString(options.benchmark)));
        return WrongUsage;
    }
    Backfill::Options threads;
    threads.threads = options.threads;
    BenchmarkExport job(completedAloud(plan), threads, *layout, folder);
    BenchmarkExport::Outcome outcome;
    const double seconds =
        withProgress(job.done(), job.total(), false,
                     [&](const std::stop_token &stop) { outcome = job.run(stop); });
    if (!outcome.complete) {
        printMessage(
            outcome.message.isEmpty()
                ? text(QT_TRANSLATE_NOOP("Console", "Stopped. %1 is not written.")).arg(folder)
                : outcome.message);
        return outcome.message.isEmpty() ? Interrupted : FailedAtRunTime;
    }
    printMessage(text(QT_TRANSLATE_NOOP("Console", "%1: %2 rows, anomalies: %3, in %4 s."))
                     .arg(folder)
                     .arg(outcome.rows)
                     .arg(outcome.anomalies)
                     .arg(QString::number(seconds, 'f', 1)));
    if (outcome.withoutAnomaly > 0)
        printMessage(text(QT_TRANSLATE_NOOP("Console", "Devices without an anomaly, which this "
                                                       "layout leaves out: %1."))
                         .arg(outcome.withoutAnomaly));
    return Succeeded;
}

/// What is written in place of CSV or JSON lines.
Result<std::shared_ptr<const PayloadPlan>, QString> bodiesOf(const QString &payload,
                                                             const BackfillPlan &plan)
{
    if (plan.truth || plan.raw || plan.rawBytes)
        return Failure{text(QT_TRANSLATE_NOOP("Console", "--truth, --raw and --raw-bytes add "
                                                         "columns to CSV and JSON lines: the "
                                                         "bodies of a payload have none."))};
    return payloadForFile(payload, plan);
}

} // namespace

int runBackfill(const BackfillOptions &options)
{
    const BackfillFile::Files files{QString::fromStdString(options.output),
                                    QString::fromStdString(options.labels),
                                    QString::fromStdString(options.transportLog)};
    const auto read = planOf(options);
    const BackfillPlan *const plan = read ? &read->plan : nullptr;
    if (plan && !options.benchmark.empty())
        return runBenchmark(options, *plan);
    const auto payload = payloadOfOutput(files.output, options.layers.commandLine);
    const Result<Done, QString> names = checkNames(files, payload.has_value());
    if (!plan || !names) {
        printMessage(plan ? names.error() : read.error());
        return WrongUsage;
    }
    if (options.upload)
        return runUpload(options, *plan, read->sources);
    Result<std::shared_ptr<const PayloadPlan>, QString> shape(nullptr);
    if (payload)
        shape = bodiesOf(*payload, *plan);
    if (!shape) {
        printMessage(shape.error());
        return WrongUsage;
    }
    if (*shape && tellsSecrets(**shape))
        printMessage(text(QT_TRANSLATE_NOOP("Console", "Files hold no secrets: the word SECRET "
                                                       "stands in their place.")));
    const BackfillPlan full = completedAloud(*plan);
    Backfill::Format bodies;
    if (*shape)
        bodies = payloadLines(*shape, full);
    Backfill::Options threads;
    threads.threads = options.threads;
    BackfillFile job(full, threads, files, std::move(bodies));

    BackfillFile::Outcome outcome;
    const double seconds =
        withProgress(job.done(), job.total(), OutputFile::isStandardOutput(files.output),
                     [&](const std::stop_token &stop) { outcome = job.run(stop); });
    return report(outcome, files.output, seconds);
}

} // namespace aneroid
