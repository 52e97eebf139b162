#include "core/http/qthttptransport.h"

#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace aneroid;
using namespace std::chrono_literals;

namespace {

HttpRequest post(const QUrl &url, std::chrono::milliseconds timeout = 30s)
{
    HttpRequest request;
    request.url = url.resolved(QUrl(QStringLiteral("/in")));
    request.headers = {{"Content-Type", "application/json"}, {"Idempotency-Key", "a/b/1"}};
    request.body = R"({"x":1})";
    request.timeout = timeout;
    return request;
}

/// What came back from one request.
struct Outcome
{
    std::optional<HttpReply> reply;
    int calls = 0;

    HttpTransport::Callback note()
    {
        return [this](const HttpReply &answer) {
            reply = answer;
            ++calls;
        };
    }
};

} // namespace

class TestQtHttpTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGoesOverTheWire();
    void neverCallsBackFromInsideSend();
    void keepsConnectionsAlive();
    void sixConnectionsAtMost();
    void twelveConnectionsAtMostForLongBodies();
    void aQuestionIsNotHeldUpBySixThatHang();
    void timesOutWithoutAnAnswer();
    void aBodyThatStopsEndsByTimeout();
    void aBodyThatNeverEndsIsCutOff_data();
    void aBodyThatNeverEndsIsCutOff();
    void aLongBodyKeepsTheConnection();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void theManagerRepeatsAPostByItself();
    void closedWithoutAnAnswer();
    void connectionRefused();
    void addressesThatCannotBeUsed_data();
    void addressesThatCannotBeUsed();
    void notAnHttpServer_data();
    void notAnHttpServer();
    void untrustedCertificate();
    void trustedCertificate();
    void tlsToAPlainServer();
    void noProxyForThisMachine();
    void cookiesAreNotKept();
    void abortAllEndsWithoutCallingBack();
    void destructionWithRequestsInFlight();
};

