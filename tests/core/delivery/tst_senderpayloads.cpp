#include "core/backfill/bulksender.h"
#include "core/delivery/message.h"
#include "core/delivery/sender.h"
#include "core/http/httpdoor.h"
#include "core/payload/payloadstore.h"

#include "tests/core/outbox/outboxfixture.h"
#include "tests/support/fakehttptransport.h"

using namespace aneroid;
using namespace std::chrono_literals;

namespace {

/// Three devices with a token each, as a fleet file gives them.
struct Tokens
{
    std::vector<std::string> ids{"one", "two", "three"};
    std::vector<std::string> tokens{"tok-one", "tok-two", "tok-three"};

    [[nodiscard]] PayloadRun run() const
    {
        PayloadRun run;
        run.columns = {{"secret_token", &tokens}};
        run.fleetFile = QStringLiteral("fleet.csv");
        run.ids = &ids;
        return run;
    }
};

std::shared_ptr<const PayloadPlan> planNamed(const char *name, const PayloadRun &run = {})
{
    const auto payload = PayloadStore(QString()).load(QString::fromLatin1(name));
    const auto plan = PayloadPlan::make(*payload, run, PayloadDoor::Http);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence()));
    return *plan;
}

DeliveryTarget targetOf(std::shared_ptr<const PayloadPlan> plan)
{
    DeliveryTarget target;
    target.server = QUrl(someTarget);
    target.payload = std::move(plan);
    return target;
}

/// One start of the program, with its transport driven by hand.
struct Start
{
    Start(const DeliveryTarget &target, const QString &outbox, const char *run = "run001")
    {
        auto transport = std::make_unique<FakeHttpTransport>();
        fake = transport.get();
        sender = std::make_unique<Sender>(
            std::make_unique<HttpDoor>(std::move(transport)),
            RetryPolicy{.firstDelay = 1ms, .longestDelay = 1ms, .jitter = 0.0});
        sender->setTarget(target);
        sender->beginRun({"one", "two", "three"}, QString::fromLatin1(run));
        QObject::connect(sender.get(), &Sender::attempted, sender.get(),
                         [this](const Reading &, AttemptOutcome outcome, const QString &reason) {
                             ++outcomes[outcome];
                             reasons.append(reason);
                         });
        if (!outbox.isEmpty())
            sender->setOutbox(
                std::make_unique<Outbox>(OutboxOptions{.file = outbox, .retry = 20ms}));
    }

    [[nodiscard]] int pending() const { return static_cast<int>(fake->pending().size()); }
    [[nodiscard]] QByteArray keyOf(std::size_t index) const
    {
        return headerOf(fake->pending().at(index), "Idempotency-Key");
    }

    FakeHttpTransport *fake = nullptr;
    std::unique_ptr<Sender> sender;
    std::map<AttemptOutcome, int> outcomes;
    QStringList reasons;
};

} // namespace

class TestSenderPayloads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void severalMessagesMakeOneReading();
    void aRetrySendsOnlyWhatIsMissing();
    void theEndpointAndItsHeaders();
    void arraysHoldOneDevicesReadingsWhereTheAddressIsItsOwn();
    void aTokenIsInNoReason();
    void anOutboxKeepsThePayload();
    void anAdoptedOutboxKeepsIt();
    void aNewPayloadIsForReadingsFromNowOn();
    void waitingReadingsGetTodaysToken();
    void theFirstSchemaIsBroughtUp();
    void historyGoesToEachDevicesAddress();
    void previewsHaveDotsForSecrets();
    void dotsStandWhereTheSecretsStood_data();
    void dotsStandWhereTheSecretsStood();
    void theLastExchangeHasDotsForSecrets();
};

