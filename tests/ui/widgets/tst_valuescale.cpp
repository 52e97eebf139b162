#include "ui/widgets/valuescale.h"

#include <QTest>

#include <cmath>

using namespace aneroid;

class TestValueScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ends_data();
    void ends();
    void positionsComeBack_data() { ends_data(); }
    void positionsComeBack();
    void roundValues_data();
    void roundValues();
    void steps_data();
    void steps();
    void pages_data();
    void pages();
    void theUsualStretchTakesMostOfTheLength();
    void anEmptyScaleHasOneValue();

private:
    static ValueScale interval() { return ValueScale::logarithmic(0.01, 86400.0, 0.01); }
    static ValueScale drift() { return ValueScale::fromZero(10.0, 0.01); }
    static ValueScale temperature() { return ValueScale::focused(-40.0, 85.0, -10.0, 40.0, 0.5); }
    static ValueScale noise() { return ValueScale::linear(0.0, 1.0, 0.01); }
    static ValueScale byName(const QString &name);
};

ValueScale TestValueScale::byName(const QString &name)
{
    if (name == QStringLiteral("interval"))
        return interval();
    if (name == QStringLiteral("drift"))
        return drift();
    return name == QStringLiteral("temperature") ? temperature() : noise();
}

void TestValueScale::ends_data()
{
    QTest::addColumn<QString>("scale");
    for (const char *const name : {"interval", "drift", "temperature", "noise"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestValueScale::ends()
{
    QFETCH(QString, scale);
    const ValueScale s = byName(scale);
    QCOMPARE(s.positionOf(s.minimum()), 0.0);
    QCOMPARE(s.positionOf(s.maximum()), 1.0);
    QCOMPARE(s.valueAt(0.0), s.minimum());
    QCOMPARE(s.valueAt(1.0), s.maximum());
    QCOMPARE(s.valueAt(-3.0), s.minimum());
    QCOMPARE(s.valueAt(3.0), s.maximum());
    QCOMPARE(s.positionOf(s.minimum() - 1.0), 0.0);
    QCOMPARE(s.positionOf(s.maximum() + 1.0), 1.0);
}

void TestValueScale::positionsComeBack()
{
    QFETCH(QString, scale);
    const ValueScale s = byName(scale);
    double before = -1.0;
    for (int i = 0; i <= 100; ++i) {
        const double position = i / 100.0;
        const double value = s.exactValueAt(position);
        QVERIFY(std::abs(s.positionOf(value) - position) < 1e-9);
        QVERIFY(position > before);
        before = s.positionOf(value);
    }
}

void TestValueScale::roundValues_data()
{
    QTest::addColumn<QString>("scale");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("rounded");
    QTest::newRow("half degrees") << "temperature" << 18.3 << 18.5;
    QTest::newRow("below zero") << "temperature" << -7.4 << -7.5;
    QTest::newRow("clean decimals") << "noise" << 0.123 << 0.12;
    QTest::newRow("two digits") << "interval" << 1234.5 << 1200.0;
    QTest::newRow("two digits of a small one") << "interval" << 0.1234 << 0.12;
    QTest::newRow("no finer than the unit") << "interval" << 0.0123 << 0.01;
    QTest::newRow("log bound") << "interval" << 1e9 << 86400.0;
    QTest::newRow("towards zero") << "drift" << 0.004 << 0.0;
    QTest::newRow("first above zero") << "drift" << 0.006 << 0.01;
    QTest::newRow("drift") << "drift" << 0.567 << 0.57;
}

void TestValueScale::roundValues()
{
    QFETCH(QString, scale);
    QFETCH(double, value);
    QFETCH(double, rounded);
    QVERIFY(byName(scale).rounded(value) == rounded); // to the last bit
}

void TestValueScale::steps_data()
{
    QTest::addColumn<QString>("scale");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("result");
    QTest::newRow("up") << "temperature" << 18.0 << 1 << 18.5;
    QTest::newRow("three down") << "temperature" << 18.0 << -3 << 16.5;
    QTest::newRow("stops") << "temperature" << 84.8 << 1 << 85.0;
    QTest::newRow("log up") << "interval" << 10.0 << 1 << 20.0;
    QTest::newRow("log up from between") << "interval" << 12.0 << 1 << 20.0;
    QTest::newRow("log down from between") << "interval" << 12.0 << -1 << 10.0;
    QTest::newRow("log down over a power") << "interval" << 10.0 << -1 << 9.0;
    QTest::newRow("log up over a power") << "interval" << 9.0 << 1 << 10.0;
    QTest::newRow("log two up over a power") << "interval" << 9.0 << 2 << 20.0;
    QTest::newRow("log small") << "interval" << 0.3 << 1 << 0.4;
    QTest::newRow("log smallest") << "interval" << 0.01 << -1 << 0.01;
    QTest::newRow("log greatest") << "interval" << 86400.0 << 1 << 86400.0;
    QTest::newRow("log down from the greatest") << "interval" << 86400.0 << -1 << 80000.0;
    QTest::newRow("from zero") << "drift" << 0.0 << 1 << 0.01;
    QTest::newRow("to zero") << "drift" << 0.01 << -1 << 0.0;
    QTest::newRow("below zero") << "drift" << 0.0 << -1 << 0.0;
    QTest::newRow("default drift up") << "drift" << 0.5 << 1 << 0.6;
}

void TestValueScale::steps()
{
    QFETCH(QString, scale);
    QFETCH(double, value);
    QFETCH(int, steps);
    QFETCH(double, result);
    QCOMPARE(byName(scale).stepped(value, steps), result);
}

void TestValueScale::pages_data()
{
    QTest::addColumn<QString>("scale");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("pages");
    QTest::addColumn<double>("result");
    QTest::newRow("up") << "temperature" << 18.0 << 1 << 23.0;
    QTest::newRow("down") << "temperature" << 18.0 << -1 << 13.0;
    QTest::newRow("log up") << "interval" << 10.0 << 1 << 100.0;
    QTest::newRow("log down") << "interval" << 10.0 << -1 << 1.0;
    QTest::newRow("log down from between") << "interval" << 30.0 << -1 << 10.0;
    QTest::newRow("log bound") << "interval" << 50000.0 << 1 << 86400.0;
    QTest::newRow("to zero") << "drift" << 0.01 << -1 << 0.0;
}

void TestValueScale::pages()
{
    QFETCH(QString, scale);
    QFETCH(double, value);
    QFETCH(int, pages);
    QFETCH(double, result);
    QCOMPARE(byName(scale).paged(value, pages), result);
}

void TestValueScale::theUsualStretchTakesMostOfTheLength()
{
    const ValueScale s = temperature();
    QVERIFY(s.positionOf(40.0) - s.positionOf(-10.0) > 0.65);
    QVERIFY(s.positionOf(-10.0) > 0.1);
    QVERIFY(s.positionOf(40.0) < 0.9);
}

void TestValueScale::anEmptyScaleHasOneValue()
{
    const ValueScale s = ValueScale::linear(5.0, 5.0, 1.0);
    QCOMPARE(s.positionOf(5.0), 0.0);
    QCOMPARE(s.valueAt(0.7), 5.0);
    QCOMPARE(s.stepped(5.0, 1), 5.0);
}

QTEST_GUILESS_MAIN(TestValueScale)
#include "tst_valuescale.moc"
