// A Sparkplug B edge node at a real broker, as a host application sees it: births, deaths, bdSeq
// and seq, through restarts of the broker and commands for rebirth.

#include "core/mqtt/sparkplugnode.h"

#include "core/delivery/sender.h"
#include "core/mqtt/mqttconnection.h"
#include "core/mqtt/mqttdoor.h"
#include "core/payload/payloadstore.h"
#include "tests/support/mosquittobroker.h"

#include <protozero/pbf_reader.hpp>
#include <protozero/pbf_writer.hpp>

#include <QTest>

#include <map>
#include <optional>
#include <set>

using namespace aneroid;

namespace {

struct Metric
{
    std::optional<std::uint64_t> number{};
    std::optional<double> value{};
    std::optional<bool> flag{};
    bool isNull = false;
    std::uint64_t timeMs = 0;
};

struct Decoded
{
    std::uint64_t timeMs = 0;
    std::optional<std::uint64_t> seq{};
    std::map<std::string, Metric> metrics{};
};

Decoded decoded(const QByteArray &bytes)
{
    Decoded made;
    protozero::pbf_reader payload(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    while (payload.next()) {
        if (payload.tag() == 1) {
            made.timeMs = payload.get_uint64();
        } else if (payload.tag() == 3) {
            made.seq = payload.get_uint64();
        } else if (payload.tag() == 2) {
            protozero::pbf_reader each = payload.get_message();
            std::string name;
            Metric metric;
            while (each.next()) {
                switch (each.tag()) {
                case 1:
                    name = each.get_string();
                    break;
                case 3:
                    metric.timeMs = each.get_uint64();
                    break;
                case 7:
                    metric.isNull = each.get_bool();
                    break;
                case 11:
                    metric.number = each.get_uint64();
                    break;
                case 13:
                    metric.value = each.get_double();
                    break;
                case 14:
                    metric.flag = each.get_bool();
                    break;
                default:
                    each.skip();
                }
            }
            made.metrics[name] = metric;
        } else {
            payload.skip();
        }
    }
    return made;
}

QByteArray rebirthCommand(bool wanted = true)
{
    std::string out;
    protozero::pbf_writer payload(out);
    payload.add_uint64(1, 1);
    {
        protozero::pbf_writer metric(payload, 2);
        metric.add_string(1, "Node Control/Rebirth");
        metric.add_uint32(4, 11);
        metric.add_bool(14, wanted);
    }
    return QByteArray::fromStdString(out);
}

/// What a host application keeps of one node, and what the node does against the specification.
class Host : public QObject
{
public:
    explicit Host(quint16 port)
        : m_connection(options(port))
    {
        connect(&m_connection, &MqttConnection::received, this, &Host::take);
        connect(&m_connection, &MqttConnection::stateChanged, this, [this] {
            m_born = false; // it has missed what came meanwhile
            m_asked = false;
        });
        m_connection.subscribe("spBv1.0/#");
        m_connection.open();
    }

    [[nodiscard]] bool isUp() const
    {
        return m_connection.state() == MqttConnection::State::Connected;
    }
    void command(const QByteArray &payload)
    {
        m_connection.publish({"spBv1.0/aneroid/NCMD/aneroid", payload, 1, false, {}}, {});
    }

    int nodeBirths = 0;
    std::vector<std::uint64_t> bdSeqs{};                   ///< of node births, repetitions left out
    std::vector<std::uint64_t> deaths{};                   ///< bdSeq of each
    std::map<std::string, std::set<std::uint64_t>> data{}; ///< sequences by device
    std::map<std::string, Decoded> births{};               ///< of devices, the latest
    int counted = 0; ///< messages with the number that was due
    QStringList faults{};

private:
    static MqttOptions options(quint16 port)
    {
        MqttOptions options;
        options.host = QStringLiteral("127.0.0.1");
        options.port = port;
        options.clientId = "host";
        options.firstDelay = std::chrono::milliseconds(5);
        options.longestDelay = std::chrono::milliseconds(20);
        return options;
    }

    void take(const QByteArray &topic, const QByteArray &payload)
    {
        const QList<QByteArray> parts = topic.split('/');
        const QByteArray &type = parts.value(2);
        if (type == "NCMD")
            return;
        const Decoded message = decoded(payload);
        const std::string device = parts.value(4).toStdString();
        if (type == "NDEATH") {
            takeDeath(message);
            return;
        }
        if (type == "NBIRTH")
            takeBirth(message);
        else if (!m_born)
            askForBirth();
        if (!m_born)
            return;
        if (message.seq != m_due)
            faults.append(QStringLiteral("%1: seq %2, due %3")
                              .arg(QString::fromUtf8(topic),
                                   QString::number(message.seq.value_or(999)),
                                   QString::number(m_due)));
        else
            ++counted;
        m_due = (message.seq.value_or(0) + 1) % 256;
        if (type == "DBIRTH") {
            births[device] = message;
            m_devices.insert(device);
        } else if (type == "DDATA") {
            if (!m_devices.contains(device))
                faults.append(QStringLiteral("data of %1 before its birth")
                                  .arg(QString::fromStdString(device)));
            data[device].insert(message.metrics.at("sequence").number.value_or(0));
        }
    }

    void takeBirth(const Decoded &message)
    {
        ++nodeBirths;
        m_born = true;
        m_asked = false;
        m_due = 0; // as Aneroid begins; the specification lets it be any
        m_devices.clear();
        const Metric &bdSeq = message.metrics.at("bdSeq");
        if (!message.metrics.contains("Node Control/Rebirth"))
            faults.append(QStringLiteral("a birth without Node Control/Rebirth"));
        if (bdSeqs.empty() || bdSeqs.back() != bdSeq.number)
            bdSeqs.push_back(bdSeq.number.value_or(999));
    }

    void takeDeath(const Decoded &message)
    {
        if (message.seq)
            faults.append(QStringLiteral("a death with a seq"));
        deaths.push_back(message.metrics.at("bdSeq").number.value_or(999));
    }

    void askForBirth()
    {
        if (!std::exchange(m_asked, true))
            command(rebirthCommand());
    }

    MqttConnection m_connection;
    bool m_born = false;
    bool m_asked = false;
    std::uint64_t m_due = 0;
    std::set<std::string> m_devices;
};

std::shared_ptr<const PayloadPlan> sparkplugPlan()
{
    const auto loaded = PayloadStore(QString()).load(QStringLiteral("sparkplug-b"));
    const auto plan = PayloadPlan::make(*loaded, PayloadRun(), PayloadDoor::Mqtt);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence()));
    return *plan;
}

