#include "core/backfill/backfillfile.h"
#include "core/recording/gzip.h"
#include "core/recording/transportlog.h"

namespace aneroid {

Result<Done, OutputEnd> writeTransportLog(BackfillPlan plan, const QString &name)
{
    if (name.isEmpty())
        return Done{};
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
    Result<Done, OutputEnd> result = file.open(name);
    if (result)
        result = file.write(packed(std::string(transportHeader())), {});
    if (!result)
        return Failure{result.error()};
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
    if (!result)
        return Failure{result.error()};
    return file.commit();
}

} // namespace aneroid
