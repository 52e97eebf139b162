#pragma once

#include "core/fitting/reading/columns/recordingcolumns.h"

namespace aneroid {

/// The column of the values where each row holds one, beside words that say of what ("entity_id,
/// state, last_changed"; "time, field, value"); −1 where columns are named for channels, or by the
/// options, or there is no such column. `columns` has the time.
[[nodiscard]] int valueColumnOf(std::span<const std::string_view> header,
                                std::span<const Cells> rows, const ReadOptions &options,
                                const RecordingColumns &columns);

/// The same without a header: the only column of numbers beside a time and a column of words that
/// name channels.
[[nodiscard]] int valueColumnByCells(std::span<const Cells> rows, const ReadOptions &options,
                                     const RecordingColumns &columns);

/// How well words name what was measured: as channelScore(), and units alone ("°C"), with any marks
/// between the words ("sensor.attic_temperature", "home/attic/temperature").
[[nodiscard]] int quantityFits(Channel channel, std::string_view text);

} // namespace aneroid
