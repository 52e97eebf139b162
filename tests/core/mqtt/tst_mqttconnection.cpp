#include "core/mqtt/mqttconnection.h"

#include "core/mqtt/words/reasonwords.h"
#include "tests/support/mosquittobroker.h"
#include "tests/support/scriptedbroker.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace aneroid;

using Outcome = MqttReply::Outcome;
using State = MqttConnection::State;
using std::chrono::milliseconds;

namespace {

MqttOptions optionsFor(quint16 port)
{
    MqttOptions options;
    options.host = QStringLiteral("127.0.0.1");
    options.port = port;
    options.clientId = "tst";
    options.timeout = milliseconds(5'000);
    options.firstDelay = milliseconds(20);
    options.longestDelay = milliseconds(200);
    return options;
}

MqttMessage message(const QByteArray &topic, const QByteArray &payload = "x", int qos = 1)
{
    return {.topic = topic, .payload = payload, .qos = qos, .retain = false, .key = {}};
}

/// The replies in the order in which they came.
struct Replies
{
    QList<MqttReply> all;
    MqttCallback next()
    {
        return [this](const MqttReply &reply) { all.append(reply); };
    }
    [[nodiscard]] qsizetype count() const { return all.size(); }
};

} // namespace

class TestMqttConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesVersion5();
    void fallsBack_data();
    void fallsBack();
    void keepsToTheVersionAskedFor();
    void refusedConnections_data();
    void refusedConnections();
    void window_data();
    void window();
    void tooLargeIsNotSent();
    void lowersTheQos();
    void badTopicsAreNotSent();
    void refusedMessages_data();
    void refusedMessages();
    void lostConnectionGivesBackInOrder();
    void blamedMessageIsFound_data();
    void blamedMessageIsFound();
    void silentClosesSayWhyAndDoNotSpin();
    void takenOver();
    void qos2AnsweredAsQos1();
    void noAnswerInTime();
    void firstConnectRefusedIsTriedAgain();
    void nameThatIsNotThere();
    void birthsAndFarewell();
    void aborts();
    void allReasonsHaveWords();
};

void TestMqttConnection::takesVersion5()
{
    ScriptedBroker broker;
    Replies replies;
    MqttConnection connection(optionsFor(broker.port()));
    MqttMessage with = message("a/b", "payload");
    with.key = "dev/run/1";
    connection.publish(with, replies.next());
    QCOMPARE(replies.count(), 0); // never from inside
    QTRY_COMPARE(replies.count(), 1);
    QVERIFY(replies.all.first().accepted());
    QVERIFY(replies.all.first().latency.count() > 0);
    QCOMPARE(broker.versions(), QList<int>{5});
    QCOMPARE(broker.publishes().first().topic, "a/b");
    QCOMPARE(broker.publishes().first().payload, "payload");
    QVERIFY(broker.publishes().first().properties.contains("idempotency-key"));
    QVERIFY(broker.publishes().first().properties.endsWith("dev/run/1"));
}

void TestMqttConnection::fallsBack_data()
{
    QTest::addColumn<int>("onVersion5");
    QTest::newRow("CONNACK of 3.1.1") << int(ScriptedBroker::OnVersion5::RefuseAs311);
    QTest::newRow("closed") << int(ScriptedBroker::OnVersion5::Close);
}

void TestMqttConnection::fallsBack()
{
    QFETCH(int, onVersion5);
    ScriptedBroker broker;
    broker.onVersion5 = static_cast<ScriptedBroker::OnVersion5>(onVersion5);
    Replies replies;
    MqttConnection connection(optionsFor(broker.port()));
    QSignalSpy failures(&connection, &MqttConnection::failed);
    for (int i = 0; i < 3; ++i)
        connection.publish(message("a"), replies.next());
    QTRY_COMPARE(replies.count(), 3);
    QVERIFY(replies.all.first().accepted());
    QCOMPARE(broker.versions(), (QList<int>{5, 4}));
    QCOMPARE(connection.versionInUse(), MqttVersion::V311);
    QCOMPARE(failures.count(), 0);

    broker.closeAll(); // later it begins with what it knows
    QTRY_COMPARE(broker.versions(), (QList<int>{5, 4, 4}));
}

