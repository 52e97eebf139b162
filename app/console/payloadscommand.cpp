#include "app/console/payloadscommand.h"

#include "app/console/console.h"
#include "app/console/words.h"
#include "core/backfill/backfill.h"
#include "core/fleet/profilesettings.h"
#include "core/http/httpdoor.h"
#include "core/mqtt/mqttdoor.h"
#include "core/payload/payloadsettings.h"
#include "core/payload/wireformat.h"
#include "core/session/session.h"
#include "core/settings/commandline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace aneroid {

namespace {

/// "HTTP", "MQTT", "HTTP, MQTT"
QString doorsOf(const Payload &payload)
{
    const bool topics = std::ranges::all_of(
        payload.messages, [](const PayloadMessage &message) { return message.topic.has_value(); });
    QStringList doors;
    if (payload.http)
        doors.append(QStringLiteral("HTTP"));
    if (topics)
        doors.append(QStringLiteral("MQTT"));
    return doors.join(QStringLiteral(", "));
}

void printTable(const PayloadStore &store)
{
    fmt::print("{:<16}  {:<10}  {}\n", "NAME", "DOORS", "TITLE");
    for (const PayloadEntry &entry : store.list()) {
        if (!entry.problem.isEmpty())
            continue;
        const auto payload = store.load(entry.name);
        const char *const mark = !entry.builtIn ? " (own)" : entry.edited ? " (edited)" : "";
        fmt::print("{:<16}  {:<10}  {}{}\n", entry.name.toStdString(),
                   doorsOf(**payload).toStdString(), entry.title.toStdString(), mark);
    }
}

void printJson(const PayloadStore &store)
{
    QJsonArray array;
    for (const PayloadEntry &entry : store.list()) {
        QJsonObject object{{QStringLiteral("name"), entry.name},
                           {QStringLiteral("title"), entry.title},
                           {QStringLiteral("built_in"), entry.builtIn},
                           {QStringLiteral("edited"), entry.edited}};
        if (const auto payload = store.load(entry.name)) {
            QJsonArray sources;
            for (const std::string &source : (*payload)->sources)
                sources.append(QString::fromStdString(source));
            object.insert(QStringLiteral("sources"), sources);
            object.insert(
                QStringLiteral("doors"),
                QJsonArray::fromStringList(doorsOf(**payload).split(QStringLiteral(", "))));
            object.insert(QStringLiteral("messages"),
                          static_cast<int>((*payload)->messages.size()));
        } else {
            object.insert(QStringLiteral("problem"), entry.problem);
        }
        array.append(object);
    }
    fmt::print("{}", QJsonDocument(array).toJson().toStdString());
}

int printFile(const PayloadStore &store, const QString &name)
{
    const auto source = store.source(name);
    const auto payload = store.load(name);
    if (!source || !payload) {
        printMessage(source ? payload.error().sentence() : source.error().sentence());
        return WrongUsage;
    }
    fmt::print("{}", source->content.toStdString());
    return Succeeded;
}

/// The first reading of a run with these settings that begins now.
Reading firstReading(const LoadedClimate &climate, DeviceIds &ids)
{
    BackfillPlan plan;
    plan.settings = climate.loaded.settings;
    plan.profile = climate.profile;
    plan.fleet = climate.fleet;
    plan.fromMs = QDateTime::currentMSecsSinceEpoch();
    plan.toMs = plan.fromMs;
    Backfill backfill(completed(plan));
    ids = backfill.ids();
    Reading first;
    backfill.run([](BackfillPart &, std::span<const std::string>) {},
                 [&first](const BackfillPart &part) {
                     if (!part.readings.empty())
                         first = part.readings.front();
                     return part.readings.empty();
                 },
                 {});
    return first;
}

int tryOut(const PayloadsOptions &options)
{
    SettingLayers layers = options.layers;
    if (!options.name.empty())
        layers.commandLine.append(
            {QStringLiteral("--payload"), QString::fromStdString(options.name)});
    auto climate = loadSettingsWithProfile(layers, ProfileStore());
    if (!climate) {
        printMessage(climate.error());
        return WrongUsage;
    }
    for (const QString &warning : climate->loaded.warnings)
        printMessage(warning);
    LoadedClimate loaded = std::move(climate).value();
    Settings &settings = loaded.loaded.settings;
    const auto payload = PayloadStore().load(settings.payload);
    if (!payload) {
        printMessage(payload.error().sentence());
        return WrongUsage;
    }
    const bool noToken = (*payload)->uses(Variable::AuthToken) &&
                         !PayloadDevices(payloadRun(settings, loaded.fleet), {})
                              .missing({.variable = Variable::AuthToken}, {})
                              .isEmpty();
    if (noToken)
        settings.authToken = "AUTH_TOKEN"; // shown as dots, as a real one is
    // Without an address, the payload shows itself by a door that it has.
    const bool named = loaded.loaded.sources.contains(QStringLiteral("SERVER_URL"));
    const PayloadDoor door = named || (*payload)->http || !settings.endpoint.isEmpty()
                                 ? doorOf(settings.serverUrl)
                                 : PayloadDoor::Mqtt;
    const auto plan = PayloadPlan::make(*payload, payloadRun(settings, loaded.fleet), door);
    if (!plan) {
        printMessage(plan.error().sentence());
        return WrongUsage;
    }
    DeviceIds ids;
    const Reading reading = firstReading(loaded, ids);
    DeliveryTarget target = deliveryTarget(settings);
    target.payload = *plan;
    const bool atBroker = doorOf(settings.serverUrl) == PayloadDoor::Mqtt;
    const std::unique_ptr<Door> there =
        atBroker ? std::unique_ptr<Door>(std::make_unique<MqttDoor>())
                 : std::make_unique<HttpDoor>(std::unique_ptr<HttpTransport>());
    there->setTarget(target);
    const std::string run = newRunId().toStdString();
    fmt::print("{}",
               shownMessages(*there, *plan, {reading, ids[reading.device], run}).toStdString());
    if (noToken)
        printMessage(text(
            QT_TRANSLATE_NOOP("Console", "AUTH_TOKEN is not set: the dots stand in its place.")));
    return Succeeded;
}

} // namespace

CLI::App *addPayloadsCommand(CLI::App &app, PayloadsOptions &options)
{
    options.layers.envFile = QStringLiteral(".env");
    options.layers.environment = QProcessEnvironment::systemEnvironment();
    CLI::App *const payloads = app.add_subcommand(
        "payloads", "List the payloads that --payload takes, print one as JSON, or try it.");
    payloads->add_option("name", options.name, "Payload to print or to try, by name or as a file");
    CLI::Option *const json = payloads->add_flag("--json", options.json, "List as JSON");
    payloads
        ->add_flag("--try", options.tryOut,
                   "Print what is sent for the first reading of a run with these settings")
        ->excludes(json);
    addEnvFileFlag(*payloads, options.layers);
    addSettingFlags(*payloads, options.layers.commandLine);
    return payloads;
}

int runPayloads(const PayloadsOptions &options)
{
    if (options.tryOut)
        return tryOut(options);
    const PayloadStore store;
    if (!options.name.empty())
        return printFile(store, QString::fromStdString(options.name));
    options.json ? printJson(store) : printTable(store);
    for (const PayloadEntry &entry : store.list()) {
        if (!entry.problem.isEmpty())
            printMessage(entry.problem);
    }
    return Succeeded;
}

} // namespace aneroid
