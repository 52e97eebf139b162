#pragma once

#include "core/mqtt/mqttoptions.h"

#include <QString>

namespace aneroid {

/// What a reason code of MQTT 5 says: "not authorised (0x87)". Codes that a client never gets are
/// shown as their number.
[[nodiscard]] QString reasonWords(int code);

/// The same of a CONNACK's return code of MQTT 3.1.1, as the code of MQTT 5 that means it.
[[nodiscard]] int reasonCodeOf311(int returnCode);

/// Whether a message that was answered with this code may be taken later.
[[nodiscard]] bool mayPassLater(int code);

/// What was going on when a connection was lost.
struct LossScene
{
    bool shortLife = false;   ///< it had only just come about
    bool exactlyOnce = false; ///< messages of QoS 2 were on their way
    QByteArray topic{};       ///< of the oldest message on its way; empty: none
};

/// Why there is no connection, or no longer one, and what to do about it.
[[nodiscard]] QString lossText(const MqttLoss &loss, const MqttOptions &options,
                               const LossScene &scene = {});

/// Why the broker did not take one message.
[[nodiscard]] QString refusalText(int code, const QString &brokersWords,
                                  const MqttMessage &message);

/// "localhost:1883", with mqtt:// or mqtts:// before it.
[[nodiscard]] QString brokerName(const MqttOptions &options);

} // namespace aneroid