void TestMqttConnection::keepsToTheVersionAskedFor()
{
    ScriptedBroker broker;
    broker.onVersion5 = ScriptedBroker::OnVersion5::RefuseAs311;
    MqttOptions options = optionsFor(broker.port());
    options.version = MqttVersion::V5;
    MqttConnection connection(options);
    QSignalSpy failures(&connection, &MqttConnection::failed);
    connection.open();
    QTRY_VERIFY(!failures.isEmpty());
    QVERIFY(connection.trouble().contains(QStringLiteral("MQTT_VERSION")));
    QVERIFY(!broker.versions().contains(4));
}

void TestMqttConnection::refusedConnections_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("3.1.1, id") << 4 << 2 << QStringLiteral("client id");
    QTest::newRow("3.1.1, away") << 4 << 3 << QStringLiteral("not available");
    QTest::newRow("3.1.1, password") << 4 << 4 << QStringLiteral("MQTT_PASSWORD");
    QTest::newRow("3.1.1, not authorised") << 4 << 5 << QStringLiteral("not authorised (0x87)");
    QTest::newRow("5, id") << 5 << 0x85 << QStringLiteral("MQTT_CLIENT_ID");
    QTest::newRow("5, password") << 5 << 0x86 << QStringLiteral("MQTT_USERNAME");
    QTest::newRow("5, busy") << 5 << 0x89 << QStringLiteral("broker busy (0x89)");
    QTest::newRow("5, banned") << 5 << 0x8A << QStringLiteral("banned");
    QTest::newRow("5, unknown") << 5 << 0xB7 << QStringLiteral("0xB7");
}

void TestMqttConnection::refusedConnections()
{
    QFETCH(int, version);
    QFETCH(int, code);
    QFETCH(QString, says);
    ScriptedBroker broker;
    broker.connackCode = code;
    MqttOptions options = optionsFor(broker.port());
    options.version = version == 5 ? MqttVersion::V5 : MqttVersion::V311;
    Replies replies;
    MqttConnection connection(options);
    connection.publish(message("a"), replies.next());
    QTRY_COMPARE(replies.count(), 1);
    QCOMPARE(replies.all.first().outcome, Outcome::Retry);
    QVERIFY(replies.all.first().neverSent);
    QVERIFY2(replies.all.first().reason.contains(says), qPrintable(replies.all.first().reason));
    broker.connackCode = 0; // and it gets through once it is let in
    connection.publish(message("a"), replies.next());
    QTRY_COMPARE(replies.count(), 2);
    QVERIFY(replies.all.last().accepted());
}

void TestMqttConnection::window_data()
{
    QTest::addColumn<int>("ours");
    QTest::addColumn<int>("brokers");
    QTest::addColumn<int>("window");
    QTest::newRow("ours") << 7 << 20 << 7;
    QTest::newRow("the broker's") << 100 << 3 << 3;
    QTest::newRow("no word") << 9 << 0 << 9;
}

