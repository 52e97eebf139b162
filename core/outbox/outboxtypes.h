#pragma once

#include "core/fleet/deviceids.h"
#include "core/instrument/reading.h"

#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace aneroid {

/// What a reading's body is made of beside the reading itself. It is stored once a run, so that a
/// later process makes the same bytes.
struct RunIdentity
{
    std::string run;     ///< "k3f9q2"
    std::string version; ///< of the generator that made the readings
    DeviceIds deviceIds;
    std::string payload{};  ///< what they are sent as: the payload file; empty: built-in `aneroid`
    std::string endpoint{}; ///< ENDPOINT
    std::string topic{};    ///< MQTT_TOPIC

    /// Empty for a device that the run does not have.
    [[nodiscard]] std::string_view deviceId(const Reading &reading) const
    {
        return reading.device < deviceIds.size() ? std::string_view(deviceIds[reading.device])
                                                 : std::string_view();
    }
};
using RunPointer = std::shared_ptr<const RunIdentity>;

/// Where a stored reading lies: a chunk of the outbox and its number there. Chunk 0: in memory
/// only.
struct OutboxPlace
{
    qint64 chunk = 0;
    int index = 0;

    friend bool operator==(const OutboxPlace &, const OutboxPlace &) = default;
    friend auto operator<=>(const OutboxPlace &, const OutboxPlace &) = default;
};

/// A server's answer that will not change: why a reading became a dead letter.
struct Refusal
{
    QString server; ///< targetKey() of the server that refused; targetName() of it is for a person
    int status = 0; ///< HTTP
    QString reason; ///< for a person: "HTTP 422: body.humidity: too large"
};

/// A reading that a server refused for good.
struct DeadLetter
{
    qint64 id = 0;
    QString device;
    QString run;
    Reading reading;
    Refusal refusal;
    TimeMs refusedAtMs = 0;
};

/// What waits on disk, by the server it is bound to and the run that made it.
struct WaitingGroup
{
    QString target; ///< targetKey() of the server
    QString run;
    quint64 readings = 0;
    TimeMs oldestMs = 0; ///< when the oldest of them was stored
    /// Of dead letters that are sent again: Reading::device of each; else empty.
    std::vector<std::uint32_t> devices{};
};

enum class DropReason {
    Memory,  ///< more waited in memory than may
    Size,    ///< the outbox had grown to its largest size
    Age,     ///< it waited longer than readings may
    Cleared, ///< somebody asked for it
};

} // namespace aneroid