void TestQtHttpTransport::whatGoesOverTheWire()
{
    ScriptedServer server;
    server.script({ServerAct::answer(201, R"({"id":7})", {{"X-Answer", "yes"}})});
    QtHttpTransport transport;
    HttpRequest request = post(server.url());
    request.headers.emplaceBack("User-Agent", "Aneroid/1.0.0");
    Outcome outcome;
    transport.send(request, outcome.note());
    QTRY_VERIFY(outcome.reply);
    QCOMPARE(outcome.reply->status, 201);
    QCOMPARE(outcome.reply->body, QByteArray(R"({"id":7})"));
    QCOMPARE(outcome.reply->header("x-answer"), QByteArray("yes"));
    QCOMPARE(outcome.reply->header("absent"), QByteArray());
    QVERIFY(outcome.reply->errorText.isEmpty());
    QVERIFY(!outcome.reply->timedOut);
    QVERIFY(outcome.reply->latency > 0us);

    const ReceivedRequest &received = server.requests().front();
    QCOMPARE(received.method, QByteArray("POST"));
    QCOMPARE(received.path, QByteArray("/in"));
    QCOMPARE(received.body, request.body);
    QCOMPARE(received.header("User-Agent"), QByteArray("Aneroid/1.0.0"));
    QCOMPARE(received.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(received.header("Idempotency-Key"), QByteArray("a/b/1"));
}

void TestQtHttpTransport::neverCallsBackFromInsideSend()
{
    QtHttpTransport transport;
    Outcome outcome;
    transport.send(post(QUrl(QStringLiteral("nonsense://"))), outcome.note());
    QCOMPARE(outcome.calls, 0);
    QTRY_COMPARE(outcome.calls, 1);
}

void TestQtHttpTransport::keepsConnectionsAlive()
{
    ScriptedServer server;
    QtHttpTransport transport;
    for (int i = 1; i <= 5; ++i) {
        HttpRequest request = post(server.url());
        request.headers.last().second = "a/b/" + QByteArray::number(i);
        Outcome outcome;
        transport.send(request, outcome.note());
        QTRY_VERIFY(outcome.reply);
        QCOMPARE(outcome.reply->status, 201);
        QCOMPARE(server.requests().back().header("Idempotency-Key"), request.headers.last().second);
    }
    QCOMPARE(server.connectionCount(), 1);
}

void TestQtHttpTransport::sixConnectionsAtMost()
{
    ScriptedServer server;
    server.setAct(ServerAct::hang());
    QtHttpTransport transport;
    for (int i = 0; i < 10; ++i)
        transport.send(post(server.url()), [](const HttpReply &) {});
    QTRY_COMPARE(server.requestCount(), 6);
    // A question has connections of its own; what was let out before it has come before it.
    HttpRequest question = post(server.url());
    question.method = "GET";
    question.body.clear();
    transport.send(question, [](const HttpReply &) {});
    QTRY_COMPARE(server.requestCount(), 7);
    QCOMPARE(server.requests().back().method, QByteArray("GET"));
}

void TestQtHttpTransport::twelveConnectionsAtMostForLongBodies()
{
    ScriptedServer server;
    server.setAct(ServerAct::hang());
    QtHttpTransport transport;
    HttpRequest request = post(server.url());
    request.body = QByteArray(longBodyBytes, ' ');
    for (int i = 0; i < 14; ++i)
        transport.send(request, [](const HttpReply &) {});
    QTRY_COMPARE(server.requestCount(), 12);
    // A question has connections of its own; what was let out before it has come before it.
    request.method = "GET";
    request.body.clear();
    transport.send(request, [](const HttpReply &) {});
    QTRY_COMPARE(server.requestCount(), 13);
    QCOMPARE(server.requests().back().method, QByteArray("GET"));
    QCOMPARE(server.connectionCount(), 13);
}

void TestQtHttpTransport::aQuestionIsNotHeldUpBySixThatHang()
{
    ScriptedServer server;
    server.script({ServerAct::hang(), ServerAct::hang(), ServerAct::hang(), ServerAct::hang(),
                   ServerAct::hang(), ServerAct::hang()});
    QtHttpTransport transport;
    for (int i = 0; i < 6; ++i)
        transport.send(post(server.url()), [](const HttpReply &) {});
    QTRY_COMPARE(server.requestCount(), 6);
    HttpRequest question = post(server.url());
    question.method = "GET";
    question.body.clear();
    Outcome outcome;
    transport.send(question, outcome.note());
    QTRY_VERIFY(outcome.reply);
    QCOMPARE(outcome.reply->status, 201);
    QCOMPARE(server.requests().back().method, QByteArray("GET"));
}

void TestQtHttpTransport::timesOutWithoutAnAnswer()
{
    ScriptedServer server;
    server.setAct(ServerAct::hang());
    QtHttpTransport transport;
    Outcome patient;
    Outcome outcome;
    transport.send(post(server.url()), patient.note());
    transport.send(post(server.url(), 50ms), outcome.note());
    QTRY_VERIFY(outcome.reply);
    QVERIFY(outcome.reply->timedOut);
    QCOMPARE(outcome.reply->status, 0);
    QVERIFY2(
        outcome.reply->errorText.startsWith(QStringLiteral("timed out: no answer from http://")),
        qPrintable(outcome.reply->errorText));
    QVERIFY(outcome.reply->errorText.contains(QStringLiteral("0.05 s")));
    QVERIFY(!patient.reply); // each has its own time
}

void TestQtHttpTransport::aBodyThatStopsEndsByTimeout()
{
    ScriptedServer server;
    server.setAct(ServerAct::stall(422, "{\"detail\":\"half a"));
    QtHttpTransport transport;
    Outcome outcome;
    transport.send(post(server.url(), 1s), outcome.note());
    QTRY_VERIFY(outcome.reply);
    QVERIFY(outcome.reply->timedOut);
    QCOMPARE(outcome.reply->status, 422);
    QCOMPARE(outcome.reply->body, QByteArray("{\"detail\":\"half a"));
}

void TestQtHttpTransport::aBodyThatNeverEndsIsCutOff_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("accepted") << 201;
    QTest::newRow("failed") << 500;
}

void TestQtHttpTransport::aBodyThatNeverEndsIsCutOff()
{
    QFETCH(const int, status);
    ScriptedServer server;
    server.setAct(ServerAct::endless(status));
    QtHttpTransport transport;
    Outcome outcome;
    transport.send(post(server.url()), outcome.note());
    QTRY_VERIFY(outcome.reply);
    QCOMPARE(outcome.reply->status, status);
    QCOMPARE(outcome.reply->body.size(), 4096);
    QVERIFY(!outcome.reply->timedOut);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(outcome.calls, 1);
}

