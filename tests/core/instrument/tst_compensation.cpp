#include "core/instrument/compensation.h"

#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

/// Bosch's whole-number formulas as the datasheet prints them (section 4.2.3): an oracle that
/// shares nothing with ours but the trim.
struct BoschIntegers
{
    TrimParameters trim = sampleTrim;
    std::int32_t fine = 0;

    double celsius(std::int32_t word)
    {
        const std::int32_t above = (word >> 4) - trim.t1;
        const std::int32_t first = (((word >> 3) - (trim.t1 << 1)) * trim.t2) >> 11;
        const std::int32_t second = (((above * above) >> 12) * trim.t3) >> 14;
        fine = first + second;
        return fine / 5120.0;
    }

    double pascals(std::int64_t word) const
    {
        std::int64_t a = fine - 128000LL;
        std::int64_t b = a * a * trim.p6;
        b += (a * trim.p5) << 17;
        b += static_cast<std::int64_t>(trim.p4) << 35;
        a = ((a * a * trim.p3) >> 8) + ((a * trim.p2) << 12);
        a = (((std::int64_t{1} << 47) + a) * trim.p1) >> 33;
        std::int64_t p = 1048576 - word;
        p = (((p << 31) - b) * 3125) / a;
        a = (trim.p9 * (p >> 13) * (p >> 13)) >> 25;
        b = (trim.p8 * p) >> 19;
        p = ((p + a + b) >> 8) + (static_cast<std::int64_t>(trim.p7) << 4);
        return static_cast<double>(p) / 256.0;
    }

    double percent(std::int32_t word) const
    {
        const std::int32_t x = fine - 76800;
        const std::int32_t slope =
            (((((x * trim.h6) >> 10) * (((x * trim.h3) >> 11) + 32768)) >> 10) + 2097152) *
                trim.h2 +
            8192;
        std::int32_t v =
            (((word << 14) - (trim.h4 << 20) - trim.h5 * x + 16384) >> 15) * (slope >> 14);
        v -= ((((v >> 15) * (v >> 15)) >> 7) * trim.h1) >> 4;
        return (std::clamp(v, 0, 419430400) >> 12) / 1024.0;
    }
};

} // namespace

class TestCompensation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDatasheetsExample()
    {
        const Air air = compensated({519888, 0, 415148});
        QCOMPARE(std::round(air.temperatureC * 100.0), 2508.0);
        QCOMPARE(std::round(air.pressureHpa * 100.0), 100653.0);
        QVERIFY(std::abs(air.pressureHpa - 1006.5326) < 1e-4);
    }

    void absurdTemperatureWords_data()
    {
        QTest::addColumn<quint32>("word");
        QTest::addColumn<double>("celsius");
        QTest::newRow("zero") << 0U << -140.88;
        QTest::newRow("channel skipped") << skippedWord << 26.46;
        QTest::newRow("all ones") << largestWord << 187.55;
    }
    void absurdTemperatureWords()
    {
        QFETCH(quint32, word);
        QFETCH(double, celsius);
        const Air air = compensated({word, 30000, 415148});
        QCOMPARE(std::round(air.temperatureC * 100.0), std::round(celsius * 100.0));
        if (word == 0)
            QCOMPARE(std::round(air.pressureHpa), 771.0); // seen in the field with it
    }

    void agreesWithTheWholeNumberFormulas()
    {
        BoschIntegers bosch;
        for (std::uint32_t t = 400'000; t <= 700'000; t += 7'919) {
            for (std::uint32_t step = 0; step < 40; ++step) {
                const RawWords words{t, 21'000 + step * 400, 360'000 + step * 12'345};
                const Air air = compensated(words);
                const double celsius = bosch.celsius(static_cast<std::int32_t>(words.temperature));
                QVERIFY(std::abs(air.temperatureC - celsius) < 0.005);
                QVERIFY(std::abs(air.pressureHpa * 100.0 - bosch.pascals(words.pressure)) < 2.0);
                const double percent = bosch.percent(static_cast<std::int32_t>(words.humidity));
                QVERIFY2(std::abs(air.humidity - percent) < 0.02,
                         qPrintable(QStringLiteral("%1 %2").arg(air.humidity).arg(percent)));
            }
        }
    }

    void wordsComeBackFromTheirValues()
    {
        for (std::uint32_t i = 0; i < 2000; ++i) {
            const RawWords words{380'000 + i * 150, 21'200 + i * 8, 360'000 + i * 240};
            QCOMPARE(nearestWords(compensated(words)), words);
        }
    }

    void theNearestWordIsNearest()
    {
        for (int i = 0; i < 2000; ++i) {
            const Air air{-40.0 + 0.0613 * i, 0.01 + 0.0499 * i, 300.0 + 0.4 * i};
            const RawWords best = nearestWords(air);
            for (const std::uint32_t step : {1U, ~0U}) {
                const RawWords other{best.temperature + step, best.humidity, best.pressure};
                QVERIFY(std::abs(compensated(best).temperatureC - air.temperatureC) <=
                        std::abs(compensated(other).temperatureC - air.temperatureC) + 1e-6);
                const RawWords others{best.temperature, best.humidity + step, best.pressure + step};
                QVERIFY(std::abs(compensated(best).humidity - air.humidity) <=
                        std::abs(compensated(others).humidity - air.humidity) + 1e-5);
                QVERIFY(std::abs(compensated(best).pressureHpa - air.pressureHpa) <=
                        std::abs(compensated(others).pressureHpa - air.pressureHpa) + 1e-7);
            }
        }
    }

    void humidityIsLimited()
    {
        QCOMPARE(compensated({519888, largestHumidityWord, 415148}).humidity, 100.0);
        QCOMPARE(compensated({519888, 0, 415148}).humidity, 0.0);
    }

    void valuesBeyondTheRegistersGiveTheirEnds()
    {
        QCOMPARE(nearestWords({-200.0, -1000.0, 5000.0}), (RawWords{0, 0, 0}));
        QCOMPARE(nearestWords({300.0, 1000.0, -500.0}),
                 (RawWords{largestWord, largestHumidityWord, largestWord}));
    }

    void aTrimWithoutSpanGivesNoPressure()
    {
        TrimParameters broken = sampleTrim;
        broken.p1 = 0;
        QCOMPARE(compensated({519888, 30000, 415148}, broken).pressureHpa, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestCompensation)
#include "tst_compensation.moc"
