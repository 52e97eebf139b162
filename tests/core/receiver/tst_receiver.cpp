#include "core/receiver/receiver.h"

#include "core/payload/wireformat.h"
#include "core/recording/gzip.h"
#include "tests/core/receiver/rawclient.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <thread>

using namespace aneroid;
using aneroid::test::Answer;
using aneroid::test::RawClient;

namespace {

const QByteArray readings = "/api/v1/sensors/bme280";
const QByteArray batch = "/api/v1/sensors/bme280/batch";

QByteArray body(const QByteArray &device = "d", double temperature = 20.5)
{
    return R"({"device_id":")" + device + R"(","temperature_c":)" +
           QByteArray::number(temperature) +
           R"(,"humidity":45.0,"pressure_hpa":1013.25,"timestamp":"2025-11-14T10:30:00.000Z"})";
}

} // namespace

/// The receiver over real sockets, on a real file.
class TestReceiver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void storesAReading();
    void answersARepeatedKeyWithTheOldId();
    void fillsInTheArrivalTime();
    void tellsBrokenFields();
    void tellsMalformedJson();
    void storesABatch();
    void refusesABatchWhole();
    void knowsTheSendersKeysInABatch();
    void listsReadings();
    void refusesAWrongLimit_data();
    void refusesAWrongLimit();
    void givesStatistics();
    void saysItIsADevelopmentServer();
    void answersUnknownPathsAndMethods_data();
    void answersUnknownPathsAndMethods();
    void keepsTheConnection();
    void closesWhereTheClientWants();
    void answersPipelinedRequestsInOrder();
    void takesManyConnectionsAtOnce();
    void takesChunkedBodiesInPieces();
    void takesPackedBodies_data();
    void takesPackedBodies();
    void answersAClientThatEndedItsSide();
    void speaksHttp10_data();
    void speaksHttp10();
    void tellsTheDate();
    void answersHeadWithoutABody_data();
    void answersHeadWithoutABody();
    void worksWithTheAccessManager();
    void tellsItsOwner();
    void clearsAndGoesOnCounting();
    void keepsReadingsOverARestart();

private:
    Receiver::Options m_options;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Receiver> m_receiver;
    quint16 m_port = 0;
};

void TestReceiver::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_options.database = m_folder->filePath(QStringLiteral("new folder/readings.db"));
    m_options.port = 0;
    m_receiver = std::make_unique<Receiver>();
    const auto port = m_receiver->start(m_options);
    QVERIFY2(port, port ? "" : qPrintable(port.error()));
    m_port = *port;
    QCOMPARE(m_receiver->url(), QStringLiteral("http://127.0.0.1:%1").arg(m_port));
    QCOMPARE(m_receiver->databaseFile(), m_options.database);
}

void TestReceiver::cleanup()
{
    m_receiver.reset();
}

void TestReceiver::storesAReading()
{
    RawClient client(m_port);
    const Answer answer = client.post(body());
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.body, QByteArray(R"({"id":1})"));
    QVERIFY(answer.head.contains("Content-Type: application/json"));
    QCOMPARE(client.post(body()).body, QByteArray(R"({"id":2})"));
    QCOMPARE(client.request("POST", readings + '/', body()).status, 201);
}

void TestReceiver::answersARepeatedKeyWithTheOldId()
{
    RawClient client(m_port);
    QCOMPARE(client.post(body(), "d/r/1").status, 201);
    const Answer again = client.post(body(), "d/r/1");
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, QByteArray(R"({"id":1})"));
    const Answer conflict = client.post(body("d", 21.0), "d/r/1");
    QCOMPARE(conflict.status, 409);
    QCOMPARE(conflict.json()[QLatin1StringView("detail")][0][QLatin1StringView("type")],
             QStringLiteral("idempotency_conflict"));
    QCOMPARE(client.post(body(), "d/r/2").body, QByteArray(R"({"id":2})"));
}

