#include "core/instrument/sensormode.h"

#include <QTest>

using namespace aneroid;

class TestSensorMode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measurementTakesTheDatasheetsTime()
    {
        QCOMPARE(measurementTimeUs({}), 8'000);
        QCOMPARE(longestMeasurementTimeUs({}), 9'300);
        // The datasheet's example of x1, x4, x1 (T, P, H) without humidity's part is 11.5 ms.
        SensorMode mode;
        mode.oversampling = {1, 1, 4};
        QCOMPARE(measurementTimeUs(mode), 11'500 + 2'500);
        mode.oversampling = {16, 16, 16};
        QCOMPARE(measurementTimeUs(mode), 98'000);
        QCOMPARE(longestMeasurementTimeUs(mode), 112'800);
    }

    void measurementsAreNumberedInNormalMode()
    {
        SensorMode mode;
        mode.standbyUs = 62'500;
        const int period = measurementPeriodUs(mode);
        QCOMPARE(period, 70'500);
        const MeasurementClock perfect{period, 0};
        QCOMPARE(perfect.number(0), 0);
        QCOMPARE(perfect.number(70), 0);
        QCOMPARE(perfect.number(71), 1);
        QCOMPARE(perfect.number(-1), -1);
        const MeasurementClock late{period, 20'300};
        QCOMPARE(late.number(20), -1);
        QCOMPARE(late.number(21), 0);
        for (const MeasurementClock &clock : {perfect, late}) {
            for (std::int64_t number = -300; number < 300; ++number) {
                QCOMPARE(clock.number(clock.instant(number)), number);
                QCOMPARE(clock.number(clock.instant(number) - 1), number - 1);
            }
        }
    }

    void wordsHaveTheirBits_data()
    {
        QTest::addColumn<int>("oversampling");
        QTest::addColumn<int>("filter");
        QTest::addColumn<int>("bits");
        QTest::newRow("x1") << 1 << 1 << 16;
        QTest::newRow("x2") << 2 << 1 << 17;
        QTest::newRow("x4") << 4 << 1 << 18;
        QTest::newRow("x8") << 8 << 1 << 19;
        QTest::newRow("x16") << 16 << 1 << 20;
        QTest::newRow("x1 filtered") << 1 << 2 << 20;
        QTest::newRow("x16 filtered") << 16 << 16 << 20;
    }
    void wordsHaveTheirBits()
    {
        QFETCH(int, oversampling);
        QFETCH(int, filter);
        QFETCH(int, bits);
        const SensorMode mode{{oversampling, oversampling, oversampling}, filter, 0};
        QCOMPARE(wordBits(mode, Channel::Temperature), bits);
        QCOMPARE(wordBits(mode, Channel::Pressure), bits);
        QCOMPARE(wordBits(mode, Channel::Humidity), 16);
    }

    void presetsAreTheDatasheets()
    {
        QCOMPARE(presetMode(SensorPreset::WeatherMonitoring), SensorMode{});
        QCOMPARE(presetMode(SensorPreset::HumiditySensing), SensorMode{});
        QCOMPARE(presetMode(SensorPreset::IndoorNavigation), (SensorMode{{2, 1, 16}, 16, 500}));
        QCOMPARE(presetMode(SensorPreset::Gaming), (SensorMode{{1, 1, 4}, 16, 500}));
    }

    void presetsAreTheDrivers()
    {
        QCOMPARE(presetMode(SensorPreset::Adafruit), (SensorMode{{16, 16, 16}, 1, 500}));
        QCOMPARE(presetMode(SensorPreset::EspHome), (SensorMode{{16, 16, 16}, 1, 0}));
        QCOMPARE(presetMode(SensorPreset::Tasmota), (SensorMode{{1, 1, 1}, 1, 1'000'000}));
        QCOMPARE(presetMode(SensorPreset::Linux), (SensorMode{{2, 16, 16}, 4, 500}));
        QCOMPARE(presetMode(SensorPreset::SensorCommunity), SensorMode{});
        QCOMPARE(presetMode(SensorPreset::Zephyr), (SensorMode{{2, 16, 16}, 4, 1'000'000}));
    }

    void aSkippedChannelTakesNoTime()
    {
        QCOMPARE(measurementTimeUs({{1, 0, 0}, 1, 0}), 3000);
        QCOMPARE(longestMeasurementTimeUs({{1, 0, 1}, 1, 0}), 1250 + 2300 + 2300 + 575);
        QCOMPARE(wordBits({{0, 0, 0}, 1, 0}, Channel::Temperature), 16);
    }
};

QTEST_APPLESS_MAIN(TestSensorMode)
#include "tst_sensormode.moc"
