#include "core/mqtt/mqttdoor.h"

#include "core/delivery/sender.h"
#include "core/delivery/storedplan.h"
#include "core/mqtt/brokertarget.h"
#include "core/mqtt/mqttconnection.h"
#include "core/outbox/outbox.h"
#include "core/payload/payloadstore.h"
#include "tests/support/mosquittobroker.h"
#include "tests/support/scriptedbroker.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace aneroid;

namespace {

std::shared_ptr<const PayloadPlan> planOf(const QString &payload, const MqttWishes &wishes = {},
                                          const std::vector<std::string> *tokens = nullptr)
{
    const auto loaded = PayloadStore(QString()).load(payload);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().sentence()));
    PayloadRun run;
    run.mqtt = wishes;
    run.authToken = "token";
    if (tokens)
        run.columns = {{"secret_token", tokens}};
    const auto plan = PayloadPlan::make(*loaded, run, PayloadDoor::Mqtt);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence()));
    return *plan;
}

DeliveryTarget targetOf(quint16 port, std::shared_ptr<const PayloadPlan> plan)
{
    DeliveryTarget target;
    target.server = QUrl(QStringLiteral("mqtt://127.0.0.1:%1").arg(port));
    target.payload = std::move(plan);
    return target;
}

DeviceIds idsOf(int devices)
{
    std::vector<std::string> ids;
    for (int i = 1; i <= devices; ++i)
        ids.push_back("dev" + std::to_string(i));
    return DeviceIds(ids);
}

Reading reading(std::uint32_t sequence, std::uint32_t device = 0)
{
    Reading made;
    made.device = device;
    made.sequence = sequence;
    made.timestampMs = 1'795'944'600'000 + sequence * 1000;
    made.temperatureC = 21.57;
    made.humidity = 45.63;
    made.pressureHpa = 1012.34;
    return made;
}

RetryPolicy impatient()
{
    RetryPolicy policy;
    policy.firstDelay = std::chrono::milliseconds(20);
    policy.longestDelay = std::chrono::milliseconds(200);
    policy.requestTimeout = std::chrono::milliseconds(5'000);
    return policy;
}

QList<QByteArray> topicsOf(const ScriptedBroker &broker)
{
    QList<QByteArray> topics;
    for (const ScriptedBroker::Publish &publish : broker.publishes())
        topics.append(publish.topic);
    return topics;
}

/// Number of the reading in a body of the payload `aneroid`.
int sequenceOf(const QByteArray &body)
{
    const qsizetype at = body.indexOf("\"sequence\":") + 11;
    return body.mid(at, body.indexOf(',', at) - at).toInt();
}

} // namespace

/// A sender with a door to a broker.
class TestMqttDoor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsReadings();
    void overrulesQosAndRetain();
    void ownTopic();
    void severalMessagesAReading();
    void birthsAndDeaths();
    void connectionsPerDevice();
    void refusedAndRetried();
    void orderThroughLosses();
    void outboxOverRestart();
    void newRunFinishesTheOld();
    void tests();
    void retracts();
    void retractReachesTheBroker();
};

void TestMqttDoor::sendsReadings()
{
    ScriptedBroker broker;
    Sender sender(std::make_unique<MqttDoor>(), impatient());
    sender.setTarget(targetOf(broker.port(), planOf(QStringLiteral("aneroid"))));
    sender.beginRun(idsOf(1), QStringLiteral("abc"));
    const std::vector readings{reading(1), reading(2), reading(3)};
    sender.enqueue(readings);
    QTRY_COMPARE(sender.counters().sent, 3u);
    QCOMPARE(broker.publishes().size(), 3);
    const ScriptedBroker::Publish &first = broker.publishes().first();
    QCOMPARE(first.topic, "sensors/bme280/dev1");
    QCOMPARE(first.qos, 1);
    QVERIFY(!first.retain);
    QVERIFY(first.payload.startsWith(R"({"device_id":"dev1","temperature_c":21.57)"));
    QVERIFY(first.properties.endsWith("dev1/abc/1"));
    QCOMPARE(sender.linkState(), LinkState::Connected);
    QVERIFY(sender.counters().latencyMedianMs.has_value());
    QVERIFY(sender.door().lastExchange().contains(QStringLiteral("accepted by the broker")));
}

