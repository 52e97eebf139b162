#include "core/delivery/sender.h"
#include "core/http/httpdoor.h"

#include "tests/support/fakehttptransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace aneroid;
using namespace std::chrono_literals;

namespace {

constexpr RetryPolicy quick{.firstDelay = 1ms, .longestDelay = 2ms, .jitter = 0.0};

struct Bench
{
    explicit Bench(int batch, RetryPolicy policy = quick)
    {
        auto transport = std::make_unique<FakeHttpTransport>();
        fake = transport.get();
        sender = std::make_unique<Sender>(std::make_unique<HttpDoor>(std::move(transport)), policy);
        target.server = QUrl(QStringLiteral("http://127.0.0.1:8000"));
        sender->setTarget(target);
        sender->setBatch(batch);
        sender->beginRun({"one", "two"}, QStringLiteral("run001"));
        QObject::connect(sender.get(), &Sender::attempted, sender.get(),
                         [this](const Reading &reading, AttemptOutcome outcome, const QString &) {
                             ends[reading.sequence].push_back(outcome);
                         });
        QObject::connect(sender.get(), &Sender::noted, sender.get(),
                         [this](bool, const QString &text) { notes.append(text); });
    }

    void enqueue(std::uint32_t from, std::uint32_t to)
    {
        std::vector<Reading> readings;
        for (std::uint32_t i = from; i <= to; ++i)
            readings.push_back({.device = i % 2, .sequence = i});
        sender->enqueue(readings);
    }

    [[nodiscard]] int pending() const { return static_cast<int>(fake->pending().size()); }
    [[nodiscard]] const HttpRequest &request(std::size_t index) const
    {
        return fake->pending().at(index);
    }
    [[nodiscard]] bool isBatch(std::size_t index) const
    {
        return request(index).url.path().endsWith(QStringLiteral("/batch"));
    }
    /// The sequences in a request, single or batch.
    [[nodiscard]] std::vector<int> sequences(std::size_t index) const
    {
        const auto sequenceOf = [](const QJsonObject &body) {
            return body.value(QStringLiteral("metadata"))
                .toObject()
                .value(QStringLiteral("sequence"))
                .toInt();
        };
        const QJsonDocument body = QJsonDocument::fromJson(request(index).body);
        if (body.isObject())
            return {sequenceOf(body.object())};
        std::vector<int> found;
        for (const QJsonValue &value : body.array())
            found.push_back(sequenceOf(value.toObject()));
        return found;
    }

    DeliveryTarget target;
    FakeHttpTransport *fake = nullptr;
    std::unique_ptr<Sender> sender;
    std::map<std::uint32_t, std::vector<AttemptOutcome>> ends;
    QStringList notes;
};

} // namespace

