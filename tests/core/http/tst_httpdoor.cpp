#include "core/http/httpdoor.h"
#include "core/payload/payloadstore.h"

#include "tests/support/fakehttptransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace aneroid;

namespace {

struct Rig
{
    explicit Rig(const DeliveryTarget &target)
    {
        auto transport = std::make_unique<FakeHttpTransport>();
        fake = transport.get();
        door = std::make_unique<HttpDoor>(std::move(transport));
        door->setTarget(target);
    }

    void send(const Message &message)
    {
        door->send(message, [this](const Landing &landing) { landings.push_back(landing); });
    }

    FakeHttpTransport *fake = nullptr;
    std::unique_ptr<HttpDoor> door;
    std::vector<Landing> landings;
};

DeliveryTarget someTarget()
{
    return {.server = QUrl(QStringLiteral("http://h:8000")), .authToken = "t0ken-1234"};
}

Message someMessage()
{
    return messageOf(usualPlan(), {{.sequence = 17, .temperatureC = 23.45}, "dev", "run"});
}

} // namespace

class TestHttpDoor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSingleReadingsLanding_data();
    void aSingleReadingsLanding();
    void whatToTryIsOfThePayload();
    void anArraysLanding();
    void theLastExchangeHidesSecrets();
    void repeatsAreToldOnceARun();
    void aRunAsksOldAddressesAgain();
    void aCertificateFileThatIsNotThereIsTold();
};

void TestHttpDoor::aSingleReadingsLanding_data()
{
    using Fate = Landing::Fate;
    QTest::addColumn<int>("status");
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<bool>("aboutAccess");
    QTest::addColumn<bool>("aboutRoute");
    const auto row = [](int status, Fate fate, bool access = false, bool route = false) {
        QTest::addRow("%d", status) << status << fate << access << route;
    };
    row(200, Fate::Accepted);
    row(204, Fate::Accepted);
    row(301, Fate::Refused, true);
    row(401, Fate::Refused, true);
    row(404, Fate::Refused, false, true);
    row(422, Fate::Refused);
    row(429, Fate::Retry);
    row(501, Fate::Refused, false, true);
    row(503, Fate::Retry);
}

void TestHttpDoor::aSingleReadingsLanding()
{
    QFETCH(const int, status);
    QFETCH(const Landing::Fate, fate);
    Rig rig(someTarget());
    rig.send(someMessage());
    rig.fake->complete(0, status);
    QCOMPARE(rig.landings.size(), std::size_t(1));
    const Landing &landing = rig.landings.front();
    QCOMPARE(landing.endings.size(), std::size_t(1));
    QVERIFY(landing.endings.front().fate == fate);
    QCOMPARE(landing.reason.isEmpty(), fate == Landing::Fate::Accepted);
    QCOMPARE(landing.status, status);
    QVERIFY(landing.heard);
    QTEST(landing.aboutAccess, "aboutAccess");
    QTEST(landing.aboutRoute, "aboutRoute");
    QCOMPARE(landing.slowDown, status == 429);
}

void TestHttpDoor::whatToTryIsOfThePayload()
{
    const auto payload = PayloadStore(QString()).load(QStringLiteral("influx"));
    const auto plan = PayloadPlan::make(*payload, PayloadRun(), PayloadDoor::Http);
    Rig rig(someTarget());
    rig.send(someMessage());
    rig.fake->complete(0, 404);
    QVERIFY2(rig.landings.back().advice.contains(QStringLiteral("check the path in SERVER_URL")),
             qPrintable(rig.landings.back().advice));
    rig.send(messageOf(*plan, {{.sequence = 1}, "dev", "run"}));
    rig.fake->complete(0, 404);
    QVERIFY2(rig.landings.back().advice.contains(QStringLiteral("ENDPOINT")),
             qPrintable(rig.landings.back().advice));
}

