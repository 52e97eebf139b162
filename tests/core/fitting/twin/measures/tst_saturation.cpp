#include "core/fitting/twin/measures/saturation.h"

#include "core/base/humidity.h"
#include "core/base/normal.h"
#include "core/base/random.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace aneroid;

namespace {

constexpr std::size_t count = 12 * 144; // days of 10 min
constexpr double dew = 12.0;            // °C

double temperatureAt(std::size_t i)
{
    const double z = normalTable()(randomWords(4, Stream::SensorNoise, i)[0]);
    return 15.0 - 5.0 * std::sin(static_cast<double>(i) * 6.2831853 / 144.0) + 0.02 * z;
}

std::vector<float> warmth()
{
    std::vector<float> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(static_cast<float>(temperatureAt(i)));
    return values;
}

/// Of air with that dew point, more than it can hold at night, where a sensor shows `top` at most.
std::vector<float> dampness(double top)
{
    std::vector<float> values;
    for (std::size_t i = 0; i < count; ++i) {
        const double humidity = std::min(top, magnus::humidityAt(temperatureAt(i), dew));
        values.push_back(static_cast<float>(std::round(humidity * 100.0) / 100.0));
    }
    return values;
}

} // namespace

class TestSaturation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhereTheSensorEnds()
    {
        QCOMPARE(saturationOf(dampness(99.0)).value_or(0.0), 99.0);
        QCOMPARE(saturationOf(dampness(100.0)).value_or(0.0), 100.0);
        std::vector<float> gaps = dampness(99.0);
        for (std::size_t i = 0; i < count; i += 11)
            gaps[i] = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(saturationOf(gaps).value_or(0.0), 99.0);
    }

    void airThatComesToItsHighestOnceDoesNotEndThere()
    {
        std::vector<float> values;
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(static_cast<float>(
                std::round(88.0 + 11.0 * std::sin(static_cast<double>(i) / 22.9))));
        QVERIFY(!saturationOf(values)); // it is slow up there, no more
        QVERIFY(!saturationOf(dampness(75.0)));
        QVERIFY(!saturationOf({}));
    }

    /// What the sensor hides is as the vapour has it; what it shows stays.
    void theHiddenCourseFollowsTheTemperature()
    {
        const std::vector<float> shown = dampness(99.0);
        const std::vector<float> air = beyondSaturation(shown, shown, warmth(), 99.0);
        std::size_t hidden = 0;
        for (std::size_t i = 144; i + 144 < count; ++i) {
            if (shown[i] < 98.99F) {
                QCOMPARE(air[i], shown[i]);
                continue;
            }
            const double truth = magnus::humidityAt(temperatureAt(i), dew);
            QVERIFY2(std::abs(static_cast<double>(air[i]) - std::min(truth, 119.0)) < 2.0,
                     qPrintable(QStringLiteral("%1 for %2").arg(air[i]).arg(truth)));
            ++hidden;
        }
        QVERIFY(hidden > count / 4);
    }

    void withoutATemperatureItStays()
    {
        const std::vector<float> shown = dampness(99.0);
        const std::vector<float> none(count, std::numeric_limits<float>::quiet_NaN());
        QCOMPARE(beyondSaturation(shown, shown, none, 99.0), shown);
    }
};

QTEST_APPLESS_MAIN(TestSaturation)
#include "tst_saturation.moc"