void TestMqttConnection::window()
{
    QFETCH(int, ours);
    QFETCH(int, brokers);
    QFETCH(int, window);
    ScriptedBroker broker;
    broker.acknowledges = false;
    if (brokers > 0)
        broker.receiveMaximum = static_cast<quint16>(brokers);
    MqttOptions options = optionsFor(broker.port());
    options.window = ours;
    Replies replies;
    MqttConnection connection(options);
    for (int i = 0; i < 50; ++i)
        connection.publish(message("a", QByteArray::number(i)), replies.next());
    QTRY_COMPARE(broker.publishes().size(), window);
    while (replies.count() < 50) {
        const auto before = replies.count();
        // at every look: what comes in only after one release would wait for ever
        QTRY_VERIFY_WITH_TIMEOUT((broker.release(), replies.count() > before), 30'000);
        QVERIFY(connection.unacknowledged() <= window);
    }
    QVERIFY(std::ranges::all_of(replies.all, &MqttReply::accepted));
    QTRY_COMPARE(broker.publishes().size(), 50);
    QCOMPARE(broker.mostUnacknowledged(), window);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(broker.publishes().at(i).payload, QByteArray::number(i));
}

void TestMqttConnection::tooLargeIsNotSent()
{
    ScriptedBroker broker;
    broker.maximumPacketSize = 100;
    Replies replies;
    MqttConnection connection(optionsFor(broker.port()));
    // 1 + 1 + 2 + 1 + 2 + 1 bytes come with the payload
    connection.publish(message("a", QByteArray(92, 'x')), replies.next());
    connection.publish(message("a", QByteArray(93, 'x')), replies.next());
    QTRY_COMPARE(replies.count(), 2);
    const bool firstIsGood = replies.all.first().accepted();
    const MqttReply &bad = firstIsGood ? replies.all.last() : replies.all.first();
    QVERIFY((firstIsGood ? replies.all.first() : replies.all.last()).accepted());
    QCOMPARE(bad.outcome, Outcome::Refused);
    QVERIFY2(bad.reason.contains(QStringLiteral("101 bytes")), qPrintable(bad.reason));
    QVERIFY(bad.reason.contains(QStringLiteral("100")));
    QCOMPARE(broker.publishes().size(), 1);
    QCOMPARE(broker.connections(), 1);
}

void TestMqttConnection::lowersTheQos()
{
    ScriptedBroker broker;
    broker.maximumQos = 1;
    Replies replies;
    MqttConnection connection(optionsFor(broker.port()));
    QSignalSpy notes(&connection, &MqttConnection::noted);
    connection.publish(message("a", "x", 2), replies.next());
    connection.publish(message("b", "x", 2), replies.next());
    QTRY_COMPARE(replies.count(), 2);
    QVERIFY(replies.all.first().accepted());
    QCOMPARE(broker.publishes().first().qos, 1);
    QCOMPARE(notes.count(), 1); // said once
    QVERIFY(notes.first().first().toString().contains(QStringLiteral("QoS 1")));
}

void TestMqttConnection::badTopicsAreNotSent()
{
    ScriptedBroker broker;
    Replies replies;
    MqttConnection connection(optionsFor(broker.port()));
    for (const char *topic : {"", "a/#", "+", "a\x01"})
        connection.publish(message(topic), replies.next());
    QTRY_COMPARE(replies.count(), 4);
    for (const MqttReply &reply : std::as_const(replies.all)) {
        QCOMPARE(reply.outcome, Outcome::Refused);
        QVERIFY(reply.neverSent);
        QVERIFY(!reply.reason.isEmpty());
    }
    QCOMPARE(broker.publishes().size(), 0);
}

void TestMqttConnection::refusedMessages_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("retry");
    QTest::addColumn<QString>("says");
    QTest::newRow("not authorised") << 0x87 << false << QStringLiteral("not authorised");
    QTest::newRow("topic") << 0x90 << false << QStringLiteral("topic not allowed");
    QTest::newRow("format") << 0x99 << false << QStringLiteral("format");
    QTest::newRow("quota") << 0x97 << true << QStringLiteral("quota");
    QTest::newRow("own reason") << 0x83 << true << QStringLiteral("reason");
}

void TestMqttConnection::refusedMessages()
{
    QFETCH(int, code);
    QFETCH(bool, retry);
    QFETCH(QString, says);
    ScriptedBroker broker;
    broker.refusesOn = "secret";
    broker.refusalCode = code;
    Replies replies;
    MqttConnection connection(optionsFor(broker.port()));
    connection.publish(message("my/secret"), replies.next());
    connection.publish(message("my/good"), replies.next());
    QTRY_COMPARE(replies.count(), 2);
    QCOMPARE(replies.all.first().outcome, retry ? Outcome::Retry : Outcome::Refused);
    QVERIFY2(replies.all.first().reason.contains(says), qPrintable(replies.all.first().reason));
    QVERIFY(replies.all.first().reason.contains(QStringLiteral("my/secret")));
    QVERIFY(replies.all.last().accepted());
    QCOMPARE(broker.connections(), 1);
    // Nobody has subscribed: that is a success.
    broker.refusalCode = 0x10;
    connection.publish(message("my/secret"), replies.next());
    QTRY_COMPARE(replies.count(), 3);
    QVERIFY(replies.all.last().accepted());
}

