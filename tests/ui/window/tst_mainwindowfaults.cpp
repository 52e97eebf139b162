#include "windowfixture.h"

#include "core/instrument/anomalies.h"
#include "core/settings/faulttext.h"
#include "ui/charts/chartpanel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace aneroid;

namespace {

void choose(const WindowFixture &fixture, FaultKind kind)
{
    auto *const kinds = fixture.find<QComboBox>("faultKindCombo");
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
}

bool newestHas(const WindowFixture &fixture, FaultKind kind)
{
    return fixture.history().size() > 0 &&
           (anomalyKinds(fixture.newest().anomalies) & only(kind)) != 0;
}

void save(QWidget &widget, const char *name)
{
    const QString folder = qEnvironmentVariable("ANEROID_SHOTS");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(QLatin1StringView(name)));
}

} // namespace

/// Faults by hand, in the real window.
class TestMainWindowFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { clearTestSettings(); }

    void thePanelKnowsItsKinds()
    {
        WindowFixture fixture;
        auto *const strength = fixture.find<QDoubleSpinBox>("faultStrengthSpin");
        auto *const length = fixture.find<QDoubleSpinBox>("faultLengthSpin");
        choose(fixture, FaultKind::Spike);
        QCOMPARE(strength->value(), 10.0);
        QCOMPARE(strength->suffix(), QStringLiteral(" °C"));
        QVERIFY(!length->isEnabled());
        fixture.find<QCheckBox>("faultTemperatureCheck")->setChecked(false);
        fixture.find<QCheckBox>("faultPressureCheck")->setChecked(true);
        QCOMPARE(strength->value(), 20.0);
        QCOMPARE(strength->suffix(), QStringLiteral(" hPa"));
        choose(fixture, FaultKind::Humidity100);
        QVERIFY(!strength->isEnabled());
        QVERIFY(!fixture.find<QCheckBox>("faultPressureCheck")->isEnabled());
        QVERIFY(fixture.find<QDoubleSpinBox>("faultRampSpin")->isEnabled());
        QCOMPARE(length->value(), 360.0);
        QVERIFY(!fixture.find<QPushButton>("injectFaultButton")->isEnabled());
    }

    /// Faults of transport are offered, too, and act on all of a reading.
    void thePanelKnowsThoseOfTransport()
    {
        WindowFixture fixture;
        auto *const strength = fixture.find<QDoubleSpinBox>("faultStrengthSpin");
        choose(fixture, FaultKind::ClockJump);
        QCOMPARE(strength->value(), -3600.0);
        QCOMPARE(strength->suffix(), QStringLiteral(" s"));
        QVERIFY(!fixture.find<QCheckBox>("faultTemperatureCheck")->isEnabled());
        fixture.session().simulation().start();
        choose(fixture, FaultKind::Loss);
        QCOMPARE(strength->value(), 100.0);
        QTRY_VERIFY(fixture.find<QPushButton>("injectFaultButton")->isEnabled());
        fixture.press("injectFaultButton");
        const std::vector<Act> &acts = fixture.session().simulation().scenario().acts;
        QCOMPARE(acts.size(), std::size_t{1});
        QCOMPARE(acts.front().fault.kind, FaultKind::Loss);
        QTRY_VERIFY(
            fixture.find<QLabel>("activeFaults")->text().startsWith(faultTitle(FaultKind::Loss)));
        QTRY_VERIFY(fixture.session().sender().counters().byFault > 0);
    }

    /// One that has not begun never does; redone, it comes after all.
    void undoesOneThatHasNotBegun()
    {
        Settings settings = WindowFixture::quickSettings();
        settings.intervalSeconds = 3600.0;
        WindowFixture fixture(settings);
        Simulation &run = fixture.session().simulation();
        run.start();
        QTRY_VERIFY(fixture.find<QPushButton>("injectFaultButton")->isEnabled());
        const auto coming = [&run] {
            const TimeMs now = run.simulatedNow();
            return run.faultsBetween(now, now + 86'400'000, 0).size();
        };
        choose(fixture, FaultKind::LevelShift);
        fixture.press("injectFaultButton");
        QCOMPARE(coming(), std::size_t{1});
        fixture.find<QAction>("undoAction")->trigger();
        QCOMPARE(coming(), std::size_t{0});
        fixture.find<QAction>("redoAction")->trigger();
        QCOMPARE(coming(), std::size_t{1});
        fixture.session().newRun(true); // it was of the run before
        run.start();
        fixture.find<QAction>("undoAction")->trigger();
        QVERIFY(run.scenario().acts.empty());
    }

    void injectsAndEnds()
    {
        WindowFixture fixture;
        fixture.session().simulation().start();
        QTRY_VERIFY(fixture.find<QPushButton>("injectFaultButton")->isEnabled());
        QVERIFY(!fixture.find<QPushButton>("endFaultsButton")->isEnabled());
        choose(fixture, FaultKind::LevelShift);
        fixture.find<QDoubleSpinBox>("faultLengthSpin")->setValue(0.0); // until ended
        fixture.press("injectFaultButton");
        QTRY_VERIFY(newestHas(fixture, FaultKind::LevelShift));
        QTRY_COMPARE(fixture.find<QLabel>("activeFaults")->text(), QStringLiteral("Level shift"));
        const std::vector<Act> &acts = fixture.session().simulation().scenario().acts;
        QCOMPARE(acts.back().kind, ActKind::Fault);
        QCOMPARE(acts.back().fault.lengthMs, std::optional(foreverMs));
        fixture.press("endFaultsButton");
        QTRY_COMPARE(fixture.newest().anomalies, std::uint16_t{0});
        QTRY_COMPARE(fixture.find<QLabel>("activeFaults")->text(),
                     QStringLiteral("Nothing is wrong."));
    }

    void aChartsMenuInjects()
    {
        WindowFixture fixture;
        fixture.window().resize(1200, 800);
        fixture.window().show();
        fixture.session().simulation().start();
        QTRY_VERIFY(fixture.history().size() > 3);
        auto *const charts = fixture.window().findChild<ChartPanel *>();
        QVERIFY(charts);
        const QPoint lowest(charts->width() / 2, charts->height() - 60);
        QContextMenuEvent event(QContextMenuEvent::Mouse, lowest, charts->mapToGlobal(lowest));
        QCoreApplication::sendEvent(charts, &event);
        auto *const menu = charts->findChild<QMenu *>(QStringLiteral("faultMenu"));
        QVERIFY(menu);
        QStringList texts;
        QAction *saturated = nullptr;
        for (QAction *const action : menu->actions()) {
            texts.append(action->text());
            if (action->text() == QLatin1StringView("Pressure saturated"))
                saturated = action;
        }
        QVERIFY2(saturated, qPrintable(texts.join(u'|')));
        QVERIFY(!texts.contains(QStringLiteral("BMP280"))); // it leaves pressure alone
        saturated->trigger();
        menu->close();
        QTRY_VERIFY(newestHas(fixture, FaultKind::PressureSaturated));
        QVERIFY(fixture.newest().pressureHpa < -100.0);
    }

    void randomFaultsAreASetting()
    {
        WindowFixture fixture;
        fixture.session().simulation().start();
        QTRY_VERIFY(fixture.history().size() > 1);
        fixture.find<QDoubleSpinBox>("faultRateSpin")->setFocus();
        QTest::keyClick(fixture.find<QDoubleSpinBox>("faultRateSpin"), Qt::Key_Up);
        QTRY_VERIFY(fixture.session().settings().faults.perDay > 0.0);
        QTRY_VERIFY(fixture.session().simulation().hasFaults());
    }

    void looksLikeThis()
    {
        Settings settings = WindowFixture::quickSettings();
        settings.intervalSeconds = 10.0;
        settings.speed = 600.0;
        WindowFixture fixture(settings);
        fixture.window().resize(1300, 850);
        fixture.window().show();
        fixture.session().simulation().start();
        QTRY_VERIFY(fixture.history().size() > 20);
        Fault fault;
        fault.kind = FaultKind::LevelShift;
        fault.channels = only(Channel::Temperature);
        fixture.session().simulation().injectFault(fault);
        fault.kind = FaultKind::Humidity100;
        fault.channels = noChannels;
        fixture.session().simulation().injectFault(fault);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.history().size() > 80, 20'000);
        QTRY_VERIFY(newestHas(fixture, FaultKind::LevelShift));
        save(fixture.window(), "faults.png");
        save(*fixture.find<QWidget>("faultSection"), "faultsection.png");
    }
};

QTEST_MAIN(TestMainWindowFaults)
#include "tst_mainwindowfaults.moc"