DeliveryTarget targetOf(quint16 port)
{
    DeliveryTarget target;
    target.server = QUrl(QStringLiteral("mqtt://127.0.0.1:%1").arg(port));
    target.payload = sparkplugPlan();
    return target;
}

Reading reading(std::uint32_t sequence, std::uint32_t device = 0)
{
    Reading made;
    made.device = device;
    made.sequence = sequence;
    made.timestampMs = 1'795'944'600'000 + sequence * 1000;
    made.temperatureC = 20.0 + sequence / 100.0;
    made.humidity = 45.63;
    made.pressureHpa = 1012.34;
    return made;
}

RetryPolicy impatient()
{
    RetryPolicy policy;
    policy.firstDelay = std::chrono::milliseconds(20);
    policy.longestDelay = std::chrono::milliseconds(200);
    return policy;
}

constexpr int devices = 3;

/// So many of each device.
void enqueue(Sender &sender, std::uint32_t from, std::uint32_t to)
{
    std::vector<Reading> readings;
    for (std::uint32_t sequence = from; sequence <= to; ++sequence) {
        for (std::uint32_t device = 0; device < devices; ++device)
            readings.push_back(reading(sequence, device));
    }
    sender.enqueue(readings);
}

} // namespace

class TestSparkplugNode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsPerConnection();
    void knowsItsDevices();
    void aSessionAtABroker();
    void throughRestarts();
    void bornAgainOnCommand();
    void devicesOfEarlierRuns();
    void throughRestartsOfTheProgram();

