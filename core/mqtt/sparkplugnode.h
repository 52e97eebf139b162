#pragma once

#include "core/base/types.h"
#include "core/mqtt/mqttoptions.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <cstdint>
#include <optional>

namespace aneroid {

/// What a Sparkplug B (3.0) edge node keeps over its connections: bdSeq, which pairs a death with
/// its birth, and what each of its devices has said last, for their births. The numbers of its
/// messages are the connection's.
class SparkplugNode
{
public:
    SparkplugNode() = default;
    /// One that goes on where its last connection, of an earlier start of the program, had this
    /// bdSeq; none: it is new.
    explicit SparkplugNode(std::optional<std::uint8_t> lastBdSeq)
        : m_bdSeq(lastBdSeq.value_or(0))
        , m_used(lastBdSeq.has_value())
    {
    }

    /// A connection is tried: a bdSeq of its own, one more than that of the last one that came
    /// about, 0 after 255.
    void connecting();
    void connected() { m_used = true; }
    [[nodiscard]] std::uint8_t bdSeq() const { return m_bdSeq; }

    /// Puts what the devices have said last into the births, and those of devices behind them that
    /// are not among them: of earlier runs. Remembers whom they announce.
    void complete(std::vector<MqttMessage> &births);
    /// Remembers the data, made at this time (ms since 1970), unless later data is known; the birth
    /// of its device, to be published before it, where the connection has had none.
    [[nodiscard]] std::optional<MqttMessage> introduce(const MqttMessage &data, TimeMs timeMs);

private:
    struct Latest
    {
        TimeMs timeMs = 0;
        QByteArray payload{};
    };

    std::uint8_t m_bdSeq = 0;
    bool m_used = false;
    QHash<QByteArray, Latest> m_latest; ///< by the topics of births
    QSet<QByteArray> m_announced;       ///< topics of the births of the present connection
};

} // namespace aneroid
