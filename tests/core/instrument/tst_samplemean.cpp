#include "core/instrument/samplemean.h"

#include "tests/core/instrument/measuring.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

using namespace aneroid;

namespace {

constexpr SampleAveraging station{60.0, 20, {0.1, 1.0, 0.0}};

Air warm(double celsius)
{
    return {celsius, 50.0, 1000.0};
}

/// What a mean of samples makes of air that moves evenly from `begin` to `end`.
double meanOf(double begin, double end, const SampleAveraging &averaging = station,
              double noise = 0.0, TimeMs time = measureStart)
{
    const SampleMean mean(averaging, 7, {noise, 0.0, 0.0});
    const std::array at{time};
    const std::array from{warm(begin)};
    const std::array middle{warm(0.5 * (begin + end))};
    const std::array to{warm(end)};
    SignalBlock block{};
    block.values[0][0] = middle[0].temperatureC;
    mean.apply(at, middle, {from, to}, block);
    return block.values[0][0];
}

bool isNear(double value, double expected, double tolerance = 1e-9)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class TestSampleMean : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void restingAirIsOnAStep()
    {
        QVERIFY(isNear(meanOf(20.02, 20.02), 20.0));
        QVERIFY(isNear(meanOf(20.06, 20.06), 20.1));
        QVERIFY(isNear(meanOf(20.06, 20.14), 20.1)); // moves within the step
    }

    /// The share of the samples beyond the border, 20.05 °C.
    void movingAirIsBetweenTwoSteps()
    {
        QVERIFY(isNear(meanOf(20.0, 20.1), 20.05));
        QVERIFY(isNear(meanOf(20.1, 20.0), 20.05));
        QVERIFY(isNear(meanOf(20.04, 20.08), 20.075, 0.0026)); // three quarters of the window
    }

    void fastAirIsItsMean() { QVERIFY(isNear(meanOf(20.013, 23.013), 21.513, 0.02)); }

    /// The samples' mean is the value, however the air bends.
    void bendsKeepTheMean()
    {
        const SampleMean mean({60.0, 60, {0.01, 0.0, 0.0}}, 7, {});
        const std::array at{measureStart};
        const std::array from{warm(21.0)};
        const std::array middle{warm(20.0)};
        const std::array to{warm(22.0)};
        SignalBlock block{};
        block.values[0][0] = 20.0;
        mean.apply(at, middle, {from, to}, block);
        QVERIFY(isNear(block.values[0][0], 20.0, 0.002));
    }