void TestMqttDoor::overrulesQosAndRetain()
{
    ScriptedBroker broker;
    Sender sender(std::make_unique<MqttDoor>(), impatient());
    DeliveryTarget target = targetOf(broker.port(), planOf(QStringLiteral("aneroid")));
    target.mqtt.qos = 2;
    target.mqtt.retain = true;
    sender.setTarget(target);
    sender.beginRun(idsOf(1), QStringLiteral("abc"));
    sender.enqueue(std::vector{reading(1)});
    QTRY_COMPARE(sender.counters().sent, 1u);
    QCOMPARE(broker.publishes().first().qos, 2);
    QVERIFY(broker.publishes().first().retain);
    target.mqtt.qos = 0; // while it runs: the connection stays
    target.mqtt.retain = false;
    sender.setTarget(target);
    sender.enqueue(std::vector{reading(2)});
    QTRY_COMPARE(sender.counters().sent, 2u);
    QTRY_COMPARE(broker.publishes().size(), 2);
    QCOMPARE(broker.publishes().last().qos, 0);
    QCOMPARE(broker.connections(), 1);
}

void TestMqttDoor::ownTopic()
{
    ScriptedBroker broker;
    Sender sender(std::make_unique<MqttDoor>(), impatient());
    MqttWishes wishes;
    wishes.topic = QStringLiteral("lab/{{device_id}}/{{sequence}}");
    sender.setTarget(targetOf(broker.port(), planOf(QStringLiteral("aneroid"), wishes)));
    sender.beginRun(DeviceIds(std::vector<std::string>{"a/b+c#d"}), QStringLiteral("abc"));
    sender.enqueue(std::vector{reading(7)});
    QTRY_COMPARE(sender.counters().sent, 1u);
    QCOMPARE(broker.publishes().first().topic, "lab/a_b_c_d/7");
}

void TestMqttDoor::severalMessagesAReading()
{
    ScriptedBroker broker;
    Sender sender(std::make_unique<MqttDoor>(), impatient());
    sender.setTarget(targetOf(broker.port(), planOf(QStringLiteral("esphome"))));
    sender.beginRun(idsOf(1), QStringLiteral("abc"));
    sender.enqueue(std::vector{reading(1)});
    QTRY_COMPARE(sender.counters().sent, 1u);
    QTRY_COMPARE(broker.publishes().size(), 7); // three of discovery, status, three values
    const auto topics = topicsOf(broker);
    QCOMPARE(topics.at(3), "dev1/status");
    QCOMPARE(topics.mid(4), (QList<QByteArray>{"dev1/sensor/bme280_temperature/state",
                                               "dev1/sensor/bme280_pressure/state",
                                               "dev1/sensor/bme280_humidity/state"}));
    QCOMPARE(broker.publishes().at(4).payload, "21.6");
    QVERIFY(broker.publishes().at(4).properties.endsWith("dev1/abc/1/1"));
}

void TestMqttDoor::birthsAndDeaths()
{
    ScriptedBroker broker;
    auto sender = std::make_unique<Sender>(std::make_unique<MqttDoor>(), impatient());
    DeliveryTarget target = targetOf(broker.port(), planOf(QStringLiteral("tasmota")));
    sender->setTarget(target);
    sender->beginRun(idsOf(1), QStringLiteral("abc"));
    sender->enqueue(std::vector{reading(1)});
    QTRY_COMPARE(sender->counters().sent, 1u);
    QTRY_COMPARE(broker.publishes().size(), 2);
    QCOMPARE(broker.publishes().first().topic, "tele/dev1/LWT");
    QCOMPARE(broker.publishes().first().payload, "Online");
    QVERIFY(broker.publishes().first().retain);
    QCOMPARE(broker.publishes().last().topic, "tele/dev1/SENSOR");
    sender.reset();
    QTRY_COMPARE(broker.goodbyes(), 1);
    QCOMPARE(broker.publishes().last().topic, "tele/dev1/LWT");
    QCOMPARE(broker.publishes().last().payload, "Offline");
}

