#pragma once

#include "core/payload/payload.h"
#include "core/payload/variables.h"

#include <cstdint>
#include <string>

namespace aneroid {

/// What Sparkplug B (3.0) counts beside readings; whoever holds the connection keeps it.
struct SparkplugState
{
    TimeMs nowMs = 0;        ///< when the message is made: its payload's time
    std::uint64_t bdSeq = 0; ///< of the connection's death message and node birth: one more each
    std::uint8_t seq = 0;    ///< of this message: one more each over all of the node's, 255 then 0
};

/// The metrics of a device: temperature_c, humidity and pressure_hpa (Double), sequence (UInt64: of
/// UInt32, decoders do not agree on the field). A value that is no number is null; so are all of a
/// reading with the sequence 0, which is none. Data messages repeat the datatypes, which the
/// specification discourages, for a decoder in wide use (npm sparkplug-payload) reads metrics
/// without as null. A node's birth has bdSeq and "Node Control/Rebirth"; its death bdSeq alone, and
/// no seq.
void putSparkplug(std::string &out, SparkplugType type, const SparkplugState &state,
                  const PayloadSubject &subject);

} // namespace aneroid
