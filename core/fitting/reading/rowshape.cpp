#include "core/fitting/reading/rowshape.h"

#include "core/fitting/reading/time/timetext.h"
#include "core/text/csvtext.h"

#include <algorithm>
#include <map>

namespace aneroid {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

void cutAtBlanks(std::string_view line, Cells &cells)
{
    cells.clear();
    std::size_t at = 0;
    while (at < line.size()) {
        if (isBlank(line[at])) {
            ++at;
            continue;
        }
        const bool quoted = line[at] == '"';
        std::size_t end = quoted ? line.find('"', at + 1) : at;
        if (quoted) {
            end = end == std::string_view::npos ? line.size() : end;
            cells.push_back(line.substr(at + 1, end - at - 1));
            at = end + 1;
            continue;
        }
        while (end < line.size() && !isBlank(line[end]))
            ++end;
        cells.push_back(line.substr(at, end - at));
        at = end;
    }
}

/// From the beginning of one cell to the end of the other.
std::string_view across(std::string_view first, std::string_view last)
{
    return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

std::size_t filled(const Cells &cells)
{
    std::size_t count = cells.size();
    while (count > 0 && cells[count - 1].empty())
        --count;
    return count;
}

template <typename Test>
bool allRows(std::span<const Cells> rows, Test test)
{
    return !rows.empty() && std::ranges::all_of(rows, test);
}

bool isDateThenTime(std::span<const Cells> rows, std::size_t at)
{
    return allRows(rows, [at](const Cells &row) {
        return at + 1 < row.size() && isTimeOfDay(row[at + 1]) && !isTimeOfDay(row[at]) &&
               isTimeText(row[at]) && isTimeText(across(row[at], row[at + 1]));
    });
}

/// "18" and "92" of 18,92.
bool isDecimalPair(std::span<const Cells> rows, std::size_t at)
{
    return allRows(rows, [at](const Cells &row) {
        if (at + 1 >= row.size())
            return false;
        std::string_view whole = row[at];
        if (whole.starts_with('-') || whole.starts_with('+'))
            whole.remove_prefix(1);
        // Behind the fraction may be a unit: "18,9°C".
        const std::string_view fraction = row[at + 1];
        const std::size_t digits =
            std::min(fraction.find_first_not_of("0123456789"), fraction.size());
        return isDigits(whole) && digits > 0 && fraction.find('.') == std::string_view::npos;
    });
}

std::optional<RowShape> joinedShape(std::span<const Cells> rows, RowShape shape,
                                    std::size_t columns, int time, bool decimals)
{
    std::size_t at = shape.skipped;
    for (std::size_t column = 0; column < columns; ++column) {
        const bool isTime = static_cast<int>(column) == time;
        const bool two = isTime ? isDateThenTime(rows, at) : decimals;
        if (two && !isTime && !isDecimalPair(rows, at))
            return {};
        if (two)
            shape.joined.push_back(column);
        at += two ? 2 : 1;
    }
    shape.decimalCommas = decimals;
    return at == rows.front().size() ? std::optional(shape) : std::nullopt;
}

/// The rows of the commonest width.
std::vector<Cells> typicalRows(std::span<const Cells> rows)
{
    std::map<std::size_t, std::size_t> widths;
    for (const Cells &row : rows)
        ++widths[filled(row)];
    std::size_t width = 0;
    std::size_t most = 0;
    for (const auto &[each, count] : widths) {
        if (count > most) {
            most = count;
            width = each;
        }
    }
    std::vector<Cells> typical;
    for (const Cells &row : rows) {
        if (filled(row) != width)
            continue;
        typical.push_back(row);
        typical.back().resize(width);
    }
    return typical;
}

} // namespace

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

void cutCells(std::string_view line, char delimiter, Cells &cells)
{
    if (delimiter == ' ')
        cutAtBlanks(line, cells);
    else
        splitCells(line, delimiter, cells);
}

bool shapeCells(const RowShape &shape, std::size_t columns, Cells &cells)
{
    const std::size_t wanted = shape.cellsFor(columns);
    if (cells.size() > wanted) {
        if (filled(cells) > wanted)
            return false;
        cells.resize(wanted);
    }
    if (shape.joined.empty() && shape.skipped == 0)
        return true;
    if (cells.size() < wanted)
        return false;
    std::size_t from = shape.skipped;
    auto next = shape.joined.begin();
    for (std::size_t column = 0; column < columns; ++column) {
        const bool two = next != shape.joined.end() && *next == column;
        cells[column] = two ? across(cells[from], cells[from + 1]) : cells[from];
        from += two ? 2 : 1;
        if (two)
            ++next;
    }
    cells.resize(columns);
    return true;
}

std::optional<RowShape> shapeOf(std::span<const Cells> rows, char delimiter, std::size_t columns,
                                int time)
{
    RowShape shape;
    shape.delimiter = delimiter;
    const std::vector<Cells> typical = typicalRows(rows);
    if (typical.empty() || typical.front().size() <= columns)
        return shape;
    for (const bool decimals : {false, true}) {
        if (auto joined = joinedShape(typical, shape, columns, time, decimals))
            return joined;
    }
    // R's write.table(): a name before each row and none for them in the header.
    const auto at = static_cast<std::size_t>(std::max(time, 0));
    if (typical.front().size() == columns + 1 && time >= 0 &&
        allRows(typical, [at](const Cells &row) {
            return isTimeText(row[at + 1]) && !isTimeText(row[at]);
        })) {
        shape.skipped = 1;
        return shape;
    }
    return {};
}

} // namespace aneroid
