// Menus on what is shown, files that are dropped, and how the window looks.

#include "windowfixture.h"

#include "core/text/timezone.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/timeseriesview.h"
#include "ui/views/tableview.h"
#include "ui/window/windowstate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTabWidget>
#include <QToolButton>
#include <QWheelEvent>

using namespace aneroid;

namespace {

/// Opens the menu at a place of the widget, as the right button does.
QMenu *menuAt(QWidget *widget, const QPoint &place, const char *name)
{
    qDeleteAll(widget->findChildren<QMenu *>(QLatin1StringView(name))); // an earlier one
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
    QCoreApplication::sendEvent(widget, &event);
    QMenu *const menu = widget->findChild<QMenu *>(QLatin1StringView(name));
    return menu;
}

/// Likewise of a table, whose rows are in its viewport.
QMenu *menuOf(TableView *table)
{
    const QPoint place(20, 40);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, table->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(table->viewport(), &event);
    return table->findChild<QMenu *>(QStringLiteral("tableMenu"));
}

QAction *actionOf(const QWidget *menu, const char *name)
{
    QAction *const action = menu->findChild<QAction *>(QLatin1StringView(name));
    if (!action)
        qFatal("There is no %s.", name);
    return action;
}

void drop(QWidget &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint place = window.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    QVERIFY(event.isAccepted());
}

QString write(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    const QString path = folder.filePath(QLatin1StringView(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s.", name);
    return path;
}

/// The whole window's charts with some readings, standing still.
struct Charted
{
    WindowFixture fixture;
    ChartPanel *charts = fixture.find<ChartPanel>("chartPanel");
    TimeSeriesView *temperature = fixture.find<TimeSeriesView>("temperatureChart");

    Charted()
    {
        fixture.press("startButton");
        if (!QTest::qWaitFor([this] { return fixture.history().size() >= 20; }, 10'000))
            qFatal("There are no readings.");
        fixture.press("stopButton");
        charts->refreshNow();
    }
    [[nodiscard]] QPoint middle() const { return temperature->geometry().center(); }
};

} // namespace

class TestMainWindowMenus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { clearTestSettings(); }
    void cleanup() { QApplication::setPalette(QPalette()); }

    void aChartsMenuExportsAndCopies()
    {
        Charted here;
        QMenu *const menu = menuAt(here.charts, here.middle(), "chartMenu");
        QVERIFY(menu);
        actionOf(menu, "exportVisibleAction")->trigger();
        QTRY_VERIFY(here.fixture.window().findChild<QDialog *>(QStringLiteral("exportDialog")));
        QVERIFY(menu->actions().contains(here.fixture.find<QAction>("copyChartAction")));
        QVERIFY(menu->actions().contains(here.fixture.find<QAction>("saveChartAction")));
        QVERIFY(menu->findChild<QMenu *>(QStringLiteral("faultMenu")));
    }

    void aMarkerIsASecondCursor()
    {
        Charted here;
        QMenu *const menu = menuAt(here.charts, here.middle(), "chartMenu");
        QVERIFY(!menu->findChild<QAction *>(QStringLiteral("removeMarkerAction")));
        actionOf(menu, "setMarkerAction")->trigger();
        QVERIFY(here.charts->marker());
        // By keys: from the newest reading on, one mark here, then two readings back.
        here.charts->setMarker(std::nullopt);
        here.temperature->setFocus();
        QTest::keyClick(here.temperature, Qt::Key_Left);
        QTest::keyClick(here.temperature, Qt::Key_M);
        QVERIFY(here.charts->marker());
        QTest::keyClick(here.temperature, Qt::Key_Left);
        QTest::keyClick(here.temperature, Qt::Key_Left);
        here.charts->refreshNow();
        const auto &frame = here.temperature->frame();
        QVERIFY(frame.marker);
        QVERIFY(frame.cursor);
        const History &history = here.fixture.history();
        const TimeMs marked = *here.charts->marker();
        const Reading at = history.at(history.nearest(marked));
        const Reading cursor = history.at(history.nearest(*here.charts->cursorTime()));
        const double difference = cursor.temperatureC - at.temperatureC;
        const QString expected =
            QStringLiteral("(%1%2)")
                .arg(difference > 0.005 ? QStringLiteral("+") : QString())
                .arg(std::abs(difference) < 0.005 ? 0.0 : difference, 0, 'f', 2);
        QVERIFY2(frame.cursor->value.endsWith(expected),
                 qPrintable(frame.cursor->value + expected));
        const auto &pressure = here.fixture.find<TimeSeriesView>("pressureChart")->frame();
        QVERIFY2(pressure.cursor->time.contains(QStringLiteral("(-0.100 s)")),
                 qPrintable(pressure.cursor->time));
        QTest::keyClick(here.temperature, Qt::Key_Escape);
        QMenu *const second = menuAt(here.charts, here.middle(), "chartMenu");
        actionOf(second, "removeMarkerAction")->trigger();
        QVERIFY(!here.charts->marker());
    }

    void theValueAxisIsZoomedAndKept()
    {
        Charted here;
        const auto before = here.charts->shownValues(Channel::Temperature);
        QVERIFY(before);
        QVERIFY(!here.charts->valueRange(Channel::Temperature));
        const QPointF place(here.middle());
        QWheelEvent wheel(place, here.charts->mapToGlobal(place), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(here.charts, &wheel);
        here.charts->refreshNow();
        const auto zoomed = here.charts->valueRange(Channel::Temperature);
        QVERIFY(zoomed);
        QVERIFY(zoomed->high - zoomed->low < before->high - before->low);
        QVERIFY(!here.charts->valueRange(Channel::Pressure)); // each by itself
        here.temperature->setFocus();
        QTest::keyClick(here.temperature, Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(here.charts->valueRange(Channel::Temperature) != zoomed);
        QTest::keyClick(here.temperature, Qt::Key_A);
        QVERIFY(!here.charts->valueRange(Channel::Temperature));
        here.charts->refreshNow();
        const auto automatic = here.charts->shownValues(Channel::Temperature);
        QMenu *const menu = menuAt(here.charts, here.middle(), "chartMenu");
        QVERIFY(actionOf(menu, "automaticRangeAction")->isChecked());
        actionOf(menu, "keepRangeAction")->trigger();
        QVERIFY(automatic);
        QCOMPARE(here.charts->valueRange(Channel::Temperature), automatic);
    }

    void aRectangleIsZoomedTo()
    {
        Charted here;
        const auto before = here.charts->visibleSpan();
        const QPoint from = here.middle() - QPoint(100, 25);
        const QPoint to = here.middle() + QPoint(100, 25);
        const TimeMs left = here.charts->timeAt(from);
        const TimeMs right = here.charts->timeAt(to);
        QTest::mousePress(here.charts, Qt::LeftButton, Qt::ShiftModifier, from);
        QTest::mouseMove(here.charts, here.middle());
        QMouseEvent move(QEvent::MouseMove, QPointF(to), here.charts->mapToGlobal(QPointF(to)),
                         Qt::NoButton, Qt::LeftButton, Qt::ShiftModifier);
        QCoreApplication::sendEvent(here.charts, &move);
        QVERIFY(here.charts->findChild<QWidget *>(QStringLiteral("zoomRectangle")));
        QTest::mouseRelease(here.charts, Qt::LeftButton, Qt::ShiftModifier, to);
        const auto after = here.charts->visibleSpan();
        QVERIFY(after != before);
        QVERIFY(std::abs(after.fromMs - left) <= (right - left) / 50);
        QVERIFY(std::abs(after.toMs - right) <= (right - left) / 50);
        QVERIFY(!here.charts->isFollowing());
        QVERIFY(here.charts->valueRange(Channel::Temperature));
        QTest::mouseDClick(here.charts, Qt::LeftButton, {}, here.middle());
        QVERIFY(here.charts->isFollowing());
        QVERIFY(!here.charts->valueRange(Channel::Temperature));
    }

    void chartsFoldAndStayFolded()
    {
        {
            Charted here;
            const int before = here.temperature->height();
            here.temperature->setFocus();
            QTest::keyClick(here.temperature, Qt::Key_F);
            QVERIFY(here.charts->isFolded(Channel::Temperature));
            QVERIFY(here.temperature->height() < before / 2);
            // The others have its room, and its value is still there to be read.
            here.charts->refreshNow();
            QVERIFY(!here.temperature->frame().values.empty());
            QVERIFY(here.temperature->frame().timeLabels.empty());
            const auto *const humidity = here.fixture.find<TimeSeriesView>("humidityChart");
            QVERIFY(humidity->height() > before);
            here.charts->setFolded(Channel::Pressure, true);
            QVERIFY(!here.charts->canFold(Channel::Humidity)); // one stays open
            here.charts->setFolded(Channel::Humidity, true);
            QVERIFY(!here.charts->isFolded(Channel::Humidity));
            here.charts->refreshNow();
            QVERIFY(!humidity->frame().timeLabels.empty()); // the last open one has the times
            // The triangle in the title unfolds it.
            QTest::mouseClick(here.charts, Qt::LeftButton, {},
                              here.temperature->pos() + QPoint(14, 12));
            QVERIFY(!here.charts->isFolded(Channel::Temperature));
            here.fixture.close();
        }
        WindowFixture again;
        const auto *const charts = again.find<ChartPanel>("chartPanel");
        QVERIFY(charts->isFolded(Channel::Pressure));
        QVERIFY(!charts->isFolded(Channel::Temperature));
        again.find<QAction>("resetLayoutAction")->trigger();
        QVERIFY(!charts->isFolded(Channel::Pressure));
    }

    void aTableCopiesAsCsv()
    {
        Charted here;
        auto *const table = here.fixture.find<TableView>("readingsTable");
        QTRY_VERIFY(table->model()->rowCount() >= 20);
        table->selectRow(0);
        QMenu *const menu = menuOf(table);
        QVERIFY(menu);
        actionOf(menu, "copyCsvAction")->trigger();
        const QStringList lines =
            QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], QStringLiteral("timestamp,sequence,temperature_c,humidity,pressure_hpa,"
                                          "weather_event"));
        const Reading newest = here.fixture.newest();
        const QStringList cells = lines[1].split(QLatin1Char(','));
        QCOMPARE(cells[0], QDateTime::fromMSecsSinceEpoch(newest.timestampMs, utcZone)
                               .toString(Qt::ISODateWithMs));
        QCOMPARE(cells[1], QString::number(newest.sequence));
        QCOMPARE(cells[2], QString::number(newest.temperatureC, 'f', 2));
        QCOMPARE(cells[4], QString::number(newest.pressureHpa, 'f', 2));
    }

    void columnsAreChosenAndRemembered()
    {
        {
            Charted here;
            auto *const table = here.fixture.find<TableView>("readingsTable");
            QMenu *const menu = menuOf(table);
            QAction *const humidity = actionOf(menu, "columnAction_4");
            QCOMPARE(humidity->text(), QStringLiteral("Humidity (%)"));
            QVERIFY(humidity->isChecked());
            humidity->trigger();
            QVERIFY(table->isColumnHidden(4));
            // A column that has nothing to say is not offered.
            QVERIFY(!menu->findChild<QAction *>(QStringLiteral("columnAction_1")));
            here.fixture.close();
        }
        WindowFixture again;
        QVERIFY(again.find<TableView>("readingsTable")->isColumnHidden(4));
        again.find<QAction>("resetLayoutAction")->trigger();
        QVERIFY(!again.find<TableView>("readingsTable")->isColumnHidden(4));
    }

    void theStatusBarCopies()
    {
        Charted here;
        auto *const status = here.fixture.find<QWidget>("runStatus");
        QVERIFY(status->actions().contains(here.fixture.find<QAction>("copySeedAction")));
        here.fixture.find<QAction>("copySeedAction")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("7"));
        here.fixture.find<QAction>("copyFactsAction")->trigger();
        const QString facts = QGuiApplication::clipboard()->text();
        QVERIFY2(facts.contains(QStringLiteral("Seed: 7\n")), qPrintable(facts));
        QVERIFY2(facts.contains(QStringLiteral("Device: window_test\n")), qPrintable(facts));
    }

    void droppedSettingsAreTaken()
    {
        const QTemporaryDir folder;
        WindowFixture fixture;
        const Settings before = fixture.session().settings();
        drop(fixture.window(), {write(folder, ".env", "TEMP_MAX=31.5\nAUTH_TOKEN=secret\n")});
        QCOMPARE(fixture.session().settings().temperature.range.maximum, 31.5);
        QCOMPARE(fixture.session().settings().authToken, QByteArray("secret"));
        QCOMPARE(fixture.session().settings().deviceId, before.deviceId); // what it does not say
        fixture.press("undoButton");
        QCOMPARE(fixture.session().settings(), before);
        drop(fixture.window(), {write(folder, "bad.env", "TEMP_MAX=warm\n")});
        QCOMPARE(fixture.session().settings(), before);
    }

    void droppedFilesDoTheFittingThing_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("dialog");
        QTest::newRow("profile") << QStringLiteral(":/profiles/cellar.json")
                                 << QStringLiteral("profilesDialog");
        QTest::newRow("payload") << QStringLiteral(":/payloads/influx.json")
                                 << QStringLiteral("payloadEditor");
        QTest::newRow("scenario") << QStringLiteral(":/scenarios/clock-jump.json")
                                  << QStringLiteral("scenarioDialog");
        QTest::newRow("recording") << QString() << QStringLiteral("fitDialog");
    }

    void droppedFilesDoTheFittingThing()
    {
        QFETCH(QString, source);
        QFETCH(QString, dialog);
        const QTemporaryDir folder;
        QByteArray content = "timestamp,temperature_c\n2025-01-01T00:00:00Z,20.00\n";
        const char *name = "recording.csv";
        if (!source.isEmpty()) {
            QFile file(source);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(source));
            content = file.readAll();
            name = "dropped.json";
        }
        WindowFixture fixture;
        drop(fixture.window(), {write(folder, name, content)});
        QTRY_VERIFY(fixture.window().findChild<QDialog *>(dialog));
    }