class TestSenderBatches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWaitsLeavesTogether()
    {
        Bench bench(10);
        bench.enqueue(1, 25);
        QCOMPARE(bench.pending(), 3);
        QCOMPARE(bench.request(0).url,
                 QUrl(QStringLiteral("http://127.0.0.1:8000/api/v1/sensors/bme280/batch")));
        QCOMPARE(bench.sequences(0), (std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
        QCOMPARE(bench.sequences(2), (std::vector{21, 22, 23, 24, 25}));
        QVERIFY(headerOf(bench.request(0), "Idempotency-Key").isEmpty());
        QCOMPARE(bench.sender->counters().inFlight, 3u);
        QCOMPARE(bench.sender->waiting(), 25u);
        bench.fake->completeAll(201);
        QCOMPARE(bench.sender->counters().sent, 25u);
        QCOMPARE(bench.ends.size(), std::size_t(25)); // each is told of
        QVERIFY(bench.sender->idle());
    }

    void aSingleOneIsNoBatch()
    {
        Bench bench(10);
        bench.enqueue(1, 1);
        QVERIFY(!bench.isBatch(0));
        QCOMPARE(headerOf(bench.request(0), "Idempotency-Key"), QByteArray("two/run001/1"));
    }

    void aBatchThatFailsIsSentAgain()
    {
        Bench bench(10);
        bench.enqueue(1, 5);
        bench.fake->complete(0, 503, "busy");
        QCOMPARE(bench.sender->counters().failed, 5u);
        QTRY_COMPARE(bench.pending(), 1);
        QCOMPARE(bench.sequences(0).size(), std::size_t(5));
        bench.fake->complete(0, 201);
        QCOMPARE(bench.sender->counters().sent, 5u);
        QCOMPARE(bench.sender->counters().retried, 5u);
        QCOMPARE(bench.ends[3], (std::vector{AttemptOutcome::Retrying, AttemptOutcome::Accepted}));
    }

    void aServerWithoutTheRouteGetsSingles_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("404") << 404;
        QTest::newRow("405") << 405;
    }
    void aServerWithoutTheRouteGetsSingles()
    {
        QFETCH(const int, status);
        Bench bench(10);
        bench.enqueue(1, 40);
        QCOMPARE(bench.pending(), 4);
        bench.fake->completeAll(status);
        QCOMPARE(bench.pending(), 6);
        for (std::size_t i = 0; i < 6; ++i) {
            QVERIFY(!bench.isBatch(i));
            QCOMPARE(bench.sequences(i), std::vector{static_cast<int>(i) + 1});
        }
        while (bench.pending() > 0)
            bench.fake->completeAll(201);
        QCOMPARE(bench.sender->counters().sent, 40u);
        QCOMPARE(bench.sender->counters().failed, 0u);
        QCOMPARE(bench.sender->counters().refused, 0u);
        QCOMPARE(bench.notes.size(), 1); // said once
        // Another server may have it.
        bench.target.server = QUrl(QStringLiteral("http://127.0.0.1:9000"));
        bench.sender->setTarget(bench.target);
        bench.enqueue(41, 42);
        QVERIFY(bench.isBatch(0));
    }

    void namedItemsAreRefusedAndTheOthersGoOn()
    {
        Bench bench(10);
        bench.enqueue(1, 5);
        bench.fake->complete(0, 422,
                             R"({"detail":[{"loc":["body",1,"humidity"],"msg":"too large"},)"
                             R"({"loc":["body",3,"humidity"],"msg":"too large"}]})",
                             {{"Content-Type", "application/json"}});
        QCOMPARE(bench.pending(), 1);
        QCOMPARE(bench.sequences(0), (std::vector{1, 3, 5}));
        QCOMPARE(bench.sender->counters().refused, 2u);
        QCOMPARE(bench.ends[2], std::vector{AttemptOutcome::Refused});
        QVERIFY(!bench.ends.contains(1));
        bench.fake->complete(0, 201);
        QCOMPARE(bench.sender->counters().sent, 3u);
        QCOMPARE(bench.sender->counters().failed, 2u);
    }

    void tooLargeIsHalved()
    {
        Bench bench(8, {.inFlightLimit = 1});
        bench.enqueue(1, 8);
        bench.fake->complete(0, 413);
        QCOMPARE(bench.sequences(0), (std::vector{1, 2, 3, 4}));
        bench.fake->complete(0, 413);
        QCOMPARE(bench.sequences(0), (std::vector{1, 2}));
        while (bench.pending() > 0) {
            QVERIFY(bench.sequences(0).size() == 2);
            bench.fake->complete(0, 201);
        }
        QCOMPARE(bench.sender->counters().sent, 8u);
        QCOMPARE(bench.sender->counters().failed, 0u);
    }

    void aRefusalWithoutNamesFindsTheCulprit()
    {
        Bench bench(8, {.inFlightLimit = 1});
        bench.enqueue(1, 8);
        for (int requests = 0; bench.pending() > 0 && requests < 40; ++requests) {
            const std::vector<int> inIt = bench.sequences(0);
            const bool bad = std::ranges::find(inIt, 6) != inIt.end();
            bench.fake->complete(0, bad ? 400 : 201);
        }
        QCOMPARE(bench.sender->counters().sent, 7u);
        QCOMPARE(bench.sender->counters().refused, 1u);
        QCOMPARE(bench.ends[6], std::vector{AttemptOutcome::Refused});
        // In time batches are as large as before.
        bench.enqueue(9, 600);
        std::size_t largest = 0;
        while (bench.pending() > 0) {
            largest = std::max(largest, bench.sequences(0).size());
            bench.fake->complete(0, 201);
        }
        QCOMPARE(largest, std::size_t(8));
    }

    void oneThatTheServerCannotBearDoesNotHoldTheOthers()
    {
        Bench bench(10,
                    {.firstDelay = 1ms, .longestDelay = 2ms, .jitter = 0.0, .inFlightLimit = 1});
        bench.enqueue(1, 10);
        (void)QTest::qWaitFor([&] {
            while (bench.pending() > 0) {
                const std::vector<int> inIt = bench.sequences(0);
                const bool bad = std::ranges::find(inIt, 4) != inIt.end();
                bench.fake->complete(0, bad ? 500 : 201);
            }
            return bench.sender->counters().sent == 9;
        });
        QCOMPARE(bench.sender->counters().sent, 9u);
        QCOMPARE(bench.sender->waiting(), 1u);
    }

    void orderedTakesOneOfEachDevice()
    {
        Bench bench(10);
        bench.target.ordered = true;
        bench.sender->setTarget(bench.target);
        bench.enqueue(1, 6);
        QCOMPARE(bench.pending(), 1);
        QCOMPARE(bench.sequences(0), (std::vector{1, 2}));
        bench.fake->complete(0, 201);
        QCOMPARE(bench.sequences(0), (std::vector{3, 4}));
    }

    void credentialsGoWithIt()
    {
        Bench bench(10);
        bench.target.authToken = "t0ken";
        bench.sender->setTarget(bench.target);
        bench.enqueue(1, 2);
        QCOMPARE(headerOf(bench.request(0), "Authorization"), QByteArray("Bearer t0ken"));
        bench.fake->complete(0, 401);
        QCOMPARE(bench.sender->counters().refused, 2u);
    }
};

QTEST_GUILESS_MAIN(TestSenderBatches)
#include "tst_senderbatches.moc"
