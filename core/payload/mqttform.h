#pragma once

#include "core/payload/payload.h"
#include "core/payload/payloadreader.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace aneroid {

class PayloadDevices;

/// What the settings say in place of a payload's own MQTT part; empty: the payload's.
struct MqttWishes
{
    QString topic;
    QString clientId;
    QString username;
    std::string password;
    QString availabilityTopic;
};

/// How a payload speaks to a broker beside its readings: who connects, and what is said at birth,
/// at death and to be forgotten.
class MqttForm
{
public:
    /// A message that is ready; bodies of encoders are left to whoever knows the connection.
    struct Publication
    {
        std::string topic;
        std::string body;
        int qos = 0;
        bool retain = false;
        PayloadEncoder encoder = PayloadEncoder::None;
        SparkplugType sparkplug = SparkplugType::DeviceData;

        friend bool operator==(const Publication &, const Publication &) = default;
    };
    /// A device and the run, where there is no reading.
    struct Who
    {
        std::uint32_t device = 0;
        std::string_view deviceId;
        std::string_view run;
        std::string_view version;
    };

    /// `names` grows by the columns that the wishes name.
    [[nodiscard]] static Result<MqttForm, PayloadProblem>
    make(const Payload &payload, const MqttWishes &wishes, MetaNames &names);

    /// Null where the payload's own topics are used.
    [[nodiscard]] const Template *topic() const { return m_topic ? &*m_topic : nullptr; }

    /// Whether user, client id or death message are a device's own.
    [[nodiscard]] bool isPerDevice() const;
    /// All that is rendered for a device.
    [[nodiscard]] std::vector<const Template *> templates() const;

    [[nodiscard]] bool hasOwnClientIds() const;
    /// Empty: none is given, and the caller makes one.
    [[nodiscard]] std::string clientId(const PayloadDevices &devices, const Who &who) const;
    [[nodiscard]] std::string username(const PayloadDevices &devices, const Who &who) const;
    [[nodiscard]] std::string password(const PayloadDevices &devices, const Who &who) const;
    /// After every connect; `wholeConnection` tells of messages that are the same for each device,
    /// which are left out where it is false.
    [[nodiscard]] std::vector<Publication> births(const PayloadDevices &devices, const Who &who,
                                                  bool wholeConnection) const;
    /// That the broker publishes where the connection is lost; none: nothing.
    [[nodiscard]] std::optional<Publication> death(const PayloadDevices &devices,
                                                   const Who &who) const;
    /// Whether the death message is the same for each device.
    [[nodiscard]] bool isDeathShared() const;
    [[nodiscard]] std::vector<Publication> retracts(const PayloadDevices &devices,
                                                    const Who &who) const;

private:
    [[nodiscard]] Publication publication(const PayloadMessage &message,
                                          const PayloadDevices &devices, const Who &who) const;

    std::optional<Template> m_topic;
    std::optional<Template> m_clientId;
    std::optional<Template> m_username;
    std::optional<Template> m_password;
    std::string m_givenPassword;
    std::optional<Template> m_availability;
    PayloadMqtt m_mqtt;
};

} // namespace aneroid