void TestReceiver::fillsInTheArrivalTime()
{
    RawClient client(m_port);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QCOMPARE(
        client.post(R"({"device_id":"d","temperature_c":1,"humidity":2,"pressure_hpa":900})", "k")
            .status,
        201);
    QCOMPARE(client
                 .post(R"({"device_id":"d","temperature_c":1,"humidity":2,"pressure_hpa":900,
                             "timestamp":null})",
                       "k")
                 .status,
             200);
    const QJsonValue row = client.get(readings).json()[0];
    const QString time = row[QLatin1StringView("timestamp")].toString();
    QCOMPARE(row[QLatin1StringView("received_at")].toString(), time);
    const auto stored = QDateTime::fromString(time, Qt::ISODateWithMs);
    // Read from microseconds, it is rounded to the next millisecond; now is cut.
    const QDateTime after = QDateTime::currentDateTimeUtc().addMSecs(1);
    QVERIFY2(stored >= before && stored <= after, qPrintable(time));
}

void TestReceiver::tellsBrokenFields()
{
    RawClient client(m_port);
    const Answer answer = client.post(R"({"device_id":"d","temperature_c":20,"pressure_hpa":1})");
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.body,
             QByteArray(R"({"detail":[{"loc":["body","humidity"],"msg":"Field required",)"
                        R"("type":"missing"},{"loc":["body","pressure_hpa"],)"
                        R"("msg":"Input should be greater than or equal to 300",)"
                        R"("type":"greater_than_equal"}]})"));
    QCOMPARE(client.get(readings).body, QByteArray("[]"));
}

void TestReceiver::tellsMalformedJson()
{
    RawClient client(m_port);
    for (const QByteArray &bad : {QByteArray(), QByteArray("{"), QByteArray("\xff\xfe")}) {
        const Answer answer = client.post(bad);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[QLatin1StringView("detail")][0][QLatin1StringView("type")],
                 QStringLiteral("json_invalid"));
    }
    QCOMPARE(client.post(body()).status, 201);
}

void TestReceiver::storesABatch()
{
    RawClient client(m_port);
    const Answer answer = client.request("POST", batch, '[' + body() + ',' + body("e") + ']');
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.body, QByteArray(R"({"ids":[1,2],"duplicates":0})"));
    QCOMPARE(client.request("POST", batch, "[]").body, QByteArray(R"({"ids":[],"duplicates":0})"));
    QByteArray large = "[";
    while (large.size() < 15 << 20)
        large += body("fleet") + ',';
    large.back() = ']';
    const Answer many = client.request("POST", batch, large);
    QCOMPARE(many.status, 201);
    const auto ids = many.json()[QLatin1StringView("ids")].toArray();
    QCOMPARE(ids.last().toInteger(), ids.size() + 2);
}

void TestReceiver::refusesABatchWhole()
{
    RawClient client(m_port);
    const Answer broken = client.request("POST", batch, '[' + body() + ",{}]");
    QCOMPARE(broken.status, 422);
    QCOMPARE(broken.json()[QLatin1StringView("detail")][0][QLatin1StringView("loc")].toArray(),
             (QJsonArray{QStringLiteral("body"), 1, QStringLiteral("device_id")}));
    QCOMPARE(client.request("POST", batch, "{}").status, 422);
    QCOMPARE(client.request("POST", batch, "[").status, 400);
    const auto item = [](double temperature) {
        return body("d", temperature).chopped(1) + R"(,"metadata":{"run":"r","sequence":1}})";
    };
    const Answer conflict =
        client.request("POST", batch, '[' + body() + ',' + item(20) + ',' + item(21) + ']');
    QCOMPARE(conflict.status, 409);
    QCOMPARE(conflict.json()[QLatin1StringView("detail")][0][QLatin1StringView("loc")].toArray(),
             (QJsonArray{QStringLiteral("body"), 2}));
    QCOMPARE(client.get(readings).body, QByteArray("[]"));
}

