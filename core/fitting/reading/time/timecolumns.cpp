#include "core/fitting/reading/time/timecolumns.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columns/columnnames.h"
#include "core/fitting/reading/columns/foldedname.h"
#include "core/fitting/reading/time/timetext.h"
#include "core/text/csvtext.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace aneroid {

namespace {

constexpr double nearlyAll = 0.8;
constexpr int hourPart = 3;
constexpr std::size_t minutePart = 4;
constexpr std::size_t secondPart = 5;

template <typename Test>
double shareOfFilled(std::span<const Cells> rows, std::size_t column, Test test)
{
    std::size_t good = 0;
    std::size_t all = 0;
    for (const Cells &row : rows) {
        if (column >= row.size() || row[column].empty())
            continue;
        ++all;
        good += test(row[column]) ? std::size_t{1} : 0;
    }
    return all == 0 ? 0.0 : static_cast<double>(good) / static_cast<double>(all);
}

bool isNumber(std::string_view cell)
{
    const auto number = readNumber(cell);
    return number && number->rest.empty();
}

bool isDateOnly(std::span<const Cells> rows, std::size_t column)
{
    return shareOfFilled(rows, column, [](std::string_view cell) {
               for (const DateOrder order :
                    {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
                   if (const auto time = readTimeText(cell, order))
                       return time->dateOnly;
               }
               return false;
           }) >= nearlyAll;
}

double timeOfDayShare(std::span<const Cells> rows, std::size_t column)
{
    return shareOfFilled(rows, column, isTimeOfDay);
}

bool isMinute(std::string_view cell)
{
    const auto number = readNumber(cell);
    return number && number->rest.empty() && number->value >= 0.0 && number->value <= 59.0 &&
           number->value == std::floor(number->value);
}

bool isSecond(std::string_view cell)
{
    const auto number = readNumber(cell);
    return number && number->rest.empty() && number->value >= 0.0 && number->value < 61.0;
}

/// Whether a column holds minutes or seconds of a time of day by its name and its cells: "min" may
/// be a minimum, too, as it is before "max".
bool isSixtieths(std::span<const std::string_view> header, std::span<const Cells> rows,
                 std::size_t column, std::size_t part)
{
    const bool beforeMaximum =
        column + 1 < header.size() && partsOf(header[column + 1]).joined().starts_with("max");
    return column < header.size() && timePartOf(header[column]) == static_cast<int>(part) &&
           !beforeMaximum &&
           (rows.empty() ||
            shareOfFilled(rows, column, part == minutePart ? isMinute : isSecond) >= nearlyAll);
}

/// The minutes right behind the hours, and the seconds right behind the minutes; −1 where there
/// are none.
void findSixtieths(std::span<const std::string_view> header, std::span<const Cells> rows, int hours,
                   std::array<int, 6> &parts)
{
    int before = hours;
    for (const std::size_t part : {minutePart, secondPart}) {
        const bool is =
            before >= 0 && isSixtieths(header, rows, static_cast<std::size_t>(before) + 1, part);
        before = is ? before + 1 : -1;
        parts[part] = before;
    }
}

/// Year, month and day in columns of their own, and what there is of the time of day.
bool findParts(std::span<const std::string_view> header, std::span<const Cells> rows,
               RecordingColumns &columns)
{
    std::array<int, 6> found{-1, -1, -1, -1, -1, -1};
    for (std::size_t i = 0; i < header.size(); ++i) {
        const int part = timePartOf(header[i]);
        if (part >= 0 && part <= hourPart && found[static_cast<std::size_t>(part)] < 0 &&
            (rows.empty() || shareOfFilled(rows, i, isNumber) >= nearlyAll))
            found[static_cast<std::size_t>(part)] = static_cast<int>(i);
    }
    if (found[0] < 0 || found[1] < 0 || found[2] < 0)
        return false;
    findSixtieths(header, rows, found[hourPart], found);
    columns.parts = found;
    for (std::size_t i = 0; i < header.size() && found[3] < 0; ++i) {
        if (timeOfDayShare(rows, i) < nearlyAll)
            continue;
        columns.timeOfDay = static_cast<int>(i);
        break;
    }
    return true;
}

struct NamedTimes
{
    std::array<int, 5> best{};
    std::array<int, 5> column{-1, -1, -1, -1, -1};

    [[nodiscard]] int of(TimeColumn kind) const { return column[static_cast<std::size_t>(kind)]; }
};

/// Of several of a kind, one whose cells are times goes before one with a better name: "fint"
/// before a "ts" that is a temperature of the soil. With a format of a person's own the names alone
/// count.
NamedTimes timesByName(std::span<const std::string_view> header, std::span<const Cells> rows,
                       const ReadOptions &options)
{
    NamedTimes named;
    std::array<bool, 5> bestReads{};
    for (std::size_t i = 0; i < header.size(); ++i) {
        TimeColumn kind = TimeColumn::None;
        const int score = timeScore(header[i], kind);
        const auto k = static_cast<std::size_t>(kind);
        if (score == 0)
            continue;
        const bool reads =
            options.timeFormat.isEmpty() &&
            (timeShare(rows, i) >= nearlyAll ||
             (kind == TimeColumn::TimeOfDay && timeOfDayShare(rows, i) >= nearlyAll));
        if (std::pair(reads, score) > std::pair(bestReads[k], named.best[k])) {
            bestReads[k] = reads;
            named.best[k] = score;
            named.column[k] = static_cast<int>(i);
        }
    }
    return named;
}

/// A stamp before a date before a time of day before a count; the first whose cells bear it out.
int bestByName(const NamedTimes &named, std::span<const Cells> rows)
{
    int first = -1;
    for (const TimeColumn kind :
         {TimeColumn::Stamp, TimeColumn::Date, TimeColumn::TimeOfDay, TimeColumn::Count}) {
        const int column = named.of(kind);
        if (column < 0)
            continue;
        first = first < 0 ? column : first;
        if (timeShare(rows, static_cast<std::size_t>(column)) >= nearlyAll)
            return column;
    }
    return first;
}

Result<int, QString> timeByCells(std::span<const Cells> rows, const QStringList &names,
                                 const ReadOptions &options)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < static_cast<std::size_t>(names.size()); ++i) {
        if (timeShare(rows, i) >= nearlyAll)
            found.push_back(static_cast<int>(i));
    }
    if (found.size() <= 1)
        return found.empty() ? -1 : found.front();
    QStringList alike;
    for (const int column : found)
        alike.append(names[column]);
    return Failure{FitWords::tr("the time could be any of %1; name the one to use (%2)")
                       .arg(quotedList(alike), nameOf(ReadOption::TimeColumn, options))};
}

