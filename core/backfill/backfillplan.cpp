#include "core/backfill/backfill.h"

#include "core/base/random.h"
#include "core/profiles/profilejson.h"
#include "core/scenario/scenariojson.h"
#include "core/settings/loader.h"
#include "core/settings/table.h"
#include "core/simulation/machine.h"
#include "core/simulation/run.h"
#include "core/simulation/timeline.h"
#include "core/text/timezone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace aneroid {

namespace {

QString planText(const char *source)
{
    return QCoreApplication::translate("Backfill", source);
}

QString shown(TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, utcZone).toString(Qt::ISODateWithMs);
}

} // namespace

BackfillPlan completed(BackfillPlan plan)
{
    if (!plan.settings.seed)
        plan.settings.seed = drawSeed();
    if (!plan.settings.utcOffsetMinutes)
        plan.settings.utcOffsetMinutes = machineUtcOffsetMinutes(plan.fromMs);
    return plan;
}

QString brokenPlanMessage(const BackfillPlan &plan)
{
    if (plan.toMs < plan.fromMs)
        return planText(QT_TRANSLATE_NOOP("Backfill", "The end, %1, is before the beginning, %2."))
            .arg(shown(plan.toMs), shown(plan.fromMs));
    if (plan.shards < 1 || plan.shard < 1 || plan.shard > plan.shards)
        return planText(QT_TRANSLATE_NOOP("Backfill",
                                          "There is no shard %1 of %2: shards count from 1."))
            .arg(plan.shard)
            .arg(plan.shards);
    if (plan.scenario) // its sequences were made by a run
        return {};
    if (const QString message = unknownFaultDevice(
            plan.settings.faults, plan.fleet ? plan.fleet->ids : deviceIds(plan.settings));
        !message.isEmpty())
        return message;
    constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    const std::vector<Settings> kinds = settingsByKind(plan.settings, plan.fleet.get());
    const std::vector<LoggerTiming> timings = loggerTimings(kinds, *plan.profile, plan.fleet.get());
    bool tooMany = false;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const Timeline timeline(plan.fromMs, kinds[i].intervalSeconds, timings[i]);
        tooMany = tooMany || timeline.dueAt(plan.toMs) > most;
    }
    if (tooMany)
        return planText(
                   QT_TRANSLATE_NOOP("Backfill",
                                     "That is more than %1 readings a device, the largest sequence "
                                     "number: choose a longer interval or a shorter time."))
            .arg(most);
    return {};
}

std::string backfillRunId(const BackfillPlan &plan)
{
    QJsonObject arguments = toJson(plan.settings);
    for (const SettingInfo &info : settingTable()) { // how readings are delivered changes none
        const bool isPlace = info.type == SettingType::OptionalNumber; // in some payloads
        if (info.group == SettingGroup::Delivery && (plan.shape.isEmpty() || !isPlace))
            arguments.remove(jsonKey(info));
    }
    for (const char *name : {"speed", "profile", "fleet_file"})
        arguments.remove(QLatin1StringView(name));
    if (!plan.settings.latitude)
        arguments.remove(QStringLiteral("latitude"));
    arguments.insert(QStringLiteral("from"), QString::number(plan.fromMs));
    arguments.insert(QStringLiteral("to"), QString::number(plan.toMs));
    arguments.insert(QStringLiteral("phase"), plan.phase);
    if (plan.fleet)
        arguments.insert(QStringLiteral("fleet"), QString::fromLatin1(plan.fleet->hash));
    if (!plan.shape.isEmpty())
        arguments.insert(QStringLiteral("payload"), QString::fromLatin1(plan.shape));
    QByteArray json =
        QJsonDocument(arguments).toJson(QJsonDocument::Compact) + toJson(*plan.profile);
    if (plan.scenario)
        json += toJson(*plan.scenario);
    std::uint64_t hash = hashOf({json.constData(), static_cast<std::size_t>(json.size())});
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::string id;
    for (; hash != 0; hash /= letters.size())
        id.push_back(letters[hash % letters.size()]);
    return id;
}

} // namespace aneroid