    void aDroppedFleetIsTheNextRuns()
    {
        const QTemporaryDir folder;
        WindowFixture fixture;
        drop(fixture.window(), {write(folder, "fleet.csv", "device_id\none\ntwo\nthree\n")});
        QCOMPARE(fixture.session().simulation().deviceIds().size(), std::size_t{3});
    }

    void theServersChipSaysAndDoes()
    {
        WindowFixture fixture;
        auto *const chip = fixture.find<QToolButton>("serverChip");
        QCOMPARE(chip->text(), QStringLiteral("Built-in receiver"));
        fixture.press("startButton");
        QTRY_COMPARE(fixture.find<QAction>("serverStateFact")->text(), QStringLiteral("Connected"));
        QCOMPARE(fixture.find<QAction>("serverAddressFact")->text(), fixture.receiver().url());
        QCOMPARE(fixture.find<QAction>("serverFormatFact")->text(),
                 QStringLiteral("Format: aneroid"));
        QCOMPARE(fixture.find<QAction>("serverTokenFact")->text(),
                 QStringLiteral("Token: not set"));
        fixture.find<QAction>("serverSettingsAction")->trigger();
        QVERIFY(fixture.find<QLineEdit>("serverEdit")->hasFocus());
    }

    /// Who gave another server still finds the way to the built-in one, though it does not run.
    void theReceiverIsAMenuAwayFromAnotherServer()
    {
        const QTemporaryDir folder;
        Settings settings = WindowFixture::quickSettings();
        settings.serverUrl = QStringLiteral("http://127.0.0.1:9/elsewhere");
        WindowOptions options;
        options.receiver.database = folder.filePath(QStringLiteral("late.sqlite"));
        options.receiver.port = 0;
        WindowFixture fixture(settings, options);
        fixture.receiver().stop();
        QCOMPARE(fixture.find<QToolButton>("serverChip")->text(), QStringLiteral("127.0.0.1:9"));
        fixture.find<QAction>("useReceiverAction")->trigger();
        QVERIFY(fixture.receiver().isRunning());
        QCOMPARE(fixture.session().settings().serverUrl, fixture.receiver().url());
        fixture.press("startButton");
        QTRY_VERIFY(fixture.number("sentReadOut") >= 3.0);
        QVERIFY(!fixture.find<QAction>("useReceiverAction")->isEnabled());
    }

