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

} // namespace aneroid
