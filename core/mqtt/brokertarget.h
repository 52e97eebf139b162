#pragma once

#include "core/delivery/target.h"
#include "core/mqtt/mqttoptions.h"
#include "core/outbox/outboxtypes.h"
#include "core/payload/mqttform.h"

#include <cstdint>
#include <memory>

namespace aneroid {

/// A delivery target as a broker sees it: who connects, with what options, and what each connection
/// says of itself.
class BrokerTarget
{
public:
    BrokerTarget() = default;
    BrokerTarget(const DeliveryTarget &target, RunPointer run);

    [[nodiscard]] bool isMqtt() const { return m_isMqtt; }
    [[nodiscard]] bool isPerDevice() const { return m_perDevice; }
    /// One connection, although each device has a death message of its own: the broker publishes
    /// none.
    [[nodiscard]] bool losesDeaths() const;

    /// Of the connection of this device; of the only one: any.
    [[nodiscard]] MqttOptions options(std::uint32_t device) const;
    /// `bdSeq`, and the time in ms since 1970: what a Sparkplug node's messages tell of the
    /// connection.
    [[nodiscard]] MqttLife life(std::uint32_t device, std::uint8_t bdSeq = 0,
                                TimeMs nowMs = 0) const;
    /// Of one connection for these devices, the end not included.
    [[nodiscard]] MqttLife lifeOf(std::size_t begin, std::size_t end, std::uint8_t bdSeq = 0,
                                  TimeMs nowMs = 0) const;
    /// Where a Sparkplug node hears commands; empty: it is none.
    [[nodiscard]] QByteArray commandTopic(std::uint32_t device) const;
    /// Empty and retained, QoS 1.
    [[nodiscard]] std::vector<MqttMessage> retracts() const;
    [[nodiscard]] std::vector<MqttMessage> retractsOf(std::uint32_t device) const;
    [[nodiscard]] std::size_t devices() const;
    [[nodiscard]] int window() const { return m_target.mqtt.inFlight; }
    /// What the settings say in place of the payload.
    void overrule(MqttMessage &message) const;

    /// Whether connections made for the other target serve this one.
    [[nodiscard]] bool sameConnections(const BrokerTarget &other) const;
    [[nodiscard]] const DeliveryTarget &target() const { return m_target; }

private:
    /// What a Sparkplug message tells of the moment.
    struct Moment
    {
        std::uint8_t bdSeq = 0;
        TimeMs nowMs = 0;
    };

    [[nodiscard]] MqttForm::Who who(std::uint32_t device) const;
    [[nodiscard]] MqttMessage messageOf(const MqttForm::Publication &publication,
                                        const Moment &moment, const MqttForm::Who &who) const;

    DeliveryTarget m_target;
    RunPointer m_run;
    bool m_isMqtt = false;
    bool m_perDevice = false;
};

} // namespace aneroid