/// The second of two columns: by its name, else by its cells.
int timeOfDayBeside(int date, const NamedTimes &named, std::span<const Cells> rows,
                    qsizetype columns)
{
    const int byName = named.of(TimeColumn::TimeOfDay);
    if (byName >= 0 && byName != date)
        return byName;
    if (!isDateOnly(rows, static_cast<std::size_t>(date)))
        return -1;
    for (int i = 0; i < columns; ++i) {
        if (i != date && timeOfDayShare(rows, static_cast<std::size_t>(i)) >= nearlyAll)
            return i;
    }
    return -1;
}

/// Beside a column of whole hours those of minutes and seconds.
void findHourParts(std::span<const std::string_view> header, std::span<const Cells> rows,
                   RecordingColumns &columns)
{
    const auto hours = static_cast<std::size_t>(columns.timeOfDay);
    if (timePartOf(header[hours]) != hourPart || shareOfFilled(rows, hours, isNumber) < nearlyAll)
        return;
    findSixtieths(header, rows, columns.timeOfDay, columns.parts);
}

Result<Done, QString> findNamed(const QStringList &names, const NamedTimes &named,
                                std::span<const Cells> rows, const ReadOptions &options,
                                RecordingColumns &columns)
{
    const bool apart = !options.dateColumn.isEmpty();
    const auto first = namedColumn(apart ? options.dateColumn : options.timeColumn, names);
    if (!first)
        return Failure{first.error()};
    columns.time = *first;
    if (apart && !options.timeColumn.isEmpty()) {
        const auto second = namedColumn(options.timeColumn, names);
        if (!second)
            return Failure{second.error()};
        columns.timeOfDay = *second;
        return Done{};
    }
    // "Čas" alone was named, and the date is known.
    if (!apart && timeOfDayShare(rows, static_cast<std::size_t>(*first)) >= nearlyAll &&
        named.of(TimeColumn::Date) >= 0) {
        columns.time = named.of(TimeColumn::Date);
        columns.timeOfDay = *first;
    } else {
        columns.timeOfDay = timeOfDayBeside(*first, named, rows, names.size());
    }
    return Done{};
}

} // namespace

double timeShare(std::span<const Cells> rows, std::size_t column)
{
    return shareOfFilled(rows, column, isTimeText);
}

Result<Done, QString> findTimeColumns(std::span<const std::string_view> header,
                                      const QStringList &names, std::span<const Cells> rows,
                                      const ReadOptions &options, RecordingColumns &columns)
{
    const NamedTimes named = timesByName(header, rows, options);
    if (!options.timeColumn.isEmpty() || !options.dateColumn.isEmpty()) {
        if (const auto found = findNamed(names, named, rows, options, columns); !found)
            return Failure{found.error()};
    } else if (const int best = bestByName(named, rows);
               (best < 0 || timeShare(rows, static_cast<std::size_t>(best)) < nearlyAll) &&
               findParts(header, rows, columns)) {
        columns.timeName = names[columns.parts[0]];
        if (columns.timeOfDay >= 0)
            columns.timeOfDayName = names[columns.timeOfDay];
        return Done{};
    } else {
        columns.time = best;
        if (best < 0) {
            const auto byCells = timeByCells(rows, names, options);
            if (!byCells)
                return Failure{byCells.error()};
            columns.time = *byCells;
        }
        if (columns.time >= 0)
            columns.timeOfDay = timeOfDayBeside(columns.time, named, rows, names.size());
    }
    if (columns.time >= 0) {
        columns.timeName = names[columns.time];
        if (columns.timeOfDay >= 0) {
            columns.timeOfDayName = names[columns.timeOfDay];
            findHourParts(header, rows, columns);
        }
        columns.utcByName = saysUtc(header[static_cast<std::size_t>(columns.time)]);
        columns.countByName = columns.time == named.of(TimeColumn::Count) ||
                              countUnitMs(header[static_cast<std::size_t>(columns.time)]) > 0.0;
    }
    return Done{};
}

} // namespace aneroid
