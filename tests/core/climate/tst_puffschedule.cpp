#include "core/climate/calendar.h"
#include "core/climate/puffschedule.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace aneroid;

namespace {

constexpr TimeMs monday = 1'763'337'600'000; // 2025-11-17T00:00:00Z
constexpr std::array<double, channelCount> unscaled{1.0, 1.0, 1.0};

Climate with(const Puffs &puffs)
{
    Climate climate;
    climate.puffs = {puffs};
    return climate;
}

std::vector<TimeMs> instants(TimeMs from, TimeMs step, std::size_t count)
{
    std::vector<TimeMs> times(count);
    for (std::size_t i = 0; i < count; ++i)
        times[i] = from + static_cast<TimeMs>(i) * step;
    return times;
}

/// Humidity.
std::vector<double> moved(const Climate &climate, const std::vector<TimeMs> &times,
                          TimeMs delayMs = 0, std::uint64_t own = 0, std::size_t chunk = 128)
{
    const PuffSchedule schedule(climate, 7, 0, unscaled);
    std::vector<double> t(times.size());
    std::vector<double> h(times.size());
    for (std::size_t from = 0; from < times.size(); from += chunk) {
        const std::size_t count = std::min(chunk, times.size() - from);
        schedule.add(std::span(times).subspan(from, count), delayMs, own,
                     {t.data() + from, h.data() + from, nullptr});
    }
    return h;
}

/// How many begin: samples a second apart that rise from nothing are too few to miss one.
int countOf(const Puffs &puffs, TimeMs from, TimeMs span)
{
    Puffs sharp = puffs; // so short that none covers another
    sharp.riseS = 1.0;
    sharp.decayS = 1.0;
    sharp.magnitude = {0.0, 1.0, 0.0};
    const auto values =
        moved(with(sharp), instants(from, 1000, static_cast<std::size_t>(span / 1000)));
    int count = 0;
    for (std::size_t i = 1; i < values.size(); ++i)
        count += values[i] > 0.0 && values[i - 1] == 0.0 ? 1 : 0;
    return count;
}

} // namespace

class TestPuffSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anInstantIsTheSameHoweverItIsAskedFor()
    {
        Puffs puffs;
        puffs.perHour = 3.0;
        puffs.magnitude = {0.1, 3.0, 0.0};
        const Climate climate = with(puffs);
        const auto times = instants(monday, 10'000, 4000);
        const auto all = moved(climate, times);
        QVERIFY(*std::ranges::max_element(all) > 2.0);
        QCOMPARE(moved(climate, times, 0, 0, 1), all);
        QCOMPARE(moved(climate, times, 0, 0, 37), all);
        std::vector<TimeMs> few;
        for (std::size_t i = 0; i < times.size(); i += 60)
            few.push_back(times[i]);
        const auto some = moved(climate, few);
        for (std::size_t i = 0; i < few.size(); ++i)
            QCOMPARE(some[i], all[60 * i]);
        // Late by ten samples is what was ten samples before.
        const auto late = moved(climate, times, 100'000);
        for (std::size_t i = 10; i < times.size(); ++i)
            QCOMPARE(late[i], all[i - 10]);
        QVERIFY(moved(climate, times, 0, 5) != all); // another room
    }

    void theyRiseAtOnceAndDieAway()
    {
        Puffs puffs;
        puffs.perHour = 0.5;
        puffs.clustering = 0;
        puffs.riseS = 100.0;
        puffs.decayS = 600.0;
        puffs.magnitude = {0.0, 4.0, 0.0};
        const auto values = moved(with(puffs), instants(monday, 1000, 86'400 * 3));
        double fastest = 0.0;
        double steepest = 0.0;
        for (std::size_t i = 1; i < values.size(); ++i) {
            fastest = std::max(fastest, values[i] - values[i - 1]);
            steepest = std::min(steepest, values[i] - values[i - 1]);
            QVERIFY(std::abs(values[i] - values[i - 1]) < 1.0); // no step
        }
        QVERIFY(fastest > -3.0 * steepest);
        QVERIFY(*std::ranges::min_element(values) >= 0.0);
    }

    void theyComeAsOftenAsTheirHoursAndMonthsSay()
    {
        Puffs puffs;
        puffs.perHour = 2.0;
        puffs.clustering = 0;
        const int all = countOf(puffs, monday, 20 * dayMs);
        QVERIFY2(std::abs(all - 960) < 110, qPrintable(QString::number(all))); // 3.5 σ
        puffs.clustering = 2;
        const int bunched = countOf(puffs, monday, 20 * dayMs);
        QVERIFY2(std::abs(bunched - 960) < 200, qPrintable(QString::number(bunched)));
        puffs.months = {1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1};
        QCOMPARE(countOf(puffs, monday + 240 * dayMs, 5 * dayMs), 0); // July
        puffs.months = allYear;
        puffs.hours.weekday.fill(0.0);
        puffs.hours.weekday[9] = 1.0;
        puffs.hours.weekend.fill(0.0);
        QVERIFY(countOf(puffs, monday + 9 * hourMs, hourMs) +
                    countOf(puffs, monday + dayMs + 9 * hourMs, hourMs) +
                    countOf(puffs, monday + 2 * dayMs + 9 * hourMs, hourMs) >
                0);
        QCOMPARE(countOf(puffs, monday + 10 * hourMs + 60'000, 22 * hourMs), 0);
        QCOMPARE(countOf(puffs, monday + 5 * dayMs, 2 * dayMs), 0);
    }

    /// Spells: the variance of the hours' counts is well above that of even ones.
    void theyComeInSpells()
    {
        const auto dispersion = [](int clustering) {
            Puffs puffs;
            puffs.perHour = 4.0;
            puffs.clustering = clustering;
            double sum = 0.0;
            double squares = 0.0;
            constexpr int hours = 150;
            for (int hour = 0; hour < hours; ++hour) {
                const int count = countOf(puffs, monday + hour * hourMs, hourMs);
                sum += count;
                squares += count * count;
            }
            const double mean = sum / hours;
            return (squares / hours - mean * mean) / mean;
        };
        QVERIFY2(dispersion(0) < 1.5, qPrintable(QString::number(dispersion(0))));
        QVERIFY2(dispersion(3) > 2.5, qPrintable(QString::number(dispersion(3))));
    }
};

QTEST_APPLESS_MAIN(TestPuffSchedule)
#include "tst_puffschedule.moc"
