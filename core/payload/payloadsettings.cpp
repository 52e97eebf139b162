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

Result<std::shared_ptr<const PayloadPlan>, QString>
payloadPlan(const Settings &settings, std::shared_ptr<const Fleet> fleet, const PayloadStore &store)
{
    const auto payload = store.load(settings.payload);
    if (!payload)
        return Failure{payload.error().sentence()};
    const bool noPath = !(*payload)->http && settings.endpoint.isEmpty();
    const PayloadDoor door =
        !settings.sendToServer && noPath ? PayloadDoor::Mqtt : doorOf(settings.serverUrl);
    const auto plan = PayloadPlan::make(*payload, payloadRun(settings, std::move(fleet)), door);
    if (!plan)
        return Failure{plan.error().sentence()};
    // A node's births and sequence numbers belong to the session with its broker: no door keeps
    // them yet, and a host would take the data without them for invalid.
    if (door == PayloadDoor::Mqtt && settings.sendToServer && hasBinaryBody(**payload))
        return Failure{PayloadWords::tr("The payload \"%1\" can be looked at (payloads %1 --try), but "
                                        "not sent yet: choose another one.")
                           .arg(settings.payload)};
    return *plan;
}

} // namespace aneroid
