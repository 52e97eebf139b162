#pragma once

#include "core/fitting/reading/recordinglayout.h"
#include "core/text/csvtext.h"

#include <utility>

namespace aneroid {

/// Calls `use(cells, line)` for each row of the text that has the shape of its layout, until one
/// call returns false; `line` is its number.
template <typename Use>
void eachRow(std::string_view text, const RecordingLayout &layout, Use use)
{
    LineReader lines(text);
    std::string_view line;
    Cells cells;
    while (lines.next(line)) {
        if (lines.number() < layout.firstRow || isBlankOrComment(line))
            continue;
        cutCells(line, layout.shape.delimiter, cells);
        if (shapeCells(layout.shape, layout.columns.count, cells) &&
            !use(std::as_const(cells), lines.number()))
            return;
    }
}

} // namespace aneroid
