#include "core/delivery/link/backoff.h"

#include <QTest>

using namespace aneroid;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growsToTheLongest();
    void drawsWithinTheJitter();
    void sameSeedGivesSameDelays();
    void survivesAnyNumberOfFailures();
};

void TestBackoff::growsToTheLongest()
{
    Backoff backoff({.firstDelay = 500ms, .longestDelay = 3000ms, .factor = 2.0, .jitter = 0.0});
    QCOMPARE(backoff.delay(1), 500ms);
    QCOMPARE(backoff.delay(2), 1000ms);
    QCOMPARE(backoff.delay(3), 2000ms);
    QCOMPARE(backoff.delay(4), 3000ms);
    QCOMPARE(backoff.delay(5), 3000ms);
}

void TestBackoff::drawsWithinTheJitter()
{
    Backoff backoff({.firstDelay = 1000ms, .jitter = 0.2, .jitterSeed = 7});
    auto least = 10'000ms;
    auto most = 0ms;
    for (int i = 0; i < 1000; ++i) {
        const auto delay = backoff.delay(1);
        QVERIFY(delay >= 800ms && delay <= 1200ms);
        least = std::min(least, delay);
        most = std::max(most, delay);
    }
    QVERIFY2(least < 850ms && most > 1150ms, "the draws do not use the span");
}

void TestBackoff::sameSeedGivesSameDelays()
{
    Backoff one({.jitterSeed = 42});
    Backoff same({.jitterSeed = 42});
    Backoff other({.jitterSeed = 43});
    int differences = 0;
    for (int i = 1; i < 20; ++i) {
        const auto delay = one.delay(i);
        QCOMPARE(same.delay(i), delay);
        differences += other.delay(i) != delay ? 1 : 0;
    }
    QVERIFY(differences > 10);
}

void TestBackoff::survivesAnyNumberOfFailures()
{
    Backoff backoff({.longestDelay = 30'000ms, .jitter = 0.0});
    QCOMPARE(backoff.delay(0), 500ms);
    QCOMPARE(backoff.delay(2'000'000), 30'000ms);
}

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