void TestSenderPayloads::severalMessagesMakeOneReading()
{
    Start start(targetOf(planNamed("sensorthings")), {});
    start.sender->enqueue(makeReadings(1, 1));
    for (int message = 1; message <= 3; ++message) {
        QCOMPARE(start.pending(), 1);
        QCOMPARE(start.keyOf(0), "one/run001/1/" + QByteArray::number(message));
        QCOMPARE(start.fake->pending()[0].url.path(), QStringLiteral("/v1.1/Observations"));
        QVERIFY(
            start.fake->pending()[0].body.contains("\"@iot.id\":" + QByteArray::number(message)));
        QCOMPARE(start.outcomes[AttemptOutcome::Accepted], 0);
        start.fake->complete(0, 201);
    }
    QCOMPARE(start.pending(), 0);
    QCOMPARE(start.outcomes[AttemptOutcome::Accepted], 1);
    QCOMPARE(start.sender->counters().sent, quint64(1));
    QVERIFY(start.sender->idle());
}

void TestSenderPayloads::aRetrySendsOnlyWhatIsMissing()
{
    Start start(targetOf(planNamed("sensorthings")), {});
    start.sender->enqueue(makeReadings(1, 1));
    start.fake->complete(0, 201);
    QCOMPARE(start.keyOf(0), QByteArray("one/run001/1/2"));
    start.fake->complete(0, 503);
    QCOMPARE(start.outcomes[AttemptOutcome::Retrying], 1);
    QTRY_COMPARE(start.pending(), 1);
    QCOMPARE(start.keyOf(0), QByteArray("one/run001/1/2"));
    start.fake->complete(0, 201);
    QCOMPARE(start.keyOf(0), QByteArray("one/run001/1/3"));
    start.fake->complete(0, 201);
    QCOMPARE(start.outcomes[AttemptOutcome::Accepted], 1);
    QCOMPARE(start.sender->counters().retried, quint64(1));
}

void TestSenderPayloads::theEndpointAndItsHeaders()
{
    PayloadRun run;
    run.endpoint = QStringLiteral("/write?db=t&precision=ns");
    DeliveryTarget target = targetOf(planNamed("influx", run));
    target.server = QUrl(QStringLiteral("http://localhost:8086/base/"));
    target.authToken = "secret-token";
    Start start(target, {});
    start.sender->enqueue(makeReadings(1, 1));
    const HttpRequest &request = start.fake->pending().at(0);
    QCOMPARE(request.url.toString(QUrl::FullyEncoded),
             QStringLiteral("http://localhost:8086/base/write?db=t&precision=ns"));
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray("text/plain; charset=utf-8"));
    QCOMPARE(headerOf(request, "Authorization"), QByteArray("Bearer secret-token"));
    QVERIFY2(request.body.startsWith("bme280,device_id=one temperature_c="),
             request.body.constData());
}

void TestSenderPayloads::arraysHoldOneDevicesReadingsWhereTheAddressIsItsOwn()
{
    const Tokens tokens;
    Start start(targetOf(planNamed("thingsboard", tokens.run())), {});
    start.sender->setBatch(100);
    start.sender->setPaused(true);
    QList<Reading> readings;
    for (std::uint32_t i = 0; i < 6; ++i) {
        Reading reading = makeReadings(i / 2 + 1, i / 2 + 1).front();
        reading.device = i % 2;
        readings.append(reading);
    }
    start.sender->enqueue({readings.constData(), static_cast<std::size_t>(readings.size())});
    start.sender->setPaused(false);
    int sent = 0;
    while (start.pending() > 0) {
        const HttpRequest request = start.fake->pending().at(0);
        const QString path = request.url.path();
        QVERIFY2(path == QStringLiteral("/api/v1/tok-one/telemetry") ||
                     path == QStringLiteral("/api/v1/tok-two/telemetry"),
                 qPrintable(path));
        QVERIFY(headerOf(request, "Authorization").isEmpty());
        sent += static_cast<int>(request.body.count("\"ts\":"));
        start.fake->complete(0, 200);
    }
    QCOMPARE(sent, 6);
    QCOMPARE(start.outcomes[AttemptOutcome::Accepted], 6);
}

