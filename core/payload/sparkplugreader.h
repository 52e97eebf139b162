#pragma once

#include "core/payload/variables.h"

#include <QByteArray>

#include <cstdint>

namespace aneroid {

/// The payload with its time and the node's sequence number, which belong to the moment in which it
/// leaves; the metrics stay as they are. What is no Sparkplug payload stays whole.
[[nodiscard]] QByteArray stampedSparkplug(const QByteArray &payload, TimeMs nowMs,
                                          std::uint8_t seq);

/// Whether a command to a node (NCMD) asks for its births again: "Node Control/Rebirth" is true.
[[nodiscard]] bool asksForRebirth(const QByteArray &command);

} // namespace aneroid
