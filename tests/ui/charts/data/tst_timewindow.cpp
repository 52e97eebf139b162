#include "ui/charts/data/timewindow.h"

#include <QTest>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'116'200'000;
using Span = ChartPanel::Span;

} // namespace

class TestTimeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheNewest();
    void growsWithTheReadings();
    void isAMinuteOfRealTimeAtLeast();
    void scrollsByWholePixels();
    void spanIsTakenAsGiven();
    void allGrowsWithoutTrembling();
    void zoomKeepsTheAnchor();
    void zoomGoesOnFollowing();
    void zoomInElsewherePauses();
    void zoomIsNeverStuck();
    void panStopsAtTheData();
};

void TestTimeWindow::followsTheNewest()
{
    TimeWindow window(start);
    window.setFollowLength(600'000);
    window.update(1000, Span{start, start + 50'000});
    QVERIFY(window.isFollowing());
    QCOMPARE(window.length(), TimeMs{600'000});
    const TimeMs room = window.span().toMs - (start + 50'000);
    QVERIFY(room > 0 && room <= 600'000 / 40);
}

void TestTimeWindow::growsWithTheReadings()
{
    TimeWindow window(start);
    window.setFollowLength(600'000);
    window.restart();
    int changes = 0;
    TimeMs before = 0;
    for (TimeMs newest = start; newest < start + 900'000; newest += 1'000) {
        window.update(1000, Span{start, newest});
        const TimeMs recorded = newest - start;
        QVERIFY(window.length() >= std::min<TimeMs>(recorded, 599'000));
        QVERIFY(window.length() <= std::max<TimeMs>(60'000, recorded * 13 / 10));
        QVERIFY(window.span().toMs > newest);
        changes += window.length() == before ? 0 : 1;
        before = window.length();
    }
    QVERIFY2(changes < 60, qPrintable(QString::number(changes))); // of 900 frames
    QCOMPARE(window.length(), TimeMs{600'000});
    window.restart();
    window.update(1000, Span{start, start});
    QCOMPARE(window.length(), TimeMs{60'000});
    window.setFollowLength(300'000); // asked for: at once
    QCOMPARE(window.length(), TimeMs{300'000});
}

void TestTimeWindow::isAMinuteOfRealTimeAtLeast()
{
    TimeWindow window(start);
    window.setFollowLength(600'000);
    window.setSpeed(3600.0);
    QCOMPARE(window.fullLength(), TimeMs{60} * 3'600'000);
    QCOMPARE(window.followLength(), TimeMs{600'000});
    window.setSpeed(2.0);
    QCOMPARE(window.fullLength(), TimeMs{600'000});
    window.setSpeed(3600.0);
    window.setFollowLength(600'000);
    QCOMPARE(window.fullLength(), TimeMs{600'000});
    window.restart();
    QCOMPARE(window.fullLength(), TimeMs{60} * 3'600'000);
}

void TestTimeWindow::scrollsByWholePixels()
{
    TimeWindow window(start);
    window.setFollowLength(3'600'000);
    constexpr int pixels = 1117;
    window.update(pixels, Span{start, start});
    const TimeMs length = window.length();
    QCOMPARE(length % pixels, TimeMs{0});
    QVERIFY(length > 3'500'000 && length <= 3'600'000);
    for (TimeMs newest = start; newest < start + 1'000'000; newest += 7'919) {
        window.update(pixels, Span{start, newest});
        QCOMPARE(window.length(), length);
        QCOMPARE(window.span().toMs % (length / pixels), TimeMs{0});
        QVERIFY(window.span().toMs > newest);
    }
}

void TestTimeWindow::spanIsTakenAsGiven()
{
    TimeWindow window(start);
    window.update(777, Span{start, start + 100'000});
    const Span span{start + 12'345, start + 23'456};
    window.setSpan(span);
    QVERIFY(!window.isFollowing());
    window.update(500, Span{start, start + 900'000});
    QCOMPARE(window.span(), span);
    window.setSpan({start + 23'456, start + 12'345}); // the wrong way round
    QCOMPARE(window.span(), span);
    window.setSpan({start, start});
    QCOMPARE(window.length(), TimeWindow::shortest);
}

void TestTimeWindow::allGrowsWithoutTrembling()
{
    TimeWindow window(start);
    window.setMode(TimeWindow::Mode::All);
    int changes = 0;
    Span before;
    for (TimeMs newest = start + 1'000'000; newest < start + 2'000'000; newest += 1'000) {
        window.update(1000, Span{start, newest});
        QVERIFY(window.isFollowing());
        QVERIFY(window.span().fromMs <= start && window.span().toMs >= newest);
        QVERIFY(window.length() < (newest - start) * 12 / 10);
        changes += window.span() == before ? 0 : 1;
        before = window.span();
    }
    QVERIFY2(changes < 80, qPrintable(QString::number(changes))); // of 1000 frames
}

void TestTimeWindow::zoomKeepsTheAnchor()
{
    TimeWindow window(start);
    window.update(1000, Span{start, start + 10'000'000});
    window.setSpan({start + 1'000'000, start + 2'000'000});
    window.zoom(2.0, 0.25);
    QCOMPARE(window.length(), TimeMs{500'000});
    QCOMPARE(window.span().fromMs, start + 1'125'000);
    window.zoom(0.5, 0.25);
    QCOMPARE(window.span().fromMs, start + 1'000'000);
    QCOMPARE(window.length(), TimeMs{1'000'000});
}

void TestTimeWindow::zoomGoesOnFollowing()
{
    TimeWindow window(start);
    window.setFollowLength(1'000'000);
    window.update(1000, Span{start, start + 5'000'000});
    window.zoom(2.0, 1.0);
    QVERIFY(window.isFollowing());
    QCOMPARE(window.followLength(), TimeMs{500'000});
    window.zoom(0.25, 0.1); // zooming out never loses the newest
    QVERIFY(window.isFollowing());
    QCOMPARE(window.followLength(), TimeMs{2'000'000});
}

void TestTimeWindow::zoomInElsewherePauses()
{
    TimeWindow window(start);
    window.setFollowLength(1'000'000);
    window.update(1000, Span{start, start + 5'000'000});
    const Span before = window.span();
    window.zoom(2.0, 0.5);
    QVERIFY(!window.isFollowing());
    QCOMPARE(window.length(), TimeMs{500'000});
    QCOMPARE(window.span().fromMs, before.fromMs + 250'000);
    QCOMPARE(window.followLength(), TimeMs{1'000'000}); // for going back to live
}

void TestTimeWindow::zoomIsNeverStuck()
{
    TimeWindow window(start);
    window.setFollowLength(600'000);
    window.update(1123, Span{start, start + 5'000'000});
    for (int i = 0; i < 200; ++i)
        window.zoom(1.02, 1.0);
    QVERIFY(window.followLength() < 20'000);
    for (int i = 0; i < 2'000; ++i)
        window.zoom(1.02, 1.0);
    QCOMPARE(window.followLength(), TimeWindow::shortest);
    for (int i = 0; i < 5'000; ++i)
        window.zoom(1.0 / 1.02, 1.0);
    QCOMPARE(window.followLength(), TimeWindow::longest);
}

void TestTimeWindow::panStopsAtTheData()
{
    TimeWindow window(start);
    window.setFollowLength(100'000);
    window.update(1000, Span{start, start + 1'000'000});
    const Span before = window.span();
    window.pan(-50'000);
    QVERIFY(!window.isFollowing());
    QCOMPARE(window.span().fromMs, before.fromMs - 50'000);
    window.pan(-100'000'000);
    QCOMPARE(window.length(), TimeMs{100'000});
    QVERIFY(window.span().toMs > start && window.span().toMs < start + 50'000);
    window.pan(100'000'000);
    QVERIFY(window.span().fromMs < start + 1'000'000);
    QVERIFY(window.span().fromMs > start + 950'000);
}

QTEST_APPLESS_MAIN(TestTimeWindow)
#include "tst_timewindow.moc"
