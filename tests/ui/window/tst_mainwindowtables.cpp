// The tables in a window of their own.

#include "windowfixture.h"

#include "ui/charts/chartpanel.h"
#include "ui/views/tableview.h"

#include <QAction>
#include <QDockWidget>
#include <QSplitter>
#include <QTabWidget>

using namespace aneroid;

namespace {

struct Tables
{
    WindowFixture window;
    QTabWidget *tabs = window.find<QTabWidget>("tabs");
    QAction *apart = window.find<QAction>("tablesApartAction");
    QDockWidget *dock = window.find<QDockWidget>("tablesDock");

    void toggle()
    {
        QTest::keyClick(&window.window(), Qt::Key_F10, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool areApart() const
    {
        return tabs->window() == dock && dock->isVisible() && tabs->isVisible();
    }
    [[nodiscard]] bool areBack() const
    {
        return tabs->window() == &const_cast<WindowFixture &>(window).window() &&
               tabs->isVisible() && !dock->isVisible() && !apart->isChecked();
    }
};

} // namespace

class TestMainWindowTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { clearTestSettings(); }

    void theyLeaveByKeyAndComeBackWhenTheirWindowIsClosed()
    {
        Tables tables;
        const auto *const charts = tables.window.find<ChartPanel>("chartPanel");
        const int below = charts->height();
        QVERIFY(tables.areBack());
        tables.toggle();
        QVERIFY(tables.areApart());
        QVERIFY(tables.apart->isChecked());
        QCOMPARE(tables.dock->windowTitle(), QStringLiteral("Tables"));
        QVERIFY(charts->height() > below + 100);
        tables.window.press("startButton"); // and go on with their work there
        QTRY_VERIFY(tables.window.find<TableView>("readingsTable")->model()->rowCount() > 3);
        tables.window.find<QAction>("showLogAction")->trigger();
        QCOMPARE(tables.tabs->currentIndex(), 1);
        QTRY_VERIFY(tables.dock->isActiveWindow());
        tables.dock->close();
        QTRY_VERIFY(tables.areBack());
        QTRY_COMPARE(charts->height(), below);
    }

    void theirWindowIsRememberedUntilTheLayoutIsReset()
    {
        constexpr QRect place(90, 70, 520, 260);
        {
            Tables tables;
            tables.toggle();
            tables.dock->setGeometry(place);
            tables.window.close();
        }
        Tables again;
        QTRY_VERIFY(again.areApart());
        QCOMPARE(again.dock->size(), place.size());
        QVERIFY(again.apart->isChecked());
        again.window.find<QAction>("resetLayoutAction")->trigger();
        QTRY_VERIFY(again.areBack());
    }

    /// What a person has set is as before, on the side as below.
    void theRoomThatTheyHadIsTheirsAgain()
    {
        Tables tables;
        auto *const splitter = tables.window.find<QSplitter>("splitter");
        tables.window.find<QAction>("tablesAsideAction")->trigger();
        splitter->setSizes({500, 300});
        Q_EMIT splitter->splitterMoved(500, 1); // as by hand
        const QList<int> sizes = splitter->sizes();
        tables.toggle();
        QTRY_VERIFY(tables.dock->isActiveWindow());
        QTest::keyClick(tables.dock, Qt::Key_F10, Qt::ControlModifier); // the same key there
        QTRY_VERIFY(tables.areBack());
        QCOMPARE(splitter->orientation(), Qt::Horizontal);
        QCOMPARE(splitter->sizes(), sizes);
    }

    void theSideTakesThemBack()
    {
        Tables tables;
        tables.toggle();
        QVERIFY(tables.areApart());
        tables.window.find<QAction>("tablesAsideAction")->trigger();
        QTRY_VERIFY(tables.areBack());
        QCOMPARE(tables.window.find<QSplitter>("splitter")->orientation(), Qt::Horizontal);
    }
};

QTEST_MAIN(TestMainWindowTables)
#include "tst_mainwindowtables.moc"
