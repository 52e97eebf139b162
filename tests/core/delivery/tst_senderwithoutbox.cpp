#include "core/delivery/sender.h"
#include "core/http/httpdoor.h"

#include "tests/core/outbox/outboxfixture.h"
#include "tests/support/fakehttptransport.h"

#include <set>

using namespace aneroid;
using namespace std::chrono_literals;

namespace {

/// A sender with an outbox over a transport driven by hand. Each is a start of the program.
struct Start
{
    explicit Start(const QString &file, const char *run = "run001", RetryPolicy policy = {})
    {
        auto transport = std::make_unique<FakeHttpTransport>();
        fake = transport.get();
        sender = std::make_unique<Sender>(std::make_unique<HttpDoor>(std::move(transport)), policy);
        target.server = QUrl(someTarget);
        sender->setTarget(target);
        sender->beginRun({"one", "two"}, QString::fromLatin1(run));
        auto outbox = std::make_unique<Outbox>(OutboxOptions{.file = file, .retry = 20ms});
        QObject::connect(sender.get(), &Sender::attempted, sender.get(),
                         [this](const Reading &, AttemptOutcome outcome) { ++own[outcome]; });
        QObject::connect(sender.get(), &Sender::recoveryAttempted, sender.get(),
                         [this](AttemptOutcome outcome) { ++earlier[outcome]; });
        sender->setOutbox(std::move(outbox));
    }

    void enqueue(std::uint32_t from, std::uint32_t to) { sender->enqueue(makeReadings(from, to)); }
    [[nodiscard]] int pending() const { return static_cast<int>(fake->pending().size()); }
    [[nodiscard]] QByteArray keyOf(std::size_t index) const
    {
        return headerOf(fake->pending().at(index), "Idempotency-Key");
    }
    /// Accepts everything until nothing waits; the keys, in order.
    QByteArrayList acceptAll()
    {
        QByteArrayList keys;
        (void)QTest::qWaitFor([&] {
            while (pending() > 0) {
                keys.append(keyOf(0));
                fake->complete(0, 201);
            }
            return sender->idle() && sender->recoveryDone();
        });
        return keys;
    }

    DeliveryTarget target;
    FakeHttpTransport *fake = nullptr;
    std::unique_ptr<Sender> sender;
    std::map<AttemptOutcome, int> own;
    std::map<AttemptOutcome, int> earlier;
};

constexpr RetryPolicy patient{.firstDelay = 1h, .longestDelay = 1h, .jitter = 0.0};

} // namespace

