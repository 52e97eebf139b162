#include "ui/charts/valueaxis.h"

#include <QTest>

#include <cmath>

using namespace aneroid;

class TestValueAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTicks_data();
    void roundTicks();
    void flatLineIsNotZoomed();
    void doesNotTwitch();
    void followsWhenItMust();
    void keepsToPhysics();
};

void TestValueAxis::roundTicks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::newRow("degrees") << 18.0 << 28.0 << 6;
    QTest::newRow("pressure") << 1009.3 << 1018.7 << 5;
    QTest::newRow("small") << 23.41 << 23.46 << 4;
    QTest::newRow("around zero") << -3.2 << 4.1 << 6;
    QTest::newRow("faults") << -140.9 << 85.0 << 8;
    QTest::newRow("two") << 0.0 << 1.0 << 2;
}

void TestValueAxis::roundTicks()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const int, most);
    ValueAxis axis({.minimumSpan = 0.01});
    QVERIFY(axis.fit(low, high, most));
    QVERIFY(axis.low() < low);
    QVERIFY(axis.high() > high);
    QVERIFY(axis.high() - axis.low() < 2.5 * (high - low));
    const std::vector<double> ticks = axis.ticks();
    QVERIFY(ticks.size() >= 2);
    QVERIFY(ticks.size() <= static_cast<std::size_t>(most) + 2);
    const double step = ticks[1] - ticks[0];
    const double digit = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
    QVERIFY(qAbs(digit - 1.0) < 1e-6 || qAbs(digit - 2.0) < 1e-6 || qAbs(digit - 5.0) < 1e-6);
    const double scale = std::pow(10.0, axis.decimals());
    for (const double tick : ticks) {
        QVERIFY(tick >= axis.low() - 1e-9 && tick <= axis.high() + 1e-9);
        QVERIFY(qAbs(tick * scale - std::round(tick * scale)) < 1e-6); // its label says all of it
    }
}

void TestValueAxis::flatLineIsNotZoomed()
{
    ValueAxis axis({.minimumSpan = 0.5});
    QVERIFY(axis.fit(23.45, 23.45, 5));
    QVERIFY(axis.high() - axis.low() >= 0.5);
    QVERIFY(axis.low() < 23.45 && axis.high() > 23.45);
}

void TestValueAxis::doesNotTwitch()
{
    ValueAxis axis({.minimumSpan = 0.5});
    axis.fit(20.0, 24.0, 5);
    const double low = axis.low();
    const double high = axis.high();
    for (int i = 0; i < 100; ++i) {
        const double wobble = 0.3 * std::sin(i);
        QVERIFY(!axis.fit(20.0 + wobble, 24.0 - wobble, 5));
    }
    QCOMPARE(axis.low(), low);
    QCOMPARE(axis.high(), high);
}

void TestValueAxis::followsWhenItMust()
{
    ValueAxis axis({.minimumSpan = 0.5});
    axis.fit(20.0, 24.0, 5);
    QVERIFY(axis.fit(20.0, 30.0, 5)); // out of range
    QVERIFY(axis.high() > 30.0);
    QVERIFY(axis.fit(20.0, 21.0, 5)); // little of it used
    QVERIFY(axis.high() < 24.0);
    QVERIFY(axis.fit(20.0, 21.0, 10)); // more room for ticks
    const double low = axis.low();
    axis.fit(low + 1e-6, 21.0, 10); // so near the edge that the line would lie on it
    QVERIFY(axis.low() < low);
}

void TestValueAxis::keepsToPhysics()
{
    ValueAxis axis({.minimumSpan = 2.0, .lowest = 0.0, .highest = 100.0});
    axis.fit(20.0, 100.0, 5);
    QCOMPARE(axis.high(), 100.0);
    QVERIFY(!axis.fit(21.0, 100.0, 5)); // stuck at 100 % is no reason to twitch
    axis.fit(20.0, 130.0, 5);           // absurd data are shown none the less
    QVERIFY(axis.high() > 130.0);
}

QTEST_APPLESS_MAIN(TestValueAxis)
#include "tst_valueaxis.moc"
