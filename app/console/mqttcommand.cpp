#include "app/console/mqttcommand.h"

#include "app/console/console.h"
#include "app/console/words.h"
#include "core/delivery/storedplan.h"
#include "core/fleet/deviceids.h"
#include "core/fleet/profilesettings.h"
#include "core/mqtt/mqttdoor.h"
#include "core/payload/payloadsettings.h"
#include "core/payload/wireformat.h"
#include "core/session/session.h"
#include "core/settings/commandline.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace aneroid {
namespace {

int publishRetracts(MqttDoor &door, const QString &server)
{
    QEventLoop loop;
    int retracted = 0;
    QString problem;
    const int all = door.retractCount();
    door.retract([&](int count, const QString &why) {
        retracted = count;
        problem = why;
        loop.quit();
    });
    loop.exec();
    fmt::print("Retracted {} of {} topics at {}.\n", retracted, all, server.toStdString());
    if (problem.isEmpty())
        return Succeeded;
    printMessage(problem);
    return FailedAtRunTime;
}

} // namespace

CLI::App *addMqttCommand(CLI::App &app, MqttCommandOptions &options)
{
    options.layers.envFile = QStringLiteral(".env");
    options.layers.environment = QProcessEnvironment::systemEnvironment();
    CLI::App *const mqtt =
        app.add_subcommand("mqtt", "Have an MQTT broker forget what was left there.");
    mqtt->require_subcommand(1);
    CLI::App *const retract = mqtt->add_subcommand(
        "retract", "Publish the payload's retract messages of all devices: empty and retained, so "
                   "that discovery and last states are gone.");
    retract->callback([&options] { options.retract = true; });
    addEnvFileFlag(*retract, options.layers);
    addSettingFlags(*retract, options.layers.commandLine);
    return mqtt;
}

int runMqttCommand(const MqttCommandOptions &options)
{
    auto climate = loadSettingsWithProfile(options.layers, ProfileStore());
    if (!climate) {
        printMessage(climate.error());
        return WrongUsage;
    }
    for (const QString &warning : climate->loaded.warnings)
        printMessage(warning);
    const Settings &settings = climate->loaded.settings;
    if (doorOf(settings.serverUrl) != PayloadDoor::Mqtt) {
        printMessage(text(QT_TRANSLATE_NOOP(
            "Console", "mqtt retract needs the broker's address: --server mqtt://HOST.")));
        return WrongUsage;
    }
    const auto plan = payloadPlan(settings, climate->fleet, PayloadStore(),
                                  climate->loaded.sources.value(QStringLiteral("PAYLOAD")).where);
    if (!plan) {
        printMessage(sourced(plan.error(), climate->loaded.sources));
        return WrongUsage;
    }
    MqttDoor door;
    DeliveryTarget target = deliveryTarget(settings);
    target.payload = *plan;
    door.setTarget(target);
    const DeviceIds ids = climate->fleet ? climate->fleet->ids : deviceIds(settings);
    door.beginRun(runWith(**plan, newRunId().toStdString(), ids));
    if (door.retractCount() == 0) {
        printMessage(
            text(QT_TRANSLATE_NOOP("Console", "The payload \"%1\" leaves nothing at a broker that "
                                              "could be retracted."))
                .arg(settings.payload));
        return WrongUsage;
    }
    return publishRetracts(door, settings.serverUrl);
}

} // namespace aneroid
