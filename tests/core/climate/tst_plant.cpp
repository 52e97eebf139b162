#include "core/climate/plant.h"
#include "core/climate/weather.h"
#include "core/profiles/profile.h"

#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

constexpr TimeMs monday = 1'763'337'600'000; // 2025-11-17T00:00:00Z
constexpr TimeMs hour = 3'600'000;

/// Nothing but an air-conditioning plant.
Profile cooled(double periodSpread)
{
    Profile profile = homeProfile();
    profile.humidityModel = HumidityModel::Direct;
    profile.octaves.amplitudes = {{0.0, 0.0, 0.0}, {0.0, 0.0, 0.0}};
    profile.daily = {};
    profile.daily.amplitudeC = 0.0;
    profile.tideHpa = 0.0;
    profile.events.clear();
    PlantCycle plant;
    plant.periodS = 1260.0;
    plant.periodSpread = periodSpread;
    plant.magnitude = {-1.3, -6.0, 0.0};
    plant.risingShare = 0.3;
    profile.plants = {plant};
    return profile;
}

std::vector<Air> air(const Profile &profile, TimeMs from, TimeMs step, std::size_t count)
{
    ClimateSettings settings;
    settings.ranges = profile.ranges;
    settings.drift = {10.0, 20.0, 20.0};
    const EventSchedule events(profile, 5);
    const Weather weather(profile, events, 5, settings);
    Weather::Scratch scratch;
    std::vector<TimeMs> times(count);
    for (std::size_t i = 0; i < count; ++i)
        times[i] = from + static_cast<TimeMs>(i) * step;
    std::vector<Air> out(count);
    weather.evaluate(times, {}, {}, scratch, {out, {}, {}});
    return out;
}

/// Times at which temperature turns from its highest, in seconds.
std::vector<double> starts(const std::vector<Air> &values, double stepS)
{
    std::vector<double> found;
    for (std::size_t i = 1; i + 1 < values.size(); ++i) {
        if (values[i].temperatureC >= values[i - 1].temperatureC &&
            values[i].temperatureC > values[i + 1].temperatureC && values[i].temperatureC > 22.9)
            found.push_back(static_cast<double>(i) * stepS);
    }
    return found;
}

} // namespace

class TestPlant : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCycleBeginsAndEndsAtNothing()
    {
        QCOMPARE(plantCourse(0.0, 0.3), 0.0);
        QCOMPARE(plantCourse(0.3, 0.3), 1.0);
        QVERIFY(plantCourse(1.0 - 1e-12, 0.3) < 1e-9);
        double before = 0.0;
        for (int i = 1; i < 1000; ++i) {
            const double now = plantCourse(i / 1000.0, 0.3);
            QVERIFY(i <= 300 ? now > before : now < before);
            before = now;
        }
    }

    void coolingLowersTemperatureAndHumidityTogether()
    {
        const auto values = air(cooled(0.1), monday, 60'000, 3 * 1440);
        double least = 100.0;
        double most = 0.0;
        for (std::size_t i = 1; i < values.size(); ++i) {
            const double dt = values[i].temperatureC - values[i - 1].temperatureC;
            const double dh = values[i].humidity - values[i - 1].humidity;
            QVERIFY(dt * dh >= 0.0);
            least = std::min(least, values[i].temperatureC);
            most = std::max(most, values[i].temperatureC);
        }
        QVERIFY2(most - least > 1.2 && most - least < 1.8,
                 qPrintable(QString::number(most - least)));
    }

    /// 21 minutes on average, and as irregular as the profile says.
    void thePeriodWanders_data()
    {
        QTest::addColumn<double>("spread");
        QTest::newRow("steady") << 0.02;
        QTest::newRow("usual") << 0.1;
        QTest::newRow("loose") << 0.2;
    }
    void thePeriodWanders()
    {
        QFETCH(double, spread);
        const auto begun = starts(air(cooled(spread), monday, 10'000, 100 * 8640), 10.0);
        QVERIFY(begun.size() > 1000);
        double sum = 0.0;
        double squares = 0.0;
        for (std::size_t i = 1; i < begun.size(); ++i) {
            const double log = std::log((begun[i] - begun[i - 1]) / 1260.0);
            sum += log;
            squares += log * log;
        }
        const double n = static_cast<double>(begun.size() - 1);
        const double deviation = std::sqrt(squares / n - sum / n * sum / n);
        const double perDay = n / ((begun.back() - begun.front()) / 86'400.0);
        QVERIFY2(std::abs(perDay * 1260.0 / 86'400.0 - 1.0) < 0.02,
                 qPrintable(QString::number(perDay)));
        QVERIFY2(std::abs(deviation / spread - 1.0) < 0.3, qPrintable(QString::number(deviation)));
    }

    void itKeepsItsHours()
    {
        Profile profile = cooled(0.1);
        profile.plants[0].hours.weekday.fill(0.0);
        for (std::size_t h = 8; h < 18; ++h)
            profile.plants[0].hours.weekday[h] = 1.0;
        const auto night = air(profile, monday + 20 * hour, 60'000, 10 * 60);
        for (const Air &a : night)
            QCOMPARE(a.temperatureC, profile.ranges[0].middle());
        const auto day = air(profile, monday + 9 * hour, 60'000, 8 * 60);
        double least = 100.0;
        for (const Air &a : day)
            least = std::min(least, a.temperatureC);
        QVERIFY(least < profile.ranges[0].middle() - 1.0);
    }
};

QTEST_APPLESS_MAIN(TestPlant)
#include "tst_plant.moc"
