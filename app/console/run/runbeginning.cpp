#include "app/console/run/runbeginning.h"

#include "app/console/console.h"
#include "app/console/run/runcommand.h"
#include "app/console/scenarioarguments.h"
#include "app/console/timeargument.h"
#include "app/console/words.h"
#include "core/fleet/profilesettings.h"
#include "core/payload/payloadsettings.h"
#include "core/payload/payloadstore.h"
#include "core/session/session.h"

#include <QDateTime>

#include <tuple>
#include <utility>

namespace aneroid {

namespace {

/// Start, end and duration.
Result<Done, QString> readTimes(const RunOptions &options, Beginning &to)
{
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    for (const auto &[flag, value, target] : {std::tuple("--start: ", &options.start, &to.start),
                                              std::tuple("--until: ", &options.until, &to.until)}) {
        if (value->empty())
            continue;
        const auto time = readStart(QString::fromStdString(*value), now);
        if (!time)
            return Failure{QLatin1StringView(flag) + time.error()};
        *target = *time;
    }
    if (!options.duration.empty()) {
        const auto duration = readDuration(QString::fromStdString(options.duration));
        if (!duration)
            return Failure{QStringLiteral("--duration: ") + duration.error()};
        to.durationMs = *duration;
    }
    const TimeMs start = to.start.value_or(to.scenario ? to.scenario->startMs : now);
    if (to.until && *to.until < start)
        return Failure{text(QT_TRANSLATE_NOOP("Console", "--until %1 is before the start."))
                           .arg(QString::fromStdString(options.until))};
    if (options.catchUp && !to.start && !to.scenario)
        return Failure{text(QT_TRANSLATE_NOOP(
            "Console", "--catch-up needs --start, or a --scenario that starts in the past."))};
    return Done{};
}

/// The built-in receiver is the server then.
Result<Done, QString> checkReceiver(const RunOptions &options)
{
    if (!options.receiver)
        return Done{};
    for (const auto &[flag, value] : options.layers.commandLine) {
        if (flag == QLatin1StringView("--server") || flag == QLatin1StringView("--server-url"))
            return Failure{
                text(QT_TRANSLATE_NOOP("Console", "--receiver sends to the built-in server, not to "
                                                  "%1: leave --receiver or %2 out."))
                    .arg(value, flag)};
    }
    return Done{};
}

} // namespace

Settings Beginning::ofRun() const
{
    return scenario ? withDelivery(scenario->settings, settings) : settings;
}

Result<Beginning, QString> readBeginning(const RunOptions &options)
{
    if (const auto receiver = checkReceiver(options); !receiver)
        return Failure{receiver.error()};
    Beginning begin;
    QStringList unused;
    if (!options.scenario.empty()) {
        auto played = loadScenario(options.scenario, options.layers);
        if (!played)
            return Failure{played.error()};
        begin.settings = played->machine.settings;
        begin.scenario = played->scenario;
        begin.sources = played->machine.sources;
        unused = unusedAddresses(played->machine.settings, played->machine.sources);
    } else {
        auto climate = loadSettingsWithProfile(options.layers, ProfileStore());
        if (!climate)
            return Failure{climate.error()};
        for (const QString &warning : climate->loaded.warnings)
            printMessage(warning);
        begin.settings = climate->loaded.settings;
        begin.profile = climate->profile;
        begin.fleet = climate->fleet;
        begin.sources = climate->loaded.sources;
        unused = unusedAddresses(climate->loaded.settings, climate->loaded.sources);
    }
    if (options.noSend)
        begin.settings.sendToServer = false;
    if (begin.settings.sendToServer && !options.receiver)
        for (const QString &sentence : unused)
            printMessage(sentence);
    if (const auto times = readTimes(options, begin); !times)
        return Failure{times.error()};
    if (begin.scenario && begin.start) {
        Scenario moved = *begin.scenario;
        moved.startMs = *begin.start;
        begin.scenario = std::make_shared<const Scenario>(std::move(moved));
    }
    return begin;
}

Result<std::shared_ptr<const PayloadPlan>, QString> payloadOf(const Beginning &begin,
                                                              const RunOptions &options)
{
    const Settings settings = begin.ofRun();
    const QString source = begin.sources.value(QStringLiteral("PAYLOAD")).where;
    if (settings.sendToServer || options.showPayload)
        return payloadPlan(settings, begin.scenario ? begin.scenario->fleet : begin.fleet,
                           PayloadStore(), source);
    const auto payload = loadPayload(settings.payload, source);
    if (!payload)
        return Failure{payload.error()};
    return std::shared_ptr<const PayloadPlan>();
}

void prepare(Session &session, const Beginning &begin, const RunOptions &options)
{
    Simulation &run = session.simulation();
    if (begin.scenario) {
        const bool ends = begin.scenario->endMs || !begin.scenario->acts.empty();
        session.setSettings(begin.settings);
        session.play(begin.scenario, ends);
    } else {
        session.setSettings(begin.settings, begin.profile, begin.fleet);
        run.setStart(begin.start);
    }
    run.setCatchUp(options.catchUp);
    run.setCount(options.count);
    run.setUntil(begin.until);
    run.setDuration(begin.durationMs);
}

} // namespace aneroid
