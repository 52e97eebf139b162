#include "core/delivery/sender.h"
#include "core/http/httpdoor.h"

#include "tests/support/fakehttptransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace aneroid;
using namespace std::chrono_literals;

namespace {

struct Attempt
{
    std::uint32_t sequence;
    AttemptOutcome outcome;
    QString reason;
};

/// A sender over a transport driven by hand. Retries come after milliseconds unless told otherwise.
struct Bench
{
    explicit Bench(RetryPolicy policy = {.firstDelay = 1ms, .longestDelay = 2ms, .jitter = 0.0})
    {
        auto transport = std::make_unique<FakeHttpTransport>();
        fake = transport.get();
        sender = std::make_unique<Sender>(std::make_unique<HttpDoor>(std::move(transport)), policy);
        target.server = QUrl(QStringLiteral("http://127.0.0.1:8000"));
        sender->setTarget(target);
        sender->beginRun({"one", "two"}, QStringLiteral("run001"));
        QObject::connect(
            sender.get(), &Sender::attempted, sender.get(),
            [this](const Reading &reading, AttemptOutcome outcome, const QString &reason) {
                attempts.push_back({reading.sequence, outcome, reason});
            });
    }

    void enqueue(std::uint32_t from, std::uint32_t to, std::uint32_t device = 0)
    {
        std::vector<Reading> batch;
        for (std::uint32_t i = from; i <= to; ++i)
            batch.push_back({.device = device, .sequence = i});
        sender->enqueue(batch);
    }

    [[nodiscard]] QByteArray keyOf(std::size_t pending) const
    {
        return headerOf(fake->pending().at(pending), "Idempotency-Key");
    }
    [[nodiscard]] int pendingCount() const { return static_cast<int>(fake->pending().size()); }
    [[nodiscard]] int count(AttemptOutcome outcome) const
    {
        return static_cast<int>(std::ranges::count(attempts, outcome, &Attempt::outcome));
    }

    DeliveryTarget target;
    FakeHttpTransport *fake = nullptr;
    std::unique_ptr<Sender> sender;
    std::vector<Attempt> attempts;
};

/// Retries never come by themselves within a test.
constexpr RetryPolicy patient{.firstDelay = 1h, .longestDelay = 1h, .jitter = 0.0};

} // namespace

class TestSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReadingOnTheWire();
    void sixInFlightOldestFirst();
    void acceptedIsCounted();
    void refusedIsGivenUp();
    void retriedUntilAccepted_data();
    void retriedUntilAccepted();
    void aRetryHasTheSameKey();
    void oneProbeWhileTheServerIsDown();
    void fullFlowWhenTheServerComesBack();
    void aPoisonousReadingDoesNotBlockTheOthers();
    void oneFailureAmongSuccessesDoesNotStopTheFlow();
    void retryAfterIsObeyed_data();
    void retryAfterIsObeyed();
    void retryNowDoesNotWait();
    void orderedSendsOnePerDevice();
    void fullQueueDropsTheOldest();
    void clearQueueDropsWhatWaits();
    void beginRunStartsOver();
    void answersOfAnEarlierRunAreIgnored();
    void aNewTargetGetsWhatWaits();
    void aNewHostDoesNotWaitForTheOldOne();
    void pausedHoldsTheQueue();
    void linkStates();
    void drainedComesOnce();
    void latencyOfAnswers();
    void secretsStayOutOfErrors();
    void enqueueFromAnAnswer();
    void beginRunFromAnAnswer();
    void connectionTest();
    void aGoodConnectionTestRetriesAtOnce();
    void nothingComesAfterDestruction();
};

void TestSender::aReadingOnTheWire()
{
    Bench bench;
    bench.target.authToken = "t0ken";
    bench.target.headers = {{"X-Stage", "lab"}};
    bench.sender->setTarget(bench.target);
    bench.enqueue(7, 7, 1);
    QCOMPARE(bench.pendingCount(), 1);
    const HttpRequest &request = bench.fake->pending().front();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, QUrl(QStringLiteral("http://127.0.0.1:8000/api/v1/sensors/bme280")));
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/json"));
    QCOMPARE(headerOf(request, "Idempotency-Key"), QByteArray("two/run001/7"));
    QCOMPARE(headerOf(request, "Authorization"), QByteArray("Bearer t0ken"));
    QCOMPARE(headerOf(request, "X-Stage"), QByteArray("lab"));
    QCOMPARE(request.timeout, 10'000ms);
    QVERIFY(request.body.contains("\"device_id\":\"two\""));
    QVERIFY(request.body.contains("\"run\":\"run001\",\"sequence\":7,"));
}

