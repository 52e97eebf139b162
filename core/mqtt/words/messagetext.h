#pragma once

#include "core/mqtt/mqttmessage.h"

#include <QString>

#include <cstdint>

namespace aneroid {

class BrokerTarget;
class PayloadPlan;

/// Topic, body (what is no text as Base64), and how it goes: a line each.
[[nodiscard]] QString messageText(const MqttMessage &message);

/// The device's secrets as dots; of no plan: as it is.
[[nodiscard]] QString withoutSecrets(QString text, const PayloadPlan *plan, std::uint32_t device);

/// What the first device's connection says beside its readings, under headings in the language of
/// now: birth, death and retract messages. Empty: nothing.
[[nodiscard]] QString lifeText(const BrokerTarget &target);

} // namespace aneroid
