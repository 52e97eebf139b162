#include "core/payload/payloadsettings.h"

#include "core/payload/payloadwords.h"

#include <QDateTime>

namespace aneroid {

PayloadRun payloadRun(const Settings &settings, std::shared_ptr<const Fleet> fleet)
{
    const int machineOffset = QDateTime::currentDateTime().offsetFromUtc() / 60;
    const auto kindOf = [machineOffset](const Settings &of) {
        return PayloadRun::Kind{of.intervalSeconds, of.utcOffsetMinutes.value_or(machineOffset)};
    };
    PayloadRun run;
    run.endpoint = settings.endpoint;
    run.mqtt = {.topic = settings.mqtt.topic,
                .clientId = settings.mqtt.clientId,
                .username = settings.mqtt.username,
                .password = settings.mqtt.password.toStdString(),
                .availabilityTopic = settings.mqtt.availabilityTopic};
    run.authToken = settings.authToken.trimmed().toStdString();
    run.place = {settings.latitude, settings.longitude, settings.altitudeM};
    run.kinds = {kindOf(settings)};
    if (!fleet)
        return run;
    run.kinds.clear();
    for (const FleetKind &kind : fleet->kinds)
        run.kinds.push_back(kindOf(settingsOfKind(kind, settings)));
    for (const FleetMeta &meta : fleet->meta)
        run.columns.push_back({meta.name, &meta.values});
    run.fleetFile = fleet->file;
    run.ids = &fleet->ids.list();
    run.kindOf = &fleet->layout.kindOf;
    run.places = &fleet->whereabouts;
    run.owner = std::move(fleet);
    return run;
}

Result<std::shared_ptr<const Payload>, QString>
loadPayload(const QString &nameOrPath, const QString &where, const PayloadStore &store)
{
    auto payload = store.load(nameOrPath);
    if (payload)
        return std::move(payload).value();
    const QString sentence = payload.error().sentence();
    if (where.isEmpty() || payload.error().line > 0)
        return Failure{sentence};
    return Failure{QStringLiteral("PAYLOAD (%1): %2").arg(where, sentence)};
}

Result<std::shared_ptr<const PayloadPlan>, QString> payloadPlan(const Settings &settings,
                                                                std::shared_ptr<const Fleet> fleet,
                                                                const PayloadStore &store,
                                                                const QString &where)
{
    const auto payload = loadPayload(settings.payload, where, store);
    if (!payload)
        return Failure{payload.error()};
    const bool noPath = !(*payload)->http && settings.endpoint.isEmpty();
    const PayloadDoor door =
        !settings.sendToServer && noPath ? PayloadDoor::Mqtt : doorOf(settings.serverUrl);
    const auto plan = PayloadPlan::make(*payload, payloadRun(settings, std::move(fleet)), door);
    if (!plan)
        return Failure{plan.error().sentence()};
    if (door == PayloadDoor::Mqtt && hasBinaryBody(**payload) && (*plan)->mqtt().isDeathShared() &&
        settings.mqtt.connections == MqttSettings::ConnectionPerDevice)
        return Failure{PayloadWords::tr("MQTT_CONNECTIONS must be auto or one with the payload "
                                        "\"%1\": all its devices are of one Sparkplug edge node, "
                                        "which has one connection.")
                           .arg(settings.payload)};
    return *plan;
}

QStringList unusedAddresses(const Settings &settings, const SettingSources &sources)
{
    const bool broker = doorOf(settings.serverUrl) == PayloadDoor::Mqtt;
    const QString name = broker ? QStringLiteral("ENDPOINT") : QStringLiteral("MQTT_TOPIC");
    const QString &value = broker ? settings.endpoint : settings.mqtt.topic;
    const SettingSource source = sources.value(name);
    if (value.isEmpty() || source.origin <= SettingOrigin::SavedWindow)
        return {};
    return {broker ? PayloadWords::tr("%1: ENDPOINT is not used: %2 is a broker, where MQTT_TOPIC "
                                      "says where readings go.")
                         .arg(source.where, settings.serverUrl)
                   : PayloadWords::tr("%1: MQTT_TOPIC is not used: %2 is no broker; ENDPOINT says "
                                      "where readings go there.")
                         .arg(source.where, settings.serverUrl)};
}

} // namespace aneroid
