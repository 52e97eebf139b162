#include "core/recording/columncache.h"

#include <algorithm>
#include <cstdlib>

namespace aneroid {

namespace {

/// Appends the columns of readings [first, last).
void build(const Stretch &stretch, const ColumnGrid &grid, std::uint64_t first, std::uint64_t last,
           std::vector<Column> &columns)
{
    std::uint64_t perColumn =
        1; // readings come at about equal intervals: the last count is a guess
    constexpr std::uint64_t ahead = 6; // columns, while the memory of millions of readings answers
    while (first < last) {
        stretch.pyramid.prefetch(stretch.readings, first + ahead * perColumn);
        const PackedReading &begin = stretch.readings[first];
        const TimeMs end = grid.endOf(begin.timestampMs);
        const std::uint64_t next =
            std::min(last, stretch.lowerBound(end, first + 1, first + perColumn));
        const PackedReading &newest = stretch.readings[next - 1];
        Column column{first, next, begin.timestampMs, newest.timestampMs,
                      stretch.pyramid.extremes(stretch.readings, first, next)};
        column.lowFirst =
            lowFirstOf(column.extremes, begin, newest, grid.isEven(begin.timestampMs));
        columns.push_back(column);
        perColumn = next - first;
        first = next;
    }
}

} // namespace

/// Upwards where the column rises, downwards where it falls; where it is mostly noise, in turns,
/// so that neighbours meet top to top and bottom to bottom and the painter crosses each column once
/// instead of twice. By the column's own number, not by what was drawn before it: that would
/// flicker.
std::uint8_t lowFirstOf(const Extremes &extremes, const PackedReading &begin,
                        const PackedReading &end, bool even)
{
    unsigned bits = 0;
    for (const Channel channel : allChannels) {
        const std::int32_t rise = centi(end, channel) - centi(begin, channel);
        const std::int32_t height = extremes.maximum(channel) - extremes.minimum(channel);
        const bool trend = 4 * std::abs(rise) >= 3 * height;
        if (trend ? rise >= 0 : even)
            bits |= 1U << indexOf(channel);
    }
    return static_cast<std::uint8_t>(bits);
}

ColumnGrid::ColumnGrid(TimeMs from, TimeMs to, int columns)
    : m_width(std::max<TimeMs>(1, (to - from + columns - 1) / columns))
    , m_begin(startOf(from))
    , m_end(startOf(to) + m_width)
{
}

TimeMs ColumnGrid::startOf(TimeMs time) const
{
    const TimeMs rest = time % m_width;
    return time - (rest < 0 ? rest + m_width : rest);
}

/// Drops columns that are not wholly among readings [first, last), and the newest, which may grow.
void ColumnCache::keepWithin(std::uint64_t first, std::uint64_t last)
{
    if (!m_columns.empty())
        m_columns.pop_back();
    while (!m_columns.empty() && m_columns.back().last > last)
        m_columns.pop_back();
    const auto kept = std::find_if(m_columns.begin(), m_columns.end(),
                                   [first](const Column &column) { return column.first >= first; });
    m_columns.erase(m_columns.begin(), kept);
}

std::span<const Column> ColumnCache::columns(const Stretch &stretch, const ColumnGrid &grid)
{
    const std::uint64_t middle = stretch.first + (stretch.last - stretch.first) / 2;
    const std::uint64_t first = stretch.lowerBound(grid.begin(), stretch.first, middle);
    const std::uint64_t last = stretch.lowerBound(grid.end(), first, stretch.last);
    if (grid.width() != m_width)
        m_columns.clear();
    m_width = grid.width();
    keepWithin(first, last);
    if (m_columns.empty()) {
        build(stretch, grid, first, last, m_columns);
        return m_columns;
    }
    m_before.clear();
    build(stretch, grid, first, m_columns.front().first, m_before);
    m_columns.insert(m_columns.begin(), m_before.begin(), m_before.end());
    build(stretch, grid, m_columns.back().last, last, m_columns);
    return m_columns;
}

} // namespace aneroid
