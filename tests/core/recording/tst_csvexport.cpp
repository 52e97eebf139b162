#include "core/recording/csvwriter.h"
#include "core/recording/exporter.h"

#include "tests/core/recording/samples.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>

#include <csignal>
#include <limits>
#include <sys/resource.h>

using namespace aneroid;

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// No file of this process may grow beyond `bytes`: what a full disk looks like to a writer.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

/// The export's signals, counted.
struct Spies
{
    explicit Spies(const CsvExport &job)
        : progressed(&job, &CsvExport::progressed)
        , finished(&job, &CsvExport::finished)
        , failed(&job, &CsvExport::failed)
        , cancelled(&job, &CsvExport::cancelled)
    {
    }
    [[nodiscard]] qsizetype ends() const
    {
        return finished.count() + failed.count() + cancelled.count();
    }
    QSignalSpy progressed;
    QSignalSpy finished;
    QSignalSpy failed;
    QSignalSpy cancelled;
};

} // namespace

class TestCsvExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesEverything();
    void writesTheSpanInclusively();
    void nothingInTheSpan();
    void readingsArriveMeanwhile();
    void cancelLeavesTheOldFile();
    void destroyedWhileRunning();
    void fullDisk();
    void badFolder();
    void overwrittenMeanwhile();
    void clearedMeanwhile();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("out.csv")); }
    [[nodiscard]] CsvExport::Request everything() const
    {
        return {path(), std::numeric_limits<TimeMs>::min(), std::numeric_limits<TimeMs>::max(),
                m_ids};
    }
    /// What is left in the folder besides the file itself: nothing, ever.
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::string> m_ids{"one", "two", "three"};
};

void TestCsvExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCsvExport::writesEverything()
{
    Samples samples(1, 3);
    const std::vector<Reading> readings = samples.batch(30'000);
    History history(20'000);
    history.append(readings);

    CsvExport job(history, everything());
    const Spies spies(job);
    job.start();
    QVERIFY(job.isRunning());
    QCOMPARE(files(), QStringList()); // nothing done yet: all work comes from the event loop
    QTRY_COMPARE(spies.ends(), 1);
    QCOMPARE(spies.finished.count(), 1);
    QCOMPARE(spies.finished[0][0].toLongLong(), 20'000);
    QVERIFY(!job.isRunning());
    QVERIFY(spies.progressed.count() >= 1);
    QCOMPARE(spies.progressed.last()[0].toLongLong(), 20'000);
    QCOMPARE(spies.progressed.last()[1].toLongLong(), 20'000);

    std::string expected(csvHeader());
    appendCsvRows(expected, std::span(readings).last(20'000), m_ids);
    QCOMPARE(contentOf(path()), QByteArray::fromStdString(expected));
    QCOMPARE(files(), QStringList(QStringLiteral("out.csv")));
}

void TestCsvExport::writesTheSpanInclusively()
{
    History history;
    std::vector<Reading> readings;
    for (std::uint32_t i = 0; i < 10; ++i)
        readings.push_back({.timestampMs = i * 1000, .sequence = i + 1});
    history.append(readings);
    CsvExport job(history, {path(), 2000, 5000, m_ids});
    const Spies spies(job);
    job.start();
    QTRY_COMPARE(spies.finished.count(), 1);
    QCOMPARE(spies.finished[0][0].toLongLong(), 4);
    const QByteArray content = contentOf(path());
    QVERIFY(content.contains("00:00:02.000Z,one,3,"));
    QVERIFY(content.contains("00:00:05.000Z,one,6,"));
    QVERIFY(!content.contains("00:00:01.000Z"));
    QVERIFY(!content.contains("00:00:06.000Z"));
}

void TestCsvExport::nothingInTheSpan()
{
    const History history;
    CsvExport job(history, everything());
    const Spies spies(job);
    job.start();
    QTRY_COMPARE(spies.finished.count(), 1);
    QCOMPARE(contentOf(path()), QByteArray(csvHeader().data(), qsizetype(csvHeader().size())));
}

void TestCsvExport::readingsArriveMeanwhile()
{
    Samples samples(2, 3);
    const std::vector<Reading> readings = samples.batch(300'000);
    History history(400'000);
    history.append(readings);
    CsvExport job(history, everything());
    const Spies spies(job);
    connect(&job, &CsvExport::progressed, this, [&] { history.append(samples.batch(10)); });
    job.start();
    QTRY_COMPARE(spies.ends(), 1);
    QCOMPARE(spies.finished.count(), 1);
    std::string expected(csvHeader());
    appendCsvRows(expected, readings, m_ids);
    QVERIFY(contentOf(path()) == QByteArray::fromStdString(expected));
}

void TestCsvExport::cancelLeavesTheOldFile()
{
    put(path(), "what was there");
    Samples samples(3);
    History history;
    history.append(samples.batch(1'000'000));
    CsvExport job(history, everything());
    const Spies spies(job);
    connect(&job, &CsvExport::progressed, this, [&] { job.cancel(); });
    job.start();
    QTRY_COMPARE(spies.ends(), 1);
    QCOMPARE(spies.cancelled.count(), 1);
    QVERIFY(!job.isRunning());
    job.cancel(); // of no effect now
    QCOMPARE(spies.ends(), 1);
    QCOMPARE(contentOf(path()), QByteArray("what was there"));
    QCOMPARE(files(), QStringList(QStringLiteral("out.csv")));
}

void TestCsvExport::destroyedWhileRunning()
{
    put(path(), "what was there");
    Samples samples(4);
    History history;
    history.append(samples.batch(1'000'000));
    auto job = std::make_unique<CsvExport>(history, everything());
    QSignalSpy progressed(job.get(), &CsvExport::progressed);
    job->start();
    QTRY_VERIFY(!progressed.isEmpty());
    job.reset();
    QCOMPARE(contentOf(path()), QByteArray("what was there"));
    QCOMPARE(files(), QStringList(QStringLiteral("out.csv")));
}

void TestCsvExport::fullDisk()
{
    put(path(), "what was there");
    Samples samples(5);
    History history;
    history.append(samples.batch(50'000));
    CsvExport job(history, everything());
    const Spies spies(job);
    {
        const FileSizeLimit limit(100'000);
        job.start();
        QTRY_COMPARE(spies.ends(), 1);
    }
    QCOMPARE(spies.failed.count(), 1);
    const QString message = spies.failed[0][0].toString();
    QVERIFY2(message.contains(QDir::toNativeSeparators(path())), qPrintable(message));
    QVERIFY2(message.contains(QString::fromLocal8Bit(std::strerror(EFBIG))), qPrintable(message));
    QVERIFY(!job.isRunning());
    QCOMPARE(contentOf(path()), QByteArray("what was there"));
    QCOMPARE(files(), QStringList(QStringLiteral("out.csv")));
}

void TestCsvExport::badFolder()
{
    const History history;
    CsvExport::Request request = everything();
    request.fileName = m_folder->filePath(QStringLiteral("missing/out.csv"));
    CsvExport job(history, request);
    const Spies spies(job);
    job.start();
    QTRY_COMPARE(spies.ends(), 1);
    QCOMPARE(spies.failed.count(), 1);
    QVERIFY(spies.failed[0][0].toString().contains(QStringLiteral("missing")));
    QVERIFY(files().isEmpty());
}

void TestCsvExport::overwrittenMeanwhile()
{
    put(path(), "what was there");
    Samples samples(6);
    History history(500'000);
    history.append(samples.batch(500'000));
    CsvExport job(history, everything());
    const Spies spies(job);
    connect(&job, &CsvExport::progressed, this, [&] { history.append(samples.batch(400'000)); });
    job.start();
    QTRY_COMPARE(spies.ends(), 1);
    QCOMPARE(spies.failed.count(), 1);
    QVERIFY(spies.failed[0][0].toString().contains(QStringLiteral("overwritten")));
    QCOMPARE(contentOf(path()), QByteArray("what was there"));
    QCOMPARE(files(), QStringList(QStringLiteral("out.csv")));
}

void TestCsvExport::clearedMeanwhile()
{
    Samples samples(7);
    History history;
    history.append(samples.batch(500'000));
    CsvExport job(history, everything());
    const Spies spies(job);
    connect(&job, &CsvExport::progressed, this, [&] {
        history.clear(); // a new run, soon longer than the old one
        history.append(samples.batch(600'000));
    });
    job.start();
    QTRY_COMPARE(spies.ends(), 1);
    QCOMPARE(spies.failed.count(), 1);
    QVERIFY(files().isEmpty());
}

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
