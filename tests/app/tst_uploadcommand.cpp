#include "app/console/uploadcommand.h"

#include "core/receiver/receiver.h"
#include "tests/support/scriptedserver.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace aneroid;

namespace {

constexpr int patienceMs = 60'000;

struct Outcome
{
    int status = -1;
    QString errors;
};

QStringList words(const QByteArray &text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// `aneroid-cli backfill --upload` as a script calls it, against real servers.
class TestUploadCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void killedAtAnyPointEveryReadingIsThereOnce_data();
    void killedAtAnyPointEveryReadingIsThereOnce();
    void interruptedItSaysHowToContinue();
    void aCompletedOneSaysHowToSendAgain();
    void theServerRestartsInTheMiddle();
    void aServerWithoutArraysIsToldApart();
    void refusedReadingsEndWithOne();
    void aServerThatTurnsAwayEndsWithOne();
    void theRateIsKept();
    void payloadAndEndpointBelongToTheUpload();
    void labelsAreThoseOfTheFile();
    void secretsGoWithEachRequestAndNowhereElse();
    void wrongUsage_data();
    void wrongUsage();
    void theLineOfProgress();

private:
    std::unique_ptr<QProcess> begin(const QByteArray &arguments);
    Outcome end(QProcess &process);
    Outcome upload(const QByteArray &arguments);
    std::unique_ptr<Receiver> startReceiver(quint16 port = 0);
    QStringList stored(Receiver &receiver);
    QStringList rowsOf(const QByteArray &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    QByteArray m_server;
};

void TestUploadCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment();
    m_environment.insert(QStringLiteral("HOME"), m_folder->path());
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char *name :
         {"LC_ALL", "LOCPATH", "TZ", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
        m_environment.insert(QString::fromUtf8(name), qEnvironmentVariable(name));
}

std::unique_ptr<QProcess> TestUploadCommand::begin(const QByteArray &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder->path());
    process->setStandardInputFile(QProcess::nullDevice());
    // A shell that runs the tests in its background has SIGINT ignored.
    process->setChildProcessModifier([] { std::signal(SIGINT, SIG_DFL); });
    process->start(QStringLiteral(ANEROID_CLI), words("backfill " + arguments));
    if (!process->waitForStarted())
        qFatal("aneroid-cli does not start");
    return process;
}

Outcome TestUploadCommand::end(QProcess &process)
{
    // The servers of this test live in its event loop.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs))
        qFatal("aneroid-cli does not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardError())};
}

Outcome TestUploadCommand::upload(const QByteArray &arguments)
{
    return end(*begin("--upload --server " + m_server + " --utc-offset Z " + arguments));
}

std::unique_ptr<Receiver> TestUploadCommand::startReceiver(quint16 port)
{
    auto receiver = std::make_unique<Receiver>();
    Receiver::Options options;
    options.database = m_folder->filePath(QStringLiteral("readings.db"));
    options.port = port;
    if (const auto started = receiver->start(options); !started)
        qFatal("%s", qPrintable(started.error()));
    m_server = receiver->url().toUtf8();
    return receiver;
}

/// "TIME DEVICE TEMPERATURE" of each, sorted.
QStringList TestUploadCommand::stored(Receiver &receiver)
{
    QSignalSpy rows(&receiver, &Receiver::rowsReady);
    receiver.requestRows(1'000'000);
    QStringList all;
    if (rows.wait(patienceMs)) {
        for (const StoredRow &row : rows.front().front().value<QList<StoredRow>>())
            all.append(
                QStringLiteral("%1 %2 %3")
                    .arg(row.timestamp, row.deviceId, QString::number(row.temperatureC, 'f', 2)));
    }
    all.sort();
    return all;
}

/// The same of the file that these arguments make.
QStringList TestUploadCommand::rowsOf(const QByteArray &arguments)
{
    const auto process = begin("--utc-offset Z " + arguments);
    process->waitForFinished(patienceMs);
    QStringList all;
    QByteArrayList lines = process->readAllStandardOutput().trimmed().split('\n');
    lines.removeFirst();
    for (const QByteArray &line : lines) {
        const QByteArrayList fields = line.split(',');
        all.append(QString::fromUtf8(fields[0] + ' ' + fields[1] + ' ' + fields[3]));
    }
    all.sort();
    return all;
}

void TestUploadCommand::killedAtAnyPointEveryReadingIsThereOnce_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<QByteArray>("readings");
    QTest::newRow("arrays") << QByteArray("--batch 40 --rate 6000")
                            << QByteArray("--from 2025-01-01 --to 2025-01-01T02:00:00 --devices 8 "
                                          "--interval 10 --seed 7");
    QTest::newRow("logger") << QByteArray("--batch 40 --rate 6000")
                            << QByteArray("--from 2025-01-01 --to 2025-01-01T02:00:00 --devices 8 "
                                          "--interval 10 --seed 7 --interval-jitter 3 "
                                          "--missed-samples 5 --phase");
    QTest::newRow("singles") << QByteArray("--batch 1 --rate 800")
                             << QByteArray("--from 2025-01-01 --to 2025-01-01T00:10:00 --devices 8 "
                                           "--interval 10 --seed 7");
}

void TestUploadCommand::killedAtAnyPointEveryReadingIsThereOnce()
{
    QFETCH(const QByteArray, how);
    QFETCH(const QByteArray, readings);
    const auto receiver = startReceiver();
    qint64 total = 0;
    connect(receiver.get(), &Receiver::stored, this, [&total](qint64 now) { total = now; });
    const qint64 all = rowsOf(readings).size();
    int kills = 0;
    for (qint64 at = all / 8; at < all; at += all / 8) {
        const auto process =
            begin("--upload --server " + m_server + " --utc-offset Z " + how + ' ' + readings);
        QTRY_VERIFY_WITH_TIMEOUT(total >= at || process->state() == QProcess::NotRunning,
                                 patienceMs);
        kills += process->state() == QProcess::Running ? 1 : 0;
        process->kill();
        process->waitForFinished(patienceMs);
    }
    QVERIFY2(kills >= 3, qPrintable(QString::number(kills)));
    const Outcome outcome = upload(how + ' ' + readings);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.errors.contains(QStringLiteral("All %1 readings are accepted.").arg(all)),
             qPrintable(outcome.errors));
    QCOMPARE(stored(*receiver), rowsOf(readings));
}

