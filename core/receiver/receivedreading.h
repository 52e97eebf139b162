#pragma once

#include "core/receiver/isotime.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace aneroid {

/// What makes a reading one and the same when it is posted again. Keys are opaque; a number after
/// the last slash is split off only because an index of numbers is smaller and faster than one of
/// texts.
struct IdempotencyKey
{
    std::string prefix;   ///< empty: no key, the reading is always new
    qint64 sequence = -1; ///< -1: the whole key is in `prefix`

    [[nodiscard]] bool isEmpty() const { return prefix.empty(); }
    friend bool operator==(const IdempotencyKey &, const IdempotencyKey &) = default;
};

/// The key of an Idempotency-Key header; equal texts give equal keys, different ones different
/// keys.
[[nodiscard]] IdempotencyKey keyFromHeader(const QByteArray &header);

/// The key that the sender puts into the header of such a reading: DEVICE/RUN/SEQUENCE,
/// percent-encoded.
[[nodiscard]] IdempotencyKey keyFromParts(std::string_view device, std::string_view run,
                                          qint64 sequence);

/// One reading that satisfies the schema.
struct ReceivedReading
{
    std::string deviceId; ///< UTF-8, not empty
    double temperatureC = 0.0;
    double humidity = 0.0;
    double pressureHpa = 0.0;
    std::optional<TimeUs> timestamp; ///< nothing: the arrival time counts
    QByteArray extra; ///< JSON object of all other members; null where there are none
    IdempotencyKey key;
};

} // namespace aneroid