    void samplesHaveTheNoise()
    {
        constexpr int count = 4000;
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < count; ++i) {
            const double off =
                meanOf(20.0, 20.0, station, 0.2, measureStart + i * TimeMs{60'000}) - 20.0;
            sum += off;
            squares += off * off;
        }
        // Each sample's noise and what its rounding adds, over 20 samples.
        const double expected = std::sqrt((0.04 + 0.01 / 12.0) / 20.0);
        const double deviation = std::sqrt(squares / count);
        QVERIFY2(isNear(deviation, expected, 0.05 * expected),
                 qPrintable(QString::number(deviation)));
        QVERIFY(std::abs(sum / count) < 0.004);
        QCOMPARE(meanOf(20.0, 20.0, station, 0.2), meanOf(20.0, 20.0, station, 0.2));
    }

    void roundedSamplesAreSpreadAsDrawn_data()
    {
        QTest::addColumn<double>("noise");
        QTest::addColumn<double>("slope");
        QTest::addColumn<int>("samples");
        QTest::newRow("less than a step, at rest") << 0.03 << 0.0 << 9;
        QTest::newRow("little, moving") << 0.01 << 0.06 << 16;
        QTest::newRow("more than a step") << 0.25 << 0.1 << 5;
        QTest::newRow("one sample") << 0.05 << 0.0 << 1;
    }
    /// How often each mean comes, against samples drawn and rounded one by one by other means.
    void roundedSamplesAreSpreadAsDrawn()
    {
        QFETCH(double, noise);
        QFETCH(double, slope);
        QFETCH(int, samples);
        constexpr int count = 40'000;
        const SampleAveraging averaging{60.0, samples, {0.1, 0.0, 0.0}};
        std::map<int, int> made;
        std::map<int, int> drawn;
        std::mt19937_64 random(3);
        std::normal_distribution<double> normal(0.0, noise);
        for (int i = 0; i < count; ++i) {
            const double middle = 20.0 + 0.1 * i / count; // all places between two steps
            const double mean = meanOf(middle - slope, middle + slope, averaging, noise,
                                       measureStart + i * TimeMs{60'000});
            ++made[static_cast<int>(std::lround((mean - 19.0) * 10.0 * samples))];
            double sum = 0.0;
            for (int j = 0; j < samples; ++j) {
                const double at = (2.0 * j + 1.0) / samples - 1.0;
                sum += std::round((middle + slope * at + normal(random)) / 0.1);
            }
            ++drawn[static_cast<int>(std::lround(sum - 190.0 * samples))];
        }
        double chiSquare = 0.0;
        double classes = 0.0;
        for (const auto &[value, times] : drawn) {
            if (times < 50)
                continue;
            chiSquare += std::pow(made[value] - times, 2.0) / (made[value] + times);
            classes += 1.0;
        }
        QVERIFY2(chiSquare < classes + 4.0 * std::sqrt(2.0 * classes),
                 qPrintable(QString::number(chiSquare / classes)));
    }

    /// A mean does not depend on what else is made with it.
    void manyAtOnceAreAsEach()
    {
        const SampleMean mean({60.0, 11, {0.1, 1.0, 0.0}}, 7, {0.05, 0.0, 0.0});
        constexpr std::size_t count = 101;
        const std::vector<TimeMs> times = instants(count, 60'000);
        std::vector<Air> begin;
        std::vector<Air> middle;
        std::vector<Air> end;
        SignalBlock together{};
        for (std::size_t i = 0; i < count; ++i) {
            const double t = 20.0 + std::sin(0.3 * static_cast<double>(i));
            begin.push_back({t, 50.0 + t, 1000.0});
            middle.push_back({t + 0.1, 50.0 - t, 1000.0});
            end.push_back({t + 0.3, 49.0 - t, 1000.0});
            together.values[0][i] = middle[i].temperatureC;
            together.values[1][i] = middle[i].humidity;
            together.values[2][i] = middle[i].pressureHpa;
        }
        const SignalBlock before = together;
        mean.apply(times, middle, {begin, end}, together);
        for (std::size_t i = 0; i < count; ++i) {
            SignalBlock alone{};
            for (std::size_t c = 0; c < channelCount; ++c)
                alone.values[c][0] = before.values[c][i];
            mean.apply({&times[i], 1}, {&middle[i], 1}, {{&begin[i], 1}, {&end[i], 1}}, alone);
            for (std::size_t c = 0; c < channelCount; ++c)
                QCOMPARE(together.values[c][i], alone.values[c][0]);
            QCOMPARE(alone.values[2][0], 1000.0);
        }
    }

    void theChipWritesMeans()
    {
        InstrumentSettings settings = perfect();
        settings.noiseScale = 1.0;
        settings.character.averaging = station;
        settings.character.resolution = {0.01, 0.01, 0.01};
        settings.character.noiseRms = {0.0, 0.0, 0.5};
        const Bme280 chip(3, "station");
        const std::vector<TimeMs> times = instants(600, 60'000);
        const std::vector<Air> from(times.size(), warm(20.0));
        const std::vector<Air> middle(times.size(), warm(20.05));
        const std::vector<Air> to(times.size(), warm(20.1));
        std::vector<Reading> out(times.size());
        chip.measure(times, {middle, {}, {}, {from, to}}, settings, wideRanges, out);
        double squares = 0.0;
        for (const Reading &reading : out) {
            QVERIFY(isNear(reading.temperatureC, 20.05, 1e-6));
            QVERIFY(isNear(reading.humidity, 50.0, 1e-6));
            squares += std::pow(reading.pressureHpa - 1000.0, 2.0); // as of one sample
        }
        QVERIFY(isNear(std::sqrt(squares / 600.0), 0.5, 0.06));
    }

    void rangesLeaveRoomForTheSamplesSteps()
    {
        InstrumentSettings settings = perfect();
        const Bme280 chip(3, "station");
        const Margins before = chip.margins(settings, wideRanges, measureStart);
        settings.character.averaging = station;
        const Margins after = chip.margins(settings, wideRanges, measureStart);
        QVERIFY(isNear(after.low[0] - before.low[0], 0.05));
        QVERIFY(isNear(after.high[1] - before.high[1], 0.5));
        QVERIFY(isNear(after.high[2], before.high[2]));
    }
};

QTEST_APPLESS_MAIN(TestSampleMean)
#include "tst_samplemean.moc"
