#include "tests/support/mosquittobroker.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace aneroid;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

/// A subscriber with a session that the broker keeps, through its restarts.
class Subscriber
{
public:
    static bool isInstalled()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("mosquitto_sub")).isEmpty();
    }

    Subscriber(quint16 port, const QString &filter)
    {
        m_process.start(QStringLiteral("stdbuf"),
                        {QStringLiteral("-oL"), QStringLiteral("mosquitto_sub"),
                         QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                         QString::number(port), QStringLiteral("-i"), QStringLiteral("watcher"),
                         QStringLiteral("-c"), QStringLiteral("-q"), QStringLiteral("1"),
                         QStringLiteral("-d"), QStringLiteral("-t"), filter, QStringLiteral("-F"),
                         QStringLiteral("=%t %p")});
    }
    ~Subscriber()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool isSubscribed()
    {
        read();
        return m_subscribed;
    }

    /// How often each sequence came, by device.
    [[nodiscard]] const std::map<QString, std::map<int, int>> &seen()
    {
        read();
        return m_seen;
    }
    [[nodiscard]] std::size_t distinct()
    {
        std::size_t sum = 0;
        for (const auto &[device, sequences] : seen())
            sum += sequences.size();
        return sum;
    }
    [[nodiscard]] const std::set<QByteArray> &topics()
    {
        read();
        return m_topics;
    }
    /// The keys of what came more than once.
    [[nodiscard]] const std::set<QString> &repeats()
    {
        read();
        return m_repeats;
    }
    /// The keys of what came for the first time after a later one of its device.
    [[nodiscard]] const QStringList &outOfOrder()
    {
        read();
        return m_outOfOrder;
    }

private:
    void read()
    {
        m_rest += m_process.readAllStandardOutput();
        qsizetype begin = 0;
        for (qsizetype end = 0; (end = m_rest.indexOf('\n', begin)) >= 0; begin = end + 1)
            take(m_rest.mid(begin, end - begin));
        m_rest.remove(0, begin);
    }

    void take(const QByteArray &line)
    {
        m_subscribed = m_subscribed || line.contains("received SUBACK");
        if (!line.startsWith('='))
            return;
        const qsizetype blank = line.indexOf(' ');
        m_topics.insert(line.mid(1, blank - 1));
        const QJsonObject body = QJsonDocument::fromJson(line.mid(blank + 1)).object();
        const QJsonObject metadata = body.value(QStringLiteral("metadata")).toObject();
        const QString device = body.value(QStringLiteral("device_id")).toString();
        const int sequence = metadata.value(QStringLiteral("sequence")).toInt();
        const QString key = QStringLiteral("%1/%2/%3")
                                .arg(device, metadata.value(QStringLiteral("run")).toString(),
                                     QString::number(sequence));
        std::map<int, int> &seen = m_seen[device];
        if (const int before = seen[sequence]++; before > 0)
            m_repeats.insert(key);
        else if (seen.rbegin()->first > sequence)
            m_outOfOrder.append(key);
    }

    QProcess m_process;
    QByteArray m_rest;
    bool m_subscribed = false;
    std::map<QString, std::map<int, int>> m_seen;
    std::set<QByteArray> m_topics;
    std::set<QString> m_repeats;
    QStringList m_outOfOrder;
};

/// How many readings the proofs are made with: few, or as many as ANEROID_MQTT_READINGS says
/// (100000 takes minutes).
int readingsOf(int usual)
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("ANEROID_MQTT_READINGS", &isSet);
    return isSet && wanted >= usual ? wanted / 1000 * 1000 : usual;
}

/// For each thousand readings.
int patience(int readings)
{
    return 60'000 + readings / 1000 * 5'000;
}

void tellRepeats(const std::set<QString> &keys)
{
    for (const QString &key : keys)
        qInfo("Came more than once: %s", qPrintable(key));
}

/// Of a broker that keeps what a subscriber has not had, and takes as much at once as is wanted.
QStringList patientBroker()
{
    return {QStringLiteral("persistence true"), QStringLiteral("persistence_location %DIR%/"),
            QStringLiteral("max_queued_messages 0"), QStringLiteral("max_inflight_messages 1000")};
}

} // namespace

/// The program itself, to a broker.
class TestMqttCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusals_data();
    void refusals();
    void noBroker();
    void sends();
    void eachReadingThroughRestarts();
    void uploadsThroughKills();
    void retracts();

private:
    void prepare(QProcess &process) const;
    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    [[nodiscard]] static QString server(quint16 port);

    QTemporaryDir m_folder;
};

void TestMqttCommand::prepare(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QLatin1StringView(name), m_folder.path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.setProgram(QStringLiteral(ANEROID_CLI));
}

