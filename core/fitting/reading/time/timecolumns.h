#pragma once

#include "core/fitting/reading/columns/recordingcolumns.h"

namespace aneroid {

/// Puts into `columns` where the time is: what the options name, else by name, else by the rows'
/// cells; a time of day beside a date is found by its cells, too. The error names what is not there
/// or cannot be told apart.
[[nodiscard]] Result<Done, QString>
findTimeColumns(std::span<const std::string_view> header, const QStringList &names,
                std::span<const Cells> rows, const ReadOptions &options, RecordingColumns &columns);

/// The share of rows, 0 to 1, whose cell reads as a time.
[[nodiscard]] double timeShare(std::span<const Cells> rows, std::size_t column);

} // namespace aneroid