void TestMqttDoor::connectionsPerDevice()
{
    const std::vector<std::string> tokens{"token-a", "token-b", "token-c"};
    ScriptedBroker broker;
    Sender sender(std::make_unique<MqttDoor>(), impatient());
    const auto plan = planOf(QStringLiteral("thingsboard"), {}, &tokens);
    sender.setTarget(targetOf(broker.port(), plan));
    sender.beginRun(idsOf(3), QStringLiteral("abc"));
    sender.enqueue(std::vector{reading(1, 0), reading(1, 1), reading(1, 2), reading(2, 1)});
    QTRY_COMPARE(sender.counters().sent, 4u);
    QCOMPARE(broker.connections(), 3);

    const auto run = runWith(*plan, "abc", idsOf(3));
    const BrokerTarget target(targetOf(broker.port(), plan), run);
    QVERIFY(target.isPerDevice());
    QCOMPARE(target.options(1).username, "token-b");
    QCOMPARE(target.options(0).clientId, "aneroid-abc-1");
    QCOMPARE(target.options(2).clientId, "aneroid-abc-3");
    DeliveryTarget one = targetOf(broker.port(), planOf(QStringLiteral("tasmota")));
    QVERIFY(BrokerTarget(one, run).isPerDevice()); // its death message names the device
    one.mqtt.connections = MqttSettings::OneConnection;
    QVERIFY(!BrokerTarget(one, run).isPerDevice());
    QVERIFY(BrokerTarget(one, run).losesDeaths());
    QCOMPARE(BrokerTarget(one, run).life(0).births.size(), 3u);
    QVERIFY(!BrokerTarget(one, run).life(0).death);
    QCOMPARE(BrokerTarget(one, run).life(0).farewells.size(), 3u);
}

void TestMqttDoor::refusedAndRetried()
{
    ScriptedBroker broker;
    broker.refusesOn = "dev1";
    Sender sender(std::make_unique<MqttDoor>(), impatient());
    sender.setTarget(targetOf(broker.port(), planOf(QStringLiteral("aneroid"))));
    sender.beginRun(idsOf(2), QStringLiteral("abc"));
    sender.enqueue(std::vector{reading(1, 0), reading(1, 1)});
    QTRY_COMPARE(sender.counters().refused, 1u);
    QTRY_COMPARE(sender.counters().sent, 1u);
    QVERIFY2(sender.counters().lastError.contains(QStringLiteral("not authorised")),
             qPrintable(sender.counters().lastError));
    broker.refusalCode = 0x97; // a quota: later
    sender.enqueue(std::vector{reading(2, 0)});
    QTRY_VERIFY(sender.counters().retried > 0);
    broker.refusesOn.clear();
    QTRY_COMPARE(sender.counters().sent, 2u);
    QCOMPARE(sender.counters().refused, 1u);
}

/// Every reading arrives, each device's in order, whatever was lost.
void TestMqttDoor::orderThroughLosses()
{
    ScriptedBroker broker;
    broker.acknowledges = false;
    Sender sender(std::make_unique<MqttDoor>(), impatient());
    DeliveryTarget target = targetOf(broker.port(), planOf(QStringLiteral("aneroid")));
    target.mqtt.inFlight = 10;
    sender.setTarget(target);
    sender.beginRun(idsOf(2), QStringLiteral("abc"));
    std::vector<Reading> readings;
    for (std::uint32_t i = 1; i <= 50; ++i) {
        readings.push_back(reading(i, 0));
        readings.push_back(reading(i, 1));
    }
    sender.enqueue(readings);
    for (int losses = 0; losses < 3; ++losses) {
        const auto before = broker.publishes().size();
        QTRY_VERIFY(broker.publishes().size() > before);
        broker.release();
        QTRY_VERIFY(broker.publishes().size() >= before + 2);
        broker.closeAll();
    }
    broker.acknowledges = true;
    QTRY_COMPARE(sender.counters().sent, 100u);
    QVERIFY(broker.mostUnacknowledged() <= 10);
    std::map<QByteArray, int> newest;
    std::map<QByteArray, std::set<int>> seen;
    for (const ScriptedBroker::Publish &publish : broker.publishes()) {
        const int sequence = sequenceOf(publish.payload);
        // A repeat begins at what was not acknowledged, never behind it.
        QVERIFY(sequence <= newest[publish.topic] + 1);
        newest[publish.topic] = sequence;
        seen[publish.topic].insert(sequence);
    }
    QCOMPARE(seen["sensors/bme280/dev1"].size(), 50u);
    QCOMPARE(seen["sensors/bme280/dev2"].size(), 50u);
}