    void theThemeIsChosenAndRemembered()
    {
        WindowFixture fixture;
        fixture.find<QAction>("themeAction_dark")->trigger();
        QTRY_VERIFY(fixture.window().palette().color(QPalette::Window).lightness() < 80);
        QCOMPARE(windowstate::theme(), Theme::Dark);
        fixture.find<QAction>("themeAction_light")->trigger();
        QTRY_VERIFY(fixture.window().palette().color(QPalette::Window).lightness() > 180);
        QVERIFY(fixture.find<QAction>("themeAction_light")->isChecked());
        fixture.find<QAction>("themeAction_system")->trigger();
        QCOMPARE(windowstate::theme(), Theme::System);
    }

    void theScreenIsFilledAndLeft()
    {
        WindowFixture fixture;
        QTest::keyClick(&fixture.window(), Qt::Key_F11);
        QTRY_VERIFY(fixture.window().isFullScreen());
        QVERIFY(fixture.find<QAction>("fullScreenAction")->isChecked());
        QTest::keyClick(&fixture.window(), Qt::Key_F11);
        QTRY_VERIFY(!fixture.window().isFullScreen());
    }

    void theLayoutIsReset()
    {
        WindowFixture fixture;
        fixture.find<QAction>("showControlsAction")->trigger();
        QVERIFY(fixture.find<QDockWidget>("controlDock")->isHidden());
        fixture.find<QTabWidget>("tabs")->setCurrentIndex(2);
        fixture.find<QAction>("resetLayoutAction")->trigger();
        QVERIFY(!fixture.find<QDockWidget>("controlDock")->isHidden());
        QVERIFY(fixture.find<QAction>("showControlsAction")->isChecked());
        QCOMPARE(fixture.find<QTabWidget>("tabs")->currentIndex(), 0);
    }

    void theTitleSaysDeviceAndState()
    {
        WindowFixture fixture;
        QCOMPARE(fixture.window().windowTitle(), QStringLiteral("window_test – Ready – Aneroid"));
        fixture.press("startButton");
        QCOMPARE(fixture.window().windowTitle(), QStringLiteral("window_test – Running – Aneroid"));
        fixture.press("stopButton");
        QCOMPARE(fixture.window().windowTitle(), QStringLiteral("window_test – Stopped – Aneroid"));
    }

    void aPictureSaysWhatItIsOf()
    {
        Charted here;
        here.fixture.find<QAction>("copyChartAction")->trigger();
        const QImage picture = QGuiApplication::clipboard()->image();
        QVERIFY(!picture.isNull());
        QCOMPARE(picture.text(QStringLiteral("Description")),
                 QStringLiteral("Device window_test · climate: home · seed 7"));
        QVERIFY2(picture.text(QStringLiteral("Title")).startsWith(QStringLiteral("Aneroid, ")),
                 qPrintable(picture.text(QStringLiteral("Title"))));
    }
};

QTEST_MAIN(TestMainWindowMenus)
#include "tst_mainwindowmenus.moc"
