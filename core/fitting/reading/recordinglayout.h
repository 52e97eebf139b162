#pragma once

#include "core/fitting/reading/columns/recordingcolumns.h"
#include "core/fitting/reading/recordingplace.h"
#include "core/fitting/reading/rowshape.h"
#include "core/text/result.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace aneroid {

/// What the beginning of a recording says about the rest.
struct RecordingLayout
{
    RowShape shape;
    std::size_t firstRow = 1; ///< number of the line
    bool header = true;
    std::string headerLine; ///< as it stands
    RecordingColumns columns;
};

/// Finds the header, which may come after a preamble or be a comment, or does without; lines of
/// units below it belong to it. The error is a sentence that names `where`, the line, and what
/// cannot be found or told apart: a column, or rows with more cells than there are names. What
/// stands between the cells is found, too, unless it is given.
[[nodiscard]] Result<RecordingLayout, QString> findLayout(std::string_view text,
                                                          const RecordingPlace &where,
                                                          const ReadOptions &options,
                                                          std::optional<char> delimiter = {});

} // namespace aneroid
