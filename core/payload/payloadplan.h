#pragma once

#include "core/payload/mqttform.h"
#include "core/payload/payloaddevices.h"
#include "core/payload/payloadreader.h"
#include "core/payload/payloadstore.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace aneroid {

enum class PayloadDoor {
    Http,
    Mqtt,
    File, ///< bodies alone
};

/// A payload with everything that a run needs to make its messages: the endpoint in its place, and
/// the devices. Constant once made, and shared; writes any reading, from any thread.
class PayloadPlan
{
public:
    /// One message of a reading on its way over HTTP.
    struct Head
    {
        std::string method;
        std::string target;                                       ///< path, and query behind ?
        std::vector<std::pair<std::string, std::string>> headers; ///< without the content type
        friend bool operator==(const Head &, const Head &) = default;
    };

    /// The error is of the payload, the endpoint, or of what a device lacks.
    [[nodiscard]] static Result<std::shared_ptr<const PayloadPlan>, PayloadProblem>
    make(std::shared_ptr<const Payload> payload, const PayloadRun &run, PayloadDoor door);

    [[nodiscard]] const Payload &payload() const { return *m_payload; }
    [[nodiscard]] PayloadDoor door() const { return m_door; }
    [[nodiscard]] const QString &topicWish() const { return m_devices.run().mqtt.topic; }
    /// With the door for MQTT.
    [[nodiscard]] const MqttForm &mqtt() const { return m_mqtt; }
    [[nodiscard]] const QString &endpoint() const { return m_devices.run().endpoint; }
    [[nodiscard]] const PayloadDevices &devices() const { return m_devices; }
    /// Empty for the built-in `aneroid` without an endpoint; else what tells shapes apart.
    [[nodiscard]] QByteArray fingerprint() const;
    /// Whether bodies are those of the built-in `aneroid`, wherever they go.
    [[nodiscard]] bool isUsualShape() const { return m_usualShape; }
    /// Whether requests carry "Authorization: Bearer …" by themselves.
    [[nodiscard]] bool sendsBearer() const { return m_sendsBearer; }

    /// The same with a word in the place of each secret that no escape changes and that
    /// devices().secrets() names: what is shown is made of it, so that dots stand where the secrets
    /// stood and nowhere else. Null where there are no secrets. Made once.
    [[nodiscard]] std::shared_ptr<const PayloadPlan> masked() const;

    [[nodiscard]] std::size_t messages() const { return m_payload->messages.size(); }
    /// Null where readings go one by one.
    [[nodiscard]] const PayloadBatch *batch() const;
    /// "application/json" where the payload says nothing and the body looks like it.
    [[nodiscard]] std::string contentType(std::size_t message) const;

    /// Of an encoder, what it makes of a connection's first message.
    void appendBody(std::string &out, std::size_t message, const Reading &reading,
                    std::string_view deviceId, std::string_view run,
                    std::string_view version) const;
    [[nodiscard]] Head head(const Reading &reading, std::string_view deviceId, std::string_view run,
                            std::string_view version, bool inBatch) const;
    /// Whether head() is the same for all readings, and whether for all of one device.
    [[nodiscard]] bool isHeadConstant() const { return m_headConstant; }
    [[nodiscard]] std::string topic(std::size_t message, const Reading &reading,
                                    std::string_view deviceId, std::string_view run,
                                    std::string_view version) const;

private:
    PayloadPlan(std::shared_ptr<const Payload> payload, const PayloadRun &run,
                const MetaNames &names);

    [[nodiscard]] std::vector<const Template *> templatesOf(PayloadDoor door) const;

    std::shared_ptr<const Payload> m_payload;
    std::optional<Endpoint> m_endpoint;
    PayloadDevices m_devices;
    MqttForm m_mqtt;
    PayloadDoor m_door = PayloadDoor::Http;
    bool m_usualShape = false;
    bool m_sendsBearer = true;
    bool m_headConstant = true;
    mutable std::once_flag m_maskedOnce;
    mutable std::shared_ptr<const PayloadPlan> m_masked;
};

/// Whether a message of it is made by an encoder, and so is no text.
[[nodiscard]] bool hasBinaryBody(const Payload &payload);

/// By the server's address.
[[nodiscard]] PayloadDoor doorOf(const QString &serverUrl);

} // namespace aneroid
