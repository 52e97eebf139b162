#include "core/mqtt/topicname.h"

#include <QCoreApplication>

#include <algorithm>

namespace aneroid {

QString topicProblem(const QByteArray &topic)
{
    if (topic.isEmpty())
        return QCoreApplication::translate("Delivery", "the topic is empty");
    if (topic.size() > 65'535) {
        return QCoreApplication::translate("Delivery",
                                           "the topic is longer than the 65535 bytes of MQTT");
    }
    if (topic.contains('#') || topic.contains('+')) {
        return QCoreApplication::translate(
                   "Delivery", "the topic \"%1\" holds a wildcard (+ or #), which only subscribers "
                               "may use")
            .arg(QString::fromUtf8(topic));
    }
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F;
    };
    if (std::ranges::any_of(topic, isControl))
        return QCoreApplication::translate("Delivery", "the topic holds a control character");
    return {};
}

qsizetype publishSize(qsizetype topic, qsizetype payload, int qos, qsizetype key, bool version5)
{
    const auto lengthBytes = [](qsizetype length) {
        return length < 128 ? 1 : length < 16'384 ? 2 : length < 2'097'152 ? 3 : 4;
    };
    constexpr qsizetype keyName = 15; // "idempotency-key"
    qsizetype rest = 2 + topic + payload + (qos > 0 ? 2 : 0);
    if (version5) {
        const qsizetype properties = key > 0 ? 1 + 2 + keyName + 2 + key : 0;
        rest += lengthBytes(properties) + properties;
    }
    return 1 + lengthBytes(rest) + rest;
}

} // namespace aneroid
