#include "app/console/progressbar.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace aneroid;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QString errors;
};

QStringList words(const QByteArray &text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QByteArray withoutHeader(const QByteArray &csv)
{
    return csv.mid(csv.indexOf('\n') + 1);
}

/// By the kernel's count; an unfinished file may have no name to look for.
qint64 bytesWritten(const QProcess &process)
{
    QFile counters(QStringLiteral("/proc/%1/io").arg(process.processId()));
    if (!counters.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression written(QStringLiteral("wchar: (\\d+)"));
    return written.match(QString::fromUtf8(counters.readAll())).captured(1).toLongLong();
}

} // namespace

/// `aneroid-cli backfill` as a script calls it.
class TestBackfillCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// `output`: the descriptor that takes the place of standard output.
    void begin(QProcess &process, const QStringList &arguments, int output = -1)
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        for (const char *name :
             {"LC_ALL", "LOCPATH", "TZ", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
            environment.insert(QString::fromUtf8(name), qEnvironmentVariable(name));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        // A shell that runs the tests in its background has SIGINT ignored.
        process.setChildProcessModifier([output] {
            std::signal(SIGINT, SIG_DFL);
            if (output >= 0)
                ::dup2(output, STDOUT_FILENO);
        });
        process.start(QStringLiteral(ANEROID_CLI), arguments);
    }

    /// Long work into a pipe; the result is the end to read from.
    int beginInPipe(QProcess &process)
    {
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC) != 0)
            qFatal("no pipe");
        begin(process,
              words("backfill --from 2000-01-01 --to 2025-01-01 --interval 1 --seed 1 "
                    "--utc-offset Z"),
              ends[1]);
        if (!process.waitForStarted())
            qFatal("aneroid-cli does not start");
        ::close(ends[1]);
        return ends[0];
    }

    Outcome run(const QString &verb, const QByteArray &arguments)
    {
        QProcess process;
        begin(process, QStringList{verb} + words(arguments));
        process.closeWriteChannel();
        if (!process.waitForFinished())
            qFatal("aneroid-cli does not end");
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    Outcome backfill(const QByteArray &arguments)
    {
        return run(QStringLiteral("backfill"), arguments);
    }

    QByteArray contents(const QByteArray &name)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    void put(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void rowsOnStandardOutput()
    {
        const Outcome outcome = backfill("--from 2025-01-01 --to 2025-01-01T00:01 --interval 10 "
                                         "--seed 3 --utc-offset Z");
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.errors, QString());
        const QList<QByteArray> lines = outcome.output.split('\n');
        QCOMPARE(lines.size(), 9); // header, 7 rows with both ends, and what follows the last
        QCOMPARE(lines.at(0), QByteArray("timestamp,device_id,sequence,temperature_c,humidity,"
                                         "pressure_hpa,weather_event,anomaly"));
        static const QRegularExpression row(
            QStringLiteral("^2025-01-01T00:0\\d:\\d0\\.000Z,bme280_fake_001,\\d,-?\\d+\\.\\d\\d,"
                           "\\d+\\.\\d\\d,\\d+\\.\\d\\d,(storm|front|clear)?,$"));
        for (int i = 1; i <= 7; ++i)
            QVERIFY2(row.match(QString::fromUtf8(lines.at(i))).hasMatch(), lines.at(i).constData());
        QVERIFY(lines.at(7).startsWith("2025-01-01T00:01:00.000Z,bme280_fake_001,7,"));
    }

    void isTheLiveRunsFile_data()
    {
        QTest::addColumn<QString>("more");
        QTest::newRow("plain") << QString();
        QTest::newRow("logger") << QStringLiteral(" --interval-jitter 0.2 --clock-drift 40 "
                                                  "--missed-samples 10");
        QTest::newRow("fleet") << QStringLiteral(" --devices 3");
    }
    void isTheLiveRunsFile()
    {
        QFETCH(QString, more);
        const QByteArray settings = "--interval 1 --seed 5 --utc-offset +01:00" + more.toUtf8();
        const QByteArray file = QByteArray(QTest::currentDataTag()) + "-live.csv";
        const Outcome live = run(QStringLiteral("run"),
                                 "--no-send --count 400 --speed 3600 --start 2025-01-01 --output " +
                                     file + ' ' + settings);
        QVERIFY2(live.status == 0, qPrintable(live.errors));
        const Outcome past =
            backfill("--phase --from 2025-01-01 --to 2025-01-01T00:06:39.999 " + settings);
        QCOMPARE(past.status, 0);
        QCOMPARE(past.output, contents(file));
        QVERIFY(past.output.count('\n') > 300);
    }

    void formats()
    {
        const char *const plan = "--from 2025-01-01 --to 2025-01-01T01 --seed 3 --devices 2 "
                                 "--utc-offset Z";
        const QByteArray csv = backfill(plan).output;
        const auto file = [&](const char *name) {
            const Outcome outcome = backfill(QByteArray(plan) + " --output " + name);
            if (outcome.status != 0 || !outcome.output.isEmpty())
                qWarning("%s", qPrintable(outcome.errors));
            return contents(name);
        };
        QCOMPARE(file("a.csv"), csv);
        const QByteArray json = file("a.jsonl");
        QCOMPARE(json.count('\n'), csv.count('\n') - 1);
        QVERIFY(json.startsWith("{\"device_id\":\"bme280_0001\",\"temperature_c\":"));
        QProcess gunzip;
        gunzip.setWorkingDirectory(m_folder.path());
        for (const auto &[name, plain] : {std::pair("a.csv.gz", csv), {"a.jsonl.gz", json}}) {
            QVERIFY(file(name).size() < plain.size() / 3);
            gunzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), QString::fromUtf8(name)});
            QVERIFY(gunzip.waitForFinished());
            QCOMPARE(gunzip.readAllStandardOutput(), plain);
        }
    }

    void shardsJoinedAreTheWhole()
    {
        const QByteArray plan = "--from 2025-01-01 --to 2025-01-02 --seed 3 --devices 3 --truth "
                                "--utc-offset Z --interval 7 --labels l.csv ";
        const Outcome whole = backfill(plan);
        const QByteArray labels = contents("l.csv");
        QVERIFY(labels.count('\n') > 100);
        QByteArray joined;
        QByteArray joinedLabels;
        for (int shard = 1; shard <= 4; ++shard) {
            const Outcome part = backfill(plan + "--shard " + QByteArray::number(shard) + "/4");
            QVERIFY(part.output.startsWith("timestamp,"));
            joined += withoutHeader(part.output);
            joinedLabels += withoutHeader(contents("l.csv"));
        }
        QCOMPARE(joined, withoutHeader(whole.output));
        QCOMPARE(joinedLabels, withoutHeader(labels));
    }

    void truthIsThreeMoreColumns()
    {
        const QByteArray plan = "--from 2025-01-01 --to 2025-01-01T06 --seed 3 --utc-offset Z ";
        const QList<QByteArray> plain = backfill(plan).output.split('\n');
        const QList<QByteArray> truth = backfill(plan + "--truth").output.split('\n');
        QCOMPARE(truth.size(), plain.size());
        QVERIFY(truth.at(0).endsWith(",anomaly,true_temperature_c,true_humidity,"
                                     "true_pressure_hpa"));
        double most = 0.0;
        for (qsizetype i = 1; i + 1 < truth.size(); ++i) {
            QVERIFY(truth.at(i).startsWith(plain.at(i)));
            const QList<QByteArray> fields = truth.at(i).split(',');
            QCOMPARE(fields.size(), 11);
            most = std::max(most, std::abs(fields.at(8).toDouble() - fields.at(3).toDouble()));
        }
        QVERIFY(most > 0.0 && most < 3.0); // the chip's error
    }

    void aSeedIsDrawnAndSaid()
    {
        const char *const plan = "--from 2025-01-01 --to 2025-01-01T01 --utc-offset Z";
        const Outcome first = backfill(plan);
        static const QRegularExpression seed(QStringLiteral("^Seed: (\\d+)$"),
                                             QRegularExpression::MultilineOption);
        const QString drawn = seed.match(first.errors).captured(1);
        QVERIFY2(!drawn.isEmpty(), qPrintable(first.errors));
        const Outcome again = backfill(QByteArray(plan) + " --seed " + drawn.toUtf8());
        QCOMPARE(again.output, first.output);
        QVERIFY(!again.errors.contains(QStringLiteral("Seed")));
    }

    void aSpanEndsNow()
    {
        const Outcome outcome = backfill("--from -7d --interval 3600 --seed 3");
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.output.count('\n'), 1 + 7 * 24 + 1);
        const QDateTime last = QDateTime::fromString(
            QString::fromUtf8(outcome.output.trimmed().split('\n').last().split(',').first()),
            Qt::ISODateWithMs);
        QVERIFY(std::abs(last.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *arguments, const char *named) {
            QTest::newRow(name) << QByteArray(arguments) << QString::fromUtf8(named);
        };
        row("no from", "--to 2025-01-01", "--from is missing");
        row("no to", "--from 2025-01-01", "--to is missing");
        row("no time", "--from 2025-01-01 --to noon", "noon");
        row("reversed", "--from 2025-01-02 --to 2025-01-01", "--to 2025-01-01 is before");
        row("interval", "--from 2025-01-01 --to 2025-01-02 --interval 0", "INTERVAL_SECONDS");
        row("name", "--from 2025-01-01 --to 2025-01-02 --output a.xlsx", "a.xlsx");
        row("labels", "--from 2025-01-01 --to 2025-01-02 --labels a.jsonl", "a.jsonl");
        row("twice", "--from 2025-01-01 --to 2025-01-02 --labels a.csv --output a.csv", "a.csv");
        row("shard", "--from 2025-01-01 --to 2025-01-02 --shard 5/4", "5/4");
        row("shard 0", "--from 2025-01-01 --to 2025-01-02 --shard 0/4", "0/4");
        row("no shard", "--from 2025-01-01 --to 2025-01-02 --shard half", "half");
        row("threads", "--from 2025-01-01 --to 2025-01-02 --threads 0", "--threads");
        row("flag", "--frmo 2025-01-01", "--from");
        row("profile", "--from 2025-01-01 --to 2025-01-02 --profile moon", "home");
        row("too many", "--from 2000-01-01 --to 2025-01-02 --interval 0.01", "4294967295");
    }
    void wrongUsage()
    {
        QFETCH(QByteArray, arguments);
        QFETCH(QString, named);
        const Outcome outcome = backfill(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(named), qPrintable(outcome.errors));
        QVERIFY(outcome.output.isEmpty());
    }

    void whatFailsLeavesWhatWasThere()
    {
        put("kept.csv", "precious\n");
        const Outcome bad = backfill("--from 2025-01-01 --to 2025-01-02 --seed 1 --output kept.csv "
                                     "--labels nowhere/l.csv");
        QCOMPARE(bad.status, 1);
        QVERIFY2(bad.errors.contains(QStringLiteral("nowhere/l.csv")), qPrintable(bad.errors));
        QCOMPARE(contents("kept.csv"), QByteArray("precious\n"));

        QProcess process;
        begin(process, words("backfill --from 2000-01-01 --to 2025-01-01 --interval 1 --seed 1 "
                             "--output kept.csv"));
        QTRY_VERIFY(bytesWritten(process) > 1'000'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardError().contains("Stopped. kept.csv is not written."));
        QCOMPARE(contents("kept.csv"), QByteArray("precious\n"));
        const QDir folder(m_folder.path());
        QCOMPARE(folder.entryList({QStringLiteral("kept.csv*")}, QDir::Files),
                 QStringList{QStringLiteral("kept.csv")});
    }

    void aReaderThatHasEnoughIsNoError()
    {
        QProcess process;
        const int reader = beginInPipe(process);
        char some[100];
        QVERIFY(::read(reader, some, sizeof some) > 0);
        ::close(reader);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    /// Ctrl-C while a pager does not read.
    void aReaderThatDoesNotReadIsNotWaitedFor()
    {
        QProcess process;
        const int reader = beginInPipe(process);
        int waiting = 0;
        QTRY_VERIFY(::ioctl(reader, FIONREAD, &waiting) == 0 && waiting > 60'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 130);
        ::close(reader);
    }

    void aFullDiskIsNamed()
    {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        begin(process, words("backfill --from 2025-01-01 --to 2025-01-02 --seed 1"));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("No space left on device"));
    }

    void progressInWords_data()
    {
        QTest::addColumn<qulonglong>("done");
        QTest::addColumn<qulonglong>("total");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("begin") << 0ULL << 10'500'000ULL << 0.1
                               << QByteArray("[--------------------]   0 %, 0 of 10.5 M rows");
        QTest::newRow("middle") << 4'200'000ULL << 10'500'000ULL << 0.84
                                << QByteArray("[########------------]  40 %, 4.20 M of 10.5 M "
                                              "rows, 5.00 M/s, 0:02 left");
        QTest::newRow("long") << 1'000ULL << 8'000'000ULL << 10.0
                              << QByteArray("[--------------------]   0 %, 1.00 k of 8.00 M rows, "
                                            "100/s, 22:13:10 left");
        QTest::newRow("end") << 500ULL << 500ULL << 2.0
                             << QByteArray("[####################] 100 %, 500 of 500 rows, "
                                           "250/s, 0:00 left");
    }
    void progressInWords()
    {
        QFETCH(qulonglong, done);
        QFETCH(qulonglong, total);
        QFETCH(double, seconds);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(progressText(done, total, seconds)), expected);
    }
};

QTEST_GUILESS_MAIN(TestBackfillCommand)
#include "tst_backfillcommand.moc"
