#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace aneroid {

/// How messages go to a broker; of effect for mqtt:// and mqtts:// addresses only.
struct MqttSettings
{
    static constexpr int payloadsQos = -1;
    enum Version { AutoVersion = 0, Version311 = 4, Version5 = 5 };
    enum Connections { AutoConnections = 0, OneConnection = 1, ConnectionPerDevice = 2 };

    QString topic;                     ///< a template; empty: the payload's
    int qos = payloadsQos;             ///< 0 to 2
    std::optional<bool> retain;        ///< none: the payload's
    int version = AutoVersion;         ///< Version
    QString clientId;                  ///< a template; empty: the payload's, else aneroid-RUN
    int connections = AutoConnections; ///< Connections; auto: per device where needed
    QString username;                  ///< a template; empty: the payload's, else none
    QByteArray password;               ///< UTF-8; secret: never in argv, scenario, log or export
    int keepAliveS = 60;
    int inFlight = 100;        ///< most messages without an acknowledgement
    QString availabilityTopic; ///< a template; empty: the payload's birth and death only

    friend bool operator==(const MqttSettings &, const MqttSettings &) = default;
};

} // namespace aneroid
