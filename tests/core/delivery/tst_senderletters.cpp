#include "core/delivery/sender.h"
#include "core/http/httpdoor.h"

#include "tests/core/outbox/outboxfixture.h"
#include "tests/support/fakehttptransport.h"

using namespace aneroid;
using namespace std::chrono_literals;

namespace {

/// A sender with an outbox on disk, over a transport driven by hand.
struct Bench
{
    Bench()
    {
        auto transport = std::make_unique<FakeHttpTransport>();
        fake = transport.get();
        sender = std::make_unique<Sender>(
            std::make_unique<HttpDoor>(std::move(transport)),
            RetryPolicy{.firstDelay = 1ms, .longestDelay = 2ms, .jitter = 0.0});
        setServer(QStringLiteral("http://127.0.0.1:8000"));
        sender->setOutbox(std::make_unique<Outbox>(
            OutboxOptions{.file = folder.filePath(QStringLiteral("outbox.sqlite"))}));
        sender->beginRun({"one", "two"}, QStringLiteral("run001"));
    }

    void setServer(const QString &server)
    {
        DeliveryTarget target;
        target.server = QUrl(server);
        sender->setTarget(target);
    }

    [[nodiscard]] int pending() const { return static_cast<int>(fake->pending().size()); }

    [[nodiscard]] QList<DeadLetter> letters() const
    {
        QSignalSpy spy(&sender->deadLetters(), &DeadLetters::pageReady);
        sender->deadLetters().requestPage(100);
        if (!QTest::qWaitFor([&spy] { return !spy.empty(); }))
            return {};
        return spy.front().front().value<QList<DeadLetter>>();
    }

    QTemporaryDir folder;
    FakeHttpTransport *fake = nullptr;
    std::unique_ptr<Sender> sender;
};

} // namespace

class TestSenderLetters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLetterNamesTheServerThatRefusedIt()
    {
        Bench bench;
        bench.sender->enqueue(makeReadings(1, 1));
        QTRY_COMPARE(bench.pending(), 1);
        bench.setServer(QStringLiteral("http://127.0.0.1:9000"));
        bench.fake->complete(0, 422);
        QTRY_COMPARE(bench.sender->deadLetters().count(), 1u);
        const QList<DeadLetter> letters = bench.letters();
        QCOMPARE(letters.size(), 1);
        QCOMPARE(letters.front().refusal.server, QStringLiteral("http://127.0.0.1:8000"));
    }

    void countersBalanceAfterSendAllAgain()
    {
        Bench bench;
        std::vector<std::uint32_t> again;
        connect(bench.sender.get(), &Sender::sentAgain, this,
                [&again](const std::vector<std::uint32_t> &devices) { again = devices; });
        const auto balance = [&] {
            const DeliveryCounters all = bench.sender->counters();
            return all.sent + all.refused + all.dropped + bench.sender->waiting();
        };
        bench.sender->enqueue(makeReadings(1, 4, 1));
        QTRY_COMPARE(bench.pending(), 4);
        bench.fake->complete(0, 422);
        bench.fake->complete(0, 422);
        bench.fake->completeAll(201);
        QTRY_COMPARE(bench.sender->deadLetters().count(), 2u);
        QCOMPARE(bench.sender->counters().refused, 2u);
        QCOMPARE(balance(), 4u);
        bench.sender->deadLetters().resendAll();
        QTRY_COMPARE(bench.pending(), 2);
        QCOMPARE(again, (std::vector<std::uint32_t>{1, 1}));
        QCOMPARE(bench.sender->counters().refused, 0u);
        QCOMPARE(balance(), 4u);
        QSignalSpy drained(bench.sender.get(), &Sender::drained);
        bench.fake->complete(0, 422); // one of them is refused once more
        bench.fake->complete(0, 201);
        QCOMPARE(bench.sender->counters().sent, 3u);
        QCOMPARE(bench.sender->counters().refused, 1u);
        QCOMPARE(balance(), 4u);
        QCOMPARE(drained.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSenderLetters)
#include "tst_senderletters.moc"