void TestMqttDoor::outboxOverRestart()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("outbox.sqlite"));
    const quint16 port = MosquittoBroker::freePort();
    const auto open = [&] {
        auto sender = std::make_unique<Sender>(std::make_unique<MqttDoor>(), impatient());
        sender->setTarget(targetOf(port, planOf(QStringLiteral("aneroid"))));
        sender->setOutbox(std::make_unique<Outbox>(OutboxOptions{.file = file}));
        return sender;
    };
    auto sender = open();
    sender->beginRun(idsOf(1), QStringLiteral("first"));
    sender->enqueue(std::vector{reading(1), reading(2)});
    QTRY_VERIFY(sender->counters().failed > 0); // nobody listens
    QTRY_VERIFY(sender->counters().lastError.contains(QStringLiteral("apt install mosquitto")));
    QCOMPARE(sender->linkState(), LinkState::Offline);
    sender.reset();

    if (MosquittoBroker::program().isEmpty())
        QSKIP(MosquittoBroker::absence());
    MosquittoBroker broker(port);
    QVERIFY(broker.start());
    sender = open();
    sender->beginRun(idsOf(1), QStringLiteral("second"));
    sender->enqueue(std::vector{reading(1)});
    QTRY_COMPARE(sender->counters().recovered, 2u);
    QTRY_COMPARE(sender->counters().sent, 1u);
    QTRY_VERIFY(sender->recoveryDone());
}

void TestMqttDoor::newRunFinishesTheOld()
{
    ScriptedBroker broker;
    broker.acknowledges = false;
    MqttDoor door;
    const auto plan = planOf(QStringLiteral("aneroid"));
    door.setTarget(targetOf(broker.port(), plan));
    const auto begin = [&](const std::string &run) {
        door.beginRun(runWith(*plan, run, idsOf(1)));
    };
    begin("one");
    QList<Landing> landings;
    const auto keep = [&](const Landing &landing) { landings.append(landing); };
    const Reading made = reading(1);
    door.send(messageOf(plan, {made, "dev1", "one"}), keep);
    door.send(messageOf(plan, {made, "dev1", "one"}), keep);
    QTRY_COMPARE(broker.publishes().size(), 2);
    begin("two");
    broker.release();
    QTRY_COMPARE(landings.size(), 2);
    QVERIFY(landings.first().any(Landing::Fate::Accepted));
    QTRY_COMPARE(broker.goodbyes(), 1);
    door.send(messageOf(plan, {made, "dev1", "two"}), keep);
    QTRY_COMPARE(broker.publishes().size(), 3);
    QCOMPARE(broker.connections(), 2);
    begin("three"); // nobody answers any more: given back
    QTRY_COMPARE(landings.size(), 3);
    QVERIFY(landings.last().any(Landing::Fate::Retry));
}

