#include "app/console/payloadlines.h"

#include "core/payload/payloadsettings.h"

#include <algorithm>

namespace aneroid {

namespace {

/// Line ends of JSON stand between its parts, for inside of texts they are escaped.
void putInOneLine(std::string &bytes, std::size_t begin)
{
    std::replace_if(
        bytes.begin() + static_cast<std::ptrdiff_t>(begin), bytes.end(),
        [](char c) { return c == '\n' || c == '\r'; }, ' ');
}

} // namespace

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
    const auto file = loadPayload(payload, QStringLiteral("--payload"));
    if (!file)
        return Failure{file.error()};
    PayloadRun run = payloadRun(plan.settings, plan.fleet);
    if (auto masked = PayloadDevices(run, {}).maskedRun("SECRET"))
        run = std::move(*masked);
    const auto made = PayloadPlan::make(*file, run, PayloadDoor::File);
    if (!made)
        return Failure{made.error().sentence()};
    return *made;
}

bool tellsSecrets(const PayloadPlan &plan)
{
    const Payload &payload = plan.payload();
    const auto isSecret = [](const std::string &name) { return name.starts_with("secret_"); };
    return std::ranges::any_of(payload.messages, [&](const PayloadMessage &message) {
        return message.body.uses(Variable::AuthToken) ||
               std::ranges::any_of(message.body.metas(), [&](std::uint16_t meta) {
                   return isSecret(payload.meta[meta]);
               });
    });
}

Backfill::Format payloadLines(std::shared_ptr<const PayloadPlan> payload, const BackfillPlan &plan)
{
    return [payload = std::move(payload),
            run = backfillRunId(plan)](BackfillPart &part, std::span<const std::string> ids) {
        for (const Reading &reading : part.readings) {
            for (std::size_t i = 0; i < payload->messages(); ++i) {
                const std::size_t begin = part.bytes.size();
                payload->appendBody(part.bytes, i, reading, ids[reading.device], run,
                                    ANEROID_VERSION);
                if (payload->payload().messages[i].body.escaping() == Escaping::Json)
                    putInOneLine(part.bytes, begin);
                part.bytes += '\n';
            }
        }
    };
}

} // namespace aneroid