void TestSenderPayloads::aTokenIsInNoReason()
{
    const Tokens tokens;
    Start start(targetOf(planNamed("thingsboard", tokens.run())), {});
    start.sender->enqueue(makeReadings(1, 1));
    start.fake->complete(0, 404, "no device tok-one");
    QCOMPARE(start.outcomes[AttemptOutcome::Refused], 1);
    QVERIFY2(!start.reasons.join(u' ').contains(QStringLiteral("tok-one")),
             qPrintable(start.reasons.join(u' ')));
    const DeliveryCounters counters = start.sender->counters();
    QVERIFY2(!counters.lastErrorAdvice.contains(QStringLiteral("tok-one")),
             qPrintable(counters.lastErrorAdvice));
}

void TestSenderPayloads::anOutboxKeepsThePayload()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("outbox.sqlite"));
    PayloadRun run;
    run.endpoint = QStringLiteral("/write?db=t");
    {
        Start first(targetOf(planNamed("influx", run)), file);
        first.sender->enqueue(makeReadings(1, 2));
        QTRY_COMPARE(first.pending(), 2);
    }
    Start second(targetOf(planNamed("aneroid")), file, "run002");
    QTRY_COMPARE(second.pending(), 2);
    for (const HttpRequest &request : second.fake->pending()) {
        QCOMPARE(request.url.path() + u'?' + request.url.query(), QStringLiteral("/write?db=t"));
        QVERIFY2(request.body.startsWith("bme280,device_id=one "), request.body.constData());
        QVERIFY(headerOf(request, "Idempotency-Key").startsWith("one/run001/"));
    }
}

void TestSenderPayloads::anAdoptedOutboxKeepsIt()
{
    const QTemporaryDir folder;
    {
        Start beside(targetOf(planNamed("influx")),
                     folder.filePath(QStringLiteral("outbox-2.sqlite")));
        beside.sender->enqueue(makeReadings(1, 2));
        QTRY_COMPARE(beside.pending(), 2);
    }
    Start next(targetOf(planNamed("aneroid")), folder.filePath(QStringLiteral("outbox.sqlite")),
               "run002");
    QTRY_COMPARE(next.pending(), 2);
    QCOMPARE(next.fake->pending()[0].url.path(), QStringLiteral("/write"));
    QCOMPARE(next.keyOf(0), QByteArray("one/run001/1"));
}

void TestSenderPayloads::aNewPayloadIsForReadingsFromNowOn()
{
    const QTemporaryDir folder;
    for (const QString &file : {QString(), folder.filePath(QStringLiteral("outbox.sqlite"))}) {
        Start start(targetOf(planNamed("influx")), file);
        start.sender->setPaused(true);
        start.sender->enqueue(makeReadings(1, 2));
        start.sender->setTarget(targetOf(planNamed("aneroid")));
        start.sender->enqueue(makeReadings(3, 4));
        QTRY_VERIFY(!start.sender->isStoring());
        start.sender->setPaused(false);
        QTRY_COMPARE(start.pending(), 4);
        QHash<QByteArray, QString> paths; // by the key
        for (std::size_t i = 0; i < 4; ++i)
            paths.insert(start.keyOf(i), start.fake->pending()[i].url.path());
        QCOMPARE(paths.value("one/run001/1"), QStringLiteral("/write"));
        QCOMPARE(paths.value("one/run001/2"), QStringLiteral("/write"));
        QCOMPARE(paths.value("one/run001/3"), QStringLiteral("/api/v1/sensors/bme280"));
        QCOMPARE(paths.value("one/run001/4"), QStringLiteral("/api/v1/sensors/bme280"));
        QCOMPARE(start.fake->completeAll(204), 4);
        QTRY_VERIFY(start.sender->idle());
        QCOMPARE(start.sender->counters().sent, quint64(4));
    }
}

