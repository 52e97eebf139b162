#include "core/instrument/bme280.h"
#include "core/instrument/noisetable.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace aneroid;

namespace {

constexpr std::size_t window = 32;

/// The datasheet's way: the standard deviation of 32 consecutive values, here the mean of many.
std::array<double, channelCount> noiseSeen(const SensorMode &mode, double celsius,
                                           const InstrumentCharacter &character = {},
                                           std::size_t windows = 600)
{
    const Bme280 chip(11, "noise");
    InstrumentSettings settings;
    settings.mode = mode;
    settings.character = character;
    const std::size_t count = windows * window;
    std::vector<TimeMs> times(count);
    for (std::size_t i = 0; i < count; ++i)
        times[i] = 1'763'116'200'000 + static_cast<TimeMs>(i) * 1'000;
    const std::vector<Air> air(count, Air{celsius, 50.0, 1000.0});
    std::vector<Air> out(count);
    chip.compensate(times, {air, {}, {}}, settings, out);
    std::array<double, channelCount> variance{};
    for (std::size_t w = 0; w < windows; ++w) {
        for (std::size_t c = 0; c < channelCount; ++c) {
            double sum = 0.0;
            double squares = 0.0;
            for (std::size_t i = w * window; i < (w + 1) * window; ++i) {
                const double x = c == 0   ? out[i].temperatureC - celsius
                                 : c == 1 ? out[i].humidity - 50.0
                                          : out[i].pressureHpa - 1000.0;
                sum += x;
                squares += x * x;
            }
            variance[c] += (squares - sum * sum / window) / (window - 1.0);
        }
    }
    std::array<double, channelCount> rms{};
    for (std::size_t c = 0; c < channelCount; ++c)
        rms[c] = std::sqrt(variance[c] / static_cast<double>(windows));
    return rms;
}

bool near(double seen, double expected, double rounding)
{
    return std::abs(seen - expected) <= std::max(0.15 * expected, rounding);
}

} // namespace

class TestNoiseTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pressureNoiseIsTheDatasheets_data()
    {
        QTest::addColumn<int>("oversampling");
        QTest::addColumn<int>("filter");
        QTest::addColumn<double>("pascals");
        const double table[5][5] = {{3.3, 1.9, 1.2, 0.9, 0.4},
                                    {2.6, 1.5, 1.0, 0.6, 0.4},
                                    {2.1, 1.2, 0.8, 0.5, 0.3},
                                    {1.6, 1.0, 0.6, 0.4, 0.2},
                                    {1.3, 0.8, 0.5, 0.4, 0.2}};
        for (std::size_t row = 0; row < 5; ++row) {
            for (std::size_t column = 0; column < 5; ++column)
                QTest::addRow("x%d, filter %d", oversamplings[row], filterCoefficients[column])
                    << oversamplings[row] << filterCoefficients[column] << table[row][column];
        }
    }
    void pressureNoiseIsTheDatasheets()
    {
        QFETCH(int, oversampling);
        QFETCH(int, filter);
        QFETCH(double, pascals);
        QCOMPARE(pressureNoisePa(oversampling, filter), pascals);
        const SensorMode mode{{oversampling == 16 ? 2 : 1, 1, oversampling}, filter, 0};
        const double seen = noiseSeen(mode, 25.0)[2] * 100.0;
        QVERIFY2(near(seen, pascals, 0.05), qPrintable(QString::number(seen)));
    }

    void temperatureAndHumidityNoiseAreTheDatasheets_data()
    {
        QTest::addColumn<int>("oversampling");
        QTest::addColumn<double>("celsius");
        QTest::addColumn<double>("percent");
        QTest::newRow("x1") << 1 << 0.005 << 0.07;
        QTest::newRow("x2") << 2 << 0.004 << 0.05;
        QTest::newRow("x4") << 4 << 0.003 << 0.04;
        QTest::newRow("x8") << 8 << 0.003 << 0.03;
        QTest::newRow("x16") << 16 << 0.002 << 0.02;
    }
    void temperatureAndHumidityNoiseAreTheDatasheets()
    {
        QFETCH(int, oversampling);
        QFETCH(double, celsius);
        QFETCH(double, percent);
        const SensorMode mode{{oversampling, oversampling, 1}, 1, 0};
        const auto seen = noiseSeen(mode, 25.0);
        QVERIFY2(near(seen[0], celsius, 0.0005), qPrintable(QString::number(seen[0])));
        QVERIFY2(near(seen[1], percent, 0.005), qPrintable(QString::number(seen[1])));
    }

    void theFilterNeverSmoothsHumidity()
    {
        const auto seen = noiseSeen({{1, 1, 1}, 16, 0}, 25.0);
        QVERIFY(near(seen[1], 0.07, 0.0));
        QVERIFY(seen[0] < 0.5 * 0.005);
    }

    void pressureNoiseFollowsTheTemperature_data()
    {
        QTest::addColumn<double>("celsius");
        QTest::addColumn<double>("factor");
        QTest::newRow("-40 C") << -40.0 << 1.25;
        QTest::newRow("-10 C") << -10.0 << 1.25;
        QTest::newRow("7.5 C") << 7.5 << 1.125;
        QTest::newRow("25 C") << 25.0 << 1.0;
        QTest::newRow("75 C") << 75.0 << 0.95;
        QTest::newRow("85 C") << 85.0 << 0.95;
    }
    void pressureNoiseFollowsTheTemperature()
    {
        QFETCH(double, celsius);
        QFETCH(double, factor);
        QVERIFY(std::abs(pressureNoiseFactor(celsius) - factor) < 1e-12);
        // x16 for steps that are small against the noise
        const SensorMode fine{{16, 1, 16}, 1, 0};
        const double seen = noiseSeen(fine, celsius)[2] / noiseSeen(fine, 25.0)[2];
        QVERIFY2(std::abs(seen / factor - 1.0) < 0.02, qPrintable(QString::number(seen)));
    }

    void aProfileKnowsItsOwnNoise()
    {
        InstrumentCharacter character;
        character.noiseRms[2] = 0.008; // an LPS25H
        character.resolution[2] = 0.01;
        character.noiseRms[1] = 0.0;
        QVERIFY(near(noiseSeen({}, 25.0, character)[2], 0.008, 0.0));
        QVERIFY(noiseSeen({}, 25.0, character)[1] < 0.004); // the steps of the words
        // Other modes in the ratio of the table.
        QVERIFY(near(noiseSeen({{1, 1, 8}, 2, 0}, 25.0, character)[2], 0.008 / 3.3, 0.0));
    }

    void filteredNoiseHasItsShareInAWindow()
    {
        QCOMPARE(shareSeen(1), 1.0);
        QVERIFY(std::abs(shareSeen(16) - 0.674) < 0.002);
        for (const int filter : filterCoefficients) {
            // From white noise of 3.3 Pa, what theory gives against the table's first row.
            const double white = 3.3 / std::sqrt(2.0 * filter - 1.0) * shareSeen(filter);
            const double allowed = filter == 8 ? 0.25 : 0.06; // the table contradicts itself at 8
            QVERIFY(std::abs(white / pressureNoisePa(1, filter) - 1.0) < allowed);
        }
    }
};

QTEST_APPLESS_MAIN(TestNoiseTable)
#include "tst_noisetable.moc"
