#include "core/fitting/twin/airscale.h"

#include "core/climate/weather.h"
#include "tests/core/fitting/recordedair.h"

#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

constexpr ChannelRange damp{10.0, 100.0};

/// The humidity of still air whose profile deviates so much from the middle of the range.
double humidityOf(double deviation, bool saturates)
{
    Profile profile = recordedair::emptyPlace(minuteMs);
    profile.ranges[1] = damp;
    profile.offset[1] = deviation;
    profile.saturates = saturates;
    profile.octaves.amplitudes = {{}};
    ClimateSettings settings;
    settings.ranges = profile.ranges;
    const EventSchedule events(profile, 1);
    const Weather weather(profile, events, 1, settings);
    Weather::Scratch scratch;
    const std::array time{recordedair::firstMs};
    std::array<Air, 1> air;
    weather.evaluate(time, {}, {}, scratch, {air, {}, {}});
    return air[0].humidity;
}

} // namespace

class TestAirScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What the scale makes of a value, the climate turns back into it.
    void undoesTheClimatesLimiter()
    {
        for (double value = 15.0; value < 97.0; value += 0.5)
            QVERIFY(std::abs(humidityOf(AirScale(damp).deviation(value), false) - value) < 1e-9);
    }

    void undoesTheBendOfAirThatSaturates()
    {
        const AirScale scale(damp, 99.0);
        for (double value = 15.0; value <= 99.0; value += 0.5)
            QVERIFY2(std::abs(humidityOf(scale.deviation(value), true) - value) < 1e-9,
                     qPrintable(QString::number(value)));
        QVERIFY(humidityOf(scale.deviation(99.5), true) > 99.0);
        QCOMPARE(scale.deviation(110.0) - scale.deviation(99.0), 11.0);
    }

    /// The slope, by which noise grows on the scale.
    void stretchesAsItsSlope()
    {
        constexpr double small = 1e-4;
        for (const double value : {20.0, 40.0, 70.0, 95.0, 98.5, 105.0}) {
            const AirScale scale(damp, 99.0);
            const double slope =
                (scale.deviation(value + small) - scale.deviation(value - small)) / (2.0 * small);
            QVERIFY2(std::abs(scale.stretch(value) / slope - 1.0) < 1e-3,
                     qPrintable(QString::number(value)));
        }
    }
};

QTEST_APPLESS_MAIN(TestAirScale)
#include "tst_airscale.moc"
