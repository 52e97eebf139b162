#include "core/delivery/route.h"

#include "core/delivery/httptransport.h"

#include <QTest>

using namespace aneroid;

namespace {

QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    HttpReply lookup;
    lookup.headers = request.headers;
    return lookup.header(name);
}

} // namespace

class TestRoute : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headersOfAReading();
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
    const HttpRequest &request = route.readingRequest();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, QUrl(QStringLiteral("http://h:1/p/api/v1/sensors/bme280")));
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/json"));
    QCOMPARE(headerOf(request, "User-Agent"), QByteArray("Aneroid/" ANEROID_VERSION));
    QCOMPARE(headerOf(request, "Authorization"), QByteArray("Bearer t0ken"));
    QCOMPARE(headerOf(request, "X-Api-Key"), QByteArray("abc"));
    QCOMPARE(route.batchRequest().method, QByteArray("POST"));
    QCOMPARE(route.batchRequest().url,
             QUrl(QStringLiteral("http://h:1/p/api/v1/sensors/bme280/batch")));
    QCOMPARE(route.batchRequest().headers, request.headers);
    QCOMPARE(route.healthRequest().method, QByteArray("GET"));
    QCOMPARE(headerOf(route.healthRequest(), "Authorization"), QByteArray("Bearer t0ken"));
    QCOMPARE(headerOf(route.healthRequest(), "Content-Type"), QByteArray());
    const Route bare({.server = QUrl(QStringLiteral("http://h")),
                      .authToken = {},
                      .headers = {},
                      .ordered = false});
    QCOMPARE(headerOf(bare.readingRequest(), "Authorization"), QByteArray());
}

void TestRoute::headersThatAreOursStayOurs()
{
    const Route route({.server = QUrl(QStringLiteral("http://h")),
                       .authToken = {},
                       .headers = {{"content-type", "text/plain"}, {"Content-Length", "3"}}});
    QCOMPARE(headerOf(route.readingRequest(), "Content-Type"), QByteArray("application/json"));
    QCOMPARE(headerOf(route.readingRequest(), "Content-Length"), QByteArray());
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