private:
    static constexpr const char *first = "dev1";
};

/// bdSeq belongs to connections that came about.
void TestSparkplugNode::countsPerConnection()
{
    SparkplugNode node;
    node.connecting();
    QCOMPARE(node.bdSeq(), std::uint8_t{0});
    node.connecting(); // refused before
    QCOMPARE(node.bdSeq(), std::uint8_t{0});
    for (int i = 0; i < 256; ++i) {
        QCOMPARE(static_cast<int>(node.bdSeq()), i);
        node.connected();
        node.connecting();
    }
    QCOMPARE(node.bdSeq(), std::uint8_t{0});
    for (const auto &[last, next] :
         {std::pair(std::optional<std::uint8_t>(), 0), std::pair(std::optional<std::uint8_t>(7), 8),
          std::pair(std::optional<std::uint8_t>(255), 0)}) {
        SparkplugNode resumed(last);
        resumed.connecting();
        QCOMPARE(static_cast<int>(resumed.bdSeq()), next);
    }
}

void TestSparkplugNode::knowsItsDevices()
{
    using Counting = MqttMessage::Counting;
    SparkplugNode node;
    node.connecting();
    const MqttMessage data{
        .topic = "spBv1.0/g/DDATA/n/d", .payload = "x", .key = "k", .counting = Counting::Next};
    std::vector<MqttMessage> births{
        {.topic = "spBv1.0/g/NBIRTH/n", .payload = "n", .counting = Counting::FromZero},
        {.topic = "spBv1.0/g/DBIRTH/n/d", .payload = "null", .counting = Counting::Next}};
    node.complete(births);
    QCOMPARE(births.size(), std::size_t{2});
    QVERIFY(!node.introduce(data, 2));
    MqttMessage other = data;
    other.topic = "spBv1.0/g/DDATA/n/e";
    const auto birth = node.introduce(other, 2);
    QVERIFY(birth);
    QCOMPARE(birth->topic, QByteArray("spBv1.0/g/DBIRTH/n/e"));
    QCOMPARE(birth->key, QByteArray());
    QVERIFY(!node.introduce(other, 2));
    MqttMessage earlier = data;
    earlier.payload = "earlier";
    QVERIFY(!node.introduce(earlier, 1));
    // The next connection: with what was said last, and with the other one.
    node.connecting();
    births.resize(2);
    node.complete(births);
    QCOMPARE(births.size(), std::size_t{3});
    QCOMPARE(births[1].payload, QByteArray("x"));
    QCOMPARE(births[2].topic, QByteArray("spBv1.0/g/DBIRTH/n/e"));
    QVERIFY(!node.introduce(other, 2));
}

