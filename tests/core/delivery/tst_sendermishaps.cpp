#include "core/delivery/sender.h"
#include "core/http/httpdoor.h"
#include "core/outbox/outbox.h"

#include "tests/support/fakehttptransport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace aneroid;
using namespace std::chrono_literals;

namespace {

constexpr TimeMs start = 1'763'116'200'000;

Mishap mishap(std::initializer_list<FaultKind> kinds)
{
    Mishap made;
    for (const FaultKind kind : kinds)
        made.add(kind);
    return made;
}

Mishap delayed(std::uint32_t ms)
{
    Mishap made = mishap({FaultKind::Delay});
    made.delayMs = ms;
    return made;
}

Mishap reordered(std::uint16_t group)
{
    Mishap made = mishap({FaultKind::Reorder});
    made.group = group;
    return made;
}

Mishap shifted(TimeMs ms)
{
    Mishap made = mishap({FaultKind::ClockJump});
    made.shiftMs = ms;
    return made;
}

Reading readingOf(std::uint32_t sequence, std::uint32_t device = 0)
{
    return {.timestampMs = start + (sequence - 1) * 10'000,
            .device = device,
            .sequence = sequence,
            .temperatureC = 21.0,
            .humidity = 50.0,
            .pressureHpa = 1013.0};
}

/// A sender over a transport driven by hand, whose simulated clock is set by hand.
struct Bench
{
    explicit Bench(const QString &outbox = {})
    {
        auto transport = std::make_unique<FakeHttpTransport>();
        fake = transport.get();
        sender = std::make_unique<Sender>(
            std::make_unique<HttpDoor>(std::move(transport)),
            RetryPolicy{.firstDelay = 1ms, .longestDelay = 2ms, .jitter = 0.0});
        sender->setClock([this] { return now; }, [] { return 1.0; });
        target.server = QUrl(QStringLiteral("http://127.0.0.1:8000"));
        sender->setTarget(target);
        if (!outbox.isEmpty())
            sender->setOutbox(
                std::make_unique<Outbox>(OutboxOptions{.file = outbox, .limits = {}}));
        sender->beginRun({"one", "two"}, QStringLiteral("run001"));
        QObject::connect(sender.get(), &Sender::attempted, sender.get(),
                         [this](const Reading &reading, AttemptOutcome outcome, const QString &) {
                             outcomes.push_back({reading.sequence, outcome});
                         });
    }

    void enqueue(std::uint32_t sequence, const Mishap &befalls, std::uint32_t device = 0)
    {
        const Reading reading = readingOf(sequence, device);
        now = std::max(now, reading.timestampMs);
        sender->enqueue({&reading, 1}, {&befalls, 1});
    }

    /// Answers the oldest request; the sequence that it was about, from its key.
    int answer(int status)
    {
        const QByteArray key = headerOf(fake->pending().front(), "Idempotency-Key");
        fake->complete(0, status);
        return key.mid(key.lastIndexOf('/') + 1).toInt();
    }
    /// All that leaves without another reading being made, in its order.
    std::vector<int> answerAll(int status = 201)
    {
        std::vector<int> sequences;
        while (!fake->pending().empty())
            sequences.push_back(answer(status));
        return sequences;
    }
    [[nodiscard]] int count(AttemptOutcome outcome) const
    {
        return static_cast<int>(std::ranges::count(
            outcomes, outcome, &std::pair<std::uint32_t, AttemptOutcome>::second));
    }

    TimeMs now = start;
    DeliveryTarget target;
    FakeHttpTransport *fake = nullptr;
    std::unique_ptr<Sender> sender;
    std::vector<std::pair<std::uint32_t, AttemptOutcome>> outcomes;
};

} // namespace