void TestSenderPayloads::waitingReadingsGetTodaysToken()
{
    PayloadRun run;
    run.authToken = "old-token";
    Start start(targetOf(planNamed("opensensemap", run)), {});
    start.sender->setPaused(true);
    start.sender->enqueue(makeReadings(1, 1));
    run.authToken = "new-token";
    start.sender->setTarget(targetOf(planNamed("opensensemap", run)));
    start.sender->setPaused(false);
    QCOMPARE(start.pending(), 1);
    QCOMPARE(headerOf(start.fake->pending()[0], "Authorization"), QByteArray("new-token"));
}

void TestSenderPayloads::theFirstSchemaIsBroughtUp()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("outbox.sqlite"));
    {
        Start first(targetOf(nullptr), file);
        first.sender->enqueue(makeReadings(1, 1));
        QTRY_COMPARE(first.pending(), 1);
    }
    OutboxDatabase database;
    QVERIFY(database.open(file).ok());
    QVERIFY(
        database
            .runAll({"ALTER TABLE run DROP COLUMN payload", "ALTER TABLE run DROP COLUMN endpoint",
                     "ALTER TABLE run DROP COLUMN topic", "PRAGMA user_version = 1"})
            .ok());
    database.close();
    Start second(targetOf(nullptr), file, "run002");
    QTRY_COMPARE(second.pending(), 1);
    QCOMPARE(second.fake->pending()[0].url.path(), QStringLiteral("/api/v1/sensors/bme280"));
    QCOMPARE(second.keyOf(0), QByteArray("one/run001/1"));
}

void TestSenderPayloads::historyGoesToEachDevicesAddress()
{
    const Tokens tokens;
    auto transport = std::make_unique<FakeHttpTransport>();
    FakeHttpTransport *const fake = transport.get();
    std::vector<BulkSender::Item> items;
    for (std::uint32_t i = 0; i < 9; ++i) {
        Reading reading = makeReadings(i / 3 + 1, i / 3 + 1).front();
        reading.device = i % 3;
        items.push_back({i, reading});
    }
    BulkSender sender(std::make_unique<HttpDoor>(std::move(transport)),
                      targetOf(planNamed("thingsboard", tokens.run())), {"one", "two", "three"},
                      "hist", {.batch = 500},
                      [&items](std::size_t) { return std::exchange(items, {}); });
    std::size_t accepted = 0;
    connect(&sender, &BulkSender::accepted, this,
            [&](const std::vector<BulkSender::Item> &done) { accepted += done.size(); });
    sender.pump();
    QSet<QString> paths;
    while (!fake->pending().empty()) {
        const HttpRequest request = fake->pending().front();
        paths.insert(request.url.path());
        QVERIFY(request.body.startsWith('[') && request.body.endsWith(']'));
        QCOMPARE(request.body.count("\"ts\":"), 3);
        fake->complete(0, 200);
    }
    QCOMPARE(accepted, std::size_t(9));
    QCOMPARE(paths.size(), 3);
    QVERIFY(sender.idle());
}

void TestSenderPayloads::previewsHaveDotsForSecrets()
{
    const Tokens tokens;
    DeliveryTarget target = targetOf(planNamed("thingsboard", tokens.run()));
    target.headers = {{"X-Key", "hunter2hunter2"}};
    HttpDoor door(nullptr);
    door.setTarget(target);
    const QString text =
        shownMessages(door, target.payload, {makeReadings(1, 1).front(), "one", "run001"});
    QVERIFY2(text.startsWith(QStringLiteral("POST %1/api/v1/•••/telemetry\n").arg(someTarget)),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("X-Key: •••")));
    QVERIFY(text.contains(QStringLiteral("\n\n{\"ts\":")));
    QVERIFY(!text.contains(QStringLiteral("tok-one")));
    QVERIFY(!text.contains(QStringLiteral("hunter2")));
}

