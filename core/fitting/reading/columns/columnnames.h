#pragma once

#include "core/base/types.h"
#include "core/fitting/reading/columns/channelunit.h"
#include "core/fitting/reading/columns/foldedname.h"

#include <cstdint>
#include <string_view>

namespace aneroid {

/// What a column may hold besides a channel. A part is a year, a month, a day, an hour, a minute or
/// a second in a column of its own.
enum class TimeColumn : std::uint8_t { None, Stamp, Date, TimeOfDay, Count };

/// How well a column's name fits a channel: 0 not at all; 100 where it is nothing but the channel's
/// own word ("temperature", "rh", "Luftdruck", each with or without its unit); less with more words
/// around it ("bme280_temperature"). Dew points, set points, daily minima and the like are 0. Known
/// are words of English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech,
/// Slovak, Swedish, Danish, Norwegian, Finnish, Hungarian, Romanian, Turkish, Greek, Russian,
/// Ukrainian, Bulgarian, Arabic, Korean, Chinese and Japanese, and short names of weather services.
[[nodiscard]] int channelScore(Channel channel, std::string_view name);
[[nodiscard]] int channelScore(Channel channel, const FoldedName &name);

/// Whether one of the words is of a channel, whatever the others make of it.
[[nodiscard]] bool hasChannelWord(Channel channel, const FoldedName &name);

/// Whether the words make another quantity of a channel's unit or values: dew point, set point …
[[nodiscard]] bool isOtherQuantity(Channel channel, std::string_view name);

/// The same for "timestamp", "created_at", "date", "millis" …; what it holds is put in `kind`.
[[nodiscard]] int timeScore(std::string_view name, TimeColumn &kind);
[[nodiscard]] int timeScore(const FoldedName &name, TimeColumn &kind);

/// Whether a name says that its times are UTC: "time_utc", "Date (GMT)", but not "GMT+01:00".
[[nodiscard]] bool saysUtc(std::string_view name);

/// 0 for a year, 1 month, 2 day, 3 hour, 4 minute, 5 second; −1 for any other name.
[[nodiscard]] int timePartOf(std::string_view name);

/// How well a name fits what tells sensors apart ("sensor_id", "room", "mac" …); 0 not at all.
[[nodiscard]] int deviceScore(std::string_view name);

/// How well a name fits the column of one value a row, of what it is, and of its unit: "value",
/// "entity_id", "unit"; 0 not at all.
[[nodiscard]] int valueScore(std::string_view name);
[[nodiscard]] int quantityScore(std::string_view name);
[[nodiscard]] bool isUnitName(std::string_view name);

/// The unit in a column's name: "Temperature (°F)", "pressure_kpa"; Unknown where it has none.
[[nodiscard]] ChannelUnit unitInName(Channel channel, std::string_view name);

/// Milliseconds of one count in a name such as "millis", "uptime_s", "elapsed (min)"; 0 where it
/// does not say.
[[nodiscard]] double countUnitMs(std::string_view name);

} // namespace aneroid
