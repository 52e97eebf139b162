#include "ui/models/pickeddevices.h"

#include <QSignalSpy>
#include <QTest>

using namespace aneroid;

class TestPickedDevices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachKeepsItsPlace()
    {
        PickedDevices picked;
        QSignalSpy changed(&picked, &PickedDevices::changed);
        for (const std::uint32_t device : {7U, 3U, 9U})
            QVERIFY(picked.set(device, true));
        QCOMPARE(changed.count(), 3);
        QVERIFY(picked.set(3, true)); // is already
        QCOMPARE(changed.count(), 3);
        QVERIFY(picked.set(3, false));
        QCOMPARE(picked.placeOf(7), std::optional(std::size_t{0}));
        QCOMPARE(picked.placeOf(9), std::optional(std::size_t{2}));
        QVERIFY(!picked.placeOf(3));
        QVERIFY(picked.set(5, true)); // takes the free place
        QCOMPARE(picked.placeOf(5), std::optional(std::size_t{1}));
        QCOMPARE(picked.count(), std::size_t{3});
    }

    void eightAreTheMost()
    {
        PickedDevices picked;
        QSignalSpy refused(&picked, &PickedDevices::refused);
        for (std::uint32_t device = 0; device < PickedDevices::most; ++device)
            QVERIFY(picked.set(device, true));
        QVERIFY(!picked.set(100, true));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(picked.count(), PickedDevices::most);
        QVERIFY(picked.set(0, false));
        QVERIFY(picked.set(100, true));
    }

    void aSmallerRunLetsGo()
    {
        PickedDevices picked;
        picked.set(2, true);
        picked.set(20, true);
        QSignalSpy changed(&picked, &PickedDevices::changed);
        picked.keepBelow(10);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(picked.count(), std::size_t{1});
        picked.keepBelow(10);
        QCOMPARE(changed.count(), 1);
        picked.clear();
        QCOMPARE(picked.count(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestPickedDevices)
#include "tst_pickeddevices.moc"
