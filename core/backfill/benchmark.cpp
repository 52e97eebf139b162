#include "core/backfill/benchmark.h"

#include "core/instrument/faultvalues.h"
#include "core/text/rowtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <map>

namespace aneroid {

namespace {

constexpr std::size_t mostProbation = 750; ///< NAB scores no row before it

QString sentence(const char *source)
{
    return QCoreApplication::translate("Backfill", source);
}

struct Row
{
    TimeMs time = 0;
    std::array<float, channelCount> values{}; ///< hundredths are exact to 1e5
    bool anomalous = false;
};

/// One device's rows and what went wrong in them.
struct Series
{
    std::vector<Row> rows;
    std::vector<FaultSpan> spans;
};

/// Rows [first, last].
struct Window
{
    std::size_t first = 0;
    std::size_t last = 0;
};

std::size_t trainRows(std::size_t rows)
{
    return static_cast<std::size_t>(std::floor(benchmarkTrainShare * static_cast<double>(rows)));
}

void putValue(std::string &out, float value)
{
    std::array<char, 16> buffer;
    const char *const end = rowtext::putValue(buffer.data(), value, "");
    out.append(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
}

/// "2014-04-01 00:00:00", without zone and fraction.
std::string nabTime(TimeMs time)
{
    rowtext::TimeText writer;
    std::array<char, rowtext::TimeText::length> buffer;
    writer.put(buffer.data(), time);
    constexpr std::size_t toSeconds = 19;
    std::string text(buffer.data(), toSeconds);
    text[10] = ' ';
    return text;
}

/// A file's name of an id: letters, digits, - and _; another one where two ids would share it.
QString fileName(const std::string &id, QSet<QString> &used)
{
    QString name;
    for (const QChar c : QString::fromStdString(id))
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : QChar(u'_');
    QString unique = name;
    for (int i = 2; used.contains(unique.toLower()); ++i)
        unique = name + u'_' + QString::number(i);
    used.insert(unique.toLower());
    return unique;
}

/// The rows of a fault of this channel; nothing where it has none.
std::optional<Window> rowsOf(const Series &series, const FaultSpan &span)
{
    const auto first = std::ranges::lower_bound(series.rows, span.startMs, {}, &Row::time);
    const auto end = std::ranges::lower_bound(series.rows, span.endMs, {}, &Row::time);
    if (first >= end)
        return std::nullopt;
    return Window{static_cast<std::size_t>(first - series.rows.begin()),
                  static_cast<std::size_t>(end - series.rows.begin()) - 1};
}

/// NAB's windows: of a tenth of the rows in all, each centred on its label and no shorter than it,
/// none in the part that is not scored; those that touch are one.
std::vector<Window> nabWindows(const std::vector<Window> &labels, std::size_t rows)
{
    const std::size_t probation = std::min(trainRows(rows), mostProbation);
    const std::size_t length =
        labels.empty() ? 0
                       : static_cast<std::size_t>(0.1 * static_cast<double>(rows)) / labels.size();
    std::vector<Window> windows;
    for (const Window &label : labels) {
        const std::size_t middle = (label.first + label.last) / 2;
        const std::size_t half = length / 2;
        Window window{std::min(label.first, middle - std::min(middle, half)),
                      std::max(label.last, middle + half)};
        window.first = std::max(window.first, probation);
        window.last = std::min(window.last, rows - 1);
        if (window.first > window.last)
            continue;
        if (!windows.empty() && window.first <= windows.back().last + 1)
            windows.back().last = std::max(windows.back().last, window.last);
        else
            windows.push_back(window);
    }
    return windows;
}

} // namespace

struct BenchmarkExport::Private
{
    BackfillPlan plan;
    BenchmarkLayout layout;
    QString folder;
    Backfill backfill;
    std::uint64_t total;
    std::atomic<std::uint64_t> done = 0;
    std::map<std::uint32_t, Series> series;
    Outcome outcome;

    Private(const BackfillPlan &what, const Backfill::Options &options, BenchmarkLayout how,
            QString where)
        : plan(withCleanTrain(what))
        , layout(how)
        , folder(std::move(where))
        , backfill(plan, options)
        , total(backfill.ticks())
    {
    }

