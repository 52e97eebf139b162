#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1; ///< -1: it crashed, or did not end
    QString errors;
    QString output;
};

} // namespace

/// What the program says of what it was told wrong: what, where, and what is allowed.
class TestComplaints : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// `variable` is NAME=VALUE, or empty; `.env` holds `envFile`.
    Outcome cli(const QString &arguments, const QString &variable = {},
                const QByteArray &envFile = {})
    {
        QFile file(m_folder.filePath(u".env"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(envFile);
        file.close();
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        if (!variable.isEmpty())
            environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(ANEROID_CLI), arguments.split(u' '));
        const bool ended =
            process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardError()),
                QString::fromUtf8(process.readAllStandardOutput())};
    }

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *arguments, const char *sentence) {
            QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(sentence);
        };
        row("run --drain -1", R"(--drain: a number from 0 to 86400 s is wanted, not "-1".)");
        row("run --drain soon", R"(--drain: a number from 0 to 86400 s is wanted, not "soon".)");
        row("run --drain nan", R"(--drain: a number from 0 to 86400 s is wanted, not "nan".)");
        row("run --count 0", R"(--count: a whole number from 1 to 4000000000 is wanted, not "0".)");
        row("run --count 1.5",
            R"(--count: a whole number from 1 to 4000000000 is wanted, not "1.5".)");
        row("serve --port 70000",
            R"(--port: a whole number from 0 to 65535 is wanted, not "70000".)");
        row("serve --port -1", R"(--port: a whole number from 0 to 65535 is wanted, not "-1".)");
        row("backfill --from -1d --threads 0",
            R"(--threads: a whole number from 1 to 1024 is wanted, not "0".)");
        row("backfill --from -1d --upload --rate 0",
            R"(--rate: a number from 0.001 to 1000000000 readings/s is wanted, not "0".)");
        row("fit a.csv --latitude 91",
            R"(--latitude: a number from -90 to 90 ° is wanted, not "91".)");
        row("fit a.csv --interval nan",
            R"(--interval: a number from 0.001 to 86400 s is wanted, not "nan".)");
        row("fit a.csv --seed -1",
            R"(--seed: a whole number from 0 to 9007199254740991 is wanted, not "-1".)");
    }
    void numbers()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QString, sentence);
        const Outcome refused = cli(arguments);
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.errors.section(u'\n', 0, 0), sentence);
    }

    void filesSayWhereTheyWereNamed_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QByteArray>("envFile");
        QTest::addColumn<QString>("beginning");
        const QString fleet = u"no.csv, the fleet file, cannot be read: "_s;
        const QString tls = u"the file no.pem cannot be read: "_s;
        QTest::newRow("fleet, option") << u"run --fleet no.csv"_s << QString() << QByteArray()
                                       << u"FLEET_FILE (--fleet): "_s + fleet;
        QTest::newRow("fleet, environment")
            << u"run"_s << u"FLEET_FILE=no.csv"_s << QByteArray()
            << u"FLEET_FILE (environment variable FLEET_FILE): "_s + fleet;
        QTest::newRow("fleet, .env")
            << u"backfill --from -1d"_s << QString() << QByteArray("\nFLEET_FILE=no.csv\n")
            << u"FLEET_FILE (.env:2): "_s + fleet;
        const QString to = u" --server https://127.0.0.1:1"_s;
        QTest::newRow("CA, option") << u"run --tls-ca-file no.pem"_s + to << QString()
                                    << QByteArray() << u"TLS_CA_FILE (--tls-ca-file): "_s + tls;
        QTest::newRow("CA, .env") << u"run"_s + to << QString() << QByteArray("TLS_CA_FILE=no.pem")
                                  << u"TLS_CA_FILE (.env:1): "_s + tls;
        QTest::newRow("CA, upload")
            << u"backfill --from -1h --upload"_s + to << u"TLS_CA_FILE=no.pem"_s << QByteArray()
            << u"TLS_CA_FILE (environment variable TLS_CA_FILE): "_s + tls;
        QTest::newRow("payload, upload")
            << u"backfill --from -1h --upload"_s + to << u"PAYLOAD=nonesuch"_s << QByteArray()
            << u"PAYLOAD (environment variable PAYLOAD): "_s;
        QTest::newRow("payload file")
            << u"run --payload no.json"_s << QString() << QByteArray()
            << u"PAYLOAD (--payload): no.json, the payload file, cannot be read: "_s;
        QTest::newRow("topic") << u"run --server mqtt://127.0.0.1:1"_s << QString()
                               << QByteArray("MQTT_TOPIC=a/#")
                               << u"MQTT_TOPIC (.env:1): a topic to publish to "_s;
        QTest::newRow("fault") << u"backfill --from -1h --fault stuck:devices=x"_s << QString()
                               << QByteArray() << u"FAULT (--fault): there is no device "_s;
    }
    void filesSayWhereTheyWereNamed()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QString, variable);
        QFETCH(const QByteArray, envFile);
        QFETCH(const QString, beginning);
        const Outcome refused = cli(arguments, variable, envFile);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.startsWith(beginning), qPrintable(refused.errors));
        QCOMPARE(refused.errors.count(u'\n'), 1);
    }

    void anAddressOfTheOtherKindIsNotUsed_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("status");
        const QString once = u"run --count 1 --drain 0 --no-outbox "_s;
        QTest::newRow("path") << once + u"--server mqtt://127.0.0.1:1 --endpoint /in"_s
                              << u"--endpoint: ENDPOINT is not used: mqtt://127.0.0.1:1 is a "
                                 "broker, where MQTT_TOPIC says where readings go."_s
                              << 1;
        QTest::newRow("topic") << once + u"--server http://127.0.0.1:1 --mqtt-topic lot/1"_s
                               << u"--mqtt-topic: MQTT_TOPIC is not used: http://127.0.0.1:1 is no "
                                  "broker; ENDPOINT says where readings go there."_s
                               << 1;
        QTest::newRow("topic of a broker")
            << once + u"--server mqtt://127.0.0.1:1 --mqtt-topic lot/1"_s << QString() << 1;
        QTest::newRow("nothing is sent")
            << once + u"--server mqtt://127.0.0.1:1 --endpoint /in --no-send"_s << QString() << 0;
        // An upload tries until it succeeds; this one ends since its labels have no folder.
        const QString upload = u"backfill --from -1h --upload --labels none/labels.csv "_s;
        QTest::newRow("path, upload")
            << upload + u"--server mqtt://127.0.0.1:1 --endpoint /in"_s
            << u"--endpoint: ENDPOINT is not used: mqtt://127.0.0.1:1 is a "
               "broker, where MQTT_TOPIC says where readings go."_s
            << 1;
        QTest::newRow("topic, upload")
            << upload + u"--server http://127.0.0.1:1 --mqtt-topic lot/1"_s
            << u"--mqtt-topic: MQTT_TOPIC is not used: http://127.0.0.1:1 is no "
               "broker; ENDPOINT says where readings go there."_s
            << 1;
        QTest::newRow("topic of a broker, upload")
            << upload + u"--server mqtt://127.0.0.1:1 --mqtt-topic lot/1"_s << QString() << 1;
    }
    void anAddressOfTheOtherKindIsNotUsed()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QString, said);
        QFETCH(const int, status);
        const Outcome ended = cli(arguments);
        const QString &errors = ended.errors;
        QCOMPARE(ended.status, status);
        const QString begun = arguments.startsWith(u"run"_s) ? u"#0001"_s : u"Upload to "_s;
        QVERIFY2((ended.output + errors).contains(begun), qPrintable(ended.output + errors));
        QVERIFY2(said.isEmpty() ? !errors.contains(u"is not used"_s) : errors.contains(said),
                 qPrintable(errors));
    }

    void namesOfHistory()
    {
        const Outcome refused = cli(u"backfill --from -1h --output x.txt"_s);
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.errors,
                 u"--output x.txt: the name must end in .csv, .jsonl or .lp, any of these with .gz "
                 "after it, or be - for standard output.\n"_s);
    }

    void aDeviceThatIsNotThere()
    {
        const QString fault = u"run --no-send --count 1 --fault stuck:devices=x"_s;
        QCOMPARE(cli(fault).errors, u"FAULT (--fault): there is no device \"x\"; the run has only "
                                    "bme280_fake_001.\n"_s);
        QCOMPARE(
            cli(fault + u" --devices 3"_s).errors,
            u"FAULT (--fault): there is no device \"x\"; the run has bme280_0001 to bme280_0003.\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestComplaints)
#include "tst_complaints.moc"
