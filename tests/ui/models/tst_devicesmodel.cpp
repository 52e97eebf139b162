#include "ui/models/devicesmodel.h"

#include "ui/models/pickeddevices.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'116'200'000; // 10:30

Reading reading(std::uint32_t device, std::uint32_t sequence, double temperature)
{
    Reading made;
    made.timestampMs = start + sequence * 10'000 + device;
    made.device = device;
    made.sequence = sequence;
    made.temperatureC = temperature;
    made.humidity = 50.0;
    made.pressureHpa = 1013.25;
    return made;
}

/// Five devices: b1, b2, b10, a7, b3.
struct Fleet
{
    History history{1000};
    DeviceStates states;
    PickedDevices picked;
    DevicesModel model{history, states, picked};
    QAbstractItemModelTester tester{&model};
    TimeMs count = 0;

    Fleet()
    {
        model.setDevices({"b1", "b2", "b10", "a7", "b3"});
        states.begin(5);
        model.sort(DevicesModel::Device, Qt::AscendingOrder);
    }
    void make(std::uint32_t device, std::uint32_t sequence, double temperature)
    {
        Reading made = reading(device, sequence, temperature);
        made.timestampMs = start + 10'000 * ++count; // they do not fall
        history.append(std::span(&made, 1));
        states.handOver(std::span(&made, 1));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return model.index(row, column).data().toString();
    }
    [[nodiscard]] QString tip(int row, int column) const
    {
        return model.index(row, column).data(Qt::ToolTipRole).toString();
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(cell(row, DevicesModel::Device));
        return all;
    }
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

class TestDevicesModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void showsTheNewestOfEachDevice()
    {
        Fleet fleet;
        QCOMPARE(fleet.cell(1, DevicesModel::Temperature), QString());
        QCOMPARE(fleet.cell(1, DevicesModel::Delivery), QString());
        fleet.make(0, 1, 21.5);
        fleet.make(1, 1, 22.5);
        fleet.make(0, 2, 23.25);
        QCOMPARE(fleet.cell(1, DevicesModel::Device), QStringLiteral("b1"));
        QCOMPARE(fleet.cell(1, DevicesModel::Temperature), QStringLiteral("23.25"));
        QCOMPARE(fleet.cell(1, DevicesModel::Time), QStringLiteral("10:30:30"));
        QCOMPARE(fleet.cell(2, DevicesModel::Temperature), QStringLiteral("22.50"));
        QCOMPARE(fleet.cell(3, DevicesModel::Temperature), QString());
        fleet.model.setDisplayUtcOffset(90);
        QCOMPARE(fleet.cell(1, DevicesModel::Time), QStringLiteral("12:00:30"));
        QCOMPARE(fleet.model.index(1, DevicesModel::Trend)
                     .data(DevicesModel::SparklineRole)
                     .value<QList<double>>(),
                 (QList<double>{21.5, 23.25}));
        fleet.model.setSparklineChannel(Channel::Humidity);
        QCOMPARE(fleet.model.index(1, DevicesModel::Trend)
                     .data(DevicesModel::SparklineRole)
                     .value<QList<double>>(),
                 (QList<double>{50.0, 50.0}));
    }

    void saysWhatBecameOfTheReadings()
    {
        Fleet fleet;
        for (std::uint32_t sequence = 1; sequence <= 4; ++sequence)
            fleet.make(0, sequence, 20.0);
        const auto delivery = [&] { return fleet.cell(1, DevicesModel::Delivery); };
        QCOMPARE(delivery(), QStringLiteral("4 waiting"));
        fleet.states.attempted(reading(0, 1, 20.0), AttemptOutcome::Accepted);
        QCOMPARE(delivery(), QStringLiteral("3 waiting"));
        QCOMPARE(fleet.tip(1, DevicesModel::Delivery),
                 QStringLiteral("3 waiting\nAccepted up to sequence 1"));
        fleet.states.attempted(reading(0, 2, 20.0), AttemptOutcome::Retrying);
        QCOMPARE(delivery(), QStringLiteral("3 waiting for a retry"));
        fleet.states.attempted(reading(0, 2, 20.0), AttemptOutcome::Refused);
        fleet.states.attempted(reading(0, 3, 20.0), AttemptOutcome::Dropped);
        QCOMPARE(delivery(), QStringLiteral("1 refused, 1 dropped, 1 waiting for a retry"));
        fleet.states.attempted(reading(0, 4, 20.0), AttemptOutcome::Accepted);
        QCOMPARE(delivery(), QStringLiteral("1 refused, 1 dropped"));
        QVERIFY(fleet.tip(1, DevicesModel::Delivery).endsWith(QStringLiteral(" sequence 4")));
        fleet.make(1, 1, 20.0);
        fleet.states.attempted(reading(1, 1, 20.0), AttemptOutcome::Accepted);
        QCOMPARE(fleet.cell(2, DevicesModel::Delivery), QStringLiteral("Delivered"));
    }

