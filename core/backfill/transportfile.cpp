#include "core/backfill/backfillfile.h"
#include "core/recording/gzip.h"
#include "core/recording/transportlog.h"

namespace aneroid {

TransportFormat::TransportFormat(const QString &name)
    : m_gzip(fileFormat(name).value_or(FileFormat{}).gzip)
{
}

std::string TransportFormat::header() const
{
    return packed(std::string(transportHeader()));
}

void TransportFormat::operator()(BackfillPart &part, std::span<const std::string> ids) const
{
    std::string rows;
    appendTransportRows(rows, part.readings, part.mishaps, ids);
    part.transportBytes = rows.empty() ? std::string() : packed(std::move(rows));
}

std::string TransportFormat::packed(std::string plain) const
{
    if (!m_gzip)
        return plain;
    std::string member;
    appendGzipMember(member, plain);
    return member;
}

Result<Done, OutputEnd> writeTransportLog(BackfillPlan plan, const QString &name)
{
    if (name.isEmpty())
        return Done{};
    plan.mishaps = true;
    plan.labels = false;
    const TransportFormat format(name);
    OutputFile file;
    Result<Done, OutputEnd> result = file.open(name);
    if (result)
        result = file.write(format.header(), {});
    if (!result)
        return result;
    Backfill backfill(std::move(plan));
    const auto consume = [&](const BackfillPart &part) {
        if (!part.transportBytes.empty())
            result = file.write(part.transportBytes, {});
        return result.ok();
    };
    (void)backfill.run(format, consume, {});
    return result ? file.commit() : result;
}

} // namespace aneroid
