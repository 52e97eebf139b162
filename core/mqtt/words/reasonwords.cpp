#include "core/mqtt/words/reasonwords.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace aneroid {
namespace {

using Kind = MqttLoss::Kind;

/// MQTT 5.0, table 2-6 and the reason codes of CONNACK, PUBACK, PUBREC and DISCONNECT.
constexpr std::array reasons{
    std::pair{0x80, QT_TRANSLATE_NOOP("Delivery", "unspecified error")},
    std::pair{0x81, QT_TRANSLATE_NOOP("Delivery", "malformed packet")},
    std::pair{0x82, QT_TRANSLATE_NOOP("Delivery", "protocol error")},
    std::pair{0x83, QT_TRANSLATE_NOOP("Delivery", "refused for a reason of the broker's own")},
    std::pair{0x84, QT_TRANSLATE_NOOP("Delivery", "protocol version not supported")},
    std::pair{0x85, QT_TRANSLATE_NOOP("Delivery", "client id not allowed")},
    std::pair{0x86, QT_TRANSLATE_NOOP("Delivery", "wrong user name or password")},
    std::pair{0x87, QT_TRANSLATE_NOOP("Delivery", "not authorised")},
    std::pair{0x88, QT_TRANSLATE_NOOP("Delivery", "broker not available")},
    std::pair{0x89, QT_TRANSLATE_NOOP("Delivery", "broker busy")},
    std::pair{0x8A, QT_TRANSLATE_NOOP("Delivery", "banned")},
    std::pair{0x8B, QT_TRANSLATE_NOOP("Delivery", "broker shutting down")},
    std::pair{0x8C, QT_TRANSLATE_NOOP("Delivery", "bad authentication method")},
    std::pair{0x8D, QT_TRANSLATE_NOOP("Delivery", "nothing heard from us for too long")},
    std::pair{0x8E, QT_TRANSLATE_NOOP("Delivery", "session taken over")},
    std::pair{0x90, QT_TRANSLATE_NOOP("Delivery", "topic not allowed")},
    std::pair{0x91, QT_TRANSLATE_NOOP("Delivery", "packet number in use")},
    std::pair{0x93, QT_TRANSLATE_NOOP("Delivery", "more messages at once than the broker takes")},
    std::pair{0x94, QT_TRANSLATE_NOOP("Delivery", "topic alias not valid")},
    std::pair{0x95, QT_TRANSLATE_NOOP("Delivery", "packet too large")},
    std::pair{0x96, QT_TRANSLATE_NOOP("Delivery", "too many messages")},
    std::pair{0x97, QT_TRANSLATE_NOOP("Delivery", "quota exceeded")},
    std::pair{0x98, QT_TRANSLATE_NOOP("Delivery", "closed by an administrator")},
    std::pair{0x99, QT_TRANSLATE_NOOP("Delivery", "payload format not valid")},
    std::pair{0x9A, QT_TRANSLATE_NOOP("Delivery", "retained messages not supported")},
    std::pair{0x9B, QT_TRANSLATE_NOOP("Delivery", "QoS not supported")},
    std::pair{0x9C, QT_TRANSLATE_NOOP("Delivery", "use another server")},
    std::pair{0x9D, QT_TRANSLATE_NOOP("Delivery", "server moved")},
    std::pair{0x9F, QT_TRANSLATE_NOOP("Delivery", "too many connections in a short time")},
    std::pair{0xA0, QT_TRANSLATE_NOOP("Delivery", "connected for as long as is allowed")},
};

QString refusedText(const MqttLoss &loss, const MqttOptions &options)
{
    const QString broker = brokerName(options);
    const QString words = loss.detail.isEmpty()
                              ? reasonWords(loss.code)
                              : QStringLiteral("%1: %2").arg(reasonWords(loss.code), loss.detail);
    switch (loss.code) {
    case 0x84:
        return QCoreApplication::translate(
                   "Delivery", "the broker at %1 does not speak this version of MQTT (%2): set "
                               "MQTT_VERSION to auto")
            .arg(broker, words);
    case 0x85:
        return QCoreApplication::translate("Delivery",
                                           "the broker at %1 does not take the client id \"%2\" "
                                           "(%3): set MQTT_CLIENT_ID")
            .arg(broker, QString::fromUtf8(options.clientId), words);
    case 0x86:
    case 0x87:
    case 0x8C:
        return QCoreApplication::translate(
                   "Delivery", "the broker at %1 does not let us in (%2): check MQTT_USERNAME and "
                               "MQTT_PASSWORD")
            .arg(broker, words);
    default:
        return QCoreApplication::translate("Delivery",
                                           "the broker at %1 refuses the connection: %2")
            .arg(broker, words);
    }
}

QString disconnectedText(const MqttLoss &loss, const MqttOptions &options)
{
    if (loss.code == 0x8E) {
        return QCoreApplication::translate(
                   "Delivery", "another client has connected to %1 with the client id \"%2\" and "
                               "taken our place (0x8E): give each its own MQTT_CLIENT_ID")
            .arg(brokerName(options), QString::fromUtf8(options.clientId));
    }
    return QCoreApplication::translate("Delivery", "the broker at %1 ended the connection: %2")
        .arg(brokerName(options), reasonWords(loss.code));
}

bool isThisMachine(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

QString unreachableText(const MqttLoss &loss, const MqttOptions &options)
{
    if (loss.code == ECONNREFUSED && isThisMachine(options.host)) {
        return QCoreApplication::translate(
                   "Delivery", "no MQTT broker answers at %1 (%2): start one (on Debian, \"apt "
                               "install mosquitto\" brings one that runs at once)")
            .arg(brokerName(options), loss.detail);
    }
    return loss.detail.isEmpty()
               ? QCoreApplication::translate("Delivery", "no connection to the broker at %1")
                     .arg(brokerName(options))
               : QCoreApplication::translate("Delivery", "no connection to the broker at %1: %2")
                     .arg(brokerName(options), loss.detail);
}

QString plainLossText(const MqttLoss &loss, const MqttOptions &options)
{
    switch (loss.kind) {
    case Kind::Unreachable:
        return unreachableText(loss, options);
    case Kind::Tls:
        return QCoreApplication::translate(
                   "Delivery", "TLS: no secure connection to the broker at %1 (%2): check "
                               "TLS_CA_FILE, and whether this port speaks TLS")
            .arg(brokerName(options), loss.detail);
    case Kind::ClosedEarly:
        if (options.version == MqttVersion::V5) {
            return QCoreApplication::translate(
                       "Delivery", "%1 closes the connection before it says anything: is it an "
                                   "MQTT broker, does it want TLS (mqtts://) on this port, and "
                                   "does it speak MQTT 5 (set MQTT_VERSION to auto)?")
                .arg(brokerName(options));
        }
        return QCoreApplication::translate(
                   "Delivery", "%1 closes the connection before it says anything: is it an MQTT "
                               "broker, and does it want TLS (mqtts://) on this port?")
            .arg(brokerName(options));
    case Kind::Refused:
        return refusedText(loss, options);
    case Kind::Disconnected:
        return disconnectedText(loss, options);
    case Kind::Protocol:
        return QCoreApplication::translate("Delivery",
                                           "the broker at %1 does not keep to the protocol (%2)")
            .arg(brokerName(options), loss.detail);
    case Kind::Timeout:
        return QCoreApplication::translate("Delivery",
                                           "timed out: no answer from the broker at %1 within %2 s")
            .arg(brokerName(options),
                 QString::number(static_cast<double>(options.timeout.count()) / 1000.0));
    case Kind::Closed:
        break;
    }
    return QCoreApplication::translate("Delivery",
                                       "the broker at %1 closed the connection without a word")
        .arg(brokerName(options));
}

} // namespace

QString reasonWords(int code)
{
    const QString number = QStringLiteral("0x%1").arg(code, 2, 16, QLatin1Char('0')).toUpper();
    const QString shown = QStringLiteral("0x") + number.sliced(2);
    const auto found = std::ranges::find(reasons, code, &std::pair<int, const char *>::first);
    if (found == reasons.end())
        return QCoreApplication::translate("Delivery", "reason %1").arg(shown);
    return QStringLiteral("%1 (%2)").arg(QCoreApplication::translate("Delivery", found->second),
                                         shown);
}

int reasonCodeOf311(int returnCode)
{
    constexpr std::array codes{0x00, 0x84, 0x85, 0x88, 0x86, 0x87};
    const auto index = static_cast<std::size_t>(returnCode);
    return returnCode >= 0 && index < codes.size() ? codes.at(index) : returnCode;
}

bool mayPassLater(int code)
{
    switch (code) {
    case 0x80: // says nothing
    case 0x83:
    case 0x91:
    case 0x97:
        return true;
    default:
        return false;
    }
}

QString lossText(const MqttLoss &loss, const MqttOptions &options, const LossScene &scene)
{
    const QString text = plainLossText(loss, options);
    if (loss.kind == Kind::Protocol && scene.exactlyOnce) {
        return QCoreApplication::translate(
                   "Delivery",
                   "%1: it may answer messages of QoS 2 as if they had QoS 1, as RabbitMQ "
                   "does; set MQTT_QOS to 1")
            .arg(text);
    }
    if (loss.kind == Kind::Protocol && !scene.topic.isEmpty()) {
        // its PUBACK carries 0x95, which MQTT 5 keeps for DISCONNECT
        return QCoreApplication::translate(
                   "Delivery", "%1 on a message to \"%2\": mosquitto does so where a message is "
                               "longer than its message_size_limit")
            .arg(text, QString::fromUtf8(scene.topic));
    }
    if (loss.kind != Kind::Closed || !scene.shortLife)
        return text;
    const QString id = QString::fromUtf8(options.clientId);
    if (scene.topic.isEmpty()) {
        return QCoreApplication::translate(
                   "Delivery",
                   "%1 right after it had let us in: another client may have the client "
                   "id \"%2\"; set MQTT_CLIENT_ID")
            .arg(text, id);
    }
    return QCoreApplication::translate(
               "Delivery",
               "%1 on a message to \"%2\": some brokers do so for a topic (nats-server for a dot "
               "or a blank), a size or a QoS that they do not take; or another client has the "
               "client id \"%3\"")
        .arg(text, QString::fromUtf8(scene.topic), id);
}

QString refusalText(int code, const QString &brokersWords, const MqttMessage &message)
{
    const QString words = brokersWords.isEmpty()
                              ? reasonWords(code)
                              : QStringLiteral("%1: %2").arg(reasonWords(code), brokersWords);
    return QCoreApplication::translate("Delivery", "MQTT: %1, topic \"%2\"")
        .arg(words, QString::fromUtf8(message.topic));
}

QString brokerName(const MqttOptions &options)
{
    const QString host = options.host.contains(u':') ? u'[' + options.host + u']' : options.host;
    return QStringLiteral("%1://%2:%3")
        .arg(options.tls ? QStringLiteral("mqtts") : QStringLiteral("mqtt"), host,
             QString::number(options.port));
}

} // namespace aneroid