void TestSender::sixInFlightOldestFirst()
{
    Bench bench;
    bench.enqueue(1, 20);
    QCOMPARE(bench.pendingCount(), 6);
    QCOMPARE(bench.sender->counters().inFlight, 6u);
    QCOMPARE(bench.sender->counters().waiting, 14u);
    for (std::size_t i = 0; i < 6; ++i)
        QCOMPARE(bench.keyOf(i), "one/run001/" + QByteArray::number(i + 1));
    bench.fake->complete(2, 201);
    QCOMPARE(bench.pendingCount(), 6);
    QCOMPARE(bench.keyOf(5), QByteArray("one/run001/7"));
}

void TestSender::acceptedIsCounted()
{
    Bench bench;
    bench.enqueue(1, 3);
    bench.fake->complete(0, 200);
    bench.fake->complete(0, 201);
    const DeliveryCounters counters = bench.sender->counters();
    QCOMPARE(counters.sent, 2u);
    QCOMPARE(counters.failed, 0u);
    QCOMPARE(counters.retried, 0u);
    QCOMPARE(counters.inFlight, 1u);
    QVERIFY(counters.lastSuccess.has_value());
    QCOMPARE(counters.lastSuccess->timeSpec(), Qt::UTC);
    QVERIFY(counters.lastError.isEmpty());
    QVERIFY(!counters.lastErrorTime.has_value());
    QCOMPARE(counters.perSecond, 2.0);
    QCOMPARE(bench.count(AttemptOutcome::Accepted), 2);
    QVERIFY(bench.attempts.front().reason.isEmpty());
}

void TestSender::refusedIsGivenUp()
{
    Bench bench;
    bench.enqueue(1, 2);
    bench.fake->complete(0, 422, R"({"detail":[{"loc":["body","humidity"],"msg":"too large"}]})");
    bench.fake->complete(0, 301, {}, {{"Location", "https://elsewhere/x"}});
    const DeliveryCounters counters = bench.sender->counters();
    QCOMPARE(counters.refused, 2u);
    QCOMPARE(counters.failed, 2u);
    QCOMPARE(counters.sent, 0u);
    QCOMPARE(bench.attempts.at(0).outcome, AttemptOutcome::Refused);
    QCOMPARE(bench.attempts.at(0).reason, QStringLiteral("HTTP 422: body.humidity: too large"));
    QVERIFY(counters.lastError.contains(QStringLiteral("https://elsewhere/x")));
    QVERIFY(counters.lastErrorTime.has_value());
    QVERIFY(bench.sender->idle());
    QCOMPARE(bench.fake->sentCount(), 2);
}