void TestQtHttpTransport::aLongBodyKeepsTheConnection()
{
    ScriptedServer server;
    server.setAct(ServerAct::answer(500, QByteArray(40'000, 'x')));
    QtHttpTransport transport;
    for (int i = 0; i < 3; ++i) {
        Outcome outcome;
        transport.send(post(server.url()), outcome.note());
        QTRY_VERIFY(outcome.reply);
        QCOMPARE(outcome.reply->status, 500);
        QCOMPARE(outcome.reply->body, QByteArray(4096, 'x'));
    }
    QCOMPARE(server.connectionCount(), 1);
}

void TestQtHttpTransport::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestQtHttpTransport::redirectsAreNotFollowed()
{
    QFETCH(const int, status);
    ScriptedServer server;
    const QByteArray location = server.url().toEncoded() + "/elsewhere";
    server.script({ServerAct::answer(status, "moved", {{"Location", location}})});
    QtHttpTransport transport;
    Outcome outcome;
    transport.send(post(server.url()), outcome.note());
    QTRY_VERIFY(outcome.reply);
    QCOMPARE(outcome.reply->status, status);
    QCOMPARE(outcome.reply->header("Location"), location);
    QCOMPARE(server.requestCount(), 1);
}

void TestQtHttpTransport::theManagerRepeatsAPostByItself()
{
    ScriptedServer server;
    server.script({ServerAct::answer(201), ServerAct::hangUp()});
    QtHttpTransport transport;
    Outcome first;
    transport.send(post(server.url()), first.note());
    QTRY_VERIFY(first.reply);
    HttpRequest request = post(server.url());
    request.headers.last().second = "a/b/2";
    Outcome second;
    transport.send(request, second.note());
    QTRY_VERIFY(second.reply);
    QCOMPARE(second.reply->status, 201);
    QVERIFY(second.reply->errorText.isEmpty());
    QCOMPARE(second.calls, 1);
    QCOMPARE(server.requestCount(), 3); // the second one twice, with one key
    QCOMPARE(server.requests().at(1).header("Idempotency-Key"), QByteArray("a/b/2"));
    QCOMPARE(server.requests().at(2).header("Idempotency-Key"), QByteArray("a/b/2"));
    QCOMPARE(server.requests().at(2).body, request.body);
}

void TestQtHttpTransport::closedWithoutAnAnswer()
{
    ScriptedServer server;
    server.setAct(ServerAct::hangUp());
    QtHttpTransport transport;
    Outcome outcome;
    transport.send(post(server.url()), outcome.note());
    QTRY_VERIFY(outcome.reply);
    QCOMPARE(outcome.reply->status, 0);
    QVERIFY(!outcome.reply->timedOut);
    QVERIFY2(outcome.reply->errorText.contains(QStringLiteral("ended without an HTTP answer")),
             qPrintable(outcome.reply->errorText));
}

void TestQtHttpTransport::connectionRefused()
{
    ScriptedServer server;
    server.goDown();
    QtHttpTransport transport;
    Outcome outcome;
    transport.send(post(server.url()), outcome.note());
    QTRY_VERIFY(outcome.reply);
    QCOMPARE(outcome.reply->status, 0);
    QCOMPARE(outcome.reply->errorText,
             QStringLiteral("connection refused: is the server running at %1?")
                 .arg(server.url().toString()));
}

void TestQtHttpTransport::addressesThatCannotBeUsed_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("no scheme") << QUrl(QStringLiteral("localhost:8000/in"));
    QTest::newRow("no host") << QUrl(QStringLiteral("http:///in"));
    QTest::newRow("another scheme") << QUrl(QStringLiteral("ftp2://localhost/in"));
}

void TestQtHttpTransport::addressesThatCannotBeUsed()
{
    QFETCH(const QUrl, url);
    QtHttpTransport transport;
    Outcome outcome;
    HttpRequest request = post({});
    request.url = url;
    transport.send(request, outcome.note());
    QTRY_VERIFY(outcome.reply);
    QCOMPARE(outcome.reply->status, 0);
    QVERIFY2(outcome.reply->errorText.contains(QStringLiteral("must begin with http://")),
             qPrintable(outcome.reply->errorText));
}

void TestQtHttpTransport::notAnHttpServer_data()
{
    QTest::addColumn<bool>("closes");
    QTest::newRow("closes") << true;
    QTest::newRow("stays") << false;
}

void TestQtHttpTransport::notAnHttpServer()
{
    QFETCH(const bool, closes);
    ScriptedServer server;
    server.setAct(ServerAct::raw("SSH-2.0-OpenSSH_9.2p1\r\n\r\n",
                                 closes ? ServerAct::End::Close : ServerAct::End::KeepOpen));
    QtHttpTransport transport;
    Outcome outcome;
    transport.send(post(server.url()), outcome.note());
    QTRY_VERIFY(outcome.reply);
    QCOMPARE(outcome.reply->status, 0);
    QVERIFY2(outcome.reply->errorText.contains(QStringLiteral("is it an HTTP server?")),
             qPrintable(outcome.reply->errorText));
}

void TestQtHttpTransport::untrustedCertificate()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    ScriptedServer server(ScriptedServer::Kind::Tls);
    QtHttpTransport transport;
    Outcome outcome;
    transport.send(post(server.url()), outcome.note());
    QTRY_VERIFY(outcome.reply);
    QCOMPARE(outcome.reply->status, 0);
    QVERIFY(outcome.reply->tlsFailed);
    QCOMPARE(server.requestCount(), 0);
    QVERIFY2(
        outcome.reply->errorText.startsWith(QStringLiteral("TLS: the certificate of https://")),
        qPrintable(outcome.reply->errorText));
    QVERIFY2(outcome.reply->errorText.contains(QStringLiteral("self-signed")),
             qPrintable(outcome.reply->errorText));
}

void TestQtHttpTransport::trustedCertificate()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const auto restore =
        qScopeGuard([before] { QSslConfiguration::setDefaultConfiguration(before); });
    QSslConfiguration trusting = before;
    QVERIFY(trusting.addCaCertificates(ScriptedServer::certificateFile()));
    QSslConfiguration::setDefaultConfiguration(trusting);

    ScriptedServer server(ScriptedServer::Kind::Tls);
    QtHttpTransport transport;
    Outcome outcome;
    transport.send(post(server.url()), outcome.note());
    QTRY_VERIFY(outcome.reply);
    QVERIFY2(outcome.reply->status == 201, qPrintable(outcome.reply->errorText));
    QVERIFY(!outcome.reply->tlsFailed);
    QCOMPARE(server.requestCount(), 1);
}

