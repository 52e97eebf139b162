#include "core/receiver/receiver.h"
#include "core/sqlite/sqliteconnection.h"
#include "core/sqlite/statement.h"
#include "tests/support/faultyproxy.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>
#include <random>
#include <set>

using namespace aneroid;

namespace {

int fromEnvironment(const char *name, int fallback)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : fallback;
}

/// "device,sequence,timestamp" of each whole row of a run's --output.
QSet<QString> rowsOf(const QString &csv)
{
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<QString> rows;
    file.readLine();
    for (QByteArray line = file.readLine(); line.endsWith('\n'); line = file.readLine()) {
        const QList<QByteArray> fields = line.split(',');
        rows.insert(QString::fromLatin1(fields.at(1) + ',' + fields.at(2) + ',' + fields.at(0)));
    }
    return rows;
}

/// What the receiver stored.
struct Stored
{
    quint64 rows = 0;
    QSet<QString> keys;                                                  ///< as rowsOf()
    std::map<std::pair<QString, QString>, std::multiset<int>> sequences; ///< by run and device
};

Stored storedIn(const QString &database)
{
    Stored stored;
    SqliteConnection connection;
    const auto opened = connection.connectTo(database, SqliteConnection::Mode::ReadWrite);
    if (!opened)
        qWarning("%s", qUtf8Printable(opened.error().message));
    Statement query(connection, "SELECT device_id, timestamp, extra FROM readings_for_people");
    const auto read = query.forEachRow([&] {
        const QString device = query.text(0);
        const QJsonObject metadata = QJsonDocument::fromJson(query.bytes(2))
                                         .object()
                                         .value(QStringLiteral("metadata"))
                                         .toObject();
        const int sequence = metadata.value(QStringLiteral("sequence")).toInt();
        ++stored.rows;
        stored.keys.insert(
            QStringLiteral("%1,%2,%3").arg(device, QString::number(sequence), query.text(1)));
        stored.sequences[{metadata.value(QStringLiteral("run")).toString(), device}].insert(
            sequence);
    });
    if (!read)
        qWarning("%s", qUtf8Printable(read.error().message));
    return stored;
}

} // namespace

/// Real runs, killed at random moments, to a real server that is restarted, refuses, is slow, cuts
/// connections and answers 503 and 429: at the end every reading is in its database exactly once.
///
/// ANEROID_TORTURE_ROUNDS: kills of each kind (default 4). ANEROID_TORTURE_SEED: of the draws.
class TestTorture : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultyProxy> m_proxy;
    std::unique_ptr<Receiver> m_receiver;
    QProcess m_process;
    std::mt19937 m_random;
    QStringList m_outputs;

    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] int draw(int from, int to)
    {
        return std::uniform_int_distribution(from, to)(m_random);
    }

    void startReceiver()
    {
        m_receiver = std::make_unique<Receiver>();
        Receiver::Options options;
        options.database = file(QStringLiteral("receiver.sqlite"));
        options.port = 0;
        const auto port = m_receiver->start(options);
        QVERIFY2(port.ok(), port ? "" : qPrintable(port.error()));
        m_proxy->setServer(*port);
    }

    void startRun(const QString &arguments)
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), m_folder->path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
        for (const char *name : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(m_folder->path());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(QStringLiteral(ANEROID_CLI), arguments.split(QLatin1Char(' ')));
    }

    /// One run that is killed when it has made so many bytes of output.
    void runAndKill(const QString &arguments)
    {
        const QString output = file(QStringLiteral("%1.csv").arg(m_outputs.size()));
        m_outputs.append(output);
        startRun(arguments + QStringLiteral(" --output ") + output);
        const int bytes = draw(2'000, 80'000);
        const int trouble = draw(0, 3);
        QVERIFY(QTest::qWaitFor([&] { return QFileInfo(output).size() > bytes / 2; }, 60'000));
        if (trouble == 0)
            m_proxy->goDown();
        else if (trouble == 1)
            startReceiver(); // the server restarts, on another port behind the proxy
        QVERIFY(QTest::qWaitFor([&] { return QFileInfo(output).size() > bytes; }, 60'000));
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        QVERIFY(m_process.waitForFinished());
        QVERIFY(m_proxy->comeBack());
    }

    void finish(const QString &arguments)
    {
        startRun(arguments);
        QVERIFY(
            QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 150'000));
    }

private Q_SLOTS:
    void init()
    {
        const int seed = fromEnvironment("ANEROID_TORTURE_SEED", 20251114);
        m_random.seed(static_cast<std::uint32_t>(seed));
        m_folder = std::make_unique<QTemporaryDir>();
        m_proxy = std::make_unique<FaultyProxy>(static_cast<quint32>(seed));
        m_outputs.clear();
        startReceiver();
    }

    void cleanup()
    {
        m_process.kill();
        m_process.waitForFinished();
        m_receiver.reset();
        m_proxy.reset();
    }

    void everyReadingArrivesExactlyOnce_data()
    {
        QTest::addColumn<QString>("batch");
        QTest::newRow("singles") << QStringLiteral("1");
        QTest::newRow("batches") << QStringLiteral("50");
    }
    void everyReadingArrivesExactlyOnce()
    {
        QFETCH(const QString, batch);
        const QString arguments =
            QStringLiteral("run --devices 5 --interval 0.01 --batch %1 --server %2")
                .arg(batch, m_proxy->url().toString());
        const int rounds = fromEnvironment("ANEROID_TORTURE_ROUNDS", 4);
        m_proxy->setFaultShare(0.15);
        for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round)
            runAndKill(arguments);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(m_proxy->faultCount() > 0);

        // A start that has some seconds for what is left, then a last one with a server that is
        // well.
        m_proxy->setFaultShare(0.05);
        finish(arguments + QStringLiteral(" --count 1 --drain 3"));
        m_proxy->setFaultShare(0.0);
        finish(arguments + QStringLiteral(" --count 1 --drain 120"));
        const QByteArray said = m_process.readAllStandardError();
        QVERIFY2(m_process.exitCode() == 0, said.constData());
        QVERIFY2(!said.contains("wait in the outbox"), said.constData());
        m_receiver->stop();

        const Stored stored = storedIn(file(QStringLiteral("receiver.sqlite")));
        for (const auto &[device, sequences] : stored.sequences) {
            // 1 to the last without a gap and none twice.
            QCOMPARE(*sequences.begin(), 1);
            QCOMPARE(*sequences.rbegin(), static_cast<int>(sequences.size()));
            QCOMPARE(std::set<int>(sequences.begin(), sequences.end()).size(), sequences.size());
        }
        QCOMPARE(stored.sequences.size(), static_cast<std::size_t>(5 * (rounds + 2)));
        for (const QString &output : std::as_const(m_outputs)) {
            const QSet<QString> rows = rowsOf(output);
            QVERIFY(!rows.isEmpty());
            const QSet<QString> missing = QSet<QString>(rows).subtract(stored.keys);
            QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u' ')));
        }
        qInfo("%llu readings, %d requests, %d faults", static_cast<unsigned long long>(stored.rows),
              m_proxy->requestCount(), m_proxy->faultCount());
    }
};

QTEST_GUILESS_MAIN(TestTorture)
#include "tst_torture.moc"
