#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Of gzip's members, each of which ends where the next begins.
QByteArray unpacked(const QByteArray &bytes)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc")});
    gzip.write(bytes);
    gzip.closeWriteChannel();
    return gzip.waitForFinished() ? gzip.readAllStandardOutput() : QByteArray();
}

struct Outcome
{
    int status = -1;
    QByteArray output;
    QString errors;
};

} // namespace

/// `aneroid-cli payloads`, and payloads on the command line of the other verbs, as scripts call
/// them.
class TestPayloadsCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsAndPrints();
    void listsAsJson();
    void ownFilesAreListed();
    void triesEachOne_data();
    void triesEachOne();
    void triesWithSettings();
    void showsEachReading();
    void writesBodiesALine_data();
    void writesBodiesALine();
    void bodiesArePackedByTheName();
    void aBodyStaysInItsLine();
    void filesHoldNoSecrets();
    void tokensOfTheFleetAreTokens();
    void payloadsFromElsewhereLeaveFilesAlone();
    void wrongUsage_data();
    void wrongUsage();

private:
    Outcome run(const QString &arguments, const QProcessEnvironment &more = {});
    QString write(const char *name, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPayloadsCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Outcome TestPayloadsCommand::run(const QString &arguments, const QProcessEnvironment &more)
{
    QProcessEnvironment environment = more;
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    for (const char *name : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
        environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(ANEROID_CLI), QProcess::splitCommand(arguments));
    if (!process.waitForFinished(120'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

QString TestPayloadsCommand::write(const char *name, const QByteArray &content)
{
    const QString path = m_folder->filePath(QString::fromLatin1(name));
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", name);
    return path;
}

void TestPayloadsCommand::listsAndPrints()
{
    const Outcome list = run(QStringLiteral("payloads"));
    QCOMPARE(list.status, 0);
    for (const char *name :
         {"aneroid", "influx", "tasmota", "esphome", "home-assistant", "zigbee2mqtt", "airrohr",
          "opensensemap", "thingsboard", "senml", "sensorthings", "ecowitt", "wunderground",
          "chirpstack", "ttn", "sparkplug-b"})
        QVERIFY2(list.output.contains('\n' + QByteArray(name) + ' '), name);
    const Outcome one = run(QStringLiteral("payloads influx"));
    QCOMPARE(one.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(one.output).object();
    QCOMPARE(json.value(QStringLiteral("name")).toString(), QStringLiteral("influx"));
    const QString copy = write("copy.json", one.output);
    QCOMPARE(run(QStringLiteral("payloads ./copy.json")).output, one.output);
}

void TestPayloadsCommand::listsAsJson()
{
    const Outcome list = run(QStringLiteral("payloads --json"));
    QCOMPARE(list.status, 0);
    const QJsonArray array = QJsonDocument::fromJson(list.output).array();
    QVERIFY(array.size() >= 16);
    for (const QJsonValue &entry : array) {
        QVERIFY(!entry[QStringLiteral("sources")].toArray().isEmpty());
        QVERIFY(entry[QStringLiteral("built_in")].toBool());
        QVERIFY(!entry.toObject().contains(QStringLiteral("problem")));
    }
}

void TestPayloadsCommand::ownFilesAreListed()
{
    write("aneroid/aneroid/payloads/mine.json",
          R"({"version":1,"title":"My own","messages":[{"body":"{{sequence}}"}],)"
          R"("http":{"path":"/in"}})");
    write("aneroid/aneroid/payloads/broken.json",
          R"({"version":1,"messages":[{"body":"{{no}}"}]})");
    const Outcome list = run(QStringLiteral("payloads"));
    QVERIFY2(list.output.contains("My own (own)"), list.output.constData());
    QVERIFY2(list.errors.contains(QStringLiteral("broken.json:1:37: messages[0].body: there is no "
                                                 "variable \"no\"")),
             qPrintable(list.errors));
    QVERIFY(run(QStringLiteral("payloads mine --try")).output.contains("\n\n1\n"));
}

void TestPayloadsCommand::triesEachOne_data()
{
    QTest::addColumn<QByteArray>("begin");
    const auto row = [](const char *name, const char *begin) {
        QTest::newRow(name) << QByteArray(begin);
    };
    row("aneroid", "POST http://localhost:8000/api/v1/sensors/bme280\nContent-Type: "
                   "application/json\n");
    row("influx", "POST http://localhost:8000/write?db=aneroid&precision=n\n");
    row("tasmota", "tele/bme280_fake_001/SENSOR\n{\"Time\":\"");
    row("esphome", "bme280_fake_001/sensor/bme280_temperature/state\n");
    row("home-assistant", "aneroid/bme280_fake_001/state\n{\"temperature\":");
    row("zigbee2mqtt", "zigbee2mqtt/bme280_fake_001\n");
    row("airrohr", "POST http://localhost:8000/v1/push-sensor-data/\n");
    row("opensensemap", "POST http://localhost:8000/boxes/bme280_fake_001/data\n");
    row("thingsboard", "POST http://localhost:8000/api/v1/•••/telemetry\n");
    row("senml", "POST http://localhost:8000/senml\nContent-Type: application/senml+json\n");
    row("sensorthings", "POST http://localhost:8000/v1.1/Observations\n");
    row("ecowitt", "POST http://localhost:8000/data/report/\n");
    row("wunderground", "GET http://localhost:8000/weatherstation/updateweatherstation.php?ID="
                        "bme280_fake_001&PASSWORD=•••&");
    row("chirpstack", "POST http://localhost:8000/?event=up\n");
    row("ttn", "POST http://localhost:8000/uplink\n");
}

void TestPayloadsCommand::triesEachOne()
{
    QFETCH(const QByteArray, begin);
    const Outcome tried =
        run(QStringLiteral("payloads %1 --try").arg(QLatin1StringView(QTest::currentDataTag())));
    QCOMPARE(tried.status, 0);
    QVERIFY2(tried.output.startsWith(begin), tried.output.constData());
    QVERIFY(!tried.output.contains("AUTH_TOKEN"));
}

void TestPayloadsCommand::triesWithSettings()
{
    QProcessEnvironment secrets;
    secrets.insert(QStringLiteral("AUTH_TOKEN"), QStringLiteral("hunter2hunter2"));
    const Outcome tried = run(QStringLiteral("payloads aneroid --try --server http://127.0.0.1:9/x "
                                             "--device-id attic --endpoint /in/{{device_id}}?n=1"),
                              secrets);
    QCOMPARE(tried.status, 0);
    QVERIFY2(tried.output.startsWith("POST http://127.0.0.1:9/x/in/attic?n=1\n"),
             tried.output.constData());
    QVERIFY2(tried.output.contains("Authorization: Bearer •••\n"), tried.output.constData());
    QVERIFY(tried.output.contains("\n\n{\"device_id\":\"attic\","));
    QVERIFY(!tried.output.contains("hunter2"));
}

void TestPayloadsCommand::showsEachReading()
{
    const Outcome shown = run(QStringLiteral("run --no-send --show-payload --payload tasmota "
                                             "--count 3 --interval 0.05 --seed 1"));
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.output.count("tele/bme280_fake_001/SENSOR\n{\"Time\":\""), 3);
}

void TestPayloadsCommand::writesBodiesALine_data()
{
    QTest::addColumn<QString>("flags");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::newRow("lp") << QString() << QStringLiteral("x.lp")
                        << QStringLiteral("^bme280,device_id=bme280_000[12] temperature_c=[0-9.]+,"
                                          "humidity=[0-9.]+,pressure_hpa=[0-9.]+ [0-9]{19}$");
    QTest::newRow("flag") << QStringLiteral("--payload thingsboard") << QStringLiteral("x.txt")
                          << QStringLiteral("^\\{\"ts\":[0-9]{13},\"values\":\\{.*\\}\\}$");
}

void TestPayloadsCommand::writesBodiesALine()
{
    QFETCH(const QString, flags);
    QFETCH(const QString, file);
    QFETCH(const QString, line);
    const Outcome made =
        run(QStringLiteral("backfill --from 2025-01-01 --to 2025-01-01T00:04 --interval 60 "
                           "--devices 2 --seed 1 --utc-offset Z --output %1 %2")
                .arg(file, flags));
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    QFile output(m_folder->filePath(file));
    QVERIFY(output.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(output.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 10);
    const QRegularExpression pattern(line);
    for (const QString &each : lines)
        QVERIFY2(pattern.match(each).hasMatch(), qPrintable(each));
}

constexpr const char *twoReadings =
    "backfill --from 2025-01-01 --to 2025-01-01T00:01 --interval 60 "
    "--seed 1 --utc-offset Z ";

void TestPayloadsCommand::bodiesArePackedByTheName()
{
    const QString made = QLatin1StringView(twoReadings);
    QCOMPARE(run(made + QStringLiteral("--output plain.lp")).status, 0);
    QFile plain(m_folder->filePath(QStringLiteral("plain.lp")));
    QVERIFY(plain.open(QIODevice::ReadOnly));
    for (const char *name : {"x.lp.gz", "X.LP.GZ", "--payload influx y.txt.gz"}) {
        const QString file = QString::fromLatin1(name).section(u' ', -1);
        const QString flags = QString::fromLatin1(name).section(u' ', 0, -2);
        QCOMPARE(run(made + flags + QStringLiteral(" --output ") + file).status, 0);
        QFile packed(m_folder->filePath(file));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        const QByteArray bytes = packed.readAll();
        QVERIFY2(bytes.startsWith("\x1F\x8B"), name);
        QCOMPARE(unpacked(bytes), plain.readAll());
        plain.seek(0);
    }
}

void TestPayloadsCommand::aBodyStaysInItsLine()
{
    write("pretty.json", R"({"version":1,"messages":[{"body":"{\r\n  \"t\": {{temperature_c}},\n)"
                         R"(  \"i\": \"{{device_id}}\"\n}\n"}],"http":{"path":"/"}})");
    const Outcome made =
        run(QLatin1StringView(twoReadings) + QStringLiteral("--payload ./pretty.json --output -"));
    QCOMPARE(made.status, 0);
    const QList<QByteArray> lines = made.output.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.last().isEmpty());
    for (const QByteArray &line : lines.first(2))
        QVERIFY2(QJsonDocument::fromJson(line).object().contains(QStringLiteral("t")),
                 line.constData());
}

void TestPayloadsCommand::filesHoldNoSecrets()
{
    write("fleet.csv", "device_id,meta_secret_token,meta_secret_pin\none,tok-one,pin-one\n");
    write("mine.json", R"({"version":1,"messages":[{"body":"{{auth_token}} {{meta_secret_pin}}"}],)"
                       R"("http":{"path":"/"}})");
    const QString flags = QStringLiteral("--fleet fleet.csv --output - --payload ");
    const Outcome own = run(QLatin1StringView(twoReadings) + flags + QStringLiteral("./mine.json"));
    QCOMPARE(own.output, QByteArray("SECRET SECRET\nSECRET SECRET\n"));
    QVERIFY2(own.errors.contains(QStringLiteral("Files hold no secrets")), qPrintable(own.errors));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AUTH_TOKEN"), QStringLiteral("hunter2"));
    const Outcome usual =
        run(QLatin1StringView(twoReadings) + QStringLiteral("--payload ecowitt --output -"),
            environment);
    QVERIFY2(usual.output.startsWith("PASSKEY=SECRET&"), usual.output.constData());
    const Outcome none =
        run(QLatin1StringView(twoReadings) + QStringLiteral("--output x.lp"), environment);
    QVERIFY2(!none.errors.contains(QStringLiteral("SECRET")), qPrintable(none.errors));
}

void TestPayloadsCommand::tokensOfTheFleetAreTokens()
{
    write("all.csv", "device_id,meta_secret_token\none,tok-one\ntwo,tok-two\n");
    write("some.csv", "device_id,meta_secret_token\none,tok-one\ntwo,\n");
    const Outcome all = run(QStringLiteral("payloads thingsboard --try --fleet all.csv"));
    QVERIFY2(all.output.startsWith("POST http://localhost:8000/api/v1/•••/telemetry\n"),
             all.output.constData());
    QCOMPARE(all.errors, QString());
    const Outcome some = run(QStringLiteral("payloads thingsboard --try --fleet some.csv"));
    QVERIFY2(some.errors.startsWith(QStringLiteral("AUTH_TOKEN is not set")),
             qPrintable(some.errors));
}

void TestPayloadsCommand::payloadsFromElsewhereLeaveFilesAlone()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PAYLOAD"), QStringLiteral("influx"));
    const QString arguments =
        QStringLiteral("backfill --from 2025-01-01 --to 2025-01-01T00:01 --interval 60 --seed 1 "
                       "--utc-offset Z --output -");
    const Outcome with = run(arguments, environment);
    QCOMPARE(with.output, run(arguments).output);
    QVERIFY(with.output.startsWith("timestamp,device_id,"));
}

void TestPayloadsCommand::wrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *arguments, const char *sentence) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(sentence);
    };
    row("run --count 1 --payload tasmotta",
        "PAYLOAD (--payload): There is no payload \"tasmotta\"; did you mean \"tasmota\"? Known: "
        "aneroid, ");
    row("run --count 1 --no-send --env-file wrong.env",
        "PAYLOAD (wrong.env:2): There is no payload \"tasmotta\"");
    row("mqtt retract --server mqtt://localhost --env-file wrong.env",
        "PAYLOAD (wrong.env:2): There is no payload \"tasmotta\"");
    row("payloads tasmotta", "There is no payload \"tasmotta\"; did you mean \"tasmota\"?");
    row("run --count 1 --payload ./bad.json",
        "./bad.json:3:24: messages[0].body: there is no variable \"temprature_c\"; did you mean "
        "\"temperature_c\"?");
    row("run --count 1 --payload ./open.json",
        "./open.json:1:38: messages[0].body: the section \"run\" is not closed");
    row("backfill --from 2025-01-01 --to 2025-01-01 --payload ./bad.json --output o.txt",
        "./bad.json:3:24: messages[0].body: there is no variable");
    row("run --count 1 --payload ./place.json", "./place.json:1:37: messages[0].body: \"latitude\" "
                                                "has no value and would be no number: set "
                                                "LATITUDE");
    row("backfill --from 2025-01-01 --to 2025-01-01 --payload wunderground --output o.txt",
        "The payload \"wunderground\" has messages without a body, which say all in their address "
        "or "
        "topic: they cannot be written one a line.");
    row("backfill --from 2025-01-01 --to 2025-01-01 --payload sparkplug-b --output o.txt",
        "The bodies of the payload \"sparkplug-b\" are no text");
    row("backfill --from 2025-01-01 --to 2025-01-01 --truth --output o.lp",
        "--truth, --raw and --raw-bytes add columns to CSV and JSON lines");
    row("backfill --from 2025-01-01 --to 2025-01-01 --raw --payload senml --output o.txt",
        "--truth, --raw and --raw-bytes add columns to CSV and JSON lines");
    row("run --count 1 --payload tasmota", "The payload \"tasmota\" has no form for HTTP");
    row("run --count 1 --payload thingsboard",
        "thingsboard:17:22: http.path: \"auth_token\" has no value: set AUTH_TOKEN");
    row("run --count 1 --endpoint in", "ENDPOINT:1:1 (--endpoint): a path begins with \"/\".");
    row("run --count 1 --endpoint /in/{{no}}",
        "ENDPOINT:1:7 (--endpoint): there is no variable \"no\"");
    row("run --count 1 --server https://api.sensor.community",
        "SERVER_URL (https://api.sensor.community, --server) is a server of sensor.community, a "
        "public network that lives on real measurements: use a server of your own.");
    row("run --count 1 --tls-ca-file ./none.pem",
        "TLS_CA_FILE (--tls-ca-file): the file ./none.pem cannot be read: ");
    row("run --count 1 --tls-ca-file ./bad.json",
        "TLS_CA_FILE (--tls-ca-file): the file ./bad.json holds no certificate in PEM form");
    row("run --count 1 --tls-cert-file ./bad.json",
        "TLS_CERT_FILE and TLS_KEY_FILE belong together; set both or none.");
}

void TestPayloadsCommand::wrongUsage()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, sentence);
    write("bad.json",
          "{\"version\":1,\n\"messages\":[\n    {\"body\":\"{\\\"t\\\": {{temprature_c}}}\"}"
          "],\"http\":{\"path\":\"/\"}}");
    write("open.json", R"({"version":1,"messages":[{"body":"abc{{#run}}"}],"http":{"path":"/"}})");
    write("place.json",
          R"({"version":1,"messages":[{"body":"at{{latitude}}"}],"http":{"path":"/"}})");
    write("wrong.env", "\nPAYLOAD=tasmotta\n");
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.errors.startsWith(sentence), qPrintable(outcome.errors));
    QCOMPARE(outcome.errors.count(u'\n'), 1);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("o.txt"))));
}

QTEST_GUILESS_MAIN(TestPayloadsCommand)
#include "tst_payloadscommand.moc"
