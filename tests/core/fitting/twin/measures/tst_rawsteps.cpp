#include "core/fitting/twin/measures/rawsteps.h"

#include "core/base/normal.h"
#include "core/base/random.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace aneroid;

namespace {

constexpr std::size_t count = 6000;

double drawn(std::size_t i, std::size_t word)
{
    return normalTable()(randomWords(3, Stream::SensorNoise, i)[word]);
}

/// A room's temperature, by the minute.
double warmth(std::size_t i)
{
    const auto minutes = static_cast<double>(i);
    return 21.0 + 1.5 * std::sin(minutes / 230.0) + 0.4 * std::sin(minutes / 37.0);
}

/// Air that wanders by some `size` a sample, with noise of a tenth of that.
double moist(std::size_t i, double size)
{
    const auto minutes = static_cast<double>(i);
    return 45.0 + size * (60.0 * std::sin(minutes / 90.0) + 9.0 * std::sin(minutes / 11.0));
}

/// As written with two decimals.
std::vector<float> written(const std::function<double(std::size_t)> &value)
{
    std::vector<float> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(static_cast<float>(std::round(value(i) * 100.0) / 100.0));
    return values;
}

double onGrid(double value, double step)
{
    return std::round(value / step) * step;
}

} // namespace

/// What coarse raw steps leave in finely written values.
class TestRawSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsSixteenths()
    {
        const auto values =
            written([](std::size_t i) { return onGrid(warmth(i) + 0.01 * drawn(i, 0), 0.0625); });
        const RawSteps steps = rawStepsOf(values, {}, 0.01);
        QCOMPARE(steps.step, 0.0625);
        QCOMPARE(steps.perCelsius, 0.0);
    }

    void findsTenthsOfFahrenheit()
    {
        const auto values = written([](std::size_t i) {
            return (onGrid(warmth(i) * 1.8 + 32.0 + 0.02 * drawn(i, 0), 0.1) - 32.0) / 1.8;
        });
        const RawSteps steps = rawStepsOf(values, {}, 0.01);
        QVERIFY2(std::abs(steps.step - 0.1 / 1.8) < 1e-4, qPrintable(QString::number(steps.step)));
    }

    /// Not multiples of anything: the temperature's part moves them by more than the range of ties.
    void findsStepsUnderACompensation()
    {
        const auto celsius = written([](std::size_t i) { return warmth(i) + 0.005 * drawn(i, 1); });
        const auto values = written([&](std::size_t i) {
            return onGrid(moist(i, 0.1) + 0.03 * drawn(i, 0), 0.1) +
                   0.12 * (static_cast<double>(celsius[i]) - 20.0);
        });
        const RawSteps steps = rawStepsOf(values, celsius, 0.01);
        QVERIFY2(std::abs(steps.step - 0.1) < 0.001, qPrintable(QString::number(steps.step)));
        QVERIFY2(std::abs(steps.perCelsius - 0.12) < 0.03,
                 qPrintable(QString::number(steps.perCelsius)));
    }

    void findsNoneInFineValues()
    {
        const auto fine =
            written([](std::size_t i) { return moist(i, 0.02) + 0.02 * drawn(i, 0); });
        QVERIFY(!rawStepsOf(fine, {}, 0.01).any());
        const auto chip =
            written([](std::size_t i) { return onGrid(warmth(i) + 0.005 * drawn(i, 0), 0.00506); });
        QVERIFY(!rawStepsOf(chip, {}, 0.01).any());
    }

    /// A station's means rest on multiples and move between them.
    void findsNoneInMeansOfCoarseSamples()
    {
        const auto means = written([](std::size_t i) {
            double sum = 0.0;
            for (std::size_t j = 0; j < 16; ++j)
                sum += onGrid(
                    warmth(i) + (warmth(i + 1) - warmth(i)) * static_cast<double>(j) / 16.0, 0.1);
            return sum / 16.0;
        });
        QVERIFY(!rawStepsOf(means, {}, 0.01).any());
    }

    /// Heat that comes by the same amount each time and goes bit by bit.
    void findsNoneInJumps()
    {
        double heat = 0.0;
        const auto values = written([&heat](std::size_t i) {
            heat += i % 37 == 5 ? 1.2 : -heat / 20.0;
            return 20.0 + heat + 0.01 * drawn(i, 0);
        });
        QVERIFY(!rawStepsOf(values, {}, 0.01).any());
    }

    void findsNoneWhereHardlyAnythingMoves()
    {
        const auto values = written([](std::size_t i) { return i % 300 == 50 ? 21.5 : 21.0; });
        QVERIFY(!rawStepsOf(values, {}, 0.01).any());
        QVERIFY(!rawStepsOf({}, {}, 0.01).any());
    }

    void putsValuesOnTheirSteps()
    {
        const std::vector<float> celsius{20.0F, 20.1F, 20.2F, 20.2F, 21.2F};
        const std::vector<float> values{40.03F, 40.05F, 40.27F, std::nanf(""), 40.37F};
        const std::vector<float> raw = onRawSteps(values, celsius, {0.2, 0.1});
        QCOMPARE(raw[0], 0.0F);
        QCOMPARE(raw[1], 0.0F);
        QCOMPARE(raw[2], 0.2F);
        QVERIFY(std::isnan(raw[3]));
        QCOMPARE(raw[4], 0.2F); // 0.1 of the °C
    }
};

QTEST_APPLESS_MAIN(TestRawSteps)
#include "tst_rawsteps.moc"
