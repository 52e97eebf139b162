#include "windowfixture.h"

#include "core/instrument/anomalies.h"
#include "core/settings/faulttext.h"
#include "tests/support/darkpalette.h"
#include "ui/charts/chartpanel.h"
#include "ui/controls/sections/faultpanel.h"
#include "ui/widgets/readablestyle.h"
#include "ui/window/translations.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QToolButton>

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

QString shotsFolder()
{
    return qEnvironmentVariable("ANEROID_SHOTS");
}

void save(QWidget &widget, const QString &name)
{
    QVERIFY(QDir().mkpath(shotsFolder()));
    QVERIFY(widget.grab().save(QDir(shotsFolder()).filePath(name + QStringLiteral(".png"))));
}

} // namespace

/// Faults by hand, in the real window.
class TestMainWindowFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useTestSettings();
        QApplication::setStyle(new ReadableStyle); // as the program does
    }
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
        fixture.press("stopButton"); // a pause keeps nobody from changing his mind
        QTRY_COMPARE(run.state(), RunState::Stopped);
        fixture.find<QAction>("undoAction")->trigger();
        QCOMPARE(coming(), std::size_t{0});
        fixture.find<QAction>("redoAction")->trigger();
        QCOMPARE(coming(), std::size_t{1});
        fixture.find<QAction>("undoAction")->trigger();
        run.start();
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

    /// Each kind that readings show, as it usually is, in the middle of half a day.
    void kindPictures_data()
    {
        QTest::addColumn<int>("kind");
        for (const FaultInfo &info : faultTable()) {
            if (showsInReadings(info.kind))
                QTest::newRow(info.name.data()) << static_cast<int>(info.kind);
        }
    }
    void kindPictures()
    {
        if (shotsFolder().isEmpty())
            QSKIP("ANEROID_SHOTS names no folder.");
        QFETCH(const int, kind);
        constexpr TimeMs start = 1'764'547'200'000; // 2025-12-01T00:00:00Z
        constexpr TimeMs length = 12 * 3'600'000;
        const FaultInfo &info = faultTable()[static_cast<std::size_t>(kind)];
        const ChannelSet acts = info.channels == noChannels ? info.usualChannels : info.channels;
        const auto channel = has(acts, Channel::Temperature) ? Channel::Temperature
                             : has(acts, Channel::Humidity)  ? Channel::Humidity
                                                             : Channel::Pressure;
        Settings settings = WindowFixture::quickSettings();
        settings.intervalSeconds = 60.0;
        settings.utcOffsetMinutes = 0;
        settings.weatherEvents = false;
        settings.sendToServer = false;
        Fault fault = FaultPanel::usualFault(static_cast<FaultKind>(kind), channel);
        fault.at = length / 2;
        settings.faults.list = {fault};
        WindowFixture fixture(settings);
        fixture.window().resize(1100, 700);
        fixture.window().show();
        fixture.session().simulation().setStart(start);
        fixture.session().simulation().setUntil(start + length);
        fixture.session().simulation().setCatchUpTo(start + length);
        fixture.session().simulation().start();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().simulation().state(), RunState::Finished,
                                  20'000);
        auto *const charts = fixture.window().findChild<ChartPanel *>();
        charts->showAll();
        charts->refreshNow();
        save(*charts, QStringLiteral("fault-") + QString::fromUtf8(QTest::currentDataTag()));
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "de", "zh_CN"}) {
            for (const bool dark : {false, true}) {
                for (const QSize size : {QSize(1024, 600), QSize(1920, 1080)})
                    QTest::addRow("%s-%s-%d", language, dark ? "dark" : "light", size.width())
                        << QString::fromLatin1(language) << dark << size;
            }
        }
    }
    /// The panel, and faults that overlap in lanes beside weather.
    void pictures()
    {
        if (shotsFolder().isEmpty())
            QSKIP("ANEROID_SHOTS names no folder.");
        QFETCH(const QString, language);
        QFETCH(const bool, dark);
        QFETCH(const QSize, size);
        const QPalette before = QApplication::palette();
        const auto restore = qScopeGuard([before] { QApplication::setPalette(before); });
        if (dark)
            QApplication::setPalette(darkPalette());
        Translations translations;
        translations.setCode(language);
        WindowOptions options;
        options.translations = &translations;
        Settings settings = WindowFixture::quickSettings();
        settings.intervalSeconds = 10.0;
        settings.speed = 600.0;
        WindowFixture fixture(settings, std::move(options));
        fixture.window().resize(size);
        fixture.window().show();
        Simulation &run = fixture.session().simulation();
        run.start();
        QTRY_VERIFY(fixture.history().size() > 20);
        for (const FaultKind kind : {FaultKind::LevelShift, FaultKind::NoiseBurst})
            run.injectFault(FaultPanel::usualFault(kind, Channel::Temperature));
        run.injectFault(FaultPanel::usualFault(FaultKind::Humidity100, Channel::Humidity));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.history().size() > 80, 20'000);
        QTRY_VERIFY(newestHas(fixture, FaultKind::LevelShift));
        auto *const header = fixture.find<QToolButton>("faultSectionHeader");
        if (!fixture.find<QWidget>("faultSection")->isVisible())
            header->click();
        choose(fixture, FaultKind::SelfHeating);
        auto *const scroll = fixture.find<QScrollArea>("controlScroll");
        scroll->ensureWidgetVisible(fixture.find<QWidget>("faultRateSpin"));
        scroll->ensureWidgetVisible(header);
        QApplication::processEvents();
        save(fixture.window(),
             QStringLiteral("faults-") + QString::fromUtf8(QTest::currentDataTag()));
        if (size.width() == 1024)
            save(*fixture.find<QWidget>("faultSection"),
                 QStringLiteral("faultsection-") + QString::fromUtf8(QTest::currentDataTag()));
    }
};

QTEST_MAIN(TestMainWindowFaults)
#include "tst_mainwindowfaults.moc"
