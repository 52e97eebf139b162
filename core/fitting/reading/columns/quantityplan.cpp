#include "core/fitting/reading/columns/quantityplan.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columns/columnnames.h"
#include "core/fitting/reading/columns/columnwords.h"
#include "core/fitting/reading/columns/foldedname.h"
#include "core/fitting/reading/columns/valuecolumn.h"
#include "core/fitting/reading/eachrow.h"

#include <algorithm>
#include <array>

namespace aneroid {

namespace {

constexpr std::size_t mostWords = 400; ///< different ones in a column; more are no names

/// What stands in one column.
struct ColumnWordsSeen
{
    std::vector<std::string> words; ///< in the order in which they come
    std::size_t last = 0;
    bool tooMany = false;

    /// The index of it, a new one at the end.
    std::size_t add(std::string_view cell)
    {
        if (last < words.size() && words[last] == cell)
            return last;
        const auto found = std::ranges::find(words, cell);
        last = static_cast<std::size_t>(found - words.begin());
        if (found == words.end()) {
            tooMany = words.size() >= mostWords;
            if (tooMany)
                return last = 0;
            words.emplace_back(cell);
        }
        return last;
    }
};

Cells headerOf(const RecordingLayout &layout)
{
    Cells header;
    if (layout.header)
        cutCells(layout.headerLine, layout.shape.delimiter, header);
    header.resize(layout.columns.count);
    return header;
}

std::vector<ColumnWordsSeen> wordsOf(std::string_view text, const RecordingLayout &layout)
{
    std::vector<ColumnWordsSeen> columns(layout.columns.count);
    const Cells header = headerOf(layout);
    eachRow(text, layout, [&](const Cells &cells, std::size_t) {
        for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
            const auto index = static_cast<int>(i);
            if (index == layout.columns.value || layout.columns.isTime(index) ||
                columns[i].tooMany || cells[i].empty() || cells[i] == header[i])
                continue;
            columns[i].add(cells[i]);
        }
        return true;
    });
    return columns;
}

/// How many channels a column's words name.
std::size_t channelsNamed(const std::vector<std::string> &words)
{
    return static_cast<std::size_t>(std::ranges::count_if(allChannels, [&words](Channel channel) {
        return std::ranges::any_of(
            words, [channel](const std::string &word) { return quantityFits(channel, word) > 0; });
    }));
}

bool containsIgnoringCase(const std::string &text, const QString &part)
{
    return QString::fromStdString(text).contains(part.trimmed(), Qt::CaseInsensitive);
}

/// Without the channel's own word and its unit: "sensor attic" of "sensor.attic_temperature".
std::string besideChannel(Channel channel, const std::string &text)
{
    std::string words = text;
    for (char &c : words)
        c = c == '/' || c == '.' || c == ':' ? ' ' : c;
    std::string rest;
    for (const std::string &word : partsOf(words).words) {
        if (channelScore(channel, word) == 0 && unitOf(channel, word) == ChannelUnit::Unknown)
            rest += word + ' ';
    }
    return rest;
}

class QuantityFinder
{
public:
    QuantityFinder(const ReadOptions &options, const std::vector<std::string> &words)
        : m_options(options)
        , m_words(words)
    {
    }

    Result<QuantityPlan, QString> find(bool byDevice)
    {
        for (const Channel channel : allChannels) {
            const QString wanted = m_options.channelColumns[indexOf(channel)].trimmed();
            if (wanted.isEmpty())
                continue;
            const auto found = std::ranges::find_if(m_words, [&wanted](const std::string &word) {
                return QString::fromStdString(word).compare(wanted, Qt::CaseInsensitive) == 0;
            });
            if (found == m_words.end())
                return Failure{FitWords::tr("there is no column \"%1\" and nothing of that name "
                                            "was measured; there are %2")
                                   .arg(wanted, listed(m_words))};
            m_chosen[indexOf(channel)] = *found;
        }
        for (const Channel channel : allChannels) {
            if (m_chosen[indexOf(channel)].empty()) {
                if (const QString problem = choose(channel, byDevice); !problem.isEmpty())
                    return Failure{problem};
            }
        }
        QuantityPlan plan;
        for (const Channel channel : allChannels) {
            if (!m_chosen[indexOf(channel)].empty())
                plan.channels.emplace_back(m_chosen[indexOf(channel)], channel);
        }
        for (const std::string &word : m_words) {
            if (!plan.channelOf(word))
                plan.others.push_back(word);
        }
        return plan;
    }

private:
    static QString listed(const std::vector<std::string> &words)
    {
        QStringList names;
        for (const std::string &word : words)
            names.append(QString::fromStdString(word));
        return quotedList(names);
    }

