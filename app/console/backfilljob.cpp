#include "app/console/backfilljob.h"

#include "core/recording/csvwriter.h"
#include "core/recording/gzip.h"
#include "core/recording/jsonlines.h"
#include "core/recording/labelwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace aneroid {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Console", source);
}

} // namespace

std::optional<FileFormat> fileFormat(const QString &name)
{
    if (OutputFile::isStandardOutput(name))
        return FileFormat{};
    FileFormat format;
    QStringView stem = name;
    const auto chop = [&stem](QLatin1StringView ending) {
        const bool there = stem.endsWith(ending, Qt::CaseInsensitive);
        if (there)
            stem.chop(ending.size());
        return there;
    };
    format.gzip = chop(QLatin1StringView(".gz"));
    format.json = chop(QLatin1StringView(".jsonl"));
    if (!format.json && !chop(QLatin1StringView(".csv")))
        return {};
    return format;
}

BackfillJob::BackfillJob(const BackfillPlan &plan, const Backfill::Options &options, Files files)
    : m_plan(plan)
    , m_backfill(plan, options)
    , m_names(std::move(files))
    , m_format(fileFormat(m_names.output).value_or(FileFormat{}))
    , m_labelFormat(fileFormat(m_names.labels).value_or(FileFormat{}))
    , m_runId(backfillRunId(plan))
{
}

BackfillJob::Outcome BackfillJob::run(const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    BackfillEnd end = BackfillEnd::Complete;
    const auto written = writeAll(stop, end);
    if (!written) // a closed pipe has no message: who closed it knows
        return {FailedAtRunTime, written.error().message};
    const bool toFile = !OutputFile::isStandardOutput(m_names.output);
    if (end != BackfillEnd::Complete)
        return {Interrupted,
                toFile
                    ? text(QT_TRANSLATE_NOOP("Console", "Stopped. %1 is not written."))
                          .arg(m_names.output)
                    : text(QT_TRANSLATE_NOOP("Console", "Stopped after %1 readings.")).arg(m_rows)};
    if (!toFile)
        return {};
    return {Succeeded, text(QT_TRANSLATE_NOOP("Console", "%1: %2 readings in %3 s."))
                           .arg(m_names.output)
                           .arg(m_rows)
                           .arg(static_cast<double>(clock.elapsed()) / 1000.0, 0, 'f', 1)};
}

Result<Done, OutputEnd> BackfillJob::writeAll(const std::stop_token &stop, BackfillEnd &end)
{
    const bool labels = !m_names.labels.isEmpty();
    Result<Done, OutputEnd> result = m_output.open(m_names.output);
    if (result && labels)
        result = m_labels.open(m_names.labels);
    if (result && !m_format.json)
        result = write(m_output, m_format, csvHeader(m_plan.truth), stop);
    if (result && labels) {
        m_labelsWritten = m_backfill.eventsBefore();
        result = write(m_labels, m_labelFormat, labelHeader(), stop);
    }
    if (!result)
        return result;

    const auto toBytes = [this](BackfillPart &part, std::span<const std::string> ids) {
        format(part, ids);
    };
    const auto consume = [&](const BackfillPart &part) {
        result = m_output.write(part.bytes, stop);
        if (result && labels && !part.events.empty())
            result = write(m_labels, m_labelFormat, labelRows(part), stop);
        m_rows += part.readings.size();
        m_done.fetch_add(part.ticks, std::memory_order_relaxed);
        return result.ok() && !stop.stop_requested();
    };
    end = m_backfill.run(toBytes, consume, stop);
    if (!result || end != BackfillEnd::Complete)
        return result;
    if (labels)
        result = m_labels.commit();
    return result ? m_output.commit() : result;
}

void BackfillJob::format(BackfillPart &part, std::span<const std::string> ids) const
{
    if (m_format.json)
        appendJsonLines(part.bytes, part.readings, ids, m_runId, part.truth);
    else
        appendCsvRows(part.bytes, part.readings, ids, part.truth);
    if (!m_format.gzip || part.bytes.empty())
        return;
    std::string packed;
    appendGzipMember(packed, part.bytes);
    part.bytes = std::move(packed);
}

Result<Done, OutputEnd> BackfillJob::write(OutputFile &file, const FileFormat &format,
                                           std::string_view plain,
                                           const std::stop_token &stop) const
{
    if (!format.gzip)
        return file.write(plain, stop);
    std::string packed;
    appendGzipMember(packed, plain);
    return file.write(packed, stop);
}

std::string BackfillJob::labelRows(const BackfillPart &part)
{
    std::string rows;
    for (const DeviceEvent &event : part.events) {
        Label label = weatherLabel(event.event, m_backfill.ids()[event.device]);
        label.id = ++m_labelsWritten;
        appendLabelRow(rows, label);
    }
    return rows;
}

} // namespace aneroid
