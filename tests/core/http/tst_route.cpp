#include "core/http/route.h"

#include "core/http/httpmessages.h"

#include <QTest>

using namespace aneroid;

namespace {

QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    HttpReply lookup;
    lookup.headers = request.headers;
    return lookup.header(name);
}

OutgoingReading someReading()
{
    return {
        {.timestampMs = 1'763'116'200'000, .sequence = 17, .temperatureC = 23.45}, "d 1", "run"};
}

HttpRequest readingRequest(const Route &route)
{
    return requestOf(route, messageOf(usualPlan(), someReading()));
}

HttpRequest arrayRequest(const Route &route)
{
    const std::vector<OutgoingReading> readings{someReading(), someReading()};
    return requestOf(route, arrayOf(usualPlan(), readings));
}

} // namespace

class TestRoute : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headersOfAReading();
    void pathsStandBehindTheServers_data();
    void pathsStandBehindTheServers();
    void headersThatAreOursStayOurs();
    void noLineEndSmugglesAHeader();
    void secrets();
    void hostIsWithoutCredentials();
};

void TestRoute::headersOfAReading()
{
    const Route route({.server = QUrl(QStringLiteral("http://h:1/p")),
                       .authToken = "  t0ken\n",
                       .headers = {{"X-Api-Key", "abc"}},
                       .ordered = false});
    const HttpRequest request = readingRequest(route);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, QUrl(QStringLiteral("http://h:1/p/api/v1/sensors/bme280")));
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/json"));
    QCOMPARE(headerOf(request, "User-Agent"), QByteArray("Aneroid/" ANEROID_VERSION));
    QCOMPARE(headerOf(request, "Authorization"), QByteArray("Bearer t0ken"));
    QCOMPARE(headerOf(request, "X-Api-Key"), QByteArray("abc"));
    QCOMPARE(request.headers.last(),
             (QPair<QByteArray, QByteArray>("Idempotency-Key", "d%201/run/17")));
    const HttpRequest array = arrayRequest(route);
    QCOMPARE(array.method, QByteArray("POST"));
    QCOMPARE(array.url, QUrl(QStringLiteral("http://h:1/p/api/v1/sensors/bme280/batch")));
    QCOMPARE(array.headers, request.headers.first(request.headers.size() - 1));
    QCOMPARE(array.body, '[' + request.body + ',' + request.body + ']');
    QCOMPARE(route.healthRequest().method, QByteArray("GET"));
    QCOMPARE(headerOf(route.healthRequest(), "Authorization"), QByteArray("Bearer t0ken"));
    QCOMPARE(headerOf(route.healthRequest(), "Content-Type"), QByteArray());
    const Route bare({.server = QUrl(QStringLiteral("http://h")),
                      .authToken = {},
                      .headers = {},
                      .ordered = false});
    QCOMPARE(headerOf(readingRequest(bare), "Authorization"), QByteArray());
}

void TestRoute::pathsStandBehindTheServers_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *server, const char *path, const char *address) {
        QTest::addRow("%s + %s", server, path)
            << QString::fromLatin1(server) << QByteArray(path) << QString::fromLatin1(address);
    };
    row("http://h", "/write?db=a&precision=n", "http://h/write?db=a&precision=n");
    row("http://h/", "/write?db=a", "http://h/write?db=a");
    row("http://h/lab/", "/write?db=a", "http://h/lab/write?db=a");
    row("http://h/lab/write", "/write?db=a", "http://h/lab/write?db=a"); // pasted whole
    row("http://h/api/v1/sensors/bme280", "/in", "http://h/in");
    row("http://h/?key=1", "/in", "http://h/in?key=1");
    row("http://h", "/a%2Fb/c%20d?x=%26", "http://h/a%2Fb/c%20d?x=%26");
    row("http://h", "/", "http://h/");
}

void TestRoute::pathsStandBehindTheServers()
{
    QFETCH(const QString, server);
    QFETCH(const QByteArray, path);
    const Route route({.server = QUrl(server)});
    QTEST(route.url(path.toStdString()).toString(QUrl::FullyEncoded), "address");
}

void TestRoute::headersThatAreOursStayOurs()
{
    const Route route({.server = QUrl(QStringLiteral("http://h")),
                       .authToken = {},
                       .headers = {{"content-type", "text/plain"}, {"Content-Length", "3"}}});
    QCOMPARE(headerOf(readingRequest(route), "Content-Type"), QByteArray("application/json"));
    QCOMPARE(headerOf(readingRequest(route), "Content-Length"), QByteArray());
}

void TestRoute::noLineEndSmugglesAHeader()
{
    const Route route({.server = QUrl(QStringLiteral("http://h")),
                       .authToken = {},
                       .headers = {{"X-A", "1\r\nX-B: 2"}, {"X-C\n", "3"}, {"", "4"}}});
    QCOMPARE(route.healthRequest().headers.size(), 2); // User-Agent, Accept
}

void TestRoute::secrets()
{
    const Route route({.server = QUrl(QStringLiteral("http://me:passw0rd@h/?code=querykey")),
                       .authToken = "t0ken-1234",
                       .headers = {{"Authorization", "Basic dXNlcjpwdw=="}, {"X-Stage", "dev"}}});
    for (const char *secret : {"passw0rd", "t0ken-1234", "dXNlcjpwdw==", "code=querykey"})
        QVERIFY2(route.secrets().contains(QLatin1StringView(secret)), secret);
    QVERIFY(!route.secrets().contains(QStringLiteral("dev")));
    QVERIFY(!route.secrets().contains(QString()));
}

void TestRoute::hostIsWithoutCredentials()
{
    const Route route({.server = QUrl(QStringLiteral("https://me:pw@h:8443/lab?x=1#y"))});
    QCOMPARE(route.host(), QStringLiteral("https://h:8443"));
}

QTEST_APPLESS_MAIN(TestRoute)
#include "tst_route.moc"