    QString choose(Channel channel, bool byDevice)
    {
        constexpr int plainWord = 70; ///< nothing but the channel's own word
        std::vector<std::string> found;
        int best = 0;
        for (const std::string &word : m_words) {
            const int score = quantityFits(channel, word);
            if (score == 0 || (byDevice && !containsIgnoringCase(word, m_options.device)))
                continue;
            if (score >= plainWord && score > best)
                found.clear();
            if (best < plainWord || score == best || found.empty())
                found.push_back(word);
            best = std::max(best, score);
        }
        if (found.size() > 1)
            keepNeighbours(channel, found);
        if (found.size() > 1)
            return FitWords::tr("%1 could be any of %2; name the one to use (%3), or the sensor "
                                "whose values to use (%4)")
                .arg(channelWord(channel), listed(found), nameOf(columnOption(channel), m_options),
                     nameOf(ReadOption::Device, m_options));
        if (!found.empty())
            m_chosen[indexOf(channel)] = found.front();
        return {};
    }

    /// Those that are named like the one that was chosen for another channel.
    void keepNeighbours(Channel channel, std::vector<std::string> &found) const
    {
        for (const Channel other : allChannels) {
            const std::string &chosen = m_chosen[indexOf(other)];
            if (chosen.empty())
                continue;
            const std::string beside = besideChannel(other, chosen);
            std::vector<std::string> close;
            std::ranges::copy_if(found, std::back_inserter(close), [&](const std::string &word) {
                return besideChannel(channel, word) == beside;
            });
            if (close.size() == 1)
                found = close;
        }
    }

    const ReadOptions &m_options;
    const std::vector<std::string> &m_words;
    std::array<std::string, channelCount> m_chosen;
};

/// Whether one quantity comes with several words of this column: those of sensors, then.
bool tellsApart(std::string_view text, const RecordingLayout &layout, const QuantityPlan &plan,
                int column)
{
    std::array<std::string, channelCount> first;
    bool several = false;
    eachRow(text, layout, [&](const Cells &cells, std::size_t) {
        const auto quantity = static_cast<std::size_t>(layout.columns.quantity);
        const auto at = static_cast<std::size_t>(column);
        if (quantity >= cells.size() || at >= cells.size() || cells[at].empty())
            return true;
        const auto channel = plan.channelOf(cells[quantity]);
        if (!channel)
            return true;
        std::string &before = first[indexOf(*channel)];
        several = !before.empty() && before != cells[at];
        if (before.empty())
            before = cells[at];
        return !several;
    });
    return several;
}

/// The column of words that name the most channels, of those alike the best named.
int quantityColumn(const std::vector<ColumnWordsSeen> &seen, const Cells &header)
{
    int best = -1;
    std::pair<std::size_t, int> bestFit{0, -1};
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const std::pair<std::size_t, int> fit{channelsNamed(seen[i].words),
                                              quantityScore(header[i])};
        if (fit.first > 0 && fit > bestFit) {
            bestFit = fit;
            best = static_cast<int>(i);
        }
    }
    return best;
}

/// A column in which all is some channel's unit.
int unitColumn(const std::vector<ColumnWordsSeen> &seen, const Cells &header, int quantity)
{
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (static_cast<int>(i) == quantity || seen[i].words.empty())
            continue;
        const bool units =
            isUnitName(header[i]) || std::ranges::all_of(seen[i].words, [](const auto &word) {
                return std::ranges::any_of(allChannels, [&word](Channel channel) {
                    return unitOf(channel, word) != ChannelUnit::Unknown;
                });
            });
        if (units && !seen[i].tooMany)
            return static_cast<int>(i);
    }
    return -1;
}

