#include "core/delivery/waitingqueue.h"

#include <QTest>

using namespace aneroid;
using namespace std::chrono_literals;

namespace {

constexpr WaitingQueue::Clock::time_point start{1h};

Reading reading(std::uint32_t sequence, std::uint32_t device = 0)
{
    return {.device = device, .sequence = sequence};
}

/// Takes one and says which; 0: none may leave.
std::uint32_t takeSequence(WaitingQueue &queue, WaitingQueue::Clock::time_point now = start)
{
    const auto item = queue.take(now);
    return item ? item->reading.sequence : 0;
}

} // namespace

class TestWaitingQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oldestFirst();
    void aRetryKeepsItsPlaceByAge();
    void waitsUntilItsTime();
    void passesOverOnlyWhereThereIsAnother();
    void orderedSendsOneOfADeviceAtATime();
    void orderedKeepsBehindADelayedReading();
    void inTurnSendsSeveralOfADeviceAndHoldsThemUp();
    void changingTheOrderKeepsEverything();
    void dropsTheOldest_data();
    void dropsTheOldest();
    void takeAllAndReset();
};

void TestWaitingQueue::oldestFirst()
{
    WaitingQueue queue;
    QVERIFY(queue.empty());
    QVERIFY(!queue.take(start));
    for (std::uint32_t i = 1; i <= 3; ++i)
        queue.add(reading(i));
    QCOMPARE(queue.size(), std::size_t(3));
    QCOMPARE(takeSequence(queue), 1u);
    QCOMPARE(takeSequence(queue), 2u);
    QCOMPARE(takeSequence(queue), 3u);
    QVERIFY(queue.empty());
}

void TestWaitingQueue::aRetryKeepsItsPlaceByAge()
{
    WaitingQueue queue;
    for (std::uint32_t i = 1; i <= 3; ++i)
        queue.add(reading(i));
    const auto first = queue.take(start);
    const auto second = queue.take(start);
    queue.putBack(*second);
    queue.putBack(*first);
    QCOMPARE(takeSequence(queue), 1u);
    QCOMPARE(takeSequence(queue), 2u);
    QCOMPARE(takeSequence(queue), 3u);
}

void TestWaitingQueue::waitsUntilItsTime()
{
    WaitingQueue queue;
    queue.add(reading(1));
    auto item = *queue.take(start);
    item.notBefore = start + 5s;
    queue.putBack(item);
    QCOMPARE(queue.size(), std::size_t(1));
    QVERIFY(queue.hasDelayed(start));
    QCOMPARE(queue.nextDue(start), std::optional(start + 5s));
    QCOMPARE(takeSequence(queue, start + 4s), 0u);
    queue.add(reading(2));
    QCOMPARE(queue.nextDue(start), std::optional(start));
    QCOMPARE(takeSequence(queue, start + 4s), 2u);
    QVERIFY(!queue.hasDelayed(start + 5s));
    QCOMPARE(takeSequence(queue, start + 5s), 1u);

    queue.putBack(item);
    queue.releaseDelayed();
    QVERIFY(!queue.hasDelayed(start));
    QCOMPARE(takeSequence(queue, start), 1u);
}

void TestWaitingQueue::passesOverOnlyWhereThereIsAnother()
{
    WaitingQueue queue;
    queue.add(reading(1));
    const auto first = *queue.take(start);
    queue.putBack(first);
    QCOMPARE(queue.take(start, first.serial)->reading.sequence, 1u);
    queue.putBack(first);
    queue.add(reading(2));
    QCOMPARE(queue.take(start, first.serial)->reading.sequence, 2u);
    QCOMPARE(queue.take(start, first.serial)->reading.sequence, 1u);
}

void TestWaitingQueue::orderedSendsOneOfADeviceAtATime()
{
    WaitingQueue queue;
    queue.setOrder(WaitingQueue::Order::OneByOne);
    queue.add(reading(1, 0));
    queue.add(reading(2, 0));
    queue.add(reading(11, 1));
    const auto first = queue.take(start);
    QCOMPARE(first->reading.sequence, 1u);
    const auto other = queue.take(start);
    QCOMPARE(other->reading.sequence, 11u);
    QVERIFY(!queue.take(start));
    QVERIFY(!queue.nextDue(start));
    queue.add(reading(12, 1));
    QVERIFY(!queue.take(start));
    queue.finish(*other);
    QCOMPARE(takeSequence(queue), 12u);
    queue.putBack(*first);
    QCOMPARE(takeSequence(queue), 1u);
    QVERIFY(!queue.take(start));
}

