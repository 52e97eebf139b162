#include "app/console/fitreport.h"
#include "app/console/progressbar.h"
#include "core/profiles/profilejson.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <csignal>
#include <limits>

using namespace aneroid;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QString errors;
};

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `aneroid-cli fit` as a script calls it.
class TestFitCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    /// Its first 1000 rows: a week of a living room.
    QByteArray m_recording;

    void begin(QProcess &process, const QStringList &arguments)
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
        process.start(QStringLiteral(ANEROID_CLI), QStringList{QStringLiteral("fit")} + arguments);
    }

    static Outcome end(QProcess &process)
    {
        if (!process.waitForFinished(60'000))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    Outcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        begin(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        return end(process);
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    void write(const char *name, const QByteArray &contents)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write test data");
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray all = readAll(QStringLiteral(FITTING_DATA "/bme280_livingroom_10min.csv"));
        m_recording = all.split('\n').mid(0, 1001).join('\n') + '\n';
        QVERIFY(m_recording.size() > 30'000);
        write("living.csv", m_recording);
    }

    void writesAProfileAndSaysWhatItFound()
    {
        const Outcome outcome = run({QStringLiteral("living.csv"), QStringLiteral("--output"),
                                     QStringLiteral("my room.json"), QStringLiteral("--title"),
                                     QStringLiteral("My living room"), QStringLiteral("--latitude"),
                                     QStringLiteral("22.5")});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QVERIFY2(outcome.errors.isEmpty(), qPrintable(outcome.errors));
        const auto profile = profileFromJson(readAll(path("my room.json")), {});
        QVERIFY2(profile.ok(), profile ? "" : qPrintable(profile.error()));
        QCOMPARE(profile->name, std::string("my room"));
        QCOMPARE(profile->title, std::string("My living room"));
        QCOMPARE(profile->latitudeDeg, 22.5);
        const QString report = QString::fromUtf8(outcome.output);
        for (const char *part : {"1000 row", "from 2019-07-01 00:04 to", "one every 580 s",
                                 "temperature is "
                                 "\"temperature_c\" in °C",
                                 "Notes", "Temperature, °C", "Correlation of changes",
                                 "T, RH over 58 min", "recorded  synthetic", "change over 24 h",
                                 "hours of day", "typical day", "Pressure, hPa"})
            QVERIFY2(report.contains(QString::fromUtf8(part)), part);
    }

    void worksAsAFilter()
    {
        const Outcome outcome =
            run({QStringLiteral("-"), QStringLiteral("--output"), QStringLiteral("-"),
                 QStringLiteral("--name"), QStringLiteral("piped")},
                m_recording);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        const auto profile = profileFromJson(outcome.output, {});
        QVERIFY2(profile.ok(), profile ? "" : qPrintable(profile.error()));
        QCOMPARE(profile->name, std::string("piped"));
        QVERIFY(outcome.errors.contains(QStringLiteral("change over 24 h"))); // the report

        const Outcome quiet =
            run({QStringLiteral("-"), QStringLiteral("--output"), QStringLiteral("-"),
                 QStringLiteral("--name"), QStringLiteral("piped"), QStringLiteral("--quiet")},
                m_recording);
        QCOMPARE(quiet.output, outcome.output);
        QVERIFY2(quiet.errors.isEmpty(), qPrintable(quiet.errors));
    }

    void fitsWhatItWrote()
    {
        // The profile it wrote makes data, which can be read again.
        QCOMPARE(run({QStringLiteral("living.csv"), QStringLiteral("--output"),
                      QStringLiteral("living.json"), QStringLiteral("--quiet")})
                     .status,
                 0);
        QProcess backfill;
        backfill.setWorkingDirectory(m_folder.path());
        backfill.start(QStringLiteral(ANEROID_CLI),
                       QStringLiteral("backfill --from 2019-07-01 --to 2019-07-04 --interval 600 "
                                      "--profile ./living.json --seed 1 --utc-offset Z --output "
                                      "made.csv")
                           .split(u' '));
        const Outcome made = end(backfill);
        QVERIFY2(made.status == 0, qPrintable(made.errors));
        const Outcome again = run(
            {QStringLiteral("made.csv"), QStringLiteral("--output"), QStringLiteral("made.json")});
        QVERIFY2(again.status == 0, qPrintable(again.errors));
        QVERIFY(again.output.contains("one every 10 min"));
        QVERIFY(again.output.contains("times are UTC"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *arguments, int status,
                            const char *message) {
            QTest::newRow(name) << QString::fromLatin1(arguments) << status
                                << QString::fromLatin1(message);
        };
        row("no recording", "--output x.json", 2, "recording");
        row("no output", "living.csv", 2, "--output is missing");
        row("no such file", "none.csv --output x.json", 1, "none.csv cannot be read");
        row("latitude", "living.csv --output x.json --latitude 95", 2, "--latitude");
        row("offset", "living.csv --output x.json --utc-offset noon", 2, "--utc-offset noon");
        row("name", "living.csv --output x.json --name a/b", 2, "a/b");
        row("column", "living.csv --output x.json --temperature-column warmth", 1,
            "there is no column \"warmth\"");
        row("unknown flag", "living.csv --outptu x.json", 2, "--output");
        row("short", "short.csv --output x.json", 1, "short.csv");
        row("no folder", "living.csv --output no/where/x.json", 1, "no/where/x.json");
    }
    void refuses()
    {
        QFETCH(QString, arguments);
        QFETCH(int, status);
        QFETCH(QString, message);
        write("short.csv", m_recording.left(400));
        const Outcome outcome = run(arguments.split(u' '));
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.errors.contains(message), qPrintable(outcome.errors));
        QVERIFY(!QFile::exists(path("x.json")));
    }

    void leavesWhatIsThereWhenItFails()
    {
        write("kept.json", "precious");
        write("broken.csv", "timestamp,temp\nx,y\n");
        QCOMPARE(run({QStringLiteral("broken.csv"), QStringLiteral("--output"),
                      QStringLiteral("kept.json")})
                     .status,
                 1);
        QCOMPARE(readAll(path("kept.json")), QByteArray("precious"));
        QCOMPARE(run({QStringLiteral("living.csv"), QStringLiteral("--output"),
                      QStringLiteral("kept.json"), QStringLiteral("--quiet")})
                     .status,
                 0);
        QVERIFY(readAll(path("kept.json")).contains("\"library\""));
    }

    void endsAtAnInterrupt()
    {
        QProcess process;
        begin(process, {QStringLiteral("-"), QStringLiteral("--output"), QStringLiteral("x.json")});
        QVERIFY(process.waitForStarted());
        process.write(m_recording); // and no end of it
        QVERIFY(process.waitForBytesWritten());
        // The handler is there once the program waits for more: the signal's effect tells.
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(30'000));
        QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() == 130);
        QVERIFY(!QFile::exists(path("x.json")));
    }

    void drawsSparklines()
    {
        const std::array values{0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0};
        QCOMPARE(sparkline(values, 0.0, 7.0, 48), std::string("▁▂▃▄▅▆▇█"));
        QCOMPARE(sparkline(values, 0.0, 7.0, 4), std::string("▂▄▆█"));
        QCOMPARE(sparkline(std::array{std::numeric_limits<double>::quiet_NaN(), 5.0}, 5.0, 5.0, 9),
                 std::string(" ▁"));
        QCOMPARE(sparkline({}, 0.0, 1.0, 9), std::string());
    }

    void showsProgress()
    {
        QCOMPARE(shareText(400, 1000, 4.0), std::string("[########------------]  40 %, 0:06 left"));
        QCOMPARE(shareText(0, 1000, 0.0), std::string("[--------------------]   0 %"));
    }
};

QTEST_GUILESS_MAIN(TestFitCommand)
#include "tst_fitcommand.moc"
