#include "core/session/devicestates.h"

#include <QTest>

using namespace aneroid;

namespace {

Reading reading(std::uint32_t device, std::uint32_t sequence)
{
    Reading made;
    made.device = device;
    made.sequence = sequence;
    return made;
}

} // namespace

class TestDeviceStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsEachDevice()
    {
        DeviceStates states;
        states.begin(2);
        const std::vector<Reading> batch{reading(0, 1), reading(1, 1), reading(0, 2)};
        states.handOver(batch);
        QCOMPARE(states.of(0).waiting(), 2U);
        QCOMPARE(states.of(1).waiting(), 1U);
        states.attempted(reading(0, 2), AttemptOutcome::Accepted); // out of order
        states.attempted(reading(0, 1), AttemptOutcome::Accepted);
        QCOMPARE(states.of(0).lastAccepted, 2U);
        QCOMPARE(states.of(0).waiting(), 0U);
        states.attempted(reading(1, 1), AttemptOutcome::Refused);
        QCOMPARE(states.of(1).refused, 1U);
        QCOMPARE(states.of(1).waiting(), 0U);
        QVERIFY(states.of(1).troubled());
    }

    void troubleEndsWithWhatWaits()
    {
        DeviceStates states;
        states.begin(1);
        const Reading made = reading(0, 1);
        states.handOver(std::span(&made, 1));
        QVERIFY(!states.of(0).troubled());
        states.attempted(made, AttemptOutcome::Retrying);
        QVERIFY(states.of(0).troubled());
        states.attempted(made, AttemptOutcome::Accepted);
        QVERIFY(!states.of(0).troubled());
    }

    void ignoresStrangersAndBeginsAnew()
    {
        DeviceStates states;
        states.begin(1);
        const std::uint64_t before = states.revision();
        states.attempted(reading(7, 1), AttemptOutcome::Accepted);
        QCOMPARE(states.revision(), before);
        const Reading made = reading(0, 1);
        states.handOver(std::span(&made, 1));
        QVERIFY(states.revision() > before);
        states.begin(3);
        QCOMPARE(states.count(), std::size_t{3});
        QCOMPARE(states.of(0).handed, 0U);
    }
};

QTEST_APPLESS_MAIN(TestDeviceStates)
#include "tst_devicestates.moc"
