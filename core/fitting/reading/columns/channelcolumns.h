#pragma once

#include "core/fitting/reading/columns/recordingcolumns.h"

namespace aneroid {

/// Puts into `columns` where the channels are: what the options name, else by name, else by the
/// unit in the header or in the rows' cells. The error names what is not there or cannot be told
/// apart.
[[nodiscard]] Result<Done, QString> findChannelColumns(std::span<const std::string_view> header,
                                                       const QStringList &names,
                                                       std::span<const Cells> rows,
                                                       const ReadOptions &options,
                                                       RecordingColumns &columns);

/// For any row's cells: the sentence that asks which column is a channel's, where the row has a
/// value in a better-named one that was empty in the first rows; empty where it has none.
[[nodiscard]] QString laterColumnProblem(std::span<const std::string_view> cells,
                                         const RecordingColumns &columns,
                                         const ReadOptions &options);

} // namespace aneroid