void TestReceiver::knowsTheSendersKeysInABatch()
{
    Reading reading;
    reading.timestampMs = 1'763'116'200'000;
    reading.sequence = 17;
    reading.temperatureC = 23.45;
    reading.humidity = 45.67;
    reading.pressureHpa = 1013.25;
    const std::string device = "garden/ü 1";
    const QByteArray single = toJsonBody(reading, device, "k3f9q2");
    RawClient client(m_port);
    QCOMPARE(client.post(single, idempotencyKey(device, "k3f9q2", 17)).status, 201);
    QCOMPARE(client.request("POST", batch, '[' + single + ']').body,
             QByteArray(R"({"ids":[1],"duplicates":1})"));
    const QJsonValue row = client.get(readings).json()[0];
    QCOMPARE(row[QLatin1StringView("metadata")],
             QJsonDocument::fromJson(single)[QLatin1StringView("metadata")]);
    QCOMPARE(row[QLatin1StringView("timestamp")], QStringLiteral("2025-11-14T10:30:00.000Z"));
}

void TestReceiver::listsReadings()
{
    RawClient client(m_port);
    const QByteArray odd = "Wetterhütte +1 & 2' OR '1'='1";
    client.post(body("a", 1).chopped(1) + R"(,"battery":{"volts":3.3}})");
    client.post(body(odd, 2));
    client.post(body("a", 3));
    const QJsonDocument all = client.get(readings).json();
    QCOMPARE(all.array().size(), 3);
    QCOMPARE(all[0][QLatin1StringView("temperature_c")].toDouble(), 3.0);
    QCOMPARE(all[2][QLatin1StringView("battery")][QLatin1StringView("volts")].toDouble(), 3.3);
    QCOMPARE(client.get(readings + "?limit=1").json().array().size(), 1);
    QCOMPARE(client.get(readings + "?device_id=a").json().array().size(), 2);
    QCOMPARE(client.get(readings + "?device_id=a&limit=1").json()[0][QLatin1StringView("id")], 3);
    QCOMPARE(client.get(readings + "?device_id=nobody").json().array().size(), 0);
    const QJsonDocument one =
        client.get(readings + "?device_id=" + odd.toPercentEncoding().replace("%20", "+")).json();
    QCOMPARE(one.array().size(), 1);
    QCOMPARE(one[0][QLatin1StringView("device_id")], QString::fromUtf8(odd));
}

void TestReceiver::refusesAWrongLimit_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QString>("type");
    QTest::newRow("zero") << QByteArray("0") << QStringLiteral("greater_than_equal");
    QTest::newRow("negative") << QByteArray("-1") << QStringLiteral("greater_than_equal");
    QTest::newRow("too many") << QByteArray("1001") << QStringLiteral("less_than_equal");
    QTest::newRow("words") << QByteArray("ten") << QStringLiteral("int_parsing");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("int_parsing");
    QTest::newRow("injection") << QByteArray("1;DROP%20TABLE%20readings")
                               << QStringLiteral("int_parsing");
}

void TestReceiver::refusesAWrongLimit()
{
    QFETCH(const QByteArray, limit);
    QFETCH(const QString, type);
    RawClient client(m_port);
    const Answer answer = client.get(readings + "?limit=" + limit);
    QCOMPARE(answer.status, 422);
    const QJsonValue error = answer.json()[QLatin1StringView("detail")][0];
    QCOMPARE(error[QLatin1StringView("type")].toString(), type);
    QCOMPARE(error[QLatin1StringView("loc")].toArray(),
             (QJsonArray{QStringLiteral("query"), QStringLiteral("limit")}));
}

void TestReceiver::givesStatistics()
{
    RawClient client(m_port);
    const QJsonDocument empty = client.get("/api/v1/stats").json();
    QCOMPARE(empty[QLatin1StringView("total")].toInt(-1), 0);
    QVERIFY(empty[QLatin1StringView("since")].isNull());
    client.post(body("b"));
    client.post(body("a"));
    client.post(body("b"));
    const QJsonDocument full = client.get("/api/v1/stats").json();
    QCOMPARE(full[QLatin1StringView("total")].toInt(), 3);
    QVERIFY(!full[QLatin1StringView("since")].toString().isEmpty());
    QVERIFY(full[QLatin1StringView("database_bytes")].toInt() > 0);
    const QJsonValue device = full[QLatin1StringView("devices")][1];
    QCOMPARE(device[QLatin1StringView("device_id")], QStringLiteral("b"));
    QCOMPARE(device[QLatin1StringView("count")].toInt(), 2);
    QCOMPARE(device[QLatin1StringView("last_timestamp")],
             QStringLiteral("2025-11-14T10:30:00.000Z"));
}

