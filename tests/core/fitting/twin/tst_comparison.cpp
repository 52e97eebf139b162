#include "core/fitting/twin/comparison.h"
#include "core/fitting/twin/measures/seriesmeasures.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <random>

using namespace aneroid;

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();
constexpr TimeMs tenMinutes = 600'000;
constexpr std::size_t perDay = 144;

/// Ten days of a plain sine of temperature, warmest at 15 h, humidity against it, pressure a ramp.
RegularSeries sineDays(std::size_t days = 10)
{
    RegularSeries series;
    series.cadenceMs = tenMinutes;
    for (std::size_t i = 0; i < days * perDay; ++i) {
        const double hour = static_cast<double>(i) / 6.0;
        const double course = std::cos(2.0 * std::numbers::pi * (hour - 15.0) / 24.0);
        series.values[0].push_back(static_cast<float>(20.0 + 3.0 * course));
        series.values[1].push_back(static_cast<float>(50.0 - 9.0 * course));
        series.values[2].push_back(static_cast<float>(1000.0 + 0.01 * static_cast<double>(i)));
    }
    return series;
}

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresChanges()
    {
        std::vector<float> values;
        for (int i = 0; i < 1000; ++i)
            values.push_back(i % 2 == 0 ? 0.0F : 1.0F);
        QVERIFY(isNear(changeOver(values, 1).deviation, 1.0, 1e-3));
        QVERIFY(isNear(changeOver(values, 2).deviation, 0.0, 1e-12));
        values[500] = none;
        QVERIFY(isNear(changeOver(values, 1).deviation, 1.0, 1e-3));
        QVERIFY(std::isnan(changeOver(values, 995).deviation));
    }

    void showsCouplingsAtLagsTheCadenceAllows()
    {
        RegularSeries series = sineDays();
        series.values[2].assign(series.size(), 1000.0F);
        RegularSeries apart = series;
        for (std::size_t i = 0; i < apart.size(); ++i)
            apart.values[1][i] = apart.values[0][i]; // the other way
        const Comparison comparison = compare(series, apart);
        QCOMPARE(comparison.couplings.size(), std::size_t{2}); // pressure never moves
        for (const Coupling &coupling : comparison.couplings) {
            QCOMPARE(coupling.first, Channel::Temperature);
            QCOMPARE(coupling.second, Channel::Humidity);
            QVERIFY(isNear(coupling.recorded, -1.0, 1e-3));
            QVERIFY(isNear(coupling.synthetic, 1.0, 1e-3));
        }
        QCOMPARE(comparison.couplings[0].lagMs, tenMinutes);
        QCOMPARE(comparison.couplings[1].lagMs, 6 * tenMinutes);
        QVERIFY(std::isnan(changesCorrelation(series.values[0], series.values[1], 1435)));
        QVERIFY(
            std::isnan(changesCorrelation(series.values[0], std::vector<float>(1440, 1.0F), 1)));
    }

    void measuresSkewness()
    {
        // Rises at once and falls slowly: a few large steps up, many small ones down.
        std::vector<float> values;
        for (int i = 0; i < 2000; ++i)
            values.push_back(static_cast<float>(10 - i % 10));
        QVERIFY(changeOver(values, 1).skewness > 2.0);
        std::ranges::reverse(values);
        QVERIFY(changeOver(values, 1).skewness < -2.0);
    }

    void findsTheDailyCycle()
    {
        RegularSeries series = sineDays();
        // A warm half day that is not whole does not count.
        series.values[0][0] = 80.0F;
        for (std::size_t i = 40; i < 120; ++i)
            series.values[0][i] = none;
        const auto cycle = dailyCycleOf(series, Channel::Temperature);
        const auto highest = std::ranges::max_element(cycle) - cycle.begin();
        QVERIFY(highest == 14 || highest == 15);
        QVERIFY(isNear(*std::ranges::max_element(cycle), 3.0, 0.1));
        QVERIFY(isNear(*std::ranges::min_element(cycle), -3.0, 0.1));
        QVERIFY(isNear(*correlationWithinDays(series), -1.0, 1e-3));
    }

    void choosesATypicalDay()
    {
        RegularSeries series = sineDays(9);
        for (std::size_t i = 0; i < series.size(); ++i) { // wilder from day to day
            const auto factor = static_cast<float>(1 + i / perDay);
            series.values[0][i] = 20.0F + factor * (series.values[0][i] - 20.0F);
            series.values[1][i] = 50.0F + factor * 0.1F * (series.values[1][i] - 50.0F);
        }
        const TypicalDay day = typicalDay(series, usualDayRanges(series));
        QCOMPARE(day.midnightMs, TimeMs{4} * 86'400'000);
        QCOMPARE(day.stepMs, tenMinutes);
        QCOMPARE(day.values[0].size(), perDay);
        QCOMPARE(day.values[0][30], series.values[0][4 * perDay + 30]);
    }

    void thinsTheTypicalDay()
    {
        RegularSeries series;
        series.cadenceMs = 10'000;
        for (auto &values : series.values)
            values.assign(2 * 8640, 20.0F);
        const TypicalDay day = typicalDay(series, usualDayRanges(series));
        QCOMPARE(day.stepMs, TimeMs{60'000});
        QCOMPARE(day.values[0].size(), std::size_t{1440});
        QVERIFY(std::ranges::none_of(day.values[0], [](float value) { return std::isnan(value); }));
    }

    void comparesASeriesWithItself()
    {
        const RegularSeries series = sineDays();
        const Comparison same = compare(series, series);
        QCOMPARE(same.lagsMs.front(), tenMinutes);
        QCOMPARE(same.lagsMs.back(), TimeMs{86'400'000});
        for (std::size_t c = 0; c < channelCount; ++c) {
            const ChannelSummary &recorded = same.recorded.channels[c];
            const ChannelSummary &synthetic = same.synthetic.channels[c];
            QCOMPARE(recorded.count, series.size());
            QCOMPARE(recorded.structure, synthetic.structure);
            QCOMPARE(recorded.levels, synthetic.levels);
            QCOMPARE(recorded.stepQuantiles, synthetic.stepQuantiles);
            double sum = 0.0;
            for (const double share : recorded.levels)
                sum += share;
            QVERIFY(isNear(sum, 1.0, 1e-9));
        }
        // A sine of amplitude 3 moves by sqrt(2)·3·sin(π·lag/day)·… over a lag; over a day by 0.
        QVERIFY(isNear(same.recorded.channels[0].structure.back(), 0.0, 1e-4));
        const double overTwelveHours = 3.0 * std::numbers::sqrt2;
        QVERIFY(isNear(same.recorded.channels[0].structure[same.lagsMs.size() - 2], overTwelveHours,
                       0.1));
        QCOMPARE(same.recorded.day.midnightMs, same.synthetic.day.midnightMs);
    }

    void keepsLagsWithinTheSeries()
    {
        RegularSeries series = sineDays(1);
        for (const TimeMs lag : compare(series, series).lagsMs)
            QVERIFY(lag * 2 <= series.spanMs());
        series.cadenceMs = 580'000;
        for (const TimeMs lag : compare(series, series).lagsMs)
            QCOMPARE(lag % series.cadenceMs, TimeMs{0});
    }

    void copesWithAMissingChannel()
    {
        RegularSeries series = sineDays();
        std::ranges::fill(series.values[2], none);
        const Comparison result = compare(series, series);
        QCOMPARE(result.recorded.channels[2].count, std::size_t{0});
        QVERIFY(std::isnan(result.recorded.channels[2].mean));
        QVERIFY(!result.recorded.day.empty());
    }

    void makesSyntheticDataLikeTheRecording()
    {
        RegularSeries like = sineDays();
        like.values[0][5] = none;
        const Profile &profile = homeProfile();
        const RegularSeries made = syntheticLike(like, profile, 1);
        QCOMPARE(made.size(), like.size());
        QCOMPARE(made.cadenceMs, like.cadenceMs);
        QVERIFY(std::isnan(made.values[0][5]) && !std::isnan(made.values[1][5]));
        for (std::size_t c = 0; c < channelCount; ++c) {
            for (const float value : made.values[c])
                QVERIFY(std::isnan(value) ||
                        (static_cast<double>(value) >= profile.ranges[c].minimum - 0.01 &&
                         static_cast<double>(value) <= profile.ranges[c].maximum + 0.01));
        }
        const RegularSeries again = syntheticLike(like, profile, 1);
        QCOMPARE(again.values[2], made.values[2]);
        QVERIFY(syntheticLike(like, profile, 2).values[2] != made.values[2]);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(syntheticLike(like, profile, 1, stop.get_token()).size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
