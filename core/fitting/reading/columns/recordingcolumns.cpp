#include "core/fitting/reading/columns/recordingcolumns.h"

#include "core/base/median.h"
#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columns/channelcolumns.h"
#include "core/fitting/reading/columns/columnnames.h"
#include "core/fitting/reading/columns/valuecolumn.h"
#include "core/fitting/reading/time/timecolumns.h"
#include "core/fitting/reading/time/timetext.h"
#include "core/text/csvtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace aneroid {

namespace {

QString headerText(std::string_view bytes)
{
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(view);
    return (utf8.hasError() ? QString::fromLatin1(view) : text).trimmed();
}

/// The median of a column's numbers; nothing where they are few or text.
std::optional<double> columnMedian(std::span<const Cells> rows, std::size_t column)
{
    std::vector<double> values;
    for (const auto &row : rows) {
        const auto number = column < row.size() ? readNumber(row[column]) : std::nullopt;
        if (number && number->rest.empty())
            values.push_back(number->value);
    }
    if (values.empty() || values.size() * 2 < rows.size())
        return {};
    return medianOf(std::move(values));
}

/// Whether a column only counts its rows: every value is one more than that before.
bool countsRows(std::span<const Cells> rows, std::size_t column)
{
    constexpr std::size_t fewest = 3;
    std::optional<double> before;
    for (const Cells &row : rows) {
        const auto number = column < row.size() ? readNumber(row[column]) : std::nullopt;
        if (!number || (before && number->value != *before + 1.0))
            return false;
        before = number->value;
    }
    return rows.size() >= fewest;
}

/// Tells the columns that are neither time nor named apart.
Result<Done, QString> guessChannels(std::span<const Cells> rows, const ReadOptions &options,
                                    RecordingColumns &columns)
{
    constexpr double warmest = 45.0;
    constexpr double leastPressure = 450.0;
    std::vector<std::pair<int, double>> others;
    auto &[temperature, humidity, pressure] = columns.channels;
    for (std::size_t i = 0; i < rows[0].size(); ++i) {
        const auto median = columnMedian(rows, i);
        if (!median || columns.isTaken(static_cast<int>(i)) || countsRows(rows, i))
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
                                    "from 1 (%1, %2)")
                           .arg(nameOf(ReadOption::TemperatureColumn, options),
                                nameOf(ReadOption::HumidityColumn, options))};
    }
    return Done{};
}

/// The first column that is neither number nor time may name the sensor.
int deviceByValue(std::span<const Cells> rows, const RecordingColumns &columns)
{
    for (std::size_t i = 0; i < rows[0].size(); ++i) {
        const bool text = std::ranges::all_of(rows, [i](const Cells &row) {
            return i < row.size() && !row[i].empty() && !readNumber(row[i]);
        });
        if (text && !columns.isTaken(static_cast<int>(i)))
            return static_cast<int>(i);
    }
    return -1;
}

/// By their units in the cells, where they have them: "18.7 °C,48 %".
void channelsByCells(std::span<const Cells> rows, RecordingColumns &columns)
{
    for (const Channel channel : allChannels) {
        ChannelColumn &column = columns.channels[indexOf(channel)];
        for (std::size_t i = 0; i < rows[0].size() && column.index < 0; ++i) {
            const bool all = std::ranges::all_of(rows, [i, channel](const Cells &row) {
                const auto number = i < row.size() ? readNumber(row[i]) : std::nullopt;
                return number && unitOf(channel, number->rest) != ChannelUnit::Unknown;
            });
            if (all && !columns.isTaken(static_cast<int>(i)))
                column.index = static_cast<int>(i);
        }
    }
}

} // namespace

bool RecordingColumns::hasChannel() const
{
    return isLong() || std::ranges::any_of(channels, [](const ChannelColumn &channel) {
               return channel.index >= 0;
           });
}

bool RecordingColumns::isTime(int index) const
{
    return index == time || index == timeOfDay || std::ranges::find(parts, index) != parts.end();
}

