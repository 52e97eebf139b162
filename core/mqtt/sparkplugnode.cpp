#include "core/mqtt/sparkplugnode.h"

#include <algorithm>

namespace aneroid {
namespace {

using Counting = MqttMessage::Counting;

/// A device's birth has the metrics of its data, in a topic beside it.
std::optional<MqttMessage> birthOf(const MqttMessage &data)
{
    const QByteArray word = QByteArrayLiteral("/DDATA/");
    if (!data.topic.contains(word))
        return {};
    MqttMessage birth = data;
    birth.topic.replace(word, QByteArrayLiteral("/DBIRTH/"));
    birth.qos = 0;
    birth.retain = false;
    birth.key.clear();
    return birth;
}

} // namespace

void SparkplugNode::connecting()
{
    if (m_used)
        ++m_bdSeq; // 0 after 255
    m_used = false;
    m_announced.clear();
}

void SparkplugNode::complete(std::vector<MqttMessage> &births)
{
    for (MqttMessage &birth : births) {
        if (birth.counting != Counting::Next)
            continue;
        m_announced.insert(birth.topic);
        if (const auto latest = m_latest.constFind(birth.topic); latest != m_latest.cend())
            birth.payload = latest->payload;
    }
    QList<QByteArray> others;
    for (auto latest = m_latest.cbegin(); latest != m_latest.cend(); ++latest) {
        if (!m_announced.contains(latest.key()))
            others.append(latest.key());
    }
    std::ranges::sort(others);
    for (const QByteArray &topic : std::as_const(others)) {
        m_announced.insert(topic);
        births.push_back(
            {.topic = topic, .payload = m_latest.value(topic).payload, .counting = Counting::Next});
    }
}

std::optional<MqttMessage> SparkplugNode::introduce(const MqttMessage &data, TimeMs timeMs)
{
    auto birth = birthOf(data);
    if (!birth)
        return {};
    Latest &latest = m_latest[birth->topic];
    if (timeMs >= latest.timeMs) // what waited comes later than what is new
        latest = {timeMs, birth->payload};
    if (m_announced.contains(birth->topic))
        return {};
    m_announced.insert(birth->topic);
    return birth;
}

} // namespace aneroid
