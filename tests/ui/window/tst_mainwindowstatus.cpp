// One sentence of status with what helps, questions before readings are lost, and room for what one
// looks at.

#include "windowfixture.h"

#include "ui/charts/chartpanel.h"
#include "ui/charts/eventlegend.h"
#include "ui/views/tableview.h"
#include "ui/window/windowstate.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

using namespace aneroid;

namespace {

Settings unreachable()
{
    Settings settings = WindowFixture::quickSettings();
    settings.serverUrl = QStringLiteral("http://127.0.0.1:9");
    return settings;
}

/// Rows of a table that are in sight as a whole.
int rowsInSight(const TableView &table)
{
    return table.viewport()->height() / table.verticalHeader()->defaultSectionSize();
}

} // namespace

class TestMainWindowStatus : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void openFolder(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { clearTestSettings(); }

    void oneSentenceSaysHowItGoes()
    {
        WindowFixture fixture;
        QVERIFY(fixture.text("statusReadOut").startsWith(QStringLiteral("Nothing sent yet")));
        fixture.press("startButton");
        QTRY_VERIFY2(fixture.text("statusReadOut")
                         .startsWith(QStringLiteral("Connected – built-in receiver · ")),
                     qPrintable(fixture.text("statusReadOut")));
        QTRY_VERIFY2(fixture.text("statusReadOut").contains(QStringLiteral(" readings a second")),
                     qPrintable(fixture.text("statusReadOut")));
        fixture.press("stopButton");
        QTRY_VERIFY2(fixture.text("statusReadOut").endsWith(QStringLiteral("nothing waits")),
                     qPrintable(fixture.text("statusReadOut")));
        QVERIFY(fixture.find<QWidget>("statusHelpButton")->isHidden());
    }

    void countersAreBehindDetails()
    {
        {
            WindowFixture fixture;
            auto *const details = fixture.find<QWidget>("counterDetails");
            QVERIFY(details->height() == 0);
            // Screen readers find them all the same.
            const auto state =
                QAccessible::queryAccessibleInterface(fixture.find<QWidget>("sentReadOut"))
                    ->state();
            QVERIFY(!state.invisible);
            fixture.press("detailsButton");
            QTRY_VERIFY(details->height() > 50);
            fixture.close();
        }
        WindowFixture again;
        QVERIFY(again.find<QToolButton>("detailsButton")->isChecked());
    }

    void whatHelpsIsAButton()
    {
        WindowFixture fixture(unreachable());
        fixture.press("startButton");
        auto *const help = fixture.find<QToolButton>("statusHelpButton");
        QTRY_VERIFY_WITH_TIMEOUT(help->isVisible(), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(help->text(), QStringLiteral("Try now"), 15'000);
        QTRY_VERIFY(fixture.text("statusReadOut").contains(QStringLiteral("wait")));
        const double failed = fixture.number("failedReadOut");
        fixture.press("statusHelpButton");
        QTRY_VERIFY(fixture.number("failedReadOut") > failed);
        fixture.press("sendCheck");
        QTRY_COMPARE(help->text(), QStringLiteral("Switch sending on"));
        fixture.press("statusHelpButton");
        QVERIFY(fixture.session().settings().sendToServer);
    }

    void whatEarlierRunsLeftIsPausedOrDiscarded()
    {
        const QTemporaryDir folder;
        const QString outbox = folder.filePath(QStringLiteral("outbox.sqlite"));
        {
            WindowFixture fixture(unreachable());
            fixture.session().enableOutbox(outbox);
            fixture.press("startButton");
            QTRY_VERIFY(fixture.history().size() >= 10);
        }
        WindowFixture fixture(unreachable());
        fixture.session().enableOutbox(outbox);
        auto *const earlier = fixture.find<QToolButton>("earlierRunsButton");
        QTRY_VERIFY(earlier->isVisible());
        QTRY_VERIFY2(fixture.text("statusReadOut").contains(QStringLiteral("from earlier runs")),
                     qPrintable(fixture.text("statusReadOut")));
        fixture.find<QAction>("pauseEarlierAction")->trigger();
        QVERIFY(fixture.session().sender().isEarlierPaused());
        QTRY_VERIFY(fixture.text("statusReadOut").endsWith(QStringLiteral("paused")));
        fixture.find<QAction>("discardEarlierAction")->trigger();
        QVERIFY(fixture.find<QMessageBox>("discardEarlierQuestion")->isVisible());
        fixture.press("confirmDiscardEarlierButton");
        QTRY_COMPARE(fixture.session().sender().counters().earlierWaiting, quint64{0});
        QTRY_VERIFY(earlier->isHidden());
        QVERIFY(fixture.session().sender().counters().dropped >= 10);
    }

    void quitAsksAboutReadingsThatAreNotExported()
    {
        WindowFixture fixture;
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 3);
        fixture.find<QAction>("quitAction")->trigger();
        QVERIFY(fixture.window().isVisible());
        auto *const question = fixture.find<QMessageBox>("quitQuestion");
        QVERIFY(question->isVisible());
        question->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!fixture.window().findChild<QMessageBox *>(QStringLiteral("quitQuestion")));
        QVERIFY(fixture.window().isVisible());
        fixture.find<QAction>("quitAction")->trigger();
        fixture.press("exportBeforeQuitButton");
        QTRY_VERIFY(fixture.window().findChild<QDialog *>(QStringLiteral("exportDialog")));
        fixture.press("exportCancel");
        fixture.find<QAction>("quitAction")->trigger();
        fixture.press("confirmQuitButton");
        QTRY_VERIFY(!fixture.window().isVisible());
    }

    void quitDoesNotAskWhereNothingIsLost()
    {
        WindowFixture fixture;
        fixture.find<QAction>("quitAction")->trigger();
        QVERIFY(!fixture.window().isVisible());
    }

    void theNoticeOfAnExportOpensItsFolder()
    {
        const QTemporaryDir folder;
        WindowFixture fixture;
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 3);
        auto *const open = fixture.find<QToolButton>("openFolderButton");
        QVERIFY(open->isHidden());
        fixture.press("exportCsvButton");
        fixture.find<QLineEdit>("exportPath")->setText(folder.filePath(QStringLiteral("all.csv")));
        fixture.press("exportStart");
        QTRY_VERIFY(open->isVisible());
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openFolder");
        fixture.press("openFolderButton");
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(m_opened, QUrl::fromLocalFile(folder.path()));
    }

    void tablesShowSixRows_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("tab");
        QTest::newRow("log") << QStringLiteral("logTable") << 1;
        QTest::newRow("devices") << QStringLiteral("devicesTable") << 3;
    }

    void tablesShowSixRows()
    {
        QFETCH(QString, table);
        QFETCH(int, tab);
        Settings settings = WindowFixture::quickSettings();
        settings.devices = 20;
        WindowFixture fixture(settings); // 1280 by 800
        fixture.find<QTabWidget>("tabs")->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        const auto *const rows = fixture.window().findChild<TableView *>(table);
        QVERIFY2(rowsInSight(*rows) >= 6, qPrintable(QString::number(rowsInSight(*rows))));
        QVERIFY(fixture.find<ChartPanel>("chartPanel")->height() > 300);
    }

    void tablesGoToTheSideAndStayThere()
    {
        {
            WindowFixture fixture;
            const auto *const charts = fixture.find<ChartPanel>("chartPanel");
            const int below = charts->height();
            QTest::keyClick(&fixture.window(), Qt::Key_F10);
            QCoreApplication::processEvents();
            QVERIFY(charts->height() > below + 100);
            QVERIFY(fixture.find<QTabWidget>("tabs")->width() >= 300);
            fixture.close();
        }
        WindowFixture again;
        QCOMPARE(again.find<QSplitter>("splitter")->orientation(), Qt::Horizontal);
        QVERIFY(again.find<QAction>("tablesAsideAction")->isChecked());
        again.find<QAction>("resetLayoutAction")->trigger();
        QCOMPARE(again.find<QSplitter>("splitter")->orientation(), Qt::Vertical);
    }

    void aLargeFleetOpensAsTheBand_data()
    {
        QTest::addColumn<int>("devices");
        QTest::addColumn<FleetView>("view");
        QTest::newRow("one") << 1 << FleetView::AllReadings;
        QTest::newRow("eight") << 8 << FleetView::AllReadings;
        QTest::newRow("nine") << 9 << FleetView::Band;
    }

    void aLargeFleetOpensAsTheBand()
    {
        QFETCH(int, devices);
        QFETCH(FleetView, view);
        Settings settings = WindowFixture::quickSettings();
        settings.devices = devices;
        WindowFixture fixture(settings);
        QCOMPARE(fixture.find<ChartPanel>("chartPanel")->view(), view);
    }

    void theDeviceFieldOfAFleetSaysWhyItIsOfNoUse()
    {
        Settings settings = WindowFixture::quickSettings();
        const WindowFixture single(settings);
        QVERIFY(single.find<QLineEdit>("deviceIdEdit")->isEnabled());
        settings.devices = 20;
        const WindowFixture fleet(settings);
        const auto *const field = fleet.find<QLineEdit>("deviceIdEdit");
        QVERIFY(!field->isEnabled());
        QVERIFY2(field->toolTip().contains(QStringLiteral("pattern")),
                 qPrintable(field->toolTip()));
    }

    void whatAPersonChoseForAFleetIsKept()
    {
        Settings settings = WindowFixture::quickSettings();
        settings.devices = 20;
        {
            WindowFixture fixture(settings);
            auto *const views = fixture.find<QComboBox>("fleetViewCombo");
            views->setCurrentIndex(0);
            Q_EMIT views->activated(0);
            fixture.close();
        }
        WindowFixture again(settings);
        QCOMPARE(again.find<ChartPanel>("chartPanel")->view(), FleetView::AllReadings);
    }

    void shadesHaveALegendAndAHover()
    {
        Settings settings = WindowFixture::quickSettings();
        settings.weatherEvents = false;
        WindowFixture fixture(settings);
        const auto *const legend = fixture.find<EventLegend>("eventLegend");
        auto *const charts = fixture.find<ChartPanel>("chartPanel");
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 3);
        QVERIFY(legend->accessibleDescription().isEmpty());
        fixture.press("stormButton");
        QTRY_COMPARE(legend->accessibleDescription(), QStringLiteral("Storm"));
        fixture.press("injectFaultButton");
        QTRY_COMPARE(legend->accessibleDescription(), QStringLiteral("Storm, Fault"));
        const QWidget *const chart = fixture.find<QWidget>("temperatureChart");
        // At the right edge there is the newest reading, in the storm.
        const auto tip = [&] {
            for (int x = chart->width() - 20; x > chart->width() / 2; x -= 4) {
                const QString text = charts->eventsAt(QPoint(x, chart->geometry().center().y()));
                if (text.contains(QStringLiteral("Storm: ")))
                    return text;
            }
            return QString();
        };
        QTRY_VERIFY2(tip().contains(QStringLiteral(", magnitude ")), qPrintable(tip()));
        QVERIFY(charts->eventsAt(QPoint(2, 2)).isEmpty());
    }

    void theStatesWordsAreWhole()
    {
        WindowFixture fixture;
        Simulation &run = fixture.session().simulation();
        run.setGate([] { return false; });
        run.setStart(QDateTime::currentMSecsSinceEpoch() - 3 * 86'400'000LL);
        run.setCatchUp(true);
        fixture.press("startButton");
        QTRY_VERIFY(fixture.text("stateReadOut").startsWith(QStringLiteral("Catching up, ")));
        const auto *const state = fixture.find<QWidget>("stateReadOut");
        QTRY_VERIFY(state->width() >=
                    state->fontMetrics().horizontalAdvance(fixture.text("stateReadOut")));
    }
};

QTEST_MAIN(TestMainWindowStatus)
#include "tst_mainwindowstatus.moc"
