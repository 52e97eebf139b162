#include "app/console/payloadlines.h"

#include "core/payload/payloadsettings.h"

namespace aneroid {

std::optional<QString> payloadOfOutput(const QString &output,
                                       const QList<QPair<QString, QString>> &commandLine)
{
    for (auto it = commandLine.crbegin(); it != commandLine.crend(); ++it) {
        if (it->first == QLatin1StringView("--payload"))
            return it->second;
    }
    const QString name = output.toLower();
    if (name.endsWith(QLatin1StringView(".lp")) || name.endsWith(QLatin1StringView(".lp.gz")))
        return QStringLiteral("influx");
    return {};
}

Result<std::shared_ptr<const PayloadPlan>, QString> payloadForFile(const QString &payload,
                                                                   const BackfillPlan &plan)
{
    const auto file = PayloadStore().load(payload);
    if (!file)
        return Failure{file.error().sentence()};
    const auto made =
        PayloadPlan::make(*file, payloadRun(plan.settings, plan.fleet), PayloadDoor::File);
    if (!made)
        return Failure{made.error().sentence()};
    return *made;
}

Backfill::Format payloadLines(std::shared_ptr<const PayloadPlan> payload, const BackfillPlan &plan)
{
    return [payload = std::move(payload),
            run = backfillRunId(plan)](BackfillPart &part, std::span<const std::string> ids) {
        for (const Reading &reading : part.readings) {
            for (std::size_t i = 0; i < payload->messages(); ++i) {
                payload->appendBody(part.bytes, i, reading, ids[reading.device], run,
                                    ANEROID_VERSION);
                part.bytes += '\n';
            }
        }
    };
}

} // namespace aneroid
