#include "core/fitting/reading/columns/valuecolumn.h"

#include "core/fitting/reading/columns/columnnames.h"
#include "core/text/csvtext.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace aneroid {

namespace {

bool isWords(std::string_view cell)
{
    return !cell.empty() && !readNumber(cell);
}

/// The share of rows, 0 to 1, whose cell passes.
template <typename Test>
double shareOf(std::span<const Cells> rows, std::size_t column, Test test)
{
    if (rows.empty())
        return 0.0;
    const auto good = std::ranges::count_if(rows, [column, &test](const Cells &row) {
        return column < row.size() && test(row[column]);
    });
    return static_cast<double>(good) / static_cast<double>(rows.size());
}

bool namesColumn(const QString &wanted, std::span<const std::string_view> header)
{
    return !wanted.isEmpty() && namedColumn(wanted, columnNames(header)).ok();
}

bool namesChannel(std::string_view name)
{
    return std::ranges::any_of(allChannels,
                               [name](Channel channel) { return channelScore(channel, name) > 0; });
}

bool namesQuantity(std::string_view text)
{
    return std::ranges::any_of(allChannels,
                               [text](Channel channel) { return quantityFits(channel, text) > 0; });
}

} // namespace

int valueColumnOf(std::span<const std::string_view> header, std::span<const Cells> rows,
                  const ReadOptions &options, const RecordingColumns &columns)
{
    const bool named = std::ranges::any_of(options.channelColumns, [header](const QString &wanted) {
        return namesColumn(wanted, header);
    });
    if (named)
        return -1;
    int value = -1;
    int best = 0;
    std::size_t words = 0;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (columns.isTime(static_cast<int>(i)))
            continue;
        if (namesChannel(header[i]))
            return -1;
        if (quantityScore(header[i]) > 0 || (!rows.empty() && shareOf(rows, i, isWords) > 0.5))
            ++words;
        if (const int score = valueScore(header[i]);
            score > best && (rows.empty() || shareOf(rows, i, isMissing) < 1.0)) {
            value = static_cast<int>(i);
            best = score;
        }
    }
    // A history may begin with states that are words; then the other one's name tells.
    const bool isWord = value >= 0 && !rows.empty() &&
                        shareOf(rows, static_cast<std::size_t>(value), isWords) > 0.5;
    return words > (isWord ? 1U : 0U) ? value : -1;
}

int valueColumnByCells(std::span<const Cells> rows, const ReadOptions &options,
                       const RecordingColumns &columns)
{
    const bool named = std::ranges::any_of(options.channelColumns,
                                           [](const QString &wanted) { return !wanted.isEmpty(); });
    int value = -1;
    bool words = false;
    for (std::size_t i = 0; i < columns.count; ++i) {
        if (columns.isTime(static_cast<int>(i)))
            continue;
        if (shareOf(rows, i, isWords) > 0.5) {
            words = words || shareOf(rows, i, namesQuantity) > 0.5;
            continue;
        }
        if (value >= 0)
            return -1;
        value = static_cast<int>(i);
    }
    return words && !named ? value : -1;
}

int quantityFits(Channel channel, std::string_view text)
{
    constexpr int unitAlone = 50;
    if (unitOf(channel, text) != ChannelUnit::Unknown)
        return unitAlone;
    std::string words(text);
    for (char &c : words)
        c = c == '/' || c == '.' || c == ':' ? ' ' : c;
    return channelScore(channel, words);
}

} // namespace aneroid