    void take(const BackfillPart &part)
    {
        for (const Reading &reading : part.readings) {
            Row row{reading.timestampMs, {}, reading.anomalies != 0};
            for (const Channel channel : allChannels)
                row.values[indexOf(channel)] = static_cast<float>(reading.channel(channel));
            series[reading.device].rows.push_back(row);
        }
        for (const DeviceEvent &event : part.events) {
            if (event.fault && showsInReadings(event.fault->kind))
                series[event.device].spans.push_back(*event.fault);
        }
        done.fetch_add(part.ticks, std::memory_order_relaxed);
    }

    [[nodiscard]] bool write(const QString &name, const std::string &content)
    {
        const QString path = QDir(folder).filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile file(path);
        const auto size = static_cast<qint64>(content.size());
        if (file.open(QIODevice::WriteOnly) && file.write(content.data(), size) == size &&
            file.commit())
            return true;
        outcome.message = sentence(QT_TRANSLATE_NOOP("Backfill", "Cannot write %1: %2."))
                              .arg(path, file.errorString());
        return false;
    }

    [[nodiscard]] bool writeNab()
    {
        QJsonObject windows;
        QJsonObject labels;
        QSet<QString> used;
        for (const auto &[device, one] : series) {
            const QString base = fileName(backfill.ids()[device], used);
            for (const Channel channel : allChannels) {
                const std::string_view word = wireName(channel);
                const QString name =
                    QStringLiteral("aneroid/%1_%2.csv")
                        .arg(base,
                             QLatin1StringView(word.data(), static_cast<qsizetype>(word.size())));
                if (!write(QStringLiteral("data/") + name, nabRows(one, channel)))
                    return false;
                addNabLabels(one, channel, name, windows, labels);
            }
        }
        return write(QStringLiteral("labels/combined_windows.json"),
                     QJsonDocument(windows).toJson().toStdString()) &&
               write(QStringLiteral("labels/combined_labels.json"),
                     QJsonDocument(labels).toJson().toStdString());
    }

    [[nodiscard]] static std::string nabRows(const Series &one, Channel channel)
    {
        std::string rows = "timestamp,value\n";
        for (const Row &row : one.rows) {
            rows += nabTime(row.time);
            rows += ',';
            putValue(rows, row.values[indexOf(channel)]);
            rows += '\n';
        }
        return rows;
    }

    void addNabLabels(const Series &one, Channel channel, const QString &name, QJsonObject &windows,
                      QJsonObject &labels)
    {
        std::vector<Window> found;
        for (const FaultSpan &span : one.spans) {
            const auto rows = rowsOf(one, span);
            if (rows && has(span.channels, channel))
                found.push_back(*rows);
        }
        std::ranges::sort(found, {}, &Window::first);
        const auto at = [&one](std::size_t row) {
            return QString::fromStdString(nabTime(one.rows[row].time));
        };
        QJsonArray points;
        for (const Window &label : found)
            points.append(at((label.first + label.last) / 2));
        labels.insert(name, points);
        QJsonArray pairs;
        for (const Window &window : nabWindows(found, one.rows.size()))
            pairs.append(QJsonArray{at(window.first) + QStringLiteral(".000000"),
                                    at(window.last) + QStringLiteral(".000000")});
        windows.insert(name, pairs);
        outcome.anomalies += found.size();
    }

    /// The rows [first, last) of GutenTAG and TSB-AD: values, then 0 or 1.
    [[nodiscard]] static std::string labelledRows(const Series &one, std::size_t first,
                                                  std::size_t last, bool numbered)
    {
        std::string rows;
        for (std::size_t i = first; i < last; ++i) {
            if (numbered)
                rows += std::to_string(i - first) + ',';
            for (const float value : one.rows[i].values) {
                putValue(rows, value);
                rows += ',';
            }
            rows += one.rows[i].anomalous ? "1\n" : "0\n";
        }
        return rows;
    }

    [[nodiscard]] bool writeGutenTag()
    {
        QSet<QString> used;
        const std::string header = "timestamp,value-0,value-1,value-2,is_anomaly\n";
        for (const auto &[device, one] : series) {
            const QString base = fileName(backfill.ids()[device], used);
            const std::size_t train = trainRows(one.rows.size());
            if (!write(base + QStringLiteral("/train_no_anomaly.csv"),
                       header + labelledRows(one, 0, train, true)) ||
                !write(base + QStringLiteral("/test.csv"),
                       header + labelledRows(one, train, one.rows.size(), true)))
                return false;
            outcome.anomalies += one.spans.size();
        }
        return true;
    }

