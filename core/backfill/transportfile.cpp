#include "core/backfill/backfillfile.h"
#include "core/recording/gzip.h"
#include "core/recording/transportlog.h"

namespace aneroid {

Result<Done, OutputEnd> writeTransportLog(BackfillPlan plan, const QString &name)
{
    Result<Done, OutputEnd> result = Done{};
    if (name.isEmpty())
        return result;
    plan.mishaps = true;
    plan.labels = false;
    const bool gzip = fileFormat(name).value_or(FileFormat{}).gzip;
    const auto packed = [gzip](std::string plain) {
        std::string member;
        if (gzip)
            appendGzipMember(member, plain);
        return gzip ? member : plain;
    };
    OutputFile file;
    result = file.open(name);
    if (result)
        result = file.write(packed(std::string(transportHeader())), {});
    if (!result)
        return result;
    Backfill backfill(std::move(plan));
    const auto format = [&packed](BackfillPart &part, std::span<const std::string> ids) {
        appendTransportRows(part.bytes, part.readings, part.mishaps, ids);
        if (!part.bytes.empty())
            part.bytes = packed(std::move(part.bytes));
    };
    const auto consume = [&](const BackfillPart &part) {
        if (!part.bytes.empty())
            result = file.write(part.bytes, {});
        return result.ok();
    };
    (void)backfill.run(format, consume, {});
    return result ? file.commit() : result;
}

} // namespace aneroid
