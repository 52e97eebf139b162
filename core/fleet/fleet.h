#pragma once

#include "core/climate/yearclock.h"
#include "core/fleet/deviceids.h"
#include "core/fleet/fleetlayout.h"
#include "core/profiles/profile.h"
#include "core/settings/deviceplace.h"
#include "core/settings/table.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace aneroid {

/// A setting that a device has for itself, as checked text.
struct FleetOverride
{
    const SettingInfo *info = nullptr;
    QString text;

    friend bool operator==(const FleetOverride &, const FleetOverride &) = default;
};

/// Devices that are alike: of one profile and hemisphere, and with the same settings of their own.
struct FleetKind
{
    std::shared_ptr<const Profile> profile; ///< null: the run's
    std::vector<FleetOverride> overrides;   ///< in the order of the table
    QString where;                          ///< the first such device: "fleet.csv:7"
    std::optional<Hemisphere> hemisphere;   ///< of devices with a latitude of their own
};

/// A column meta_NAME: a text of each device for payloads; empty where a device has none. Those of
/// meta_secret_NAME are secrets: never in logs, scenarios or exports.
struct FleetMeta
{
    std::string name; ///< "room" of meta_room
    std::vector<std::string> values;

    [[nodiscard]] bool isSecret() const { return name.starts_with("secret_"); }
    friend bool operator==(const FleetMeta &, const FleetMeta &) = default;
};

/// The devices that a fleet file names: who they are, where they stand, and what sets them apart
/// from the run's settings. Constant once read, and shared.
struct Fleet
{
    DeviceIds ids;
    std::vector<FleetKind> kinds; ///< the first is the run's own
    FleetLayout layout;
    std::vector<DevicePlace> whereabouts; ///< by device; empty where no device has any
    std::vector<FleetMeta> meta;
    QString file;
    QByteArray hash; ///< SHA-256 of the file, in hexadecimal digits

    [[nodiscard]] const FleetKind &kind(std::uint32_t device) const
    {
        return kinds[layout.kind(device)];
    }
};

/// The settings of the devices of this kind in a run with these: what its profile carries (see
/// applyProfile()), then its own settings. Where a range that a person moves crosses a bound of the
/// kind's own, the bound stays and the range is empty there.
[[nodiscard]] Settings settingsOfKind(const FleetKind &kind, const Settings &run);

/// One sentence that names the file, the device and what does not go together; empty where all
/// devices can be made with these settings.
[[nodiscard]] QString fleetProblem(const Fleet &fleet, const Settings &run);

} // namespace aneroid