void TestReceiver::saysItIsADevelopmentServer()
{
    RawClient client(m_port);
    const Answer answer = client.get("/health");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.head.contains("Server: aneroid/" ANEROID_VERSION " (development server)"));
    QCOMPARE(answer.json()[QLatin1StringView("status")], QStringLiteral("ok"));
    QVERIFY(answer.body.contains("development server"));
}

void TestReceiver::answersUnknownPathsAndMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404 << QByteArray();
    QTest::newRow("longer") << QByteArray("POST") << readings + "/x" << 404 << QByteArray();
    QTest::newRow("odd") << QByteArray("GET") << QByteArray("/%00%ff/../..") << 404 << QByteArray();
    QTest::newRow("put") << QByteArray("PUT") << readings << 405 << QByteArray("GET, HEAD, POST");
    QTest::newRow("delete") << QByteArray("DELETE") << readings << 405
                            << QByteArray("GET, HEAD, POST");
    QTest::newRow("get batch") << QByteArray("GET") << batch << 405 << QByteArray("POST");
    QTest::newRow("post stats") << QByteArray("POST") << QByteArray("/api/v1/stats") << 405
                                << QByteArray("GET, HEAD");
    QTest::newRow("post health") << QByteArray("POST") << QByteArray("/health") << 405
                                 << QByteArray("GET, HEAD");
    QTest::newRow("unknown method")
        << QByteArray("BREW") << QByteArray("/health") << 405 << QByteArray("GET, HEAD");
}

void TestReceiver::answersUnknownPathsAndMethods()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    QFETCH(const QByteArray, allow);
    RawClient client(m_port);
    const Answer answer = client.request(method, path);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.json()[QLatin1StringView("detail")].toString().isEmpty());
    QCOMPARE(answer.head.contains("Allow: " + allow + "\r\n") ||
                 answer.head.endsWith("Allow: " + allow),
             !allow.isEmpty());
}

void TestReceiver::keepsTheConnection()
{
    RawClient client(m_port);
    const QByteArray text = RawClient::text("POST", readings, body());
    for (qsizetype cut = 1; cut < text.size(); cut += 17) {
        client.send(text.left(cut));
        client.socket().flush();
        client.send(text.mid(cut));
        QCOMPARE(client.read().status, 201);
    }
    const Answer head = client.request("HEAD", "/health");
    QCOMPARE(head.status, 200);
    QCOMPARE(client.get("/health").status, 200); // no body of HEAD was left over
}

void TestReceiver::closesWhereTheClientWants()
{
    RawClient client(m_port);
    const Answer answer = client.request("POST", readings, body(), "Connection: close\r\n");
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.head.contains("Connection: close"));
    QVERIFY(client.socket().state() == QAbstractSocket::UnconnectedState ||
            client.socket().waitForDisconnected(RawClient::patienceMs));
}

void TestReceiver::answersPipelinedRequestsInOrder()
{
    RawClient client(m_port);
    QByteArray all;
    for (int i = 0; i < 50; ++i)
        all += RawClient::text("POST", readings, body()) + RawClient::text("GET", "/health", {});
    client.send(all);
    for (int i = 1; i <= 50; ++i) {
        QCOMPARE(client.read().body, R"({"id":)" + QByteArray::number(i) + '}');
        QCOMPARE(client.read().status, 200);
    }
}

