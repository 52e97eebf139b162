#include "core/fitting/reading/recordinglayout.h"

#include "core/fitting/fitwords.h"
#include "core/text/csvtext.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace aneroid {

namespace {

using Cells = std::vector<std::string_view>;

constexpr std::size_t sampleLines = 200;  ///< looked at before the reading begins
constexpr std::size_t preambleLines = 40; ///< that may stand before the header

struct SampleLine
{
    std::size_t number = 0;
    std::string_view text;
    bool comment = false;
    Cells cells;
};

std::vector<SampleLine> sampleOf(std::string_view text)
{
    std::vector<SampleLine> lines;
    LineReader reader(text);
    std::string_view line;
    while (lines.size() < sampleLines && reader.next(line)) {
        if (!trimmed(line).empty())
            lines.push_back({reader.number(), line, isBlankOrComment(line), {}});
    }
    return lines;
}

/// Some write their header as a comment ("# time,temp"), some count rows in a column "#".
void splitComment(SampleLine &line, char delimiter)
{
    std::string_view text = trimmed(line.text);
    if (text.size() > 1 && text[0] == '#' && text[1] != delimiter)
        text.remove_prefix(1);
    splitCells(text, delimiter, line.cells);
}

/// A row: some cell is a time, and some other one a number.
bool isRow(const Cells &cells)
{
    bool time = false;
    bool number = false;
    for (const std::string_view cell : cells) {
        if (!time && (readTimeText(cell, DateOrder::MonthFirst) || isTimeOfDay(cell)))
            time = true;
        else if (const auto value = readNumber(cell); value && value->rest.size() <= 4)
            number = true;
    }
    return time && number;
}

/// Words, and no cell that is a number.
bool isHeaderLike(const Cells &cells)
{
    return std::ranges::none_of(cells, [](std::string_view cell) {
        const auto number = readNumber(cell);
        return number && number->rest.empty();
    });
}

QString missingSentence(const RecordingColumns &columns, const Cells &header)
{
    const QString names = QStringLiteral("\"") +
                          columnNames(header).mid(0, 30).join(QStringLiteral("\", \"")) +
                          QStringLiteral("\"");
    if (!columns.hasTime())
        return FitWords::tr("no column is known as the time among %1; name it (--time-column)")
            .arg(names);
    return FitWords::tr("no column is known as temperature, humidity or pressure among %1; name "
                        "them (--temperature-column, --humidity-column, --pressure-column)")
        .arg(names);
}

Failure<QString> failureAt(const QString &where, std::size_t line, const QString &what)
{
    return Failure{FitWords::tr("%1, line %2: %3.").arg(where, QString::number(line), what)};
}

Result<RecordingLayout, QString> layoutWithoutHeader(std::span<const SampleLine> rows,
                                                     RecordingLayout layout, const QString &where,
                                                     const ReadOptions &options)
{
    std::vector<Cells> cells;
    for (const SampleLine &row : rows) {
        if (!row.comment && row.cells.size() == rows.front().cells.size())
            cells.push_back(row.cells);
    }
    const auto columns = columnsByValue(cells, options);
    if (!columns)
        return failureAt(where, rows.front().number, columns.error());
    if (!columns->hasTime() || !columns->hasChannel())
        return failureAt(where, rows.front().number,
                         FitWords::tr("there is no header, and no column reads as time, "
                                      "temperature, humidity or pressure"));
    layout.header = false;
    layout.firstRow = rows.front().number;
    layout.columns = *columns;
    return layout;
}

char delimiterOf(std::span<const SampleLine> lines)
{
    std::vector<std::string_view> texts;
    for (const SampleLine &line : lines) {
        if (!line.comment)
            texts.push_back(line.text);
    }
    return findDelimiter(texts);
}

/// Whether this line is the header; puts what it says into `layout`, and why not into `problem`.
bool takeHeader(const SampleLine &line, const ReadOptions &options, RecordingLayout &layout,
                QString &problem)
{
    const auto columns = columnsByName(line.cells, options);
    if (columns && columns->hasTime() && columns->hasChannel()) {
        layout.firstRow = line.number + 1;
        layout.columns = *columns;
        return true;
    }
    if (!line.comment)
        problem = columns ? missingSentence(*columns, line.cells) : columns.error();
    return false;
}

} // namespace

Result<RecordingLayout, QString> findLayout(std::string_view text, const QString &where,
                                            const ReadOptions &options)
{
    std::vector<SampleLine> lines = sampleOf(text);
    if (std::ranges::all_of(lines, &SampleLine::comment))
        return Failure{FitWords::tr("%1 is empty: rows of time and temperature, humidity or "
                                    "pressure are needed.")
                           .arg(where)};
    RecordingLayout layout;
    layout.delimiter = delimiterOf(lines);
    std::size_t headerLine = 0;
    QString problem;
    for (std::size_t i = 0; i < lines.size() && i < preambleLines; ++i) {
        SampleLine &line = lines[i];
        if (line.comment)
            splitComment(line, layout.delimiter);
        else
            splitCells(line.text, layout.delimiter, line.cells);
        if (!line.comment && isRow(line.cells)) {
            if (headerLine > 0)
                break;
            for (SampleLine &row : std::span(lines).subspan(i))
                splitCells(row.text, layout.delimiter, row.cells);
            return layoutWithoutHeader(std::span(lines).subspan(i), layout, where, options);
        }
        if (!line.comment && headerLine > 0 && !isHeaderLike(line.cells))
            continue;
        if (takeHeader(line, options, layout, problem))
            return layout;
        headerLine = line.comment ? headerLine : line.number;
    }
    return failureAt(where, headerLine, problem);
}

Result<DateOrder, QString> findDateOrder(std::string_view text, const RecordingLayout &layout,
                                         const QString &where)
{
    LineReader lines(text);
    std::string_view line;
    Cells cells;
    std::size_t open = 0;
    std::size_t firstLine = 0;
    OpenDate low{99, 99};
    OpenDate high{};
    const auto time = static_cast<std::size_t>(layout.columns.time);
    while (lines.next(line)) {
        if (lines.number() < layout.firstRow || isBlankOrComment(line))
            continue;
        splitCells(line, layout.delimiter, cells);
        const auto date = time < cells.size() ? openDate(cells[time]) : std::nullopt;
        if (!date) {
            if (++open > sampleLines && high.first == 0)
                return DateOrder::MonthFirst; // dates of this file are written otherwise
            continue;
        }
        if (firstLine == 0)
            firstLine = lines.number();
        low = {std::min(low.first, date->first), std::min(low.second, date->second)};
        high = {std::max(high.first, date->first), std::max(high.second, date->second)};
    }
    constexpr int months = 12;
    if (high.first == 0)
        return DateOrder::MonthFirst;
    if (high.first > months && high.second <= months)
        return DateOrder::DayFirst;
    if (high.second > months && high.first <= months)
        return DateOrder::MonthFirst;
    // The number that moves less is the month.
    const int firstMoves = high.first - low.first;
    const int secondMoves = high.second - low.second;
    if (firstMoves == secondMoves)
        return failureAt(where, firstLine,
                         FitWords::tr("the dates leave open which number is the day and which the "
                                      "month; write them as 2025-11-14"));
    return firstMoves > secondMoves ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace aneroid
