#pragma once

#include "core/fleet/fleet.h"
#include "core/payload/payloadplan.h"
#include "core/payload/payloadstore.h"
#include "core/settings/loader.h"
#include "core/settings/settings.h"

#include <QStringList>

namespace aneroid {

/// What the settings and their fleet (null: none) tell payloads. `fleet` lives as long as the
/// value.
[[nodiscard]] PayloadRun payloadRun(const Settings &settings, std::shared_ptr<const Fleet> fleet);

/// The payload of that name or file, the value of PAYLOAD; else a sentence, which says `where` the
/// value came from (SettingSource; empty: not said) unless it is about a place in the file.
[[nodiscard]] Result<std::shared_ptr<const Payload>, QString>
loadPayload(const QString &nameOrPath, const QString &where,
            const PayloadStore &store = PayloadStore());

/// The payload that the settings name, ready for their server (where nothing is sent, for any door
/// that it has); or a sentence that names what is wrong with it, with the place in its file.
[[nodiscard]] Result<std::shared_ptr<const PayloadPlan>, QString>
payloadPlan(const Settings &settings, std::shared_ptr<const Fleet> fleet,
            const PayloadStore &store = PayloadStore(), const QString &where = {});

/// A sentence where ENDPOINT was given (not by the window's memory) and the server is a broker, or
/// MQTT_TOPIC and it is none.
[[nodiscard]] QStringList unusedAddresses(const Settings &settings, const SettingSources &sources);

} // namespace aneroid
