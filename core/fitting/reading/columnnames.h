#pragma once

#include "core/base/types.h"
#include "core/fitting/reading/channelunit.h"

#include <string_view>

namespace aneroid {

/// What a column may hold besides a channel.
enum class TimeColumn { None, Stamp, Date, TimeOfDay };

/// How well a column's name fits a channel: 0 not at all; 100 where it is nothing but the channel's
/// own word ("temperature", "rh", "Luftdruck", each with or without its unit); less with more words
/// around it ("bme280_temperature"). Dew points, set points, daily minima and the like are 0.
[[nodiscard]] int channelScore(Channel channel, std::string_view name);

/// The same for "timestamp", "created_at", "date" …; what it holds is put in `kind`.
[[nodiscard]] int timeScore(std::string_view name, TimeColumn &kind);

/// The unit in a column's name: "Temperature (°F)", "pressure_kpa"; Unknown where it has none.
[[nodiscard]] ChannelUnit unitInName(Channel channel, std::string_view name);

} // namespace aneroid