Result<Done, QString> findDevice(std::string_view text, const ReadOptions &options,
                                 const Cells &header, const QuantityPlan &plan, int unit,
                                 RecordingLayout &layout)
{
    RecordingColumns &columns = layout.columns;
    QStringList names = columnNames(header);
    for (qsizetype i = 0; i < names.size() && !layout.header; ++i)
        names[i] = QString::number(i + 1);
    const auto device = deviceColumn(header, names, options, [&](int index) {
        return index != columns.quantity && index != columns.value && index != unit &&
               !columns.isTime(index) && tellsApart(text, layout, plan, index);
    });
    if (!device)
        return Failure{device.error()};
    columns.device = *device;
    columns.deviceName = columns.device >= 0 ? names[columns.device] : QString();
    return Done{};
}

} // namespace

std::optional<Channel> QuantityPlan::channelOf(std::string_view words) const
{
    for (const auto &[name, channel] : channels) {
        if (name == words)
            return channel;
    }
    return {};
}

Result<QuantityPlan, QString> planQuantities(std::string_view text, const RecordingPlace &where,
                                             const ReadOptions &options, RecordingLayout &layout)
{
    const Cells header = headerOf(layout);
    RecordingColumns &columns = layout.columns;
    const auto failure = [&](const QString &what) {
        return Failure{where.sentence(layout.firstRow, what)};
    };
    const std::vector<ColumnWordsSeen> seen = wordsOf(text, layout);
    columns.quantity = quantityColumn(seen, header);
    const bool named = std::ranges::any_of(options.channelColumns,
                                           [](const QString &name) { return !name.isEmpty(); });
    for (std::size_t i = 0; i < seen.size() && columns.quantity < 0 && named; ++i) {
        if (quantityScore(header[i]) > 0)
            columns.quantity = static_cast<int>(i);
    }
    if (columns.quantity < 0)
        return failure(FitWords::tr("no column is known as temperature, humidity or pressure among "
                                    "%1, and no row names one of them; name them (%2, %3, %4)")
                           .arg(quotedList(columnNames(header)),
                                nameOf(ReadOption::TemperatureColumn, options),
                                nameOf(ReadOption::HumidityColumn, options),
                                nameOf(ReadOption::PressureColumn, options)));
    const auto quantity = static_cast<std::size_t>(columns.quantity);
    columns.quantityName = layout.header ? columnNames(header)[columns.quantity]
                                         : QString::number(columns.quantity + 1);
    // Words of the sensor in the words of the quantity: "sensor.attic_temperature".
    const bool byDevice =
        !options.device.isEmpty() && options.deviceColumn.isEmpty() &&
        std::ranges::any_of(seen[quantity].words, [&options](const std::string &word) {
            return containsIgnoringCase(word, options.device);
        });
    auto found = QuantityFinder(options, seen[quantity].words).find(byDevice);
    if (!found)
        return failure(found.error());
    QuantityPlan plan = std::move(found).value();
    plan.column = header[quantity];
    plan.byDevice = byDevice;
    const int unit = unitColumn(seen, header, columns.quantity);
    plan.unitColumn = unit >= 0 ? header[static_cast<std::size_t>(unit)] : std::string_view();
    for (const auto &[name, channel] : plan.channels) {
        ChannelColumn &column = columns.channels[indexOf(channel)];
        column.index = columns.value;
        column.name = QString::fromStdString(name);
        column.unit = unitOf(channel, name);
        if (column.unit == ChannelUnit::Unknown)
            column.unit = unitInName(channel, name);
        column.told = column.unit == ChannelUnit::Unknown ? HowTold::Open : HowTold::Header;
        column.unitColumn = unit;
    }
    if (!byDevice) {
        const auto device = findDevice(text, options, header, plan, unit, layout);
        if (!device)
            return failure(device.error());
    }
    return plan;
}

} // namespace aneroid