void TestUploadCommand::interruptedItSaysHowToContinue()
{
    const auto receiver = startReceiver();
    qint64 total = 0;
    connect(receiver.get(), &Receiver::stored, this, [&total](qint64 now) { total = now; });
    const QByteArray readings = "--from 2025-01-01 --to 2025-01-02 --interval 10 --seed 7";
    const auto process = begin("--upload --server " + m_server +
                               " --utc-offset Z --rate 2000 --batch 50 " + readings);
    QTRY_VERIFY_WITH_TIMEOUT(total > 0, patienceMs);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const Outcome interrupted = end(*process);
    QCOMPARE(interrupted.status, 130);
    QVERIFY2(interrupted.errors.contains(QStringLiteral("to continue")),
             qPrintable(interrupted.errors));
    const Outcome later = upload(readings);
    QCOMPARE(later.status, 0);
    QVERIFY2(later.errors.contains(QStringLiteral("Continuing: ")), qPrintable(later.errors));
    QCOMPARE(stored(*receiver), rowsOf(readings));
}

void TestUploadCommand::aCompletedOneSaysHowToSendAgain()
{
    const auto receiver = startReceiver();
    const QByteArray readings = "--from 2025-01-01 --to 2025-01-01T01:00 --interval 10 --seed 7";
    QCOMPARE(upload(readings).status, 0);
    const Outcome again = upload(readings);
    QCOMPARE(again.status, 0);
    QVERIFY2(again.errors.contains(QStringLiteral("nothing is sent")), qPrintable(again.errors));
    QVERIFY2(again.errors.contains(QStringLiteral("--restart")), qPrintable(again.errors));
    QCOMPARE(upload(readings + " --restart").status, 0);
    QCOMPARE(stored(*receiver), rowsOf(readings));
}

void TestUploadCommand::theServerRestartsInTheMiddle()
{
    auto receiver = startReceiver();
    qint64 total = 0;
    connect(receiver.get(), &Receiver::stored, this, [&total](qint64 now) { total = now; });
    const QByteArray readings = "--from 2025-01-01 --to 2025-01-01T06:00 --interval 10 --seed 7";
    const auto process = begin("--upload --server " + m_server +
                               " --utc-offset Z --rate 1000 --batch 50 " + readings);
    QTRY_VERIFY_WITH_TIMEOUT(total > 200, patienceMs);
    const auto port = static_cast<quint16>(QUrl(receiver->url()).port());
    receiver.reset();
    QByteArray errors;
    QTRY_VERIFY_WITH_TIMEOUT((errors += process->readAllStandardError()).contains("Trying again"),
                             patienceMs);
    receiver = startReceiver(port);
    const Outcome outcome = end(*process);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(stored(*receiver), rowsOf(readings));
}

