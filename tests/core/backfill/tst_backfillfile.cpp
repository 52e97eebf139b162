#include "core/backfill/backfillestimator.h"
#include "core/backfill/backfillwriter.h"
#include "core/settings/faulttext.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>

#include <sys/resource.h>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'116'200'000; // 2025-11-14T10:30:00Z
constexpr int patience = 60'000;            ///< ms, in a debug build beside others

BackfillPlan planOf(TimeMs span, int devices = 1, double interval = 10.0)
{
    BackfillPlan plan;
    plan.profile = std::make_shared<const Profile>(homeProfile());
    plan.settings.seed = 7;
    plan.settings.utcOffsetMinutes = 60;
    plan.settings.devices = devices;
    plan.settings.intervalSeconds = interval;
    plan.fromMs = start;
    plan.toMs = start + span;
    return plan;
}

/// The most that a file may hold while it lives: what a disk does that is nearly full.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// History into files, as console and window make it, and what is said of it before.
class TestBackfillFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] QByteArray contents(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QStringList files(const char *pattern) const
    {
        return QDir(m_folder.path()).entryList({QString::fromLatin1(pattern)}, QDir::Files);
    }

    BackfillFile::Outcome write(const BackfillPlan &plan, const BackfillFile::Files &files)
    {
        return BackfillFile(plan, {}, files).run({});
    }

    /// More than the piece that is measured.
    void comparePiece(const FileFormat &format, const QString &file)
    {
        const BackfillPlan large = planOf(7 * dayMs, 1, 1.0);
        const auto guess = estimateBackfill(large, format, {});
        QVERIFY(guess);
        const auto made = write(large, {file, {}});
        QCOMPARE(guess->readings, made.rows);
        const double ratio = static_cast<double>(guess->bytes) / static_cast<double>(made.bytes);
        QVERIFY2(std::abs(ratio - 1.0) < 0.03, qPrintable(QString::number(ratio)));
        QVERIFY(guess->seconds > 0.0);
    }

private Q_SLOTS:
    void writesRowsAndLabels()
    {
        BackfillPlan plan = planOf(dayMs, 2);
        plan.labels = true;
        const auto outcome = write(plan, {path("a.csv"), path("a.labels.csv")});
        QVERIFY(outcome.end == BackfillFile::End::Complete);
        QCOMPARE(outcome.rows, std::uint64_t{2 * 8641});
        const QByteArray rows = contents("a.csv");
        QCOMPARE(static_cast<std::uint64_t>(rows.size()), outcome.bytes);
        QCOMPARE(rows.count('\n'), 2 * 8641 + 1);
        QVERIFY(contents("a.labels.csv").count('\n') > 20);
    }

    /// Rows, labels and what befalls the rows come of one making; the log is that of an upload.
    void writesTheTransportLogBesideTheRows_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("plain") << QStringLiteral(".csv");
        QTest::newRow("packed") << QStringLiteral(".csv.gz");
    }
    void writesTheTransportLogBesideTheRows()
    {
        QFETCH(const QString, ending);
        BackfillPlan plan = planOf(dayMs, 2);
        const auto alone = write(plan, {path("alone.csv"), {}});
        plan.settings.faults.list =
            readFaults(QStringLiteral("duplicate:at=+1h,for=1h;loss:at=+3h,for=10m")).value();
        plan.labels = true;
        const QString log = path("log") + ending;
        const auto outcome = write(plan, {path("t.csv"), path("t.labels.csv"), log});
        QVERIFY(outcome.end == BackfillFile::End::Complete);
        QCOMPARE(outcome.rows, alone.rows);
        QCOMPARE(contents("t.csv"), contents("alone.csv")); // readings are made all the same
        QVERIFY(contents("t.labels.csv").contains("duplicate"));

        const QString separate = path("separate") + ending;
        QVERIFY(writeTransportLog(plan, separate));
        QFile both[] = {QFile(log), QFile(separate)};
        QVERIFY(both[0].open(QIODevice::ReadOnly) && both[1].open(QIODevice::ReadOnly));
        const QByteArray bytes = both[0].readAll();
        QCOMPARE(bytes, both[1].readAll());
        if (ending == QLatin1StringView(".csv"))
            QVERIFY(bytes.count("duplicate") > 100 && bytes.count("loss") > 10);
    }

    void theEstimateIsWhatComes_data()
    {
        QTest::addColumn<bool>("json");
        QTest::addColumn<bool>("gzip");
        QTest::newRow("csv") << false << false;
        QTest::newRow("csv.gz") << false << true;
        QTest::newRow("jsonl") << true << false;
    }
    void theEstimateIsWhatComes()
    {
        QFETCH(bool, json);
        QFETCH(bool, gzip);
        const FileFormat format{json, gzip};
        const QString file = path("e") + endingOf(format);
        if (!json)
            comparePiece(format, file);
        // All of a small plan is measured.
        const BackfillPlan small = planOf(dayMs, 3, 60.0);
        const auto exact = estimateBackfill(small, format, {});
        const auto little = write(small, {file, {}});
        QVERIFY(exact);
        QCOMPARE(exact->readings, little.rows);
        if (!gzip) // parts of the same size are packed, but not the same parts
            QCOMPARE(exact->bytes, little.bytes);
    }

    void thePreviewIsTheFirstDevice()
    {
        const BackfillPlan plan = planOf(3'600'000, 5);
        const BackfillPreview all = previewBackfill(plan);
        QVERIFY(!all.thinned);
        QCOMPARE(all.readings.size(), std::size_t{361});
        std::vector<Reading> made;
        Backfill(plan).run([](BackfillPart &, std::span<const std::string>) {},
                           [&made](const BackfillPart &part) {
                               for (const Reading &reading : part.readings) {
                                   if (reading.device == 0)
                                       made.push_back(reading);
                               }
                               return true;
                           },
                           {});
        QVERIFY(all.readings == made);

        const BackfillPreview year = previewBackfill(planOf(365 * dayMs, 1, 1.0));
        QVERIFY(year.thinned);
        QVERIFY(year.readings.size() <= BackfillPreview::mostReadings + 1);
        QVERIFY(year.readings.size() > BackfillPreview::mostReadings / 2);
        QCOMPARE(year.readings.front().timestampMs, start);
        QVERIFY(year.readings.back().timestampMs > start + 364 * dayMs);
    }

    void theLastRequestCounts()
    {
        BackfillEstimator estimator;
        std::vector<BackfillEstimate> estimates;
        std::size_t previews = 0;
        connect(&estimator, &BackfillEstimator::estimated, this,
                [&](const BackfillEstimate &estimate) { estimates.push_back(estimate); });
        connect(&estimator, &BackfillEstimator::previewed, this, [&] { ++previews; });
        for (int devices = 1; devices <= 20; ++devices)
            estimator.start({planOf(dayMs, devices, 60.0), {}});
        QTRY_COMPARE_WITH_TIMEOUT(estimates.size(), std::size_t{1}, patience);
        QCOMPARE(estimates.front().readings, std::uint64_t{20 * 1441});
        QCOMPARE(previews, std::size_t{1});
        QVERIFY(!estimator.isRunning());
    }

    void aCancelledEstimateSaysNothing()
    {
        BackfillEstimator estimator;
        std::vector<std::uint64_t> said;
        connect(&estimator, &BackfillEstimator::estimated, this,
                [&](const BackfillEstimate &estimate) { said.push_back(estimate.readings); });
        estimator.start({planOf(dayMs, 1, 60.0), {}});
        estimator.cancel();
        QVERIFY(!estimator.isRunning());
        estimator.start({planOf(dayMs, 1, 120.0), {}}); // comes, and only that
        QTRY_VERIFY_WITH_TIMEOUT(!estimator.isRunning(), patience);
        QVERIFY((said == std::vector<std::uint64_t>{721}));
    }

    void theWriterTellsHowFarItIsAndStops()
    {
        put("kept.csv", "precious\n");
        BackfillWriter writer;
        std::vector<std::pair<quint64, quint64>> steps;
        std::optional<BackfillFile::Outcome> outcome;
        connect(&writer, &BackfillWriter::progressed, this,
                [&](quint64 done, quint64 total) { steps.emplace_back(done, total); });
        connect(&writer, &BackfillWriter::ended, this,
                [&](const BackfillFile::Outcome &end) { outcome = end; });
        writer.start(planOf(3000 * dayMs, 1, 1.0), {path("kept.csv"), {}});
        QTRY_VERIFY_WITH_TIMEOUT(!steps.empty() && steps.back().first > 0, patience);
        QCOMPARE(steps.back().second, quint64{3000 * 86'400 + 1});
        writer.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), patience);
        QVERIFY(outcome->end == BackfillFile::End::Cancelled);
        QVERIFY(!writer.isRunning());
        QCOMPARE(contents("kept.csv"), QByteArray("precious\n"));
        QCOMPARE(files("kept.csv*"), QStringList{QStringLiteral("kept.csv")});
    }

    void aWriterThatGoesLeavesNothing()
    {
        {
            BackfillWriter writer;
            quint64 written = 0;
            connect(&writer, &BackfillWriter::progressed, this,
                    [&written](quint64 done) { written = done; });
            writer.start(planOf(3000 * dayMs, 1, 1.0), {path("gone.csv"), {}});
            QTRY_VERIFY_WITH_TIMEOUT(written > 0, patience);
        }
        QVERIFY(files("gone.csv*").isEmpty());
    }

    void aDiskThatFillsUpIsNamed()
    {
        put("full.csv", "precious\n");
        const FileLimit limit(1'000'000);
        const auto outcome = write(planOf(10 * dayMs), {path("full.csv"), {}});
        QVERIFY(outcome.end == BackfillFile::End::Failed);
        QVERIFY2(outcome.message.contains(path("full.csv")), qPrintable(outcome.message));
        QCOMPARE(contents("full.csv"), QByteArray("precious\n"));
        QCOMPARE(files("full.csv*"), QStringList{QStringLiteral("full.csv")});
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const auto outcome = write(planOf(dayMs), {path("nowhere/a.csv"), {}});
        QVERIFY(outcome.end == BackfillFile::End::Failed);
        QVERIFY2(outcome.message.contains(path("nowhere/a.csv")), qPrintable(outcome.message));
    }
};

QTEST_GUILESS_MAIN(TestBackfillFile)
#include "tst_backfillfile.moc"