Outcome TestMqttCommand::run(const QStringList &arguments) const
{
    QProcess process;
    prepare(process);
    process.setArguments(arguments);
    process.start();
    if (!process.waitForFinished(60'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QString TestMqttCommand::server(quint16 port)
{
    return QStringLiteral("mqtt://127.0.0.1:%1").arg(port);
}

void TestMqttCommand::refusals_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QStringList &flags, const char *says) {
        QTest::newRow(name) << flags << QByteArray(says);
    };
    const auto to = [](const char *address) {
        return QStringList{QStringLiteral("--server"), QLatin1StringView(address)};
    };
    const auto with = [&to](const char *flag, const char *value) {
        return to("mqtt://localhost") +
               QStringList{QLatin1StringView(flag), QLatin1StringView(value)};
    };
    row("path", to("mqtt://localhost/sensors"), "MQTT_TOPIC");
    row("path, TLS", to("mqtts://localhost/sensors"), "MQTT_TOPIC");
    row("user", to("mqtt://ada@localhost"), "MQTT_USERNAME");
    row("no host", to("mqtt://"), "mqtt://HOST");
    row("port", to("mqtt://localhost:99999"), "mqtt://HOST:PORT");
    row("WebSockets", to("ws://localhost:9001"), "WebSockets");
    row("WebSockets, TLS", to("wss://localhost:9001"), "WebSockets");
    row("another protocol", to("tcp://localhost:1883"), "mqtt://");
    row("QoS 3", with("--mqtt-qos", "3"), "MQTT_QOS must be one of payload, 0, 1, 2");
    row("version", with("--mqtt-version", "4"), "MQTT_VERSION must be one of auto, 5, 3.1.1");
    row("connections", with("--mqtt-connections", "two"), "one of auto, one, per-device");
    row("keep-alive", with("--mqtt-keepalive", "1"), "from 5 to 65535 s");
    row("window", with("--mqtt-in-flight", "0"), "from 1 to 65535");
    row("wildcard", with("--mqtt-topic", "sensors/#"),
        "MQTT_TOPIC (--mqtt-topic): a topic to publish to");
    row("wildcard between", with("--mqtt-topic", "a/+/{{device_id}}"), "no + or #");
    row("wildcard, availability", with("--mqtt-availability-topic", "a/+"),
        "MQTT_AVAILABILITY_TOPIC");
    row("empty topic", with("--mqtt-topic", ""), "must not be empty");
    row("unknown variable", with("--mqtt-topic", "a/{{nope}}"), "MQTT_TOPIC:1:5 (--mqtt-topic): ");
    row("password", with("--mqtt-password", "x"), "MQTT_PASSWORD in the environment");
    row("payload without a topic", with("--payload", "airrohr"), "no form for MQTT");
    row("several messages",
        with("--payload", "esphome") +
            QStringList{QStringLiteral("--mqtt-topic"), QStringLiteral("a")},
        "3 messages a reading");
}

void TestMqttCommand::refusals()
{
    QFETCH(QStringList, flags);
    QFETCH(QByteArray, says);
    const Outcome outcome = run(
        QStringList{QStringLiteral("run"), QStringLiteral("--count"), QStringLiteral("1")} + flags);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.errors.contains(says), outcome.errors.constData());
    // One sentence; a flag that cannot be read brings two lines of help with it.
    QVERIFY2(outcome.errors.count('\n') <= 3, outcome.errors.constData());
    QVERIFY(!outcome.errors.contains("ada"));
}

void TestMqttCommand::noBroker()
{
    const Outcome outcome =
        run({QStringLiteral("run"), QStringLiteral("--server"), server(MosquittoBroker::freePort()),
             QStringLiteral("--count"), QStringLiteral("1"), QStringLiteral("--no-outbox"),
             QStringLiteral("--drain"), QStringLiteral("0.5")});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.output.contains("apt install mosquitto"), outcome.output.constData());
    QVERIFY2(outcome.errors.contains("apt install mosquitto"), outcome.errors.constData());
}

void TestMqttCommand::sends()
{
    if (MosquittoBroker::program().isEmpty() || !Subscriber::isInstalled())
        QSKIP(MosquittoBroker::absence());
    MosquittoBroker broker;
    QVERIFY(broker.start());
    Subscriber subscriber(broker.port(), QStringLiteral("#"));
    QTRY_VERIFY(subscriber.isSubscribed());
    const Outcome outcome =
        run({QStringLiteral("run"), QStringLiteral("--server"), server(broker.port()),
             QStringLiteral("--count"), QStringLiteral("5"), QStringLiteral("--interval"),
             QStringLiteral("0.02"), QStringLiteral("--mqtt-availability-topic"),
             QStringLiteral("state")});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output.count("✓"), 5);
    QVERIFY(outcome.output.contains("Final stats: 5 sent, 0 failed"));
    QTRY_VERIFY(subscriber.distinct() >= 6); // the readings, and that they come at all
    QVERIFY(subscriber.topics().contains("sensors/bme280/bme280_fake_001"));
    QVERIFY(subscriber.topics().contains("state"));
}