void TestSender::retriedUntilAccepted_data()
{
    QTest::addColumn<int>("status"); // 0: no answer, −1: timeout
    for (const int status : {0, -1, 408, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestSender::retriedUntilAccepted()
{
    QFETCH(const int, status);
    Bench bench;
    bench.enqueue(1, 1);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTRY_COMPARE(bench.pendingCount(), 1);
        if (status == 0)
            bench.fake->fail(0);
        else if (status == -1)
            bench.fake->timeOut(0);
        else
            bench.fake->complete(0, status);
        QCOMPARE(bench.sender->counters().failed, quint64(attempt));
        QVERIFY(!bench.sender->idle());
    }
    QTRY_COMPARE(bench.pendingCount(), 1);
    bench.fake->complete(0, 201);
    const DeliveryCounters counters = bench.sender->counters();
    QCOMPARE(counters.sent, 1u);
    QCOMPARE(counters.failed, 3u);
    QCOMPARE(counters.retried, 3u);
    QCOMPARE(counters.refused, 0u);
    QCOMPARE(bench.count(AttemptOutcome::Retrying), 3);
    QCOMPARE(bench.count(AttemptOutcome::Accepted), 1);
    QVERIFY(bench.sender->idle());
}

void TestSender::aRetryHasTheSameKey()
{
    Bench bench;
    bench.enqueue(5, 5);
    const HttpRequest first = bench.fake->pending().front();
    bench.fake->fail(0);
    QTRY_COMPARE(bench.pendingCount(), 1);
    QCOMPARE(bench.keyOf(0), headerOf(first, "Idempotency-Key"));
    QCOMPARE(bench.fake->pending().front().body, first.body);
}

void TestSender::oneProbeWhileTheServerIsDown()
{
    Bench bench;
    bench.enqueue(1, 50);
    QCOMPARE(bench.pendingCount(), 6);
    for (int i = 0; i < 6; ++i)
        bench.fake->fail(0);
    for (int probe = 1; probe <= 5; ++probe) {
        QTRY_COMPARE(bench.pendingCount(), 1);
        bench.enqueue(static_cast<std::uint32_t>(50 + probe),
                      static_cast<std::uint32_t>(50 + probe));
        QCOMPARE(bench.pendingCount(), 1);
        bench.fake->fail(0);
    }
    QCOMPARE(bench.sender->counters().failed, 11u);
    const DeliveryCounters counters = bench.sender->counters();
    QCOMPARE(counters.waiting + counters.inFlight, 55u);
    // Only the six that had left and the probes were tried: never more than the first seven.
    QVERIFY(std::ranges::all_of(bench.attempts, [](const Attempt &a) { return a.sequence <= 7; }));
}

void TestSender::fullFlowWhenTheServerComesBack()
{
    Bench bench;
    bench.enqueue(1, 50);
    for (int i = 0; i < 6; ++i)
        bench.fake->fail(0);
    QTRY_COMPARE(bench.pendingCount(), 1);
    bench.fake->complete(0, 201);
    QTRY_COMPARE(bench.pendingCount(), 6);
    while (bench.pendingCount() > 0) {
        bench.fake->completeAll(201);
        QCoreApplication::sendPostedEvents();
        QTRY_VERIFY(bench.pendingCount() > 0 || bench.sender->idle());
    }
    QCOMPARE(bench.sender->counters().sent, 50u);
    QCOMPARE(bench.sender->counters().failed, 6u);
}

void TestSender::aPoisonousReadingDoesNotBlockTheOthers()
{
    // One at a time: nobody else's answer helps.
    Bench bench({.firstDelay = 1ms, .longestDelay = 2ms, .jitter = 0.0, .inFlightLimit = 1});
    bench.enqueue(1, 20);
    int rounds = 0;
    while (bench.sender->counters().sent < 19 && ++rounds < 60) {
        QTRY_VERIFY(bench.pendingCount() > 0);
        const bool poison = bench.keyOf(0).endsWith("/1");
        bench.fake->complete(0, poison ? 500 : 201);
    }
    QCOMPARE(bench.sender->counters().sent, 19u);
    QTRY_COMPARE(bench.pendingCount(), 1);
    QCOMPARE(bench.keyOf(0), QByteArray("one/run001/1"));
}

void TestSender::oneFailureAmongSuccessesDoesNotStopTheFlow()
{
    Bench bench(patient);
    bench.enqueue(1, 20);
    bench.fake->complete(0, 500);
    QCOMPARE(bench.pendingCount(), 5); // the flow halts, and goes on with the next answer
    bench.fake->complete(0, 201);
    QCOMPARE(bench.pendingCount(), 6);
    while (bench.pendingCount() > 0)
        bench.fake->completeAll(201);
    QCOMPARE(bench.sender->counters().sent, 19u);
    QCOMPARE(bench.sender->counters().waiting, 1u);
    QVERIFY(*bench.sender->counters().retryInSeconds > 3000.0);
}

void TestSender::retryAfterIsObeyed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("429") << 429 << QByteArray("120") << 100.0 << 120.0;
    QTest::newRow("503") << 503 << QByteArray("120") << 100.0 << 120.0;
    QTest::newRow("capped") << 503 << QByteArray("86400") << 500.0 << 600.0;
}

void TestSender::retryAfterIsObeyed()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, value);
    QFETCH(const double, least);
    QFETCH(const double, most);
    Bench bench;
    bench.enqueue(1, 10);
    bench.fake->complete(0, status, {}, {{"Retry-After", value}});
    bench.fake->completeAll(201); // what had left before does not shorten the wait
    QCOMPARE(bench.pendingCount(), 0);
    const DeliveryCounters counters = bench.sender->counters();
    QVERIFY(counters.retryInSeconds.has_value());
    QVERIFY2(*counters.retryInSeconds > least && *counters.retryInSeconds <= most,
             qPrintable(QString::number(*counters.retryInSeconds)));
}

