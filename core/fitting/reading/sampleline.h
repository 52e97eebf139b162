#pragma once

#include "core/fitting/reading/rowshape.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace aneroid {

inline constexpr std::size_t preambleLines = 40; ///< that may stand before the header

/// One of the lines that are looked at before the reading begins.
struct SampleLine
{
    std::size_t number = 0;
    std::string_view text;
    bool comment = false;
    Cells cells;
};

/// The first lines that are not blank, not yet cut.
[[nodiscard]] std::vector<SampleLine> sampleLinesOf(std::string_view text);

/// Some write their header as a comment ("# time,temp"), some count rows in a column "#".
void cutLine(SampleLine &line, char delimiter);

/// A row: some cell is a time, and some other one a number.
[[nodiscard]] bool isRow(const Cells &cells);

/// Words, and no cell that is a number.
[[nodiscard]] bool isHeaderLike(const Cells &cells);

} // namespace aneroid
