#include "core/outbox/outbox.h"
#include "tests/support/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;

/// `aneroid-cli outbox` after runs of the program, and a disk that is full under one.
class TestOutboxCommand : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedServer m_server;
    QProcess m_process;
    QString m_out;
    QString m_errors;

    [[nodiscard]] QString outboxFile() const
    {
        return m_folder->filePath(QStringLiteral("aneroid/aneroid/outbox.sqlite"));
    }

    int start(const QString &program, const QStringList &arguments)
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), m_folder->path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        for (const char *name :
             {"LC_ALL", "LOCPATH", "TZ", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(m_folder->path());
        m_process.start(program, arguments);
        if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 60'000))
            m_process.kill();
        m_out = QString::fromUtf8(m_process.readAllStandardOutput());
        m_errors = QString::fromUtf8(m_process.readAllStandardError());
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    int cli(const QString &arguments)
    {
        return start(QStringLiteral(ANEROID_CLI),
                     arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

    int run(int count, const QString &more = {})
    {
        return cli(QStringLiteral("run --interval 0.01 --server %1 --count %2 %3")
                       .arg(m_server.url().toString())
                       .arg(count)
                       .arg(more));
    }

    /// What waits, of a run that found the server down.
    void leave(int count, const QString &more = {})
    {
        m_server.goDown();
        QCOMPARE(run(count, QStringLiteral("--drain 0.1 ") + more), 1);
        QVERIFY(m_server.comeBack());
        m_server.setAct(ServerAct::answer(422));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server.setAct(ServerAct::answer(201));
    }

    void cleanup()
    {
        m_process.kill();
        m_process.waitForFinished();
        (void)m_server.comeBack();
    }

    /// What is said of what waited adds up.
    void whatWaitedAndIsRefusedIsSaid()
    {
        static const QRegularExpression sentence(
            QStringLiteral("^3 reading\\S+ that waited from earlier runs were refused for good;"),
            QRegularExpression::MultilineOption);
        leave(3);
        QCOMPARE(run(1), 1);
        QVERIFY2(m_errors.contains(sentence), qPrintable(m_errors));
        QVERIFY2(!m_errors.contains(QStringLiteral("are delivered")), qPrintable(m_errors));
    }

    void whatWaitedAndAFaultSpoiltIsSaid()
    {
        static const QRegularExpression sentence(
            QStringLiteral("^3 reading\\S+ that waited from earlier runs were refused or not sent, "
                           "as an injected"),
            QRegularExpression::MultilineOption);
        leave(3, QStringLiteral("--fault temperature_word_zero:at=+0s,for=1h"));
        QCOMPARE(run(1), 1);
        QVERIFY2(m_errors.contains(sentence), qPrintable(m_errors));
        QVERIFY2(!m_errors.contains(QStringLiteral("are delivered")), qPrintable(m_errors));
    }

    /// None goes without a word, nor where nothing is kept on disk.
    void whatIsInMemoryOnlyIsLostAndSaid()
    {
        m_server.goDown();
        QCOMPARE(run(7, QStringLiteral("--no-outbox --drain 0.1")), 1);
        QVERIFY2(m_errors.contains(QRegularExpression(
                     QStringLiteral("\\n7 reading\\S+ waited in memory only and are lost\\."))),
                 qPrintable(m_errors));
    }

    void withoutARefusedReadingNothingWaitsAgain()
    {
        leave(1);
        QCOMPARE(cli(QStringLiteral("outbox --resend")), 0);
        QVERIFY2(m_errors.contains(QStringLiteral("No refused reading is kept")),
                 qPrintable(m_errors));
    }

    /// Nobody delivers, then somebody does; nothing goes without a word.
    void whatWaitsCanBeThrownAway()
    {
        m_server.setAct(ServerAct::answer(503));
        QCOMPARE(run(20, QStringLiteral("--drain 0.1")), 1);
        QCOMPARE(cli(QStringLiteral("outbox")), 0);
        QVERIFY2(m_out.contains(QStringLiteral("In all 20 readings for")), qPrintable(m_out));
        QVERIFY2(m_out.contains(QStringLiteral("none is delivered")), qPrintable(m_out));
        QCOMPARE(cli(QStringLiteral("outbox --discard-waiting")), 2);
        QVERIFY2(m_errors.contains(QStringLiteral("--yes")), qPrintable(m_errors));
        QCOMPARE(cli(QStringLiteral("outbox --yes")), 2);
        QCOMPARE(cli(QStringLiteral("outbox")), 0);
        QVERIFY2(m_out.contains(QStringLiteral("20 readings")), qPrintable(m_out));
        QCOMPARE(cli(QStringLiteral("outbox --discard-waiting --yes")), 0);
        QVERIFY2(m_errors.contains(QStringLiteral("20 waiting readings thrown away")),
                 qPrintable(m_errors));
        QCOMPARE(cli(QStringLiteral("outbox")), 0);
        QVERIFY2(m_out.contains(QStringLiteral("nothing waits")), qPrintable(m_out));
    }

    /// Asked at a terminal (script makes one): no is no, yes is yes.
    void aTerminalIsAsked()
    {
        m_server.setAct(ServerAct::answer(503));
        QCOMPARE(run(5, QStringLiteral("--drain 0.1")), 1);
        const auto answered = [this](const QString &answer) {
            return start(QStringLiteral("sh"),
                         {QStringLiteral("-c"),
                          QStringLiteral("(sleep 1; echo %1) | script -qec '" ANEROID_CLI
                                         " outbox --discard-waiting' /dev/null")
                              .arg(answer)});
        };
        QCOMPARE(answered(QStringLiteral("n")), 0);
        QVERIFY2(m_out.contains(QStringLiteral("Nothing was thrown away")), qPrintable(m_out));
        QCOMPARE(answered(QStringLiteral("y")), 0);
        QVERIFY2(m_out.contains(QStringLiteral("5 waiting readings thrown away")),
                 qPrintable(m_out));
    }

    void nothingIsThereAtFirst()
    {
        QCOMPARE(cli(QStringLiteral("outbox")), 0);
        QVERIFY2(m_out.contains(outboxFile()), qPrintable(m_out));
        QCOMPARE(cli(QStringLiteral("outbox --resend")), 1);
        QVERIFY(!QFile::exists(outboxFile()));
    }

    void whatWaitsIsListed()
    {
        m_server.goDown();
        QCOMPARE(run(3, QStringLiteral("--drain 0.1")), 1);
        QCOMPARE(cli(QStringLiteral("outbox")), 0);
        const QRegularExpression line(QStringLiteral("3 readings of run [a-z0-9]{6} for %1, since ")
                                          .arg(m_server.url().toString()));
        QVERIFY2(line.match(m_out).hasMatch(), qPrintable(m_out));
    }

    void refusedReadingsAreListedExportedAndSentAgain()
    {
        m_server.setAct(ServerAct::answer(422, R"({"detail":"no such room"})"));
        QCOMPARE(run(2), 1);
        QCOMPARE(cli(QStringLiteral("outbox")), 0);
        QVERIFY2(m_out.contains(QStringLiteral("2 refused readings")), qPrintable(m_out));
        QVERIFY(m_out.contains(QStringLiteral("#2: HTTP 422: no such room")));

        QCOMPARE(cli(QStringLiteral("outbox --export refused.csv")), 0);
        QFile csv(m_folder->filePath(QStringLiteral("refused.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 3);

        const QByteArray body = m_server.requests().back().body;
        const QByteArray key = m_server.requests().back().header("Idempotency-Key");
        QCOMPARE(cli(QStringLiteral("outbox --resend")), 0);
        QVERIFY2(m_errors.contains(m_server.url().toString()), qPrintable(m_errors));
        m_server.setAct(ServerAct::answer(201));
        const int before = m_server.requestCount();
        QCOMPARE(run(1), 0);
        QCOMPARE(m_server.requestCount(), before + 3);
        bool again = false;
        for (const ReceivedRequest &request : m_server.requests())
            again = again || (&request != &m_server.requests().at(1) && request.body == body &&
                              request.header("Idempotency-Key") == key);
        QVERIFY(again);
        QCOMPARE(cli(QStringLiteral("outbox")), 0);
        QVERIFY2(m_out.contains(QStringLiteral("nothing waits")), qPrintable(m_out));
        QVERIFY(!m_out.contains(QStringLiteral("refused")));
    }

    void refusedReadingsAreThrownAway()
    {
        m_server.setAct(ServerAct::answer(404));
        QCOMPARE(run(2), 1);
        QCOMPARE(cli(QStringLiteral("outbox --discard")), 0);
        QVERIFY2(m_errors.contains(QStringLiteral("2 refused readings thrown away")),
                 qPrintable(m_errors));
        QCOMPARE(cli(QStringLiteral("outbox")), 0);
        QVERIFY(!m_out.contains(QStringLiteral("refused")));
    }

    void aRunningProgramKeepsItsOutbox()
    {
        Outbox running({.file = outboxFile()});
        QTRY_COMPARE(running.file(), outboxFile());
        QCOMPARE(cli(QStringLiteral("outbox")), 0); // a look is free
        QCOMPARE(cli(QStringLiteral("outbox --discard")), 1);
        QVERIFY2(m_errors.contains(QStringLiteral("in use by a running Aneroid")),
                 qPrintable(m_errors));
    }

    void aFullDiskLosesNothingThatIsStored()
    {
        m_server.goDown();
        // No file may grow beyond 200 KiB.
        const QString command =
            QStringLiteral("ulimit -f 400; exec '%1' run --interval 0.01 --devices 20 --count 100"
                           " --drain 0.1 --server %2")
                .arg(QStringLiteral(ANEROID_CLI), m_server.url().toString());
        QCOMPARE(start(QStringLiteral("sh"), {QStringLiteral("-c"), command}), 1);
        QCOMPARE(m_errors.count(QStringLiteral("The disk is full or fails")), 1);
        QVERIFY(m_out.contains(QStringLiteral("Final stats: 0 sent")));
        const QString said = m_errors;

        QCOMPARE(cli(QStringLiteral("outbox")), 0);
        static const QRegularExpression number(QStringLiteral("(\\d+) readings of run"));
        const int stored = number.match(m_out).captured(1).toInt();
        QVERIFY2(stored > 100 && stored < 2000, qPrintable(m_out));
        QVERIFY2(said.contains(QStringLiteral("%1 readings wait in the outbox;").arg(stored)),
                 qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("waited in memory only and are lost.")),
                 qPrintable(said));

        QVERIFY(m_server.comeBack());
        const int before = m_server.requestCount();
        QCOMPARE(run(1, QStringLiteral("--drain 60")), 0);
        QCOMPARE(m_server.requestCount() - before, stored + 1);
    }
};

QTEST_GUILESS_MAIN(TestOutboxCommand)
#include "tst_outboxcommand.moc"