void TestHttpDoor::anArraysLanding()
{
    Rig rig(someTarget());
    const std::vector<OutgoingReading> readings(3, {{.sequence = 1}, "dev", "run"});
    rig.send(arrayOf(usualPlan(), readings));
    rig.send(arrayOf(usualPlan(), readings));
    rig.fake->complete(0, 422,
                       R"({"detail":[{"loc":["body",1,"humidity"],"msg":"too large","type":"x"}]})",
                       {{"Content-Type", "application/json"}});
    rig.fake->fail(0);
    const Landing &named = rig.landings.at(0);
    QVERIFY(named.endings.at(0).fate == Landing::Fate::Again);
    QVERIFY(named.endings.at(1).fate == Landing::Fate::Refused);
    QVERIFY(named.endings.at(2).fate == Landing::Fate::Again);
    const Landing &lost = rig.landings.at(1);
    QVERIFY(lost.endings.at(2).fate == Landing::Fate::Retry);
    QVERIFY(!lost.heard);
    QVERIFY(lost.mayBeLength);
}

void TestHttpDoor::theLastExchangeHidesSecrets()
{
    Rig rig(someTarget());
    QVERIFY(rig.door->lastExchange().isEmpty());
    rig.send(someMessage());
    QVERIFY(rig.door->lastExchange().isEmpty());
    rig.fake->complete(0, 422, "no t0ken-1234 here", {{"Content-Type", "text/plain"}});
    const QString text = rig.door->lastExchange();
    QVERIFY2(text.startsWith(QStringLiteral("POST http://h:8000/api/v1/sensors/bme280\n"
                                            "Content-Type: application/json\n")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Authorization: Bearer •••\n")));
    QVERIFY(
        text.contains(QStringLiteral("Idempotency-Key: dev/run/17\n\n{\"device_id\":\"dev\",")));
    QVERIFY(text.contains(QStringLiteral("\nHTTP 422\nContent-Type: text/plain\n\nno ••• here\n")));
}

void TestHttpDoor::repeatsAreToldOnceARun()
{
    Rig rig(someTarget());
    const QSignalSpy noted(rig.door.get(), &Door::noted);
    HttpReply repeated;
    repeated.status = 201;
    repeated.repeats = 2;
    for (int i = 0; i < 3; ++i) {
        rig.send(someMessage());
        rig.fake->complete(0, repeated);
        QCOMPARE(rig.landings.back().repeats, 2);
    }
    QCOMPARE(noted.size(), 1);
    rig.door->beginRun({});
    rig.send(someMessage());
    rig.fake->complete(0, repeated);
    QCOMPARE(noted.size(), 2);
}

void TestHttpDoor::aRunAsksOldAddressesAgain()
{
    Rig rig(someTarget());
    const QSignalSpy noted(rig.door.get(), &Door::noted);
    rig.send(someMessage());
    rig.fake->complete(0, 308, {}, {{"Location", "/v2/in"}});
    QCOMPARE(noted.size(), 1);
    QCOMPARE(rig.fake->pending().at(0).url.path(), QStringLiteral("/v2/in"));
    rig.fake->complete(0, 201);
    QVERIFY(rig.landings.back().any(Landing::Fate::Accepted));
    rig.send(someMessage());
    QCOMPARE(rig.fake->pending().at(0).url.path(), QStringLiteral("/v2/in"));
    rig.fake->complete(0, 201);
    rig.door->beginRun({});
    rig.send(someMessage());
    QCOMPARE(rig.fake->pending().at(0).url.path(), QStringLiteral("/api/v1/sensors/bme280"));
}

void TestHttpDoor::aCertificateFileThatIsNotThereIsTold()
{
    DeliveryTarget target = someTarget();
    target.server = QUrl(QStringLiteral("https://h"));
    HttpDoor door(nullptr);
    const QSignalSpy noted(&door, &Door::noted);
    door.setTarget(target);
    QCOMPARE(noted.size(), 0);
    target.tls.authorities = QStringLiteral("/nowhere/ca.pem");
    door.setTarget(target);
    QCOMPARE(noted.size(), 1);
    QVERIFY2(noted.at(0).at(1).toString().startsWith(
                 QStringLiteral("TLS_CA_FILE: the file /nowhere/ca.pem cannot be read")),
             qPrintable(noted.at(0).at(1).toString()));
}

QTEST_GUILESS_MAIN(TestHttpDoor)
#include "tst_httpdoor.moc"
