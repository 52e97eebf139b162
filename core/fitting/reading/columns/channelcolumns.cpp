#include "core/fitting/reading/columns/channelcolumns.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columns/columnnames.h"
#include "core/fitting/reading/columns/foldedname.h"
#include "core/text/csvtext.h"

#include <algorithm>

namespace aneroid {

namespace {

using Header = std::span<const std::string_view>;

/// The columns that fit a channel best by their names.
std::vector<int> bestByName(Channel channel, Header header, const RecordingColumns &columns)
{
    std::vector<int> best;
    int bestScore = 0;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const int score =
            columns.isTime(static_cast<int>(i)) ? 0 : channelScore(channel, header[i]);
        if (score == 0 || score < bestScore)
            continue;
        if (score > bestScore)
            best.clear();
        bestScore = score;
        best.push_back(static_cast<int>(i));
    }
    return best;
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
        const std::string note = partsOf(header[i]).note;
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
        std::vector<int> found = bestByName(channel, header, columns);
        if (found.empty())
            found = byUnit(channel, header, rows, columns);
        if (found.size() > 1)
            found = besideNamed(found, header, names, options);
        if (found.size() > 1) {
            QStringList alike;
            for (const int each : found)
                alike.append(names[each]);
            return Failure{FitWords::tr("%1 could be any of %2; name the one to use (%3)")
                               .arg(channelWord(channel), quotedList(alike),
                                    nameOf(columnOption(channel), options))};
        }
        if (found.empty())
            return Done{};
        column.index = found.front();
    }
    column.name = names[column.index];
    column.unit = unitInName(channel, header[static_cast<std::size_t>(column.index)]);
    column.told = column.unit == ChannelUnit::Unknown ? HowTold::Open : HowTold::Header;
    column.unitColumn = unitColumnOf(channel, header);
    return Done{};
}

} // namespace

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
