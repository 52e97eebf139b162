#include "ui/charts/comparisonchart.h"

#include <QApplication>
#include <QTest>

#include <cmath>
#include <limits>

using namespace aneroid;

namespace {

ComparisonCurves someCurves()
{
    ComparisonCurves curves;
    for (int i = 0; i <= 24; ++i) {
        const double hour = i;
        curves.recorded.push_back({hour, std::sin(hour / 4.0)});
        curves.synthetic.push_back({hour, 0.8 * std::sin(hour / 4.0 + 0.3)});
    }
    curves.recorded[5].y = std::numeric_limits<double>::quiet_NaN();
    return curves;
}

/// Pixels of about this colour.
int countOf(const QImage &image, const QColor &colour)
{
    constexpr int tolerance = 24;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int off = std::max({std::abs(pixel.red() - colour.red()),
                                      std::abs(pixel.green() - colour.green()),
                                      std::abs(pixel.blue() - colour.blue())});
            count += off < tolerance ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestComparisonChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsBothCurves_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            for (const ComparisonView view : allComparisonViews)
                QTest::addRow("%s-%d", dark ? "dark" : "light", static_cast<int>(view))
                    << static_cast<int>(view) << dark;
        }
    }
    void paintsBothCurves()
    {
        QFETCH(int, view);
        QFETCH(bool, dark);
        ComparisonChart chart(Channel::Humidity, static_cast<ComparisonView>(view));
        if (dark)
            chart.setPalette(QPalette(QColor(0x2a, 0x2e, 0x32), QColor(0x23, 0x26, 0x29)));
        chart.resize(320, 180);
        ComparisonCurves curves = someCurves();
        if (static_cast<ComparisonView>(view) == ComparisonView::Changes) {
            for (auto *curve : {&curves.recorded, &curves.synthetic}) {
                for (CurvePoint &point : *curve)
                    point = {60.0 * (1.0 + point.x), 0.1 + 0.01 * point.x};
            }
            for (CurvePoint &point : curves.synthetic)
                point.y *= 1.5;
        }
        const ChartStyle style = ChartStyle::fromPalette(chart.palette());
        const QColor synthetic = ComparisonChart::syntheticPen(style, Channel::Humidity).color();
        const QColor recorded = ComparisonChart::recordedPen(style).color();
        const QImage empty = chart.grab().toImage();
        QVERIFY(countOf(empty, synthetic) < 10);
        chart.setCurves(curves);
        const QImage drawn = chart.grab().toImage();
        QVERIFY(countOf(drawn, synthetic) > 150);
        QVERIFY(countOf(drawn, recorded) > 100);
    }

    void isAccessible()
    {
        ComparisonChart chart(Channel::Temperature, ComparisonView::MeanDay);
        QVERIFY(chart.accessibleName().startsWith(QStringLiteral("Temperature")));
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("Nothing was recorded."));
        chart.setCurves(someCurves());
        QVERIFY2(chart.accessibleDescription().endsWith(QStringLiteral("°C.")),
                 qPrintable(chart.accessibleDescription()));
        QVERIFY(!chart.toolTip().isEmpty());
    }

    void survivesOddCurves()
    {
        ComparisonChart chart(Channel::Pressure, ComparisonView::Changes);
        chart.resize(170, 96);
        chart.setCurves({{{60.0, 0.1}}, {}}); // one lag, nothing synthetic
        QVERIFY(!chart.grab().isNull());
        ComparisonChart flat(Channel::Pressure, ComparisonView::TypicalDay);
        flat.resize(170, 96);
        flat.setCurves({{{0.0, 0.0}, {12.0, 0.0}}, {{0.0, 0.0}}});
        QVERIFY(!flat.grab().isNull());
        flat.setCurves({{{0.0, std::numeric_limits<double>::quiet_NaN()}}, {}});
        QVERIFY(!flat.grab().isNull());
    }
};

QTEST_MAIN(TestComparisonChart)
#include "tst_comparisonchart.moc"
