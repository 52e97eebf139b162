#include "core/payload/payloadplan.h"
#include "core/payload/sparkplug.h"

#include "payloadsample.h"

#include <protozero/pbf_reader.hpp>

#include <QMap>
#include <QTest>
#include <QVariant>

#include <limits>

using namespace aneroid;

namespace {

struct Decoded
{
    qulonglong timestamp = 0;
    std::optional<qulonglong> seq;
    QStringList order;
    QMap<QString, QVariant> values; ///< null: is_null
    QMap<QString, unsigned> types;
    QMap<QString, qulonglong> times;
};

void readMetric(protozero::pbf_reader metric, Decoded &into)
{
    QString name;
    QVariant value;
    unsigned type = 0;
    qulonglong time = 0;
    while (metric.next()) {
        switch (metric.tag()) {
        case 1:
            name = QString::fromStdString(metric.get_string());
            break;
        case 3:
            time = metric.get_uint64();
            break;
        case 4:
            type = metric.get_uint32();
            break;
        case 10:
            value = metric.get_uint32();
            break;
        case 11:
            value = QVariant::fromValue(static_cast<qulonglong>(metric.get_uint64()));
            break;
        case 13:
            value = metric.get_double();
            break;
        case 14:
            value = metric.get_bool();
            break;
        default:
            metric.skip();
        }
    }
    into.order.append(name);
    into.values.insert(name, value);
    into.types.insert(name, type);
    into.times.insert(name, time);
}

Decoded decoded(SparkplugType type, const SparkplugState &state, const Reading &reading)
{
    PayloadDevice device;
    device.id = "an-01";
    std::string bytes;
    putSparkplug(bytes, type, state, {reading, device, "k3f9q2", "1.0.0"});
    Decoded made;
    protozero::pbf_reader payload(bytes);
    while (payload.next()) {
        switch (payload.tag()) {
        case 1:
            made.timestamp = payload.get_uint64();
            break;
        case 2:
            readMetric(payload.get_message(), made);
            break;
        case 3:
            made.seq = payload.get_uint64();
            break;
        default:
            payload.skip();
        }
    }
    return made;
}

const SparkplugState someState{.nowMs = 1'795'944'601'000, .bdSeq = 5, .seq = 255};

} // namespace

class TestSparkplug : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDevicesData();
    void whatIsNoNumberIsNull();
    void aNodesBirthAndDeath();
    void theBytes();
};

void TestSparkplug::aDevicesData()
{
    for (const SparkplugType type : {SparkplugType::DeviceBirth, SparkplugType::DeviceData}) {
        const Decoded made = decoded(type, someState, fixtureReading());
        QCOMPARE(made.timestamp, qulonglong{1'795'944'601'000});
        QCOMPARE(made.seq.value_or(999), qulonglong{255});
        QCOMPARE(made.order,
                 QStringList({QStringLiteral("temperature_c"), QStringLiteral("humidity"),
                              QStringLiteral("pressure_hpa"), QStringLiteral("sequence")}));
        QCOMPARE(made.values[QStringLiteral("temperature_c")].toDouble(), 21.57);
        QCOMPARE(made.values[QStringLiteral("humidity")].toDouble(), 45.63);
        QCOMPARE(made.values[QStringLiteral("pressure_hpa")].toDouble(), 1012.34);
        QCOMPARE(made.values[QStringLiteral("sequence")].toUInt(), 17U);
        QCOMPARE(made.types[QStringLiteral("humidity")], 10U);
        QCOMPARE(made.types[QStringLiteral("sequence")], 8U);
        QCOMPARE(made.times[QStringLiteral("humidity")], qulonglong{1'795'944'600'000});
    }
}

void TestSparkplug::whatIsNoNumberIsNull()
{
    Reading reading = fixtureReading();
    reading.humidity = std::numeric_limits<double>::quiet_NaN();
    const Decoded made = decoded(SparkplugType::DeviceData, someState, reading);
    QVERIFY(made.values.contains(QStringLiteral("humidity")));
    QVERIFY(!made.values[QStringLiteral("humidity")].isValid());
}

void TestSparkplug::aNodesBirthAndDeath()
{
    const Decoded birth = decoded(SparkplugType::NodeBirth, someState, fixtureReading());
    QCOMPARE(birth.order,
             QStringList({QStringLiteral("bdSeq"), QStringLiteral("Node Control/Rebirth")}));
    QCOMPARE(birth.values[QStringLiteral("bdSeq")].toULongLong(), qulonglong{5});
    QCOMPARE(birth.types[QStringLiteral("bdSeq")], 8U);
    QCOMPARE(birth.values[QStringLiteral("Node Control/Rebirth")], QVariant(false));
    QVERIFY(birth.seq);
    const Decoded death = decoded(SparkplugType::NodeDeath, someState, fixtureReading());
    QCOMPARE(death.order, QStringList(QStringLiteral("bdSeq")));
    QVERIFY(!death.seq);
}

/// Worked out by hand from the wire format: tag, length, value.
void TestSparkplug::theBytes()
{
    PayloadDevice device;
    device.id = "an-01";
    std::string bytes;
    putSparkplug(bytes, SparkplugType::NodeDeath, {.nowMs = 1000, .bdSeq = 3, .seq = 0},
                 {fixtureReading(), device, "k3f9q2", "1.0.0"});
    QCOMPARE(QByteArray::fromStdString(bytes).toHex(), QByteArray("08e8071"
                                                                  "20e"
                                                                  "0a056264536571"
                                                                  "18e807"
                                                                  "2008"
                                                                  "5803"));
}

QTEST_APPLESS_MAIN(TestSparkplug)
#include "tst_sparkplug.moc"