    void sortsNumbersInIdsAsNumbers()
    {
        Fleet fleet;
        QCOMPARE(fleet.ids(), words("a7 b1 b2 b3 b10"));
        fleet.model.sort(DevicesModel::Device, Qt::DescendingOrder);
        QCOMPARE(fleet.ids(), words("b10 b3 b2 b1 a7"));
        QVERIFY(!fleet.model.orderIsLive());
    }

    void rowsStayUntilTheyAreReordered()
    {
        Fleet fleet;
        fleet.make(0, 1, 20.0);
        fleet.make(1, 1, 22.0);
        fleet.make(2, 1, 21.0);
        fleet.model.sort(DevicesModel::Temperature, Qt::DescendingOrder);
        QVERIFY(fleet.model.orderIsLive());
        QCOMPARE(fleet.ids(), words("b2 b10 b1 a7 b3")); // without a reading: last
        const QPersistentModelIndex held = fleet.model.index(2, DevicesModel::Device);
        fleet.make(0, 2, 25.0);
        fleet.model.refresh(0, 4);
        QCOMPARE(fleet.ids(), words("b2 b10 b1 a7 b3"));
        QCOMPARE(fleet.cell(2, DevicesModel::Temperature), QStringLiteral("25.00"));
        fleet.model.reorder();
        QCOMPARE(fleet.ids(), words("b1 b2 b10 a7 b3"));
        QCOMPARE(held.row(), 0); // a selection goes with its device
        fleet.model.sort(DevicesModel::Temperature, Qt::AscendingOrder);
        QCOMPARE(fleet.ids(), words("b10 b2 b1 a7 b3"));
    }

    void saysWhereDevicesStandAndLive()
    {
        Fleet fleet;
        QCOMPARE(fleet.cell(0, DevicesModel::Distance), QString());
        QVERIFY(!fleet.model.hasClimates());
        DeviceOrigins origins;
        origins.place = [](std::uint32_t device) { return Place{3.0 * device, -4.0 * device, 0}; };
        origins.climates = {QStringLiteral("Home"), QStringLiteral("Cellar")};
        origins.climate = [](std::uint32_t device) { return device == 2 ? 1U : 0U; };
        fleet.model.setDevices({"b1", "b2", "b10", "a7", "b3"}, origins);
        QVERIFY(fleet.model.hasClimates());
        QCOMPARE(fleet.ids(), words("a7 b1 b2 b3 b10"));
        QCOMPARE(fleet.cell(0, DevicesModel::Distance), QStringLiteral("15.0"));
        QCOMPARE(fleet.tip(0, DevicesModel::Distance),
                 QStringLiteral("9.00 km east, 12.00 km south of the middle of the fleet"));
        QCOMPARE(fleet.cell(0, DevicesModel::Climate), QStringLiteral("Home"));
        fleet.model.sort(DevicesModel::Distance, Qt::AscendingOrder);
        QCOMPARE(fleet.ids(), words("b1 b2 b10 a7 b3"));
        fleet.model.sort(DevicesModel::Climate, Qt::DescendingOrder);
        QCOMPARE(fleet.ids().front(), QStringLiteral("b10"));
        QCOMPARE(fleet.cell(0, DevicesModel::Climate), QStringLiteral("Cellar"));
        QVERIFY(!fleet.model.orderIsLive());
    }

