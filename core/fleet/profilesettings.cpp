#include "core/fleet/profilesettings.h"

#include "core/fleet/fleetfile.h"
#include "core/settings/candidates.h"
#include "core/text/words.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace aneroid {

namespace {

constexpr std::array prefixes{"temp", "humidity", "pressure"};
constexpr QLatin1StringView profileName{"PROFILE"};
constexpr QLatin1StringView fleetName{"FLEET_FILE"};
constexpr QLatin1StringView devicesName{"DEVICES"};
constexpr QLatin1StringView missedKey{"missed_samples"};

QString keyOf(std::size_t channel, const char *what)
{
    return QStringLiteral("%1_%2").arg(QLatin1StringView(prefixes[channel]),
                                       QLatin1StringView(what));
}

struct Choice
{
    QString name;
    SettingSource source;
};

/// What PROFILE will be; the default where no layer has a good value, for loadSettings() to refuse.
Choice chosenProfile(const SettingLayers &layers)
{
    const SettingInfo &row = *findSetting(profileName);
    const Candidates found = collectCandidates(layers);
    for (const Candidate &candidate : std::views::reverse(found.values)) {
        Settings settings;
        if (candidate.info == &row && candidate.text && row.parse(settings, *candidate.text))
            return {settings.profile, candidate.source};
    }
    return {Settings().profile, {}};
}

/// What was saved with another profile and `chosen` brings itself.
void dropClimate(QJsonObject &saved, const Profile &chosen)
{
    const QJsonObject climate = profileSettings(chosen);
    for (const QString &key : climate.keys())
        saved.remove(key);
}

QString sourced(const QString &sentence, const SettingSource &source)
{
    return source.where.isEmpty() ? sentence
                                  : QStringLiteral("PROFILE (%1): %2").arg(source.where, sentence);
}

/// Reads the fleet; the settings' number of devices follows. The sentence of what is wrong, else
/// empty.
QString addFleet(LoadedClimate &climate, const ProfileStore &store)
{
    LoadedSettings &loaded = climate.loaded;
    Settings &settings = loaded.settings;
    const SettingSource source = loaded.sources.value(fleetName);
    auto fleet = loadFleet(settings.fleetFile, settings, store);
    if (!fleet) {
        if (source.origin != SettingOrigin::SavedWindow)
            return QStringLiteral("%1: %2").arg(sourcedName(fleetName, loaded.sources),
                                                fleet.error());
        loaded.warnings.append(Words::tr("%1 The fleet file is not used.").arg(fleet.error()));
        settings.fleetFile.clear();
        return {};
    }
    climate.fleet = std::move(fleet).value();
    const int devices = static_cast<int>(climate.fleet->ids.size());
    const SettingSource number = loaded.sources.value(devicesName);
    if (number.origin > SettingOrigin::SavedWindow && settings.devices != devices)
        return Words::tr("%1: DEVICES is %2, but the fleet file %3 names %4; leave DEVICES out.")
            .arg(number.where, QString::number(settings.devices), settings.fleetFile,
                 QString::number(devices));
    settings.devices = devices;
    return {};
}

/// A flag that names devices which have their names from elsewhere.
void warnOfUnusedNames(LoadedClimate &climate)
{
    LoadedSettings &loaded = climate.loaded;
    const bool several = loaded.settings.devices > 1;
    const QString used = climate.fleet ? fleetName
                         : several     ? QLatin1StringView("DEVICE_ID_PATTERN")
                                       : QLatin1StringView("DEVICE_ID");
    for (const char *const name : {"DEVICE_ID", "DEVICE_ID_PATTERN"}) {
        const QString setting = QString::fromLatin1(name);
        const SettingSource source = loaded.sources.value(setting);
        if (setting != used && source.origin == SettingOrigin::CommandLine)
            loaded.warnings.append(
                several ? Words::tr("%1 is not used: several devices have their names from %2.")
                              .arg(source.where, used)
                        : Words::tr("%1 is not used: a single device has its name from %2.")
                              .arg(source.where, used));
    }
}

std::shared_ptr<const Profile> shared(Profile profile)
{
    return std::make_shared<const Profile>(std::move(profile));
}

} // namespace

QJsonObject profileSettings(const Profile &profile)
{
    QJsonObject object;
    for (std::size_t c = 0; c < channelCount; ++c) {
        object.insert(keyOf(c, "min"), profile.ranges[c].minimum);
        object.insert(keyOf(c, "max"), profile.ranges[c].maximum);
        object.insert(keyOf(c, "drift"), profile.drift[c]);
    }
    if (profile.logger.missedPercent)
        object.insert(missedKey, *profile.logger.missedPercent);
    return object;
}

void applyProfile(Settings &settings, const Profile &profile)
{
    const std::array channels{&settings.temperature, &settings.humidity, &settings.pressure};
    for (std::size_t c = 0; c < channelCount; ++c) {
        *channels[c] = {{profile.ranges[c].minimum, profile.ranges[c].maximum}, profile.drift[c]};
    }
    settings.missedPercent = profile.logger.missedPercent.value_or(settings.missedPercent);
}

void leaveProfile(Settings &settings, const Profile &profile)
{
    if (settings.missedPercent == profile.logger.missedPercent)
        settings.missedPercent = Settings().missedPercent;
}

Result<LoadedClimate, QString> loadSettingsWithProfile(SettingLayers layers,
                                                       const ProfileStore &store)
{
    QStringList warnings;
    Choice choice = chosenProfile(layers);
    Result<Profile, QString> profile = store.load(choice.name);
    if (!profile && choice.source.origin == SettingOrigin::SavedWindow) {
        warnings.append(Words::tr("%1 The profile \"%2\" is used instead.")
                            .arg(sourced(profile.error(), choice.source), Settings().profile));
        layers.savedWindow.remove(profileName.toString().toLower());
        choice = {Settings().profile, {}};
        profile = store.load(choice.name);
        dropClimate(layers.savedWindow, homeProfile());
    }
    if (!profile)
        return Failure{sourced(profile.error(), choice.source)};

    const QString saved =
        layers.savedWindow.value(profileName.toString().toLower()).toString(Settings().profile);
    if (saved != choice.name)
        dropClimate(layers.savedWindow, *profile);
    layers.profile = profileSettings(*profile);
    auto loaded = loadSettings(layers);
    if (!loaded)
        return Failure{loaded.error()};
    LoadedClimate climate{std::move(loaded).value(), shared(std::move(profile).value()), {}};
    climate.loaded.warnings = warnings + climate.loaded.warnings;
    if (!climate.loaded.settings.fleetFile.isEmpty()) {
        if (const QString wrong = addFleet(climate, store); !wrong.isEmpty())
            return Failure{wrong};
    }
    warnOfUnusedNames(climate);
    return climate;
}

} // namespace aneroid
