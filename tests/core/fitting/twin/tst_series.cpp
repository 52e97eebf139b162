#include "core/fitting/twin/series.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace aneroid;

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();
constexpr TimeMs minute = 60'000;

/// Quiet air, a value a minute.
Recording quietAir(std::size_t rows, TimeMs cadence = minute)
{
    std::mt19937 random(7);
    std::normal_distribution<double> normal;
    Recording recording;
    for (std::size_t i = 0; i < rows; ++i) {
        recording.times.push_back(static_cast<TimeMs>(i) * cadence);
        recording.values[0].push_back(static_cast<float>(
            21.0 + std::sin(static_cast<double>(i) * 0.01) + 0.02 * normal(random)));
        recording.values[1].push_back(static_cast<float>(48.0 + 0.1 * normal(random)));
        recording.values[2].push_back(static_cast<float>(1013.0 + 0.03 * normal(random)));
    }
    return recording;
}

PreparedSeries prepared(const Recording &recording)
{
    const auto result = makeRegular(recording);
    if (!result)
        qFatal("no series");
    return *result;
}

std::size_t missingOf(const std::vector<float> &values)
{
    return static_cast<std::size_t>(
        std::count_if(values.begin(), values.end(), [](float value) { return std::isnan(value); }));
}

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnEvenRecordingAsItIs()
    {
        const Recording recording = quietAir(500);
        const auto [series, notes] = prepared(recording);
        QCOMPARE(series.startMs, TimeMs{0});
        QCOMPARE(series.cadenceMs, minute);
        QCOMPARE(series.values, recording.values);
        QCOMPARE(notes.rows, std::size_t{500});
        QCOMPARE(notes.gaps, std::size_t{0});
        QCOMPARE(notes.jitterMs, 0.0);
        QCOMPARE(notes.impossible, ChannelCounts{});
        QCOMPARE(notes.glitches, ChannelCounts{});
    }

    void findsTheCadence_data()
    {
        QTest::addColumn<qint64>("cadence");
        for (const qint64 cadence : {2'000, 10'000, 60'000, 580'000, 3'600'000, 7'200'000})
            QTest::newRow(qPrintable(QString::number(cadence))) << cadence;
    }
    void findsTheCadence()
    {
        QFETCH(qint64, cadence);
        Recording recording = quietAir(400, cadence);
        std::mt19937 random(3);
        std::normal_distribution<double> normal(0.0, 0.05 * static_cast<double>(cadence));
        for (TimeMs &time : recording.times)
            time += 1'000'000'000 + std::llround(normal(random));
        recording.times[100] += cadence / 3;
        const auto [series, notes] = prepared(recording);
        // Of jittered steps the median is within a few standard errors.
        QVERIFY(std::abs(static_cast<double>(series.cadenceMs - cadence)) <
                0.02 * static_cast<double>(cadence));
        QVERIFY(std::abs(notes.jitterMs - 0.0707 * static_cast<double>(cadence)) <
                0.015 * static_cast<double>(cadence));
    }

    void sortsAndMerges()
    {
        Recording recording = quietAir(100);
        const Recording original = recording;
        std::swap(recording.times[10], recording.times[11]);
        for (auto &values : recording.values)
            std::swap(values[10], values[11]);
        // The same instant twice: the first row counts, and lends from the second what it lacks.
        recording.times.push_back(20 * minute);
        recording.values[0].push_back(5.0F);
        recording.values[1].push_back(original.values[1][20]);
        recording.values[2].push_back(5.0F);
        recording.values[1][20] = none;
        const auto [series, notes] = prepared(recording);
        QCOMPARE(series.values, original.values);
        QCOMPARE(notes.outOfOrder, std::size_t{2});
        QCOMPARE(notes.repeated, std::size_t{1});
        QCOMPARE(notes.rows, std::size_t{100});
    }

    void leavesGapsOpen()
    {
        Recording recording = quietAir(300);
        const auto cut = [&recording](std::ptrdiff_t from, std::ptrdiff_t count) {
            recording.times.erase(recording.times.begin() + from,
                                  recording.times.begin() + from + count);
            for (auto &values : recording.values)
                values.erase(values.begin() + from, values.begin() + from + count);
        };
        cut(200, 30);
        cut(100, 1);
        const auto [series, notes] = prepared(recording);
        QCOMPARE(series.size(), std::size_t{300});
        for (std::size_t i = 0; i < series.size(); ++i)
            QCOMPARE(std::isnan(series.values[0][i]), i == 100 || (i >= 200 && i < 230));
        QCOMPARE(notes.gaps, std::size_t{2});
        QCOMPARE(notes.longestGapMs, 30 * minute);
        QVERIFY(std::abs(notes.missedShare - 31.0 / 300.0) < 1e-9);
    }

    void takesTheNearestRow()
    {
        Recording recording = quietAir(100);
        for (std::size_t i = 0; i < 100; ++i)
            recording.times[i] += i % 2 == 0 ? 7'000 : -7'000;
        recording.times[50] = 50 * minute + 35'000; // 0.58 cadences late
        recording.times[60] = 60 * minute + 40'000; // too late for its instant
        const auto [series, notes] = prepared(recording);
        QCOMPARE(series.cadenceMs, minute);
        QCOMPARE(series.startMs, minute); // the first multiple of the cadence
        QCOMPARE(series.values[0][49], recording.values[0][50]);
        QCOMPARE(series.values[0][10], recording.values[0][11]);
        QVERIFY(std::isnan(series.values[0][59]));
        QVERIFY(notes.jitterMs > 10'000.0);
    }

    void joinsChannelsOfDifferentRows()
    {
        const Recording even = quietAir(200);
        Recording recording;
        for (std::size_t i = 0; i < 200; ++i) {
            for (std::size_t c = 0; c < channelCount; ++c) {
                recording.times.push_back(even.times[i] + static_cast<TimeMs>(c) * 200);
                for (std::size_t k = 0; k < channelCount; ++k)
                    recording.values[k].push_back(k == c ? even.values[c][i] : none);
            }
        }
        const auto [series, notes] = prepared(recording);
        QCOMPARE(series.cadenceMs, minute);
        QCOMPARE(series.values, even.values);
    }

    void removesImpossibleValues()
    {
        Recording recording = quietAir(200);
        recording.values[1][50] = 21474840.0F;
        recording.values[1][51] = 21474840.0F;
        recording.values[0][70] = -140.9F;
        recording.values[2][80] = 0.0F;
        recording.values[0][90] = std::numeric_limits<float>::infinity();
        recording.values[1][100] = 101.5F; // a little above saturation
        for (std::size_t i = 95; i < 105; ++i)
            recording.values[1][i] = std::max(recording.values[1][i], 99.0F);
        const auto [series, notes] = prepared(recording);
        QCOMPARE(notes.dead.impossible, std::size_t{2}); // whole rows, 70 and 90
        QCOMPARE(notes.impossible, (ChannelCounts{0, 2, 1}));
        QVERIFY(std::isnan(series.values[1][50]) && std::isnan(series.values[1][51]));
        QVERIFY(std::isnan(series.values[0][70]) && std::isnan(series.values[2][80]));
        QCOMPARE(series.values[1][100], 100.0F);
        QVERIFY(std::isnan(series.values[1][70]) && std::isnan(series.values[2][90]));
        QCOMPARE(missingOf(series.values[1]), std::size_t{4});
    }

    void leavesRowsOfADeadSensorOut()
    {
        Recording recording = quietAir(400);
        for (std::size_t i = 100; i < 130; ++i) { // many in a row
            recording.values[0][i] = -144.7F;
            recording.values[1][i] = 100.0F;
            recording.values[2][i] = 652.26F;
        }
        recording.values[0][200] = recording.values[1][200] = 0.0F;
        recording.values[0][201] = 85.0F;
        const auto [series, notes] = prepared(recording);
        QCOMPARE(notes.dead, (DeadRows{30, 1, 1}));
        QCOMPARE(missingOf(series.values[0]), std::size_t{32});
        QCOMPARE(missingOf(series.values[1]), std::size_t{32});
        QCOMPARE(missingOf(series.values[2]), std::size_t{32});
    }

    void leavesStuckValuesOut()
    {
        Recording recording = quietAir(1000);
        for (std::size_t i = 300; i < 500; ++i)
            recording.values[1][i] = recording.values[1][300];
        const auto [series, notes] = prepared(recording);
        QVERIFY(notes.stuck[1] >= 199 && notes.stuck[1] <= 201);
        QCOMPARE(notes.stuck[0], std::size_t{0});
        QCOMPARE(notes.stuck[2], std::size_t{0});
    }

    /// Whole percents stay for hours at the turns of a day and flicker between two steps.
    void coarseStepsMayStay()
    {
        Recording recording = quietAir(5000);
        std::mt19937 generator(1);
        std::normal_distribution<double> noise(0.0, 0.1);
        for (std::size_t i = 0; i < 5000; ++i)
            recording.values[1][i] = static_cast<float>(std::round(
                45.0 + 3.0 * std::sin(static_cast<double>(i) / 420.0) + noise(generator)));
        Recording stuck = recording;
        QCOMPARE(prepared(recording).notes.stuck[1], std::size_t{0});

        for (std::size_t i = 1000; i < 4500; ++i)
            stuck.values[1][i] = stuck.values[1][1000];
        QVERIFY(prepared(stuck).notes.stuck[1] >= 3499);
    }

    void judgesEachIntervalAtItsOwn()
    {
        Recording recording = quietAir(816);
        std::mt19937 generator(1);
        std::uniform_int_distribution<TimeMs> jitter(0, 1);
        TimeMs time = 0;
        for (std::size_t i = 0; i < 816; ++i) {
            recording.times[i] = time + jitter(generator) * 1000;
            time += (i < 480 ? 15 : 30) * minute;
        }
        const auto [series, notes] = prepared(recording);
        QCOMPARE(notes.parts.size(), std::size_t{2});
        QCOMPARE(notes.gaps, std::size_t{0});
        QVERIFY(std::abs(series.cadenceMs - 30 * minute) <= 1000);
        QVERIFY(std::abs(notes.parts[0].toMs - 480 * 15 * minute) <= 16 * minute);

        // The other way round most of the time was at 15 min: nothing is missing in between.
        time = 0;
        for (std::size_t i = 0; i < 816; ++i) {
            recording.times[i] = time;
            time += (i < 700 ? 15 : 30) * minute;
        }
        const auto [finer, finerNotes] = prepared(recording);
        QCOMPARE(finer.cadenceMs, 15 * minute);
        QCOMPARE(finerNotes.gaps, std::size_t{0});
        QCOMPARE(finerNotes.parts.size(), std::size_t{2});
    }

    void removesSingleGlitches()
    {
        Recording recording = quietAir(5000);
        recording.values[0][50] = 84.0F;
        recording.values[0][60] = 0.0F;
        recording.values[1][70] = 100.0F;
        recording.values[2][80] = 1050.0F;
        recording.values[0][0] = 70.0F; // at the end of a stretch
        recording.values[2][4999] = 900.0F;
        // A failed transfer: an impossible pressure makes its row's smaller jumps suspicious.
        recording.values[2][90] = 0.0F;
        recording.values[1][90] = 25.0F;
        const auto [series, notes] = prepared(recording);
        QCOMPARE(notes.glitches, (ChannelCounts{3, 2, 2}));
        for (const std::size_t i : {std::size_t{0}, std::size_t{50}, std::size_t{60}})
            QVERIFY(std::isnan(series.values[0][i]));
        QVERIFY(std::isnan(series.values[1][70]) && std::isnan(series.values[1][90]));
        QVERIFY(std::isnan(series.values[2][80]) && std::isnan(series.values[2][4999]));
        QCOMPARE(missingOf(series.values[0]), std::size_t{3});
    }

    void keepsRealAir()
    {
        // physics.md: puffs of moist air of +29 % in a minute, showers, falls of 31 % when an air
        // conditioner starts, a window in winter, a front.
        Recording recording = quietAir(5000);
        auto &[temperature, humidity, pressure] = recording.values;
        humidity[100] += 29.0F;
        for (std::size_t i = 0; i < 60; ++i)
            humidity[200 + i] += 35.0F * std::exp(-static_cast<float>(i) / 14.0F);
        humidity[400] -= 31.0F;
        for (std::size_t i = 0; i < 10; ++i)
            temperature[600 + i] -= 6.0F;
        temperature[700] -= 4.0F;
        for (std::size_t i = 800; i < 5000; ++i)
            pressure[i] += 3.0F;
        const auto [series, notes] = prepared(recording);
        QCOMPARE(notes.glitches, ChannelCounts{});
        QCOMPARE(series.values, recording.values);
    }

    void keepsStrongMovementThatIsUsual()
    {
        // A sensor in the sun and wind may jump more than any limit: then that is its air.
        Recording recording = quietAir(5000);
        std::mt19937 random(5);
        std::normal_distribution<double> normal(0.0, 8.0);
        for (float &value : recording.values[0])
            value += static_cast<float>(normal(random));
        QCOMPARE(prepared(recording).notes.glitches, ChannelCounts{});
    }

    void dropsAClockThatWasNotSet()
    {
        Recording recording = quietAir(200);
        for (TimeMs &time : recording.times)
            time += TimeMs{1'538'527'560'000};
        recording.times[0] = 0;
        recording.times[1] = minute;
        const auto [series, notes] = prepared(recording);
        QCOMPARE(notes.wrongClock, std::size_t{2});
        QCOMPARE(series.size(), std::size_t{198});
    }

    void thinsWhatIsTooFast()
    {
        const auto [series, notes] = prepared(quietAir(400, 100));
        QCOMPARE(series.cadenceMs, shortestCadenceMs);
        QVERIFY(notes.thinned);
        QCOMPARE(series.size(), std::size_t{20});
    }

    void refuses()
    {
        QCOMPARE(makeRegular({}).error(), SeriesProblem::TooFew);
        QCOMPARE(makeRegular(quietAir(5)).error(), SeriesProblem::TooFew);
        QCOMPARE(makeRegular(quietAir(100, 8'000'000)).error(), SeriesProblem::TooRare);
        Recording sparse = quietAir(100);
        for (std::size_t i = 50; i < 100; ++i)
            sparse.times[i] += TimeMs{300} * 86'400'000;
        QCOMPARE(makeRegular(sparse).error(), SeriesProblem::TooSparse);
        Recording cold = quietAir(2000);
        for (std::vector<float> &values : cold.values)
            std::ranges::fill(values, -60.0F);
        QCOMPARE(makeRegular(cold).error(), SeriesProblem::NoneValid);
    }

    void findsTheResolution_data()
    {
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("expected");
        for (const double step : {0.01, 0.02, 0.05, 0.1, 0.5, 1.0})
            QTest::addRow("%g", step) << step << 21.0 << step;
        QTest::addRow("0.01 hPa") << 0.01 << 1013.0 << 0.01;
        QTest::addRow("1 hPa") << 1.0 << 990.0 << 1.0;
        QTest::addRow("tenths of °F") << 0.1 / 1.8 << 21.0 << 0.1 / 1.8;
        QTest::addRow("finer") << 0.001 << 1013.0 << 0.0;
    }
    void findsTheResolution()
    {
        QFETCH(double, step);
        QFETCH(double, level);
        QFETCH(double, expected);
        std::mt19937 random(11);
        std::normal_distribution<double> normal(0.0, 1.5);
        std::vector<float> values;
        for (int i = 0; i < 4000; ++i)
            values.push_back(
                static_cast<float>(std::round((level + normal(random)) / step) * step));
        values[17] = none;
        QVERIFY2(std::abs(resolutionOf(values) - expected) < 0.002 * step + 1e-9,
                 qPrintable(QString::number(resolutionOf(values))));
    }

    void findsNoResolutionOfAConstant()
    {
        QCOMPARE(resolutionOf(std::vector<float>(1000, 20.0F)), 0.0);
        QCOMPARE(resolutionOf({}), 0.0);
        QCOMPARE(resolutionOf(std::vector<float>(1000, none)), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
