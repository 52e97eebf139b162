#include "core/delivery/sender.h"
#include "core/http/httpdoor.h"
#include "core/http/qthttptransport.h"

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
    auto sender = std::make_unique<Sender>(
        std::make_unique<HttpDoor>(std::make_unique<QtHttpTransport>()), policy);
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
    void repeatsOfAFreshConnectionCount();
    void anInterimAnswerIsNone_data();
    void anInterimAnswerIsNone();
    void anInterimAnswerSpoilsNoOther();
    void redirectsToTheSameHostAreFollowed_data();
    void redirectsToTheSameHostAreFollowed();
    void otherRedirectsAreRefused();
    void arraysThatAreCutOffBecomeShorter();
    void failuresNameTheAddressAndWhatToTry_data();
    void failuresNameTheAddressAndWhatToTry();
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
    QCOMPARE(sender->counters().retried, 1u); // Qt's own
}

void TestSenderOverHttp::repeatsOfAFreshConnectionCount()
{
    ScriptedServer server;
    QMap<QByteArray, int> seen;
    server.setRule([&seen](const ReceivedRequest &request) {
        return ++seen[request.header("Idempotency-Key")] == 1 ? ServerAct::hangUp()
                                                              : ServerAct::answer(200, "{}");
    });
    const auto sender = makeSender(server.url(), quick);
    QStringList notes;
    connect(sender.get(), &Sender::noted, this,
            [&notes](bool, const QString &text) { notes.append(text); });
    for (const Reading &reading : readings(4)) {
        sender->enqueue({&reading, 1});
        QTRY_VERIFY(sender->idle());
    }
    QCOMPARE(server.requestCount(), 8);
    QCOMPARE(sender->counters().sent, 4u);
    QCOMPARE(sender->counters().retried, 4u);
    QCOMPARE(notes.size(), 1); // said once
}

void TestSenderOverHttp::anInterimAnswerIsNone_data()
{
    QTest::addColumn<QByteArray>("interim");
    QTest::newRow("103") << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
    QTest::newRow("102") << QByteArray("HTTP/1.1 102 Processing\r\n\r\n");
    QTest::newRow("100") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    QTest::newRow("102 twice") << QByteArray("HTTP/1.1 102 Processing\r\n\r\n"
                                             "HTTP/1.1 102 Processing\r\n\r\n");
}

void TestSenderOverHttp::anInterimAnswerIsNone()
{
    QFETCH(const QByteArray, interim);
    ScriptedServer server;
    int requests = 0;
    server.setRule([&](const ReceivedRequest &request) {
        const bool second = request.header("Idempotency-Key").endsWith("/2");
        ServerAct act =
            second ? ServerAct::answer(422, R"({"detail":"no"})") : ServerAct::answer(201);
        if (++requests == 1)
            act.bytes.prepend(interim);
        return act;
    });
    const auto sender = makeSender(server.url(), quick);
    QMap<std::uint32_t, AttemptOutcome> ends;
    connect(sender.get(), &Sender::attempted, this,
            [&ends](const Reading &reading, AttemptOutcome outcome, const QString &) {
                ends[reading.sequence] = outcome;
            });
    for (const Reading &reading : readings(4)) {
        sender->enqueue({&reading, 1});
        QTRY_VERIFY(sender->idle());
    }
    QCOMPARE(ends.value(1), AttemptOutcome::Accepted);
    QCOMPARE(ends.value(2), AttemptOutcome::Refused);
    QCOMPARE(ends.value(3), AttemptOutcome::Accepted);
    QCOMPARE(ends.value(4), AttemptOutcome::Accepted);
    QCOMPARE(sender->counters().sent, 3u);
    QCOMPARE(sender->counters().refused, 1u);
}

/// Six at a time, now and then with an interim answer: each reading gets the answer that is its
/// own.
void TestSenderOverHttp::anInterimAnswerSpoilsNoOther()
{
    ScriptedServer server;
    int requests = 0;
    server.setRule([&](const ReceivedRequest &request) {
        const int sequence = request.header("Idempotency-Key").split('/').last().toInt();
        ServerAct act = ServerAct::answer(sequence % 2 == 0 ? 422 : 201);
        if (++requests % 17 == 1)
            act.bytes.prepend("HTTP/1.1 103 Early Hints\r\n\r\n");
        return act;
    });
    const auto sender = makeSender(server.url(), quick);
    int wrong = 0;
    connect(sender.get(), &Sender::attempted, this,
            [&wrong](const Reading &reading, AttemptOutcome outcome, const QString &) {
                const bool even = reading.sequence % 2 == 0;
                wrong += outcome == (even ? AttemptOutcome::Accepted : AttemptOutcome::Refused);
            });
    sender->enqueue(readings(200));
    QTRY_VERIFY_WITH_TIMEOUT(sender->idle(), 30'000);
    QCOMPARE(wrong, 0);
    QCOMPARE(sender->counters().sent, 100u);
    QCOMPARE(sender->counters().refused, 100u);
}

void TestSenderOverHttp::redirectsToTheSameHostAreFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("absolute");
    QTest::newRow("307") << 307 << false;
    QTest::newRow("308") << 308 << true;
}

