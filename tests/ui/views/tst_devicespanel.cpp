#include "ui/views/devicespanel.h"

#include "ui/models/devicesmodel.h"
#include "ui/models/pickeddevices.h"
#include "ui/views/tickdelegate.h"
#include "ui/widgets/contrast.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace aneroid;

class TestDevicesPanel : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<History> m_history;
    DeviceStates m_states;
    std::unique_ptr<PickedDevices> m_picked;
    std::unique_ptr<DevicesPanel> m_panel;
    std::uint32_t m_sequence = 0;

    [[nodiscard]] QTableView *table() const
    {
        return m_panel->findChild<QTableView *>(QStringLiteral("devicesTable"));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void makeFleet(std::uint32_t devices)
    {
        std::vector<std::string> ids;
        for (std::uint32_t device = 1; device <= devices; ++device)
            ids.push_back("device_" + std::to_string(device));
        m_states.begin(devices);
        m_panel->setDevices(ids);
    }
    /// A reading of one device, later than all before it.
    void make(std::uint32_t device, double temperature)
    {
        Reading reading;
        reading.timestampMs = 1'763'116'200'000 + 1000 * ++m_sequence;
        reading.device = device;
        reading.sequence = m_sequence;
        reading.temperatureC = temperature;
        m_history->append(std::span(&reading, 1));
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_history = std::make_unique<History>(100'000);
        m_picked = std::make_unique<PickedDevices>();
        m_panel = std::make_unique<DevicesPanel>(*m_history, m_states, *m_picked);
        m_panel->resize(900, 300);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_picked.reset();
        m_history.reset();
    }

    void aSingleDeviceIsNoFleet()
    {
        m_panel->setDevices({"alone"});
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(!m_panel->findChild<QLineEdit *>(QStringLiteral("deviceFilter"))->isVisible());
        makeFleet(2);
        QCOMPARE(table()->model()->rowCount(), 2);
        QVERIFY(m_panel->findChild<QLineEdit *>(QStringLiteral("deviceFilter"))->isVisible());
    }

    void findsAndCounts()
    {
        makeFleet(1'200);
        auto *const text = m_panel->findChild<QLineEdit *>(QStringLiteral("deviceFilter"));
        auto *const count = m_panel->findChild<QLabel *>(QStringLiteral("deviceCount"));
        QVERIFY(count->text().startsWith(QStringLiteral("1200 ")));
        m_panel->find();
        QVERIFY(text->hasFocus() || m_panel->focusWidget() == text);
        QTest::keyClicks(text, QStringLiteral("_119"));
        QCOMPARE(table()->model()->rowCount(), 11); // 119 and 1190 to 1199
        QVERIFY(count->text().startsWith(QStringLiteral("11 of 1200 ")));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(m_panel->focusWidget(), table());
        QCOMPARE(cell(table()->currentIndex().row(), DevicesModel::Device),
                 QStringLiteral("device_119"));
        auto *const show = m_panel->findChild<QComboBox *>(QStringLiteral("deviceShow"));
        show->setCurrentIndex(2);
        QCOMPARE(table()->model()->rowCount(), 0);
    }

    void spacePicks()
    {
        makeFleet(20);
        table()->setFocus();
        table()->selectRow(3);
        QSignalSpy refused(m_picked.get(), &PickedDevices::refused);
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(m_picked->placeOf(3), std::optional(std::size_t{0}));
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(m_picked->placeOf(4), std::optional(std::size_t{1}));
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(m_picked->count(), std::size_t{1});
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_Space); // more than there are places
        QCOMPARE(m_picked->count(), PickedDevices::most);
        QCOMPARE(refused.count(), 1);
    }

    void theKeyboardSorts()
    {
        makeFleet(10);
        for (std::uint32_t device = 0; device < 10; ++device)
            make(device, 20.0 + device);
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(4, DevicesModel::Device));
        for (int column = DevicesModel::Device; column < DevicesModel::Temperature; ++column)
            QTest::keyClick(table(), Qt::Key_Right); // over the hidden climate, too
        while (table()->currentIndex().column() != DevicesModel::Temperature)
            QTest::keyClick(table(), Qt::Key_Left);
        QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(cell(0, DevicesModel::Device), QStringLiteral("device_10"));
        QCOMPARE(cell(table()->currentIndex().row(), DevicesModel::Device),
                 QStringLiteral("device_5")); // the keyboard stays with its device
        QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(cell(0, DevicesModel::Device), QStringLiteral("device_1"));
    }

    void aRowUnderTheMouseStays()
    {
        makeFleet(10);
        for (std::uint32_t device = 0; device < 10; ++device)
            make(device, 20.0 + device);
        table()->sortByColumn(DevicesModel::Temperature, Qt::DescendingOrder);
        QCOMPARE(cell(0, DevicesModel::Device), QStringLiteral("device_10"));
        QWidget *const rows = table()->viewport();
        QEvent leave(QEvent::Leave);
        QTest::mouseMove(rows, QPoint(100, 30));
        QTRY_VERIFY(rows->underMouse());
        make(0, 99.0);
        m_panel->refresh();
        QCOMPARE(cell(0, DevicesModel::Device), QStringLiteral("device_10"));
        QTest::mouseMove(m_panel.get(), QPoint(2, 2));
        QApplication::sendEvent(rows, &leave);
        rows->setAttribute(Qt::WA_UnderMouse, false);
        m_panel->refresh();
        QCOMPARE(cell(0, DevicesModel::Device), QStringLiteral("device_1"));
        make(1, 100.0);
        m_panel->refresh(); // less than a second later
        QCOMPARE(cell(0, DevicesModel::Device), QStringLiteral("device_1"));
    }

    void anUntickedBoxIsSeen_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("dark") << QColor(0x1b, 0x1e, 0x20) << QColor(Qt::white);
        QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
    }

    void anUntickedBoxIsSeen()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, text);
        QPalette palette(ground);
        palette.setColor(QPalette::Base, ground);
        palette.setColor(QPalette::AlternateBase, ground);
        palette.setColor(QPalette::Text, text);
        m_panel->setPalette(palette);
        makeFleet(3);
        const QRect cell = table()->visualRect(table()->model()->index(1, DevicesModel::Plot));
        const QImage image = table()->viewport()->grab(cell).toImage();
        const int y = image.height() / 2;
        int seen = 0; // both sides of the frame
        for (int x = 0; x < image.width(); ++x)
            seen += contrastRatio(image.pixelColor(x, y), ground) >= frameContrast;
        QVERIFY2(seen >= 2, qPrintable(QString::number(seen)));
    }

    void theClimateIsShownWhereThereAreSeveral()
    {
        makeFleet(3);
        QVERIFY(table()->isColumnHidden(DevicesModel::Climate));
        DeviceOrigins origins;
        origins.climates = {QStringLiteral("Home"), QStringLiteral("Cellar")};
        origins.climate = [](std::uint32_t device) { return device % 2; };
        m_panel->setDevices({"a", "b"}, origins);
        QVERIFY(!table()->isColumnHidden(DevicesModel::Climate));
        QCOMPARE(cell(1, DevicesModel::Climate), QStringLiteral("Cellar"));
    }

    void theCurrentDeviceStaysCurrent()
    {
        makeFleet(50);
        table()->selectRow(30);
        auto *const text = m_panel->findChild<QLineEdit *>(QStringLiteral("deviceFilter"));
        text->setText(QStringLiteral("1"));
        text->setText(QStringLiteral("3"));
        QCOMPARE(cell(table()->currentIndex().row(), DevicesModel::Device),
                 QStringLiteral("device_31"));
        text->clear();
        QCOMPARE(table()->currentIndex().row(), 30);
        table()->sortByColumn(DevicesModel::Device, Qt::DescendingOrder);
        QCOMPARE(table()->currentIndex().row(), 19);
    }

    void aNewRunForgets()
    {
        makeFleet(10);
        m_picked->set(9, true);
        m_picked->set(1, true);
        makeFleet(5);
        QCOMPARE(m_picked->count(), std::size_t{1});
        QCOMPARE(table()->model()->rowCount(), 5);
    }
};

QTEST_MAIN(TestDevicesPanel)
#include "tst_devicespanel.moc"