void TestSender::retryNowDoesNotWait()
{
    Bench bench(patient);
    bench.enqueue(1, 10);
    for (int i = 0; i < 6; ++i)
        bench.fake->fail(0);
    QCOMPARE(bench.pendingCount(), 0);
    QVERIFY(*bench.sender->counters().retryInSeconds > 3000.0);
    bench.sender->retryNow();
    QCOMPARE(bench.pendingCount(), 1);
    QVERIFY(!bench.sender->counters().retryInSeconds.has_value());
    bench.sender->retryNow();
    QCOMPARE(bench.pendingCount(), 1); // still one probe only
    bench.fake->complete(0, 201);
    QCOMPARE(bench.pendingCount(), 6);
}

void TestSender::orderedSendsOnePerDevice()
{
    Bench bench;
    bench.target.ordered = true;
    bench.sender->setTarget(bench.target);
    bench.enqueue(1, 3, 0);
    bench.enqueue(1, 3, 1);
    QCOMPARE(bench.pendingCount(), 2);
    QCOMPARE(bench.keyOf(0), QByteArray("one/run001/1"));
    QCOMPARE(bench.keyOf(1), QByteArray("two/run001/1"));
    bench.fake->complete(1, 201);
    QCOMPARE(bench.keyOf(1), QByteArray("two/run001/2"));
    bench.fake->complete(0, 500);
    bench.fake->complete(0, 201);
    // Reading 2 of the first device stays behind reading 1, which is retried.
    QTRY_VERIFY(std::ranges::any_of(bench.fake->pending(), [](const HttpRequest &request) {
        return headerOf(request, "Idempotency-Key") == "one/run001/1";
    }));
    QCOMPARE(bench.pendingCount(), 2);
}

void TestSender::fullQueueDropsTheOldest()
{
    Bench bench({.queueLimit = 10});
    bench.enqueue(1, 20);
    const DeliveryCounters counters = bench.sender->counters();
    QCOMPARE(counters.inFlight, 6u);
    QCOMPARE(counters.waiting, 10u);
    QCOMPARE(counters.dropped, 4u);
    QCOMPARE(counters.failed, 0u);
    QCOMPARE(bench.attempts.size(), std::size_t(4));
    QCOMPARE(bench.attempts.front().sequence, 7u);
    QCOMPARE(bench.attempts.back().sequence, 10u);
    QCOMPARE(bench.attempts.front().outcome, AttemptOutcome::Dropped);
    QVERIFY2(bench.attempts.front().reason.contains(QStringLiteral("10")),
             qPrintable(bench.attempts.front().reason));
    bench.fake->fail(0); // a retry that finds the queue full is the oldest
    QCOMPARE(bench.attempts.at(4).outcome, AttemptOutcome::Retrying);
    QCOMPARE(bench.attempts.at(5).outcome, AttemptOutcome::Dropped);
    QCOMPARE(bench.attempts.at(5).sequence, 1u);
}

void TestSender::clearQueueDropsWhatWaits()
{
    Bench bench;
    QSignalSpy drained(bench.sender.get(), &Sender::drained);
    bench.enqueue(1, 10);
    bench.sender->clearQueue();
    QCOMPARE(bench.sender->counters().dropped, 4u);
    QCOMPARE(bench.sender->counters().waiting, 0u);
    QCOMPARE(bench.count(AttemptOutcome::Dropped), 4);
    QVERIFY(!bench.attempts.front().reason.isEmpty());
    QCOMPARE(drained.count(), 0);
    bench.fake->completeAll(201);
    QCOMPARE(bench.sender->counters().sent, 6u);
    QCOMPARE(drained.count(), 1);
}

void TestSender::beginRunStartsOver()
{
    Bench bench(patient);
    bench.enqueue(1, 10);
    bench.fake->complete(0, 201);
    bench.fake->fail(0);
    bench.sender->beginRun({"three"}, QStringLiteral("run002"));
    QCOMPARE(bench.sender->runId(), QStringLiteral("run002"));
    QCOMPARE(bench.sender->counters(), DeliveryCounters());
    QCOMPARE(bench.sender->linkState(), LinkState::Idle);
    QVERIFY(bench.sender->idle());
    QVERIFY(bench.sender->target() == bench.target);
    bench.fake->completeAll(201);
    bench.enqueue(1, 1);
    QCOMPARE(bench.keyOf(0), QByteArray("three/run002/1"));
}

