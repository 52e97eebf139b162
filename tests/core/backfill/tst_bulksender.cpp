#include "core/backfill/bulksender.h"
#include "core/http/httpdoor.h"
#include "core/payload/wireformat.h"
#include "tests/support/fakehttptransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace aneroid;
using Item = BulkSender::Item;

namespace {

RetryPolicy quick()
{
    RetryPolicy policy;
    policy.firstDelay = std::chrono::milliseconds(5);
    policy.longestDelay = std::chrono::milliseconds(20);
    policy.jitterSeed = 7;
    return policy;
}

DeliveryTarget target(bool ordered = false)
{
    return {.server = QUrl(QStringLiteral("http://h:1")), .authToken = "t0ken", .ordered = ordered};
}

Reading reading(std::uint64_t row)
{
    Reading made;
    made.timestampMs = static_cast<TimeMs>(1'763'116'200'000 + row * 1000);
    made.device = static_cast<std::uint32_t>(row % 2);
    made.sequence = static_cast<std::uint32_t>(row / 2 + 1);
    made.temperatureC = 20.0;
    made.humidity = 50.0;
    made.pressureHpa = 1000.0;
    return made;
}

bool isBatch(const HttpRequest &request)
{
    return request.url.path().endsWith(QStringLiteral("/batch"));
}

qsizetype sizeOf(const HttpRequest &request)
{
    return isBatch(request) ? QJsonDocument::fromJson(request.body).array().size() : 1;
}

/// A sender over a hand-driven transport, a source of so many rows, and what became of them.
struct Rig
{
    explicit Rig(std::uint64_t rows, BulkSender::Options options, bool ordered = false)
        : left(rows)
    {
        auto owned = std::make_unique<FakeHttpTransport>();
        transport = owned.get();
        if (options.policy.jitterSeed == 0)
            options.policy = quick();
        sender = std::make_unique<BulkSender>(
            std::make_unique<HttpDoor>(std::move(owned)), target(ordered),
            std::vector<std::string>{"dev0", "dev1"}, "run1", options,
            [this](std::size_t most) { return fetch(most); });
        QObject::connect(sender.get(), &BulkSender::accepted, sender.get(),
                         [this](const std::vector<Item> &items) {
                             for (const Item &item : items)
                                 QVERIFY(accepted.insert(item.row).second);
                         });
        QObject::connect(sender.get(), &BulkSender::refused, sender.get(),
                         [this](const Item &item, const QString &reason) {
                             QVERIFY(refused.emplace(item.row, reason).second);
                         });
        QObject::connect(sender.get(), &BulkSender::blocked, sender.get(),
                         [this](const QString &reason) { blocked.append(reason); });
        QObject::connect(sender.get(), &BulkSender::batchRouteMissing, sender.get(),
                         [this] { ++routeMissing; });
    }

    std::vector<Item> fetch(std::size_t most)
    {
        std::vector<Item> items;
        for (; items.size() < most && next < left; ++next)
            items.push_back({next, reading(next)});
        return items;
    }

    /// Answers with `status` until nothing is left; only while all can leave at once.
    void answerAll(int status)
    {
        while (!transport->pending().empty())
            transport->complete(0, status);
    }

    [[nodiscard]] std::vector<qsizetype> sizes() const
    {
        std::vector<qsizetype> all;
        for (const HttpRequest &request : transport->pending())
            all.push_back(sizeOf(request));
        return all;
    }

    std::uint64_t left;
    std::uint64_t next = 0;
    FakeHttpTransport *transport = nullptr;
    std::unique_ptr<BulkSender> sender;
    std::set<std::uint64_t> accepted;
    std::map<std::uint64_t, QString> refused;
    QStringList blocked;
    int routeMissing = 0;
};

BulkSender::Options batches(std::size_t batch, double perSecond = 0.0)
{
    return {.batch = batch, .perSecond = perSecond, .policy = {}};
}

} // namespace

class TestBulkSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arraysOfTheSingleBodies();
    void atMostSixInFlight();
    void atMostNineLongOnesInFlight();
    void orderedMeansOneInFlight();
    void singlesCarryTheirKey();
    void nothingIsFetchedAheadOfConnections();
    void aServerWithoutTheRouteGetsSingles_data();
    void aServerWithoutTheRouteGetsSingles();
    void aTooLongArrayIsHalved();
    void shorterArraysGrowAgain();
    void anArrayThatFailsThreeTimesIsProbedAndHalved_data();
    void anArrayThatFailsThreeTimesIsProbedAndHalved();
    void anOutageIsNotHalved();
    void anyStatusOfTheSettingIsSuccess();
    void oneThatIsTooLongAloneIsRefused();
    void namedItemsAreRefusedAndTheRestIsSentAgain();
    void refusedSinglesAreNamed();
    void aServerThatTurnsAwayStopsIt_data();
    void aServerThatTurnsAwayStopsIt();
    void anUnknownDeviceIsNoMissingRoute();
    void whatMayPassIsTriedAgain_data();
    void whatMayPassIsTriedAgain();
    void retryAfterIsKept();
    void theRateIsKept();
    void aRateBelowTheArrayMakesShorterArrays();
    void stopLetsAnswersIn();
};

