#include "tests/support/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <memory>

using namespace aneroid;

namespace {

struct Outcome
{
    int status = -1;
    QString output;
    QString errors;

    [[nodiscard]] QStringList lines() const
    {
        return output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
};

/// Nothing of this machine's own: no data folder, no `.env`, no settings in the environment.
QProcessEnvironment cleanEnvironment(const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char *name : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
        environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    return environment;
}

} // namespace

/// The program as a script calls it: arguments in, lines and exit status out.
class TestConsole : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_data; ///< each test's own: what waits in one is not another's
    QProcess m_process;

    void begin(const QStringList &arguments, const QProcessEnvironment &extra = {})
    {
        QProcessEnvironment environment = cleanEnvironment(m_folder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_data->path());
        environment.insert(extra);
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(m_folder.path());
        m_process.start(QStringLiteral(ANEROID_CLI), arguments);
    }

    /// The event loop goes on, for the servers of the test.
    Outcome end()
    {
        Outcome outcome;
        if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 60'000))
            m_process.kill();
        outcome.status = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
        outcome.output = QString::fromUtf8(m_process.readAllStandardOutput());
        outcome.errors = QString::fromUtf8(m_process.readAllStandardError());
        return outcome;
    }

    Outcome run(const QStringList &arguments, const QProcessEnvironment &extra = {})
    {
        begin(arguments, extra);
        return end();
    }

