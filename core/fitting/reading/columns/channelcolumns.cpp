#include "core/fitting/reading/columns/channelcolumns.h"

#include "core/base/median.h"
#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columns/columnnames.h"
#include "core/fitting/reading/columns/foldedname.h"
#include "core/text/csvtext.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace aneroid {

namespace {

using Header = std::span<const std::string_view>;

/// Whether no row has a value there: of a sensor that was never fitted.
bool isEmptyColumn(std::span<const Cells> rows, std::size_t column)
{
    return !rows.empty() && std::ranges::all_of(rows, [column](const Cells &row) {
        return column >= row.size() || isMissing(row[column]);
    });
}

/// The column whose name fits a channel better than that of `taken`, and which has no value in
/// these rows; −1 where there is none.
int emptyBetter(Channel channel, Header header, std::span<const Cells> rows,
                const RecordingColumns &columns, int taken)
{
    int best = -1;
    int bestScore = channelScore(channel, header[static_cast<std::size_t>(taken)]);
    for (std::size_t i = 0; i < header.size(); ++i) {
        const int score =
            columns.isTime(static_cast<int>(i)) ? 0 : channelScore(channel, header[i]);
        if (score <= bestScore || !isEmptyColumn(rows, i))
            continue;
        bestScore = score;
        best = static_cast<int>(i);
    }
    return best;
}

QString severalSentence(Channel channel, const QStringList &alike, const ReadOptions &options)
{
    return FitWords::tr("%1 could be any of %2; name the one to use (%3)")
        .arg(channelWord(channel), quotedList(alike), nameOf(columnOption(channel), options));
}

/// The columns that fit a channel best by their names; empty ones where nothing else does.
std::vector<int> bestByName(Channel channel, Header header, std::span<const Cells> rows,
                            const RecordingColumns &columns)
{
    std::vector<int> best;
    std::pair<bool, int> bestScore{false, 0};
    for (std::size_t i = 0; i < header.size(); ++i) {
        const int score =
            columns.isTime(static_cast<int>(i)) ? 0 : channelScore(channel, header[i]);
        const std::pair<bool, int> fit{score > 0 && !isEmptyColumn(rows, i), score};
        if (score == 0 || fit < bestScore)
            continue;
        if (fit > bestScore)
            best.clear();
        bestScore = fit;
        best.push_back(static_cast<int>(i));
    }
    return best;
}

/// Of the same words in several units, "temperature (°C)" and "temperature (°F)", the one in the
/// channel's own unit.
std::vector<int> ofUnits(Channel channel, const std::vector<int> &alike, Header header)
{
    constexpr std::array own{ChannelUnit::Celsius, ChannelUnit::Percent, ChannelUnit::Hectopascal};
    std::vector<ChannelUnit> units;
    std::string words;
    int best = -1;
    for (const int column : alike) {
        const std::string_view name = header[static_cast<std::size_t>(column)];
        const ChannelUnit unit = unitInName(channel, name);
        std::string others;
        for (const std::string &word : partsOf(name).words) {
            if (unitInName(channel, "a_" + word) == ChannelUnit::Unknown)
                others += word + ' ';
        }
        if (unit == ChannelUnit::Unknown || std::ranges::find(units, unit) != units.end() ||
            (!units.empty() && others != words))
            return alike;
        words = others;
        units.push_back(unit);
        best = best < 0 || unit == own[indexOf(channel)] ? column : best;
    }
    return best < 0 ? alike : std::vector<int>{best};
}

/// Whether most cells of a column end in a unit of this channel.
bool hasUnitInCells(Channel channel, std::span<const Cells> rows, std::size_t column)
{
    std::size_t good = 0;
    for (const Cells &row : rows) {
        const auto number = column < row.size() ? readNumber(row[column]) : std::nullopt;
        good +=
            number && unitOf(channel, number->rest) != ChannelUnit::Unknown ? std::size_t{1} : 0;
    }
    return !rows.empty() && good * 2 > rows.size();
}

/// Columns whose names say nothing but whose unit does. A percentage may be of anything.
std::vector<int> byUnit(Channel channel, Header header, std::span<const Cells> rows,
                        const RecordingColumns &columns)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (columns.isTaken(static_cast<int>(i)) || isOtherQuantity(channel, header[i]))
            continue;
        const FoldedName parts = partsOf(header[i]);
        if (std::ranges::any_of(allChannels, [channel, &parts](Channel other) {
                return other != channel && hasChannelWord(other, parts);
            }))
            continue; // "Humidity (Bar)"
        const std::string &note = parts.note;
        const bool named =
            channel == Channel::Humidity
                ? note.find("rh") != std::string::npos || note.find("rf") != std::string::npos
                : unitOf(channel, note) != ChannelUnit::Unknown;
        if (named || (channel != Channel::Humidity && hasUnitInCells(channel, rows, i)))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

/// Of several, the one that shares a word with a column that a person named: "outTemp" beside
/// "outHumidity".
std::vector<int> besideNamed(const std::vector<int> &alike, Header header, const QStringList &names,
                             const ReadOptions &options)
{
    std::vector<int> close;
    for (const QString &wanted : options.channelColumns) {
        if (wanted.isEmpty())
            continue;
        const auto index = namedColumn(wanted, names);
        const FoldedName stated =
            index ? partsOf(header[static_cast<std::size_t>(*index)]) : FoldedName{};
        for (const int column : alike) {
            const FoldedName name = partsOf(header[static_cast<std::size_t>(column)]);
            const bool shares = std::ranges::any_of(
                stated.words, [&name](const std::string &word) { return name.has(word); });
            if (shares && std::ranges::find(close, column) == close.end())
                close.push_back(column);
        }
    }
    return close.size() == 1 ? close : alike;
}

/// "P" beside "P0" or "Po" is reduced to the level of the sea, as in tables of weather services.
std::vector<int> atStation(const std::vector<int> &alike, Header header,
                           std::span<const Cells> rows)
{
    const bool plain = std::ranges::any_of(alike, [header](int column) {
        return folded(header[static_cast<std::size_t>(column)]) == "p";
    });
    if (!plain)
        return alike;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string name = folded(header[i]);
        if ((name == "p0" || name == "po") && !isEmptyColumn(rows, i))
            return {static_cast<int>(i)};
    }
    return alike;
}

