#include "core/delivery/link/arraylength.h"

#include <QTest>

using namespace aneroid;

class TestArrayLength : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSingleThatIsAcceptedHalves()
    {
        ArrayLength length(100);
        length.failed(100);
        length.failed(100);
        QCOMPARE(length.next(), std::size_t{100});
        length.failed(100);
        QVERIFY(length.isDoubted());
        QCOMPARE(length.next(), std::size_t{1});
        QCOMPARE(length.singleAccepted(), std::size_t{100});
        QCOMPARE(length.next(), std::size_t{50});
        length.failed(50); // each length has three attempts
        length.failed(50);
        QCOMPARE(length.next(), std::size_t{50});
        length.failed(50);
        QCOMPARE(length.singleAccepted(), std::size_t{50});
        QCOMPARE(length.next(), std::size_t{25});
    }

    void anOutageDoesNot()
    {
        ArrayLength length(100);
        for (int i = 0; i < 3; ++i)
            length.failed(100);
        for (int i = 0; i < 10; ++i) {
            length.singleFailed();
            QCOMPARE(length.next(), std::size_t{1});
        }
        QCOMPARE(length.singleAccepted(), std::size_t{0});
        QCOMPARE(length.next(), std::size_t{100});
        for (int i = 0; i < 3; ++i) // and then the length is to blame after all
            length.failed(100);
        QCOMPARE(length.singleAccepted(), std::size_t{100});
        QCOMPARE(length.next(), std::size_t{50});
    }

    void singlesSayNothingWithoutADoubt()
    {
        ArrayLength length(100);
        length.singleFailed();
        QCOMPARE(length.singleAccepted(), std::size_t{0});
        length.failed(100);
        length.failed(100);
        QCOMPARE(length.singleAccepted(), std::size_t{0});
        length.failed(100); // a shorter one that was accepted in between does not help it
        QVERIFY(length.isDoubted());
    }

    void anAcceptedArrayEndsTheDoubt()
    {
        ArrayLength length(100);
        for (int i = 0; i < 3; ++i)
            length.failed(100);
        length.accepted(100); // one that was still in flight
        QVERIFY(!length.isDoubted());
        QCOMPARE(length.next(), std::size_t{100});
    }

    void itGrowsWithSuccess()
    {
        ArrayLength length(100);
        length.tooLong(100);
        length.tooLong(50);
        QCOMPARE(length.next(), std::size_t{25});
        for (int i = 0; i < 16; ++i) {
            QCOMPARE(length.next(), std::size_t{25});
            length.accepted(25);
            length.accepted(3); // the last ones of a queue prove nothing
        }
        QCOMPARE(length.next(), std::size_t{50});
        for (int i = 0; i < 16; ++i)
            length.accepted(50);
        QCOMPARE(length.next(), std::size_t{100});
        length.accepted(100);
        QCOMPARE(length.next(), std::size_t{100});
    }

    void whatFailsAgainIsTriedLessOften()
    {
        ArrayLength length(100);
        length.tooLong(100);
        for (int needed = 16; needed <= 64; needed *= 2) {
            for (int i = 0; i < needed; ++i) {
                QCOMPARE(length.next(), std::size_t{50});
                length.accepted(50);
            }
            QCOMPARE(length.next(), std::size_t{100});
            length.tooLong(100);
        }
    }

    void severalThatAreTooLongAtOnceCountOnce()
    {
        ArrayLength length(80);
        for (int i = 0; i < 6; ++i)
            length.tooLong(80);
        QCOMPARE(length.next(), std::size_t{40});
    }

    void oneIsTheLeast()
    {
        ArrayLength length(0);
        QCOMPARE(length.next(), std::size_t{1});
        length.tooLong(1);
        QCOMPARE(length.next(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestArrayLength)
#include "tst_arraylength.moc"
