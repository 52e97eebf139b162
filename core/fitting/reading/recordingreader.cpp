#include "core/fitting/reading/recordingreader.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/recordinglayout.h"
#include "core/text/csvtext.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace aneroid {

namespace {

constexpr std::size_t allowedBadParts = 5; ///< a fifth of the rows
constexpr float missing = std::numeric_limits<float>::quiet_NaN();

QString quoted(std::string_view cell)
{
    constexpr qsizetype longest = 60;
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).left(longest);
}

/// Reads the rows, once it is known what is where.
class RowReader
{
public:
    RowReader(const RecordingLayout &layout, DateOrder order, const ReadOptions &options)
        : m_layout(layout)
        , m_order(order)
        , m_offset(options.utcOffsetMinutes)
        , m_offsetGiven(options.utcOffsetMinutes.has_value())
    {
        m_needed =
            static_cast<std::size_t>(std::max(layout.columns.time, layout.columns.timeOfDay));
        for (const ChannelColumn &channel : layout.columns.channels)
            m_needed = std::max(m_needed, static_cast<std::size_t>(std::max(channel.index, 0)));
    }

    void read(std::string_view line, std::size_t number)
    {
        splitCells(line, m_layout.delimiter, m_cells);
        m_problem.clear();
        if (m_cells.size() <= m_needed) {
            m_problem = FitWords::tr("%1 cells where at least %2 are needed")
                            .arg(m_cells.size())
                            .arg(m_needed + 1);
        } else if (readTime() && readValues()) {
            m_recording.times.push_back(m_time);
            for (std::size_t c = 0; c < channelCount; ++c) {
                if (m_layout.columns.channels[c].index >= 0)
                    m_recording.values[c].push_back(m_values[c]);
            }
            return;
        }
        ++m_unreadable;
        if (m_firstProblem.isEmpty())
            m_firstProblem = FitWords::tr("line %1: %2").arg(QString::number(number), m_problem);
    }

    [[nodiscard]] Recording take() { return std::move(m_recording); }
    [[nodiscard]] const RecordingLayout &layout() const { return m_layout; }
    [[nodiscard]] std::size_t rows() const { return m_recording.times.size(); }
    [[nodiscard]] std::size_t unreadable() const { return m_unreadable; }
    [[nodiscard]] const QString &firstProblem() const { return m_firstProblem; }
    [[nodiscard]] bool clockIsUtc() const { return m_sawUtc && !m_sawOffset && !m_offsetGiven; }

private:
    bool readTime()
    {
        const std::string_view date = m_cells[static_cast<std::size_t>(m_layout.columns.time)];
        auto time = readTimeText(date, m_order);
        if (m_layout.columns.timeOfDay >= 0 && time && time->dateOnly) {
            const auto ofDay = m_cells[static_cast<std::size_t>(m_layout.columns.timeOfDay)];
            m_joined.assign(date).append(" ").append(ofDay);
            time = readTimeText(m_joined, m_order);
        }
        if (!time) {
            m_problem = FitWords::tr("\"%1\" in column \"%2\" is not a time such as "
                                     "2025-11-14T10:30:00, 14.11.2025 10:30 or seconds since 1970")
                            .arg(quoted(date), m_layout.columns.timeName);
            return false;
        }
        m_time = localOf(*time);
        return true;
    }

    TimeMs localOf(const TimeText &time)
    {
        constexpr TimeMs msPerMinute = 60'000;
        if (!time.offsetMinutes)
            return time.localMs;
        (*time.offsetMinutes == 0 ? m_sawUtc : m_sawOffset) = true;
        if (!m_offset)
            m_offset = time.offsetMinutes; // of the first stamp: a clock without summer time
        return time.localMs + (*m_offset - *time.offsetMinutes) * msPerMinute;
    }

    bool readValues()
    {
        for (const Channel channel : allChannels) {
            ChannelColumn &column = m_layout.columns.channels[indexOf(channel)];
            if (column.index < 0)
                continue;
            const std::string_view cell = m_cells[static_cast<std::size_t>(column.index)];
            float &value = m_values[indexOf(channel)];
            value = missing;
            if (const auto number = readNumber(cell)) {
                const ChannelUnit unit =
                    number->rest.empty() ? column.unit : unitOf(channel, number->rest);
                if (number->rest.empty() || unit != ChannelUnit::Unknown) {
                    value = static_cast<float>(number->value);
                    if (column.unit == ChannelUnit::Unknown)
                        column.unit = unit;
                    continue;
                }
            } else if (isMissing(cell)) {
                continue;
            }
            m_problem = FitWords::tr("\"%1\" in column \"%2\" is not a number")
                            .arg(quoted(cell), column.name);
            return false;
        }
        return true;
    }

    RecordingLayout m_layout;
    DateOrder m_order;
    std::optional<int> m_offset;
    bool m_offsetGiven;
    bool m_sawUtc = false;
    bool m_sawOffset = false;
    std::size_t m_needed = 0;
    std::vector<std::string_view> m_cells;
    std::string m_joined;
    TimeMs m_time = 0;
    std::array<float, channelCount> m_values{};
    QString m_problem;
    Recording m_recording;
    std::size_t m_unreadable = 0;
    QString m_firstProblem;
};

