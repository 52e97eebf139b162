#include "core/mqtt/mqttconnection.h"

#include "tests/support/mosquittobroker.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <functional>
#include <optional>

using namespace aneroid;

using Outcome = MqttReply::Outcome;
using State = MqttConnection::State;
using std::chrono::milliseconds;

namespace {

MqttOptions optionsFor(const MosquittoBroker &broker, const QByteArray &id = "tst")
{
    MqttOptions options;
    options.host = QStringLiteral("localhost");
    options.port = broker.port();
    options.clientId = id;
    options.firstDelay = milliseconds(50);
    options.longestDelay = milliseconds(500);
    return options;
}

MqttMessage message(const QByteArray &topic, const QByteArray &payload = "x", int qos = 1)
{
    return {.topic = topic, .payload = payload, .qos = qos, .retain = false, .key = {}};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString tlsFolder = QStringLiteral(ANEROID_TEST_SUPPORT_DIR "/tls/");

} // namespace

/// Against a real broker.
class TestMosquitto : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void delivers_data();
    void delivers();
    void smallLimits();
    void tlsAndPasswords();
    void tlsProblems_data();
    void tlsProblems();
    void notAuthorised();
    void tooLarge_data();
    void tooLarge();
    void restartInTheMiddle();
    void killed();
    void will();
    void sameClientId();
};

void TestMosquitto::initTestCase()
{
    if (MosquittoBroker::program().isEmpty())
        QSKIP(MosquittoBroker::absence());
}

void TestMosquitto::delivers_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("qos");
    for (int qos = 0; qos <= 2; ++qos) {
        QTest::addRow("5, QoS %d", qos) << int(MqttVersion::Auto) << qos;
        QTest::addRow("3.1.1, QoS %d", qos) << int(MqttVersion::V311) << qos;
    }
}

