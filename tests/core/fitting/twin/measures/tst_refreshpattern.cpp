#include "core/fitting/twin/measures/refreshpattern.h"

#include "core/base/normal.h"
#include "core/base/random.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace aneroid;

namespace {

constexpr std::size_t count = 4000;
constexpr TimeMs cadenceMs = 300'000;

/// The air, in steps of the series.
double airAt(double step)
{
    return 1000.0 + 6.0 * std::sin(step / 150.0) + 0.8 * std::sin(step / 11.0);
}

/// What a console writes that refreshes each `interval` s, `phase` s after the first row, in means
/// of `window` s; in values of `written`.
std::vector<float> console(double interval, double phase, double window, double written = 0.01)
{
    const double cadenceS = static_cast<double>(cadenceMs) / 1000.0;
    const auto heldAt = [&](double second) {
        const double refresh = std::floor((second - phase) / interval) * interval + phase;
        return std::round(airAt(refresh / cadenceS) / written) * written;
    };
    std::vector<float> values;
    for (std::size_t i = 0; i < count; ++i) {
        const double at = static_cast<double>(i) * cadenceS;
        double sum = 0.0;
        const int samples = window > 0.0 ? 50 : 1;
        for (int j = 0; j < samples; ++j)
            sum += heldAt(at - window * j / samples);
        values.push_back(static_cast<float>(std::round(100.0 * sum / samples) / 100.0));
    }
    return values;
}

double seconds(double steps)
{
    return steps * static_cast<double>(cadenceMs) / 1000.0;
}

} // namespace

class TestRefreshPattern : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheInterval_data()
    {
        QTest::addColumn<double>("interval");
        QTest::addColumn<double>("phase");
        QTest::addColumn<double>("window");
        QTest::newRow("12 minutes, means") << 720.0 << 84.0 << 300.0;
        QTest::newRow("12 minutes") << 720.0 << 84.0 << 0.0;
        QTest::newRow("15 minutes") << 900.0 << 10.0 << 0.0;
        QTest::newRow("15 minutes, means") << 900.0 << 250.0 << 300.0;
        QTest::newRow("an hour") << 3600.0 << 700.0 << 0.0;
        QTest::newRow("no round number") << 1013.0 << 200.0 << 0.0;
        QTest::newRow("no whole seconds") << 613.3 << 200.0 << 0.0;
        QTest::newRow("18 rows") << 5400.0 << 700.0 << 0.0;
        QTest::newRow("hardly longer than the rows'") << 514.0 << 100.0 << 0.0;
    }
    void findsTheInterval()
    {
        QFETCH(double, interval);
        QFETCH(double, phase);
        QFETCH(double, window);
        const RefreshPattern found = refreshPatternOf(console(interval, phase, window), cadenceMs);
        QVERIFY2(std::abs(seconds(found.interval) - interval) < 0.51,
                 qPrintable(QString::number(seconds(found.interval))));
        QVERIFY2(std::abs(seconds(found.window) - window) < 31.0,
                 qPrintable(QString::number(seconds(found.window))));
        // Where rows fall on few places between two refreshes, these do not tell it closer.
        double off = std::fmod(seconds(found.phase) - phase, interval);
        off = std::abs(off - std::round(off / interval) * interval);
        const double room = std::fmod(interval, 300.0) > 0.0 ? 61.0 : 301.0;
        QVERIFY2(off < (window > 0.0 ? 20.0 : room), qPrintable(QString::number(off)));
    }

    /// White noise, steps that the air often rests on, nights that stand still.
    void findsNoneWhereThereIsNone()
    {
        std::vector<float> noisy;
        std::vector<float> coarse;
        std::vector<float> foggy;
        for (std::size_t i = 0; i < count; ++i) {
            const auto at = static_cast<double>(i);
            const double z = normalTable()(randomWords(6, Stream::SensorNoise, i)[0]);
            noisy.push_back(static_cast<float>(std::round(100.0 * (airAt(at) + 0.02 * z)) / 100.0));
            coarse.push_back(static_cast<float>(std::round(airAt(at) + 0.2 * z)));
            foggy.push_back(std::min(
                99.0F, static_cast<float>(std::round(95.0 + 9.0 * std::sin(at / 45.8) + 0.4 * z))));
        }
        for (const auto &values : {noisy, coarse, foggy})
            QVERIFY(!refreshPatternOf(values, cadenceMs).any());
        QVERIFY(!refreshPatternOf({}, cadenceMs).any());
        QVERIFY(!refreshPatternOf(std::vector<float>(count, 5.0F), cadenceMs).any());
    }

    /// 24 rows: too few changes are left to tell it from rest.
    void findsNoneBeyondTheLimit()
    {
        QVERIFY(!refreshPatternOf(console(7200.0, 700.0, 0.0), cadenceMs).any());
    }

    /// Values that were held for six rows, written coarsely: not a fraction of a second more, and
    /// no window, which would be noise of the fit.
    void findsWholeRowsExactly()
    {
        for (const double written : {0.1, 0.3, 0.5}) {
            const RefreshPattern found =
                refreshPatternOf(console(1800.0, 1500.0, 0.0, written), cadenceMs);
            QCOMPARE(found.interval, 6.0);
            QCOMPARE(found.window, 0.0);
        }
    }

    /// A sensor that reports ten rows after it did, a little more or less, carried forward: an
    /// eighth of that explains each value, but says eight times as many changes.
    void aWanderingSensorIsNotRefreshed()
    {
        std::vector<float> values;
        double held = 0.0;
        double next = 0.0;
        std::uint64_t reports = 0;
        for (std::size_t i = 0; i < 2 * count; ++i) {
            if (static_cast<double>(i) >= next) {
                held = std::round(100.0 * airAt(next)) / 100.0;
                const Random4 words = randomWords(4, Stream::EventCounts, ++reports);
                next += 10.0 + 0.4 * (uniform(words[0]) - 0.5);
            }
            values.push_back(static_cast<float>(held));
        }
        const RefreshPattern found = refreshPatternOf(values, 60'000);
        QVERIFY2(!found.any(), qPrintable(QString::number(60.0 * found.interval)));
    }

    void bridgesWhatWasNotRecorded()
    {
        std::vector<float> values = console(720.0, 84.0, 300.0);
        for (std::size_t i = 1000; i < 1700; ++i)
            values[i] = std::numeric_limits<float>::quiet_NaN();
        for (std::size_t i = 0; i < count; i += 37)
            values[i] = std::numeric_limits<float>::quiet_NaN();
        const RefreshPattern found = refreshPatternOf(values, cadenceMs);
        QCOMPARE(seconds(found.interval), 720.0);
        QCOMPARE(seconds(found.window), 300.0);
    }

    /// The line is nearer to the air at the windows' middles than what was written.
    void theLineIsNearTheAir()
    {
        const std::vector<float> values = console(720.0, 84.0, 300.0);
        const RefreshPattern found = refreshPatternOf(values, cadenceMs);
        const std::vector<float> line = throughRefreshes(values, heldValues(values, found), found);
        double written = 0.0;
        double through = 0.0;
        for (std::size_t i = 10; i + 10 < count; ++i) {
            const double air = airAt(static_cast<double>(i) - 0.5);
            written += std::pow(static_cast<double>(values[i]) - air, 2.0);
            through += std::pow(static_cast<double>(line[i]) - air, 2.0);
        }
        QVERIFY2(through < 0.05 * written, qPrintable(QString::number(through / written)));
    }
};

QTEST_APPLESS_MAIN(TestRefreshPattern)
#include "tst_refreshpattern.moc"
