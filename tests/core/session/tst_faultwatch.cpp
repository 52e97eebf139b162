#include "core/session/faultwatch.h"

#include <QTest>

#include <algorithm>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'000'000;

/// A lookup over a list that a test may change.
FaultWatch watchOver(const std::vector<FaultSpan> &spans)
{
    return {[&spans](TimeMs from, TimeMs to, std::uint32_t) {
                std::vector<FaultSpan> found;
                std::ranges::copy_if(spans, std::back_inserter(found), [=](const FaultSpan &span) {
                    return span.endMs > from && span.startMs <= to;
                });
                return found;
            },
            start};
}

FaultSpan span(FaultKind kind, TimeMs from, TimeMs to, std::uint64_t key)
{
    FaultSpan one;
    one.kind = kind;
    one.startMs = start + from;
    one.endMs = start + to;
    one.key = key;
    return one;
}

Reading reading(TimeMs at, std::uint32_t sequence)
{
    Reading one;
    one.timestampMs = start + at;
    one.sequence = sequence;
    return one;
}

} // namespace

class TestFaultWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatReadingsHad()
    {
        const std::vector<FaultSpan> spans{span(FaultKind::Stuck, 15'000, 35'000, 1),
                                           span(FaultKind::Spike, 41'000, 45'000, 2)};
        FaultWatch watch = watchOver(spans);
        QVERIFY(watch.take(std::vector{reading(0, 1), reading(10'000, 2)}).begun.empty());
        const auto news = watch.take(std::vector{reading(20'000, 3), reading(30'000, 4)});
        QCOMPARE(news.begun.size(), std::size_t{1});
        QVERIFY(news.ended.empty());
        QCOMPARE(watch.active().size(), std::size_t{1});
        // The spike lies between two readings: nothing had it.
        const auto later = watch.take(std::vector{reading(40'000, 5), reading(50'000, 6)});
        QCOMPARE(later.ended.size(), std::size_t{1});
        QVERIFY(later.ended.front().span == spans.front());
        QVERIFY(later.begun.empty());
        QVERIFY(watch.finish(start + 50'000).empty());
    }

    void aDropoutIsSeenByItsGap()
    {
        const std::vector<FaultSpan> spans{span(FaultKind::Dropout, 5'000, 25'000, 1),
                                           span(FaultKind::Dropout, 31'000, 39'000, 2)};
        FaultWatch watch = watchOver(spans);
        (void)watch.take(std::vector{reading(0, 1)});
        const auto news = watch.take(std::vector{reading(30'000, 4), reading(40'000, 5)});
        QCOMPARE(news.begun.size(), std::size_t{1});
        QCOMPARE(news.ended.size(), std::size_t{1});
        QVERIFY(news.ended.front().span == spans.front());
    }

    void whatIsEndedByHandEndsThere()
    {
        std::vector<FaultSpan> spans{span(FaultKind::Stuck, 5'000, foreverMs / 2, 1)};
        FaultWatch watch = watchOver(spans);
        (void)watch.take(std::vector{reading(0, 1), reading(10'000, 2)});
        spans.front().endMs = start + 12'000;
        const auto news = watch.take(std::vector{reading(20'000, 3)});
        QCOMPARE(news.ended.size(), std::size_t{1});
        QCOMPARE(news.ended.front().span.endMs, start + 12'000);
    }

    void whatGoesOnIsCutAtTheEnd()
    {
        const std::vector<FaultSpan> spans{span(FaultKind::Stuck, -5'000, 60'000, 1)};
        FaultWatch watch = watchOver(spans);
        (void)watch.take(std::vector{reading(0, 1), reading(10'000, 2)});
        const auto open = watch.finish(start + 10'001);
        QCOMPARE(open.size(), std::size_t{1});
        QCOMPARE(open.front().span.startMs, start);
        QCOMPARE(open.front().span.endMs, start + 10'001);
    }
};

QTEST_APPLESS_MAIN(TestFaultWatch)
#include "tst_faultwatch.moc"
