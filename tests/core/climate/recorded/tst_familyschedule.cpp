#include "core/climate/calendar.h"
#include "core/climate/recorded/familyschedule.h"
#include "core/climate/recorded/statecode.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

using namespace aneroid;

namespace {

constexpr std::int64_t firstDay = 20'000;
constexpr TimeMs minute = 60'000;
constexpr std::array<double, channelCount> unscaled{1.0, 1.0, 1.0};

/// Showers: 20 % RH and half a degree, for ten minutes, between 7 and 9 in the morning.
EventFamily showers()
{
    EventFamily family;
    family.mean = {
        std::log(20.0), 0.5, std::log(600.0), std::log(120.0), std::log(900.0), std::log(240.0),
        std::log(900.0)};
    family.hours.weekday.fill(0.0);
    family.hours.weekday[7] = family.hours.weekday[8] = 1.0;
    family.hours.weekend = family.hours.weekday;
    return family;
}

StateLibrary recorded(int days, float rate)
{
    StateLibrary library;
    library.blocks = 24;
    library.families = {showers()};
    for (int d = 0; d < days; ++d) {
        LibraryDay day;
        day.day = firstDay + d;
        day.rates = {rate};
        library.days.push_back(day);
    }
    return library;
}

struct Made
{
    std::vector<double> temperature;
    std::vector<double> humidity;
};

Made made(const StateLibrary &library, const std::vector<TimeMs> &times, std::uint64_t seed = 3,
          std::uint64_t own = 0)
{
    const LibraryPath path(library, seed, minute);
    const FamilySchedule schedule(library, path, seed, 0, unscaled);
    FamilySchedule::Memory memory;
    Made air{std::vector<double>(times.size(), 0.0), std::vector<double>(times.size(), 0.0)};
    schedule.add(times, 0, own, memory, air.temperature.data(), air.humidity.data());
    return air;
}

std::vector<TimeMs> everyMinute(int days)
{
    std::vector<TimeMs> times;
    for (int i = 0; i < days * 1440; ++i)
        times.push_back(firstDay * dayMs + i * minute);
    return times;
}

/// The minutes in which humidity begins to rise from nothing.
std::vector<std::size_t> onsets(const std::vector<double> &humidity)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 1; i < humidity.size(); ++i) {
        if (humidity[i - 1] < 0.2 && humidity[i] >= 0.2)
            found.push_back(i);
    }
    return found;
}

} // namespace

class TestFamilySchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsComeAsOftenAndWhenTheyDid()
    {
        constexpr int days = 200;
        const Made air = made(recorded(days, 1.0F), everyMinute(days));
        const auto starts = onsets(air.humidity);
        QVERIFY2(starts.size() > 190 && starts.size() <= 200,
                 qPrintable(QString::number(starts.size())));
        for (const std::size_t start : starts) {
            const std::size_t hour = start % 1440 / 60;
            QVERIFY(hour == 7 || hour == 8 || (hour == 9 && start % 60 < 5));
        }
        QVERIFY(made(recorded(days, 0.0F), everyMinute(days)).humidity ==
                std::vector<double>(days * 1440, 0.0));
    }

    void anEventRisesHoldsAndDecays()
    {
        const Made air = made(recorded(30, 1.0F), everyMinute(3));
        const auto top = std::ranges::max_element(air.humidity);
        const auto at = static_cast<std::size_t>(top - air.humidity.begin());
        QVERIFY2(*top > 19.0 && *top < 20.0, qPrintable(QString::number(*top)));
        QVERIFY(air.humidity[at - 11] < 0.05 * *top);
        QVERIFY(std::abs(air.humidity[at + 15] / *top - 0.38) < 0.03); // a time constant later
        QVERIFY(air.humidity[at + 90] == 0.0);
        QVERIFY(air.temperature[at] > 0.4 && air.temperature[at] < 0.5);
    }

    void noTwoDaysHaveThemAtTheSameTime()
    {
        constexpr int days = 60;
        const auto starts = onsets(made(recorded(20, 1.0F), everyMinute(days)).humidity);
        std::set<std::size_t> minutes;
        for (const std::size_t start : starts)
            minutes.insert(start % 1440);
        QVERIFY2(minutes.size() > 30, qPrintable(QString::number(minutes.size())));
        QVERIFY(onsets(made(recorded(20, 1.0F), everyMinute(days), 4).humidity) != starts);
        QVERIFY(onsets(made(recorded(20, 1.0F), everyMinute(days), 3, 77).humidity) != starts);
    }

    /// Any order, any chunking, to the last bit.
    void isAFunctionOfTime()
    {
        const StateLibrary library = recorded(20, 3.0F);
        const std::vector<TimeMs> times = everyMinute(4);
        const Made whole = made(library, times);
        const LibraryPath path(library, 3, minute);
        const FamilySchedule schedule(library, path, 3, 0, unscaled);
        FamilySchedule::Memory memory;
        for (std::size_t i = times.size(); i-- > 0; i -= std::min<std::size_t>(i, 6)) {
            double t = 0.0;
            double h = 0.0;
            schedule.add({&times[i], 1}, 0, 0, memory, &t, &h);
            QVERIFY(t == whole.temperature[i] && h == whole.humidity[i]);
            // Later by a second is the air a second before.
            const TimeMs later = times[i] + 1000;
            double delayed = 0.0;
            schedule.add({&later, 1}, 1000, 0, memory, nullptr, &delayed);
            QVERIFY(delayed == whole.humidity[i]);
        }
    }

    /// Hours after an air that changed within seconds: e to minus thousands.
    void aSuddenChangeThatHoldsForHoursStaysWhereItIs()
    {
        StateLibrary library = recorded(20, 1.0F);
        EventFamily &family = library.families[0];
        family.mean[EventFamily::Shoulder] = std::log(6.0 * 3600.0);
        family.mean[EventFamily::RiseLeading] = family.mean[EventFamily::RiseOther] = 0.0;
        const Made air = made(library, everyMinute(5));
        double largest = 0.0;
        for (const double value : air.humidity)
            largest = std::max(largest, std::abs(value));
        QVERIFY2(std::abs(largest - 20.0) < 0.1, qPrintable(QString::number(largest)));
        for (const double value : air.temperature)
            QVERIFY(value >= 0.0 && value < 0.51);
    }

    void oneOfAFamilyEndsWhereTheNextBegins()
    {
        StateLibrary library = recorded(20, 6.0F);
        library.families[0].mean[EventFamily::Shoulder] = std::log(7200.0);
        const Made air = made(library, everyMinute(5));
        // Held for two hours each, six would reach 120.
        QVERIFY(*std::ranges::max_element(air.humidity) < 60.0);
    }

    /// Their pace and level swing, each in its own way: no two are one curve at two heights.
    void noTwoVariedEventsHaveOneShape()
    {
        StateLibrary library = recorded(60, 1.0F);
        constexpr std::size_t rise = EventFamily::RiseLeading;
        library.families[0].spread[rise * (rise + 1) / 2 + rise] = 0.5;
        library.families[0].mean[EventFamily::Shoulder] = std::log(5400.0);
        library.families[0].mean[rise] = std::log(900.0);
        const Made air = made(library, everyMinute(60));
        std::vector<double> halfWay; // how long it takes from a fifth of the height to the half
        for (const std::size_t start : onsets(air.humidity)) {
            const auto reaches = [&](double value) {
                std::size_t at = start;
                while (at < air.humidity.size() && air.humidity[at] < value)
                    ++at;
                return static_cast<double>(at);
            };
            halfWay.push_back((reaches(10.0) - reaches(4.0)) /
                              (reaches(4.0) + 1.0 - static_cast<double>(start)));
        }
        QVERIFY(halfWay.size() > 40);
        const auto [least, most] = std::ranges::minmax(halfWay);
        QVERIFY2(most > 3.0 * least, qPrintable(QString::number(most / least)));
        // One curve after another without a jump, on the way out, too.
        for (std::size_t i = 1; i < air.humidity.size(); ++i)
            QVERIFY(std::abs(air.humidity[i] - air.humidity[i - 1]) < 9.0);
        for (const double value : air.humidity)
            QVERIFY(value >= 0.0 && value < 23.1);
    }

    void theLargestAreNotFarAboveTheUsual()
    {
        StateLibrary library = recorded(60, 1.0F);
        library.families[0].spread[0] = 0.7;
        library.families[0].mean[EventFamily::Shoulder] = std::log(3600.0);
        const Made air = made(library, everyMinute(400));
        const double largest = *std::ranges::max_element(air.humidity);
        QVERIFY2(largest > 38.0 && largest < 20.0 * std::exp(0.7) + 0.1,
                 qPrintable(QString::number(largest)));
    }

    void livelyDaysHaveTheLargerOnes()
    {
        StateLibrary library = recorded(60, 1.0F);
        for (LibraryDay &day : library.days) {
            const float scale = day.day - firstDay < 30 ? 1.0F : 0.2F;
            day.factors.assign(24 * 6, {0.1F, 0.0F, scale, 0.0F, 0.0F, 0.1F});
        }
        const LibraryPath path(library, 3, minute);
        const Made air = made(library, everyMinute(60));
        for (std::int64_t day = 0; day < 60; ++day) {
            const auto from = air.humidity.begin() + day * 1440;
            const double top = *std::max_element(from, from + 1440);
            const bool lively = path.on(firstDay + day, 0).index < 30;
            if (!lively && top > 1.0)
                QVERIFY2(top < 15.0, qPrintable(QString::number(top)));
            if (lively && top > 1.0)
                QVERIFY2(top > 18.0, qPrintable(QString::number(top)));
        }
    }

    void followsTheSeason()
    {
        StateLibrary library = recorded(365, 0.0F);
        for (LibraryDay &day : library.days)
            day.rates = {day.day - firstDay < 60 ? 1.0F : 0.0F};
        const LibraryPath path(library, 8, minute);
        for (int year = 0; year < 3; ++year) {
            for (int day = 20; day < 40; ++day)
                QVERIFY(path.on(firstDay + year * 365 + day, 0).index < 80);
        }
    }

    void aTimeOfYearThatWasNotRecordedFollowsAllOfIt()
    {
        const StateLibrary library = recorded(120, 0.0F);
        const LibraryPath path(library, 8, minute);
        std::set<std::size_t> followed;
        for (int day = 140; day < 340; ++day)
            followed.insert(path.on(firstDay + day, 0).index);
        QVERIFY2(followed.size() > 100, qPrintable(QString::number(followed.size())));
    }

    void shortRecordingsAreFollowedAsAWhole()
    {
        const StateLibrary library = recorded(30, 0.0F);
        const LibraryPath path(library, 8, minute);
        std::vector<int> times(30, 0);
        for (int day = 0; day < 3000; ++day)
            ++times[path.on(day, 0).index];
        for (const int count : times)
            QVERIFY2(std::abs(count - 100) <= 5, qPrintable(QString::number(count)));
    }

    void codesKeepStates()
    {
        const KnotFactor factor{0.31F, -0.9F, 1.7F, 0.02F, -0.01F, 0.05F};
        const KnotFactor kept = rounded(factor);
        QVERIFY(rounded(kept) == kept);
        const auto near = [](float a, float b, float size) {
            return std::abs(a - b) < 0.04F * size;
        };
        QVERIFY(near(kept.tt, factor.tt, 0.31F));
        QVERIFY(near(kept.ht, factor.ht, 1.92F) && near(kept.hh, factor.hh, 1.92F));
        QVERIFY(near(kept.pt, factor.pt, 0.055F) && near(kept.ph, factor.ph, 0.055F) &&
                near(kept.pp, factor.pp, 0.055F));
        QVERIFY(rounded(KnotFactor{}) == KnotFactor{});
    }
};

QTEST_APPLESS_MAIN(TestFamilySchedule)
#include "tst_familyschedule.moc"