void TestBulkSender::arraysOfTheSingleBodies()
{
    Rig rig(5, batches(3));
    rig.sender->pump();
    QCOMPARE(rig.sizes(), (std::vector<qsizetype>{3, 2}));
    const HttpRequest request = rig.transport->pending().front();
    QCOMPARE(request.url, QUrl(QStringLiteral("http://h:1/api/v1/sensors/bme280/batch")));
    QCOMPARE(headerOf(request, "Authorization"), QByteArray("Bearer t0ken"));
    QCOMPARE(request.body, '[' + toJsonBody(reading(0), "dev0", "run1") + ',' +
                               toJsonBody(reading(1), "dev1", "run1") + ',' +
                               toJsonBody(reading(2), "dev0", "run1") + ']');
    QVERIFY(!rig.sender->idle());
    rig.answerAll(201);
    QCOMPARE(rig.accepted.size(), std::size_t{5});
    QVERIFY(rig.sender->idle());
    QCOMPARE(rig.sender->linkState(), LinkState::Connected);
}

void TestBulkSender::atMostSixInFlight()
{
    Rig rig(100, batches(10));
    rig.sender->pump();
    QCOMPARE(rig.transport->pending().size(), std::size_t{6});
    QCOMPARE(rig.sender->inFlight(), std::size_t{6});
    rig.transport->complete(3, 201);
    QCOMPARE(rig.transport->pending().size(), std::size_t{6});
    rig.answerAll(200);
    QCOMPARE(rig.accepted.size(), std::size_t{100});
}

