#include "core/fitting/twin/measures/samplelattice.h"

#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/fitting/twin/measures/dequantise.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace aneroid;

namespace {

constexpr std::size_t count = 6000;
constexpr int samples = 20;
constexpr double noStep = 0.0;

/// The air, in minutes: a slow wave and a faster, smaller one.
double airAt(double minute)
{
    return 20.0 + 3.0 * std::sin(minute / 300.0) + 0.15 * std::sin(minute / 17.0);
}

/// What a station writes of it, in hundredths: means of samples in steps (0: fine ones).
std::vector<float> written(double step, double noise = 0.0, double window = 1.0)
{
    std::vector<float> values;
    for (std::size_t i = 0; i < count; ++i) {
        double sum = 0.0;
        for (int j = 0; j < samples; ++j) {
            const double at = static_cast<double>(i) + window * ((j + 0.5) / samples - 0.5);
            const double z = normalTable()(
                randomWords(6, Stream::SensorNoise, i, static_cast<std::uint64_t>(j))[0]);
            const double sample = airAt(at) + noise * z;
            sum += step > 0.0 ? std::round(sample / step) * step : sample;
        }
        values.push_back(static_cast<float>(std::round(100.0 * sum / samples) / 100.0));
    }
    return values;
}

double errorOf(const std::vector<float> &values)
{
    double squares = 0.0;
    for (std::size_t i = 0; i < count; ++i)
        squares += std::pow(static_cast<double>(values[i]) - airAt(static_cast<double>(i)), 2.0);
    return std::sqrt(squares / count);
}

} // namespace

class TestSampleLattice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheSamplesStep_data()
    {
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("noise");
        QTest::addColumn<double>("expected");
        QTest::newRow("0.1") << 0.1 << 0.0 << 0.1;
        QTest::newRow("0.2") << 0.2 << 0.01 << 0.2;
        QTest::newRow("0.5") << 0.5 << 0.0 << 0.5;
        QTest::newRow("fine samples") << noStep << 0.01 << 0.0;
        QTest::newRow("noise hides the step") << 0.1 << 0.3 << 0.0;
    }
    void findsTheSamplesStep()
    {
        QFETCH(double, step);
        QFETCH(double, noise);
        QFETCH(double, expected);
        QCOMPARE(sampleLatticeOf(written(step, noise), 0.01).step, expected);
    }

    /// A hygrometer at 100 % for half of the time is no lattice, and neither are coarse values.
    void knowsWhatIsNone()
    {
        std::vector<float> values = written(noStep, 0.05);
        for (float &value : values)
            value = std::min(value, 20.0F);
        QVERIFY(!sampleLatticeOf(values, 0.01).any());
        std::vector<float> coarse = written(noStep);
        for (float &value : coarse)
            value = static_cast<float>(std::round(10.0 * static_cast<double>(value)) / 10.0);
        QVERIFY(!sampleLatticeOf(coarse, 0.1).any());
        QVERIFY(!sampleLatticeOf({}, 0.01).any());
    }

    void theLineIsNearTheAir()
    {
        std::vector<float> values = written(0.1);
        const SampleLattice lattice = sampleLatticeOf(values, 0.01);
        QVERIFY(lattice.any());
        const double before = errorOf(values);
        const std::vector<float> line = throughSteps(values, lattice);
        const double after = errorOf(line);
        QVERIFY2(after < 0.5 * before, qPrintable(QString::number(after / before)));
        for (std::size_t i = 0; i < count; ++i)
            QVERIFY(std::abs(line[i] - values[i]) < 0.0501F);
        values[700] = std::nanf("");
        QVERIFY(std::isnan(throughSteps(values, lattice)[700]));
        const std::vector<float> flat(50, 3.0F);
        QVERIFY(throughSteps(flat, lattice) == flat);
    }

    void findsTheWindow()
    {
        for (const double window : {0.6, 1.0, 1.5}) {
            const std::vector<float> values = written(0.1, 0.0, window);
            const double found = windowOf(values, sampleLatticeOf(values, 0.01));
            QVERIFY2(std::abs(found / window - 1.0) < 0.12, qPrintable(QString::number(found)));
        }
        QCOMPARE(windowOf(std::vector<float>(1000, 20.0F), {0.1, 0.01}), 1.0);
    }

    /// Of the means every thirtieth was kept: how often they rest still tells a window of a
    /// thirtieth.
    void findsTheWindowOfRareMeans()
    {
        const std::vector<float> values = written(0.1);
        std::vector<float> rare;
        for (std::size_t i = 0; i < values.size(); i += 30)
            rare.push_back(values[i]);
        const double found = windowOf(rare, {0.1, 0.01});
        QVERIFY2(found > 0.7 / 30.0 && found < 3.0 / 30.0, qPrintable(QString::number(found)));
    }

    void findsTheSamplesNoise()
    {
        for (const double noise : {0.0, 0.03}) {
            const std::vector<float> values = written(0.2, noise);
            const SampleLattice lattice{0.2, 0.01};
            std::vector<float> path;
            for (std::size_t i = 0; i < count; ++i)
                path.push_back(static_cast<float>(airAt(static_cast<double>(i))));
            const double found = hiddenSampleNoise(values, path, lattice, 1.0, samples, 1);
            QVERIFY2(std::abs(found - noise) < 0.006, qPrintable(QString::number(found)));
        }
    }
};

QTEST_APPLESS_MAIN(TestSampleLattice)
#include "tst_samplelattice.moc"
