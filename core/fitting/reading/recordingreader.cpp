#include "core/fitting/reading/recordingreader.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columns/channelcolumns.h"
#include "core/fitting/reading/columns/foldedname.h"
#include "core/fitting/reading/columns/quantityplan.h"
#include "core/fitting/reading/eachrow.h"
#include "core/fitting/reading/recordinglayout.h"
#include "core/fitting/reading/recordingtext.h"
#include "core/fitting/reading/rowreader.h"
#include "core/fitting/reading/sparserows.h"
#include "core/text/csvtext.h"

#include <QDir>

#include <algorithm>

namespace aneroid {

namespace {

constexpr std::size_t allowedBadParts = 5; ///< a fifth of the rows

Failure<QString> failureOf(const RecordingPlace &place, const QString &what)
{
    return Failure{QStringLiteral("%1: %2.").arg(place.name(), what)};
}

void takeNotes(const RowReader &reader, ReadingNotes &notes)
{
    notes.rows = reader.rows();
    notes.unreadable = reader.unreadable();
    notes.firstProblem = reader.firstProblem();
    notes.headersAgain = reader.headersAgain();
    notes.otherDevices = reader.devices().leftOut();
    notes.header = reader.layout().header;
    notes.columns = reader.layout().columns;
    notes.clock = clockText(reader.clock().plan());
    notes.clockIsUtc = reader.clock().clockIsUtc();
    if (reader.layout().shape.decimalCommas)
        notes.remarks.append(FitWords::tr("Commas stand between cells and before decimals: each "
                                          "two cells were taken as one number."));
    if (reader.clock().restarts() > 0)
        notes.remarks.append(
            FitWords::tr("The count of time begins again %n time(s): what lay in between is not "
                         "known.",
                         nullptr, static_cast<int>(reader.clock().restarts())));
}

/// Whether only changes were recorded: the time is that of the last one.
bool holdsValues(const RecordingColumns &columns)
{
    const std::string name = folded(columns.timeName.toStdString());
    return columns.isLong() && (name.find("changed") != std::string::npos ||
                                name.find("last_updated") != std::string::npos);
}

/// Rows of one value each become rows of all.
void joinRows(const RowReader &reader, ReadRecording &result)
{
    const RecordingColumns &columns = result.notes.columns;
    if (!columns.isLong() && !isSparse(result.recording))
        return;
    const std::size_t rows = result.recording.times.size();
    const bool holds = holdsValues(columns);
    if (holds)
        holdSparseRows(result.recording);
    else
        joinSparseRows(result.recording);
    result.notes.rows = result.recording.times.size();
    if (!columns.isLong()) {
        if (result.notes.rows < rows)
            result.notes.remarks.append(
                FitWords::tr("Most rows have one value: those close in time were put together."));
        return;
    }
    result.notes.remarks.append(
        (holds
             ? FitWords::tr("Each row has one value, which \"%1\" names, from when it changed: it "
                            "counts until the next one.")
             : FitWords::tr("Each row has one value, which \"%1\" names: those close in time were "
                            "put together."))
            .arg(columns.quantityName));
    if (reader.otherQuantities() > 0) {
        QStringList others;
        for (const std::string &name : reader.quantities().others)
            others.append(QString::fromStdString(name));
        constexpr qsizetype shown = 6;
        result.notes.remarks.append(
            FitWords::tr(
                "%Ln row(s) of other things were left out: %1.", nullptr,
                static_cast<int>(std::min<std::size_t>(reader.otherQuantities(), 2'000'000'000)))
                .arg(quotedList(others.mid(0, shown)) +
                     (others.size() > shown ? QStringLiteral(", …") : QString())));
    }
}

Result<ReadRecording, QString> finish(RowReader &reader, const RecordingPlace &place,
                                      const ReadOptions &options)
{
    ReadRecording result;
    ReadingNotes &notes = result.notes;
    takeNotes(reader, notes);
    const std::size_t all = notes.rows + notes.unreadable;
    if (all == 0 && notes.otherDevices == 0)
        return Failure{FitWords::tr("%1 has a header but no rows.").arg(place.name())};
    if (notes.unreadable * allowedBadParts > all)
        return Failure{FitWords::tr("%1: %2 of %3 rows cannot be read; the first of them, %4.")
                           .arg(place.name(), QString::number(notes.unreadable),
                                QString::number(all), notes.firstProblem)};
    if (const QString problem =
            reader.devices().problem(notes.columns, notes.rows + notes.otherDevices, options);
        !problem.isEmpty() && !reader.quantities().byDevice)
        return failureOf(place, problem);
    result.recording = reader.take();
    if (const auto settled = settleUnits(result.recording, reader.takeParts(), notes.columns,
                                         options, notes.remarks);
        !settled)
        return failureOf(place, settled.error());
    const bool nothing = std::ranges::none_of(
        allChannels, [&result](Channel channel) { return result.recording.has(channel); });
    if (nothing)
        return Failure{place.name() + QStringLiteral(": ") + notes.remarks.join(u' ')};
    joinRows(reader, result);
    if (const QString problem = severalSensors(result.recording, options); !problem.isEmpty())
        return failureOf(place, problem);
    return result;
}

/// A column that begins after the first rows may be the better one, and none is taken unasked.
/// Where rows are of several sensors, one may have what another has not.
Result<Done, QString> checkLaterColumns(std::string_view text, const RecordingLayout &layout,
                                        const RecordingPlace &place, const ReadOptions &options)
{
    const bool open = std::ranges::any_of(
        layout.columns.channels, [](const ChannelColumn &each) { return each.emptyBetter >= 0; });
    if (!open || layout.columns.device >= 0)
        return Done{};
    QString problem;
    std::size_t at = 0;
    eachRow(text, layout, [&](const Cells &cells, std::size_t line) {
        problem = laterColumnProblem(cells, layout.columns, options);
        at = line;
        return problem.isEmpty();
    });
    if (problem.isEmpty())
        return Done{};
    return failureAt(place, at, problem);
}

Result<ReadRecording, QString> readText(const RecordingText &source, const ReadOptions &options,
                                        const FitProgress &progress)
{
    constexpr std::size_t reportEvery = 16'384;
    const std::string_view text = source.text;
    auto found = findLayout(text, source.place, options, source.delimiter);
    if (!found)
        return Failure{found.error()};
    RecordingLayout layout = std::move(found).value();
    if (const auto known = checkLaterColumns(text, layout, source.place, options); !known)
        return Failure{known.error()};
    QuantityPlan quantities;
    if (layout.columns.isLong()) {
        auto plan = planQuantities(text, source.place, options, layout);
        if (!plan)
            return Failure{plan.error()};
        quantities = std::move(plan).value();
    }
    const auto clock = planClock(text, layout, source.place, options);
    if (!clock)
        return Failure{clock.error()};
    RowReader reader(layout, *clock, options, source.place);
    reader.setQuantities(std::move(quantities));
    reader.setSkipsEmpty(source.fromLines);
    LineReader lines(text);
    std::string_view line;
    while (lines.next(line)) {
        if (lines.number() % reportEvery == 0) {
            progress(1.0 - static_cast<double>(lines.left()) / static_cast<double>(text.size()));
            if (progress.stopped())
                return Failure{FitWords::tr("Stopped.")};
        }
        if (source.place.fileCount() > 1 && source.place.beginsFile(lines.number()))
            reader.beginFile();
        if (lines.number() >= layout.firstRow && !isBlankOrComment(line))
            reader.read(line, lines.number());
    }
    auto result = finish(reader, source.place, options);
    if (!result)
        return result;
    ReadRecording read = std::move(result).value();
    read.notes.files = std::max<std::size_t>(1, source.place.fileCount());
    read.notes.format = source.format;
    read.notes.remarks = source.remarks + read.notes.remarks;
    return read;
}

} // namespace

Result<ReadRecording, QString> readRecording(QByteArrayView bytes, const QString &where,
                                             const ReadOptions &options,
                                             const FitProgress &progress)
{
    const auto source = recordingText(bytes, where, options);
    return source ? readText(*source, options, progress) : Failure{source.error()};
}

Result<ReadRecording, QString> readRecordingFiles(const QStringList &paths,
                                                  const ReadOptions &options,
                                                  const FitProgress &progress)
{
    const auto source = loadRecording(paths, options);
    return source ? readText(*source, options, progress) : Failure{source.error()};
}

Result<ReadRecording, QString> readRecordingFile(const QString &path, const ReadOptions &options,
                                                 const FitProgress &progress)
{
    return readRecordingFiles({path}, options, progress);
}

} // namespace aneroid
