#pragma once

#include "core/fitting/reading/columns/recordingcolumns.h"

#include <optional>

namespace aneroid {

/// How a line becomes the cells of its columns.
struct RowShape
{
    char delimiter = ','; ///< ' ': any blanks
    /// Columns that the delimiter cut in two: a date and its time, the sides of a decimal comma.
    std::vector<std::size_t> joined;
    bool decimalCommas = false; ///< they were the latter
    std::size_t skipped = 0;    ///< cells before the first name, such as R's names of rows

    /// How many cells a line with so many columns has.
    [[nodiscard]] std::size_t cellsFor(std::size_t columns) const
    {
        return columns + joined.size() + skipped;
    }
};

/// Nothing but digits, at least one.
[[nodiscard]] bool isDigits(std::string_view text);

/// The cells as the delimiter cuts them.
void cutCells(std::string_view line, char delimiter, Cells &cells);

/// Puts together what belongs together; false where there are more cells, not empty ones, or, of a
/// shape that joins, fewer than `columns` need. `cells` come from one line.
[[nodiscard]] bool shapeCells(const RowShape &shape, std::size_t columns, Cells &cells);

/// The shape that makes `columns` columns of such rows (as cutCells() gives them): as they are, the
/// date and time of column `time` joined, all other columns of decimal commas, or without the names
/// of rows. Nothing where no shape does or more than one might.
[[nodiscard]] std::optional<RowShape> shapeOf(std::span<const Cells> rows, char delimiter,
                                              std::size_t columns, int time);

} // namespace aneroid