void TestUploadCommand::aServerWithoutArraysIsToldApart()
{
    ScriptedServer server;
    server.setRule([](const ReceivedRequest &request) {
        return ServerAct::answer(request.path.endsWith("/batch") ? 405 : 201);
    });
    m_server = server.url().toEncoded();
    const Outcome outcome =
        upload("--from 2025-01-01 --to 2025-01-01T00:10 --interval 10 --seed 7");
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.errors.count(QStringLiteral("one by one")), 1);
    QVERIFY(outcome.errors.contains(QStringLiteral("All 61 readings are accepted.")));
}

void TestUploadCommand::refusedReadingsEndWithOne()
{
    ScriptedServer server;
    server.setRule([](const ReceivedRequest &request) {
        const bool bad = request.body.contains("T00:01:30.000Z");
        return bad ? ServerAct::answer(
                         422, R"({"detail":[{"loc":["body",9,"humidity"],"msg":"too damp"}]})")
                   : ServerAct::answer(201);
    });
    m_server = server.url().toEncoded();
    const QByteArray arguments = "--from 2025-01-01 --to 2025-01-01T00:10 --interval 10 --seed 7";
    const Outcome outcome = upload(arguments);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains(QStringLiteral(
                 "Refused: bme280_fake_001, sequence 10: HTTP 422: humidity: too damp")),
             qPrintable(outcome.errors));
    const QDir uploads(m_folder->filePath(QStringLiteral("aneroid/aneroid/uploads")));
    const QStringList files = uploads.entryList({QStringLiteral("*.refused.jsonl")});
    QCOMPARE(files.size(), 1);
    QVERIFY(outcome.errors.contains(files.front()));
    QFile file(uploads.filePath(files.front()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 1);
    QCOMPARE(upload(arguments).status, 1); // complete, and still not all are there
}

void TestUploadCommand::aServerThatTurnsAwayEndsWithOne()
{
    ScriptedServer server;
    server.setAct(ServerAct::answer(401, R"({"detail":"unknown token"})"));
    m_server = server.url().toEncoded();
    const QByteArray arguments = "--from 2025-01-01 --to 2025-01-02 --interval 10 --seed 7";
    const Outcome outcome = upload(arguments);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains(QStringLiteral("HTTP 401: unknown token")),
             qPrintable(outcome.errors));
    QVERIFY(server.requestCount() <= 6);
    server.setAct(ServerAct::answer(201));
    QCOMPARE(upload(arguments).status, 0);
}

void TestUploadCommand::theRateIsKept()
{
    ScriptedServer server;
    m_server = server.url().toEncoded();
    QElapsedTimer clock;
    clock.start(); // 61 readings at 100/s
    const Outcome outcome =
        upload("--from 2025-01-01 --to 2025-01-01T00:10 --interval 10 --seed 7 --rate 100 "
               "--batch 10");
    QCOMPARE(outcome.status, 0);
    QVERIFY2(clock.elapsed() >= 550, qPrintable(QString::number(clock.elapsed())));
}

