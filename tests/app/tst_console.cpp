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

#include <array>
#include <clocale>
#include <cmath>
#include <csignal>
#include <memory>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <unistd.h>

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
    // The test's own, where there are such: it runs under another locale and time zone, too.
    for (const char *name :
         {"LC_ALL", "LOCPATH", "TZ", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    return environment;
}

/// The signals that a shell may have left ignored are as usual, but for one.
void setSignals(QProcess &process, int ignored = 0)
{
    process.setChildProcessModifier([ignored] {
        for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE})
            std::signal(number, number == ignored ? SIG_IGN : SIG_DFL);
    });
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
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        setSignals(m_process);
    }

    void cleanup()
    {
        m_process.kill();
        m_process.waitForFinished();
        for (const char *name : {".env", "o.csv", "l.csv"})
            QFile::remove(m_folder.filePath(QString::fromLatin1(name)));
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
            run(words(QStringLiteral("run --count 2 --interval 0.01 --drain 3 --server "
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
        QTest::newRow("SIGHUP") << SIGHUP;
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

    void anInheritedIgnoredSignalStaysIgnored_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("in the background of a shell") << SIGINT;
        QTest::newRow("under nohup") << SIGHUP;
    }
    void anInheritedIgnoredSignalStaysIgnored()
    {
        QFETCH(int, number);
        ScriptedServer server;
        setSignals(m_process, number);
        begin(
            words(QStringLiteral("run --interval 0.05 --server %1").arg(server.url().toString())));
        QTRY_VERIFY(server.requestCount() > 3);
        ::kill(static_cast<pid_t>(m_process.processId()), number);
        const int before = server.requestCount();
        QTRY_VERIFY(server.requestCount() > before + 5);
        ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
        const Outcome outcome = end();
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.lines().last().startsWith(QStringLiteral("Final stats: ")));
    }

    void aReaderThatHasEnoughEndsTheRun_data()
    {
        QTest::addColumn<bool>("sending");
        QTest::addColumn<int>("ignored");
        QTest::newRow("sending") << true << 0;
        QTest::newRow("not sending") << false << 0;
        QTest::newRow("sending, SIGPIPE ignored by a service") << true << SIGPIPE;
        QTest::newRow("not sending, SIGPIPE ignored by a service") << false << SIGPIPE;
    }
    void aReaderThatHasEnoughEndsTheRun()
    {
        QFETCH(bool, sending);
        QFETCH(int, ignored);
        ScriptedServer server;
        std::array<int, 2> ends{};
        QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
        m_process.setChildProcessModifier([ignored, ends] {
            std::signal(SIGPIPE, ignored == SIGPIPE ? SIG_IGN : SIG_DFL);
            ::dup2(ends[1], STDOUT_FILENO);
        });
        begin(words(QStringLiteral("run --interval 0.05 --output o.csv ") +
                    (sending ? QStringLiteral("--server ") + server.url().toString()
                             : QStringLiteral("--no-send"))));
        QVERIFY(m_process.waitForStarted());
        ::close(ends[1]);
        std::array<char, 100> line{};
        int waiting = 0;
        QTRY_VERIFY_WITH_TIMEOUT(::ioctl(ends[0], FIONREAD, &waiting) == 0 && waiting > 0, 30'000);
        QVERIFY(::read(ends[0], line.data(), line.size()) > 0);
        ::close(ends[0]);
        QTRY_COMPARE_WITH_TIMEOUT(m_process.state(), QProcess::NotRunning, 30'000);
        // By the signal itself, which a shell counts as 141.
        QCOMPARE(m_process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(m_process.exitCode(), SIGPIPE);
        QFile rows(m_folder.filePath(QStringLiteral("o.csv")));
        QVERIFY(rows.open(QIODevice::ReadOnly));
        QVERIFY(rows.readAll().endsWith('\n'));
    }

    void aCommaInTheLocaleIsNoneOnTheCommandLine_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("drain") << QStringLiteral("run --no-send --count 1 --drain 2.5");
        QTest::newRow("interval") << QStringLiteral("run --no-send --count 1 --interval 0.25");
        QTest::newRow("temperature")
            << QStringLiteral("run --no-send --count 1 --temp-min 18.5 --temp-drift 0.25");
        QTest::newRow("rate") << QStringLiteral("backfill --upload --rate 2.5 --from now");
        QTest::newRow("latitude") << QStringLiteral("fit nowhere.csv --latitude 52.5");
        QTest::newRow("noise") << QStringLiteral("run --no-send --count 1 --noise-factor 0.25");
    }
    void aCommaInTheLocaleIsNoneOnTheCommandLine()
    {
        QFETCH(QString, arguments);
        const locale_t known = ::newlocale(LC_ALL_MASK, "de_DE.UTF-8", nullptr);
        if (!known)
            QSKIP("de_DE.UTF-8 is not there: the .berlin run of this test makes it");
        ::freelocale(known);
        QProcessEnvironment german;
        german.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        const Outcome outcome = run(words(arguments), german);
        QVERIFY2(!outcome.errors.contains(QStringLiteral("2.5")), qPrintable(outcome.errors));
        if (!arguments.startsWith(QStringLiteral("run")))
            return; // enough that the number is taken
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        static const QRegularExpression numbers(QStringLiteral("T:[0-9]+\\.[0-9]{2}°C"));
        QVERIFY2(numbers.match(outcome.output).hasMatch(), qPrintable(outcome.output));
    }

    void aTimeWithoutOffsetIsUtcEverywhere()
    {
        QProcessEnvironment berlin;
        berlin.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Berlin"));
        const Outcome outcome = run( // an hour that summer time leaves out in Berlin
            words(QStringLiteral("run --no-send --count 1 --seed 1 --start 2025-03-30T02:30:00 "
                                 "--output o.csv")),
            berlin);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QFile rows(m_folder.filePath(QStringLiteral("o.csv")));
        QVERIFY(rows.open(QIODevice::ReadOnly));
        QVERIFY(rows.readAll().contains("\n2025-03-30T02:30:00.000Z,"));
    }

    void otherColumnsAreRefused()
    {
        const QByteArray before = "time,temp,hum,press\n2024-03-04 00:00:00,21.0,45.1,1013.2\n";
        for (const char *name : {"o.csv", "l.csv"}) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(before);
            file.close();
            const Outcome outcome = run(words(
                QStringLiteral("run --no-send --count 1 --seed 1 --output o.csv --labels l.csv")));
            QCOMPARE(outcome.status, 2);
            QVERIFY(outcome.output.isEmpty());
            QVERIFY2(outcome.errors.contains(QString::fromLatin1(name) +
                                             QStringLiteral(" has other columns")),
                     qPrintable(outcome.errors));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), before);
            const bool isOutput = qstrcmp(name, "o.csv") == 0;
            const QString other = QString::fromLatin1(isOutput ? "l.csv" : "o.csv");
            QVERIFY(!QFile::exists(m_folder.filePath(other)));
            QVERIFY(file.remove());
        }
        QCOMPARE(run(words(QStringLiteral("run --no-send --count 1 --output o.csv --labels o.csv")))
                     .status,
                 2);
    }

    void anotherRunIsAppendedAndSaidOnce()
    {
        const QStringList arguments =
            words(QStringLiteral("run --no-send --count 3 --interval 0.01 --seed 1 --output "
                                 "o.csv"));
        const QString said = QStringLiteral("o.csv holds rows of an earlier run");
        QVERIFY(!run(arguments).errors.contains(said));
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.errors.count(said), 1);
        QFile rows(m_folder.filePath(QStringLiteral("o.csv")));
        QVERIFY(rows.open(QIODevice::ReadOnly));
        const QByteArray text = rows.readAll();
        QCOMPARE(text.count('\n'), 7);
        QCOMPARE(text.count("timestamp"), 1);
    }

    /// A quota of the shell stands for the disk.
    void aFullDiskEndsNoRun_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("readings") << QStringLiteral("--output o.csv");
        QTest::newRow("labels") << QStringLiteral("--labels o.csv");
    }
    void aFullDiskEndsNoRun()
    {
        QFETCH(QString, name);
        m_process.setChildProcessModifier([] {
            const rlimit limit{200, RLIM_INFINITY};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        const Outcome outcome =
            run(words(QStringLiteral("run --no-send --count 300 --interval 60 --speed 3600 "
                                     "--seed 1 --start 2025-11-14T10:30:00Z ") +
                      name));
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.output.contains(QStringLiteral("Final stats: ")));
        QCOMPARE(outcome.output.count(QStringLiteral("· #")), 300);
        QCOMPARE(outcome.errors.count(QStringLiteral("Writing to o.csv failed: File too large")),
                 1);
        static const QRegularExpression missing(
            QStringLiteral("(\\d+) rows? (?:is|are) missing in o\\.csv"));
        const auto match = missing.match(outcome.errors);
        QVERIFY2(match.hasMatch(), qPrintable(outcome.errors));
        QFile rows(m_folder.filePath(QStringLiteral("o.csv")));
        QVERIFY(rows.open(QIODevice::ReadOnly));
        const QByteArray text = rows.readAll();
        QVERIFY(text.endsWith('\n'));
        if (name.startsWith(QStringLiteral("--output")))
            QCOMPARE(text.count('\n') - 1 + match.captured(1).toInt(), 300);
    }

    void anEnvFileIsReadAsPythonDotenvReadsIt()
    {
        QFile env(m_folder.filePath(QStringLiteral(".env")));
        QVERIFY(env.open(QIODevice::WriteOnly));
        env.write("HOST=127.0.0.1\nDEVICE_ID=bme280_${HALL}\n"
                  "SERVER_URL=http://${HOST}:${PORT_OF_IT:-8000}\nAUTH_TOKEN=#k7x2\n");
        env.close();
        QProcessEnvironment hall;
        hall.insert(QStringLiteral("HALL"), QStringLiteral("east"));
        const Outcome outcome =
            run(words(QStringLiteral("run --no-send --count 1 --output o.csv")), hall);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QVERIFY2(outcome.errors.startsWith(QStringLiteral("Starting ")),
                 qPrintable(outcome.errors)); // no warning before the banner
        QVERIFY(outcome.errors.contains(QStringLiteral("Device ID: bme280_east\n")));

        ScriptedServer server;
        QVERIFY(env.open(QIODevice::WriteOnly | QIODevice::Truncate));
        env.write("AUTH_TOKEN=#k7x2\nDEVICE_ID=#7\n");
        env.close();
        const Outcome sent = run(words(QStringLiteral("run --count 1 --interval 0.1 --server %1")
                                           .arg(server.url().toString())));
        QVERIFY2(sent.status == 0, qPrintable(sent.errors));
        QCOMPARE(server.requests().front().header("authorization"), QByteArray("Bearer #k7x2"));
        QVERIFY(server.requests().front().body.contains("\"device_id\":\"#7\""));
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
                 QByteArray("id,device_id,channel,kind,cause,start,end,magnitude\n"));
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

    void aNameOfAnotherFormatIsRefused_data()
    {
        QTest::addColumn<QString>("flag");
        for (const char *flag : {"--output o.lp", "--output o.LP.gz", "--output o.jsonl",
                                 "--output o.csv.gz", "--labels o.jsonl"})
            QTest::newRow(flag) << QString::fromLatin1(flag);
    }
    void aNameOfAnotherFormatIsRefused()
    {
        QFETCH(const QString, flag);
        const Outcome outcome = run(words(QStringLiteral("run --no-send --count 1 ") + flag));
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(QStringLiteral("name a .csv")),
                 qPrintable(outcome.errors));
        QVERIFY(outcome.errors.contains(flag.section(u' ', 1)));
        QCOMPARE(outcome.output, QString());
        QVERIFY(!QFile::exists(m_folder.filePath(flag.section(u' ', 1))));
    }

    void aFullDiskIsSaidOnce()
    {
        const Outcome outcome = run(
            words(QStringLiteral("run --no-send --count 5 --interval 0.01 --output /dev/full")));
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.output.contains(QStringLiteral("Final stats: "))); // the run went on
        QVERIFY(outcome.errors.contains(QStringLiteral("No space left on device")));
        QVERIFY(outcome.errors.contains(QStringLiteral("5 rows are missing in /dev/full")));
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

    void theReceiverIsTheOnlyServer()
    {
        const Outcome outcome =
            run(words(QStringLiteral("run --receiver --server http://127.0.0.1:1 --count 1")));
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(QStringLiteral("leave --receiver or --server out")),
                 qPrintable(outcome.errors));
    }

    /// Elsewhere it is standard output, which has the lines of a run.
    void aDashIsNoFileOfARun()
    {
        for (const char *flag : {"--output", "--labels", "--transport-log", "--save-scenario"}) {
            const Outcome outcome =
                run({QStringLiteral("run"), QStringLiteral("--no-send"), QStringLiteral("--count"),
                     QStringLiteral("1"), QString::fromLatin1(flag), QStringLiteral("-")});
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.errors.startsWith(QString::fromLatin1(flag)),
                     qPrintable(outcome.errors));
            QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("-"))));
        }
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
