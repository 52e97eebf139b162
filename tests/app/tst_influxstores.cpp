#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// History uploaded as line protocol to stores that people run, where they are installed: every
/// point is there with its time and value, and a repeat adds none.
class TestInfluxStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void influxDb();
    void victoriaMetrics();

private:
    bool start(const char *program, const QStringList &arguments, const char *ping);
    QByteArray ask(const char *method, const QString &path, const QByteArray &body = {});
    int cli(const QStringList &arguments);
    QStringList upload(const QString &endpoint) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_store;
    QNetworkAccessManager m_network;
    quint16 m_port = 0;
    QByteArray m_output;
    QString m_errors;
};

constexpr int devices = 3;
constexpr int perDevice = 61; // an hour, every minute, its end included

void TestInfluxStores::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_port = freePort();
}

void TestInfluxStores::cleanup()
{
    if (m_store) {
        m_store->kill();
        m_store->waitForFinished();
    }
    m_store.reset();
}

bool TestInfluxStores::start(const char *program, const QStringList &arguments, const char *ping)
{
    m_store = std::make_unique<QProcess>();
    m_store->setProcessChannelMode(QProcess::MergedChannels);
    m_store->setWorkingDirectory(m_folder->path());
    m_store->start(QString::fromLatin1(program), arguments);
    return m_store->waitForStarted() &&
           QTest::qWaitFor([&] { return !ask("GET", QLatin1StringView(ping)).isNull(); }, 60'000);
}

/// The body of an answer; null where there is none or it is no success.
QByteArray TestInfluxStores::ask(const char *method, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArray("application/x-www-form-urlencoded"));
    QNetworkReply *const reply = m_network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    const QByteArray answer = reply->readAll();
    if (reply->error() != QNetworkReply::NoError)
        return {};
    return answer.isNull() ? QByteArray("") : answer;
}

int TestInfluxStores::cli(const QStringList &arguments)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(ANEROID_CLI), arguments);
    process.waitForFinished(120'000);
    m_output = process.readAllStandardOutput();
    m_errors = QString::fromUtf8(process.readAllStandardError());
    return process.exitCode();
}

const QStringList &history()
{
    static const QStringList arguments{QStringLiteral("backfill"),
                                       QStringLiteral("--from"),
                                       QStringLiteral("2025-01-01"),
                                       QStringLiteral("--to"),
                                       QStringLiteral("2025-01-01T01:00:00Z"),
                                       QStringLiteral("--interval"),
                                       QStringLiteral("60"),
                                       QStringLiteral("--devices"),
                                       QStringLiteral("3"),
                                       QStringLiteral("--seed"),
                                       QStringLiteral("1"),
                                       QStringLiteral("--utc-offset"),
                                       QStringLiteral("Z")};
    return arguments;
}

QStringList TestInfluxStores::upload(const QString &endpoint) const
{
    return history() + QStringList{QStringLiteral("--upload"),
                                   QStringLiteral("--payload"),
                                   QStringLiteral("influx"),
                                   QStringLiteral("--endpoint"),
                                   endpoint,
                                   QStringLiteral("--server"),
                                   QStringLiteral("http://127.0.0.1:%1").arg(m_port)};
}

