#include "core/fleet/deviceids.h"

#include <QTest>

using namespace aneroid;

class TestDeviceIds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void patternIsFilledIn_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("id");
        QTest::newRow("default") << QStringLiteral("bme280_{n:04}") << 7
                                 << QStringLiteral("bme280_0007");
        QTest::newRow("wide") << QStringLiteral("bme280_{n:04}") << 12345
                              << QStringLiteral("bme280_12345");
        QTest::newRow("plain") << QStringLiteral("room-{n}-a") << 12 << QStringLiteral("room-12-a");
    }
    void patternIsFilledIn()
    {
        QFETCH(QString, pattern);
        QFETCH(int, n);
        QTEST(deviceIdAt(pattern, n), "id");
    }

    void oneDeviceIsItsOwnId()
    {
        Settings settings;
        QCOMPARE(deviceIds(settings), std::vector<std::string>{"bme280_fake_001"});
        settings.devices = 3;
        QCOMPARE(deviceIds(settings),
                 (std::vector<std::string>{"bme280_0001", "bme280_0002", "bme280_0003"}));
    }

    void onlyWhatNamesThemChangesIds()
    {
        Settings one;
        Settings other = one;
        other.deviceIdPattern = QStringLiteral("x{n}"); // is not asked for
        other.temperature.range.maximum = 30.0;
        QVERIFY(haveSameIds(one, other));
        other.deviceId = QStringLiteral("b");
        QVERIFY(!haveSameIds(one, other));
        one.devices = 2;
        other.devices = 2;
        QVERIFY(!haveSameIds(one, other));
        other.deviceIdPattern = one.deviceIdPattern;
        QVERIFY(haveSameIds(one, other));
    }

    void copiesShareOneList()
    {
        const DeviceIds ids{"a", "b"};
        const DeviceIds copy = ids;
        QCOMPARE(copy.data(), ids.data());
        QCOMPARE(copy, (DeviceIds{"a", "b"}));
        QVERIFY(DeviceIds().empty());
    }
};

QTEST_APPLESS_MAIN(TestDeviceIds)
#include "tst_deviceids.moc"
