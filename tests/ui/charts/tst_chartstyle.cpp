#include "ui/charts/chartstyle.h"

#include <QTest>

#include <set>

using namespace aneroid;

class TestChartStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratioOfKnownPairs();
    void readableOnEveryPalette_data();
    void readableOnEveryPalette();
    void channelsAndEventsDiffer();
};

void TestChartStyle::ratioOfKnownPairs()
{
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // The grey that the WCAG names as the lightest for text on white.
    QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestChartStyle::readableOnEveryPalette_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("Breeze") << QColor(0xFFFFFF) << QColor(0x232629);
    QTest::newRow("Breeze dark") << QColor(0x141618) << QColor(0xFCFCFC);
    QTest::newRow("Fusion dark") << QColor(0x2D2D2D) << QColor(0xFFFFFF);
    QTest::newRow("Solarized light") << QColor(0xFDF6E3) << QColor(0x657B83);
    QTest::newRow("Solarized dark") << QColor(0x002B36) << QColor(0x839496);
    QTest::newRow("high contrast") << QColor(Qt::black) << QColor(0xFFFF00);
    QTest::newRow("middle grey") << QColor(0x808080) << QColor(0x202020);
    QTest::newRow("careless") << QColor(0xCCCCCC) << QColor(0xBBBBBB);
}

void TestChartStyle::readableOnEveryPalette()
{
    QFETCH(const QColor, base);
    QFETCH(const QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    const ChartStyle style = ChartStyle::fromPalette(palette);
    QCOMPARE(style.background, base);
    const auto standsOut = [](const QColor &colour, const QColor &background, double ratio) {
        return contrastRatio(colour, background) >= ratio;
    };
    QVERIFY(standsOut(style.text, style.background, 4.5));
    QVERIFY(standsOut(style.mutedText, style.background, 4.5));
    QVERIFY(standsOut(style.cursor, style.background, 3.0));
    QVERIFY(standsOut(style.focus, style.background, 3.0));
    for (const QColor &line : style.lines) {
        QVERIFY(standsOut(line, style.background, 4.5)); // it writes the latest value, too
        for (const EventLook &event : style.events)
            QVERIFY(standsOut(line, event.fill, 3.0));
    }
    for (const QColor &pick : style.picks) {
        QVERIFY(standsOut(pick, style.background, 4.5));
        for (const EventLook &event : style.events)
            QVERIFY(standsOut(pick, event.fill, 3.0));
    }
    for (const EventLook &event : style.events)
        QVERIFY(standsOut(event.text, event.fill, 4.5));
}

void TestChartStyle::channelsAndEventsDiffer()
{
    const ChartStyle style = ChartStyle::forPaper();
    std::set<QRgb> lines;
    for (const QColor &line : style.lines)
        lines.insert(line.rgb());
    QCOMPARE(lines.size(), channelCount);
    std::set<QRgb> picks;
    for (const QColor &pick : style.picks)
        picks.insert(pick.rgb());
    QCOMPARE(picks.size(), mostPicks);
    std::set<QRgb> fills;
    std::set<Qt::BrushStyle> patterns;
    for (const WeatherKind kind : allWeatherKinds) {
        fills.insert(style.event(kind).fill.rgb());
        patterns.insert(style.event(kind).pattern);
    }
    QCOMPARE(fills.size(), std::size_t{3});
    QCOMPARE(patterns.size(), std::size_t{3});
}

QTEST_MAIN(TestChartStyle)
#include "tst_chartstyle.moc"
