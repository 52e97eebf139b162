#include "core/instrument/mishap.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'116'200'000;
constexpr TimeMs minute = 60'000;

FaultSpan spanOf(FaultKind kind, double strength, std::uint64_t key = 7)
{
    FaultSpan span{kind, everyChannel, start, start + 60 * minute};
    span.strength.fill(strength);
    span.key = key;
    return span;
}

Reading readingAt(std::uint32_t sequence)
{
    return {.timestampMs = start + (sequence - 1) * 10'000, .sequence = sequence};
}

int countOf(const FaultSpan &span, FaultKind kind)
{
    int count = 0;
    for (std::uint32_t sequence = 1; sequence <= 300; ++sequence)
        count += mishapOf({&span, 1}, readingAt(sequence)).has(kind) ? 1 : 0;
    return count;
}

} // namespace

/// What a fault of transport means for one reading.
class TestMishap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingBefallsWhereNoneIsOn()
    {
        const FaultSpan span = spanOf(FaultKind::Loss, 100.0);
        QVERIFY(!mishapOf({}, readingAt(1)).any());
        QVERIFY(!mishapOf({&span, 1}, {.timestampMs = start - 1, .sequence = 1}).any());
        QVERIFY(!mishapOf({&span, 1}, {.timestampMs = span.endMs, .sequence = 1}).any());
        const FaultSpan seen = spanOf(FaultKind::Spike, 10.0);
        QVERIFY(!mishapOf({&seen, 1}, readingAt(1)).any());
        QVERIFY(Mishap{}.travelsWithOthers());
    }

    void aShareOfTheReadings_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("duplicate") << static_cast<int>(FaultKind::Duplicate);
        QTest::newRow("loss") << static_cast<int>(FaultKind::Loss);
        QTest::newRow("malformed") << static_cast<int>(FaultKind::Malformed);
    }

    void aShareOfTheReadings()
    {
        QFETCH(int, kind);
        const auto which = static_cast<FaultKind>(kind);
        QCOMPARE(countOf(spanOf(which, 100.0), which), 300);
        QCOMPARE(countOf(spanOf(which, 0.0), which), 0);
        const int third = countOf(spanOf(which, 33.0), which);
        QVERIFY2(third > 70 && third < 130, qPrintable(QString::number(third)));
        QCOMPARE(countOf(spanOf(which, 33.0), which), third); // pure
        std::vector<bool> one;
        std::vector<bool> other;
        const FaultSpan a = spanOf(which, 33.0, 1);
        const FaultSpan b = spanOf(which, 33.0, 2);
        for (std::uint32_t sequence = 1; sequence <= 300; ++sequence) {
            one.push_back(mishapOf({&a, 1}, readingAt(sequence)).any());
            other.push_back(mishapOf({&b, 1}, readingAt(sequence)).any());
        }
        QVERIFY(one != other); // of another device other ones
    }

    void theClock()
    {
        const FaultSpan jump = spanOf(FaultKind::ClockJump, -3600.0);
        const FaultSpan skew = spanOf(FaultKind::ClockSkew, 36.0);
        const Reading late{.timestampMs = start + 30 * minute, .sequence = 181};
        QCOMPARE(mishapOf({&jump, 1}, late).shiftMs, TimeMs{-3'600'000});
        QCOMPARE(mishapOf({&skew, 1}, late).shiftMs, TimeMs{18'000});
        QCOMPARE(mishapOf({&skew, 1}, readingAt(1)).shiftMs, TimeMs{0});
        const std::vector both{jump, skew};
        const Mishap mishap = mishapOf(both, late);
        QCOMPARE(mishap.shiftMs, TimeMs{-3'582'000});
        QVERIFY(mishap.has(FaultKind::ClockJump) && mishap.has(FaultKind::ClockSkew));
        QVERIFY(mishap.travelsWithOthers());
    }

    void theOrder()
    {
        const FaultSpan delay = spanOf(FaultKind::Delay, 30.0);
        const FaultSpan reorder = spanOf(FaultKind::Reorder, 5.0);
        QCOMPARE(mishapOf({&delay, 1}, readingAt(4)).delayMs, 30'000U);
        QCOMPARE(mishapOf({&reorder, 1}, readingAt(4)).group, std::uint16_t{5});
        const std::vector twice{delay, delay, reorder};
        QCOMPARE(mishapOf(twice, readingAt(4)).delayMs, 60'000U);
        QVERIFY(!mishapOf(twice, readingAt(4)).travelsWithOthers());
        QCOMPARE(placeInGroup(1, 5), 0U);
        QCOMPARE(placeInGroup(5, 5), 4U);
        QCOMPARE(placeInGroup(6, 5), 0U);
    }

    /// What never leaves is neither late nor doubled.
    void aLostOneHasNothingElse()
    {
        const std::vector spans{spanOf(FaultKind::Duplicate, 100.0), spanOf(FaultKind::Loss, 100.0),
                                spanOf(FaultKind::ClockJump, 60.0)};
        const Mishap mishap = mishapOf(spans, readingAt(3));
        QVERIFY(mishap.isLost());
        QVERIFY(!mishap.isSentTwice());
        QCOMPARE(mishap.shiftMs, TimeMs{0});
    }
};

QTEST_GUILESS_MAIN(TestMishap)
#include "tst_mishap.moc"