/// Another payload, another path, or an edited file of the same name is another upload, with keys
/// of its own; the same again sends nothing.
void TestUploadCommand::payloadAndEndpointBelongToTheUpload()
{
    ScriptedServer server;
    server.setAct(ServerAct::answer(204, {}));
    m_server = server.url().toString().toUtf8();
    const auto write = [this](const QByteArray &body) {
        QFile file(m_folder->filePath(QStringLiteral("mine.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version":1,"messages":[{"body":")" + body +
                   R"("}],"http":{"path":"/in"}})");
    };
    write("{{run}} {{sequence}} {{humidity}}");
    const QByteArray history = "--from 2025-01-01 --to 2025-01-01T00:01:00 --interval 60 --seed 1 ";
    QSet<QByteArray> keys;
    int before = 0;
    const auto isSent = [&](const QByteArray &flags) {
        const Outcome outcome = upload(history + flags);
        const int sent = server.requestCount() - before;
        before = server.requestCount();
        for (int i = before - sent; i < before; ++i)
            keys.insert(server.requests()[static_cast<std::size_t>(i)].header("Idempotency-Key"));
        return outcome.status == 0 && sent == 2;
    };
    QVERIFY(isSent("--payload ./mine.json"));
    QVERIFY(!isSent("--payload ./mine.json"));
    QVERIFY(isSent("--payload ./mine.json --endpoint /other"));
    QVERIFY(isSent("--payload ./mine.json --endpoint /other?a=1"));
    QVERIFY(isSent("--payload ./mine.json --altitude 300")); // some payloads tell it
    QVERIFY(!isSent("--payload ./mine.json --endpoint /other"));
    write("{{run}} {{sequence}} {{humidity.1}}");
    QVERIFY(isSent("--payload ./mine.json"));
    QCOMPARE(keys.size(), 10);
}

void TestUploadCommand::labelsAreThoseOfTheFile()
{
    ScriptedServer server;
    m_server = server.url().toEncoded();
    const auto read = [this](const QString &name) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray readings =
        "--from 2025-01-01 --to 2025-01-01T06:00 --interval 60 --devices 3 --seed 7 --shard 2/3";
    QCOMPARE(upload(readings + " --labels up.csv").status, 0);
    const auto process = begin("--utc-offset Z --labels file.csv --output all.csv " + readings);
    QVERIFY(process->waitForFinished(patienceMs));
    QVERIFY(read(QStringLiteral("file.csv")).count('\n') > 3);
    QCOMPARE(read(QStringLiteral("up.csv")), read(QStringLiteral("file.csv")));
}

void TestUploadCommand::secretsGoWithEachRequestAndNowhereElse()
{
    ScriptedServer server;
    m_server = server.url().toEncoded();
    m_environment.insert(QStringLiteral("AUTH_TOKEN"), QStringLiteral("t0ken-1234"));
    const Outcome outcome =
        upload("--from 2025-01-01 --to 2025-01-01T00:10 --interval 10 --seed 7");
    QCOMPARE(outcome.status, 0);
    QCOMPARE(server.requests().front().header("Authorization"), QByteArray("Bearer t0ken-1234"));
    QVERIFY(!outcome.errors.contains(QStringLiteral("t0ken")));
    const QDir uploads(m_folder->filePath(QStringLiteral("aneroid/aneroid/uploads")));
    for (const QString &name : uploads.entryList(QDir::Files)) {
        QFile file(uploads.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("t0ken"));
    }
}

void TestUploadCommand::wrongUsage_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("rate without upload") << QByteArray("--rate 3");
    QTest::newRow("restart without upload") << QByteArray("--restart");
    QTest::newRow("two ways out") << QByteArray("--upload --output a.csv");
    QTest::newRow("truth is not sent") << QByteArray("--upload --truth");
    QTest::newRow("no readings a request") << QByteArray("--upload --batch 0");
    QTest::newRow("no rate") << QByteArray("--upload --rate 0");
    QTest::newRow("not sending") << QByteArray("--upload --no-send-to-server");
    QTest::newRow("labels' name") << QByteArray("--upload --labels a.txt");
}

void TestUploadCommand::wrongUsage()
{
    QFETCH(const QByteArray, arguments);
    const auto process = begin("--from 2025-01-01 --to 2025-01-02 --seed 7 " + arguments);
    const Outcome outcome = end(*process);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.errors.isEmpty());
}

void TestUploadCommand::theLineOfProgress()
{
    HistoryUpload::Progress progress;
    progress.accepted = 4'200'000;
    progress.refused = 12;
    progress.done = 4'200'012;
    progress.total = 10'500'000;
    progress.perSecond = 180'000.0;
    progress.secondsLeft = 35.0;
    QCOMPARE(uploadText(progress), std::string("[########------------]  40 %, 4.20 M accepted, "
                                               "12 refused of 10.5 M, 180 k/s, 0:35 left"));
    progress.lastError = QStringLiteral("HTTP 503: busy");
    progress.retryInSeconds = 7.6;
    QCOMPARE(uploadText(progress),
             std::string("[########------------]  40 %, 4.20 M accepted, 12 refused of 10.5 M, "
                         "180 k/s, retry in 8 s: HTTP 503: busy"));
}

QTEST_GUILESS_MAIN(TestUploadCommand)
#include "tst_uploadcommand.moc"
