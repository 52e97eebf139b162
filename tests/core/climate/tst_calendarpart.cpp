#include "core/climate/calendar.h"
#include "core/climate/calendarpart.h"
#include "core/climate/diurnal.h"
#include "core/climate/weather.h"
#include "core/profiles/profile.h"

#include <QDate>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace aneroid;

namespace {

constexpr TimeMs monday = 1'763'337'600'000; // 2025-11-17T00:00:00Z
constexpr std::array<double, channelCount> unscaled{1.0, 1.0, 1.0};

/// A profile in which nothing happens by itself.
Profile still()
{
    Profile profile = homeProfile();
    profile.daily = DailyCycle{};
    profile.daily.amplitudeC = 0.0;
    profile.tideHpa = 0.0;
    profile.events.clear();
    return profile;
}

SmoothPart::Values at(const Profile &profile, TimeMs time, int utcOffsetMinutes = 0,
                      bool daily = true)
{
    const KnotMaker knots(profile, 7, unscaled, static_cast<TimeMs>(utcOffsetMinutes) * 60'000);
    return CalendarPart(profile, knots, 7, utcOffsetMinutes, daily, unscaled).at(time);
}

TimeMs dateMs(int year, int month, int day)
{
    return QDate(1970, 1, 1).daysTo(QDate(year, month, day)) * dayMs;
}

} // namespace

class TestCalendarPart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What several instants share is what each would make by itself, in any order.
    void manyAreWhatOneIs()
    {
        Profile profile = homeProfile();
        profile.plants = {{1500.0, 0.2, {1.0, 0.1, 0.0}, 0.5, {}}};
        profile.library.blocks = 1;
        for (int d = 0; d < 5; ++d) {
            LibraryDay day;
            day.day = d;
            day.level = {1.0 * d, 0.1 * d, 3.0 - d};
            profile.library.days.push_back(day);
        }
        const KnotMaker knots(profile, 7, unscaled, 0);
        const CalendarPart part(profile, knots, 7, 60, true, unscaled);
        std::vector<TimeMs> times;
        for (TimeMs i = 0; i < 300; ++i)
            times.push_back(dateMs(2026, 3, 1) + i * 1'777'000 - (i % 7) * 60'000'000);
        std::vector<SmoothPart::Values> values(times.size());
        part.atEach(times, values);
        for (std::size_t i = 0; i < times.size(); ++i)
            QCOMPARE(values[i], part.at(times[i]));
    }

    void theCalendarIsRight()
    {
        for (std::int64_t day = -30'000; day < 40'000; day += 13) {
            const QDate date = QDate(1970, 1, 1).addDays(day);
            QCOMPARE(dayOfYear(day), date.dayOfYear());
            QCOMPARE(dayOfWeek(day), date.dayOfWeek() - 1);
        }
    }

    void theSunRisesByDateAndLatitude()
    {
        QVERIFY(std::abs(sunOn(80, 50.0).daylightHours - 12.0) < 0.2);
        QVERIFY(std::abs(sunOn(172, 50.0).daylightHours - 16.2) < 0.3);
        QVERIFY(std::abs(sunOn(355, 50.0).daylightHours - 7.9) < 0.3);
        QVERIFY(std::abs(sunOn(172, -50.0).daylightHours - 7.9) < 0.3);
        QVERIFY(sunOn(172, 50.0).rangeFactor > 1.2);
        QVERIFY(sunOn(355, 50.0).rangeFactor < 0.6);
        QVERIFY(std::abs(sunOn(80, 0.0).rangeFactor - 1.0) < 0.05);
        QCOMPARE(sunOn(172, 80.0).daylightHours, 24.0);
        QCOMPARE(sunOn(355, 80.0).daylightHours, 0.0);
    }

