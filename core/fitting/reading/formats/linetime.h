#pragma once

#include <string_view>

namespace aneroid {

/// The time at the front of a log's line, in brackets or not: as much of `prefix` as reads as one;
/// empty where none does.
[[nodiscard]] std::string_view timeBefore(std::string_view prefix);

/// The same, behind up to three words, such as the logger's name ("Zigbee2MQTT:info 2024-03-01 …").
[[nodiscard]] std::string_view timeAmong(std::string_view prefix);

} // namespace aneroid
