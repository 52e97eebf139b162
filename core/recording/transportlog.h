#pragma once

#include "core/instrument/mishap.h"
#include "core/instrument/reading.h"

#include <span>
#include <string>
#include <string_view>

namespace aneroid {

/// The header of a transport log: what befell which reading on its way, so that a receiver can be
/// scored reading by reading.
[[nodiscard]] std::string_view transportHeader();

/// Appends a row for each reading that something befell, in their order; `ids` by Reading::device,
/// `mishaps` empty or as many as readings. The columns: device, sequence, its true time, the kinds
/// joined by "+", the time that was sent (empty where nothing was), the delay in seconds (0: none),
/// and how many readings its group has that left backwards (0: none).
void appendTransportRows(std::string &out, std::span<const Reading> readings,
                         std::span<const Mishap> mishaps, std::span<const std::string> ids);

} // namespace aneroid