    /// physics.md's oracle on whole readings of air: a harmonic fit over 60 days, S2 within 10 % of
    /// 1.16 cos³(latitude), maxima near 10 and 22 h local.
    void theTideIsInThePressure_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::newRow("equator") << 0.0;
        QTest::newRow("subtropics") << 22.5;
        QTest::newRow("mid") << 45.0;
    }
    void theTideIsInThePressure()
    {
        QFETCH(double, latitude);
        Profile profile = homeProfile();
        profile.latitudeDeg = latitude;
        profile.ranges[2] = {900.0, 1100.0};
        for (OctaveAmplitude &amplitude : profile.octaves.amplitudes)
            amplitude[2] *= 0.2; // a calm climate, so that 60 days resolve the tide
        ClimateSettings settings;
        settings.ranges = profile.ranges;
        settings.drift = {1.0, 5.0, 5.0};
        settings.scheduledEvents = false;
        settings.utcOffsetMinutes = 120;
        const EventSchedule events(profile, 4);
        const Weather weather(profile, events, 4, settings);
        Weather::Scratch scratch;
        std::vector<TimeMs> times;
        for (TimeMs t = monday; t < monday + 60 * dayMs; t += 600'000)
            times.push_back(t);
        std::vector<Air> air(times.size());
        weather.evaluate(times, {}, {}, scratch, {air, {}, {}});
        double cosine = 0.0;
        double sine = 0.0;
        for (std::size_t i = 0; i < times.size(); ++i) {
            const double angle = localHour(times[i], 120) * std::numbers::pi / 6.0;
            cosine += air[i].pressureHpa * std::cos(angle);
            sine += air[i].pressureHpa * std::sin(angle);
        }
        const double n = static_cast<double>(times.size()) / 2.0;
        const double amplitude = std::hypot(cosine / n, sine / n);
        const double law = 1.16 * std::pow(std::cos(latitude * std::numbers::pi / 180.0), 3.0);
        QVERIFY2(std::abs(amplitude / law - 1.0) < 0.1,
                 qPrintable(QStringLiteral("%1 against %2").arg(amplitude).arg(law)));
        double hour = std::atan2(sine, cosine) * 6.0 / std::numbers::pi;
        hour = std::fmod(hour + 12.0, 12.0);
        QVERIFY2(std::abs(hour - 10.0) < 0.5, qPrintable(QString::number(hour)));
    }

    void theCourseHasItsHoursAndRange()
    {
        Profile profile = still();
        profile.daily.amplitudeC = 3.0;
        profile.daily.spread = 0.0;
        profile.daily.sharpnessSpread = 0.0;
        QVERIFY(std::abs(at(profile, monday + 14 * hourMs)[0] - 3.0) < 1e-3);
        QVERIFY(std::abs(at(profile, monday + 6 * hourMs)[0] + 3.0) < 1e-3);
        QVERIFY(std::abs(at(profile, monday + 13 * hourMs, 60)[0] - 3.0) < 1e-3);
        QCOMPARE(at(profile, monday + 14 * hourMs, 0, false)[0], 0.0);
        // The rise is shorter than the fall.
        QVERIFY(at(profile, monday + 10 * hourMs)[0] > -0.01);
        QVERIFY(at(profile, monday + 22 * hourMs)[0] < 0.01);
    }

    void daysDifferInRangeAndSharpness()
    {
        Profile profile = still();
        profile.daily.amplitudeC = 3.0;
        profile.daily.spread = 0.3;
        profile.daily.sharpnessSpread = 0.2;
        double sum = 0.0;
        double squares = 0.0;
        double halfway = 0.0; // of the squared difference of shapes
        constexpr int days = 400;
        for (int d = 0; d < days; ++d) {
            const double range = at(profile, monday + d * dayMs + 14 * hourMs)[0];
            sum += range;
            squares += range * range;
            const double shape = at(profile, monday + d * dayMs + 12 * hourMs)[0] / range;
            halfway += (shape - std::cos(std::numbers::pi / 4.0)) *
                       (shape - std::cos(std::numbers::pi / 4.0));
        }
        const double mean = sum / days;
        QVERIFY2(std::abs(mean - 3.0) < 0.2, qPrintable(QString::number(mean)));
        const double spread = std::sqrt(squares / days - mean * mean) / 3.0;
        QVERIFY2(spread > 0.22 && spread < 0.38, qPrintable(QString::number(spread)));
        const double sharpness = std::sqrt(halfway / days);
        QVERIFY2(sharpness > 0.03 && sharpness < 0.12, qPrintable(QString::number(sharpness)));
        // No jump where one day takes over from the other.
        double before = at(profile, monday)[0];
        for (TimeMs t = monday + 60'000; t < monday + 5 * dayMs; t += 60'000) {
            const double now = at(profile, t)[0];
            QVERIFY(std::abs(now - before) < 0.04);
            before = now;
        }
    }

    void theSeasonFollowsTheDate()
    {
        Profile profile = still();
        profile.season.amplitude = {9.0, 0.3, -2.0};
        const auto summer = at(profile, dateMs(2026, 7, 20));
        const auto winter = at(profile, dateMs(2026, 1, 19));
        QVERIFY(std::abs(summer[0] - 9.0) < 0.01 && std::abs(winter[0] + 9.0) < 0.01);
        QVERIFY(std::abs(summer[1] - 0.3) < 0.01 && std::abs(summer[2] + 2.0) < 0.01);
        profile.season.fixedDay = 201.0;
        QVERIFY(std::abs(at(profile, dateMs(2026, 1, 19))[0] - 9.0) < 0.01);
    }

    void thecycleFollowsTheSunWhereAsked()
    {
        Profile profile = still();
        profile.daily.amplitudeC = 5.0;
        profile.daily.spread = 0.0;
        profile.daily.sharpnessSpread = 0.0;
        profile.daily.followsSun = true;
        profile.latitudeDeg = 50.0;
        const auto coldest = [&](TimeMs midnight) {
            TimeMs best = midnight;
            for (TimeMs t = midnight; t < midnight + 12 * hourMs; t += 300'000) {
                if (at(profile, t)[0] < at(profile, best)[0])
                    best = t;
            }
            return static_cast<double>(best - midnight) / static_cast<double>(hourMs);
        };
        QVERIFY(std::abs(coldest(dateMs(2026, 6, 21)) - 4.0) < 0.4);
        QVERIFY(std::abs(coldest(dateMs(2026, 12, 21)) - 8.0) < 0.4);
        QVERIFY(at(profile, dateMs(2026, 6, 21) + 14 * hourMs)[0] >
                2.0 * at(profile, dateMs(2026, 12, 21) + 14 * hourMs)[0]);
    }

    void theSouthHasItsSummerInJanuary()
    {
        Profile profile = still();
        profile.latitudeDeg = -50.0;
        profile.season.amplitude = {9.0, 0.3, -2.0};
        QVERIFY(std::abs(at(profile, dateMs(2026, 7, 20))[0] + 9.0) < 0.01);
        QVERIFY(std::abs(at(profile, dateMs(2026, 1, 18))[0] - 9.0) < 0.01);
        // Days are long then, and the range is wide.
        profile = still();
        profile.daily.amplitudeC = 5.0;
        profile.daily.spread = 0.0;
        profile.daily.sharpnessSpread = 0.0;
        profile.daily.followsSun = true;
        profile.latitudeDeg = -50.0;
        const auto afternoon = [&profile](int month) {
            return at(profile, dateMs(2026, month, 21) + 14 * hourMs)[0];
        };
        QVERIFY(afternoon(12) > 2.0 * afternoon(6));
        // What stands still stands still there, too: summer is summer.
        profile.season.fixedDay = 172.0;
        QCOMPARE(afternoon(6), afternoon(12));
        QVERIFY(afternoon(6) > 5.0);
    }

    void thePolarNightHasNoDay()
    {
        Profile profile = still();
        profile.daily.amplitudeC = 5.0;
        profile.daily.humidity = 0.1;
        profile.daily.followsSun = true;
        for (const double latitude : {75.0, -75.0}) {
            profile.latitudeDeg = latitude;
            const int night = latitude > 0.0 ? 12 : 6;
            for (TimeMs t = 0; t < 3 * dayMs; t += hourMs) {
                const auto dark = at(profile, dateMs(2026, night, 20) + t);
                QCOMPARE(dark[0], 0.0);
                QCOMPARE(dark[1], 0.0);
            }
            double highest = 0.0;
            for (TimeMs t = 0; t < dayMs; t += hourMs)
                highest = std::max(highest, at(profile, dateMs(2026, 3, 20) + t)[0]);
            QVERIFY(highest > 2.0);
        }
    }

    void aRoomFollowsItsHoursSlowly()
    {
        Profile profile = still();
        Occupancy heating;
        heating.magnitude = {2.0, 0.0, 0.0};
        heating.hours.weekday.fill(0.0);
        heating.hours.weekend.fill(0.0);
        for (std::size_t hour = 6; hour < 22; ++hour)
            heating.hours.weekday[hour] = 1.0;
        heating.lagS = 7200.0;
        profile.occupancy = {heating};
        const auto warmth = [&](double hour) {
            return at(profile, monday + dayMs + std::llround(hour * 3'600'000.0))[0];
        };
        QVERIFY(warmth(5.5) < 0.1);
        QVERIFY2(std::abs(warmth(8.0) - 2.0 * (1.0 - std::exp(-1.0))) < 0.05,
                 qPrintable(QString::number(warmth(8.0))));
        QVERIFY(warmth(21.0) > 1.95);
        QVERIFY2(std::abs(warmth(24.0) - 2.0 * std::exp(-1.0)) < 0.05,
                 qPrintable(QString::number(warmth(24.0))));
        QVERIFY(at(profile, monday + 6 * dayMs + 12 * hourMs)[0] < 0.01); // Sunday
        // From the end of a week to the next one's beginning, as from any hour to the next.
        for (TimeMs t = monday + 6 * dayMs; t < monday + 8 * dayMs; t += 600'000)
            QVERIFY(std::abs(at(profile, t)[0] - at(profile, t + 600'000)[0]) < 0.2);
        heating.months = {1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1};
        profile.occupancy = {heating};
        QVERIFY(at(profile, dateMs(2026, 1, 14) + 20 * hourMs)[0] > 1.9);
        QCOMPARE(at(profile, dateMs(2026, 7, 15) + 20 * hourMs)[0], 0.0);
    }

    void peopleComeByHourAndWeekday()
    {
        Profile profile = still();
        Occupancy people;
        people.magnitude = {1.0, 5.0, 0.0};
        people.hours.weekday.fill(0.0);
        people.hours.weekend.fill(0.0);
        people.hours.weekday[9] = 1.0;
        people.hours.weekday[10] = 1.0;
        profile.occupancy = {people};
        QCOMPARE(at(profile, monday + 7 * hourMs)[0], 0.0);
        QVERIFY(std::abs(at(profile, monday + 10 * hourMs)[0] - 1.0) < 1e-9);
        QVERIFY(std::abs(at(profile, monday + 10 * hourMs)[1] - 5.0) < 1e-9);
        const double coming = at(profile, monday + 9 * hourMs)[0];
        QVERIFY(coming > 0.3 && coming < 0.7);
        QCOMPARE(at(profile, monday + 5 * dayMs + 10 * hourMs)[0], 0.0); // Saturday
        QCOMPARE(at(profile, monday + 10 * hourMs, 0, false)[0], 0.0);   // pattern off
    }

    void harmonicsAreTheFittedDay()
    {
        Profile profile = still();
        profile.daily.harmonics[1] = {{2.0, 0.0}, {0.0, 1.0}};
        for (int hour = 0; hour < 24; ++hour) {
            const double angle = hour * std::numbers::pi / 12.0;
            const double expected = 2.0 * std::cos(angle) + std::sin(2.0 * angle);
            QVERIFY(std::abs(at(profile, monday + hour * hourMs)[1] - expected) < 1e-3);
        }
    }

    void recordedLevelsMoveFromNoonToNoon()
    {
        Profile profile = still();
        profile.library.blocks = 1;
        profile.library.runDays = 1;
        for (const double level : {-1.0, 2.0, 5.0}) {
            LibraryDay day;
            day.day = 20'000 + static_cast<std::int64_t>(profile.library.days.size());
            day.level = {level, 0.0, 0.0};
            day.factors.resize(profile.octaves.amplitudes.size());
            day.volatility = {0.0F};
            profile.library.days.push_back(day);
        }
        const KnotMaker knots(profile, 7, unscaled, 0);
        double before = at(profile, monday)[0];
        for (int d = 0; d < 30; ++d) {
            const TimeMs noon = monday + d * dayMs + dayMs / 2;
            const double level =
                profile.library.days[knots.path().on(noon / dayMs, 0).index].level[0];
            QVERIFY(std::abs(at(profile, noon)[0] - level) < 1e-9);
            for (TimeMs t = noon; t < noon + dayMs; t += hourMs) {
                const double now = at(profile, t)[0];
                QVERIFY(std::abs(now - before) < 7.0);
                before = now;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCalendarPart)
#include "tst_calendarpart.moc"