    void sortsTroubleBeforeWhatWaits()
    {
        Fleet fleet;
        for (std::uint32_t device = 0; device < 4; ++device)
            fleet.make(device, 1, 20.0);
        fleet.make(2, 2, 20.0);
        fleet.states.attempted(reading(0, 1, 20.0), AttemptOutcome::Accepted);
        fleet.states.attempted(reading(1, 1, 20.0), AttemptOutcome::Refused);
        fleet.model.sort(DevicesModel::Delivery, Qt::DescendingOrder);
        QCOMPARE(fleet.ids().mid(0, 3), words("b2 b10 a7"));
    }

    void filters()
    {
        Fleet fleet;
        using Show = DevicesModel::Show;
        fleet.model.setFilter(QStringLiteral("B1"), Show::All);
        QCOMPARE(fleet.ids(), words("b1 b10"));
        fleet.model.setFilter({}, Show::Troubled);
        QCOMPARE(fleet.model.rowCount(), 0);
        fleet.make(3, 1, 20.0);
        fleet.states.attempted(reading(3, 1, 20.0), AttemptOutcome::Retrying);
        QVERIFY(fleet.model.orderIsLive());
        fleet.model.reorder();
        QCOMPARE(fleet.ids(), words("a7"));
        fleet.states.attempted(reading(3, 1, 20.0), AttemptOutcome::Accepted);
        fleet.model.reorder();
        QCOMPARE(fleet.model.rowCount(), 0);
        fleet.model.setFilter({}, Show::Picked);
        QVERIFY(fleet.picked.set(4, true));
        QVERIFY(fleet.picked.set(0, true));
        QCOMPARE(fleet.ids(), words("b1 b3"));
        fleet.picked.set(0, false);
        QCOMPARE(fleet.ids(), words("b3"));
        QCOMPARE(fleet.model.deviceCount(), std::size_t{5});
    }

    void ticksPickDevices()
    {
        Fleet fleet;
        const QModelIndex tick = fleet.model.index(1, DevicesModel::Plot);
        QVERIFY(tick.flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(
            !fleet.model.index(1, DevicesModel::Device).flags().testFlag(Qt::ItemIsUserCheckable));
        QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QVERIFY(fleet.model.setData(tick, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(fleet.picked.placeOf(0), std::optional(std::size_t{0}));
        QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QVERIFY(fleet.model.setData(tick, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(fleet.picked.count(), std::size_t{0});
        QVERIFY(!fleet.model.setData(fleet.model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
    }

    void tellsOfRowsInSightOnly()
    {
        Fleet fleet;
        QSignalSpy changes(&fleet.model, &QAbstractItemModel::dataChanged);
        fleet.model.refresh(1, 3);
        changes.clear();
        fleet.model.refresh(1, 3);
        QCOMPARE(changes.count(), 0); // nothing new
        fleet.make(0, 1, 20.0);
        fleet.model.refresh(1, 3);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 1);
        QCOMPARE(changes[0][1].toModelIndex().row(), 3);
        fleet.states.attempted(reading(0, 1, 20.0), AttemptOutcome::Accepted);
        fleet.model.refresh(2, 99);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(changes[1][1].toModelIndex().row(), 4);
    }

    void tenThousandAreInOrder()
    {
        History history(20'000);
        DeviceStates states;
        PickedDevices picked;
        DevicesModel model(history, states, picked);
        std::vector<std::string> ids;
        for (std::uint32_t device = 0; device < 10'000; ++device) {
            ids.push_back("bme280_" + std::to_string(device));
            const Reading made = reading(device, 1, (device * 7919) % 10'000 / 100.0);
            history.append(std::span(&made, 1));
        }
        model.setDevices(ids);
        model.sort(DevicesModel::Temperature, Qt::AscendingOrder);
        double last = -1.0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const double value =
                model.index(row, DevicesModel::Temperature).data().toString().toDouble();
            QVERIFY(value >= last);
            last = value;
        }
        QCOMPARE(model.rowCount(), 10'000);
    }
};

QTEST_MAIN(TestDevicesModel)
#include "tst_devicesmodel.moc"