void TestMqttDoor::tests()
{
    ScriptedBroker broker;
    broker.receiveMaximum = 20;
    MqttDoor door;
    const auto plan = planOf(QStringLiteral("aneroid"));
    QList<ConnectionVerdict> verdicts;
    const auto keep = [&](const ConnectionVerdict &verdict) { verdicts.append(verdict); };
    const DeliveryTarget target = targetOf(broker.port(), plan);
    door.test(target, std::chrono::milliseconds(3'000), keep);
    QTRY_COMPARE(verdicts.size(), 1);
    QVERIFY2(verdicts.last().ok, qPrintable(verdicts.last().sentence));
    QVERIFY(verdicts.last().sentence.contains(QStringLiteral("MQTT 5")));
    QVERIFY(verdicts.last().sentence.contains(QStringLiteral("20")));
    broker.connackCode = 0x86;
    door.test(target, std::chrono::milliseconds(3'000), keep);
    QTRY_COMPARE(verdicts.size(), 2);
    QVERIFY(!verdicts.last().ok);
    QVERIFY(verdicts.last().sentence.contains(QStringLiteral("MQTT_PASSWORD")));
    door.test(targetOf(MosquittoBroker::freePort(), plan), std::chrono::milliseconds(3'000), keep);
    QTRY_COMPARE(verdicts.size(), 3);
    QVERIFY(verdicts.last().sentence.contains(QStringLiteral("connection refused")));
}

void TestMqttDoor::retracts()
{
    ScriptedBroker broker;
    MqttDoor door;
    const auto plan = planOf(QStringLiteral("home-assistant"));
    DeliveryTarget target = targetOf(broker.port(), plan);
    target.mqtt.connections = MqttSettings::OneConnection;
    door.setTarget(target);
    door.beginRun(runWith(*plan, "abc", idsOf(2)));
    QCOMPARE(door.retractCount(), 4);
    int retracted = -1;
    QString problem;
    door.retract([&](int count, const QString &why) {
        retracted = count;
        problem = why;
    });
    QTRY_COMPARE(retracted, 4);
    QCOMPARE(problem, QString());
    int empty = 0;
    for (const ScriptedBroker::Publish &publish : broker.publishes())
        empty += publish.payload.isEmpty() && publish.retain;
    QCOMPARE(empty, 4);
}

void TestMqttDoor::retractReachesTheBroker()
{
    if (MosquittoBroker::program().isEmpty())
        QSKIP(MosquittoBroker::absence());
    MosquittoBroker broker;
    QVERIFY(broker.start());
    const auto plan = planOf(QStringLiteral("home-assistant"));
    const auto run = runWith(*plan, "abc", idsOf(1));
    const auto retained = [&broker] {
        MqttOptions options;
        options.host = QStringLiteral("127.0.0.1");
        options.port = broker.port();
        options.clientId = "sub";
        MqttConnection subscriber(options);
        QList<QByteArray> topics;
        QObject::connect(&subscriber, &MqttConnection::received, &subscriber,
                         [&topics](const QByteArray &topic) { topics.append(topic); });
        subscriber.subscribe("#");
        subscriber.open();
        const bool up =
            QTest::qWaitFor([&] { return subscriber.state() == MqttConnection::State::Connected; });
        subscriber.publish({"end", "x", 1, false, {}}, {});
        const bool all = QTest::qWaitFor([&] { return topics.contains("end"); });
        return up && all ? topics.size() - 1 : -1;
    };
    {
        Sender sender(std::make_unique<MqttDoor>(), impatient());
        sender.setTarget(targetOf(broker.port(), plan));
        sender.beginRun(idsOf(1), QStringLiteral("abc"));
        sender.enqueue(std::vector{reading(1)});
        QTRY_COMPARE(sender.counters().sent, 1u);
    }
    QCOMPARE(retained(), 2); // its discovery, and that it is gone
    {
        MqttDoor door;
        door.setTarget(targetOf(broker.port(), plan));
        door.beginRun(run);
        int retracted = -1;
        door.retract([&](int count, const QString &) { retracted = count; });
        QTRY_COMPARE(retracted, 2);
        QCOMPARE(retained(), 0);
    }
    QCOMPARE(retained(), 0); // nor does the farewell bring anything back
}

QTEST_GUILESS_MAIN(TestMqttDoor)
#include "tst_mqttdoor.moc"
