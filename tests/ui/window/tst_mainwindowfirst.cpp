// The first minute in the window, and what its time axis does in every one after.

#include "windowfixture.h"

#include "ui/charts/chartpanel.h"
#include "ui/window/windowstate.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>

using namespace aneroid;

namespace {

constexpr TimeMs minute = 60'000;
constexpr TimeMs hour = 60 * minute;

Settings slowSettings()
{
    Settings settings = WindowFixture::quickSettings();
    settings.intervalSeconds = 10.0;
    return settings;
}

TimeMs shown(const ChartPanel &charts)
{
    return charts.visibleSpan().toMs - charts.visibleSpan().fromMs;
}

/// Whether `after` is reached from `before` by Tab, past the parts between them.
bool comesLater(const QWidget *before, const QWidget *after)
{
    const QWidget *next = before->nextInFocusChain();
    while (next != before && next != after && !next->inherits("aneroid::ChartPanel"))
        next = next->nextInFocusChain();
    return next == after;
}

} // namespace

class TestMainWindowFirst : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init()
    {
        clearTestSettings();
        windowstate::setAsksBeforeNewRun(false);
    }

    void theTimeAxisGrowsFromAMinute()
    {
        WindowFixture fixture;
        const auto *const charts = fixture.find<ChartPanel>("chartPanel");
        const auto *const lengths = fixture.find<QComboBox>("timeWindowCombo");
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 3);
        QTRY_VERIFY(std::abs(shown(*charts) - minute) < minute / 50);
        QCOMPARE(lengths->currentData().toLongLong(), 10 * minute); // what it grows to
        QCOMPARE(charts->followLength(), 10 * minute);
    }

    void aLengthThatIsChosenIsShownAtOnce()
    {
        WindowFixture fixture;
        const auto *const charts = fixture.find<ChartPanel>("chartPanel");
        auto *const lengths = fixture.find<QComboBox>("timeWindowCombo");
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 3);
        const int week = lengths->findData(QVariant::fromValue<qint64>(7 * 24 * hour));
        QVERIFY(week >= 0);
        QVERIFY(lengths->findData(QVariant::fromValue<qint64>(24 * hour)) >= 0);
        QVERIFY(lengths->findData(QVariant::fromValue<qint64>(720 * hour)) >= 0);
        lengths->setCurrentIndex(week);
        Q_EMIT lengths->activated(week);
        QTRY_VERIFY(shown(*charts) > 160 * hour);
        const int all = lengths->findText(QStringLiteral("All"));
        lengths->setCurrentIndex(all);
        Q_EMIT lengths->activated(all);
        QTRY_VERIFY(shown(*charts) < 10 * minute);
        QVERIFY(charts->isShowingAll());
        QTRY_COMPARE(lengths->currentText(), QStringLiteral("All"));
    }

    void aNewRunForgetsShowAll()
    {
        WindowFixture fixture;
        const auto *const charts = fixture.find<ChartPanel>("chartPanel");
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 3);
        fixture.press("showAllButton");
        QTRY_VERIFY(charts->isShowingAll());
        fixture.find<QAction>("newRunNewSeedAction")->trigger();
        QVERIFY(!charts->isShowingAll());
        QVERIFY(charts->isFollowing());
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 3);
        QTRY_VERIFY(std::abs(shown(*charts) - minute) < minute / 50);
    }

    void theTimeWindowFollowsTheSpeed()
    {
        WindowFixture fixture;
        const auto *const charts = fixture.find<ChartPanel>("chartPanel");
        auto *const lengths = fixture.find<QComboBox>("timeWindowCombo");
        QCOMPARE(charts->fullLength(), 10 * minute);
        auto *const speed = fixture.find<QWidget>("speedSlider");
        QAccessible::queryAccessibleInterface(speed)->valueInterface()->setCurrentValue(3600.0);
        QCOMPARE(fixture.session().settings().speed, 3600.0);
        QCOMPARE(charts->fullLength(), 60 * hour); // a minute of real time
        QCOMPARE(charts->followLength(), 10 * minute);
        QTRY_COMPARE(lengths->placeholderText(), QStringLiteral("2 d 12 h"));
        // What a person chooses at that speed is taken as it is.
        lengths->setCurrentIndex(0);
        Q_EMIT lengths->activated(0);
        QCOMPARE(charts->fullLength(), minute);
    }

    void emptyChartsOfferWhatToDo()
    {
        WindowFixture fixture;
        const auto *const first = fixture.find<QWidget>("firstMinute");
        QVERIFY(first->isVisible());
        QVERIFY(fixture.find<QWidget>("chartPanel")->rect().contains(first->geometry()));
        fixture.press("firstStartButton");
        QTRY_VERIFY(fixture.history().size() >= 1);
        QVERIFY(!first->isVisible());
        fixture.find<QAction>("newRunNewSeedAction")->trigger();
        QVERIFY(first->isVisible());
    }

    void theLastHourIsOneClick_data()
    {
        QTest::addColumn<bool>("send");
        QTest::newRow("shown only") << false;
        QTest::newRow("sent, too") << true;
    }

    void theLastHourIsOneClick()
    {
        QFETCH(bool, send);
        WindowFixture fixture(slowSettings());
        fixture.find<QCheckBox>("sendLastHourCheck")->setChecked(send);
        const TimeMs asked = QDateTime::currentMSecsSinceEpoch() - hour;
        fixture.press("lastHourButton");
        QTRY_VERIFY(fixture.history().size() >= 360);
        QVERIFY(fixture.history().timeAt(0) >= asked);
        QVERIFY(fixture.history().timeAt(0) < asked + minute);
        QTRY_VERIFY(!fixture.session().simulation().isCatchingUp());
        QCOMPARE(fixture.session().simulation().state(), RunState::Running);
        // The readings are those of a run that began then: its numbers go on.
        QCOMPARE(fixture.newest().sequence, static_cast<std::uint32_t>(fixture.history().size()));
        if (send) {
            QTRY_VERIFY(fixture.number("sentReadOut") >= 360.0);
            QVERIFY(fixture.number("readingsReadOut") >= 360.0);
        } else {
            QVERIFY(fixture.session().keptBack() >= 360);
            QTRY_VERIFY(fixture.number("readingsReadOut") <= 2.0);
            QVERIFY(fixture.number("sentReadOut") <= 2.0);
        }
    }

    void liveReadingsAfterAShownHourAreSent()
    {
        Settings settings = WindowFixture::quickSettings();
        settings.intervalSeconds = 0.5;
        WindowFixture fixture(settings);
        fixture.press("lastHourButton");
        QTRY_VERIFY(fixture.number("sentReadOut") >= 3.0);
        QVERIFY(fixture.number("sentReadOut") < 200.0);
        QVERIFY(fixture.session().keptBack() >= 7190);
    }

    void saysWhenTheNextReadingComes()
    {
        WindowFixture fixture(slowSettings());
        QVERIFY(fixture.text("nextReadingReadOut").isEmpty());
        fixture.press("startButton");
        const QRegularExpression seconds(QStringLiteral("^in ([1-9]|10) s$"));
        QTRY_VERIFY2(seconds.match(fixture.text("nextReadingReadOut")).hasMatch(),
                     qPrintable(fixture.text("nextReadingReadOut")));
        if (fixture.history().empty()) {
            const auto *const chart = fixture.find<QWidget>("temperatureChart");
            QTRY_COMPARE(chart->accessibleDescription(),
                         QStringLiteral("Waiting for the first reading"));
        }
        fixture.press("stopButton");
        QTRY_VERIFY(fixture.text("nextReadingReadOut").isEmpty());
    }

    void saysNothingOfReadingsThatComeAllTheTime()
    {
        WindowFixture fixture;
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 5);
        QVERIFY(fixture.text("nextReadingReadOut").isEmpty());
    }

    void theTimeWindowComesAfterTheButtonsByTab()
    {
        WindowFixture fixture;
        const auto *const follow = fixture.find<QWidget>("followButton");
        const auto *const all = fixture.find<QWidget>("showAllButton");
        const auto *const lengths = fixture.find<QWidget>("timeWindowCombo");
        QVERIFY(comesLater(follow, all));
        QVERIFY(comesLater(all, lengths));
        QVERIFY(!comesLater(lengths, follow));
    }
};

QTEST_MAIN(TestMainWindowFirst)
#include "tst_mainwindowfirst.moc"
