#include "app/console/chipcommand.h"

#include "app/console/console.h"
#include "app/console/words.h"
#include "core/base/random.h"
#include "core/fleet/deviceids.h"
#include "core/fleet/profilesettings.h"
#include "core/instrument/trim.h"
#include "core/settings/commandline.h"
#include "core/simulation/machine.h"
#include "core/simulation/run.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace aneroid {

namespace {

/// The mode of the device's own kind: a fleet file may give it another one.
SensorMode modeOf(const LoadedClimate &climate, const std::string &device)
{
    const Settings &settings = climate.loaded.settings;
    if (!climate.fleet)
        return settings.sensor.mode;
    const DeviceIds &ids = climate.fleet->ids;
    for (std::uint32_t i = 0; i < ids.size(); ++i) {
        if (ids[i] == device)
            return settingsByKind(settings, climate.fleet.get())[climate.fleet->layout.kind(i)]
                .sensor.mode;
    }
    return settings.sensor.mode;
}

/// Whether it is one of those sold as a BME280.
bool isBmp280(const FaultSettings &faults, const std::string &device)
{
    return std::ranges::any_of(faults.list, [&device](const Fault &fault) {
        return fault.kind == FaultKind::Bmp280 &&
               (fault.devices.empty() || std::ranges::count(fault.devices, device) > 0);
    });
}

} // namespace

CLI::App *addChipCommand(CLI::App &app, ChipOptions &options)
{
    options.layers.envFile = QStringLiteral(".env");
    options.layers.environment = QProcessEnvironment::systemEnvironment();
    CLI::App *const chip = app.add_subcommand(
        "chip", "Print the registers of a device's chip: calibration, id and control, as a bus "
                "reads them. With the words of --raw a driver's formulas give the readings.");
    chip->add_option("device", options.device, "Device ID")->required();
    addEnvFileFlag(*chip, options.layers);
    addSettingFlags(*chip, options.layers.commandLine);
    return chip;
}

int runChip(const ChipOptions &options)
{
    const auto climate = loadSettingsWithProfile(options.layers, ProfileStore());
    if (!climate) {
        printMessage(climate.error());
        return WrongUsage;
    }
    for (const QString &warning : climate->loaded.warnings)
        printMessage(warning);
    const Settings &settings = climate->loaded.settings;
    const qint64 seed = settings.seed ? *settings.seed : drawSeed();
    if (!settings.seed)
        printMessage(text(QT_TRANSLATE_NOOP("Console", "Seed: %1")).arg(seed));
    const std::uint64_t key = static_cast<std::uint64_t>(seed) ^ hashOf(options.device);
    const std::uint8_t id = isBmp280(settings.faults, options.device) ? bmp280Id : bme280Id;
    for (const RegisterRow &row : registerRows(trimOf(key), modeOf(*climate, options.device), id))
        fmt::print("{}\n", registerText(row));
    return Succeeded;
}

} // namespace aneroid
