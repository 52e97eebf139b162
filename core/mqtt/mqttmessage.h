#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>

namespace aneroid {

/// What is published.
struct MqttMessage
{
    /// Of a Sparkplug node, whose messages are counted as they leave.
    enum class Counting : std::uint8_t {
        None,     ///< is none, or has no number
        FromZero, ///< begins the count
        Next,
    };

    QByteArray topic;
    QByteArray payload;
    int qos = 0;
    bool retain = false;
    QByteArray key{}; ///< the MQTT 5 user property `idempotency-key`; empty: none
    Counting counting = Counting::None;

    friend bool operator==(const MqttMessage &, const MqttMessage &) = default;
};

/// What became of a message.
struct MqttReply
{
    enum class Outcome {
        Accepted, ///< acknowledged by the broker; QoS 0: written to the socket
        Refused,  ///< the broker will not take it, however often it comes
        Retry,    ///< not acknowledged: may succeed later
    };

    Outcome outcome = Outcome::Retry;
    int reasonCode = 0;     ///< the broker's, of MQTT 5; 0: none
    QString reason{};       ///< a sentence's beginning for a person; empty where accepted
    bool neverSent = false; ///< it cannot have reached the broker
    bool timedOut = false;
    std::chrono::microseconds latency{0}; ///< from its publishing to its acknowledgement

    [[nodiscard]] bool accepted() const { return outcome == Outcome::Accepted; }
};

using MqttCallback = std::function<void(const MqttReply &)>;

} // namespace aneroid
