#pragma once

#include "core/mqtt/mqttmessage.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace aneroid {

enum class MqttVersion {
    Auto, ///< 5 first, 3.1.1 where the broker refuses it or closes before its CONNACK
    V5,
    V311,
};

/// Files in PEM form; empty: the system's authorities, and no certificate of our own.
struct MqttTlsFiles
{
    QString authorities;
    QString certificate;
    QString key;

    friend bool operator==(const MqttTlsFiles &, const MqttTlsFiles &) = default;
};

/// Where a connection goes and how it behaves.
struct MqttOptions
{
    QString host;
    quint16 port = 1883;
    bool tls = false;
    MqttTlsFiles tlsFiles;
    MqttVersion version = MqttVersion::Auto;
    QByteArray clientId; ///< not empty
    QByteArray username; ///< empty: none
    QByteArray password;
    int keepAliveS = 60;
    int window = 100;                          ///< most messages that are unacknowledged
    std::chrono::milliseconds timeout{10'000}; ///< for the connection and each acknowledgement
    std::chrono::milliseconds firstDelay{500}; ///< between two attempts to connect
    std::chrono::milliseconds longestDelay{30'000};

    friend bool operator==(const MqttOptions &, const MqttOptions &) = default;
};

/// What a connection tells of itself, made anew for each attempt to connect.
struct MqttLife
{
    std::optional<MqttMessage> death;   ///< the broker publishes it where the connection is lost
    std::vector<MqttMessage> births;    ///< published after every connect, before anything else
    std::vector<MqttMessage> farewells; ///< before an orderly end; usually the death message

    friend bool operator==(const MqttLife &, const MqttLife &) = default;
};

/// What the broker said when it let us in. The limits of MQTT 3.1.1 are those of the protocol.
struct MqttWelcome
{
    MqttVersion version = MqttVersion::V5;
    int receiveMaximum = 65'535;
    quint32 maximumPacketSize = 0; ///< in bytes; 0: no limit
    int maximumQos = 2;
    bool retainAvailable = true;
};

/// How a connection, or an attempt at one, came to its end.
struct MqttLoss
{
    enum class Kind {
        Unreachable,  ///< no TCP connection
        Tls,          ///< no secure connection
        ClosedEarly,  ///< closed before the broker said anything
        Refused,      ///< a CONNACK that says no: `code`
        Closed,       ///< without a word
        Disconnected, ///< with one: `code`
        Protocol,     ///< the broker said something that the protocol does not allow
        Timeout,      ///< no answer in time
    };
    Kind kind = Kind::Closed;
    int code = 0;            ///< of MQTT 5; Unreachable: the system's error
    bool badVersion = false; ///< Refused: the broker does not speak this version
    QString detail{};        ///< the system's, OpenSSL's or the broker's own words; may be empty
};

} // namespace aneroid