/// What injected faults of transport do on the wire.
class TestSenderMishaps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLostOneNeverLeaves()
    {
        Bench bench;
        bool drained = false;
        connect(bench.sender.get(), &Sender::drained, this, [&drained] { drained = true; });
        bench.enqueue(1, mishap({FaultKind::Loss}));
        QCOMPARE(bench.fake->sentCount(), 0);
        QCOMPARE(bench.count(AttemptOutcome::Lost), 1);
        QCOMPARE(bench.sender->counters().byFault, 1U);
        QCOMPARE(bench.sender->counters().waiting, 0U);
        QVERIFY(drained);
        bench.enqueue(2, {});
        QCOMPARE(bench.answerAll(), (std::vector{2}));
        QCOMPARE(bench.sender->counters().sent, 1U);
        QCOMPARE(bench.sender->counters().failed, 0U);
    }

    void aDuplicateIsTheSameMessageOnceMore()
    {
        Bench bench;
        bench.enqueue(1, mishap({FaultKind::Duplicate}));
        const HttpRequest first = bench.fake->pending().front();
        bench.answer(201);
        QCOMPARE(bench.fake->pending().size(), 1U);
        const HttpRequest second = bench.fake->pending().front();
        QCOMPARE(second.body, first.body);
        QCOMPARE(second.headers, first.headers);
        QVERIFY(!bench.sender->idle());
        bench.answer(500); // of no interest any more
        QVERIFY(bench.sender->idle());
        QCOMPARE(bench.sender->counters().sent, 1U);
        QCOMPARE(bench.sender->counters().failed, 0U);
        QCOMPARE(bench.fake->sentCount(), 2);
    }

    /// The copy follows acceptance, not each attempt.
    void aDuplicateIsRetriedAsAnyOther()
    {
        Bench bench;
        bench.enqueue(1, mishap({FaultKind::Duplicate}));
        bench.answer(503);
        QTRY_COMPARE(bench.fake->pending().size(), 1U);
        QCOMPARE(bench.answerAll(), (std::vector{1, 1}));
        QCOMPARE(bench.fake->sentCount(), 3);
        QCOMPARE(bench.sender->counters().sent, 1U);
    }

    void aGroupLeavesBackwards()
    {
        Bench bench;
        for (std::uint32_t sequence = 1; sequence <= 2; ++sequence)
            bench.enqueue(sequence, {});
        QCOMPARE(bench.answerAll(), (std::vector{1, 2}));
        for (std::uint32_t sequence = 3; sequence <= 8; ++sequence)
            bench.enqueue(sequence, reordered(4));
        QCOMPARE(bench.sender->counters().waiting, 5U); // and one in flight
        // 3 and 4 end the group that began before the fault did; 5 to 8 are a whole one.
        QCOMPARE(bench.answerAll(), (std::vector{4, 3, 8, 7, 6, 5}));
        QVERIFY(bench.sender->idle());
    }

    /// Where no more of its readings come, the next plain one ends a group, and stays behind it.
    void aGroupEndsWithTheFault()
    {
        Bench bench;
        for (std::uint32_t sequence = 1; sequence <= 3; ++sequence)
            bench.enqueue(sequence, reordered(5));
        QVERIFY(bench.fake->pending().empty());
        bench.enqueue(1, {}, 1); // of another device: nothing to it
        QCOMPARE(bench.answerAll(), (std::vector{1}));
        bench.enqueue(4, {});
        bench.enqueue(5, {});
        QCOMPARE(bench.answerAll(), (std::vector{3, 2, 1, 4, 5}));
    }

    void aDelayedOneComesLate()
    {
        Bench bench;
        bench.enqueue(1, delayed(15'000));
        bench.enqueue(2, {});
        QCOMPARE(bench.answerAll(), (std::vector{2}));
        QCOMPARE(bench.sender->counters().waiting, 1U);
        bench.enqueue(3, {});
        QCOMPARE(bench.answerAll(), (std::vector{1, 3})); // 20 s after its time
    }

    /// By the simulated clock, without a reading that wakes it up.
    void aDelayedOneWakesUp()
    {
        Bench bench;
        bench.enqueue(1, delayed(30));
        QVERIFY(bench.fake->pending().empty());
        bench.now += 30;
        QTRY_COMPARE(bench.fake->pending().size(), 1U);
    }

    void nothingIsHeldBackWhenNoMoreCome()
    {
        Bench bench;
        bench.enqueue(1, delayed(3'600'000));
        for (std::uint32_t sequence = 2; sequence <= 4; ++sequence)
            bench.enqueue(sequence, reordered(10));
        QVERIFY(bench.fake->pending().empty());
        bench.sender->setHoldingBack(false);
        QCOMPARE(bench.answerAll(), (std::vector{4, 3, 2, 1}));
        QVERIFY(bench.sender->idle());
    }

    /// With one request in flight per device, and where order is kept, too.
    void ordersDoNotStandInTheWay()
    {
        Bench bench;
        bench.target.ordered = true;
        bench.sender->setTarget(bench.target);
        for (std::uint32_t sequence = 1; sequence <= 3; ++sequence)
            bench.enqueue(sequence, reordered(3));
        bench.enqueue(4, delayed(60'000));
        bench.enqueue(5, {});
        QCOMPARE(bench.answerAll(), (std::vector{3, 2, 1, 5}));
        bench.enqueue(6, {});
        bench.enqueue(7, {});
        QCOMPARE(bench.fake->pending().size(), 1U);
        QCOMPARE(bench.answerAll(), (std::vector{6, 7}));
        bench.sender->setHoldingBack(false);
        QCOMPARE(bench.answerAll(), (std::vector{4}));
    }

    void aWrongClockIsOnTheWireOnly()
    {
        Bench bench;
        std::vector<Reading> kept;
        connect(bench.sender.get(), &Sender::kept, this,
                [&kept](std::span<const Reading> readings) {
                    kept.insert(kept.end(), readings.begin(), readings.end());
                });
        bench.enqueue(1, shifted(-3'600'000));
        const QJsonObject body =
            QJsonDocument::fromJson(bench.fake->pending().front().body).object();
        QCOMPARE(body[u"timestamp"].toString(), QStringLiteral("2025-11-14T09:30:00.000Z"));
        QCOMPARE(kept.size(), 1U);
        QCOMPARE(kept.front().timestampMs, start);
    }

    /// In an array, too; what befalls a whole message goes alone.
    void batches()
    {
        Bench bench;
        bench.sender->setBatch(10);
        bench.sender->setPaused(true);
        bench.enqueue(1, {});
        bench.enqueue(2, shifted(1'000));
        bench.enqueue(3, mishap({FaultKind::Malformed}));
        bench.enqueue(4, {});
        bench.enqueue(5, mishap({FaultKind::Loss}));
        bench.enqueue(6, {});
        bench.sender->setPaused(false);
        const auto &pending = bench.fake->pending();
        QCOMPARE(pending.size(), 4U);
        QVERIFY(pending.at(0).body.startsWith('['));
        QVERIFY(pending.at(0).body.contains("2025-11-14T10:30:11.000Z"));
        QVERIFY(!QJsonDocument::fromJson(pending.at(1).body).isObject());
        QVERIFY(pending.at(2).body.contains("\"sequence\":4,"));
        QVERIFY(pending.at(3).body.contains("\"sequence\":6,"));
    }

    void aBrokenBodyIsRefusedByFault()
    {
        const QTemporaryDir folder;
        Bench bench(folder.filePath(QStringLiteral("outbox.sqlite")));
        bench.enqueue(1, mishap({FaultKind::Malformed}));
        QTRY_COMPARE(bench.fake->pending().size(), 1U);
        QVERIFY(!QJsonDocument::fromJson(bench.fake->pending().front().body).isObject());
        bench.answer(400);
        const DeliveryCounters counters = bench.sender->counters();
        QCOMPARE(counters.byFault, 1U);
        QCOMPARE(counters.refused, 0U);
        QCOMPARE(counters.failed, 0U);
        QCOMPARE(counters.deadLetters, 0U);
        QVERIFY(counters.lastError.isEmpty());
        QCOMPARE(bench.count(AttemptOutcome::RefusedByFault), 1);
        QCOMPARE(bench.sender->linkState(), LinkState::Connected);
        QVERIFY(bench.sender->idle());
    }

    void refusalsByFault_data()
    {
        QTest::addColumn<double>("temperature");
        QTest::addColumn<int>("anomalies");
        QTest::addColumn<bool>("othersAccepted");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("byFault");
        QTest::newRow("beyond the schema") << -140.9 << 13 << false << 422 << true;
        QTest::newRow("no fault, and beyond") << -140.9 << 0 << true << 422 << false;
        QTest::newRow("strange to a server that takes others") << 60.0 << 2 << true << 422 << true;
        QTest::newRow("a server that takes none") << 60.0 << 2 << false << 422 << false;
        QTest::newRow("no access") << -140.9 << 13 << true << 401 << false;
        QTest::newRow("no route") << -140.9 << 13 << true << 404 << false;
    }

    void refusalsByFault()
    {
        QFETCH(double, temperature);
        QFETCH(int, anomalies);
        QFETCH(bool, othersAccepted);
        QFETCH(int, status);
        QFETCH(bool, byFault);
        Bench bench;
        if (othersAccepted) {
            bench.enqueue(1, {});
            bench.answer(201);
        }
        Reading reading = readingOf(2);
        reading.temperatureC = temperature;
        reading.anomalies = static_cast<std::uint16_t>(anomalies);
        bench.sender->enqueue({&reading, 1});
        bench.answer(status);
        QCOMPARE(bench.sender->counters().byFault, byFault ? 1U : 0U);
        QCOMPARE(bench.sender->counters().refused, byFault ? 0U : 1U);
        QCOMPARE(bench.count(AttemptOutcome::RefusedByFault), byFault ? 1 : 0);
    }

    /// What waits on disk keeps what is to befall it for the next start.
    void theOutboxRemembers()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("outbox.sqlite"));
        {
            Bench bench(file);
            bench.sender->setPaused(true);
            int kept = 0;
            connect(bench.sender.get(), &Sender::kept, this,
                    [&kept](std::span<const Reading> readings) {
                        kept += static_cast<int>(readings.size());
                    });
            bench.enqueue(1, mishap({FaultKind::Loss}));
            bench.enqueue(2, shifted(-60'000));
            bench.enqueue(3, mishap({FaultKind::Malformed}));
            bench.enqueue(4, delayed(3'600'000)); // late as it is
            bench.enqueue(5, {});
            QTRY_COMPARE(kept, 5);
        }
        Bench next;
        next.sender->setOutbox(std::make_unique<Outbox>(OutboxOptions{.file = file, .limits = {}}));
        next.sender->beginRun({"one", "two"}, QStringLiteral("run002"));
        QTRY_COMPARE(next.fake->pending().size(), 4U);
        const auto &pending = next.fake->pending();
        QVERIFY(pending.at(0).body.contains("2025-11-14T10:29:10.000Z"));
        QVERIFY(!QJsonDocument::fromJson(pending.at(1).body).isObject());
        QVERIFY(pending.at(2).body.contains("\"sequence\":4,"));
        QVERIFY(pending.at(3).body.contains("\"sequence\":5,"));
        QCOMPARE(next.sender->counters().recoveredByFault, 1U);
    }

    /// What is held back when the program ends is on disk; when the queue is cleared, it is gone.
    void heldBackIsNotForgotten()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("outbox.sqlite"));
        {
            Bench bench(file);
            int kept = 0;
            connect(bench.sender.get(), &Sender::kept, this,
                    [&kept](std::span<const Reading> readings) {
                        kept += static_cast<int>(readings.size());
                    });
            bench.enqueue(1, delayed(3'600'000));
            bench.enqueue(2, reordered(5));
            QTRY_COMPARE(kept, 2);
            QTRY_COMPARE(bench.sender->counters().waiting, 2U);
        }
        Bench next;
        next.sender->setOutbox(std::make_unique<Outbox>(OutboxOptions{.file = file, .limits = {}}));
        next.sender->beginRun({"one", "two"}, QStringLiteral("run002"));
        QTRY_COMPARE(next.fake->pending().size(), 2U);

        Bench cleared;
        cleared.enqueue(1, delayed(3'600'000));
        cleared.enqueue(2, reordered(5));
        cleared.sender->clearQueue();
        QCOMPARE(cleared.sender->counters().dropped, 2U);
        QVERIFY(cleared.sender->idle());
    }
};

QTEST_GUILESS_MAIN(TestSenderMishaps)
#include "tst_sendermishaps.moc"