/// Of the cells that are numbers; 0 where there are none.
double medianOfCells(std::span<const Cells> rows, std::size_t column)
{
    std::vector<double> values;
    for (const Cells &row : rows) {
        if (const auto number = column < row.size() ? readNumber(row[column]) : std::nullopt)
            values.push_back(number->value);
    }
    return medianOf(std::move(values));
}

/// "U" is the humidity beside "Td", as weather services call them, and a voltage elsewhere: of less
/// than 5.
std::vector<int> besideDewPoint(Header header, std::span<const Cells> rows)
{
    constexpr double leastPercent = 5.0;
    int humidity = -1;
    bool dewPoint = false;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string name = folded(header[i]);
        dewPoint = dewPoint || name == "td";
        if (name == "u" && (rows.empty() || medianOfCells(rows, i) >= leastPercent))
            humidity = static_cast<int>(i);
    }
    return dewPoint && humidity >= 0 ? std::vector<int>{humidity} : std::vector<int>{};
}

/// A column "TempUnit", "pressure_unit" beside the channel's.
int unitColumnOf(Channel channel, Header header)
{
    for (std::size_t i = 0; i < header.size(); ++i) {
        FoldedName name = partsOf(header[i]);
        const bool isUnit = name.has("unit") || name.has("units") ||
                            (name.words.size() == 1 && name.words[0].ends_with("unit"));
        if (!isUnit)
            continue;
        std::string rest = name.joined();
        rest.erase(rest.find("unit"));
        if (channelScore(channel, rest) > 0)
            return static_cast<int>(i);
    }
    return -1;
}

Result<Done, QString> findChannel(Channel channel, Header header, const QStringList &names,
                                  std::span<const Cells> rows, const ReadOptions &options,
                                  RecordingColumns &columns)
{
    ChannelColumn &column = columns.channels[indexOf(channel)];
    const QString &wanted = options.channelColumns[indexOf(channel)];
    if (!wanted.isEmpty()) {
        const auto index = namedColumn(wanted, names);
        if (!index)
            return Failure{index.error()};
        column.index = *index;
    } else {
        std::vector<int> found = bestByName(channel, header, rows, columns);
        if (found.empty())
            found = byUnit(channel, header, rows, columns);
        if (found.empty() && channel == Channel::Humidity)
            found = besideDewPoint(header, rows);
        if (!found.empty() && channel == Channel::Pressure)
            found = atStation(found, header, rows);
        if (found.size() > 1)
            found = besideNamed(found, header, names, options);
        if (found.size() > 1)
            found = ofUnits(channel, found, header);
        if (found.size() > 1) {
            QStringList alike;
            for (const int each : found)
                alike.append(names[each]);
            return Failure{severalSentence(channel, alike, options)};
        }
        if (found.empty())
            return Done{};
        column.index = found.front();
        column.emptyBetter = emptyBetter(channel, header, rows, columns, column.index);
        if (column.emptyBetter >= 0)
            column.emptyName = names[column.emptyBetter];
    }
    column.name = names[column.index];
    column.unit = unitInName(channel, header[static_cast<std::size_t>(column.index)]);
    column.told = column.unit == ChannelUnit::Unknown ? HowTold::Open : HowTold::Header;
    column.unitColumn = unitColumnOf(channel, header);
    return Done{};
}

} // namespace

QString laterColumnProblem(std::span<const std::string_view> cells, const RecordingColumns &columns,
                           const ReadOptions &options)
{
    for (const Channel channel : allChannels) {
        const ChannelColumn &column = columns.channels[indexOf(channel)];
        const auto later = static_cast<std::size_t>(std::max(column.emptyBetter, 0));
        if (column.emptyBetter >= 0 && later < cells.size() && !isMissing(cells[later]))
            return severalSentence(channel, {column.emptyName, column.name}, options);
    }
    return {};
}

Result<Done, QString> findChannelColumns(std::span<const std::string_view> header,
                                         const QStringList &names, std::span<const Cells> rows,
                                         const ReadOptions &options, RecordingColumns &columns)
{
    for (const Channel channel : allChannels) {
        const auto found = findChannel(channel, header, names, rows, options, columns);
        if (!found)
            return Failure{found.error()};
    }
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (folded(header[i]) == "usunits")
            columns.usUnits = static_cast<int>(i);
    }
    return Done{};
}

} // namespace aneroid
