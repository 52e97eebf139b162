#include "core/delivery/qthttptransport.h"
#include "core/delivery/sender.h"

#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace aneroid;
using namespace std::chrono_literals;

namespace {

constexpr RetryPolicy quick{.firstDelay = 1ms, .longestDelay = 5ms, .jitter = 0.0};
/// Retries never come by themselves within a test.
constexpr RetryPolicy patient{.firstDelay = 1h, .longestDelay = 1h, .jitter = 0.0};

std::unique_ptr<Sender> makeSender(const QUrl &server, const RetryPolicy &policy)
{
    auto sender = std::make_unique<Sender>(std::make_unique<QtHttpTransport>(), policy);
    DeliveryTarget target;
    target.server = server;
    sender->setTarget(target);
    sender->beginRun({"bme280_fake_001"}, QStringLiteral("k3f9q2"));
    return sender;
}

std::vector<Reading> readings(std::uint32_t count)
{
    std::vector<Reading> batch(count);
    for (std::uint32_t i = 0; i < count; ++i)
        batch[i] = {.timestampMs = 1'763'116'200'000, .sequence = i + 1, .pressureHpa = 1013.25};
    return batch;
}

/// How often each key arrived.
QMap<QByteArray, int> keys(const ScriptedServer &server)
{
    QMap<QByteArray, int> seen;
    for (const ReceivedRequest &request : server.requests())
        ++seen[request.header("Idempotency-Key")];
    return seen;
}

} // namespace

/// The sender over the real transport and a real socket: what a person's server sees.
class TestSenderOverHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReadingOnce();
    void atMostSixInFlight();
    void whatWaitsDoesNotTimeOut();
    void aSilentRepeatCountsOnce();
    void aServerThatComesBack();
    void tenMegabytesOfError();
    void htmlErrorPage();
    void connectionTest_data();
    void connectionTest();
};

void TestSenderOverHttp::everyReadingOnce()
{
    ScriptedServer server;
    const auto sender = makeSender(server.url(), quick);
    sender->enqueue(readings(100));
    QTRY_VERIFY(sender->idle());
    QCOMPARE(sender->counters().sent, 100u);
    QCOMPARE(sender->counters().failed, 0u);
    QVERIFY(sender->counters().latencyMedianMs.has_value());
    const QMap<QByteArray, int> seen = keys(server);
    QCOMPARE(seen.size(), 100);
    for (int i = 1; i <= 100; ++i)
        QCOMPARE(seen.value("bme280_fake_001/k3f9q2/" + QByteArray::number(i)), 1);
    QVERIFY(server.connectionCount() <= 6);
    for (const ReceivedRequest &request : server.requests()) {
        QCOMPARE(request.path, QByteArray("/api/v1/sensors/bme280"));
        QCOMPARE(request.header("User-Agent"), QByteArray("Aneroid/" ANEROID_VERSION));
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body.value(QStringLiteral("pressure_hpa")).toDouble(), 1013.25);
    }
}

void TestSenderOverHttp::atMostSixInFlight()
{
    ScriptedServer server;
    server.setAct(ServerAct::hang());
    const auto sender = makeSender(server.url(), patient);
    sender->enqueue(readings(30));
    QTRY_COMPARE(server.requestCount(), 6);
    QCOMPARE(sender->counters().inFlight, 6u);
    QCOMPARE(sender->counters().waiting, 24u);
}

void TestSenderOverHttp::whatWaitsDoesNotTimeOut()
{
    ScriptedServer server;
    server.setAct(ServerAct::hang());
    RetryPolicy policy = patient;
    policy.requestTimeout = 500ms;
    const auto sender = makeSender(server.url(), policy);
    sender->enqueue(readings(30));
    QTRY_COMPARE(sender->counters().failed, 6u);
    QTRY_COMPARE(sender->counters().inFlight, 0u);
    QVERIFY2(sender->counters().lastError.startsWith(QStringLiteral("timed out")),
             qPrintable(sender->counters().lastError));
    QCOMPARE(sender->linkState(), LinkState::Offline);
    QCOMPARE(sender->counters().failed, 6u);
    QCOMPARE(sender->counters().waiting, 30u);
    // They have waited longer than the timeout by now, and leave with the whole of it before them.
    server.setAct(ServerAct::answer(201));
    sender->setTarget(
        {.server = server.url(), .authToken = "new", .headers = {}, .ordered = false});
    QTRY_VERIFY(sender->counters().sent > 0);
}