void TestBulkSender::atMostNineLongOnesInFlight()
{
    Rig rig(10'000, batches(500));
    rig.sender->pump();
    QVERIFY(rig.transport->pending().front().body.size() >= longBodyBytes);
    QCOMPARE(rig.transport->pending().size(), std::size_t{6}); // until one is accepted
    rig.transport->complete(3, 201);
    QCOMPARE(rig.transport->pending().size(), std::size_t{9});
    rig.transport->complete(0, 201);
    QCOMPARE(rig.transport->pending().size(), std::size_t{9});
    for (int i = 0; i < 4; ++i)
        rig.transport->complete(0, 503);
    QVERIFY(rig.transport->pending().size() <= 6);
    QTRY_VERIFY((rig.answerAll(200), rig.accepted.size() == 10'000));
}

void TestBulkSender::orderedMeansOneInFlight()
{
    Rig rig(9, batches(3), true);
    rig.sender->pump();
    QCOMPARE(rig.transport->pending().size(), std::size_t{1});
    rig.transport->complete(0, 201);
    QCOMPARE(rig.transport->pending().size(), std::size_t{1});
}

void TestBulkSender::singlesCarryTheirKey()
{
    Rig rig(3, batches(1));
    rig.sender->pump();
    QCOMPARE(rig.sizes(), (std::vector<qsizetype>{1, 1, 1}));
    const HttpRequest request = rig.transport->pending().at(1);
    QCOMPARE(request.url, QUrl(QStringLiteral("http://h:1/api/v1/sensors/bme280")));
    QCOMPARE(headerOf(request, "Idempotency-Key"), QByteArray("dev1/run1/1"));
    QCOMPARE(request.body, toJsonBody(reading(1), "dev1", "run1"));
}

void TestBulkSender::nothingIsFetchedAheadOfConnections()
{
    Rig rig(1000, batches(10));
    rig.sender->pump();
    QCOMPARE(rig.next, std::uint64_t{60});
    rig.sender->pump();
    QCOMPARE(rig.next, std::uint64_t{60});
}

void TestBulkSender::aServerWithoutTheRouteGetsSingles_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("404") << 404;
    QTest::newRow("405") << 405;
    QTest::newRow("501") << 501;
}

void TestBulkSender::aServerWithoutTheRouteGetsSingles()
{
    QFETCH(const int, status);
    Rig rig(95, batches(10));
    rig.sender->pump();
    while (!rig.transport->pending().empty()) {
        const bool batch = isBatch(rig.transport->pending().front());
        rig.transport->complete(0, batch ? status : 201);
    }
    QCOMPARE(rig.routeMissing, 1);
    QCOMPARE(rig.accepted.size(), std::size_t{95});
    QVERIFY(rig.refused.empty());
    QVERIFY(rig.blocked.isEmpty());
    QCOMPARE(rig.transport->sentCount(), 95 + 6); // no array after the first six
}

void TestBulkSender::aTooLongArrayIsHalved()
{
    Rig rig(8, batches(8));
    rig.sender->pump();
    rig.transport->complete(0, 413);
    QCOMPARE(rig.sizes(), (std::vector<qsizetype>{4, 4}));
    rig.transport->complete(0, 413);
    QCOMPARE(rig.sizes(), (std::vector<qsizetype>{4, 2, 2}));
    rig.answerAll(201);
    QCOMPARE(rig.accepted.size(), std::size_t{8});
}

void TestBulkSender::shorterArraysGrowAgain()
{
    Rig rig(8 + 4 * 16 + 24, batches(8), true);
    rig.sender->pump();
    rig.transport->complete(0, 413);
    for (int i = 0; i < 16; ++i) {
        QCOMPARE(sizeOf(rig.transport->pending().front()), 4);
        rig.transport->complete(0, 201);
    }
    QCOMPARE(sizeOf(rig.transport->pending().front()), 8);
}

void TestBulkSender::anArrayThatFailsThreeTimesIsProbedAndHalved_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    for (const int status : {0, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestBulkSender::anArrayThatFailsThreeTimesIsProbedAndHalved()
{
    QFETCH(const int, status);
    Rig rig(16, batches(16), true);
    QStringList notices;
    connect(rig.sender.get(), &BulkSender::noticed, this,
            [&](const QString &sentence) { notices.append(sentence); });
    rig.sender->pump();
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(rig.sizes(), (std::vector<qsizetype>{16}));
        rig.transport->complete(0, status);
    }
    QTRY_COMPARE(rig.sizes(), (std::vector<qsizetype>{1}));
    QVERIFY(!isBatch(rig.transport->pending().front()));
    QVERIFY(notices.isEmpty());
    rig.transport->complete(0, 201);
    QTRY_COMPARE(rig.sizes(), (std::vector<qsizetype>{8}));
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.front().contains(QStringLiteral("length")), qPrintable(notices.front()));
    QTRY_VERIFY((rig.answerAll(201), rig.accepted.size() == 16));
    QVERIFY(rig.refused.empty());
}

void TestBulkSender::anOutageIsNotHalved()
{
    Rig rig(160, batches(16), true);
    rig.sender->pump();
    for (int i = 0; i < 8; ++i) { // three arrays, then single readings
        QTRY_COMPARE(rig.transport->pending().size(), std::size_t{1});
        QCOMPARE(sizeOf(rig.transport->pending().front()), i < 3 ? 16 : 1);
        rig.transport->complete(0, 503);
    }
    QTRY_COMPARE(rig.sizes(), (std::vector<qsizetype>{1}));
    std::set<qsizetype> sizes;
    QTRY_VERIFY(([&] {
        while (!rig.transport->pending().empty()) {
            sizes.insert(sizeOf(rig.transport->pending().front()));
            rig.transport->complete(0, 201);
        }
        return rig.accepted.size() == 160;
    }()));
    QVERIFY(sizes.contains(16));
    QVERIFY(!sizes.contains(8));
}

void TestBulkSender::anyStatusOfTheSettingIsSuccess()
{
    for (const int status : {200, 202, 204, 207}) {
        Rig rig(20, batches(5));
        rig.sender->pump();
        rig.answerAll(status);
        QCOMPARE(rig.accepted.size(), std::size_t{20});
    }
}

void TestBulkSender::oneThatIsTooLongAloneIsRefused()
{
    Rig rig(2, batches(2));
    rig.sender->pump();
    rig.answerAll(413);
    QCOMPARE(rig.refused.size(), std::size_t{2});
    QCOMPARE(rig.refused.at(0), QStringLiteral("HTTP 413: Content Too Large"));
    QVERIFY(rig.sender->idle());
}

void TestBulkSender::namedItemsAreRefusedAndTheRestIsSentAgain()
{
    Rig rig(6, batches(6));
    rig.sender->pump();
    rig.transport->complete(0, 422, R"({"detail":[
        {"loc":["body",1,"humidity"],"msg":"too large"},{"loc":["body",4],"msg":"bad"}]})");
    QCOMPARE(rig.sizes(), (std::vector<qsizetype>{4}));
    rig.transport->complete(0, 409, R"({"detail":[{"loc":["body",3],"msg":"conflict"}]})");
    QCOMPARE(rig.sizes(), (std::vector<qsizetype>{3}));
    rig.answerAll(201);
    const std::map<std::uint64_t, QString> expected{
        {1, QStringLiteral("HTTP 422: humidity: too large")},
        {4, QStringLiteral("HTTP 422: bad")},
        {5, QStringLiteral("HTTP 409: conflict")}};
    QCOMPARE(rig.refused, expected);
    QCOMPARE(rig.accepted, (std::set<std::uint64_t>{0, 2, 3}));
}