void TestSender::answersOfAnEarlierRunAreIgnored()
{
    Bench bench;
    bench.enqueue(1, 6);
    bench.sender->beginRun({"one"}, QStringLiteral("run002"));
    bench.enqueue(1, 6);
    QCOMPARE(bench.pendingCount(), 6); // the connections are still in use
    bench.attempts.clear();
    bench.fake->complete(0, 201);
    bench.fake->complete(0, 422);
    bench.fake->fail(0);
    QVERIFY(bench.attempts.empty());
    const DeliveryCounters counters = bench.sender->counters();
    QCOMPARE(counters.sent, 0u);
    QCOMPARE(counters.failed, 0u);
    QCOMPARE(counters.inFlight, 3u);
    QCOMPARE(counters.waiting, 3u);
    QVERIFY(counters.lastError.isEmpty());
    QCOMPARE(bench.pendingCount(), 6);
}

void TestSender::aNewTargetGetsWhatWaits()
{
    Bench bench(patient);
    bench.enqueue(1, 8);
    for (int i = 0; i < 5; ++i)
        bench.fake->fail(0);
    bench.target.server = QUrl(QStringLiteral("http://other:9000/lab"));
    bench.sender->setTarget(bench.target);
    // The old server's troubles are not the new one's: six leave at once, one is still at the old.
    QCOMPARE(bench.pendingCount(), 7);
    QCOMPARE(bench.fake->pending().at(0).url.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(bench.fake->pending().at(1).url,
             QUrl(QStringLiteral("http://other:9000/lab/api/v1/sensors/bme280")));
    bench.fake->fail(0); // at the old one: the reading leaves for the new, without a halt
    bench.fake->complete(0, 201);
    QCOMPARE(bench.pendingCount(), 6);
    bench.fake->completeAll(201);
    bench.fake->completeAll(201);
    QCOMPARE(bench.sender->counters().sent, 8u);
}

void TestSender::aNewHostDoesNotWaitForTheOldOne()
{
    Bench bench;
    bench.enqueue(1, 12);
    bench.target.authToken = "other";
    bench.sender->setTarget(bench.target);
    QCOMPARE(bench.pendingCount(), 6); // the same host has no more connections
    bench.target.server = QUrl(QStringLiteral("http://127.0.0.1:9000"));
    bench.sender->setTarget(bench.target);
    QCOMPARE(bench.pendingCount(), 12);
    bench.fake->complete(0, 201);
    QCOMPARE(bench.sender->counters().sent, 1u);
}

void TestSender::pausedHoldsTheQueue()
{
    Bench bench;
    bench.enqueue(1, 8);
    bench.sender->setPaused(true);
    QVERIFY(bench.sender->isPaused());
    bench.fake->completeAll(201);
    QCOMPARE(bench.pendingCount(), 0);
    QCOMPARE(bench.sender->counters().waiting, 2u);
    QVERIFY(!bench.sender->counters().retryInSeconds.has_value());
    bench.sender->setPaused(false);
    QCOMPARE(bench.pendingCount(), 2);
}

void TestSender::linkStates()
{
    Bench bench(patient);
    QList<LinkState> states;
    connect(bench.sender.get(), &Sender::linkStateChanged, this,
            [&states](LinkState state) { states.append(state); });
    QCOMPARE(bench.sender->linkState(), LinkState::Idle);
    bench.enqueue(1, 6);
    bench.fake->complete(0, 201);
    bench.fake->complete(0, 201);
    bench.fake->complete(0, 404);
    bench.fake->complete(0, 503);
    bench.fake->fail(0);
    bench.sender->retryNow();
    bench.fake->completeAll(201); // the last one and the probe
    bench.fake->completeAll(201);
    QCOMPARE(states, (QList{LinkState::Connected, LinkState::Refusing, LinkState::Struggling,
                            LinkState::Offline, LinkState::Connected}));
    QCOMPARE(bench.sender->linkState(), LinkState::Connected);
}

void TestSender::drainedComesOnce()
{
    Bench bench;
    QSignalSpy drained(bench.sender.get(), &Sender::drained);
    bench.sender->enqueue({});
    QCOMPARE(drained.count(), 0);
    bench.enqueue(1, 2);
    bench.fake->complete(0, 201);
    QCOMPARE(drained.count(), 0);
    bench.fake->complete(0, 422);
    QCOMPARE(drained.count(), 1);
    QVERIFY(bench.sender->idle());
}

void TestSender::latencyOfAnswers()
{
    Bench bench(patient);
    QVERIFY(!bench.sender->counters().latencyMedianMs.has_value());
    bench.enqueue(1, 5);
    for (const int milliseconds : {10, 20, 30}) {
        HttpReply reply;
        reply.status = 201;
        reply.latency = std::chrono::milliseconds(milliseconds);
        bench.fake->complete(0, reply);
    }
    bench.fake->fail(0); // no answer, no latency
    QCOMPARE(*bench.sender->counters().latencyMedianMs, 20.0);
    QCOMPARE(*bench.sender->counters().latency95Ms, 30.0);
}

void TestSender::secretsStayOutOfErrors()
{
    Bench bench;
    bench.target.authToken = "t0ken-1234";
    bench.target.headers = {{"X-Api-Key", "k3y-5678"}};
    bench.sender->setTarget(bench.target);
    bench.enqueue(1, 1);
    bench.fake->complete(0, 401, R"({"detail":"Bearer t0ken-1234 with k3y-5678 is unknown"})");
    const QString error = bench.sender->counters().lastError;
    QVERIFY2(error.contains(QStringLiteral("is unknown")), qPrintable(error));
    QVERIFY(!error.contains(QStringLiteral("t0ken")));
    QVERIFY(!error.contains(QStringLiteral("k3y")));
    QCOMPARE(bench.attempts.front().reason, error);
}

void TestSender::enqueueFromAnAnswer()
{
    Bench bench;
    QSignalSpy drained(bench.sender.get(), &Sender::drained);
    bool more = true;
    connect(bench.sender.get(), &Sender::attempted, this, [&] {
        if (std::exchange(more, false))
            bench.enqueue(2, 2);
    });
    bench.enqueue(1, 1);
    bench.fake->complete(0, 201);
    QCOMPARE(drained.count(), 0);
    QCOMPARE(bench.pendingCount(), 1);
    bench.fake->complete(0, 201);
    QCOMPARE(drained.count(), 1);
}

void TestSender::beginRunFromAnAnswer()
{
    Bench bench;
    connect(bench.sender.get(), &Sender::attempted, this,
            [&] { bench.sender->beginRun({"one"}, QStringLiteral("run002")); });
    bench.enqueue(1, 10);
    bench.fake->complete(0, 500);
    QCOMPARE(bench.sender->counters(), DeliveryCounters());
    QVERIFY(bench.sender->idle());
}

void TestSender::connectionTest()
{
    Bench bench;
    DeliveryTarget other;
    other.server = QUrl(QStringLiteral("http://other:1234/lab"));
    other.authToken = "t0ken-1234";
    QStringList answers;
    const auto note = [&answers](bool ok, const QString &sentence) {
        answers.append((ok ? QStringLiteral("ok: ") : QStringLiteral("no: ")) + sentence);
    };
    bench.sender->testConnection(other, note);
    bench.sender->testConnection(other, note);
    QVERIFY(answers.isEmpty());
    QCOMPARE(bench.fake->pending().front().method, QByteArray("GET"));
    QCOMPARE(bench.fake->pending().front().url,
             QUrl(QStringLiteral("http://other:1234/lab/health")));
    QCOMPARE(headerOf(bench.fake->pending().front(), "Authorization"),
             QByteArray("Bearer t0ken-1234"));
    bench.fake->complete(0, 404);
    bench.fake->complete(0, 500, "t0ken-1234 broke me");
    QCOMPARE(answers.size(), 2);
    QVERIFY2(answers.at(0).startsWith(QStringLiteral("ok: ")), qPrintable(answers.at(0)));
    QVERIFY(answers.at(0).contains(QStringLiteral("no /health")));
    QVERIFY2(answers.at(1).startsWith(QStringLiteral("no: ")), qPrintable(answers.at(1)));
    QVERIFY(answers.at(1).contains(QStringLiteral("broke me")));
    QVERIFY(!answers.at(1).contains(QStringLiteral("t0ken")));
    QCOMPARE(bench.sender->counters(), DeliveryCounters()); // no reading, nothing counted
}

void TestSender::aGoodConnectionTestRetriesAtOnce()
{
    Bench bench(patient);
    bench.enqueue(1, 1);
    bench.fake->fail(0);
    bench.sender->testConnection(bench.target, [](bool, const QString &) {});
    bench.fake->complete(0, 200);
    QCOMPARE(bench.pendingCount(), 1);
    QCOMPARE(bench.fake->pending().front().method, QByteArray("POST"));
}

void TestSender::nothingComesAfterDestruction()
{
    Bench bench;
    bench.enqueue(1, 10);
    bool tested = false;
    bench.sender->testConnection(bench.target, [&tested](bool, const QString &) { tested = true; });
    bench.sender.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(bench.attempts.empty());
    QVERIFY(!tested);
}

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
