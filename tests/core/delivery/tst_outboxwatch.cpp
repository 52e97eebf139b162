#include "core/delivery/outboxwatch.h"

#include <QTest>

using namespace aneroid;

namespace {

DeliveryCounters counters(quint64 waiting, double perSecond, quint64 dropped = 0)
{
    DeliveryCounters counters;
    counters.waiting = waiting;
    counters.perSecond = perSecond;
    counters.dropped = dropped;
    counters.droppedBySize = dropped;
    return counters;
}

} // namespace

class TestOutboxWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSteadyWhereItKeepsUp()
    {
        OutboxWatch watch;
        QCOMPARE(watch.look(counters(0, 0.0), 0), OutboxTrend::Steady);
        QCOMPARE(watch.look(counters(900, 1.0), 100), OutboxTrend::Steady);      // few
        QCOMPARE(watch.look(counters(20'000, 5000.0), 200), OutboxTrend::Steady); // four seconds
    }

    void isBehindWhereMuchWaitsAndGrows()
    {
        OutboxWatch watch;
        QCOMPARE(watch.look(counters(2000, 100.0), 0), OutboxTrend::Behind);
        QCOMPARE(watch.look(counters(3000, 100.0), 1000), OutboxTrend::Behind);
    }

    void isSteadyWhileItShrinks()
    {
        OutboxWatch watch;
        static_cast<void>(watch.look(counters(9000, 100.0), 0));
        QCOMPARE(watch.look(counters(8000, 100.0), 1000), OutboxTrend::Steady);
    }

    void dropsForTenSeconds()
    {
        OutboxWatch watch;
        QCOMPARE(watch.look(counters(0, 1.0, 5), 0), OutboxTrend::Dropping);
        QCOMPARE(watch.look(counters(0, 1.0, 5), 9'999), OutboxTrend::Dropping);
        QCOMPARE(watch.look(counters(0, 1.0, 5), 10'000), OutboxTrend::Steady);
        QCOMPARE(watch.look(counters(0, 1.0, 6), 20'000), OutboxTrend::Dropping);
        QCOMPARE(watch.look(counters(0, 1.0, 0), 20'100), OutboxTrend::Steady); // a new run
    }
};

QTEST_APPLESS_MAIN(TestOutboxWatch)
#include "tst_outboxwatch.moc"
