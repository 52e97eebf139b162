#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/fitting/twin/measures/dequantise.h"

#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

constexpr double step = 0.5;

double slowWave(std::size_t i)
{
    return 20.0 + 3.0 * std::sin(static_cast<double>(i) / 150.0);
}

std::vector<float> rounded(double noise)
{
    std::vector<float> values;
    for (std::size_t i = 0; i < 4000; ++i) {
        const double z = normalTable()(randomWords(6, Stream::SensorNoise, i)[3]);
        values.push_back(static_cast<float>(std::round((slowWave(i) + noise * z) / step) * step));
    }
    return values;
}

} // namespace

class TestDequantise : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsCoarseFromFine();
    void followsTheSlope();
    void leavesGapsAlone();
    void findsHiddenNoise();
};

void TestDequantise::tellsCoarseFromFine()
{
    QVERIFY(isCoarse(rounded(0.05), step));
    QVERIFY(!isCoarse(rounded(2.0), step)); // noisier than the step
    QVERIFY(!isCoarse(rounded(0.05), 0.01));
    QCOMPARE(equalNeighbours({1.0F, 1.0F, std::nanf(""), 1.0F, 2.0F}), 2.0 / 3.0);
    QCOMPARE(equalNeighbours({}), 0.0);
}

void TestDequantise::followsTheSlope()
{
    const std::vector<float> values = rounded(0.0);
    const std::vector<float> smooth = dequantise(values, step);
    double before = 0.0;
    double after = 0.0;
    for (std::size_t i = 100; i < 3900; ++i) {
        before += std::pow(static_cast<double>(values[i]) - slowWave(i), 2.0);
        after += std::pow(static_cast<double>(smooth[i]) - slowWave(i), 2.0);
        QVERIFY(std::abs(static_cast<double>(smooth[i]) - static_cast<double>(values[i])) <=
                0.5 * step);
    }
    QVERIFY2(after < 0.2 * before, qPrintable(QString::number(after / before)));
    // Nothing to draw a line through.
    const std::vector<float> flat(50, 3.0F);
    QVERIFY(dequantise(flat, step) == flat);
}

void TestDequantise::leavesGapsAlone()
{
    std::vector<float> values = rounded(0.0);
    for (std::size_t i = 1000; i < 1100; ++i)
        values[i] = std::nanf("");
    const std::vector<float> smooth = dequantise(values, step);
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY(std::isfinite(smooth[i]) == std::isfinite(values[i]));
}

void TestDequantise::findsHiddenNoise()
{
    for (const double noise : {0.05, 0.15}) {
        const std::vector<float> values = rounded(noise);
        std::vector<float> clean;
        for (std::size_t i = 0; i < values.size(); ++i)
            clean.push_back(static_cast<float>(slowWave(i)));
        const double found = hiddenNoise(values, clean, step, 1);
        QVERIFY2(std::abs(found / noise - 1.0) < 0.2, qPrintable(QString::number(found)));
    }
}

QTEST_GUILESS_MAIN(TestDequantise)
#include "tst_dequantise.moc"