void TestInfluxStores::influxDb()
{
    if (QStandardPaths::findExecutable(QStringLiteral("influxd")).isEmpty())
        QSKIP("influxd (package influxdb) is not installed");
    QFile config(m_folder->filePath(QStringLiteral("influxdb.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(QStringLiteral("reporting-disabled = true\nbind-address = \"127.0.0.1:%1\"\n"
                                "[meta]\ndir = \"%2/meta\"\n"
                                "[data]\ndir = \"%2/data\"\nwal-dir = \"%2/wal\"\n"
                                "[http]\nbind-address = \"127.0.0.1:%3\"\n")
                     .arg(freePort())
                     .arg(m_folder->path())
                     .arg(m_port)
                     .toUtf8());
    config.close();
    QVERIFY(start("influxd", {QStringLiteral("-config"), config.fileName()}, "/ping"));
    QVERIFY(!ask("POST", QStringLiteral("/query"), "q=CREATE DATABASE t").isNull());

    const QString endpoint = QStringLiteral("/write?db=t&precision=ns");
    QVERIFY2(cli(upload(endpoint)) == 0, qPrintable(m_errors));
    QCOMPARE(cli(history() + QStringList{QStringLiteral("--output"), QStringLiteral("-")}), 0);
    const QList<QByteArray> rows = m_output.trimmed().split('\n').mid(1);
    QCOMPARE(rows.size(), devices * perDevice);

    const QString all = QStringLiteral("/query?db=t&epoch=ms&q=SELECT temperature_c,humidity,"
                                       "pressure_hpa,device_id FROM bme280")
                            .replace(u' ', QStringLiteral("%20"));
    for (const bool repeated : {false, true}) {
        if (repeated)
            QVERIFY(cli(upload(endpoint) + QStringList{QStringLiteral("--restart")}) == 0);
        const QJsonDocument answer = QJsonDocument::fromJson(ask("GET", all));
        const QJsonArray points = answer[QStringLiteral("results")][0][QStringLiteral("series")][0]
                                        [QStringLiteral("values")]
                                            .toArray();
        QCOMPARE(points.size(), devices * perDevice);
        QSet<QString> found;
        for (const QJsonValue &point : points)
            found.insert(QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(point[0].toInteger())
                             .arg(point[4].toString())
                             .arg(point[1].toDouble(), 0, 'f', 2)
                             .arg(point[2].toDouble(), 0, 'f', 2)
                             .arg(point[3].toDouble(), 0, 'f', 2));
        for (const QByteArray &row : rows) {
            const QStringList cells = QString::fromUtf8(row).split(u',');
            const qint64 ms =
                QDateTime::fromString(cells[0], Qt::ISODateWithMs).toMSecsSinceEpoch();
            const QString wanted = QStringLiteral("%1 %2 %3 %4 %5")
                                       .arg(ms)
                                       .arg(cells[1], cells[3], cells[4], cells[5]);
            QVERIFY2(found.contains(wanted), qPrintable(wanted));
        }
    }
    QCOMPARE(cli(upload(endpoint)), 0); // complete: nothing leaves
    QVERIFY2(m_errors.contains(QStringLiteral("--restart")), qPrintable(m_errors));
}

void TestInfluxStores::victoriaMetrics()
{
    if (QStandardPaths::findExecutable(QStringLiteral("victoria-metrics")).isEmpty())
        QSKIP("victoria-metrics is not installed");
    QVERIFY(start("victoria-metrics",
                  {QStringLiteral("-storageDataPath=%1/vm").arg(m_folder->path()),
                   QStringLiteral("-retentionPeriod=100y"),
                   QStringLiteral("-httpListenAddr=127.0.0.1:%1").arg(m_port)},
                  "/health"));
    QVERIFY2(cli(upload(QStringLiteral("/write"))) == 0, qPrintable(m_errors));
    QCOMPARE(cli(history() + QStringList{QStringLiteral("--output"), QStringLiteral("-")}), 0);
    const QList<QByteArray> rows = m_output.trimmed().split('\n').mid(1);
    const QString query = QStringLiteral(
        "/api/v1/export?match[]=bme280_temperature_c&start=1735689600&end=1735693200");
    QSet<QString> found;
    const auto all = [&] {
        (void)ask("GET", QStringLiteral("/internal/force_flush"));
        found.clear();
        for (const QByteArray &line : ask("GET", query).split('\n')) {
            const QJsonDocument series = QJsonDocument::fromJson(line);
            const QJsonArray times = series[QStringLiteral("timestamps")].toArray();
            const QString id =
                series[QStringLiteral("metric")][QStringLiteral("device_id")].toString();
            for (int i = 0; i < times.size(); ++i)
                found.insert(QStringLiteral("%1 %2 %3")
                                 .arg(times[i].toInteger())
                                 .arg(id)
                                 .arg(series[QStringLiteral("values")][i].toDouble(), 0, 'f', 2));
        }
        return found.size() == devices * perDevice;
    };
    QVERIFY(QTest::qWaitFor(all, 60'000));
    for (const QByteArray &row : rows) {
        const QStringList cells = QString::fromUtf8(row).split(u',');
        const qint64 ms = QDateTime::fromString(cells[0], Qt::ISODateWithMs).toMSecsSinceEpoch();
        const QString wanted = QStringLiteral("%1 %2 %3").arg(ms).arg(cells[1], cells[3]);
        QVERIFY2(found.contains(wanted), qPrintable(wanted));
    }
}

QTEST_GUILESS_MAIN(TestInfluxStores)
#include "tst_influxstores.moc"
