#pragma once

#include "core/fitting/reading/recordingcolumns.h"
#include "core/fitting/reading/timetext.h"
#include "core/text/result.h"

#include <QString>

#include <cstddef>
#include <string_view>

namespace aneroid {

/// What the beginning of a recording says about the rest.
struct RecordingLayout
{
    char delimiter = ',';
    std::size_t firstRow = 1; ///< number of the line
    bool header = true;
    RecordingColumns columns;
};

/// Finds the header, which may come after a preamble or be a comment, or does without. The error is
/// a sentence that names `where`, the line, and what cannot be found or told apart.
[[nodiscard]] Result<RecordingLayout, QString>
findLayout(std::string_view text, const QString &where, const ReadOptions &options);

/// Day or month first? By a number above twelve; else by which of the two moves more, for the days
/// of a recording follow each other. The error is a sentence for dates that leave it open.
[[nodiscard]] Result<DateOrder, QString>
findDateOrder(std::string_view text, const RecordingLayout &layout, const QString &where);

} // namespace aneroid
