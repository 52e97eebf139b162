#include "core/fitting/reading/recordingcolumns.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columnnames.h"
#include "core/fitting/reading/timetext.h"
#include "core/text/csvtext.h"

#include <QStringDecoder>

#include <algorithm>

namespace aneroid {

namespace {

constexpr std::array channelFlags{"--temperature-column", "--humidity-column", "--pressure-column"};

QString textOf(std::string_view bytes)
{
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(view);
    return (utf8.hasError() ? QString::fromLatin1(view) : text).trimmed();
}

QString listOf(const QStringList &names)
{
    constexpr qsizetype most = 30;
    QStringList quoted;
    for (const QString &name : names.mid(0, most))
        quoted.append(QStringLiteral("\"%1\"").arg(name));
    if (names.size() > most)
        quoted.append(QStringLiteral("…"));
    return quoted.join(QStringLiteral(", "));
}

/// A column by its name, or by its number from 1.
Result<int, QString> namedColumn(const QString &wanted, const QStringList &names)
{
    for (int i = 0; i < names.size(); ++i) {
        if (names[i].compare(wanted.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= names.size())
        return number - 1;
    return Failure{FitWords::tr("there is no column \"%1\"; there are %2, or numbers from 1 to %3")
                       .arg(wanted, listOf(names), QString::number(names.size()))};
}

Result<Done, QString> findChannel(Channel channel, std::span<const std::string_view> header,
                                  const QStringList &names, const ReadOptions &options,
                                  ChannelColumn &column)
{
    const QString &wanted = options.channelColumns[indexOf(channel)];
    int best = 0;
    QStringList alike;
    if (!wanted.isEmpty()) {
        const auto index = namedColumn(wanted, names);
        if (!index)
            return Failure{index.error()};
        column.index = *index;
    }
    for (std::size_t i = 0; i < header.size() && wanted.isEmpty(); ++i) {
        const int score = channelScore(channel, header[i]);
        if (score > best) {
            best = score;
            column.index = static_cast<int>(i);
            alike.clear();
        }
        if (score > 0 && score == best)
            alike.append(names[static_cast<qsizetype>(i)]);
    }
    if (alike.size() > 1)
        return Failure{FitWords::tr("%1 could be any of %2; name the one to use (%3)")
                           .arg(channelWord(channel), listOf(alike),
                                QLatin1StringView(channelFlags[indexOf(channel)]))};
    if (column.index < 0)
        return Done{};
    column.name = names[column.index];
    column.unit = unitInName(channel, header[static_cast<std::size_t>(column.index)]);
    return Done{};
}

Result<Done, QString> findTime(std::span<const std::string_view> header, const QStringList &names,
                               const ReadOptions &options, RecordingColumns &columns)
{
    if (!options.timeColumn.isEmpty()) {
        const auto index = namedColumn(options.timeColumn, names);
        if (!index)
            return Failure{index.error()};
        columns.time = *index;
        columns.timeName = names[*index];
        return Done{};
    }
    std::array<int, 4> best{};
    std::array<int, 4> column{-1, -1, -1, -1};
    for (std::size_t i = 0; i < header.size(); ++i) {
        TimeColumn kind = TimeColumn::None;
        const int score = timeScore(header[i], kind);
        const auto k = static_cast<std::size_t>(kind);
        if (score > best[k]) {
            best[k] = score;
            column[k] = static_cast<int>(i);
        }
    }
    const int stamp = column[static_cast<std::size_t>(TimeColumn::Stamp)];
    const int date = column[static_cast<std::size_t>(TimeColumn::Date)];
    const int ofDay = column[static_cast<std::size_t>(TimeColumn::TimeOfDay)];
    columns.time = stamp >= 0 ? stamp : date >= 0 ? date : ofDay;
    columns.timeOfDay = stamp < 0 && date >= 0 ? ofDay : -1;
    if (columns.time >= 0)
        columns.timeName = names[columns.time];
    return Done{};
}

/// The median of a column's numbers; nothing where they are few or text.
std::optional<double> medianOf(std::span<const std::vector<std::string_view>> rows,
                               std::size_t column)
{
    std::vector<double> values;
    for (const auto &row : rows) {
        const auto number = column < row.size() ? readNumber(row[column]) : std::nullopt;
        if (number && number->rest.empty())
            values.push_back(number->value);
    }
    if (values.empty() || values.size() * 2 < rows.size())
        return {};
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

bool isTimeColumn(std::span<const std::vector<std::string_view>> rows, std::size_t column)
{
    const auto good = std::ranges::count_if(rows, [column](const auto &row) {
        return column < row.size() && readTimeText(row[column], DateOrder::MonthFirst);
    });
    return static_cast<std::size_t>(good) * 2 > rows.size();
}

/// Tells the columns that are neither time nor named apart.
Result<Done, QString> guessChannels(std::span<const std::vector<std::string_view>> rows,
                                    RecordingColumns &columns)
{
    constexpr double warmest = 45.0;
    constexpr double leastPressure = 300.0;
    std::vector<std::pair<int, double>> others;
    auto &[temperature, humidity, pressure] = columns.channels;
    const auto taken = [&columns](int index) {
        return index == columns.time || index == columns.timeOfDay ||
               std::ranges::any_of(columns.channels, [index](const ChannelColumn &channel) {
                   return channel.index == index;
               });
    };
    for (std::size_t i = 0; i < rows[0].size(); ++i) {
        const auto median = medianOf(rows, i);
        if (!median || taken(static_cast<int>(i)))
            continue;
        if (pressure.index < 0 && *median >= leastPressure)
            pressure.index = static_cast<int>(i);
        else
            others.emplace_back(static_cast<int>(i), *median);
    }
    std::ranges::sort(others, {}, &std::pair<int, double>::second);
    if (temperature.index < 0 && humidity.index < 0 && others.size() == 2 &&
        others[0].second <= warmest && others[1].second > warmest) {
        temperature.index = others[0].first;
        humidity.index = others[1].first;
    } else if ((temperature.index < 0) != (humidity.index < 0) && others.size() == 1) {
        (temperature.index < 0 ? temperature : humidity).index = others[0].first;
    } else if (!others.empty() && (temperature.index < 0 || humidity.index < 0)) {
        return Failure{FitWords::tr("there is no header, and the values do not tell which of the "
                                    "columns are temperature and humidity; name them by number "
                                    "from 1 (--temperature-column, --humidity-column)")};
    }
    return Done{};
}

} // namespace

bool RecordingColumns::hasChannel() const
{
    return std::ranges::any_of(channels,
                               [](const ChannelColumn &channel) { return channel.index >= 0; });
}

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return FitWords::tr("temperature");
    case Channel::Humidity:
        return FitWords::tr("humidity");
    case Channel::Pressure:
        break;
    }
    return FitWords::tr("pressure");
}

QStringList columnNames(std::span<const std::string_view> header)
{
    QStringList names;
    for (const std::string_view cell : header)
        names.append(textOf(cell));
    return names;
}

Result<RecordingColumns, QString> columnsByName(std::span<const std::string_view> header,
                                                const ReadOptions &options)
{
    const QStringList names = columnNames(header);
    RecordingColumns columns;
    if (const auto time = findTime(header, names, options, columns); !time)
        return Failure{time.error()};
    for (const Channel channel : allChannels) {
        const auto found =
            findChannel(channel, header, names, options, columns.channels[indexOf(channel)]);
        if (!found)
            return Failure{found.error()};
    }
    return columns;
}

Result<RecordingColumns, QString>
columnsByValue(std::span<const std::vector<std::string_view>> rows, const ReadOptions &options)
{
    RecordingColumns columns;
    QStringList names;
    for (std::size_t i = 0; i < rows[0].size(); ++i)
        names.append(QString::number(i + 1));
    if (!options.timeColumn.isEmpty()) {
        const auto index = namedColumn(options.timeColumn, names);
        if (!index)
            return Failure{index.error()};
        columns.time = *index;
    }
    for (std::size_t i = 0; i < rows[0].size(); ++i) {
        if (!columns.hasTime() && isTimeColumn(rows, i))
            columns.time = static_cast<int>(i);
        else if (columns.timeOfDay < 0 && isTimeOfDay(rows[0][i]))
            columns.timeOfDay = static_cast<int>(i);
    }
    for (const Channel channel : allChannels) {
        const QString &wanted = options.channelColumns[indexOf(channel)];
        if (wanted.isEmpty())
            continue;
        const auto index = namedColumn(wanted, names);
        if (!index)
            return Failure{index.error()};
        columns.channels[indexOf(channel)].index = *index;
    }
    if (const auto guessed = guessChannels(rows, columns); !guessed)
        return Failure{guessed.error()};
    for (ChannelColumn &channel : columns.channels) {
        if (channel.index >= 0)
            channel.name = names[channel.index];
    }
    if (columns.hasTime())
        columns.timeName = names[columns.time];
    return columns;
}

} // namespace aneroid
