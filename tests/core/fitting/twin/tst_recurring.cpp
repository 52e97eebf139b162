#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/climate/calendar.h"
#include "core/fitting/twin/recurring.h"
#include "core/profiles/profilestore.h"
#include "tests/core/fitting/recordedair.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace aneroid;

namespace {

constexpr TimeMs monday = 1'763'337'600'000; // 2025-11-17T00:00, local
constexpr std::size_t days = 12;

/// A quiet room at one value a minute, with a little noise.
RegularSeries room(TimeMs cadenceMs = 60'000)
{
    RegularSeries series;
    series.startMs = monday;
    series.cadenceMs = cadenceMs;
    const auto count = static_cast<std::size_t>(static_cast<TimeMs>(days) * dayMs / cadenceMs);
    for (std::size_t c = 0; c < channelCount; ++c) {
        for (std::size_t i = 0; i < count; ++i) {
            const double noise = 0.03 * normalTable()(randomWords(1, Stream::SensorNoise, i)[c]);
            const double level = c == 0 ? 22.0 : c == 1 ? 50.0 : 1013.0;
            series.values[c].push_back(static_cast<float>(level + noise));
        }
    }
    return series;
}

/// Up by 33 % within 24 min, half of it gone 10 min later: at this hour of each day.
void addShowers(RegularSeries &series, int hour, double sign = 1.0)
{
    std::vector<float> &humidity = series.values[1];
    for (std::size_t i = 0; i < humidity.size(); ++i) {
        const TimeMs into = (series.timeAt(i) - monday) % dayMs - hour * hourMs;
        const double minutes = static_cast<double>(into) / 60'000.0;
        double wet = 0.0;
        if (minutes >= 0.0 && minutes < 24.0)
            wet = minutes / 24.0;
        else if (minutes >= 24.0)
            wet = std::exp2(-(minutes - 24.0) / 10.0);
        humidity[i] += static_cast<float>(sign * 33.0 * wet);
    }
}

/// Between these hours a saw-tooth of 21 min, 1.3 °C from peak to peak.
void addCooling(RegularSeries &series, int fromHour, int toHour)
{
    std::vector<float> &temperature = series.values[0];
    for (std::size_t i = 0; i < temperature.size(); ++i) {
        const TimeMs into = (series.timeAt(i) - monday) % dayMs;
        if (into < fromHour * hourMs || into >= toHour * hourMs)
            continue;
        const double phase = std::fmod(static_cast<double>(into) / (21.0 * 60'000.0), 1.0);
        temperature[i] += static_cast<float>(1.3 * (phase < 0.4 ? phase / 0.4 : (1 - phase) / 0.6));
    }
}

} // namespace

class TestRecurring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuietRoomHasNone()
    {
        const RecurringEvents found = recurringEvents(room());
        QCOMPARE(found.rises.count, 0u);
        QCOMPARE(found.falls.count, 0u);
        QVERIFY(!found.cycle);
    }

    void findsShowersAndTheirHours()
    {
        RegularSeries series = room();
        addShowers(series, 7);
        addShowers(series, 20);
        const RecurringEvents found = recurringEvents(series);
        QCOMPARE(found.rises.count, 2 * days);
        QCOMPARE(found.falls.count, 0u);
        QVERIFY(std::abs(found.rises.perDay - 2.0) < 0.01);
        QVERIFY2(std::abs(found.rises.height - 33.0) < 2.0,
                 qPrintable(QString::number(found.rises.height)));
        QVERIFY(std::abs(*found.rises.halfDecay / 60'000 - 10) <= 1);
        QCOMPARE(found.rises.startHour[7] + found.rises.startHour[20], found.rises.count);
        std::array<double, 24> weights{};
        std::ranges::copy(found.rises.startHour, weights.begin());
        QVERIFY(busyHours(weights)[7] && busyHours(weights)[20] && !busyHours(weights)[12]);
    }

    void tellsDropsFromJumps()
    {
        RegularSeries series = room();
        addShowers(series, 14, -1.0);
        const RecurringEvents found = recurringEvents(series);
        QCOMPARE(found.falls.count, days);
        QCOMPARE(found.rises.count, 0u);
    }

    /// A step that stays is weather, not a burst.
    void whatStaysIsNoBurst()
    {
        RegularSeries series = room();
        for (std::size_t i = series.size() / 2; i < series.size(); ++i)
            series.values[1][i] += 30.0F;
        QCOMPARE(recurringEvents(series).rises.count, 0u);
    }

    void findsTheCycleAndItsHours_data()
    {
        QTest::addColumn<int>("cadence");
        QTest::newRow("10 s") << 10'000;
        QTest::newRow("1 min") << 60'000;
        QTest::newRow("3 min") << 180'000;
    }
    void findsTheCycleAndItsHours()
    {
        QFETCH(int, cadence);
        RegularSeries series = room(cadence);
        addCooling(series, 10, 18);
        const auto cycle = recurringEvents(series).cycle;
        QVERIFY(cycle);
        QVERIFY2(std::abs(cycle->period - 21 * 60'000) <= 180'000,
                 qPrintable(QString::number(cycle->period)));
        const auto busy = busyHours(cycle->strength);
        QVERIFY(busy[12] && busy[16] && !busy[3] && !busy[22]);
    }

    void gapsAndRareValuesAreNoTrouble()
    {
        RegularSeries series = room();
        addShowers(series, 7);
        for (auto &values : series.values)
            std::fill(values.begin() + 3000, values.begin() + 6000, std::nanf(""));
        const RecurringEvents found = recurringEvents(series);
        QVERIFY(found.rises.count >= days - 3 && found.rises.count <= days);
        RegularSeries rare = room(3'600'000);
        addShowers(rare, 7);
        QCOMPARE(recurringEvents(rare).rises.count, 0u);
        QVERIFY(!recurringEvents(rare).cycle);
        series.values[1].assign(series.size(), std::nanf(""));
        QCOMPARE(recurringEvents(series).rises.count, 0u);
    }

    /// A thermostat whose period wanders, in a room where much else goes on.
    void findsWeakPlantsAndNothingElse()
    {
        const QTemporaryDir folder;
        const ProfileStore profiles(folder.path());
        const std::map<QString, double> plants{{QStringLiteral("office-heating"), 26.0},
                                               {QStringLiteral("office-ac"), 21.0},
                                               {QStringLiteral("server-room"), 11.0},
                                               {QStringLiteral("cold-store"), 0.0}};
        // Thermostats of 0.2 to 0.3 K, at some hours of the cold months: found or not.
        const std::map<QString, double> faint{{QStringLiteral("living-room"), 28.3},
                                              {QStringLiteral("bedroom"), 30.0},
                                              {QStringLiteral("hallway"), 29.0},
                                              {QStringLiteral("kitchen"), 27.5}};
        for (const QString &name : profiles.names()) {
            const Profile profile = profiles.load(name).value();
            const auto cycle =
                recurringEvents(recordedair::recorded(profile, 5, 60'000, 20 * 1440)).cycle;
            if (const auto thermostat = faint.find(name); thermostat != faint.end()) {
                const double minutes =
                    cycle ? static_cast<double>(cycle->period) / 60'000.0 : thermostat->second;
                QVERIFY2(std::abs(minutes / thermostat->second - 1.0) < 0.25,
                         qPrintable(QStringLiteral("%1: %2").arg(name).arg(minutes)));
                continue;
            }
            const auto plant = plants.find(name);
            if (plant == plants.end()) {
                QVERIFY2(!cycle, qPrintable(name));
                continue;
            }
            if (plant->second == 0.0)
                continue; // may be seen
            QVERIFY2(cycle, qPrintable(name));
            const double minutes = static_cast<double>(cycle->period) / 60'000.0;
            QVERIFY2(std::abs(minutes / plant->second - 1.0) < 0.15,
                     qPrintable(QStringLiteral("%1: %2").arg(name).arg(minutes)));
            QVERIFY(cycle->peakToPeakC > 0.05 && cycle->peakToPeakC < 3.0);
        }
    }

    void busyHoursStandOut()
    {
        std::array<double, 24> even{};
        even.fill(3.0);
        QCOMPARE(busyHours(even), (std::array<bool, 24>{}));
        QCOMPARE(busyHours({}), (std::array<bool, 24>{}));
    }
};

QTEST_APPLESS_MAIN(TestRecurring)
#include "tst_recurring.moc"