void TestSenderPayloads::dotsStandWhereTheSecretsStood_data()
{
    QTest::addColumn<QString>("secret");
    for (const char *secret : {"7", "ab", "one", "quote\"back\\slash", "a,b c=d", "r/+#%", "Ä室",
                               "http", "tab\tx", "a sentence of a token"})
        QTest::newRow(secret) << QString::fromUtf8(secret);
}

/// However short or long, and whatever else of the message looks like it.
void TestSenderPayloads::dotsStandWhereTheSecretsStood()
{
    QFETCH(const QString, secret);
    const QByteArray file =
        R"({"version":1,"messages":[{"body":"{\"7\":\"ab {{device_id}}\",)"
        R"(\"k\":\"{{meta_secret_key}}\",\"t\":\"{{auth_token}}\"}"}],)"
        R"("http":{"path":"/ab/7/{{meta_secret_key}}","query":"t={{auth_token}}",)"
        R"("headers":{"X-Key":"{{meta_secret_key}}!"}}})";
    const std::vector<std::string> ids{"one"};
    const std::vector<std::string> keys{secret.toStdString()};
    PayloadRun run;
    run.authToken = secret.toStdString();
    run.columns = {{"secret_key", &keys}};
    run.fleetFile = QStringLiteral("fleet.csv");
    run.ids = &ids;
    auto payload = payloadFromJson(file, {}, QStringLiteral("mine"));
    QVERIFY(payload.ok());
    const auto plan =
        PayloadPlan::make(std::make_shared<Payload>(std::move(*payload)), run, PayloadDoor::Http);
    QVERIFY(plan.ok());
    DeliveryTarget target = targetOf(*plan);
    target.authToken = secret.toUtf8();
    HttpDoor door(nullptr);
    door.setTarget(targetOf(*plan)); // no token of the route's: each place is the payload's
    const QString text = shownMessages(door, *plan, {makeReadings(1, 1).front(), "one", "r1"});
    QCOMPARE(text.section(u'\n', 0, 0), QStringLiteral("POST %1/ab/7/•••?t=•••").arg(someTarget));
    QVERIFY2(text.contains(QStringLiteral("\nX-Key: •••!\n")), qPrintable(text));
    QVERIFY2(text.endsWith(QStringLiteral("\n\n{\"7\":\"ab one\",\"k\":\"•••\",\"t\":\"•••\"}\n")),
             qPrintable(text));

    target.payload = usualPlan(); // which sends a Bearer header
    door.setTarget(target);
    const QString usual = shownMessages(door, usualPlan(), {makeReadings(1, 1).front(), "x", "r1"});
    QVERIFY2(usual.contains(QStringLiteral("\nAuthorization: Bearer •••\n")), qPrintable(usual));
}

void TestSenderPayloads::theLastExchangeHasDotsForSecrets()
{
    const std::vector<std::string> ids{"one", "two", "three"};
    const std::vector<std::string> tokens{"to\"ken\\of 1", "second", "third"}; // escaped
    PayloadRun run;
    run.columns = {{"secret_token", &tokens}};
    run.fleetFile = QStringLiteral("fleet.csv");
    run.ids = &ids;
    const QByteArray file = R"({"version":1,"messages":[{"body":"{\"t\":\"{{auth_token}}\"}"}],)"
                            R"("http":{"path":"/in/{{auth_token}}"}})";
    auto payload = payloadFromJson(file, {}, QStringLiteral("mine"));
    const auto plan =
        PayloadPlan::make(std::make_shared<Payload>(std::move(*payload)), run, PayloadDoor::Http);
    QVERIFY(plan.ok());
    Start start(targetOf(*plan), {});
    start.sender->enqueue(makeReadings(1, 1));
    QCOMPARE(start.fake->pending().at(0).body, QByteArray(R"({"t":"to\"ken\\of 1"})"));
    start.fake->complete(0, 200, "got to\"ken\\of 1");
    const QString text = start.sender->door().lastExchange();
    QVERIFY2(text.contains(QStringLiteral("{\"t\":\"•••\"}")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("ken")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestSenderPayloads)
#include "tst_senderpayloads.moc"
