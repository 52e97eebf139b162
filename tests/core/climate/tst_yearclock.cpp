#include "core/climate/yearclock.h"

#include <QDate>
#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

TimeMs dateMs(int year, int month, int day)
{
    return QDate(1970, 1, 1).daysTo(QDate(year, month, day)) * 86'400'000;
}

} // namespace

class TestYearClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNorthHasTheCalendarsDays()
    {
        Climate climate;
        climate.latitudeDeg = 0.0;
        const YearClock clock(climate);
        QCOMPARE(clock.dayAt(dateMs(2026, 1, 1)), 1.0);
        QCOMPARE(clock.dayAt(dateMs(2026, 1, 1) + 43'200'000), 1.5);
        QCOMPARE(clock.dayAt(dateMs(2024, 12, 31)), 366.0);
    }

    void theSouthIsHalfAYearAway()
    {
        Climate climate;
        climate.latitudeDeg = -1.0;
        const YearClock clock(climate);
        QCOMPARE(clock.dayAt(dateMs(2026, 1, 1)), 183.625);
        double before = clock.dayAt(dateMs(2023, 12, 31));
        for (int i = 0; i < 1500; ++i) {
            const double now = clock.dayAt(dateMs(2024, 1, 1) + i * TimeMs{86'400'000});
            QVERIFY(now >= 1.0 && now < 367.0);
            const double step = std::fmod(now - before + 365.25, 365.25);
            QVERIFY(step > 0.2 && step < 1.3); // a year's end takes or gives a quarter or more
            before = now;
        }
    }

    void aSeasonThatStandsStillDoesSoAnywhere()
    {
        Climate climate;
        climate.season.fixedDay = 40.0;
        for (const double latitude : {50.0, -50.0}) {
            climate.latitudeDeg = latitude;
            QCOMPARE(YearClock(climate).dayAt(dateMs(2026, 8, 1)), 40.0);
        }
    }

    void monthsHoldInTheirMiddle()
    {
        const Months months{1.0, 0.0, 0.5, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4};
        constexpr double month = 365.25 / 12.0;
        const auto middle = [](int index) { return 1.0 + (index + 0.5) * month; };
        for (int index = 0; index < 12; ++index)
            QVERIFY(std::abs(monthWeight(months, middle(index)) -
                             months[static_cast<std::size_t>(index)]) < 1e-9);
        QVERIFY(std::abs(monthWeight(months, middle(0) + month / 2.0) - 0.5) < 1e-9);
        QVERIFY(std::abs(monthWeight(months, 1.0) - 0.7) < 1e-9);
        QVERIFY(std::abs(monthWeight(months, 366.25) - 0.7) < 1e-9);
        QCOMPARE(monthWeight(allYear, 123.4), 1.0);
    }

    void aTurnedClimateIsAsFarBeyondTheEquator()
    {
        Climate climate;
        climate.latitudeDeg = 47.0;
        turnTo(Hemisphere::North, climate);
        QCOMPARE(climate.latitudeDeg, 47.0);
        turnTo(Hemisphere::South, climate);
        QCOMPARE(climate.latitudeDeg, -47.0);
        turnTo(Hemisphere::South, climate);
        QCOMPARE(climate.latitudeDeg, -47.0);
        turnTo(hemisphereOf(0.0), climate);
        QCOMPARE(climate.latitudeDeg, 47.0);
    }
};

QTEST_APPLESS_MAIN(TestYearClock)
#include "tst_yearclock.moc"