void TestWaitingQueue::orderedKeepsBehindADelayedReading()
{
    WaitingQueue queue;
    queue.setOrder(WaitingQueue::Order::OneByOne);
    queue.add(reading(1));
    queue.add(reading(2));
    auto first = *queue.take(start);
    first.notBefore = start + 1s;
    queue.putBack(first);
    QVERIFY(!queue.take(start));
    QCOMPARE(queue.nextDue(start), std::optional(start + 1s));
    QCOMPARE(takeSequence(queue, start + 1s), 1u);
    QVERIFY(!queue.take(start + 2s));
}

void TestWaitingQueue::inTurnSendsSeveralOfADeviceAndHoldsThemUp()
{
    WaitingQueue queue;
    queue.setOrder(WaitingQueue::Order::InTurn);
    for (std::uint32_t i = 1; i <= 4; ++i)
        queue.add(reading(i, 0));
    queue.add(reading(11, 1));
    auto first = *queue.take(start);
    auto second = *queue.take(start);
    QCOMPARE(first.reading.sequence, 1u);
    QCOMPARE(second.reading.sequence, 2u); // while the first is on its way
    // Both are lost: nothing of the device overtakes them, another one goes on.
    first.notBefore = start + 2s;
    second.notBefore = start + 1s;
    queue.putBack(first);
    queue.putBack(second);
    QCOMPARE(takeSequence(queue), 11u);
    QVERIFY(!queue.take(start));
    QCOMPARE(queue.nextDue(start), std::optional(start + 2s));
    for (std::uint32_t i = 1; i <= 4; ++i)
        QCOMPARE(takeSequence(queue, start + 2s), i);
    // In the other order, too.
    queue.putBack(second);
    queue.putBack(first);
    QCOMPARE(takeSequence(queue, start + 2s), 1u);
    QCOMPARE(takeSequence(queue, start + 2s), 2u);
    queue.finish(first);
    queue.finish(second);
}

void TestWaitingQueue::changingTheOrderKeepsEverything()
{
    WaitingQueue queue;
    for (std::uint32_t i = 1; i <= 4; ++i)
        queue.add(reading(i));
    const auto first = *queue.take(start);
    const auto second = *queue.take(start);
    queue.setOrder(WaitingQueue::Order::OneByOne);
    QVERIFY(!queue.take(start));
    queue.finish(second);
    QVERIFY(!queue.take(start)); // the first is still on its way
    queue.finish(first);
    QCOMPARE(takeSequence(queue), 3u);
    QVERIFY(!queue.take(start));
    queue.setOrder(WaitingQueue::Order::None);
    QCOMPARE(takeSequence(queue), 4u);
    QVERIFY(queue.empty());
}

void TestWaitingQueue::dropsTheOldest_data()
{
    QTest::addColumn<bool>("ordered");
    QTest::newRow("any order") << false;
    QTest::newRow("ordered") << true;
}

void TestWaitingQueue::dropsTheOldest()
{
    QFETCH(const bool, ordered);
    WaitingQueue queue;
    queue.setOrder(ordered ? WaitingQueue::Order::OneByOne : WaitingQueue::Order::None);
    QVERIFY(!queue.dropOldest());
    queue.add(reading(1));
    queue.add(reading(2));
    queue.add(reading(3));
    auto first = *queue.take(start);
    first.notBefore = start + 1s;
    queue.putBack(first);
    QCOMPARE(queue.dropOldest()->reading.sequence, 1u);
    QCOMPARE(takeSequence(queue), 2u);
    QCOMPARE(queue.dropOldest()->reading.sequence, 3u);
    QVERIFY(queue.empty());
    QVERIFY(!queue.take(start + 10s));
}

void TestWaitingQueue::takeAllAndReset()
{
    WaitingQueue queue;
    queue.setOrder(WaitingQueue::Order::OneByOne);
    for (std::uint32_t i = 1; i <= 3; ++i)
        queue.add(reading(i));
    const auto first = *queue.take(start);
    const auto all = queue.takeAll();
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all.front().reading.sequence, 2u);
    queue.add(reading(4));
    QVERIFY(!queue.take(start)); // the first is known to be on its way
    queue.finish(first);
    QCOMPARE(takeSequence(queue), 4u);

    queue.reset();
    queue.add(reading(1));
    queue.add(reading(2));
    QCOMPARE(takeSequence(queue), 1u);
    QVERIFY(!queue.take(start)); // still ordered
}

QTEST_APPLESS_MAIN(TestWaitingQueue)
#include "tst_waitingqueue.moc"
