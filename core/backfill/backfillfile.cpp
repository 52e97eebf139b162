#include "core/backfill/backfillfile.h"

#include "core/recording/csvwriter.h"
#include "core/recording/gzip.h"
#include "core/recording/jsonlines.h"
#include "core/recording/labelwriter.h"

namespace aneroid {

BackfillFormat::BackfillFormat(const BackfillPlan &plan, const FileFormat &format,
                               Backfill::Format bodies)
    : m_format(format)
    , m_truth(plan.truth)
    , m_raw(plan.raw)
    , m_rawBytes(plan.rawBytes)
    , m_runId(format.json ? backfillRunId(plan) : std::string())
    , m_bodies(std::move(bodies))
{
}

std::string BackfillFormat::header() const
{
    return m_format.json || m_bodies ? std::string()
                                     : packed(csvHeader(m_truth, {{}, m_raw, m_rawBytes}));
}

void BackfillFormat::operator()(BackfillPart &part, std::span<const std::string> ids) const
{
    const RawColumns raw{part.words, m_raw, m_rawBytes};
    if (m_bodies)
        m_bodies(part, ids);
    else if (m_format.json)
        appendJsonLines(part.bytes, part.readings, ids, m_runId, part.truth, raw);
    else
        appendCsvRows(part.bytes, part.readings, ids, part.truth, raw);
    if (m_format.gzip && !part.bytes.empty())
        part.bytes = packed(std::move(part.bytes));
}

std::string BackfillFormat::packed(std::string plain) const
{
    if (!m_format.gzip)
        return plain;
    std::string member;
    appendGzipMember(member, plain);
    return member;
}

Label labelOf(const DeviceEvent &event, const DeviceIds &ids)
{
    const std::string_view id = ids[event.device];
    return event.fault ? faultLabel(*event.fault, id) : weatherLabel(event.event, id);
}

namespace {

/// Of bodies, the name tells only whether they are packed.
FileFormat formatOf(const QString &name, bool bodies)
{
    return bodies ? FileFormat{.gzip = isPacked(name)} : fileFormat(name).value_or(FileFormat{});
}

BackfillPlan planFor(BackfillPlan plan, const BackfillFile::Files &files)
{
    plan.mishaps = plan.mishaps || !files.transport.isEmpty();
    return plan;
}

} // namespace

BackfillFile::BackfillFile(const BackfillPlan &plan, const Backfill::Options &options, Files files,
                           const Backfill::Format &bodies)
    : m_backfill(planFor(plan, files), options)
    , m_total(m_backfill.ticks())
    , m_names(std::move(files))
    , m_format(plan, formatOf(m_names.output, static_cast<bool>(bodies)), bodies)
    , m_labelFormat(plan, fileFormat(m_names.labels).value_or(FileFormat{}))
    , m_transportFormat(m_names.transport)
{
}

BackfillFile::Outcome BackfillFile::run(const std::stop_token &stop)
{
    BackfillEnd end = BackfillEnd::Complete;
    const auto written = writeAll(stop, end);
    if (!written)
        return {End::Failed, written.error().message, m_rows, m_bytes};
    const bool complete = end == BackfillEnd::Complete;
    return {complete ? End::Complete : End::Cancelled, {}, m_rows, m_bytes};
}

Result<Done, OutputEnd> BackfillFile::writeAll(const std::stop_token &stop, BackfillEnd &end)
{
    auto result = begin(stop);
    if (!result)
        return result;
    const auto consume = [&](const BackfillPart &part) {
        result = write(part.bytes, stop);
        if (result && m_labels.isOpen() && !part.events.empty())
            result = m_labels.write(m_labelFormat.packed(labelRows(part)), stop);
        if (result && m_transport.isOpen() && !part.transportBytes.empty())
            result = m_transport.write(part.transportBytes, stop);
        m_rows += part.readings.size();
        m_done.fetch_add(part.ticks, std::memory_order_relaxed);
        return result.ok() && !stop.stop_requested();
    };
    const auto format = [this, transport = m_transport.isOpen()](BackfillPart &part,
                                                                 std::span<const std::string> ids) {
        m_format(part, ids);
        if (transport)
            m_transportFormat(part, ids);
    };
    end = m_backfill.run(format, consume, stop);
    if (!result || end != BackfillEnd::Complete)
        return result;
    for (OutputFile *const beside : {&m_labels, &m_transport}) {
        if (result && beside->isOpen())
            result = beside->commit();
    }
    return result ? m_output.commit() : result;
}

Result<Done, OutputEnd> BackfillFile::begin(const std::stop_token &stop)
{
    Result<Done, OutputEnd> result = m_output.open(m_names.output);
    const bool labels = !m_names.labels.isEmpty();
    const bool transport = !m_names.transport.isEmpty();
    if (result && labels)
        result = m_labels.open(m_names.labels);
    if (result && transport)
        result = m_transport.open(m_names.transport);
    if (result)
        result = write(m_format.header(), stop);
    if (result && labels) {
        m_labelsWritten = m_backfill.eventsBefore();
        result = m_labels.write(m_labelFormat.packed(std::string(labelHeader())), stop);
    }
    if (result && transport)
        result = m_transport.write(m_transportFormat.header(), stop);
    return result;
}

Result<Done, OutputEnd> BackfillFile::write(std::string_view bytes, const std::stop_token &stop)
{
    m_bytes += bytes.size();
    return m_output.write(bytes, stop);
}

std::string BackfillFile::labelRows(const BackfillPart &part)
{
    std::string rows;
    for (const DeviceEvent &event : part.events) {
        Label label = labelOf(event, m_backfill.ids());
        label.id = ++m_labelsWritten;
        appendLabelRow(rows, label);
    }
    return rows;
}

} // namespace aneroid
