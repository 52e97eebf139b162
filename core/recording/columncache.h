#pragma once

#include "core/recording/stretch.h"

#include <span>
#include <vector>

namespace aneroid {

/// Pixel columns are counted from the epoch in steps of a whole number of milliseconds: a reading
/// stays in its column however the view scrolls, so that a scrolling chart does not flicker.
class ColumnGrid
{
public:
    /// At most `columns` of them (and one more where from and to are inside columns) over [from,
    /// to].
    ColumnGrid(TimeMs from, TimeMs to, int columns);

    [[nodiscard]] TimeMs width() const { return m_width; }
    [[nodiscard]] TimeMs begin() const { return m_begin; }
    [[nodiscard]] TimeMs end() const { return m_end; }
    [[nodiscard]] TimeMs endOf(TimeMs time) const { return startOf(time) + m_width; }
    [[nodiscard]] bool isEven(TimeMs time) const { return startOf(time) / m_width % 2 == 0; }

private:
    [[nodiscard]] TimeMs startOf(TimeMs time) const;

    TimeMs m_width;
    TimeMs m_begin;
    TimeMs m_end;
};

/// What one pixel column shows of readings [first, last).
struct Column
{
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    TimeMs beginMs = 0; ///< of the first reading
    TimeMs endMs = 0;   ///< of the last one
    Extremes extremes{};
    std::uint8_t lowFirst = 0; ///< a bit a channel: the line goes from minimum to maximum
};

/// A bit a channel: the line through a column goes from minimum to maximum, for a column that
/// begins and ends with these readings. `even`: the column's own number is.
[[nodiscard]] std::uint8_t lowFirstOf(const Extremes &extremes, const PackedReading &begin,
                                      const PackedReading &end, bool even);

/// The columns shown last time: three charts that scroll by a pixel ask for one new column instead
/// of three thousand.
class ColumnCache
{
public:
    /// The columns of `grid` that hold readings; valid until the next call.
    std::span<const Column> columns(const Stretch &stretch, const ColumnGrid &grid);
    /// The readings were cleared.
    void clear() { m_columns.clear(); }

private:
    void keepWithin(std::uint64_t first, std::uint64_t last);

    TimeMs m_width = 0;
    std::vector<Column> m_columns; ///< without a reading left out between them
    std::vector<Column> m_before;
};

} // namespace aneroid