bool RecordingColumns::isTaken(int index) const
{
    return isTime(index) || std::ranges::any_of(channels, [index](const ChannelColumn &channel) {
               return channel.index == index;
           });
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
        names.append(headerText(cell));
    return names;
}

QString quotedList(const QStringList &names)
{
    constexpr qsizetype most = 30;
    QStringList quoted;
    for (const QString &name : names.mid(0, most))
        quoted.append(QStringLiteral("\"%1\"").arg(name.left(60)));
    if (names.size() > most)
        quoted.append(QStringLiteral("…"));
    return quoted.join(QStringLiteral(", "));
}

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
                       .arg(wanted, quotedList(names), QString::number(names.size()))};
}

Result<int, QString> statedDevice(const ReadOptions &options, const QStringList &names)
{
    return options.deviceColumn.isEmpty() ? -1 : namedColumn(options.deviceColumn, names);
}

Result<int, QString> deviceColumn(std::span<const std::string_view> header,
                                  const QStringList &names, const ReadOptions &options,
                                  const std::function<bool(int index)> &mayBe)
{
    auto device = statedDevice(options, names);
    if (!device || *device >= 0)
        return device;
    int found = -1;
    int best = 0;
    for (int i = 0; i < static_cast<int>(header.size()); ++i) {
        const int score = deviceScore(header[static_cast<std::size_t>(i)]);
        if (score > best && mayBe(i)) {
            best = score;
            found = i;
        }
    }
    return found;
}

Result<RecordingColumns, QString> columnsByName(std::span<const std::string_view> header,
                                                std::span<const Cells> rows,
                                                const ReadOptions &options)
{
    const QStringList names = columnNames(header);
    RecordingColumns columns;
    columns.count = header.size();
    if (const auto time = findTimeColumns(header, names, rows, options, columns); !time)
        return Failure{time.error()};
    columns.value = valueColumnOf(header, rows, options, columns);
    if (columns.isLong())
        return columns;
    if (const auto found = findChannelColumns(header, names, rows, options, columns); !found)
        return Failure{found.error()};
    const auto device = deviceColumn(header, names, options,
                                     [&columns](int index) { return !columns.isTaken(index); });
    if (!device)
        return Failure{device.error()};
    columns.device = *device;
    if (columns.device >= 0)
        columns.deviceName = names[columns.device];
    return columns;
}

Result<RecordingColumns, QString> columnsByValue(std::span<const Cells> rows,
                                                 const ReadOptions &options)
{
    RecordingColumns columns;
    columns.count = rows[0].size();
    QStringList names;
    for (std::size_t i = 0; i < columns.count; ++i)
        names.append(QString::number(i + 1));
    const std::vector<std::string_view> unnamed(columns.count);
    if (const auto time = findTimeColumns(unnamed, names, rows, options, columns); !time)
        return Failure{time.error()};
    if (columns.time < 0 && !options.intervalMs) {
        for (std::size_t i = 0; i < columns.count && columns.time < 0; ++i) {
            if (isTimeOfDay(rows[0][i]))
                columns.time = static_cast<int>(i);
        }
    }
    if (columns.time >= 0)
        columns.timeName = names[columns.time];
    columns.value = valueColumnByCells(rows, options, columns);
    if (columns.isLong())
        return columns;
    for (const Channel channel : allChannels) {
        const QString &wanted = options.channelColumns[indexOf(channel)];
        if (wanted.isEmpty())
            continue;
        const auto index = namedColumn(wanted, names);
        if (!index)
            return Failure{index.error()};
        columns.channels[indexOf(channel)].index = *index;
    }
    channelsByCells(rows, columns);
    if (const auto guessed = guessChannels(rows, options, columns); !guessed)
        return Failure{guessed.error()};
    for (ChannelColumn &channel : columns.channels) {
        if (channel.index >= 0)
            channel.name = names[channel.index];
    }
    const auto stated = statedDevice(options, names);
    if (!stated)
        return Failure{stated.error()};
    columns.device = *stated >= 0 ? *stated : deviceByValue(rows, columns);
    if (columns.device >= 0)
        columns.deviceName = names[columns.device];
    return columns;
}

} // namespace aneroid
