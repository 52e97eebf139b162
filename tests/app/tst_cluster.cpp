#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return file.readAll();
}

QString clusterFile(const char *name)
{
    return QStringLiteral(CLUSTER_FILES "/") + QLatin1StringView(name);
}

/// The script that stands under `args:` of a job's only container.
QByteArray scriptOf(const QByteArray &yaml)
{
    const QByteArrayList lines = yaml.split('\n');
    QByteArray script;
    const QByteArray indent(14, ' ');
    for (qsizetype i = lines.indexOf("            - |") + 1; lines.at(i).startsWith(indent); ++i)
        script += lines.at(i).mid(indent.size()) + '\n';
    return script;
}

} // namespace

/// The scripts for clusters as a scheduler runs them, and the page that quotes them.
class TestCluster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thePageQuotesEachFile();
    void arrayTasksMergeToTheWhole_data();
    void arrayTasksMergeToTheWhole();
    void theNumberOfShardsIsTheSameEverywhere();

private:
    int run(const QString &program, const QStringList &arguments, const QString &index = {});
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QLatin1StringView(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_output;
    QString m_indexName;
};

void TestCluster::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

int TestCluster::run(const QString &program, const QStringList &arguments, const QString &index)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString programs = QFileInfo(QStringLiteral(ANEROID_CLI)).path();
    environment.insert(QStringLiteral("PATH"),
                       programs + u':' + environment.value(QStringLiteral("PATH")));
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
    environment.insert(QStringLiteral("TO"), QStringLiteral("2025-01-01T01:00:05"));
    environment.insert(QStringLiteral("DEVICES"), QStringLiteral("3"));
    environment.insert(QStringLiteral("OUT"), path("history"));
    if (!index.isEmpty())
        environment.insert(m_indexName, index);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        qFatal("%s does not end", qPrintable(program));
    m_output = process.readAllStandardOutput();
    return process.exitCode();
}

void TestCluster::thePageQuotesEachFile()
{
    const QByteArray page = read(QStringLiteral(CLUSTER_PAGE));
    const QStringList files = QDir(QStringLiteral(CLUSTER_FILES)).entryList(QDir::Files);
    QVERIFY(files.size() >= 6);
    for (const QString &name : files) {
        const QByteArray file = read(clusterFile(name.toUtf8().constData()));
        const qsizetype title = page.indexOf("`resources/cluster/" + name.toUtf8() + "`:\n\n```");
        QVERIFY2(title >= 0, qPrintable(name));
        const qsizetype begin = page.indexOf('\n', page.indexOf("```", title)) + 1;
        QCOMPARE(page.mid(begin, page.indexOf("\n```", begin) + 1 - begin), file);
    }
}

void TestCluster::arrayTasksMergeToTheWhole_data()
{
    QTest::addColumn<QString>("indexName");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("first");
    QTest::newRow("Slurm") << QStringLiteral("SLURM_ARRAY_TASK_ID")
                           << QStringList{clusterFile("backfill.sbatch")} << 1;
    QTest::newRow("Kubernetes") << QStringLiteral("JOB_COMPLETION_INDEX")
                                << QStringList{QStringLiteral("-c"),
                                               QString::fromUtf8(scriptOf(
                                                   read(clusterFile("backfill-job.yaml"))))}
                                << 0;
}

void TestCluster::arrayTasksMergeToTheWhole()
{
    QFETCH(const QStringList, command);
    QFETCH(const int, first);
    QFETCH(const QString, indexName);
    m_indexName = indexName;
    const QString shell = QStringLiteral("sh");
    QVERIFY(QDir().mkpath(path("history")));
    const QStringList missing{clusterFile("missing.sh"), path("history"), QStringLiteral("8")};
    const QStringList merge{clusterFile("merge.sh"), path("history"), QStringLiteral("8"),
                            path("merged.csv")};
    for (int index = 0; index < 8; ++index) {
        if (index != 2 && index != 7) // those that failed
            QCOMPARE(run(shell, command, QString::number(first + index)), 0);
    }
    QCOMPARE(run(shell, missing), 0);
    QCOMPARE(m_output, QByteArray("3,8\n"));
    QCOMPARE(run(shell, merge), 1);
    QVERIFY(!QFile::exists(path("merged.csv")));
    const QDateTime made = QFileInfo(path("history/shard-00001.csv")).lastModified();
    for (int index = 0; index < 8; ++index) // resumed
        QCOMPARE(run(shell, command, QString::number(first + index)), 0);
    QCOMPARE(QFileInfo(path("history/shard-00001.csv")).lastModified(), made);
    QCOMPARE(run(shell, missing), 1);
    QCOMPARE(run(shell, merge), 0);
    QCOMPARE(run(QStringLiteral(ANEROID_CLI),
                 QStringLiteral("backfill --from 2025-01-01 --to 2025-01-01T01:00:05 --interval 10 "
                                "--devices 3 --seed 7 --utc-offset Z --output whole.csv")
                     .split(u' ')),
             0);
    const QByteArray whole = read(path("whole.csv"));
    QCOMPARE(whole.count('\n'), 1 + 3 * 361);
    QCOMPARE(read(path("merged.csv")), whole);
}

void TestCluster::theNumberOfShardsIsTheSameEverywhere()
{
    const QByteArray slurm = read(clusterFile("backfill.sbatch"));
    QVERIFY(slurm.contains("--array=1-8\n"));
    QVERIFY(slurm.contains("${SHARDS:=8}"));
    const QByteArray job = read(clusterFile("backfill-job.yaml"));
    QVERIFY(job.contains("completionMode: Indexed"));
    QVERIFY(job.contains("completions: 8 "));
    QVERIFY(job.contains("${SHARDS:=8}"));
    QVERIFY(read(clusterFile("merge-job.yaml")).contains("\"/data\", \"8\""));
}

QTEST_GUILESS_MAIN(TestCluster)
#include "tst_cluster.moc"