/// At least once each and in order, whatever happened to the broker; twice only what was not
/// acknowledged.
void TestMqttCommand::eachReadingThroughRestarts()
{
    if (MosquittoBroker::program().isEmpty() || !Subscriber::isInstalled())
        QSKIP(MosquittoBroker::absence());
    const int all = readingsOf(3000);
    const int devices = std::max(10, all / 1000);
    MosquittoBroker broker(patientBroker());
    QVERIFY(broker.start());
    Subscriber subscriber(broker.port(), QStringLiteral("sensors/#"));
    QTRY_VERIFY(subscriber.isSubscribed());
    QProcess producer;
    prepare(producer);
    producer.setStandardOutputFile(QProcess::nullDevice());
    producer.setArguments({QStringLiteral("run"), QStringLiteral("--server"), server(broker.port()),
                           QStringLiteral("--devices"), QString::number(devices),
                           QStringLiteral("--count"), QString::number(all / devices),
                           QStringLiteral("--interval"), QStringLiteral("0.02"),
                           QStringLiteral("--drain"), QStringLiteral("600")});
    producer.start();
    for (const int tenths : {1, 3, 6}) {
        const auto mark = static_cast<std::size_t>(all / 10 * tenths);
        QTRY_VERIFY_WITH_TIMEOUT(subscriber.distinct() >= mark, patience(all));
        broker.stop();
        QVERIFY(broker.start());
    }
    QTRY_COMPARE_WITH_TIMEOUT(producer.state(), QProcess::NotRunning, patience(all));
    QCOMPARE(producer.exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.distinct(), static_cast<std::size_t>(all), patience(all));
    tellRepeats(subscriber.repeats());
    QCOMPARE(subscriber.outOfOrder(), QStringList());
}

/// Two kills of the program, and a restart of the broker while the last upload goes on.
void TestMqttCommand::uploadsThroughKills()
{
    if (MosquittoBroker::program().isEmpty() || !Subscriber::isInstalled())
        QSKIP(MosquittoBroker::absence());
    const int all = readingsOf(10'000);
    MosquittoBroker broker(patientBroker());
    QVERIFY(broker.start());
    Subscriber subscriber(broker.port(), QStringLiteral("sensors/#"));
    QTRY_VERIFY(subscriber.isSubscribed());
    const auto from = QDateTime::fromString(QStringLiteral("2025-01-01T00:00:10Z"), Qt::ISODate);
    const QDateTime to = from.addSecs(qint64{10} * (all / 2 - 1));
    const QStringList arguments{
        QStringLiteral("backfill"), QStringLiteral("--from"),    from.toString(Qt::ISODate),
        QStringLiteral("--to"),     to.toString(Qt::ISODate),    QStringLiteral("--interval"),
        QStringLiteral("10"),       QStringLiteral("--devices"), QStringLiteral("2"),
        QStringLiteral("--seed"),   QStringLiteral("1"),         QStringLiteral("--upload"),
        QStringLiteral("--server"), server(broker.port())};
    QProcess producer;
    prepare(producer);
    producer.setArguments(arguments);
    for (const int percent : {5, 30}) {
        producer.start();
        const auto mark = static_cast<std::size_t>(all / 100 * percent);
        QTRY_VERIFY_WITH_TIMEOUT(subscriber.distinct() >= mark, patience(all));
        producer.kill();
        QVERIFY(producer.waitForFinished());
    }
    producer.start();
    QTRY_VERIFY_WITH_TIMEOUT(subscriber.distinct() >= static_cast<std::size_t>(all / 100 * 50),
                             patience(all));
    broker.stop();
    QVERIFY(broker.start());
    QTRY_COMPARE_WITH_TIMEOUT(producer.state(), QProcess::NotRunning, patience(all));
    QVERIFY2(producer.exitCode() == 0, producer.readAllStandardError().constData());
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.distinct(), static_cast<std::size_t>(all), patience(all));
    for (const auto &[device, sequences] : subscriber.seen()) {
        QCOMPARE(sequences.begin()->first, 1);
        QCOMPARE(sequences.rbegin()->first, all / 2);
    }
    tellRepeats(subscriber.repeats());
    QCOMPARE(subscriber.outOfOrder(), QStringList());
}

void TestMqttCommand::retracts()
{
    const Outcome http = run({QStringLiteral("mqtt"), QStringLiteral("retract")});
    QCOMPARE(http.status, 2);
    QVERIFY(http.errors.contains("--server mqtt://HOST"));
    const Outcome nothing = run({QStringLiteral("mqtt"), QStringLiteral("retract"),
                                 QStringLiteral("--server"), QStringLiteral("mqtt://localhost")});
    QCOMPARE(nothing.status, 2);
    QVERIFY(nothing.errors.contains("\"aneroid\" leaves nothing"));
    if (MosquittoBroker::program().isEmpty())
        QSKIP(MosquittoBroker::absence());
    MosquittoBroker broker;
    QVERIFY(broker.start());
    const Outcome done =
        run({QStringLiteral("mqtt"), QStringLiteral("retract"), QStringLiteral("--payload"),
             QStringLiteral("home-assistant"), QStringLiteral("--devices"), QStringLiteral("3"),
             QStringLiteral("--server"), server(broker.port())});
    QVERIFY2(done.status == 0, done.errors.constData());
    QVERIFY2(done.output.contains("Retracted 6 of 6 topics"), done.output.constData());
}

QTEST_GUILESS_MAIN(TestMqttCommand)
#include "tst_mqttcommand.moc"