void TestBulkSender::refusedSinglesAreNamed()
{
    Rig rig(2, batches(1));
    rig.sender->pump();
    rig.transport->complete(0, 422, "no");
    rig.transport->complete(0, 201);
    QCOMPARE(rig.refused, (std::map<std::uint64_t, QString>{{0, QStringLiteral("HTTP 422: no")}}));
    QVERIFY(rig.blocked.isEmpty());
}

void TestBulkSender::aServerThatTurnsAwayStopsIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<std::size_t>("batch");
    for (const int status : {301, 308, 401, 403}) {
        QTest::addRow("%d, arrays", status) << status << std::size_t{10};
        QTest::addRow("%d, singles", status) << status << std::size_t{1};
    }
    QTest::newRow("404, singles") << 404 << std::size_t{1};
    QTest::newRow("405, both") << 405 << std::size_t{10};
}

void TestBulkSender::aServerThatTurnsAwayStopsIt()
{
    QFETCH(const int, status);
    QFETCH(const std::size_t, batch);
    Rig rig(1000, batches(batch));
    rig.sender->pump();
    rig.answerAll(status);
    QCOMPARE(rig.blocked.size(), 1);
    QVERIFY(rig.blocked.front().startsWith(QStringLiteral("HTTP %1: ").arg(status)));
    QVERIFY(rig.refused.empty());
    QVERIFY(rig.next < 100);
    rig.sender->pump();
    QVERIFY(rig.transport->pending().empty());
    QVERIFY(!rig.sender->idle()); // they are undecided
}

void TestBulkSender::anUnknownDeviceIsNoMissingRoute()
{
    Rig rig(2, batches(1), true);
    rig.sender->pump();
    rig.transport->complete(0, 201);
    rig.transport->complete(0, 404, "unknown device");
    QVERIFY(rig.blocked.isEmpty());
    QCOMPARE(rig.refused.at(1), QStringLiteral("HTTP 404: unknown device"));
}

void TestBulkSender::whatMayPassIsTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<LinkState>("state");
    QTest::newRow("503") << 503 << LinkState::Struggling;
    QTest::newRow("429") << 429 << LinkState::Struggling;
    QTest::newRow("no answer") << 0 << LinkState::Offline;
}

void TestBulkSender::whatMayPassIsTriedAgain()
{
    QFETCH(const int, status);
    QFETCH(const LinkState, state);
    Rig rig(100, batches(10));
    rig.sender->pump();
    const QByteArray first = rig.transport->pending().front().body;
    for (int i = 0; i < 6; ++i)
        rig.transport->complete(0, status);
    QCOMPARE(rig.sender->linkState(), state);
    QCOMPARE(rig.sender->failedAttempts(), quint64{6});
    QVERIFY(rig.transport->pending().empty());
    QTRY_COMPARE(rig.transport->pending().size(), std::size_t{1}); // the probe
    QCOMPARE(rig.next, std::uint64_t{60});
    rig.transport->complete(0, 201);
    QTRY_VERIFY((rig.answerAll(201), rig.accepted.size() == 100));
    QCOMPARE(rig.sender->linkState(), LinkState::Connected);
    QVERIFY(rig.sender->idle());
}

void TestBulkSender::retryAfterIsKept()
{
    Rig rig(10, batches(5));
    rig.sender->pump();
    rig.transport->complete(0, 503, {}, {{"Retry-After", "60"}});
    rig.transport->complete(0, 201);
    const auto wait = rig.sender->retryInSeconds();
    QVERIFY(wait.has_value());
    QVERIFY2(*wait > 50.0 && *wait <= 60.0, qPrintable(QString::number(*wait)));
}

void TestBulkSender::theRateIsKept()
{
    Rig rig(40, batches(4, 200.0)); // 40 readings at 200/s: the last array leaves after 180 ms
    QElapsedTimer clock;
    clock.start();
    rig.sender->pump();
    QCOMPARE(rig.transport->sentCount(), 1);
    QTRY_VERIFY((rig.answerAll(201), rig.accepted.size() == 40));
    QVERIFY2(clock.elapsed() >= 170, qPrintable(QString::number(clock.elapsed())));
}

void TestBulkSender::aRateBelowTheArrayMakesShorterArrays()
{
    Rig rig(1000, batches(500, 20.0));
    rig.sender->pump();
    QCOMPARE(rig.sizes(), (std::vector<qsizetype>{20}));
}

void TestBulkSender::stopLetsAnswersIn()
{
    Rig rig(100, batches(10));
    rig.sender->pump();
    rig.sender->stop();
    rig.answerAll(201);
    QCOMPARE(rig.accepted.size(), std::size_t{60});
    QCOMPARE(rig.sender->inFlight(), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestBulkSender)
#include "tst_bulksender.moc"