    [[nodiscard]] bool writeTsbAd()
    {
        int number = 0;
        for (const auto &[device, one] : series) {
            const auto first = std::ranges::find(one.rows, true, &Row::anomalous);
            if (first == one.rows.end()) {
                ++outcome.withoutAnomaly;
                continue;
            }
            ++number;
            const QString name = QStringLiteral("%1_Aneroid_id_%2_Environment_tr_%3_1st_%4.csv")
                                     .arg(number, 3, 10, QChar(u'0'))
                                     .arg(device + 1)
                                     .arg(trainRows(one.rows.size()))
                                     .arg(first - one.rows.begin());
            if (!write(name, "temperature_c,humidity,pressure_hpa,Label\n" +
                                 labelledRows(one, 0, one.rows.size(), false)))
                return false;
            outcome.anomalies += one.spans.size();
        }
        if (number == 0)
            outcome.message = sentence(QT_TRANSLATE_NOOP(
                "Backfill", "No device has a fault after the train part, so there is no file to "
                            "write: add --fault or --fault-rate."));
        return number > 0;
    }

    [[nodiscard]] bool writeAll()
    {
        switch (layout) {
        case BenchmarkLayout::Nab:
            return writeNab();
        case BenchmarkLayout::GutenTag:
            return writeGutenTag();
        case BenchmarkLayout::TsbAd:
            break;
        }
        return writeTsbAd();
    }
};

std::optional<BenchmarkLayout> benchmarkLayout(const QString &name)
{
    if (name == QLatin1StringView("nab"))
        return BenchmarkLayout::Nab;
    if (name == QLatin1StringView("gutentag"))
        return BenchmarkLayout::GutenTag;
    if (name == QLatin1StringView("tsb-ad"))
        return BenchmarkLayout::TsbAd;
    return std::nullopt;
}

BackfillPlan withCleanTrain(BackfillPlan plan)
{
    const double span = static_cast<double>(plan.toMs - plan.fromMs);
    plan.labels = true;
    plan.cleanUntilMs = plan.fromMs + std::llround(std::ceil(benchmarkTrainShare * span));
    return plan;
}

BenchmarkExport::BenchmarkExport(const BackfillPlan &plan, const Backfill::Options &options,
                                 BenchmarkLayout layout, QString folder)
    : d(std::make_unique<Private>(plan, options, layout, std::move(folder)))
{
}

BenchmarkExport::~BenchmarkExport() = default;

std::uint64_t BenchmarkExport::total() const
{
    return d->total;
}

const std::atomic<std::uint64_t> &BenchmarkExport::done() const
{
    return d->done;
}

BenchmarkExport::Outcome BenchmarkExport::run(const std::stop_token &stop)
{
    const QString wanted = QDir::cleanPath(QDir(d->folder).absolutePath());
    const QFileInfo place(wanted);
    if (place.exists() && !(place.isDir() && QDir(wanted).isEmpty())) {
        d->outcome.message =
            sentence(QT_TRANSLATE_NOOP("Backfill", "%1 is there already and not empty: name a new "
                                                   "folder."))
                .arg(d->folder);
        return d->outcome;
    }
    const BackfillEnd end = d->backfill.run([](BackfillPart &, std::span<const std::string>) {},
                                            [&](const BackfillPart &part) {
                                                d->take(part);
                                                return !stop.stop_requested();
                                            },
                                            stop);
    if (end != BackfillEnd::Complete)
        return d->outcome;
    QDir().mkpath(place.path());
    QTemporaryDir temporary(wanted + QStringLiteral(".XXXXXX"));
    if (!temporary.isValid()) {
        d->outcome.message = sentence(QT_TRANSLATE_NOOP("Backfill", "Cannot write %1: %2."))
                                 .arg(wanted, temporary.errorString());
        return d->outcome;
    }
    d->folder = temporary.path();
    if (!d->writeAll())
        return d->outcome;
    temporary.setAutoRemove(false);
    QDir().rmdir(wanted);
    if (!QDir().rename(d->folder, wanted)) {
        QDir(d->folder).removeRecursively();
        d->outcome.message =
            sentence(QT_TRANSLATE_NOOP("Backfill", "Cannot write %1: %2."))
                .arg(wanted,
                     sentence(QT_TRANSLATE_NOOP("Backfill", "the folder cannot be renamed")));
        return d->outcome;
    }
    for (const auto &[device, one] : d->series)
        d->outcome.rows += one.rows.size();
    d->outcome.complete = true;
    return d->outcome;
}

} // namespace aneroid
