#include "core/simulation/timeline.h"

#include <QTest>

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
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
