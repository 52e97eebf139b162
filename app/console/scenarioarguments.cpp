#include "app/console/scenarioarguments.h"

#include "app/console/console.h"
#include "app/console/words.h"
#include "core/scenario/scenariostore.h"
#include "core/settings/describe.h"
#include "core/settings/table.h"
#include "core/simulation/machine.h"
#include "core/text/values.h"

#include <algorithm>
#include <array>

namespace aneroid {

namespace {

using Flags = QList<QPair<QString, QString>>;

/// Flags that are taken beside a scenario although the scenario has a value of its own.
constexpr std::array allowedFlags{"SPEED", "INTERVAL_SECONDS", "LATITUDE"};

bool isAllowed(const SettingInfo &info)
{
    return std::ranges::any_of(allowedFlags, [&info](const char *name) {
        return QLatin1StringView(info.name) == QLatin1StringView(name);
    });
}

const SettingInfo &settingOf(const QString &flag)
{
    const SettingInfo *const info = findSetting(flag);
    return info ? *info : *findSetting(flag.mid(QStringLiteral("--no-").size()));
}

/// Applies the flags that are allowed and leaves those of delivery.
Result<Flags, QString> takeFlags(const Flags &flags, Scenario &scenario)
{
    Flags rest;
    for (const auto &[flag, value] : flags) {
        const SettingInfo &info = settingOf(flag);
        if (!isOfScenario(info)) {
            rest.append({flag, value});
            continue;
        }
        if (!isAllowed(info))
            return Failure{
                text(QT_TRANSLATE_NOOP("Console", "%1 changes readings, and beside --scenario the "
                                                  "scenario says what they are: leave the flag "
                                                  "out, or change the scenario."))
                    .arg(flag)};
        Settings fixed;
        if (!info.parse(fixed, value))
            return Failure{badValueSentence(info, flag, shownValue(info, value))};
        fixSetting(scenario, jsonKey(info), toJson(fixed).value(jsonKey(info)));
    }
    const QStringList broken = brokenRules(scenario.settings);
    if (!broken.isEmpty())
        return Failure{broken.front()};
    return rest;
}

} // namespace

Result<PlayedScenario, QString> loadScenario(const std::string &nameOrPath, SettingLayers layers)
{
    auto loaded = scenarios::load(QString::fromStdString(nameOrPath));
    if (!loaded)
        return Failure{loaded.error()};
    Scenario scenario = std::move(loaded).value();
    for (const QString &note : scenarioNotes(scenario))
        printMessage(note);
    if (!scenario.settings.utcOffsetMinutes) {
        scenario.settings.utcOffsetMinutes = machineUtcOffsetMinutes(scenario.startMs);
        printMessage(text(QT_TRANSLATE_NOOP("Console", "UTC offset: %1, this machine's"))
                         .arg(utcOffsetText(*scenario.settings.utcOffsetMinutes)));
    }
    auto rest = takeFlags(layers.commandLine, scenario);
    if (!rest)
        return Failure{rest.error()};
    layers.commandLine = *rest;
    layers.only = SettingGroup::Delivery;
    auto machine = loadSettings(layers);
    if (!machine)
        return Failure{machine.error()};
    for (const QString &warning : machine->warnings)
        printMessage(warning);
    return PlayedScenario{std::make_shared<const Scenario>(std::move(scenario)),
                          std::move(machine).value()};
}

} // namespace aneroid
