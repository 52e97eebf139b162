#include "windowfixture.h"

#include "tests/support/fakeclock.h"
#include "ui/charts/chartpanel.h"
#include "ui/models/devicesmodel.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

using namespace aneroid;

namespace {

Settings fleetSettings(int devices)
{
    Settings settings = WindowFixture::quickSettings();
    settings.intervalSeconds = 10.0;
    settings.devices = devices;
    return settings;
}

/// Ten intervals of a fleet in the real window.
struct ShownFleet
{
    FakeClock clock{1'763'116'200'000};
    WindowFixture window;

    explicit ShownFleet(int devices)
        : window(fleetSettings(devices), {}, clock.share())
    {
    }
    void run()
    {
        window.press("startButton");
        for (int i = 0; i < 10; ++i) {
            clock.advanceMs(10'000);
            window.session().simulation().tick();
        }
    }
    [[nodiscard]] QTableView *table() const { return window.find<QTableView>("devicesTable"); }
    [[nodiscard]] QComboBox *view() const { return window.find<QComboBox>("fleetViewCombo"); }
    [[nodiscard]] ChartPanel *charts() const { return window.find<ChartPanel>("chartPanel"); }
    void tick(int row) const
    {
        table()->model()->setData(table()->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

class TestMainWindowFleet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { clearTestSettings(); }

    void aSingleDeviceHasNoChoiceOfViews()
    {
        const ShownFleet fleet(1);
        QVERIFY(fleet.view()->isHidden());
        QCOMPARE(fleet.table()->model()->rowCount(), 0);
    }

    void devicesSetBeforeTheStartAreShown()
    {
        ShownFleet fleet(1);
        Settings settings = fleet.window.session().settings();
        settings.devices = 12;
        fleet.window.session().setSettings(settings);
        QVERIFY(!fleet.view()->isHidden());
        QCOMPARE(fleet.table()->model()->rowCount(), 12);
        QVERIFY(!fleet.window.find<QTableView>("readingsTable")->isColumnHidden(1));
    }

    void devicesOfARunWaitForTheNext()
    {
        ShownFleet fleet(2);
        fleet.run();
        auto *const devices = fleet.window.find<QAbstractSpinBox>("devicesSpin");
        devices->setFocus();
        devices->selectAll();
        QTest::keyClicks(devices, QStringLiteral("7"));
        QTest::keyClick(devices, Qt::Key_Return);
        QTRY_VERIFY(!fleet.window.find<QWidget>("noticeBar")->isHidden());
        QCOMPARE(fleet.table()->model()->rowCount(), 2);
        fleet.window.session().newRun(true);
        QCOMPARE(fleet.table()->model()->rowCount(), 7);
    }

    void theTableFillsAndDelivers()
    {
        ShownFleet fleet(5);
        fleet.window.find<QTabWidget>("tabs")->setCurrentIndex(3);
        fleet.run();
        const QAbstractItemModel *const model = fleet.table()->model();
        QCOMPARE(model->rowCount(), 5);
        const auto cell = [model](int column) { return model->index(4, column).data().toString(); };
        QVERIFY(!cell(DevicesModel::Temperature).isEmpty());
        QVERIFY(cell(DevicesModel::Distance).toDouble() > 0.0); // spread over 10 km
        QTRY_COMPARE(cell(DevicesModel::Delivery), QStringLiteral("Delivered"));
    }

    void tickingADevicePlotsIt()
    {
        ShownFleet fleet(5);
        fleet.run();
        QCOMPARE(fleet.charts()->view(), FleetView::AllReadings);
        fleet.view()->setCurrentIndex(1);
        QCOMPARE(fleet.charts()->view(), FleetView::Band);
        fleet.charts()->refreshNow();
        const auto *const chart = fleet.window.find<QWidget>("temperatureChart");
        QVERIFY(chart->accessibleDescription().startsWith(QStringLiteral("Median ")));
        fleet.tick(2);
        QCOMPARE(fleet.view()->currentIndex(), 2);
        fleet.charts()->refreshNow();
        QVERIFY(chart->accessibleDescription().startsWith(QStringLiteral("bme280_0003: ")));
    }

    void aNinthIsRefusedInWords()
    {
        ShownFleet fleet(12);
        fleet.run();
        for (int row = 0; row < 9; ++row)
            fleet.tick(row);
        const auto *const notice = fleet.window.find<QWidget>("noticeBar");
        QTRY_VERIFY(!notice->isHidden());
        QCOMPARE(fleet.table()->model()->index(8, 0).data(Qt::CheckStateRole).toInt(),
                 static_cast<int>(Qt::Unchecked));
    }

    void theViewIsRemembered()
    {
        {
            ShownFleet fleet(3);
            fleet.view()->setCurrentIndex(1);
            fleet.window.close();
        }
        const ShownFleet fleet(3);
        QCOMPARE(fleet.view()->currentIndex(), 1);
        QCOMPARE(fleet.charts()->view(), FleetView::Band);
    }

    void keysLeadToTheDevices()
    {
        ShownFleet fleet(30);
        fleet.run();
        fleet.window.find<QAction>("findDeviceAction")->trigger();
        QCOMPARE(fleet.window.find<QTabWidget>("tabs")->currentIndex(), 3);
        QCOMPARE(fleet.window.window().focusWidget(), fleet.window.find<QLineEdit>("deviceFilter"));
        QTest::keyClicks(fleet.window.window().focusWidget(), QStringLiteral("0007"));
        QCOMPARE(fleet.table()->model()->rowCount(), 1);
        fleet.table()->setFocus();
        fleet.table()->selectRow(0);
        QTest::keyClick(fleet.table(), Qt::Key_Space);
        QCOMPARE(fleet.charts()->view(), FleetView::Picked);
    }
};

QTEST_MAIN(TestMainWindowFleet)
#include "tst_mainwindowfleet.moc"
