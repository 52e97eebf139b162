#pragma once

#include <QByteArray>
#include <QString>

namespace aneroid {

/// Why a message cannot be published under this name: a sentence; empty where it can. A topic name
/// is 1 to 65535 bytes of UTF-8 without wildcards and control characters (MQTT 5.0, 4.7).
[[nodiscard]] QString topicProblem(const QByteArray &topic);

/// How many bytes a PUBLISH packet has, all included.
[[nodiscard]] qsizetype publishSize(qsizetype topic, qsizetype payload, int qos, qsizetype key,
                                    bool version5);

} // namespace aneroid
