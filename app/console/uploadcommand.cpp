#include "app/console/uploadcommand.h"

#include "app/console/console.h"
#include "app/console/progressbar.h"
#include "app/console/words.h"
#include "app/stopsignals.h"
#include "core/backfill/backfillfile.h"
#include "core/http/tlsfiles.h"
#include "core/payload/payloadsettings.h"
#include "core/payload/payloadstore.h"
#include "core/recording/fileformat.h"
#include "core/recording/gzip.h"
#include "core/recording/labelwriter.h"
#include "core/recording/outputfile.h"
#include "core/session/anydoor.h"
#include "core/session/session.h"

#include <QCoreApplication>

#include <fmt/format.h>

namespace aneroid {

namespace {

/// All weather events of the plan, in a file that appears whole or not at all.
Result<Done, OutputEnd> writeLabels(const BackfillPlan &plan, const QString &name)
{
    const bool gzip = fileFormat(name).value_or(FileFormat{}).gzip;
    OutputFile file;
    Result<Done, OutputEnd> result = file.open(name);
    const auto write = [&](const std::string &rows) {
        std::string packed;
        if (gzip)
            appendGzipMember(packed, rows);
        result = file.write(gzip ? packed : rows, {});
        return result.ok();
    };
    if (!result || !write(std::string(labelHeader())))
        return result;
    const Backfill backfill(plan);
    std::uint64_t written = backfill.eventsBefore();
    backfill.listEvents([&](const std::vector<DeviceEvent> &events) {
        std::string rows;
        for (const DeviceEvent &event : events) {
            Label label = labelOf(event, backfill.ids());
            label.id = ++written;
            appendLabelRow(rows, label);
        }
        return write(rows);
    });
    return result ? file.commit() : result;
}

HistoryUpload::Options uploadOptions(const BackfillOptions &options, const BackfillPlan &plan,
                                     std::shared_ptr<const PayloadPlan> payload)
{
    HistoryUpload::Options how;
    how.plan = plan;
    how.plan.shape = payload->fingerprint();
    how.target = deliveryTarget(plan.settings);
    how.target.payload = std::move(payload);
    how.batch = static_cast<std::size_t>(plan.settings.batch);
    how.perSecond = options.rate;
    how.restart = options.restart;
    if (options.threads != 0)
        how.threads = options.threads;
    return how;
}

void printBeginning(const HistoryUpload &upload, const QString &server)
{
    const HistoryUpload::Progress progress = upload.progress();
    printMessage(text(QT_TRANSLATE_NOOP("Console", "Upload to %1: %2 readings, run %3, seed %4"))
                     .arg(server, QString::number(progress.total),
                          QString::fromStdString(upload.run()),
                          QString::number(upload.plan().settings.seed.value_or(0))));
    if (upload.decidedBefore() > 0)
        printMessage(text(QT_TRANSLATE_NOOP("Console", "Continuing: %1 are decided already."))
                         .arg(upload.decidedBefore()));
}

ExitStatus statusOf(const HistoryUpload::Outcome &outcome)
{
    switch (outcome.end) {
    case HistoryUpload::End::Complete:
    case HistoryUpload::End::AlreadyComplete:
        return outcome.refused == 0 ? Succeeded : FailedAtRunTime;
    case HistoryUpload::End::Cancelled:
        return Interrupted;
    case HistoryUpload::End::Blocked:
    case HistoryUpload::End::Failed:
        break;
    }
    return FailedAtRunTime;
}

void printEnd(const HistoryUpload::Outcome &outcome)
{
    printMessage(outcome.sentence);
    if (outcome.end == HistoryUpload::End::AlreadyComplete)
        printMessage(text(QT_TRANSLATE_NOOP("Console", "--restart sends it all again.")));
}

} // namespace

std::string uploadText(const HistoryUpload::Progress &progress)
{
    std::string line = fmt::format(
        "{}, {} accepted, {} refused{} of {}, {}/s", barText(progress.done, progress.total),
        shortNumber(static_cast<double>(progress.accepted)), progress.refused,
        progress.byFault > 0 ? fmt::format(", {} by fault", progress.byFault) : std::string(),
        shortNumber(static_cast<double>(progress.total)), shortNumber(progress.perSecond));
    if (progress.retryInSeconds)
        line += fmt::format(", retry in {:.0f} s: {}", *progress.retryInSeconds,
                            progress.lastError.toStdString());
    else if (progress.secondsLeft)
        line += fmt::format(", {} left", timeLeft(*progress.secondsLeft));
    return line;
}

int runUpload(const BackfillOptions &options, const BackfillPlan &plan,
              const SettingSources &sources)
{
    if (!plan.settings.sendToServer) {
        printMessage(text(QT_TRANSLATE_NOOP(
            "Console", "--upload sends to the server, but SEND_TO_SERVER is false.")));
        return WrongUsage;
    }
    for (const QString &sentence : unusedAddresses(plan.settings, sources))
        printMessage(sentence);
    const auto payload = payloadPlan(plan.settings, plan.fleet, PayloadStore(),
                                     sources.value(QStringLiteral("PAYLOAD")).where);
    if (!payload) {
        printMessage(sourced(payload.error(), sources));
        return WrongUsage;
    }
    if (const auto tls = tlsConfiguration(deliveryTarget(plan.settings)); !tls) {
        printMessage(sourced(tls.error(), sources));
        return WrongUsage;
    }
    HistoryUpload upload(uploadOptions(options, plan, *payload), std::make_unique<AnyDoor>());
    ExitStatus status = FailedAtRunTime;
    QObject::connect(&upload, &HistoryUpload::noticed, &upload, &printMessage);
    QObject::connect(&upload, &HistoryUpload::refused, &upload, [](const QString &sentence) {
        printMessage(text(QT_TRANSLATE_NOOP("Console", "Refused: %1")).arg(sentence));
    });
    QObject::connect(&upload, &HistoryUpload::finished, &upload,
                     [&status](const HistoryUpload::Outcome &outcome) {
                         status = statusOf(outcome);
                         printEnd(outcome);
                         QCoreApplication::quit();
                     });
    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &upload, &HistoryUpload::cancel);
    if (const auto started = upload.start(); !started) {
        printMessage(started.error());
        return FailedAtRunTime;
    }
    printBeginning(upload, plan.settings.serverUrl);
    if (!options.labels.empty()) {
        const auto labels = writeLabels(upload.plan(), QString::fromStdString(options.labels));
        if (!labels) {
            printMessage(labels.error().message);
            return FailedAtRunTime;
        }
    }
    if (const auto log =
            writeTransportLog(upload.plan(), QString::fromStdString(options.transportLog));
        !log) {
        printMessage(log.error().message);
        return FailedAtRunTime;
    }
    const ProgressBar progress([&upload] { return uploadText(upload.progress()); }, false);
    QCoreApplication::exec();
    return status;
}

} // namespace aneroid