class TestSenderWithOutbox : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    quint64 waitingOnDisk()
    {
        Outbox outbox({.file = m_file});
        OutboxWatch watch(outbox);
        return watch.waiting();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("outbox.sqlite"));
    }

    void aReadingLeavesWhenItIsStored()
    {
        Start start(m_file);
        start.enqueue(1, 20);
        QCOMPARE(start.pending(), 0);
        QCOMPARE(start.sender->counters().waiting, 20u);
        QTRY_COMPARE(start.pending(), 6);
        QCOMPARE(start.keyOf(0), QByteArray("one/run001/1"));
        QCOMPARE(start.sender->counters().waitingInMemoryOnly, 0u);
        QCOMPARE(start.sender->counters().outbox, OutboxState::Working);
        QCOMPARE(start.acceptAll().size(), 20);
        QCOMPARE(start.sender->counters().sent, 20u);
        start.sender.reset();
        QCOMPARE(waitingOnDisk(), 0u);
    }

    void keptMeansOnDisk()
    {
        Start start(m_file);
        std::vector<std::uint32_t> kept;
        connect(start.sender.get(), &Sender::kept, this, [&](std::span<const Reading> readings) {
            for (const Reading &reading : readings)
                kept.push_back(reading.sequence);
            QCOMPARE(start.sender->waiting(), 5u); // a program that ends now counts what it leaves
        });
        start.enqueue(1, 3);
        QVERIFY(kept.empty());
        QVERIFY(start.sender->isStoring());
        start.enqueue(4, 5);
        QTRY_VERIFY(!start.sender->isStoring());
        QCOMPARE(kept, (std::vector<std::uint32_t>{1, 2, 3, 4, 5}));
    }

    void aBurstIsStoredWhollyAndMoreIsAskedToWait()
    {
        Start start(m_file, "run001", {.queueLimit = 50});
        start.enqueue(1, 40);
        QVERIFY(!start.sender->isBehind());
        start.enqueue(41, 1000);
        QVERIFY(start.sender->isBehind());
        QTRY_VERIFY(!start.sender->isBehind());
        QTRY_VERIFY(!start.sender->isStoring());
        QCOMPARE(start.sender->counters().dropped, 0u);
        QCOMPARE(start.acceptAll().size(), 1000);
    }

    void theNextStartDeliversWhatWaited()
    {
        {
            Start start(m_file);
            start.enqueue(1, 30);
            QTRY_COMPARE(start.pending(), 6);
            start.fake->complete(0, 201);
            start.enqueue(31, 33); // not stored yet when the program ends
        }
        Start start(m_file, "run002");
        QSignalSpy counted(start.sender.get(), &Sender::leftoversCounted);
        QSignalSpy recovered(start.sender.get(), &Sender::recovered);
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(counted.front().front().toULongLong(), 32u);
        QVERIFY(start.sender->idle()); // they are not this run's
        const QByteArrayList keys = start.acceptAll();
        QCOMPARE(keys.size(), 32);
        QCOMPARE(keys.front(), QByteArray("one/run001/2"));
        QCOMPARE(QSet<QByteArray>(keys.begin(), keys.end()).size(), 32);
        QTRY_COMPARE(recovered.size(), 1);
        const DeliveryCounters counters = start.sender->counters();
        QCOMPARE(counters.recovered, 32u);
        QCOMPARE(counters.sent, 0u);
        QCOMPARE(counters.failed, 0u);
        QVERIFY(start.own.empty());
        QCOMPARE(start.earlier[AttemptOutcome::Accepted], 32);
        start.sender.reset();
        QCOMPARE(waitingOnDisk(), 0u);
    }

    void thisRunGoesFirst()
    {
        {
            Start start(m_file);
            start.enqueue(1, 30);
        }
        Start start(m_file, "run002");
        QTRY_COMPARE(start.pending(), 6); // leftovers take what is free
        start.enqueue(1, 3);
        QTRY_COMPARE(start.sender->counters().waitingInMemoryOnly, 0u);
        start.fake->complete(0, 201);
        QCOMPARE(start.keyOf(5), QByteArray("one/run002/1"));
        start.acceptAll();
        QCOMPARE(start.sender->counters().sent, 3u);
        QCOMPARE(start.sender->counters().recovered, 30u);
    }

    void whatIsLeftIsPausedAndSetFree()
    {
        {
            Start start(m_file);
            start.enqueue(1, 30);
        }
        Start start(m_file, "run002");
        start.sender->setEarlierPaused(true);
        QTRY_COMPARE(start.sender->counters().earlierWaiting, 30u);
        start.enqueue(1, 2);
        QTRY_COMPARE(start.pending(), 2); // of this run, alone
        QCOMPARE(start.keyOf(0), QByteArray("one/run002/1"));
        start.fake->completeAll(201);
        QTRY_VERIFY(start.sender->idle());
        QCOMPARE(start.pending(), 0);
        QCOMPARE(start.sender->counters().earlierWaiting, 30u);
        start.sender->setEarlierPaused(false);
        start.acceptAll();
        QCOMPARE(start.sender->counters().recovered, 30u);
    }

    void whatIsLeftIsDiscarded()
    {
        {
            Start start(m_file);
            for (std::uint32_t from = 1; from < 30'000; from += 10'000)
                start.enqueue(from, from + 9'999); // more than is read at once
        }
        Start start(m_file, "run002");
        start.sender->setEarlierPaused(true);
        QTRY_COMPARE(start.sender->counters().earlierWaiting, 30'000u);
        start.enqueue(1, 2);
        QTRY_COMPARE(start.pending(), 2);
        start.sender->discardEarlier();
        QTRY_COMPARE(start.sender->counters().earlierWaiting, 0u);
        QCOMPARE(start.sender->counters().dropped, 30'000u);
        start.acceptAll();
        QCOMPARE(start.sender->counters().sent, 2u); // this run's stay
        start.sender.reset();
        QCOMPARE(waitingOnDisk(), 0u);
    }

    void moreThanTheWindowStaysOnDisk()
    {
        Start start(m_file);
        for (std::uint32_t from = 1; from < 30'000; from += 10'000)
            start.enqueue(from, from + 9'999);
        QTRY_COMPARE(start.sender->counters().waitingInMemoryOnly, 0u);
        QCOMPARE(start.sender->waiting(), 30'000u);
        const QByteArrayList keys = start.acceptAll();
        QCOMPARE(keys.size(), 30'000);
        std::set<QByteArray> different(keys.begin(), keys.end());
        QCOMPARE(different.size(), std::size_t(30'000));
        QCOMPARE(keys.back(), QByteArray("one/run001/30000"));
        QCOMPARE(start.sender->counters().dropped, 0u);
        start.sender.reset();
        QCOMPARE(waitingOnDisk(), 0u);
    }

    void whatWaitsForAnotherServerStays()
    {
        {
            Start start(m_file);
            start.enqueue(1, 12);
        }
        Start start(m_file, "run002");
        QSignalSpy counted(start.sender.get(), &Sender::leftoversCounted);
        start.target.server = QUrl(QStringLiteral("http://other:9000/lab/"));
        start.sender->setTarget(start.target);
        QTRY_VERIFY(!counted.isEmpty());
        QTRY_COMPARE(start.sender->counters().elsewhere, 12u);
        const auto groups = counted.back().at(1).value<std::vector<WaitingGroup>>();
        QCOMPARE(groups.size(), std::size_t(1));
        QCOMPARE(groups.front().target, someTarget);
        start.fake->completeAll(503);
        start.target.server = QUrl(someTarget + QLatin1Char('/'));
        start.sender->setTarget(start.target);
        QCOMPARE(start.acceptAll().size(), 12);
    }

    void aNewServerGetsWhatThisRunHasWaiting()
    {
        {
            Start start(m_file, "run001", patient);
            start.enqueue(1, 8);
            QTRY_COMPARE(start.pending(), 6);
            start.fake->fail(0);
            start.target.server = QUrl(QStringLiteral("http://other:9000"));
            start.sender->setTarget(start.target);
        }
        Start start(m_file, "run002");
        QTRY_COMPARE(start.sender->counters().elsewhere, 8u);
        start.target.server = QUrl(QStringLiteral("http://other:9000"));
        start.sender->setTarget(start.target);
        QCOMPARE(start.acceptAll().size(), 8);
    }

    void theReceiverIsKnownByItsDatabase()
    {
        DeliveryTarget target{.server = QUrl(QStringLiteral("http://127.0.0.1:8000"))};
        target.receiverDatabase = QStringLiteral("/data/receiver.sqlite");
        const QString key = targetKey(target);
        target.server = QUrl(QStringLiteral("http://127.0.0.1:43117"));
        QCOMPARE(targetKey(target), key);
        QVERIFY(targetName(key).contains(QStringLiteral("/data/receiver.sqlite")));
    }

    void aNewRunLeavesTheOldOneToBeDelivered()
    {
        Start start(m_file, "run001", patient);
        start.enqueue(1, 10);
        QTRY_COMPARE(start.pending(), 6);
        start.fake->complete(0, 201);
        start.fake->fail(0); // now waits for its retry
        start.sender->beginRun({"one"}, QStringLiteral("run002"));
        QVERIFY(start.sender->idle());
        QTRY_COMPARE(start.sender->counters().earlierWaiting, 3u); // of nine
        QCOMPARE(start.pending(), 6);                              // none of them twice
        start.enqueue(1, 2);
        start.acceptAll();
        QCOMPARE(start.sender->counters().sent, 2u);
        QCOMPARE(start.sender->counters().recovered, 9u);
        start.sender.reset();
        QCOMPARE(waitingOnDisk(), 0u);
    }

    void refusedReadingsAreDeadLetters()
    {
        Start start(m_file);
        start.enqueue(1, 3);
        QTRY_COMPARE(start.pending(), 3);
        start.fake->complete(0, 422, R"({"detail":"no such room"})");
        start.fake->complete(0, 409);
        start.fake->complete(0, 201);
        QVERIFY(start.sender->idle());
        QTRY_COMPARE(start.sender->counters().deadLetters, 2u);
        QCOMPARE(start.sender->counters().refused, 2u);
        // Sent again, the same key and the same body.
        start.sender->deadLetters().resendAll();
        QTRY_COMPARE(start.pending(), 2);
        QCOMPARE(start.keyOf(0), QByteArray("one/run001/1"));
        QTRY_COMPARE(start.sender->counters().deadLetters, 0u);
        start.acceptAll();
        QCOMPARE(start.sender->counters().sent, 3u);
    }

    void aDiskThatFailsLeavesThemInMemory()
    {
        const QString folder = m_folder->filePath(QStringLiteral("folder"));
        m_file = folder + QStringLiteral("/outbox.sqlite");
        QFile blocker(folder); // a file where the folder should be
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Start start(m_file, "run001", {.queueLimit = 50});
        QStringList notes;
        connect(start.sender.get(), &Sender::noted, this,
                [&notes](bool, const QString &text) { notes.append(text); });
        quint64 kept = 0;
        connect(start.sender.get(), &Sender::kept, this,
                [&kept](std::span<const Reading> readings) { kept += readings.size(); });
        start.enqueue(1, 10);
        QTRY_COMPARE(start.pending(), 6);                                    // sent all the same
        QTRY_COMPARE(start.sender->counters().outbox, OutboxState::Failing); // between two tries
        QCOMPARE(start.sender->counters().waitingInMemoryOnly, 4u);
        start.enqueue(11, 100);
        QTRY_COMPARE(start.sender->counters().droppedInMemory, 44u); // bounded
        QCOMPARE(notes.size(), 1);
        QVERIFY(blocker.remove());
        QTRY_COMPARE(start.sender->counters().waitingInMemoryOnly, 0u); // stored when it may be
        QCOMPARE(start.sender->counters().outbox, OutboxState::Working);
        QCOMPARE(start.sender->counters().waiting, 50u);
        start.acceptAll();
        QCOMPARE(start.sender->counters().sent, 56u);
        QCOMPARE(kept, 100u); // once for each
    }

    void switchedOffNewReadingsStayInMemory()
    {
        {
            Start start(m_file);
            start.enqueue(1, 4);
            QTRY_COMPARE(start.pending(), 4);
            start.sender->setStoring(false);
            start.enqueue(5, 8);
            QCOMPARE(start.sender->counters().waitingInMemoryOnly, 2u);
        }
        QCOMPARE(waitingOnDisk(), 4u);
    }

    void clearedIsGoneFromTheDisk()
    {
        {
            Start start(m_file);
            QSignalSpy drained(start.sender.get(), &Sender::drained);
            start.enqueue(1, 30'000);
            QTRY_COMPARE(start.sender->counters().waitingInMemoryOnly, 0u);
            start.sender->clearQueue();
            QTRY_COMPARE(start.sender->counters().dropped, 29'994u);
            QCOMPARE(start.sender->counters().waiting, 0u);
            start.fake->completeAll(201);
            QCOMPARE(drained.size(), 1);
        }
        QCOMPARE(waitingOnDisk(), 0u);
    }
};

QTEST_GUILESS_MAIN(TestSenderWithOutbox)
#include "tst_senderwithoutbox.moc"