    static QStringList words(const QString &line)
    {
        return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void init() { m_data = std::make_unique<QTemporaryDir>(); }

    void cleanup()
    {
        m_process.kill();
        m_process.waitForFinished();
        QFile::remove(m_folder.filePath(QStringLiteral(".env")));
    }

    void catchesUpWithThePast()
    {
        ScriptedServer server;
        const QString server1 = server.url().toString();
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const Outcome outcome =
            run(words(QStringLiteral("run --start -1h --catch-up --interval 10 "
                                     "--count 355 --server %1 --output past.csv")
                          .arg(server1)));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QVERIFY(before.secsTo(QDateTime::currentDateTimeUtc()) < 60); // an hour of it
        QVERIFY2(outcome.errors.contains(QStringLiteral("Catching up with")),
                 qPrintable(outcome.errors));
        QCOMPARE(server.requestCount(), 355);
        QFile file(m_folder.filePath(QStringLiteral("past.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList rows = file.readAll().trimmed().split('\n');
        QCOMPARE(rows.size(), 356);
        const auto timeOf = [&rows](int row) {
            return QDateTime::fromString(QString::fromLatin1(rows[row].split(',').front()),
                                         Qt::ISODateWithMs);
        };
        QVERIFY(std::abs(timeOf(1).secsTo(before) - 3600) < 30);
        for (int row = 2; row <= 355; ++row)
            QCOMPARE(timeOf(row - 1).msecsTo(timeOf(row)), 10'000);
    }

    void badStarts()
    {
        for (const char *arguments :
             {"--start -7x", "--start -d", "--start yesterday", "--catch-up"}) {
            const Outcome outcome =
                run(words(QStringLiteral("run --no-send --count 1 ") + QLatin1String(arguments)));
            QCOMPARE(outcome.status, 2);
            QVERIFY(!outcome.errors.isEmpty());
        }
    }

    void everyReadingArrivesOnceAndInOrderOnTheScreen()
    {
        ScriptedServer server;
        const Outcome outcome = run(words(QStringLiteral("run --count 250 --interval 0.01 --seed 7 "
                                                         "--server %1")
                                              .arg(server.url().toString())));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QSet<int> sequences;
        for (const ReceivedRequest &request : server.requests()) {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            sequences.insert(body.value(QStringLiteral("metadata"))
                                 .toObject()
                                 .value(QStringLiteral("sequence"))
                                 .toInt());
        }
        QCOMPARE(server.requestCount(), 250);
        QCOMPARE(sequences.size(), 250);
        QVERIFY(sequences.contains(1) && sequences.contains(250));

        static const QRegularExpression line(
            QStringLiteral("^✓ #(\\d{4}) \\| \\d\\d:\\d\\d:\\d\\d \\| T:[ -]?\\d+\\.\\d\\d°C \\| "
                           "H: ?\\d+\\.\\d\\d% "
                           "\\| P: ?\\d+\\.\\d\\dhPa( \\[Weather: (storm|front|clear)\\])?$"));
        int number = 0;
        for (const QString &text : outcome.lines()) {
            const auto match = line.match(text);
            if (match.hasMatch())
                QCOMPARE(match.captured(1).toInt(), ++number);
        }
        QCOMPARE(number, 250);
        QVERIFY(outcome.lines().contains(QStringLiteral("Stats: 100 sent, 0 failed")));
        QVERIFY(outcome.lines().contains(QStringLiteral("Stats: 200 sent, 0 failed")));
        QCOMPARE(outcome.lines().last(), QStringLiteral("Final stats: 250 sent, 0 failed"));
        QVERIFY(outcome.errors.contains(QStringLiteral("seed: 7")));
        QVERIFY(outcome.errors.contains(QStringLiteral("Temperature range: 18°C - 28°C")));
    }

    void theSameSeedAndStartMakeTheSameFile()
    {
        const QStringList arguments = words(QStringLiteral(
            "run --no-send --count 20 --interval 0.01 --seed 5 --start 2025-11-14T10:30:00"));
        for (const char *name : {"a.csv", "b.csv"}) {
            const Outcome outcome =
                run(arguments + QStringList{QStringLiteral("--output"), QString::fromLatin1(name)});
            QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        }
        QFile a(m_folder.filePath(QStringLiteral("a.csv")));
        QFile b(m_folder.filePath(QStringLiteral("b.csv")));
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        const QByteArray bytes = a.readAll();
        QCOMPARE(b.readAll(), bytes);
        QCOMPARE(bytes.count('\n'), 21);
        QVERIFY(bytes.contains("\n2025-11-14T10:30:00.190Z,bme280_fake_001,20,"));
    }

    void aServerThatRefusesIsNamedAndTheStatusIsOne()
    {
        ScriptedServer server;
        server.setAct(ServerAct::answer(422, R"({"detail":"no such room"})"));
        const Outcome outcome =
            run(words(QStringLiteral("run --count 3 --interval 0.01 --server %1")
                          .arg(server.url().toString())));
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.lines().at(0).left(7), QStringLiteral("✗ #0001"));
        QVERIFY(outcome.lines().contains(QStringLiteral("Final stats: 0 sent, 3 failed")));
        QCOMPARE(outcome.lines().last(), QStringLiteral("Last error: HTTP 422: no such room"));
    }

    void aServerThatComesBackGetsEverything()
    {
        ScriptedServer server;
        server.script(
            {ServerAct::answer(503, "busy"), ServerAct::hangUp(), ServerAct::answer(500, "oops")});
        const Outcome outcome =
            run(words(QStringLiteral("run --count 5 --interval 0.01 --server %1")
                          .arg(server.url().toString())));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output + outcome.errors));
        QVERIFY(outcome.output.contains(QStringLiteral("Final stats: 5 sent")));
    }

    void nobodyThere()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const quint16 port = taken.serverPort();
        taken.close();
        const Outcome outcome =
            run(words(QStringLiteral("run --count 2 --interval 0.01 --drain 0.2 --server "
                                     "http://127.0.0.1:%1")
                          .arg(port)));
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.output.count(QStringLiteral("✗ #")), 2);
        QVERIFY(
            outcome.lines().last().startsWith(QStringLiteral("Last error: connection refused")));
    }