void TestMqttConnection::lostConnectionGivesBackInOrder()
{
    ScriptedBroker broker;
    broker.acknowledges = false;
    MqttOptions options = optionsFor(broker.port());
    options.window = 5;
    QList<int> failed;
    MqttConnection connection(options);
    for (int i = 0; i < 20; ++i) {
        connection.publish(message("a", QByteArray::number(i)),
                           [&failed, i](const MqttReply &reply) {
                               if (reply.outcome == Outcome::Retry && reply.neverSent == (i >= 5))
                                   failed.append(i);
                           });
    }
    QTRY_COMPARE(broker.publishes().size(), 5);
    broker.closeAll();
    QTRY_COMPARE(failed.size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(failed.at(i), i);
    QTRY_COMPARE(connection.state(), State::Connected);
    QCOMPARE(broker.publishes().size(), 5); // nothing is published again from here
}

void TestMqttConnection::blamedMessageIsFound_data()
{
    QTest::addColumn<bool>("disconnects");
    QTest::addColumn<QString>("says");
    QTest::newRow("DISCONNECT") << true << QStringLiteral("topic not allowed");
    QTest::newRow("an answer that is none") << false << QStringLiteral("a message to \"bad\"");
}

void TestMqttConnection::blamedMessageIsFound()
{
    QFETCH(const bool, disconnects);
    QFETCH(const QString, says);
    ScriptedBroker broker;
    (disconnects ? broker.disconnectsOn : broker.answersWronglyOn) = "bad";
    Replies replies;
    MqttConnection connection(optionsFor(broker.port()));
    QStringList refused;
    int accepted = 0;
    // Whoever publishes does so again after a failure, as the outbox does.
    std::function<void(QByteArray)> send = [&](const QByteArray &topic) {
        connection.publish(message(topic), [&, topic](const MqttReply &reply) {
            if (reply.outcome == Outcome::Retry)
                send(topic);
            else if (reply.accepted())
                ++accepted;
            else
                refused.append(QString::fromUtf8(topic) + reply.reason);
        });
    };
    for (int i = 0; i < 10; ++i)
        send(i == 4 ? QByteArray("bad") : "good/" + QByteArray::number(i));
    QTRY_COMPARE(accepted, 9);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY2(refused.first().startsWith(QStringLiteral("bad")) && refused.first().contains(says),
             qPrintable(refused.first()));
}

void TestMqttConnection::silentClosesSayWhyAndDoNotSpin()
{
    ScriptedBroker broker;
    broker.closesOn = "1.5";
    Replies replies;
    MqttConnection connection(optionsFor(broker.port()));
    QElapsedTimer clock;
    clock.start();
    const std::clock_t before = std::clock();
    std::function<void()> send = [&] {
        connection.publish(message("lot/1.5"), [&](const MqttReply &reply) {
            replies.all.append(reply);
            send();
        });
    };
    send();
    QTRY_VERIFY(replies.count() >= 4);
    const QString reason = replies.all.last().reason;
    QVERIFY2(reason.contains(QStringLiteral("lot/1.5")), qPrintable(reason));
    QVERIFY(reason.contains(QStringLiteral("nats-server")));
    QVERIFY(reason.contains(QStringLiteral("\"tst\"")));
    // 20, 40, 80 ms between the attempts: growing, and asleep in between.
    QVERIFY(clock.elapsed() >= 140);
    const double busy = double(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(busy < 0.5 * double(clock.elapsed()) / 1000.0, qPrintable(QString::number(busy)));
}

void TestMqttConnection::takenOver()
{
    ScriptedBroker broker;
    broker.disconnectsOn = "x";
    broker.disconnectCode = 0x8E;
    Replies replies;
    MqttConnection connection(optionsFor(broker.port()));
    connection.publish(message("x"), replies.next());
    QTRY_COMPARE(replies.count(), 1);
    QCOMPARE(replies.all.first().outcome, Outcome::Retry);
    QVERIFY(replies.all.first().reason.contains(QStringLiteral("another client")));
    QVERIFY(replies.all.first().reason.contains(QStringLiteral("\"tst\"")));
}

void TestMqttConnection::qos2AnsweredAsQos1()
{
    ScriptedBroker broker;
    broker.answersQos2AsQos1 = true;
    Replies replies;
    MqttConnection connection(optionsFor(broker.port()));
    connection.publish(message("a", "x", 2), replies.next());
    QTRY_COMPARE(replies.count(), 1);
    QCOMPARE(replies.all.first().outcome, Outcome::Retry);
    QVERIFY2(replies.all.first().reason.contains(QStringLiteral("set MQTT_QOS to 1")),
             qPrintable(replies.all.first().reason));
}

void TestMqttConnection::noAnswerInTime()
{
    ScriptedBroker broker;
    broker.acknowledges = false;
    MqttOptions options = optionsFor(broker.port());
    options.timeout = milliseconds(300);
    Replies replies;
    MqttConnection connection(options);
    connection.publish(message("a"), replies.next());
    QTRY_COMPARE(replies.count(), 1);
    QVERIFY(replies.all.first().timedOut);
    QVERIFY(replies.all.first().reason.contains(QStringLiteral("0.3 s")));
    broker.acknowledges = true;
    connection.publish(message("a"), replies.next());
    QTRY_COMPARE(replies.count(), 2);
    QVERIFY(replies.all.last().accepted());
}

void TestMqttConnection::firstConnectRefusedIsTriedAgain()
{
    const quint16 port = MosquittoBroker::freePort();
    MqttOptions options = optionsFor(port);
    options.host = QStringLiteral("localhost"); // both of its addresses
    MqttConnection connection(options);
    QSignalSpy failures(&connection, &MqttConnection::failed);
    Replies replies;
    connection.publish(message("a"), replies.next());
    QTRY_COMPARE(replies.count(), 1);
    QVERIFY(replies.all.first().neverSent);
    QVERIFY2(replies.all.first().reason.contains(QStringLiteral("mqtt://localhost:")),
             qPrintable(replies.all.first().reason));
    QVERIFY(replies.all.first().reason.contains(QStringLiteral("refused"), Qt::CaseInsensitive));
    QTRY_VERIFY(failures.count() >= 3); // by itself
    QCOMPARE(replies.count(), 1);
}

void TestMqttConnection::nameThatIsNotThere()
{
    MqttOptions options = optionsFor(1883);
    options.host = QStringLiteral("no-such-host.invalid");
    Replies replies;
    MqttConnection connection(options);
    QElapsedTimer clock;
    clock.start();
    connection.publish(message("a"), replies.next());
    QVERIFY(clock.elapsed() < 500); // the look-up blocks nobody
    QTRY_COMPARE_WITH_TIMEOUT(replies.count(), 1, 20'000);
    QVERIFY2(replies.all.first().reason.contains(QStringLiteral("no-such-host.invalid")),
             qPrintable(replies.all.first().reason));
}

void TestMqttConnection::birthsAndFarewell()
{
    ScriptedBroker broker;
    int lives = 0;
    auto connection = std::make_unique<MqttConnection>(optionsFor(broker.port()), [&lives] {
        ++lives;
        MqttLife life;
        life.births = {message("birth/1", QByteArray::number(lives)), message("birth/2")};
        life.farewells = {message("state", "offline", 1)};
        return life;
    });
    Replies replies;
    connection->publish(message("reading"), replies.next());
    QTRY_COMPARE(replies.count(), 1);
    QCOMPARE(broker.publishes().size(), 3);
    QCOMPARE(broker.publishes().at(0).topic, "birth/1");
    QCOMPARE(broker.publishes().at(1).topic, "birth/2");
    QCOMPARE(broker.publishes().at(2).topic, "reading");
    broker.closeAll();
    QTRY_COMPARE(broker.publishes().size(), 5);
    QCOMPARE(broker.publishes().at(3).payload, "2");

    bool closed = false;
    connection->close([&closed] { closed = true; });
    QTRY_VERIFY(closed);
    QTRY_COMPARE(broker.goodbyes(), 1);
    QCOMPARE(broker.publishes().last().topic, "state");
    QCOMPARE(broker.publishes().last().payload, "offline");
    QCOMPARE(connection->state(), State::Idle);

    connection->open();
    QTRY_COMPARE(connection->state(), State::Connected);
    connection.reset(); // the same without waiting
    QTRY_COMPARE(broker.goodbyes(), 2);
    QCOMPARE(broker.publishes().last().payload, "offline");
}

void TestMqttConnection::aborts()
{
    ScriptedBroker broker;
    broker.acknowledges = false;
    Replies replies;
    MqttOptions options = optionsFor(broker.port());
    options.window = 1;
    MqttConnection connection(options);
    connection.publish(message("a"), replies.next());
    connection.publish(message("b"), replies.next());
    QTRY_COMPARE(broker.publishes().size(), 1);
    connection.abortAll();
    broker.acknowledges = true;
    broker.release();
    connection.publish(message("c"), replies.next());
    QTRY_COMPARE(replies.count(), 1);
    QCOMPARE(broker.publishes().last().topic, "c");
}

void TestMqttConnection::allReasonsHaveWords()
{
    for (int code = 0x80; code <= 0xA0; ++code) {
        if (code == 0x8F || code == 0x92 || code == 0x9E) // of subscriptions and PUBREL
            continue;
        if (code == 0xA1 || code == 0xA2)
            continue;
        QVERIFY2(!reasonWords(code).startsWith(QStringLiteral("reason")),
                 qPrintable(QString::number(code, 16)));
    }
    QCOMPARE(reasonWords(0x87), QStringLiteral("not authorised (0x87)"));
    QCOMPARE(reasonWords(0xEE), QStringLiteral("reason 0xEE"));
}

QTEST_GUILESS_MAIN(TestMqttConnection)
#include "tst_mqttconnection.moc"
