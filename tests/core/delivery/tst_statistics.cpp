#include "core/delivery/statistics.h"

#include <QTest>

using namespace aneroid;
using namespace std::chrono_literals;

namespace {

constexpr RateWindow::Clock::time_point start{1h};

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rateOverTheLastFiveSeconds();
    void rateOfTheFirstSeconds();
    void rateOfRareEventsHoldsStill();
    void percentiles_data();
    void percentiles();
    void onlyTheLatestThousandCount();
};

void TestStatistics::rateOverTheLastFiveSeconds()
{
    RateWindow rate;
    QCOMPARE(rate.perSecond(start), 0.0);
    for (int i = 0; i < 1000; ++i)
        rate.add(start + i * 10ms);
    QCOMPARE(rate.perSecond(start + 9990ms), 100.0);
    const double halfGone = rate.perSecond(start + 12'490ms);
    QVERIFY2(halfGone > 45.0 && halfGone < 55.0, qPrintable(QString::number(halfGone)));
    QCOMPARE(rate.perSecond(start + 15s), 0.0);
    QCOMPARE(rate.perSecond(start + 24h), 0.0);
}

void TestStatistics::rateOfTheFirstSeconds()
{
    RateWindow rate;
    rate.add(start);
    QCOMPARE(rate.perSecond(start), 1.0); // not a division by almost nothing
    for (int i = 1; i < 20; ++i)
        rate.add(start + i * 100ms);
    QCOMPARE(rate.perSecond(start + 2000ms), 10.0);
}

void TestStatistics::rateOfRareEventsHoldsStill()
{
    RateWindow rate;
    for (int i = 0; i < 4; ++i)
        rate.add(start + i * 10s, 2); // two devices
    for (int s = 30; s <= 45; ++s)
        QCOMPARE(rate.perSecond(start + std::chrono::seconds(s)), 0.2);
    QCOMPARE(rate.perSecond(start + 46s), 0.0); // late: they have stopped
    for (int i = 0; i < 100; ++i)
        rate.add(start + 50s + i * 100ms);
    QCOMPARE(rate.perSecond(start + 60s), 9.8); // and there are many
}

void TestStatistics::percentiles_data()
{
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("percentile95");
    QTest::newRow("one") << QList{7} << 7.0 << 7.0;
    QTest::newRow("three") << QList{30, 10, 20} << 20.0 << 30.0;
    QList<int> hundred;
    for (int i = 100; i > 0; --i)
        hundred.append(i);
    QTest::newRow("hundred") << hundred << 50.0 << 95.0;
}

void TestStatistics::percentiles()
{
    QFETCH(const QList<int>, values);
    LatencyWindow window;
    QVERIFY(!window.summary());
    for (const int value : values)
        window.add(std::chrono::milliseconds(value));
    QTEST(window.summary()->medianMs, "median");
    QTEST(window.summary()->percentile95Ms, "percentile95");
}

void TestStatistics::onlyTheLatestThousandCount()
{
    LatencyWindow window;
    for (int i = 0; i < 1000; ++i)
        window.add(900ms);
    for (int i = 0; i < 999; ++i)
        window.add(10ms);
    QCOMPARE(window.summary()->medianMs, 10.0);
    QCOMPARE(window.summary()->percentile95Ms, 10.0);
    for (int i = 0; i < 100; ++i)
        window.add(500ms);
    QCOMPARE(window.summary()->percentile95Ms, 500.0);
}

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
