#pragma once

#include "core/fleet/fleet.h"
#include "core/profiles/profile.h"
#include "core/profiles/profilestore.h"
#include "core/settings/loader.h"

#include <memory>

namespace aneroid {

/// Settings, and the profile and the fleet that they name.
struct LoadedClimate
{
    LoadedSettings loaded;
    std::shared_ptr<const Profile> profile; ///< never null
    std::shared_ptr<const Fleet> fleet;     ///< null where they name none
};

/// loadSettings() with the layer of the profile that PROFILE names by the usual precedence. One
/// that is not there or unusable is an error; where only the saved window names it, a warning, and
/// the default profile takes its place. Ranges and drifts that the window saved with another
/// profile do not count. FLEET_FILE is read likewise; DEVICES becomes the number of its devices,
/// and another number that a person gives beside it is an error. A flag that names devices in
/// another way than the run does is a warning.
[[nodiscard]] Result<LoadedClimate, QString> loadSettingsWithProfile(SettingLayers layers,
                                                                     const ProfileStore &store);

/// The settings that a profile carries, by their JSON keys: ranges and drifts, and the share of
/// missed samples where it knows one.
[[nodiscard]] QJsonObject profileSettings(const Profile &profile);

/// The same, put into `settings`, as choosing a profile in the window does.
void applyProfile(Settings &settings, const Profile &profile);

/// Takes back what `profile` alone brought in and another may not: missed samples, unless a person
/// changed them since.
void leaveProfile(Settings &settings, const Profile &profile);

} // namespace aneroid
