#include "core/simulation/crew.h"

#include <QTest>

#include <atomic>

using namespace aneroid;

class TestCrew : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachMemberWorksOnce_data()
    {
        QTest::addColumn<unsigned>("size");
        QTest::newRow("alone") << 1U;
        QTest::newRow("two") << 2U;
        QTest::newRow("five") << 5U;
    }
    void eachMemberWorksOnce()
    {
        QFETCH(unsigned, size);
        Crew crew(size);
        QCOMPARE(crew.size(), size);
        for (int round = 0; round < 200; ++round) {
            std::vector<std::atomic<int>> calls(size);
            crew.run([&](unsigned member) { ++calls[member]; });
            for (const std::atomic<int> &count : calls)
                QCOMPARE(count.load(), 1);
        }
    }

    void theCallerIsTheFirst()
    {
        Crew crew(3);
        std::vector<std::thread::id> threads(3);
        crew.run([&](unsigned member) { threads[member] = std::this_thread::get_id(); });
        QCOMPARE(threads[0], std::this_thread::get_id());
        QVERIFY(threads[1] != threads[0] && threads[2] != threads[0] && threads[1] != threads[2]);
    }

    void mayGoWithoutWork()
    {
        const Crew crew(4);
        QCOMPARE(crew.size(), 4U);
    }
};

QTEST_APPLESS_MAIN(TestCrew)
#include "tst_crew.moc"
