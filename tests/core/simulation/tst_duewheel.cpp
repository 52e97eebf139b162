#include "core/simulation/duewheel.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'164'800'000;

} // namespace

class TestDueWheel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyOneHasNobody()
    {
        const DueWheel wheel(3, start, 1000);
        QVERIFY(wheel.empty());
        QCOMPARE(wheel.earliest([](std::uint32_t) { return start; }),
                 std::numeric_limits<TimeMs>::max());
    }

    void nobodyIsLostOrEarly_data()
    {
        QTest::addColumn<int>("devices");
        QTest::addColumn<qint64>("horizon");
        QTest::addColumn<qint64>("longest"); // until a device is due again
        QTest::newRow("one") << 1 << qint64{20'000} << qint64{10'000};
        QTest::newRow("a few") << 7 << qint64{20'000} << qint64{10'000};
        QTest::newRow("many") << 5'000 << qint64{20'000} << qint64{10'000};
        QTest::newRow("dense") << 300 << qint64{20} << qint64{10};
        QTest::newRow("beyond the horizon") << 50 << qint64{2'000} << qint64{90'000};
    }
    /// Against a plain list: who is due in a span is found in it, and the earliest is right.
    void nobodyIsLostOrEarly()
    {
        QFETCH(int, devices);
        QFETCH(qint64, horizon);
        QFETCH(qint64, longest);
        std::mt19937 random(3);
        std::vector<TimeMs> due(static_cast<std::size_t>(devices));
        DueWheel wheel(static_cast<std::uint32_t>(devices), start, horizon);
        for (std::uint32_t device = 0; device < due.size(); ++device) {
            due[device] = start + static_cast<TimeMs>(random()) % longest;
            wheel.insert(device, due[device]);
        }
        std::vector<std::uint32_t> bucket;
        TimeMs now = start - 1;
        for (int round = 0; round < 300; ++round) {
            QCOMPARE(wheel.count(), static_cast<std::uint32_t>(devices));
            QCOMPARE(wheel.earliest([&](std::uint32_t device) { return due[device]; }),
                     *std::ranges::min_element(due));
            now += 1 + static_cast<TimeMs>(random()) % std::max<qint64>(1, longest / 20);
            for (;;) {
                wheel.turnToWork(now);
                if (wheel.bucketStart() > now)
                    break;
                wheel.takeBucket(bucket);
                const TimeMs until = std::min(now, wheel.bucketEnd() - 1);
                for (const std::uint32_t device : bucket) {
                    QVERIFY(due[device] >= wheel.bucketStart());
                    while (due[device] <= until)
                        due[device] += 1 + static_cast<TimeMs>(random()) % longest;
                    wheel.insert(device, due[device]);
                }
                if (wheel.bucketEnd() > now)
                    break;
                wheel.turn();
            }
            for (const TimeMs time : due)
                QVERIFY(time > now);
        }
    }
};

QTEST_APPLESS_MAIN(TestDueWheel)
#include "tst_duewheel.moc"