void TestSenderOverHttp::redirectsToTheSameHostAreFollowed()
{
    QFETCH(const int, status);
    QFETCH(const bool, absolute);
    ScriptedServer server;
    server.setRule([&](const ReceivedRequest &request) {
        if (request.path.endsWith('/'))
            return ServerAct::answer(201);
        const QByteArray base = absolute ? server.url().toEncoded() : QByteArray();
        return ServerAct::answer(status, {}, {{"Location", base + request.path + '/'}});
    });
    const auto sender = makeSender(server.url(), quick);
    QStringList notes;
    connect(sender.get(), &Sender::noted, this,
            [&notes](bool, const QString &text) { notes.append(text); });
    sender->enqueue(readings(1));
    QTRY_VERIFY(sender->idle());
    QCOMPARE(sender->counters().sent, 1u);
    QCOMPARE(sender->counters().failed, 0u);
    QCOMPARE(server.requestCount(), 2);
    QCOMPARE(server.requests().at(1).method, QByteArray("POST"));
    QCOMPARE(server.requests().at(1).body, server.requests().at(0).body);
    QCOMPARE(server.requests().at(1).header("Idempotency-Key"),
             server.requests().at(0).header("Idempotency-Key"));
    sender->enqueue(readings(3)); // remembered
    QTRY_VERIFY(sender->idle());
    QCOMPARE(server.requestCount(), 5);
    QCOMPARE(notes.size(), 1);
    sender->beginRun({"bme280_fake_001"}, QStringLiteral("second")); // another run asks again
    sender->enqueue(readings(1));
    QTRY_VERIFY(sender->idle());
    QCOMPARE(server.requestCount(), 7);
}

void TestSenderOverHttp::otherRedirectsAreRefused()
{
    ScriptedServer other;
    ScriptedServer server;
    const auto refusal = [&](int status, const QByteArray &location) {
        server.setAct(ServerAct::answer(status, {}, {{"Location", location}}));
        const auto sender = makeSender(server.url(), quick);
        sender->enqueue(readings(1));
        if (!QTest::qWaitFor([&] { return sender->idle(); }) || sender->counters().refused != 1)
            return QString();
        return sender->counters().lastError;
    };
    const QByteArray elsewhere = other.url().toEncoded() + "/api";
    QVERIFY(refusal(307, elsewhere).contains(QString::fromLatin1(elsewhere)));
    QVERIFY(
        refusal(308, "http://other.invalid/x").contains(QStringLiteral("http://other.invalid/x")));
    QVERIFY(refusal(301, "/moved/here").contains(QStringLiteral("/moved/here")));
    QVERIFY(refusal(303, "/moved/here").contains(QStringLiteral("/moved/here")));
    // A second one in a row: followed once, then refused with where it points to.
    QVERIFY(refusal(307, "/round/and/round").contains(QStringLiteral("/round/and/round")));
    QCOMPARE(other.requestCount(), 0);
}

void TestSenderOverHttp::arraysThatAreCutOffBecomeShorter()
{
    ScriptedServer server;
    server.setBodyLimit(8 * 1024); // some thirty readings
    const auto sender = makeSender(server.url(), quick);
    sender->setBatch(100);
    QStringList notes;
    connect(sender.get(), &Sender::noted, this,
            [&notes](bool, const QString &text) { notes.append(text); });
    sender->enqueue(readings(300));
    QTRY_VERIFY_WITH_TIMEOUT(sender->idle(), 30'000);
    QCOMPARE(sender->counters().sent, 300u);
    QVERIFY(server.cutOffCount() >= 6);
    QVERIFY(!notes.filter(QStringLiteral("length")).isEmpty());
}

void TestSenderOverHttp::failuresNameTheAddressAndWhatToTry_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("step");
    const QByteArray none;
    QTest::newRow("401") << 401 << none << QStringLiteral("AUTH_TOKEN is not set");
    QTest::newRow("401, token") << 401 << QByteArray("t0ken-7")
                                << QStringLiteral("AUTH_TOKEN is set");
    QTest::newRow("403") << 403 << none << QStringLiteral("AUTH_TOKEN is not set");
    QTest::newRow("404") << 404 << none << QStringLiteral("path in SERVER_URL");
    QTest::newRow("405") << 405 << none << QStringLiteral("path in SERVER_URL");
    QTest::newRow("413") << 413 << none << QStringLiteral("limit");
    QTest::newRow("429") << 429 << none << QStringLiteral("INTERVAL_SECONDS");
    QTest::newRow("500") << 500 << none << QStringLiteral("log");
    QTest::newRow("501") << 501 << none << QStringLiteral("path in SERVER_URL");
    QTest::newRow("502") << 502 << none << QStringLiteral("behind it");
}

void TestSenderOverHttp::failuresNameTheAddressAndWhatToTry()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, token);
    QFETCH(const QString, step);
    ScriptedServer server;
    server.setAct(ServerAct::answer(status, "so"));
    const auto sender = makeSender(server.url(), patient);
    DeliveryTarget target = sender->target();
    target.authToken = token;
    sender->setTarget(target);
    sender->enqueue(readings(1));
    QTRY_VERIFY(!sender->counters().lastError.isEmpty());
    QCOMPARE(sender->counters().lastError, QStringLiteral("HTTP %1: so").arg(status));
    const QString advice = sender->counters().lastErrorAdvice;
    QVERIFY2(advice.contains(server.url().toString() + QStringLiteral("/api/v1/sensors/bme280")),
             qPrintable(advice));
    QVERIFY2(advice.contains(step), qPrintable(advice));
    QVERIFY(token.isEmpty() || !advice.contains(QString::fromLatin1(token)));
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
