#include "core/simulation/timeline.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace aneroid;

class TestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void instantsAreStartPlusNIntervals_data()
    {
        QTest::addColumn<double>("interval");
        QTest::newRow("10 ms") << 0.01;
        QTest::newRow("12.5 ms") << 0.0125;
        QTest::newRow("10 s") << 10.0;
        QTest::newRow("a third") << 1.0 / 3.0;
        QTest::newRow("a day") << 86400.0;
    }
    void instantsAreStartPlusNIntervals()
    {
        QFETCH(double, interval);
        Timeline timeline(1000, interval);
        for (std::uint64_t n = 0; n < 10'000; ++n) {
            const TimeMs expected = 1000 + std::llround(static_cast<double>(n) * interval * 1000.0);
            QCOMPARE(timeline.next(), expected);
            QCOMPARE(timeline.dueAt(expected - 1), 0u);
            QVERIFY(timeline.dueAt(expected) >= 1u);
            timeline.advance(1);
        }
    }

    void dueCountsInclusively()
    {
        Timeline timeline(0, 10.0);
        QCOMPARE(timeline.dueAt(-1), 0u);
        QCOMPARE(timeline.dueAt(0), 1u);
        QCOMPARE(timeline.dueAt(9'999), 1u);
        QCOMPARE(timeline.dueAt(10'000), 2u);
        timeline.advance(2);
        QCOMPARE(timeline.dueAt(10'000), 0u);
        QCOMPARE(timeline.dueAt(1'000'000), 99u);
    }

    void anIntervalChangeCountsFromTheLastReading()
    {
        Timeline timeline(0, 10.0);
        timeline.advance(1);
        timeline.setInterval(3.0, 1'000);
        QCOMPARE(timeline.next(), 3'000);
        timeline.advance(1);
        QCOMPARE(timeline.next(), 6'000);
    }

    void aShorterIntervalMakesNoBurst()
    {
        Timeline timeline(0, 3600.0);
        timeline.advance(1);
        timeline.setInterval(1.0, 1'800'000);
        QCOMPARE(timeline.next(), 1'800'000);
        QCOMPARE(timeline.dueAt(1'800'000), 1u);
    }

    void resumingStartsAtOnceButNeverBack()
    {
        Timeline timeline(0, 10.0);
        timeline.advance(2);
        timeline.resumeAt(60'000);
        QCOMPARE(timeline.next(), 60'000);
        timeline.advance(1);
        timeline.resumeAt(1);
        QCOMPARE(timeline.next(), 60'001);
    }

    /// dueAt() against counting, whatever the logger does.
    void dueIsWhatCountingGives()
    {
        const Timeline timeline(1000, 0.05, {0.02, 300.0, 0.0}, 7);
        std::uint64_t due = 0;
        for (TimeMs now = 900; now < 60'000; ++now) {
            while (timeline.ahead(static_cast<std::int64_t>(due)) <= now)
                ++due;
            QCOMPARE(timeline.dueAt(now), due);
        }
        QVERIFY(due > 1000);
    }

    void jitterScattersAndNeverTurnsBack()
    {
        for (const double interval : {0.01, 10.0}) {
            const Timeline timeline(0, interval, {interval * 0.1, 0.0, 0.0}, 3);
            constexpr int count = 20'000;
            double sum = 0.0;
            double squares = 0.0;
            QCOMPARE(timeline.next(), 0); // switched on, it measures at once
            for (int n = -500; n < count; ++n) {
                QVERIFY(timeline.ahead(n + 1) > timeline.ahead(n));
                const double away = static_cast<double>(timeline.ahead(n)) / 1000.0 - n * interval;
                QVERIFY(std::abs(away) < 0.45 * interval + 0.0006);
                sum += away;
                squares += away * away;
            }
            const double mean = sum / count;
            const double deviation = std::sqrt(squares / count - mean * mean) / interval;
            QVERIFY(std::abs(mean) < 0.005 * interval);
            QVERIFY2(std::abs(deviation - 0.1) < 0.007, qPrintable(QString::number(deviation)));
        }
        const Timeline wild(0, 1.0, {60.0, 0.0, 0.0}, 3);
        for (int n = 0; n < 1000; ++n)
            QVERIFY(wild.ahead(n + 1) > wild.ahead(n));
    }

    void jitterIsADevicesOwn()
    {
        QVERIFY(timelineKey(1, "a") != timelineKey(1, "b"));
        QVERIFY(timelineKey(1, "a") != timelineKey(2, "a"));
        const LoggerTiming timing{1.0, 0.0, 0.0};
        const Timeline a(0, 10.0, timing, timelineKey(1, "a"));
        const Timeline b(0, 10.0, timing, timelineKey(1, "b"));
        QVERIFY(a.ahead(5) != b.ahead(5));
    }

    void aSlowClockStretchesTheIntervals()
    {
        const Timeline slow(0, 10.0, {0.0, 100.0, 0.0});
        QCOMPARE(slow.ahead(100'000), 1'000'100'000);
        const Timeline quick(0, 10.0, {0.0, -100.0, 0.0});
        QCOMPARE(quick.ahead(100'000), 999'900'000);
    }

    void missedSamplesAreAShareOfAll()
    {
        const Timeline timeline(0, 10.0, {0.0, 0.0, 20.0}, 5);
        int missed = 0;
        for (std::uint64_t tick = 0; tick < 20'000; ++tick)
            missed += timeline.misses(tick) ? 1 : 0;
        QVERIFY2(std::abs(missed - 4000) < 300, qPrintable(QString::number(missed)));
        QVERIFY(!Timeline(0, 10.0).misses(0));
    }

    void missedInARow_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<double>("inARow");
        QTest::newRow("never twice") << 10.0 << 1.0;
        QTest::newRow("as if by themselves") << 20.0 << 1.25;
        QTest::newRow("pairs") << 5.0 << 2.0;
        QTest::newRow("long") << 2.0 << 12.0;
        QTest::newRow("every other") << 50.0 << 1.0;
    }
    void missedInARow()
    {
        QFETCH(double, percent);
        QFETCH(double, inARow);
        constexpr std::uint64_t ticks = 100'000;
        const Timeline timeline(0, 10.0, {0.0, 0.0, percent, inARow}, 5);
        double missed = 0.0;
        double runs = 0.0;
        bool before = false;
        for (std::uint64_t tick = 0; tick < ticks; ++tick) {
            const bool now = timeline.misses(tick);
            missed += now ? 1.0 : 0.0;
            runs += now && !before ? 1.0 : 0.0;
            before = now;
        }
        const double share = 100.0 * missed / static_cast<double>(ticks);
        QVERIFY2(std::abs(share / percent - 1.0) < 0.1, qPrintable(QString::number(share)));
        QVERIFY2(std::abs(missed / runs / inARow - 1.0) < 0.1,
                 qPrintable(QString::number(missed / runs)));
        foundManyAtOnce(timeline);
    }

    void missedByItselfIsTheSameInARow()
    {
        const Timeline one(0, 10.0, {0.0, 0.0, 20.0}, 5);
        foundManyAtOnce(one);
        foundManyAtOnce(Timeline(0, 10.0));
        const Timeline row(0, 10.0, {0.0, 0.0, 20.0, 1.25}, 5);
        for (std::uint64_t tick = 0; tick < 1000; ++tick)
            QCOMPARE(row.misses(tick), one.misses(tick));
    }

    void ticksAreCountedOverAnchors()
    {
        Timeline timeline(0, 10.0, {2.0, 50.0, 0.0}, 5);
        timeline.advance(10);
        QCOMPARE(timeline.tick(), 10U);
        timeline.setInterval(3.0, 95'000);
        timeline.advance(5);
        QCOMPARE(timeline.tick(), 15U);
        timeline.resumeAt(500'000);
        QCOMPARE(timeline.tick(), 15U);
        QCOMPARE(timeline.next(), 500'000);
    }

    /// Whatever is changed whenever: the next instant is after the last and not before the change.
    void changesNeverTurnBack()
    {
        std::mt19937 random(1);
        const auto number = [&random](double low, double high) {
            return std::uniform_real_distribution<double>(low, high)(random);
        };
        Timeline timeline(0, 10.0, {2.0, 0.0, 0.0}, 9);
        TimeMs now = 0;
        for (int round = 0; round < 3000; ++round) {
            now += static_cast<TimeMs>(number(0.0, 30'000.0));
            const TimeMs before = timeline.last();
            const std::uint64_t due = timeline.dueAt(now);
            timeline.advance(due);
            QVERIFY(timeline.last() <= now);
            QVERIFY(timeline.last() > before || due == 0 || round == 0);
            const TimeMs at = std::max(now, timeline.last() + 1);
            switch (round % 3) {
            case 0:
                timeline.setInterval(number(0.01, 20.0), at);
                break;
            case 1:
                timeline.setTiming({number(0.0, 5.0), number(-900.0, 900.0), 0.0}, at);
                break;
            default:
                timeline.resumeAt(at);
                break;
            }
            QVERIFY(timeline.next() >= at);
            QCOMPARE(timeline.dueAt(timeline.next() - 1), 0U);
            now = at;
        }
    }

private:
    static void foundManyAtOnce(const Timeline &timeline)
    {
        for (const std::uint64_t first : {0U, 1U, 77'777U}) {
            std::vector<std::uint8_t> missed(600);
            timeline.findMissed(first, missed);
            for (std::size_t i = 0; i < missed.size(); ++i)
                QCOMPARE(missed[i] != 0, timeline.misses(first + i));
        }
    }
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