void TestReceiver::takesManyConnectionsAtOnce()
{
    constexpr int clients = 8;
    constexpr int each = 100;
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < clients; ++i) {
        threads.emplace_back([this, i, &good] {
            RawClient client(m_port);
            const QByteArray device = "device" + QByteArray::number(i);
            for (int n = 1; n <= each; ++n) {
                const QByteArray key = device + "/r/" + QByteArray::number(n);
                good += client.post(body(device, n % 50), key).status == 201 ? 1 : 0;
                good += client.post(body(device, n % 50), key).status == 200 ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 2 * clients * each);
    RawClient client(m_port);
    QCOMPARE(client.get("/api/v1/stats").json()[QLatin1StringView("total")].toInt(),
             clients * each);
}

void TestReceiver::takesChunkedBodiesInPieces()
{
    const QByteArray text = body();
    const QByteArray request =
        "POST " + readings + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" +
        "1e;x=y\r\n" + text.left(30) + "\r\n" + QByteArray::number(text.size() - 30, 16) + "\r\n" +
        text.mid(30) + "\r\n0\r\nTrailer: 1\r\n\r\n";
    RawClient client(m_port);
    for (qsizetype cut = 1; cut < request.size(); cut += 7) {
        client.send(request.left(cut));
        client.socket().flush();
        client.send(request.mid(cut));
        QCOMPARE(client.read().status, 201);
    }
    const QJsonValue row = client.get(readings + "?limit=1").json()[0];
    QCOMPARE(row[QLatin1StringView("temperature_c")].toDouble(), 20.5);
}

void TestReceiver::takesPackedBodies_data()
{
    std::string gzip;
    appendGzipMember(gzip, body().toStdString());
    std::string members;
    appendGzipMember(members, body().left(10).toStdString());
    appendGzipMember(members, body().mid(10).toStdString());
    const QByteArray zlib = qCompress(body()).mid(4);
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("packed");
    QTest::newRow("gzip") << QByteArray("gzip") << QByteArray::fromStdString(gzip);
    QTest::newRow("capitals") << QByteArray("GZip") << QByteArray::fromStdString(gzip);
    QTest::newRow("x-gzip") << QByteArray("x-gzip") << QByteArray::fromStdString(gzip);
    QTest::newRow("two members") << QByteArray("gzip") << QByteArray::fromStdString(members);
    QTest::newRow("deflate") << QByteArray("deflate") << zlib;
    QTest::newRow("bare deflate") << QByteArray("deflate") << zlib.mid(2).chopped(4);
    QTest::newRow("identity") << QByteArray("identity") << body();
}

void TestReceiver::takesPackedBodies()
{
    QFETCH(const QByteArray, coding);
    QFETCH(const QByteArray, packed);
    RawClient client(m_port);
    const QByteArray header = "Content-Encoding: " + coding + "\r\n";
    QCOMPARE(client.request("POST", readings, packed, header).status, 201);
    const QJsonValue row = client.get(readings).json()[0];
    QCOMPARE(row[QLatin1StringView("temperature_c")].toDouble(), 20.5);
}

void TestReceiver::answersAClientThatEndedItsSide()
{
    RawClient one(m_port);
    one.send(RawClient::text("POST", readings, body()));
    one.endSending();
    QCOMPARE(one.read().status, 201);
    QVERIFY(one.waitForEnd());

    RawClient many(m_port);
    many.send(RawClient::text("POST", readings, body()).repeated(20));
    many.endSending();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(many.read().status, 201);
    QVERIFY(many.waitForEnd());
}

void TestReceiver::speaksHttp10_data()
{
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QByteArray>("answered");
    QTest::addColumn<bool>("closes");
    QTest::newRow("plain") << QByteArray() << QByteArray("Connection: close") << true;
    QTest::newRow("keep-alive") << QByteArray("Connection: Keep-Alive\r\n")
                                << QByteArray("Connection: keep-alive") << false;
}

void TestReceiver::speaksHttp10()
{
    QFETCH(const QByteArray, connection);
    QFETCH(const QByteArray, answered);
    QFETCH(const bool, closes);
    RawClient client(m_port);
    const QByteArray request = "POST " + readings + " HTTP/1.0\r\n" + connection +
                               "Content-Length: " + QByteArray::number(body().size()) + "\r\n\r\n" +
                               body();
    client.send(request);
    const Answer answer = client.read();
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.head.contains(answered));
    if (closes) {
        QVERIFY(client.waitForEnd());
    } else {
        client.send(request);
        QCOMPARE(client.read().status, 201);
    }
}

void TestReceiver::tellsTheDate()
{
    RawClient client(m_port);
    const QByteArray head = client.get("/health").head;
    const qsizetype at = head.indexOf("Date: ");
    QVERIFY(at > 0);
    const QByteArray date = head.mid(at + 6, head.indexOf('\r', at) - at - 6);
    QVERIFY(date.endsWith(" GMT"));
    const auto time =
        QDateTime::fromString(QString::fromLatin1(date.chopped(3) + "+0000"), Qt::RFC2822Date);
    QVERIFY2(time.isValid(), date.constData());
    QVERIFY(std::abs(time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestReceiver::answersHeadWithoutABody_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("health") << QByteArray("/health") << 200;
    QTest::newRow("readings") << readings + "?limit=1" << 200;
    QTest::newRow("statistics") << QByteArray("/api/v1/stats") << 200;
    QTest::newRow("batch") << batch << 405;
    QTest::newRow("unknown") << QByteArray("/nothing") << 404;
}

void TestReceiver::answersHeadWithoutABody()
{
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    RawClient client(m_port);
    const Answer head = client.request("HEAD", path);
    const Answer get = client.get(path); // no body of HEAD was left over
    QCOMPARE(head.status, status);
    QCOMPARE(get.status, status);
    QVERIFY(head.head.contains("Content-Length: ") && !head.head.contains("Content-Length: 0"));
}

void TestReceiver::worksWithTheAccessManager()
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_receiver->url() + QString::fromLatin1(readings)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    std::vector<QNetworkReply *> replies;
    for (int i = 0; i < 40; ++i)
        replies.push_back(manager.post(request, body()));
    for (QNetworkReply *reply : replies) {
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), RawClient::patienceMs);
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
        reply->deleteLater();
    }
}