void TestMosquitto::delivers()
{
    QFETCH(int, version);
    QFETCH(int, qos);
    MosquittoBroker broker({QStringLiteral("max_queued_messages 0")});
    QVERIFY(broker.start());
    MqttOptions options = optionsFor(broker);
    options.version = static_cast<MqttVersion>(version);
    MqttConnection subscriber(optionsFor(broker, "sub"));
    QList<QByteArray> seen;
    connect(&subscriber, &MqttConnection::received, this,
            [&seen](const QByteArray &, const QByteArray &payload) { seen.append(payload); });
    subscriber.subscribe("t/#");
    subscriber.open();
    QTRY_COMPARE(subscriber.state(), State::Connected);
    // Its own message comes back when the subscription holds.
    subscriber.publish(message("t/ready"), {});
    QTRY_COMPARE(seen.size(), 1);

    MqttConnection connection(options);
    int accepted = 0;
    for (int i = 0; i < 2000; ++i) {
        connection.publish(message("t/x", QByteArray::number(i), qos),
                           [&accepted](const MqttReply &reply) { accepted += reply.accepted(); });
    }
    QTRY_COMPARE(accepted, 2000);
    QTRY_COMPARE(seen.size(), 2001);
    for (int i = 0; i < 2000; ++i)
        QCOMPARE(seen.at(i + 1), QByteArray::number(i));
    QCOMPARE(connection.welcome().receiveMaximum,
             version == int(MqttVersion::V311) ? 65'535 : 20); // mosquitto's default
}

void TestMosquitto::smallLimits()
{
    MosquittoBroker broker({QStringLiteral("max_inflight_messages 2"),
                            QStringLiteral("max_packet_size 300"), QStringLiteral("max_qos 1"),
                            QStringLiteral("retain_available false")});
    QVERIFY(broker.start());
    MqttConnection connection(optionsFor(broker));
    QSignalSpy notes(&connection, &MqttConnection::noted);
    QSignalSpy failures(&connection, &MqttConnection::failed);
    int accepted = 0;
    int refused = 0;
    const auto count = [&](const MqttReply &reply) {
        accepted += reply.accepted();
        refused += reply.outcome == Outcome::Refused;
    };
    for (int i = 0; i < 200; ++i) {
        MqttMessage each = message("t", "x", 2);
        each.retain = true;
        connection.publish(each, count);
    }
    connection.publish(message("t", QByteArray(400, 'x')), count);
    connection.publish(message("t", QByteArray(290, 'x')), count);
    QTRY_COMPARE(accepted, 201);
    QTRY_COMPARE(refused, 1);
    QCOMPARE(connection.window(), 2);
    QCOMPARE(notes.count(), 2); // QoS, retain
    QCOMPARE(failures.count(), 0);
}

void TestMosquitto::tlsAndPasswords()
{
    MosquittoBroker broker({QStringLiteral("certfile %DIR%/server.crt"),
                            QStringLiteral("keyfile %DIR%/server.key"),
                            QStringLiteral("password_file %DIR%/passwords")},
                           false);
    broker.write(QStringLiteral("server.crt"), bytesOf(tlsFolder + QStringLiteral("server.crt")));
    broker.write(QStringLiteral("server.key"), bytesOf(tlsFolder + QStringLiteral("server.key")));
    const QString passwords = broker.write(QStringLiteral("passwords"), "");
    QCOMPARE(QProcess::execute(QStringLiteral("mosquitto_passwd"),
                               {QStringLiteral("-b"), passwords, QStringLiteral("ada"),
                                QStringLiteral("pass word")}),
             0);
    QVERIFY(broker.start());
    MqttOptions options = optionsFor(broker);
    options.tls = true;
    options.tlsFiles.authorities = tlsFolder + QStringLiteral("server.crt");
    options.username = "ada";
    options.password = "wrong";
    QString reason;
    bool accepted = false;
    {
        MqttConnection connection(options);
        connection.publish(message("t"), [&](const MqttReply &reply) { reason = reply.reason; });
        QTRY_VERIFY(!reason.isEmpty());
        QVERIFY2(reason.contains(QStringLiteral("MQTT_PASSWORD")), qPrintable(reason));
        QVERIFY(!reason.contains(QStringLiteral("wrong,")));
    }
    for (const QString &host : {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}) {
        options.host = host;
        options.password = "pass word";
        accepted = false;
        MqttConnection connection(options);
        for (int i = 0; i < 300; ++i) {
            connection.publish(message("t", QByteArray(1000, 'x')),
                               [&](const MqttReply &reply) { accepted = reply.accepted(); });
        }
        QTRY_VERIFY(accepted && connection.unacknowledged() == 0);
    }
}

void TestMosquitto::tlsProblems_data()
{
    QTest::addColumn<bool>("brokerHasTls");
    QTest::addColumn<QString>("authorities");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("says");
    QTest::newRow("not trusted") << true << QString() << QStringLiteral("localhost")
                                 << QStringLiteral("self-signed");
    QTest::newRow("another name") << true << tlsFolder + QStringLiteral("server.crt")
                                  << QStringLiteral("ip6-localhost.localdomain")
                                  << QStringLiteral("ip6-localhost");
    QTest::newRow("plain broker") << false << QString() << QStringLiteral("localhost")
                                  << QStringLiteral("TLS");
    QTest::newRow("no file") << true << QStringLiteral("/nowhere.pem")
                             << QStringLiteral("localhost") << QStringLiteral("TLS_CA_FILE");
}

void TestMosquitto::tlsProblems()
{
    QFETCH(bool, brokerHasTls);
    QFETCH(QString, authorities);
    QFETCH(QString, host);
    QFETCH(QString, says);
    MosquittoBroker broker(brokerHasTls ? QStringList{QStringLiteral("certfile %DIR%/server.crt"),
                                                      QStringLiteral("keyfile %DIR%/server.key")}
                                        : QStringList());
    broker.write(QStringLiteral("server.crt"), bytesOf(tlsFolder + QStringLiteral("server.crt")));
    broker.write(QStringLiteral("server.key"), bytesOf(tlsFolder + QStringLiteral("server.key")));
    QVERIFY(broker.start());
    MqttOptions options = optionsFor(broker);
    options.host = host;
    options.tls = true;
    options.tlsFiles.authorities = authorities;
    options.timeout = milliseconds(3'000);
    MqttConnection connection(options);
    QString reason;
    connection.publish(message("t"), [&](const MqttReply &reply) {
        reason = reply.reason;
        QVERIFY(reply.neverSent);
    });
    QTRY_VERIFY_WITH_TIMEOUT(!reason.isEmpty(), 20'000);
    QVERIFY2(reason.contains(says), qPrintable(reason));
}

void TestMosquitto::notAuthorised()
{
    MosquittoBroker broker({QStringLiteral("acl_file %DIR%/acl")});
    broker.write(QStringLiteral("acl"), "topic readwrite open/#\n");
    QVERIFY(broker.start());
    MqttConnection connection(optionsFor(broker));
    QList<MqttReply> replies;
    const auto keep = [&](const MqttReply &reply) { replies.append(reply); };
    connection.publish(message("open/a"), keep);
    connection.publish(message("closed/a"), keep);
    QTRY_COMPARE(replies.size(), 2);
    QVERIFY(replies.first().accepted());
    QCOMPARE(replies.last().outcome, Outcome::Refused);
    QVERIFY2(replies.last().reason.contains(QStringLiteral("not authorised (0x87)")) &&
                 replies.last().reason.contains(QStringLiteral("closed/a")),
             qPrintable(replies.last().reason));
}

void TestMosquitto::tooLarge_data()
{
    QTest::addColumn<QString>("limit");
    QTest::newRow("message_size_limit") << QStringLiteral("message_size_limit 100");
    QTest::newRow("max_packet_size") << QStringLiteral("max_packet_size 150");
}

void TestMosquitto::tooLarge()
{
    QFETCH(QString, limit);
    MosquittoBroker broker({limit});
    QVERIFY(broker.start());
    MqttConnection connection(optionsFor(broker));
    // Newer libraries take mosquitto's own refusal for a broken connection: what comes back to be
    // retried is, as the door does.
    std::array<std::optional<MqttReply>, 3> replies;
    std::function<void(std::size_t)> send = [&](std::size_t i) {
        connection.publish(message("t", QByteArray(i == 1 ? 200 : 50, 'x')),
                           [&, i](const MqttReply &reply) {
                               if (reply.outcome == Outcome::Retry)
                                   send(i);
                               else
                                   replies.at(i) = reply;
                           });
    };
    for (std::size_t i = 0; i < replies.size(); ++i)
        send(i);
    QTRY_VERIFY(std::ranges::all_of(replies, [](const auto &reply) { return reply.has_value(); }));
    QCOMPARE(replies[0]->outcome, Outcome::Accepted);
    QCOMPARE(replies[1]->outcome, Outcome::Refused);
    QVERIFY2(!replies[1]->reason.isEmpty(), qPrintable(replies[1]->reason));
    QCOMPARE(replies[2]->outcome, Outcome::Accepted);
}

/// Nothing that was acknowledged is published again; what was not comes back and is.
void TestMosquitto::restartInTheMiddle()
{
    MosquittoBroker broker;
    QVERIFY(broker.start());
    MqttConnection connection(optionsFor(broker));
    constexpr int all = 6'000;
    std::vector<int> accepted(all);
    int done = 0;
    int failures = 0;
    std::function<void(int)> send = [&](int i) {
        connection.publish(message("t", QByteArray::number(i)), [&, i](const MqttReply &reply) {
            if (reply.accepted()) {
                ++accepted.at(static_cast<std::size_t>(i));
                ++done;
            } else {
                ++failures;
                send(i);
            }
        });
    };
    for (int i = 0; i < all; ++i)
        send(i);
    QTRY_VERIFY(done > all / 10);
    broker.stop();
    QTRY_VERIFY(failures > 0);
    QVERIFY(done < all);
    QTRY_COMPARE(connection.state(), State::Waiting);
    QVERIFY(broker.start());
    QTRY_COMPARE_WITH_TIMEOUT(done, all, 30'000);
    QVERIFY(std::ranges::all_of(accepted, [](int times) { return times == 1; }));
}

void TestMosquitto::killed()
{
    MosquittoBroker broker;
    QVERIFY(broker.start());
    MqttConnection connection(optionsFor(broker));
    QSignalSpy failures(&connection, &MqttConnection::failed);
    connection.open();
    QTRY_COMPARE(connection.state(), State::Connected);
    broker.kill();
    QTRY_VERIFY(failures.count() >= 2);
    QVERIFY2(connection.trouble().contains(QStringLiteral("refused"), Qt::CaseInsensitive),
             qPrintable(connection.trouble()));
    QVERIFY(broker.start());
    QTRY_COMPARE(connection.state(), State::Connected);
    QVERIFY(connection.trouble().isEmpty());
}

void TestMosquitto::will()
{
    MosquittoBroker broker;
    QVERIFY(broker.start());
    MqttConnection subscriber(optionsFor(broker, "sub"));
    QList<QByteArray> seen;
    connect(&subscriber, &MqttConnection::received, this,
            [&seen](const QByteArray &, const QByteArray &payload) { seen.append(payload); });
    subscriber.subscribe("state");
    subscriber.open();
    QTRY_COMPARE(subscriber.state(), State::Connected);
    subscriber.publish(message("state", "ready"), {});
    QTRY_COMPARE(seen.size(), 1);

    const auto life = [] {
        MqttLife made;
        made.death = message("state", "gone");
        made.births = {message("state", "online")};
        made.farewells = {message("state", "offline")};
        return made;
    };
    auto connection = std::make_unique<MqttConnection>(optionsFor(broker), life);
    connection->open();
    QTRY_COMPARE(seen.size(), 2);
    QCOMPARE(seen.last(), "online");
    connection.reset(); // in order: no death message
    QTRY_COMPARE(seen.size(), 3);
    QCOMPARE(seen.last(), "offline");

    connection = std::make_unique<MqttConnection>(optionsFor(broker), life);
    connection->open();
    QTRY_COMPARE(seen.size(), 4);
    MqttConnection thief(optionsFor(broker)); // the broker throws the first one out
    thief.open();
    QTRY_VERIFY(seen.contains("gone"));
}

void TestMosquitto::sameClientId()
{
    MosquittoBroker broker;
    QVERIFY(broker.start());
    MqttConnection first(optionsFor(broker));
    first.open();
    QTRY_COMPARE(first.state(), State::Connected);
    QSignalSpy failures(&first, &MqttConnection::failed);
    MqttConnection second(optionsFor(broker));
    second.open();
    QTRY_VERIFY(!failures.isEmpty());
    const QString reason = failures.first().first().toString();
    QVERIFY2(reason.contains(QStringLiteral("client id \"tst\"")), qPrintable(reason));
}

QTEST_GUILESS_MAIN(TestMosquitto)
#include "tst_mosquitto.moc"
