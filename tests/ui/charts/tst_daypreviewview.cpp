#include "ui/charts/daypreviewview.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace aneroid;

namespace {

PreviewDay someDay()
{
    PreviewDay day;
    for (std::size_t c = 0; c < channelCount; ++c) {
        const double level = std::array{20.0, 50.0, 1013.0}[c];
        for (std::size_t i = 0; i < PreviewDay::points; ++i) {
            day.channels[c].sample.push_back(level + 5.0 * static_cast<double>(i) / 288.0);
            day.channels[c].mean.push_back(level);
        }
        day.channels[c].lowest = level;
        day.channels[c].highest = level + 5.0;
    }
    return day;
}

int pixelsLike(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TestDayPreviewView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysItsExtremes()
    {
        DayPreviewView view(DayPreviewView::Arrangement::Strip);
        view.setLocale(QLocale::c());
        QVERIFY(view.extremesText(Channel::Temperature).isEmpty());
        QVERIFY(view.accessibleDescription().isEmpty());
        view.setDay(someDay());
        QCOMPARE(view.extremesText(Channel::Temperature), QStringLiteral("20.0 to 25.0 °C"));
        QCOMPARE(view.extremesText(Channel::Humidity), QStringLiteral("50 to 55 %"));
        QCOMPARE(view.extremesText(Channel::Pressure), QStringLiteral("1013 to 1018 hPa"));
        QCOMPARE(view.accessibleName(), QStringLiteral("A typical day"));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("Humidity 50 to 55 %")));
        QVERIFY(view.toolTip().contains(QStringLiteral("local time")));
        view.setLocale(QLocale(QLocale::German));
        QCOMPARE(view.extremesText(Channel::Temperature), QStringLiteral("20,0 to 25,0 °C"));
        QCOMPARE(view.extremesText(Channel::Pressure), QStringLiteral("1013 to 1018 hPa"));
    }

    void drawsEveryChannel_data()
    {
        QTest::addColumn<bool>("stack");
        QTest::addColumn<bool>("dark");
        for (const bool stack : {false, true}) {
            for (const bool dark : {false, true})
                QTest::addRow("%s-%s", stack ? "stack" : "strip", dark ? "dark" : "light")
                    << stack << dark;
        }
    }

    void drawsEveryChannel()
    {
        QFETCH(bool, stack);
        QFETCH(bool, dark);
        DayPreviewView view(stack ? DayPreviewView::Arrangement::Stack
                                  : DayPreviewView::Arrangement::Strip);
        QPalette palette = view.palette();
        if (dark)
            palette = QPalette(QColor(0x2a2e32), QColor(0x232629));
        view.setPalette(palette);
        view.resize(320, stack ? 260 : view.sizeHint().height());
        const QImage empty = view.grab().toImage();
        view.setDay(someDay());
        const QImage full = view.grab().toImage();
        const ChartStyle style = ChartStyle::fromPalette(palette);
        for (const QColor &line : style.lines) {
            QCOMPARE(pixelsLike(empty, line), 0);
            QVERIFY(pixelsLike(full, line) > 3);
        }
    }

    void staysSmall()
    {
        DayPreviewView strip(DayPreviewView::Arrangement::Strip);
        QVERIFY(strip.sizeHint().height() <= 60);
        QVERIFY(strip.minimumSizeHint().width() <= 300);
        DayPreviewView stack(DayPreviewView::Arrangement::Stack);
        QVERIFY(stack.minimumSizeHint().height() <= 200);
    }
};

QTEST_MAIN(TestDayPreviewView)
#include "tst_daypreviewview.moc"
