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
constexpr TimeMs tenMin = 10 * minuteMs;

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

std::optional<double> endOf(const std::vector<float> &humidity, TimeMs cadenceMs = tenMin,
                            double step = 0.01)
{
    return saturationOf(humidity, warmth(), cadenceMs, step);
}

/// Whole steps of a sensor.
std::vector<float> inSteps(std::vector<float> values, float step)
{
    for (float &value : values)
        value = std::round(value / step) * step;
    return values;
}

std::vector<float> clipped(std::vector<float> values, float top)
{
    for (float &value : values)
        value = std::min(value, top);
    return values;
}

/// By day it falls by 25 % below `calm`, at night it stays there.
std::vector<float> calmNights(float calm)
{
    std::vector<float> values;
    for (std::size_t i = 0; i < count; ++i) {
        const double sun = std::max(0.0, std::sin(static_cast<double>(i) * 6.2831853 / 144.0));
        values.push_back(std::round(calm - static_cast<float>(25.0 * sun)));
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
        QCOMPARE(endOf(dampness(99.0)).value_or(0.0), 99.0);
        QCOMPARE(endOf(dampness(100.0)).value_or(0.0), 100.0);
        std::vector<float> gaps = dampness(99.0);
        for (std::size_t i = 0; i < count; i += 11)
            gaps[i] = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(endOf(gaps).value_or(0.0), 99.0);
    }

    void airThatComesToItsHighestOnceDoesNotEndThere()
    {
        std::vector<float> values;
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(static_cast<float>(
                std::round(88.0 + 11.0 * std::sin(static_cast<double>(i) / 22.9))));
        QVERIFY(!endOf(values)); // it is slow up there, no more
        QVERIFY(!endOf(dampness(75.0)));
        QVERIFY(!endOf({}));
    }

    /// Six samples of 10 s are a minute, no stay.
    void aStayLastsForAnHour()
    {
        QCOMPARE(endOf(dampness(99.0), tenMin, 0.01).value_or(0.0), 99.0);
        QVERIFY(!endOf(dampness(99.0), 10 * secondMs, 0.01)); // nights of ten minutes
    }

    void coarseStepsAreNoEnd()
    {
        std::vector<float> values;
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(
                static_cast<float>(85.0 + 6.0 * std::sin(static_cast<double>(i) / 22.9)));
        QVERIFY(!endOf(inSteps(values, 5.0F), tenMin, 5.0));
        for (float &value : values)
            value += 5.0F;
        QVERIFY(!endOf(inSteps(values, 5.0F), tenMin, 5.0));
    }

    void calmAirIsNoEnd()
    {
        std::vector<float> cellar; // 97 and 98
        for (std::size_t i = 0; i < count; ++i)
            cellar.push_back(i % 100 < 2 ? 97.0F : 98.0F);
        QVERIFY(!endOf(cellar, tenMin, 1.0));
        QVERIFY(!endOf(clipped(dampness(100.0), 85.0F))); // no hygrometer ends so low
        // Nights in which the temperature stands still say nothing of the sensor.
        const std::vector<float> greenhouse = calmNights(98.0F);
        std::vector<float> warmByDay;
        for (const float value : greenhouse)
            warmByDay.push_back(20.0F + (98.0F - value) / 3.0F);
        QVERIFY(!saturationOf(greenhouse, warmByDay, tenMin, 1.0));
        QVERIFY(!saturationOf(dampness(99.0), {}, tenMin, 0.01));
    }

    /// What lies beyond was left out of the recording: the sensor does show more.
    void missingValuesBeyondAreNoEnd()
    {
        std::vector<float> values = dampness(1000.0);
        for (float &value : values) {
            const float shown = value > 100.0F ? 100.0F + 0.3F * (value - 100.0F) : value;
            value = shown > 103.0F ? std::numeric_limits<float>::quiet_NaN()
                                   : std::round(std::min(100.0F, shown));
        }
        QVERIFY(!endOf(values, tenMin, 1.0));
    }

    void twoNightsOfFogAreNotEnough()
    {
        std::vector<float> values = dampness(99.0);
        for (std::size_t i = 2 * 144; i < count; ++i)
            values[i] = std::min(values[i], 90.0F);
        values.resize(6 * 144);
        QVERIFY(!endOf(values));
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