void TestSparkplugNode::aSessionAtABroker()
{
    if (MosquittoBroker::program().isEmpty())
        QSKIP(MosquittoBroker::absence());
    MosquittoBroker broker;
    QVERIFY(broker.start());
    Host host(broker.port());
    QTRY_VERIFY(host.isUp());
    constexpr std::uint32_t each = 200; // more than 256 messages, so seq begins again
    {
        Sender sender(std::make_unique<MqttDoor>(), impatient());
        sender.setTarget(targetOf(broker.port()));
        sender.beginRun({"dev1", "dev2", "dev3"}, QStringLiteral("abc"));
        enqueue(sender, 1, each);
        QTRY_COMPARE(sender.counters().sent, quint64{each} * devices);
        QTRY_COMPARE(host.data[first].size(), std::size_t{each});
        QTRY_COMPARE(host.counted, 1 + devices + static_cast<int>(each) * devices);
    }
    QTRY_COMPARE(host.deaths, (std::vector<std::uint64_t>{0})); // an orderly end says so, too
    QCOMPARE(host.faults, QStringList());
    QCOMPARE(host.bdSeqs, (std::vector<std::uint64_t>{0}));
    // Nothing was known of the device when it was born.
    const Decoded &birth = host.births[first];
    QVERIFY(birth.metrics.at("temperature_c").isNull);
    QVERIFY(birth.metrics.at("sequence").isNull);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(std::abs(now - static_cast<qint64>(birth.timeMs)) < 600'000);
}

/// A broker that ends without a word, and comes back: the node is born again with the next bdSeq,
/// with what its devices said last, and nothing is missing in its numbers.
void TestSparkplugNode::throughRestarts()
{
    if (MosquittoBroker::program().isEmpty())
        QSKIP(MosquittoBroker::absence());
    MosquittoBroker broker;
    QVERIFY(broker.start());
    Host host(broker.port());
    QTRY_VERIFY(host.isUp());
    Sender sender(std::make_unique<MqttDoor>(), impatient());
    sender.setTarget(targetOf(broker.port()));
    sender.beginRun({"dev1", "dev2", "dev3"}, QStringLiteral("abc"));
    std::uint32_t sequence = 0;
    for (int life = 0; life < 3; ++life) {
        enqueue(sender, sequence + 1, sequence + 10);
        sequence += 10;
        QTRY_COMPARE_WITH_TIMEOUT(sender.counters().sent, quint64{sequence} * devices, 20'000);
        // What came while the host was not there it asks for, when it hears the next.
        const auto isBorn = [&] {
            if (!host.bdSeqs.empty() && host.bdSeqs.back() == static_cast<std::uint64_t>(life))
                return true;
            enqueue(sender, sequence + 1, sequence + 1);
            ++sequence;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isBorn(), 20'000);
        enqueue(sender, sequence + 1, sequence + 1);
        ++sequence;
        QTRY_VERIFY_WITH_TIMEOUT(host.data[first].contains(sequence), 20'000);
        if (life == 2)
            break;
        broker.kill();
        QVERIFY(broker.start());
        QTRY_VERIFY_WITH_TIMEOUT(host.isUp(), 20'000);
    }
    QCOMPARE(host.bdSeqs, (std::vector<std::uint64_t>{0, 1, 2}));
    QCOMPARE(host.faults, QStringList());
    QVERIFY(host.births[first].metrics.at("sequence").number.value_or(0) > 0);
}

void TestSparkplugNode::bornAgainOnCommand()
{
    if (MosquittoBroker::program().isEmpty())
        QSKIP(MosquittoBroker::absence());
    MosquittoBroker broker;
    QVERIFY(broker.start());
    Host host(broker.port());
    QTRY_VERIFY(host.isUp());
    Sender sender(std::make_unique<MqttDoor>(), impatient());
    sender.setTarget(targetOf(broker.port()));
    sender.beginRun({"dev1", "dev2", "dev3"}, QStringLiteral("abc"));
    enqueue(sender, 1, 5);
    QTRY_COMPARE(host.data[first].size(), std::size_t{5});
    QCOMPARE(host.nodeBirths, 1);
    // Not what it is asked for.
    host.command(rebirthCommand(false));
    host.command("no protobuf\xFF\xFF");
    host.command({});
    host.command(rebirthCommand());
    QTRY_COMPARE(host.nodeBirths, 2);
    enqueue(sender, 6, 10);
    QTRY_COMPARE(host.data[first].size(), std::size_t{10});
    QCOMPARE(host.nodeBirths, 2);
    QCOMPARE(host.bdSeqs, (std::vector<std::uint64_t>{0})); // the same connection
    QCOMPARE(host.faults, QStringList());
    QCOMPARE(host.births[first].metrics.at("sequence").number.value_or(0), std::uint64_t{5});
    QCOMPARE(host.births[first].metrics.at("temperature_c").value.value_or(0.0), 20.05);
}

/// The node stays; who was its device before is born again before its data.
void TestSparkplugNode::devicesOfEarlierRuns()
{
    if (MosquittoBroker::program().isEmpty())
        QSKIP(MosquittoBroker::absence());
    MosquittoBroker broker;
    QVERIFY(broker.start());
    Host host(broker.port());
    QTRY_VERIFY(host.isUp());
    Sender sender(std::make_unique<MqttDoor>(), impatient());
    sender.setTarget(targetOf(broker.port()));
    sender.beginRun({"old1", "old2", "old3"}, QStringLiteral("abc"));
    enqueue(sender, 1, 2);
    QTRY_COMPARE(sender.counters().sent, 6u);
    QTRY_COMPARE(host.data["old3"].size(), std::size_t{2});
    sender.beginRun({"dev1", "dev2", "dev3"}, QStringLiteral("abd"));
    enqueue(sender, 1, 2);
    QTRY_COMPARE(host.data["dev3"].size(), std::size_t{2});
    QCOMPARE(host.bdSeqs, (std::vector<std::uint64_t>{0, 1}));
    QTRY_COMPARE(host.deaths, (std::vector<std::uint64_t>{0}));
    QCOMPARE(host.faults, QStringList());
}

/// The next start of the program goes on with the next bdSeq; a file that is broken counts as none,
/// and one that cannot be written is said.
void TestSparkplugNode::throughRestartsOfTheProgram()
{
    if (MosquittoBroker::program().isEmpty())
        QSKIP(MosquittoBroker::absence());
    MosquittoBroker broker;
    QVERIFY(broker.start());
    Host host(broker.port());
    QTRY_VERIFY(host.isUp());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("data/sparkplug.json"));
    std::uint32_t sequence = 0;
    QStringList notes;
    const auto startOnce = [&](const QString &numbers) {
        auto door = std::make_unique<MqttDoor>();
        door->keepBirthNumbersIn(numbers);
        connect(door.get(), &Door::noted, this,
                [&notes](bool, const QString &text) { notes.append(text); });
        Sender sender(std::move(door), impatient());
        sender.setTarget(targetOf(broker.port()));
        sender.beginRun({"dev1", "dev2", "dev3"}, QStringLiteral("abc"));
        ++sequence;
        enqueue(sender, sequence, sequence);
        QTRY_VERIFY(host.data[first].contains(sequence));
    };
    startOnce(file);
    startOnce(file);
    QTRY_COMPARE(host.deaths, (std::vector<std::uint64_t>{0, 1}));
    QCOMPARE(host.bdSeqs, (std::vector<std::uint64_t>{0, 1}));
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadWrite));
    QByteArray text = kept.readAll();
    QVERIFY2(text.contains(": 1\n"), text.constData());
    text.replace(": 1\n", ": 255\n");
    QVERIFY(kept.resize(0) && kept.seek(0) && kept.write(text) == text.size());
    kept.close();
    startOnce(file);
    QTRY_COMPARE(host.deaths.size(), std::size_t{3});
    startOnce(file);
    QTRY_COMPARE(host.deaths, (std::vector<std::uint64_t>{0, 1, 0, 1}));
    QVERIFY(kept.open(QIODevice::WriteOnly | QIODevice::Truncate));
    kept.write("{\"nodes\": [");
    kept.close();
    startOnce(file);
    QTRY_COMPARE(host.deaths, (std::vector<std::uint64_t>{0, 1, 0, 1, 0}));
    QCOMPARE(notes, QStringList());
    startOnce(QStringLiteral("/dev/null/sparkplug.json"));
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes.front().contains(QStringLiteral("/dev/null/sparkplug.json")),
             qPrintable(notes.front()));
    QCOMPARE(host.faults, QStringList());
}

QTEST_GUILESS_MAIN(TestSparkplugNode)
#include "tst_sparkplugnode.moc"