void TestSenderOverHttp::aSilentRepeatCountsOnce()
{
    ScriptedServer server;
    server.script({ServerAct::answer(201), ServerAct::hangUp()});
    const auto sender = makeSender(server.url(), quick);
    const std::vector<Reading> two = readings(2);
    sender->enqueue(std::span(two).first(1));
    QTRY_VERIFY(sender->idle());
    sender->enqueue(std::span(two).last(1));
    QTRY_VERIFY(sender->idle());
    QCOMPARE(keys(server).value("bme280_fake_001/k3f9q2/2"), 2);
    QCOMPARE(sender->counters().sent, 2u);
    QCOMPARE(sender->counters().failed, 0u);
    QCOMPARE(sender->counters().retried, 0u);
}

void TestSenderOverHttp::aServerThatComesBack()
{
    ScriptedServer server;
    server.goDown();
    const auto sender = makeSender(server.url(), quick);
    sender->enqueue(readings(50));
    QTRY_VERIFY(sender->counters().failed >= 8);
    QCOMPARE(sender->linkState(), LinkState::Offline);
    QVERIFY(sender->counters().lastError.startsWith(QStringLiteral("connection refused")));
    QVERIFY(server.comeBack());
    QTRY_VERIFY(sender->idle());
    QCOMPARE(sender->counters().sent, 50u);
    QCOMPARE(keys(server).size(), 50);
    QCOMPARE(sender->linkState(), LinkState::Connected);
}

void TestSenderOverHttp::tenMegabytesOfError()
{
    ScriptedServer server;
    server.setAct(ServerAct::answer(422, QByteArray(10'000'000, 'x')));
    const auto sender = makeSender(server.url(), quick);
    sender->enqueue(readings(1));
    QTRY_VERIFY(sender->idle());
    QCOMPARE(sender->counters().refused, 1u);
    QVERIFY(sender->counters().lastError.startsWith(QStringLiteral("HTTP 422: xxx")));
    QVERIFY(sender->counters().lastError.size() < 250);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestSenderOverHttp::htmlErrorPage()
{
    ScriptedServer server;
    server.script(
        {ServerAct::answer(502, "<html><head><title>502 Bad Gateway</title></head></html>",
                           {{"Content-Type", "text/html"}})});
    const auto sender = makeSender(server.url(), quick);
    sender->enqueue(readings(1));
    QTRY_VERIFY(sender->idle());
    QCOMPARE(sender->counters().lastError, QStringLiteral("HTTP 502: Bad Gateway"));
    QCOMPARE(sender->counters().sent, 1u);
}

void TestSenderOverHttp::connectionTest_data()
{
    QTest::addColumn<int>("status"); // 0: nobody there
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("part");
    QTest::newRow("health") << 200 << true << QStringLiteral("answers (HTTP 200, ");
    QTest::newRow("no health") << 404 << true << QStringLiteral("no /health");
    QTest::newRow("trouble") << 500 << false << QStringLiteral("in trouble");
    QTest::newRow("down") << 0 << false << QStringLiteral("is the server running at http://");
}

void TestSenderOverHttp::connectionTest()
{
    QFETCH(const int, status);
    QFETCH(const QString, part);
    ScriptedServer server;
    server.setAct(ServerAct::answer(status));
    if (status == 0)
        server.goDown();
    const auto sender = makeSender(server.url(), patient);
    std::optional<std::pair<bool, QString>> answer;
    sender->testConnection(sender->target(), [&answer](bool ok, const QString &sentence) {
        answer = {ok, sentence};
    });
    QTRY_VERIFY(answer);
    QTEST(answer->first, "ok");
    QVERIFY2(answer->second.contains(part), qPrintable(answer->second));
    if (status != 0)
        QCOMPARE(server.requests().front().path, QByteArray("/health"));
}

QTEST_GUILESS_MAIN(TestSenderOverHttp)
#include "tst_senderoverhttp.moc"