    void controlCEndsWithTheStatistics_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void controlCEndsWithTheStatistics()
    {
        QFETCH(int, number);
        ScriptedServer server;
        begin(
            words(QStringLiteral("run --interval 0.05 --server %1").arg(server.url().toString())));
        QTRY_VERIFY(server.requestCount() > 3);
        ::kill(static_cast<pid_t>(m_process.processId()), number);
        const Outcome outcome = end();
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.lines().last().startsWith(QStringLiteral("Final stats: ")));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("flag") << QStringLiteral("run --intervall 3")
                              << QStringLiteral("--interval");
        QTest::newRow("verb") << QStringLiteral("rnu") << QStringLiteral("run");
        QTest::newRow("value") << QStringLiteral("run --temp-min warm") << QStringLiteral("warm");
        QTest::newRow("crossed") << QStringLiteral("run --temp-min 30 --temp-max 20")
                                 << QStringLiteral("30");
        QTest::newRow("start") << QStringLiteral("run --start yesterday")
                               << QStringLiteral("yesterday");
        QTest::newRow("profile") << QStringLiteral("run --profile moon") << QStringLiteral("home");
        QTest::newRow("secret") << QStringLiteral("run --auth-token abc")
                                << QStringLiteral("AUTH_TOKEN");
        QTest::newRow("host") << QStringLiteral("serve --host nowhere")
                              << QStringLiteral("nowhere");
        QTest::newRow("nothing") << QString() << QStringLiteral("--help");
    }
    void wrongUsage()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, named);
        const Outcome outcome = run(words(arguments));
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(named), qPrintable(outcome.errors));
        QVERIFY(outcome.output.isEmpty());
    }

    void envFileEnvironmentAndFlagHaveTheirRanks()
    {
        QFile env(m_folder.filePath(QStringLiteral(".env")));
        QVERIFY(env.open(QIODevice::WriteOnly));
        env.write("DEVICE_ID=from_file\nTEMP_MIN=1\nTEMP_MAX=2\nTEMP_MXA=3\n");
        env.close();
        QProcessEnvironment extra;
        extra.insert(QStringLiteral("DEVICE_ID"), QStringLiteral("from_environment"));
        const QStringList arguments = words(QStringLiteral("run --no-send --count 1 --temp-max 5"));
        Outcome outcome = run(arguments, extra);
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.errors.contains(QStringLiteral("Device ID: from_environment")));
        QVERIFY(outcome.errors.contains(QStringLiteral("Temperature range: 1°C - 5°C")));
        QVERIFY2(outcome.errors.contains(QStringLiteral("TEMP_MXA")), qPrintable(outcome.errors));

        QVERIFY(env.open(QIODevice::WriteOnly));
        env.write("\nTEMP_MIN=cold\n");
        env.close();
        outcome = run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(QStringLiteral(".env:2")), qPrintable(outcome.errors));
    }

    void labelsTellOfWeather()
    {
        const Outcome outcome = run(
            words(QStringLiteral("run --no-send --count 2000 --interval 10 --speed 3600 --seed 7 "
                                 "--start 2025-11-14T10:30:00Z --labels l.csv")));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QFile labels(m_folder.filePath(QStringLiteral("l.csv")));
        QVERIFY(labels.open(QIODevice::ReadOnly));
        QCOMPARE(labels.readLine(),
                 QByteArray("id,device,channel,kind,cause,start,end,magnitude\n"));
        const QList<QByteArray> rows = labels.readAll().split('\n');
        QVERIFY(rows.size() > 1);
        QVERIFY2(rows.at(0).startsWith("1,bme280_fake_001,all,"), rows.at(0).constData());
        QVERIFY(rows.at(0).contains(",weather,2025-11-14T"));
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        const Outcome outcome =
            run(words(QStringLiteral("run --no-send --count 1 --output /nowhere/a.csv")));
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.errors.contains(QStringLiteral("/nowhere/a.csv")));
    }

    void aFullDiskIsSaidOnce()
    {
        const Outcome outcome = run(
            words(QStringLiteral("run --no-send --count 5 --interval 0.01 --output /dev/full")));
        QCOMPARE(outcome.status, 1); // the header could not be written
        QCOMPARE(outcome.errors.count(QStringLiteral("Writing to /dev/full failed")), 1);
    }

    void serveAndRunTogether()
    {
        QProcess server;
        server.setProcessEnvironment(cleanEnvironment(m_folder.path()));
        server.start(QStringLiteral(ANEROID_CLI),
                     words(QStringLiteral("serve --port 0 --database %1")
                               .arg(m_folder.filePath(QStringLiteral("db/readings.sqlite")))));
        QByteArray said;
        QTRY_VERIFY((said += server.readAllStandardError()).contains("http://127.0.0.1:"));
        static const QRegularExpression address(QStringLiteral("http://127\\.0\\.0\\.1:\\d+"));
        const QString url = address.match(QString::fromUtf8(said)).captured();
        const Outcome outcome =
            run(words(QStringLiteral("run --count 20 --interval 0.01 --server %1").arg(url)));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output + outcome.errors));

        QProcess second;
        second.setProcessEnvironment(cleanEnvironment(m_folder.path()));
        second.start(
            QStringLiteral(ANEROID_CLI),
            words(QStringLiteral("serve --port %1").arg(url.section(QLatin1Char(':'), 2))));
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains(url.section(QLatin1Char(':'), 2).toUtf8()));

        ::kill(static_cast<pid_t>(server.processId()), SIGTERM);
        QVERIFY(server.waitForFinished());
        QCOMPARE(server.exitCode(), 0);
    }

    void whatWaitsIsDeliveredByTheNextRun()
    {
        ScriptedServer server;
        server.goDown();
        const QString arguments =
            QStringLiteral("run --interval 0.01 --server %1 --count ").arg(server.url().toString());
        Outcome outcome = run(words(arguments + QStringLiteral("3 --drain 0.1")));
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains(QStringLiteral("3 readings wait in the outbox")),
                 qPrintable(outcome.errors));

        QVERIFY(server.comeBack());
        outcome = run(words(arguments + QStringLiteral("2")));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QCOMPARE(server.requestCount(), 5);
        QVERIFY(outcome.errors.contains(
            QStringLiteral("3 readings that waited from earlier runs will be delivered now.")));
        QVERIFY(outcome.errors.contains(
            QStringLiteral("3 readings that waited from earlier runs are delivered.")));
        // They have no place in the run's own report.
        QCOMPARE(outcome.output.count(QStringLiteral("✓ #")), 2);
        QVERIFY(outcome.output.contains(QStringLiteral("Final stats: 2 sent, 0 failed")));
    }

    void whatWaitsForAnotherServerIsNamed()
    {
        ScriptedServer gone;
        gone.goDown();
        (void)run(words(QStringLiteral("run --count 2 --interval 0.01 --drain 0.1 --server %1")
                            .arg(gone.url().toString())));
        ScriptedServer server;
        const Outcome outcome =
            run(words(QStringLiteral("run --count 1 --interval 0.01 --server %1")
                          .arg(server.url().toString())));
        QCOMPARE(outcome.status, 0);
        QCOMPARE(server.requestCount(), 1);
        QVERIFY2(outcome.errors.contains(
                     QStringLiteral("2 readings wait for %1;").arg(gone.url().toString())),
                 qPrintable(outcome.errors));
    }

    void withoutAnOutboxNothingIsKept()
    {
        ScriptedServer server;
        server.goDown();
        const QString arguments =
            QStringLiteral("run --no-outbox --count 2 --interval 0.01 --drain 0.1 --server %1")
                .arg(server.url().toString());
        const Outcome outcome = run(words(arguments));
        QCOMPARE(outcome.status, 1);
        QVERIFY(!outcome.errors.contains(QStringLiteral("outbox")));
        QVERIFY(!QFile::exists(m_data->filePath(QStringLiteral("aneroid/aneroid/outbox.sqlite"))));
    }

    void theBuiltInReceiverIsAFlagAway()
    {
        const Outcome outcome =
            run(words(QStringLiteral("run --receiver --count 5 --interval 0.01")));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output + outcome.errors));
        QVERIFY(outcome.output.contains(QStringLiteral("Final stats: 5 sent, 0 failed")));
        QVERIFY(outcome.errors.contains(QStringLiteral("http://127.0.0.1:")));
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
