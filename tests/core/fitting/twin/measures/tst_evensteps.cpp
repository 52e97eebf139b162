#include "core/fitting/twin/measures/evensteps.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace aneroid;

namespace {

constexpr int count = 4000;

double airAt(int i)
{
    return 15.0 + 6.0 * std::sin(i / 400.0) + 0.4 * std::sin(i / 31.0);
}

double tenths(double value)
{
    return std::round(10.0 * value) / 10.0;
}

/// A sensor of tenths of a °C, kept by a station in tenths of a °F, read in hundredths of a °C.
double throughFahrenheit(double celsius)
{
    return (tenths(tenths(celsius) * 1.8 + 32.0) - 32.0) / 1.8;
}

std::vector<float> hundredths(double (*sensor)(double))
{
    std::vector<float> values;
    for (int i = 0; i < count; ++i)
        values.push_back(static_cast<float>(std::round(100.0 * sensor(airAt(i))) / 100.0));
    return values;
}

} // namespace

class TestEvenSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tenthsThatWentThroughFahrenheitAreTenthsAgain()
    {
        const EvenSteps found = evenSteps(hundredths(throughFahrenheit), 0.01);
        const std::vector<float> &even = found.values;
        QCOMPARE(found.step, 0.1);
        QCOMPARE(even.size(), std::size_t(count));
        for (int i = 0; i < count; ++i) {
            const double value = static_cast<double>(even[static_cast<std::size_t>(i)]);
            QVERIFY2(std::abs(value - tenths(value)) < 1e-5, qPrintable(QString::number(value)));
            QVERIFY(std::abs(value - airAt(i)) < 0.11);
        }
    }

    /// Means of several such samples lie between the steps, and stay there.
    void whatLiesBetweenStaysBetween()
    {
        std::vector<float> values = hundredths(throughFahrenheit);
        const auto at = std::size_t(1000);
        const float low = static_cast<float>(20.11); // 20.1 and 20.2
        const float high = static_cast<float>(20.22);
        values[at] = 0.5F * (low + high);
        const std::vector<float> even = evenSteps(values, 0.01).values;
        QCOMPARE(even.size(), values.size());
        QVERIFY2(even[at] > 20.11F && even[at] < 20.19F, qPrintable(QString::number(even[at])));
    }

    void evenAndFineStepsAreLeftAlone()
    {
        const auto isLeftAlone = [](double (*sensor)(double), double written = 0.01) {
            return !evenSteps(hundredths(sensor), written).any();
        };
        QVERIFY(isLeftAlone(tenths));
        QVERIFY(isLeftAlone([](double value) { return value; }));
        QVERIFY(isLeftAlone([](double value) { return std::round(value * 16.0) / 16.0; }));
        QVERIFY(isLeftAlone([](double value) { return std::round(value * 18.0) / 18.0; }));
        QVERIFY(isLeftAlone(throughFahrenheit, 0.1));
        QVERIFY(!evenSteps({}, 0.01).any());
    }
};

QTEST_APPLESS_MAIN(TestEvenSteps)
#include "tst_evensteps.moc"