void TestQtHttpTransport::tlsToAPlainServer()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    QTcpServer plain; // reads the handshake as a bad request, as a plain HTTP server would
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QtHttpTransport transport;
    Outcome outcome;
    transport.send(post(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(plain.serverPort()))),
                   outcome.note());
    QTRY_VERIFY(outcome.reply);
    QVERIFY(outcome.reply->tlsFailed);
    QVERIFY2(outcome.reply->errorText.contains(QStringLiteral("does the server speak HTTPS")),
             qPrintable(outcome.reply->errorText));
}

void TestQtHttpTransport::noProxyForThisMachine()
{
    ScriptedServer proxy;
    proxy.setAct(ServerAct::answer(418));
    qputenv("http_proxy", proxy.url().toEncoded());
    const auto restore = qScopeGuard([] { qunsetenv("http_proxy"); });
    ScriptedServer server;
    QtHttpTransport transport;
    Outcome outcome;
    transport.send(post(server.url()), outcome.note());
    QTRY_VERIFY(outcome.reply);
    QCOMPARE(outcome.reply->status, 201);
    QCOMPARE(proxy.requestCount(), 0);

    Outcome elsewhere; // a name for documentation, never looked up: the proxy is asked
    transport.send(post(QUrl(QStringLiteral("http://server.example"))), elsewhere.note());
    QTRY_VERIFY(elsewhere.reply);
    QCOMPARE(elsewhere.reply->status, 418);
    QCOMPARE(proxy.requestCount(), 1);
}

void TestQtHttpTransport::cookiesAreNotKept()
{
    ScriptedServer server;
    server.setAct(ServerAct::answer(201, "{}", {{"Set-Cookie", "session=1; Path=/"}}));
    QtHttpTransport transport;
    for (int i = 0; i < 2; ++i) {
        Outcome outcome;
        transport.send(post(server.url()), outcome.note());
        QTRY_VERIFY(outcome.reply);
    }
    QCOMPARE(server.requests().back().header("Cookie"), QByteArray());
}

void TestQtHttpTransport::abortAllEndsWithoutCallingBack()
{
    ScriptedServer server;
    server.setAct(ServerAct::hang());
    QtHttpTransport transport;
    Outcome outcome;
    for (int i = 0; i < 6; ++i)
        transport.send(post(server.url()), outcome.note());
    QTRY_COMPARE(server.requestCount(), 6);
    transport.abortAll();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(outcome.calls, 0);

    server.setAct(ServerAct::answer(201)); // and it can be used again
    transport.send(post(server.url()), outcome.note());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(outcome.reply->status, 201);
}

void TestQtHttpTransport::destructionWithRequestsInFlight()
{
    ScriptedServer server;
    server.setAct(ServerAct::hang());
    Outcome outcome;
    auto transport = std::make_unique<QtHttpTransport>();
    for (int i = 0; i < 8; ++i)
        transport->send(post(server.url()), outcome.note());
    QTRY_COMPARE(server.requestCount(), 6);
    transport.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(outcome.calls, 0);
}

QTEST_GUILESS_MAIN(TestQtHttpTransport)
#include "tst_qthttptransport.moc"
