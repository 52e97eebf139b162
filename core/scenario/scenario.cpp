#include "core/scenario/scenario.h"

#include "core/fleet/fleet.h"
#include "core/profiles/profile.h"
#include "core/settings/loader.h"
#include "core/settings/table.h"

#include <QCoreApplication>
#include <QVersionNumber>

#include <algorithm>
#include <array>

namespace aneroid {

namespace {

/// Settings of a run that it keeps to its end.
constexpr std::array keptSettings{
    "SEED", "PROFILE", "DEVICES", "DEVICE_ID", "DEVICE_ID_PATTERN", "FLEET_FILE", "LATITUDE"};

bool sameProfile(const std::shared_ptr<const Profile> &a, const std::shared_ptr<const Profile> &b)
{
    return a == b || (a && b && *a == *b);
}

bool sameFleet(const std::shared_ptr<const Fleet> &a, const std::shared_ptr<const Fleet> &b)
{
    return a == b || (a && b && a->hash == b->hash && a->ids == b->ids);
}

} // namespace

bool operator==(const Scenario &a, const Scenario &b)
{
    return a.generator == b.generator && a.title == b.title && a.description == b.description &&
           a.expectation == b.expectation && a.startMs == b.startMs && a.endMs == b.endMs &&
           a.count == b.count && a.seed == b.seed && a.settings == b.settings &&
           sameProfile(a.profile, b.profile) && sameFleet(a.fleet, b.fleet) && a.acts == b.acts;
}

TimeMs Scenario::lastMs() const
{
    return startMs + endMs.value_or(acts.empty() ? 0 : acts.back().atMs);
}

bool isOfScenario(const SettingInfo &info)
{
    return info.group != SettingGroup::Delivery;
}

bool isLiveSetting(const SettingInfo &info)
{
    return isOfScenario(info) && std::ranges::none_of(keptSettings, [&info](const char *name) {
               return QLatin1StringView(info.name) == QLatin1StringView(name);
           });
}

QJsonObject settingChanges(const Settings &before, const Settings &after)
{
    const QJsonObject all = toJson(after);
    QJsonObject changes;
    for (const SettingInfo &info : settingTable()) {
        if (isLiveSetting(info) && info.text(before) != info.text(after))
            changes.insert(jsonKey(info), all.value(jsonKey(info)));
    }
    if (changes.isEmpty())
        return changes;
    // A preset brings settings with it that did not change and so are not named.
    Settings reached = before;
    (void)applyJson(reached, changes, {});
    for (const SettingInfo &info : settingTable()) {
        if (isLiveSetting(info) && info.text(reached) != info.text(after))
            changes.insert(jsonKey(info), all.value(jsonKey(info)));
    }
    return changes;
}

Settings withDelivery(Settings scenario, const Settings &machine)
{
    for (const SettingInfo &info : settingTable()) {
        if (!isOfScenario(info))
            (void)info.parse(scenario, info.text(machine)); // its own text, hence good
    }
    return scenario;
}

Settings settingsAfter(const Scenario &scenario, std::size_t acts)
{
    Settings settings = scenario.settings;
    for (std::size_t i = 0; i < std::min(acts, scenario.acts.size()); ++i) {
        if (scenario.acts[i].kind == ActKind::Settings)
            (void)applyJson(settings, scenario.acts[i].changes, {});
    }
    return settings;
}

void fixSetting(Scenario &scenario, const QString &jsonKey, const QJsonValue &value)
{
    (void)applyJson(scenario.settings, {{jsonKey, value}}, {});
    for (Act &act : scenario.acts)
        act.changes.remove(jsonKey);
    std::erase_if(scenario.acts, [](const Act &act) {
        return act.kind == ActKind::Settings && act.changes.isEmpty();
    });
}

QStringList scenarioNotes(const Scenario &scenario)
{
    if (scenario.generator.isEmpty() || scenario.generator == QStringLiteral(ANEROID_VERSION))
        return {};
    return {QCoreApplication::translate(
                "Scenario", "The scenario was recorded with Aneroid %1, and this is %2: the same "
                            "acts, but the readings may differ.")
                .arg(scenario.generator, QStringLiteral(ANEROID_VERSION))};
}

} // namespace aneroid
