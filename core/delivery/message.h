#pragma once

#include "core/instrument/reading.h"
#include "core/payload/payload.h"
#include "core/payload/payloadplan.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aneroid {

/// A reading with what its message tells beside it. Views last as long as the run's identity.
struct OutgoingReading
{
    Reading reading;
    std::string_view deviceId;
    std::string_view run;
    std::string_view version = ANEROID_VERSION;
};

/// A message ready to leave through a door: what a payload made of one reading, or of several in
/// one body.
struct Message
{
    std::shared_ptr<const PayloadPlan> plan; ///< that made it
    /// Path and query behind the server's address, percent-encoded; with a payload for MQTT, the
    /// topic.
    std::string address;
    std::string method;                                       ///< "POST"; empty with a topic
    std::vector<std::pair<std::string, std::string>> headers; ///< the payload's own
    std::string contentType;
    QByteArray body;
    /// "DEVICE/RUN/SEQUENCE", with "/K" behind it for the K-th of several; empty for an array.
    QByteArray key;
    /// Of what a door must write itself when it sends, for it counts on (Sparkplug B): the kind of
    /// message; `body` is only what it would be as the first one.
    std::optional<SparkplugType> sparkplug;
    Reading reading{}; ///< the (first) one
    int qos = 0;
    bool retain = false;
    std::string deviceId;     ///< of the (first) reading
    std::uint32_t device = 0; ///< likewise, its number in the run
    std::size_t readings = 1;
    bool array = false;                        ///< made in the payload's form for several readings
    std::chrono::milliseconds timeout{10'000}; ///< from the moment it leaves
};

/// The message of a reading with this number.
[[nodiscard]] Message messageOf(std::shared_ptr<const PayloadPlan> plan,
                                const OutgoingReading &outgoing, std::size_t number = 0);

/// Its body breaks off in the middle; of one without a body, what stands behind the address's "?".
void cutShort(Message &message);

/// Several readings that mayTravelTogether() in one; the payload has a form for batches.
[[nodiscard]] Message arrayOf(std::shared_ptr<const PayloadPlan> plan,
                              std::span<const OutgoingReading> outgoing);

/// How many readings may be in one message; 1 where the payload has no form for more.
[[nodiscard]] std::size_t mostInArray(const PayloadPlan &plan);
/// Whether both have one address and headers.
[[nodiscard]] bool mayTravelTogether(const PayloadPlan &plan, const OutgoingReading &a,
                                     const OutgoingReading &b);

/// What of this device must never be shown, in each form that an address or a text has it; the
/// longest first.
[[nodiscard]] QStringList secretsOf(const PayloadPlan &plan, std::uint32_t device);

/// The built-in payload `aneroid`, over HTTP.
[[nodiscard]] std::shared_ptr<const PayloadPlan> usualPlan();

} // namespace aneroid