void TestReceiver::tellsItsOwner()
{
    QSignalSpy stored(m_receiver.get(), &Receiver::stored);
    QSignalSpy rows(m_receiver.get(), &Receiver::rowsReady);
    RawClient client(m_port);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.post(body("d", i)).status, 201);
    QTRY_VERIFY(!stored.isEmpty() && stored.last().at(0).toLongLong() == 5);
    m_receiver->requestRows(2);
    QTRY_COMPARE(rows.size(), 1);
    const auto newest = rows.at(0).at(0).value<QList<StoredRow>>();
    QCOMPARE(newest.size(), 2);
    QCOMPARE(newest.at(0).id, 5);
    QCOMPARE(newest.at(0).temperatureC, 4.0);
    QCOMPARE(newest.at(0).timestamp, QStringLiteral("2025-11-14T10:30:00.000Z"));
    QCOMPARE(rows.at(0).at(1).toLongLong(), 5);
}

void TestReceiver::clearsAndGoesOnCounting()
{
    QSignalSpy cleared(m_receiver.get(), &Receiver::cleared);
    RawClient client(m_port);
    for (int i = 0; i < 3; ++i)
        client.post(body(), "d/r/" + QByteArray::number(i));
    m_receiver->clear();
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(client.get(readings).body, QByteArray("[]"));
    QCOMPARE(client.post(body(), "d/r/1").body, QByteArray(R"({"id":4})"));
}

void TestReceiver::keepsReadingsOverARestart()
{
    RawClient(m_port).post(body(), "d/r/1");
    m_receiver->stop();
    QVERIFY(!m_receiver->isRunning());
    QVERIFY(m_receiver->url().isEmpty());
    m_options.port = m_port;
    const auto port = m_receiver->start(m_options);
    QVERIFY2(port, port ? "" : qPrintable(port.error()));
    QCOMPARE(*port, m_port);
    RawClient client(m_port);
    QCOMPARE(client.post(body(), "d/r/1").status, 200);
    QCOMPARE(client.post(body(), "d/r/2").body, QByteArray(R"({"id":2})"));
}

QTEST_GUILESS_MAIN(TestReceiver)
#include "tst_receiver.moc"
