#include "core/fitting/reading/recordinglayout.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columns/columnnames.h"
#include "core/fitting/reading/namelines.h"
#include "core/fitting/reading/sampleline.h"
#include "core/fitting/reading/time/timetext.h"
#include "core/text/csvtext.h"

#include <algorithm>
#include <deque>
#include <span>
#include <string>

namespace aneroid {

namespace {

QString missingSentence(const RecordingColumns &columns, const Cells &header,
                        const ReadOptions &options)
{
    const QString names = quotedList(columnNames(header));
    if (!columns.hasTime())
        return FitWords::tr("no column is known as the time among %1; name it (%2), or say the "
                            "interval and the first row's time (%3, %4)")
            .arg(names, nameOf(ReadOption::TimeColumn, options),
                 nameOf(ReadOption::Interval, options), nameOf(ReadOption::Start, options));
    return FitWords::tr("no column is known as temperature, humidity or pressure among %1; name "
                        "them (%2, %3, %4)")
        .arg(names, nameOf(ReadOption::TemperatureColumn, options),
             nameOf(ReadOption::HumidityColumn, options),
             nameOf(ReadOption::PressureColumn, options));
}

std::vector<Cells> cellsOf(std::span<const SampleLine> lines)
{
    std::vector<Cells> rows;
    for (const SampleLine &line : lines) {
        if (!line.comment)
            rows.push_back(line.cells);
    }
    return rows;
}

/// Without names, "20,45" may be two values or one.
bool mayBeDecimalCommas(std::span<const Cells> rows, char delimiter)
{
    if (delimiter != ',')
        return false;
    std::size_t whole = 0;
    for (const Cells &row : rows) {
        std::size_t inRow = 0;
        for (const std::string_view cell : row) {
            const auto number = readNumber(cell);
            if (!number || isTimeText(cell))
                continue;
            if (!number->rest.empty() || cell.find('.') != std::string_view::npos)
                return false;
            ++inRow;
        }
        if (inRow % 2 != 0)
            return false;
        whole = std::max(whole, inRow);
    }
    return whole > 0;
}

Result<RecordingLayout, QString> layoutWithoutHeader(std::span<const SampleLine> lines,
                                                     RecordingLayout layout,
                                                     const RecordingPlace &where,
                                                     const ReadOptions &options)
{
    const std::size_t first = lines.front().number;
    std::vector<Cells> rows = cellsOf(lines);
    const std::size_t width = rows.front().size();
    std::erase_if(rows, [width](const Cells &row) { return row.size() != width; });
    const bool named = std::ranges::any_of(options.channelColumns,
                                           [](const QString &name) { return !name.isEmpty(); });
    if (!named && mayBeDecimalCommas(rows, layout.shape.delimiter))
        return failureAt(where, first,
                         FitWords::tr("there is no header, and the commas may stand between cells "
                                      "or before decimals; name the columns by number from 1 (%1)")
                             .arg(nameOf(ReadOption::TemperatureColumn, options)));
    // Of cells cut at blanks the date and its time are two.
    for (std::size_t i = 0; i + 1 < width && layout.shape.joined.empty(); ++i) {
        const auto joined = shapeOf(rows, layout.shape.delimiter, width - 1, static_cast<int>(i));
        if (joined && joined->joined.size() == 1 && !joined->decimalCommas)
            layout.shape = *joined;
    }
    const std::size_t columnCount = width - layout.shape.joined.size();
    for (Cells &row : rows)
        (void)shapeCells(layout.shape, columnCount, row);
    const auto columns = columnsByValue(rows, options);
    if (!columns)
        return failureAt(where, first, columns.error());
    const bool counted = options.intervalMs.has_value();
    if ((!columns->hasTime() && !counted) || !columns->hasChannel())
        return failureAt(where, first,
                         FitWords::tr("there is no header, and no column reads as time, "
                                      "temperature, humidity or pressure"));
    layout.header = false;
    layout.firstRow = first;
    layout.columns = *columns;
    return layout;
}

/// What stands between the cells: blanks where nothing else does.
char delimiterOf(std::span<const SampleLine> lines)
{
    std::vector<std::string_view> texts;
    for (const SampleLine &line : lines) {
        if (!line.comment)
            texts.push_back(line.text);
    }
    const char found = findDelimiter(texts);
    const bool cuts = std::ranges::any_of(texts, [found](std::string_view text) {
        return text.find(found) != std::string_view::npos;
    });
    if (!cuts)
        return ' ';
    // Decimal commas between others: "2024-03-04 00:00 18,9 48,4".
    const auto rowsAt = [&texts](char delimiter) {
        Cells cells;
        return std::ranges::count_if(texts, [&cells, delimiter](std::string_view text) {
            cutCells(text, delimiter, cells);
            return isRow(cells);
        });
    };
    if (found != ',' || rowsAt(',') > 0)
        return found;
    for (const char other : {';', ' '}) {
        if (static_cast<std::size_t>(rowsAt(other)) * 2 > texts.size())
            return other;
    }
    return found;
}

/// Units below the names, as some loggers write them, go with them.
void takeUnitLines(std::span<const SampleLine> below, RecordingLayout &layout)
{
    for (const SampleLine &line : below) {
        if (line.comment || isRow(line.cells) || !isHeaderLike(line.cells))
            break;
        layout.firstRow = line.number + 1;
        for (const Channel channel : allChannels) {
            ChannelColumn &column = layout.columns.channels[indexOf(channel)];
            const auto index = static_cast<std::size_t>(std::max(column.index, 0));
            if (column.index < 0 || index >= line.cells.size())
                continue;
            const ChannelUnit unit = unitOf(channel, line.cells[index]);
            if (unit != ChannelUnit::Unknown && column.unit == ChannelUnit::Unknown) {
                column.unit = unit;
                column.told = HowTold::Header;
            }
        }
    }
}

/// What a line could be as the header, and why it is not.
struct HeaderTry
{
    bool taken = false;
    QString problem; ///< ends the search where `final`
    bool final = false;
    std::size_t line = 0; ///< of the problem
};

/// Whether this line is the header; puts what it says into `layout`.
HeaderTry takeHeader(const SampleLine &line, std::span<const SampleLine> below,
                     const ReadOptions &options, RecordingLayout &layout)
{
    HeaderTry result;
    result.line = line.number;
    std::vector<Cells> rows = cellsOf(below);
    // "20.6 °C" is no number, but beside a time it makes a row.
    std::erase_if(rows, [](const Cells &row) { return isHeaderLike(row) && !isRow(row); });
    const auto first = columnsByName(line.cells, {}, options);
    const int time = first ? first->time : -1;
    const auto shape = shapeOf(rows, layout.shape.delimiter, line.cells.size(), time);
    if (shape) {
        std::erase_if(rows,
                      [&](Cells &row) { return !shapeCells(*shape, line.cells.size(), row); });
    } else {
        rows.clear();
    }
    const auto columns = columnsByName(line.cells, rows, options);
    const bool counted = options.intervalMs && options.timeColumn.isEmpty();
    if (!columns || (!columns->hasTime() && !counted) || !columns->hasChannel()) {
        if (!line.comment)
            result.problem =
                columns ? missingSentence(*columns, line.cells, options) : columns.error();
        return result;
    }
    if (!shape) {
        const auto wide = std::ranges::find_if(below, [&line](const SampleLine &row) {
            return !row.comment && row.cells.size() > line.cells.size();
        });
        result.final = true;
        result.line = wide->number;
        result.problem =
            FitWords::tr("%1 cells under %2 names: a comma may stand between cells or before "
                         "decimals; write the file with semicolons or decimal points")
                .arg(wide->cells.size())
                .arg(line.cells.size());
        return result;
    }
    layout.shape = *shape;
    layout.firstRow = line.number + 1;
    layout.headerLine = line.text;
    layout.columns = *columns;
    takeUnitLines(below, layout);
    result.taken = true;
    return result;
}

} // namespace

Result<RecordingLayout, QString> findLayout(std::string_view text, const RecordingPlace &where,
                                            const ReadOptions &options,
                                            std::optional<char> delimiter)
{
    std::vector<SampleLine> lines = sampleLinesOf(text);
    if (std::ranges::all_of(lines, &SampleLine::comment))
        return Failure{FitWords::tr("%1 is empty: rows of time and temperature, humidity or "
                                    "pressure are needed.")
                           .arg(where.name())};
    RecordingLayout layout;
    layout.shape.delimiter = delimiter ? *delimiter : delimiterOf(lines);
    for (SampleLine &line : lines)
        cutLine(line, layout.shape.delimiter);
    std::deque<std::string> names;
    joinNameLines(lines, names);
    joinUnitNames(lines, names);
    std::size_t headerLine = 0;
    QString problem;
    for (std::size_t i = 0; i < lines.size() && i < preambleLines; ++i) {
        const SampleLine &line = lines[i];
        const auto below = std::span<const SampleLine>(lines).subspan(i + 1);
        if (!line.comment && isRow(line.cells)) {
            if (headerLine > 0 && line.cells.size() != lines.back().cells.size())
                continue; // of the preamble
            if (headerLine > 0)
                break;
            return layoutWithoutHeader(std::span<const SampleLine>(lines).subspan(i), layout, where,
                                       options);
        }
        if (!line.comment && headerLine > 0 && !isHeaderLike(line.cells))
            continue;
        const HeaderTry tried = takeHeader(line, below, options, layout);
        if (tried.taken)
            return layout;
        if (tried.final)
            return failureAt(where, tried.line, tried.problem);
        if (!line.comment && (headerLine == 0 || line.cells.size() > 1)) {
            headerLine = line.number;
            problem = tried.problem;
        }
    }
    return failureAt(where, headerLine, problem);
}

} // namespace aneroid
