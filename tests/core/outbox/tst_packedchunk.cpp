#include "core/outbox/packedchunk.h"

#include "core/instrument/anomalies.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace aneroid;

class TestPackedChunk : public QObject
{
    Q_OBJECT

    static std::vector<Reading> someReadings(int count)
    {
        std::vector<Reading> readings;
        for (int i = 0; i < count; ++i) {
            readings.push_back({.timestampMs = 1'763'116'200'000 - i,
                                .device = static_cast<std::uint32_t>(i * 7),
                                .sequence = static_cast<std::uint32_t>(i + 1),
                                .temperatureC = std::round((-40.0 + i * 0.37) * 100.0) / 100.0,
                                .humidity = std::round(i * 0.13 * 100.0) / 100.0,
                                .pressureHpa = std::round((300.0 + i * 0.91) * 100.0) / 100.0,
                                .weather = static_cast<WeatherKind>(i % 6),
                                .anomalies = static_cast<std::uint16_t>(i * 55)});
        }
        return readings;
    }

private Q_SLOTS:
    void hundredthsTake32BytesAndComeBackWhole()
    {
        const std::vector<Reading> readings = someReadings(1000);
        const PackedChunk chunk = packed(readings);
        QCOMPARE(chunk.format, PackedChunk::Hundredths);
        QCOMPARE(chunk.bytes.size(), 32'000);
        QVERIFY(unpacked(chunk.format, chunk.bytes) == readings);
    }

    void anyNumberComesBackToTheLastBit_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("third") << 1.0 / 3.0;
        QTest::newRow("huge") << 1e300;
        QTest::newRow("beyond 32 bits") << 21'474'840.0;
        QTest::newRow("negative zero") << -0.0;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN();
    }
    void anyNumberComesBackToTheLastBit()
    {
        QFETCH(const double, value);
        std::vector<Reading> readings = someReadings(3);
        readings[1].humidity = value;
        const PackedChunk chunk = packed(readings);
        const auto back = unpacked(chunk.format, chunk.bytes);
        QCOMPARE(back.size(), std::size_t(3));
        QCOMPARE(std::bit_cast<quint64>(back[1].humidity), std::bit_cast<quint64>(value));
        QVERIFY(back[0] == readings[0] && back[2] == readings[2]);
    }

    /// What befalls readings on their way comes behind them; without any, nothing does.
    void mishapsComeBackWhole()
    {
        std::vector<Reading> readings = someReadings(3);
        std::vector<Mishap> mishaps(3);
        QCOMPARE(packed(readings, mishaps).format, PackedChunk::Hundredths);
        mishaps[1].shiftMs = -3'600'000;
        mishaps[1].add(FaultKind::ClockJump);
        mishaps[2].delayMs = 86'400'000;
        mishaps[2].group = 1000;
        for (std::size_t i = readingFaultCount; i < faultKindCount; ++i)
            mishaps[2].add(static_cast<FaultKind>(i));
        for (const double humidity : {50.25, 1.0 / 3.0}) {
            readings[0].humidity = humidity;
            const PackedChunk chunk = packed(readings, mishaps);
            QVERIFY(unpacked(chunk.format, chunk.bytes) == readings);
            QVERIFY(unpackedMishaps(chunk.format, chunk.bytes) == mishaps);
            QVERIFY(unpacked(chunk.format, chunk.bytes.chopped(1)).empty());
            QVERIFY(unpackedMishaps(chunk.format, chunk.bytes.chopped(1)).empty());
        }
    }

    /// A code of this process means nothing to the next one: the set is stored.
    void manyAnomaliesComeBack()
    {
        std::vector<Reading> readings = someReadings(2);
        readings[1].anomalies = anomalyCode(0x8003F1);
        readings[1].weather = WeatherKind::Shower;
        QVERIFY(isPassingCode(readings[1].anomalies));
        const PackedChunk chunk = packed(readings);
        QCOMPARE(chunk.bytes.mid(32 + 16, 4), QByteArray::fromHex("f103") +
                                                  static_cast<char>(0x80 | 4) +
                                                  static_cast<char>(0x80));
        QVERIFY(unpacked(chunk.format, chunk.bytes) == readings);
    }

    void brokenBytesAreNoReadings()
    {
        const PackedChunk chunk = packed(someReadings(2));
        QVERIFY(unpacked(chunk.format, chunk.bytes.chopped(1)).empty());
        QVERIFY(unpacked(7, chunk.bytes).empty());
    }

    void bits()
    {
        SettledBits bits;
        QCOMPARE(bits.count(), 0);
        for (const int index : {0, 7, 8, 999, 999})
            bits.set(index);
        QCOMPARE(bits.count(), 4);
        QVERIFY(bits.test(999) && !bits.test(998) && !bits.test(5000));
        SettledBits others;
        others.set(3);
        others.set(7);
        others.merge(SettledBits(bits.bytes()));
        QCOMPARE(others.count(), 5);
    }
};

QTEST_APPLESS_MAIN(TestPackedChunk)
#include "tst_packedchunk.moc"