/// The value that `share` of the finite ones are below; nothing where there is none.
std::optional<float> quantileOf(const std::vector<float> &values, double share)
{
    std::vector<float> finite;
    finite.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(finite),
                         [](float value) { return std::isfinite(value); });
    if (finite.empty())
        return {};
    const auto index = static_cast<std::size_t>(share * static_cast<double>(finite.size() - 1));
    std::ranges::nth_element(finite, finite.begin() + static_cast<std::ptrdiff_t>(index));
    return finite[index];
}

/// Brings a channel into °C, % or hPa; empties one that holds no air, with a remark.
void convert(Channel channel, std::vector<float> &values, ChannelColumn &column,
             QStringList &remarks)
{
    if (column.index < 0) {
        remarks.append(FitWords::tr("There is no column for %1.").arg(channelWord(channel)));
        return;
    }
    const auto typical = quantileOf(values, 0.5);
    const auto largest = quantileOf(values, 0.99);
    if (!typical) {
        remarks.append(FitWords::tr("The column \"%1\" for %2 holds no values.")
                           .arg(column.name, channelWord(channel)));
        values.clear();
        return;
    }
    column.unit = likelyUnit(channel, column.unit, static_cast<double>(*typical),
                             static_cast<double>(*largest));
    if (column.unit == ChannelUnit::Unknown) {
        remarks.append(FitWords::tr("The column \"%1\" is left out: a typical value of it, %2, is "
                                    "no %3 of air in any known unit.")
                           .arg(column.name, QString::number(static_cast<double>(*typical)),
                                channelWord(channel)));
        values.clear();
        return;
    }
    for (float &value : values)
        value = static_cast<float>(inOwnUnit(static_cast<double>(value), column.unit));
}

Result<ReadRecording, QString> finish(RowReader &reader, const QString &where)
{
    ReadRecording result;
    ReadingNotes &notes = result.notes;
    notes.rows = reader.rows();
    notes.unreadable = reader.unreadable();
    notes.firstProblem = reader.firstProblem();
    notes.header = reader.layout().header;
    notes.columns = reader.layout().columns;
    notes.clockIsUtc = reader.clockIsUtc();
    const std::size_t all = notes.rows + notes.unreadable;
    if (all == 0)
        return Failure{FitWords::tr("%1 has a header but no rows.").arg(where)};
    if (notes.unreadable * allowedBadParts > all)
        return Failure{FitWords::tr("%1: %2 of %3 rows cannot be read; the first of them, %4.")
                           .arg(where, QString::number(notes.unreadable), QString::number(all),
                                notes.firstProblem)};
    result.recording = reader.take();
    for (const Channel channel : allChannels)
        convert(channel, result.recording.values[indexOf(channel)],
                notes.columns.channels[indexOf(channel)], notes.remarks);
    const bool nothing = std::ranges::none_of(
        allChannels, [&result](Channel channel) { return result.recording.has(channel); });
    if (nothing)
        return Failure{where + QStringLiteral(": ") + notes.remarks.join(u' ')};
    return result;
}

Result<ReadRecording, QString> readText(std::string_view text, const QString &where,
                                        const ReadOptions &options, const FitProgress &progress)
{
    constexpr std::size_t reportEvery = 16'384;
    const auto layout = findLayout(text, where, options);
    if (!layout)
        return Failure{layout.error()};
    const auto order = findDateOrder(text, *layout, where);
    if (!order)
        return Failure{order.error()};
    RowReader reader(*layout, *order, options);
    LineReader lines(text);
    std::string_view line;
    while (lines.next(line)) {
        if (lines.number() % reportEvery == 0) {
            progress(1.0 - static_cast<double>(lines.left()) / static_cast<double>(text.size()));
            if (progress.stopped())
                return Failure{FitWords::tr("Stopped.")};
        }
        if (lines.number() >= layout->firstRow && !isBlankOrComment(line))
            reader.read(line, lines.number());
    }
    return finish(reader, where);
}

} // namespace

Result<ReadRecording, QString> readRecording(QByteArrayView csv, const QString &where,
                                             const ReadOptions &options,
                                             const FitProgress &progress)
{
    if (const auto wide = QStringConverter::encodingForData(csv);
        wide && *wide != QStringConverter::Utf8) {
        QStringDecoder decoder(*wide);
        const QByteArray utf8 = QString(decoder(csv)).toUtf8();
        return readRecording(utf8, where, options, progress);
    }
    if (csv.startsWith("\xEF\xBB\xBF"))
        csv = csv.sliced(3);
    if (csv.first(std::min<qsizetype>(csv.size(), 4096)).contains('\0'))
        return Failure{FitWords::tr("%1 is not text: rows with commas, semicolons or tabs between "
                                    "the cells are needed.")
                           .arg(where)};
    return readText({csv.data(), static_cast<std::size_t>(csv.size())}, where, options, progress);
}

Result<ReadRecording, QString> readRecordingFile(const QString &path, const ReadOptions &options,
                                                 const FitProgress &progress)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{FitWords::tr("%1 cannot be read: %2.").arg(shown, file.errorString())};
    const qint64 size = file.size();
    if (const uchar *mapped = size > 0 ? file.map(0, size) : nullptr)
        return readRecording(QByteArrayView(mapped, static_cast<qsizetype>(size)), shown, options,
                             progress);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Failure{FitWords::tr("%1 cannot be read: %2.").arg(shown, file.errorString())};
    return readRecording(bytes, shown, options, progress);
}

} // namespace aneroid
