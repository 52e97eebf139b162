#include "windowfixture.h"

#include "ui/views/readout.h"
#include "ui/window/windowstate.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace aneroid;

class TestMainWindowRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { clearTestSettings(); }

    void startsAndStops()
    {
        const WindowFixture fixture;
        auto *const start = fixture.find<QAbstractButton>("startButton");
        auto *const stop = fixture.find<QAbstractButton>("stopButton");
        QVERIFY(start->isEnabled());
        QVERIFY(!stop->isEnabled());
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 3);
        QVERIFY(!start->isEnabled());
        QVERIFY(stop->isEnabled());
        QTRY_COMPARE(fixture.text("stateReadOut"), QStringLiteral("Running"));
        fixture.press("stopButton");
        const std::size_t made = fixture.history().size();
        QVERIFY(start->isEnabled());
        QTRY_COMPARE(fixture.text("stateReadOut"), QStringLiteral("Stopped"));
        QCOMPARE(fixture.history().size(), made);
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() > made);
    }

    void hasKeysForStartAndStop()
    {
        WindowFixture fixture;
        QTest::keyClick(&fixture.window(), Qt::Key_F5);
        QTRY_VERIFY(fixture.history().size() >= 1);
        QTest::keyClick(&fixture.window(), Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(fixture.session().simulation().state(), RunState::Stopped);
    }

    void countsWhatTheReceiverTook()
    {
        WindowFixture fixture;
        fixture.press("startButton");
        QTRY_VERIFY(fixture.number("sentReadOut") >= 5.0);
        fixture.press("stopButton");
        const double made = static_cast<double>(fixture.history().size());
        QTRY_COMPARE(fixture.number("sentReadOut"), made);
        QCOMPARE(fixture.number("failedReadOut"), 0.0);
        QCOMPARE(fixture.number("refusedReadOut"), 0.0);
        QCOMPARE(fixture.number("droppedReadOut"), 0.0);
        QTRY_COMPARE(fixture.number("waitingReadOut"), 0.0);
        QTRY_COMPARE(fixture.number("inFlightReadOut"), 0.0);
        QVERIFY(fixture.text("linkReadOut").contains(QStringLiteral("built-in receiver")));
        QVERIFY(fixture.text("linkReadOut").contains(fixture.receiver().url()));
    }

    void staysAwakeUntilTheRateHasFallen()
    {
        const WindowFixture fixture;
        fixture.press("startButton");
        QTRY_VERIFY(fixture.number("perSecondReadOut") > 0.0);
        fixture.press("stopButton");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.number("perSecondReadOut"), 0.0, 15000);
    }

    void beginsInThePastAndCatchesUp()
    {
        WindowFixture fixture;
        auto *const action = fixture.find<QAction>("newRunWithHistoryAction");
        Settings settings = fixture.session().settings();
        settings.intervalSeconds = 10.0;
        fixture.session().setSettings(settings);
        action->trigger();
        auto *const dialog = fixture.find<QDialog>("historyRunDialog");
        QTRY_VERIFY(dialog->isVisible());
        auto *const amount = fixture.find<QSpinBox>("historyRunAmount");
        auto *const unit = fixture.find<QComboBox>("historyRunUnit");
        auto *const begin = fixture.find<QPushButton>("historyRunBegin");
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->objectName().startsWith(u"history"))
                QVERIFY2(!QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))
                              ->text(QAccessible::Name)
                              .isEmpty(),
                         qPrintable(widget->objectName()));
        }
        // A time to come is no beginning.
        fixture.find<QRadioButton>("historyRunAt")->setChecked(true);
        fixture.find<QDateTimeEdit>("historyRunTime")
            ->setDateTime(QDateTime::currentDateTimeUtc().addDays(1));
        QVERIFY(!begin->isEnabled());
        QCOMPARE(fixture.find<QLabel>("historyRunEstimate")->text(),
                 QStringLiteral("The beginning must be in the past."));
        fixture.find<QRadioButton>("historyRunAgo")->setChecked(true);
        amount->setValue(3);
        unit->setCurrentIndex(0); // hours
        QVERIFY(begin->isEnabled());
        QVERIFY(
            fixture.find<QLabel>("historyRunEstimate")->text().contains(QStringLiteral("1,080")));
        const TimeMs asked = QDateTime::currentMSecsSinceEpoch() - 3 * 3'600'000;
        QTest::keyClick(amount, Qt::Key_Return);
        const Simulation &run = fixture.session().simulation();
        QTRY_VERIFY(fixture.history().size() > 0 && !run.isCatchingUp());
        QVERIFY(std::abs(run.scenario().startMs - asked) < 60'000);
        QCOMPARE(run.readingsSkipped(), quint64{0});
        QVERIFY(fixture.history().size() >= 1080);
        QTRY_COMPARE(fixture.text("stateReadOut"), QStringLiteral("Running"));
        fixture.press("stopButton");
        // Another new run begins now, as ever.
        windowstate::setAsksBeforeNewRun(false);
        fixture.find<QAction>("newRunNewSeedAction")->trigger();
        fixture.press("startButton");
        QVERIFY(!run.isCatchingUp());
        QVERIFY(run.scenario().startMs > asked + 3'000'000);
    }

    void saysHowFarItHasToCatchUp()
    {
        WindowFixture fixture;
        Simulation &run = fixture.session().simulation();
        run.setGate([] { return false; });
        run.setStart(QDateTime::currentMSecsSinceEpoch() -
                     (3 * 86'400'000LL + 4 * 3'600'000 + 60'000));
        run.setCatchUp(true);
        fixture.press("startButton");
        QTRY_COMPARE(fixture.text("stateReadOut"), QStringLiteral("Catching up, 3 d 4 h to go"));
    }

    void obeysTheSliderAtTheNextReading()
    {
        WindowFixture fixture;
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 2);
        QVERIFY(fixture.newest().temperatureC <= 28.0);
        auto *const maximum = fixture.find<QWidget>("temperatureMaximumHandle");
        auto *const minimum = fixture.find<QWidget>("temperatureMinimumHandle");
        QAccessible::queryAccessibleInterface(maximum)->valueInterface()->setCurrentValue(60.0);
        QAccessible::queryAccessibleInterface(minimum)->valueInterface()->setCurrentValue(55.0);
        const std::size_t before = fixture.history().size();
        QTRY_VERIFY(fixture.history().size() > before);
        QVERIFY(fixture.history().at(before).temperatureC >= 55.0);
        QVERIFY(fixture.history().at(before).temperatureC <= 60.0);
        QCOMPARE(fixture.session().settings().temperature.range, (Range{55.0, 60.0}));
    }

    void dragsASliderWithTheMouse()
    {
        WindowFixture fixture;
        auto *const slider = fixture.find<QWidget>("noiseSlider");
        const double before = fixture.session().settings().noiseFactor;
        const QPoint middle = slider->rect().center();
        QTest::mousePress(slider, Qt::LeftButton, {}, middle);
        QTest::mouseMove(slider, middle + QPoint(30, 0));
        QTest::mouseRelease(slider, Qt::LeftButton, {}, middle + QPoint(30, 0));
        QVERIFY(fixture.session().settings().noiseFactor != before);
    }

    void triggersAndEndsAStorm()
    {
        WindowFixture fixture;
        fixture.press("weatherEventsCheck"); // scheduled ones off: only ours counts
        QVERIFY(!fixture.find<QPushButton>("stormButton")->isEnabled());
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 1);
        QVERIFY(!fixture.find<QPushButton>("endEventButton")->isEnabled());
        fixture.press("stormButton");
        QTRY_COMPARE(fixture.newest().weather, WeatherKind::Storm);
        QTRY_VERIFY(fixture.find<QPushButton>("endEventButton")->isEnabled());
        fixture.press("endEventButton");
        QTRY_COMPARE(fixture.newest().weather, WeatherKind::None);
        QTRY_VERIFY(!fixture.find<QPushButton>("endEventButton")->isEnabled());
    }

    void keepsReadingsHereWhenSendingIsOff()
    {
        const WindowFixture fixture;
        fixture.press("sendCheck");
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 3);
        QCOMPARE(fixture.number("sentReadOut"), 0.0);
        QVERIFY(fixture.text("linkReadOut").contains(QStringLiteral("Sending is off")));
    }

    void beginsANewRun_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("sameSeed");
        QTest::newRow("same seed") << QStringLiteral("newRunSameSeedAction") << true;
        QTest::newRow("new seed") << QStringLiteral("newRunNewSeedAction") << false;
    }

    void beginsANewRun()
    {
        QFETCH(QString, action);
        QFETCH(bool, sameSeed);
        Settings settings = WindowFixture::quickSettings();
        settings.seed.reset();
        WindowFixture fixture(settings);
        fixture.press("startButton");
        QTRY_VERIFY(fixture.number("sentReadOut") >= 2.0);
        fixture.press("stopButton");
        const QString seed = fixture.text("seedReadOut");
        const QString run = fixture.text("runReadOut");
        fixture.window().findChild<QAction *>(action)->trigger();
        fixture.press("confirmNewRunButton");
        QCOMPARE(fixture.history().size(), std::size_t{0});
        QCOMPARE(fixture.number("sentReadOut"), 0.0);
        QCOMPARE(fixture.text("stateReadOut"), QStringLiteral("Ready"));
        QVERIFY(fixture.text("runReadOut") != run);
        QCOMPARE(fixture.text("seedReadOut") == seed, sameSeed);
        QCOMPARE(fixture.find<QAbstractItemView>("readingsTable")->model()->rowCount(), 0);
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 1);
        QCOMPARE(fixture.history().at(0).sequence, std::uint32_t{1});
    }

    void doesNotAskAgainWhenToldSo()
    {
        WindowFixture fixture;
        for (int round = 0; round < 2; ++round) {
            fixture.press("startButton");
            QTRY_VERIFY(fixture.history().size() >= 1);
            fixture.press("stopButton");
            fixture.find<QAction>("newRunNewSeedAction")->trigger();
            if (round == 0) {
                fixture.press("dontAskNewRun");
                fixture.press("confirmNewRunButton");
                QTRY_VERIFY(
                    !fixture.window().findChild<QWidget *>(QStringLiteral("newRunQuestion")));
            }
            QCOMPARE(fixture.history().size(), std::size_t{0});
        }
    }

    void fillsTableLogAndReceiver()
    {
        WindowFixture fixture;
        auto *const tabs = fixture.find<QTabWidget>("tabs");
        fixture.press("startButton");
        const auto *const readings = fixture.find<QAbstractItemView>("readingsTable");
        QTRY_VERIFY(readings->model()->rowCount() >= 3);
        tabs->setCurrentIndex(2);
        const auto *const stored = fixture.find<QAbstractItemView>("storedRowsTable");
        QTRY_VERIFY(stored->model()->rowCount() >= 3);
        fixture.press("stopButton");
        QTRY_COMPARE(fixture.number("storedTotalReadOut"),
                     static_cast<double>(fixture.history().size()));
        fixture.press("clearStoredButton");
        fixture.press("confirmClearStoredButton");
        QTRY_COMPARE(stored->model()->rowCount(), 0);
        QVERIFY(fixture.find<QAbstractItemView>("logTable")->model()->rowCount() >= 2);
    }

    void saysWhenTimeIsSimulated()
    {
        Settings settings = WindowFixture::quickSettings();
        settings.intervalSeconds = 10.0;
        WindowFixture fixture(settings);
        auto *const time = fixture.find<ReadOut>("timeReadOut");
        QCOMPARE(time->caption(), QStringLiteral("Time"));
        QAccessible::queryAccessibleInterface(fixture.find<QWidget>("speedSlider"))
            ->valueInterface()
            ->setCurrentValue(3600.0);
        QCOMPARE(time->caption(), QStringLiteral("Simulated time"));
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 20);
    }

    void saysWhenTheServerDoesNotAnswer()
    {
        Settings settings = WindowFixture::quickSettings();
        settings.serverUrl = QStringLiteral("http://127.0.0.1:1");
        const WindowFixture fixture(settings);
        fixture.press("startButton");
        QTRY_VERIFY(fixture.number("failedReadOut") >= 1.0);
        QTRY_VERIFY(fixture.text("lastErrorReadOut") != QStringLiteral("none"));
        fixture.press("testConnectionButton");
        QTRY_VERIFY(!fixture.find<QLabel>("connectionResult")->text().isEmpty());
    }

    void testsTheConnection()
    {
        const WindowFixture fixture;
        fixture.press("testConnectionButton");
        auto *const result = fixture.find<QLabel>("connectionResult");
        QTRY_VERIFY(result->text().contains(QStringLiteral("127.0.0.1")));
    }
};

QTEST_MAIN(TestMainWindowRun)
#include "tst_mainwindowrun.moc"
