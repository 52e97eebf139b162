#include "core/receiver/requestguard.h"

#include <QTest>

using namespace aneroid;

namespace {

constexpr qint64 limit = 100;

RequestGuard makeGuard()
{
    return RequestGuard([](QByteArrayView path) { return path == "/long" ? 10 * limit : limit; });
}

/// Feeds in pieces as the socket does: within a message every byte once, then from its end on.
std::optional<RequestGuard::Refusal> feed(RequestGuard &guard, const QByteArray &bytes,
                                          qsizetype piece)
{
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QByteArray part = bytes.mid(at, piece);
        if (guard.isInBody())
            guard.takeBody(part.size());
        else if (const auto refusal = guard.take(part))
            return refusal;
    }
    return std::nullopt;
}

QByteArray post(qint64 length, const QByteArray &headers = {}, const QByteArray &path = "/x")
{
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\n" + headers +
           "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

} // namespace

class TestRequestGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsMessagesInPieces();
    void refuses_data();
    void refuses();
    void allows_data();
    void allows();
    void knowsHowMuchIsToCome();
    void readsConnectionWishes();
    void seesWhoWaitsForContinue();
    void boundsTheHeaders();
};

void TestRequestGuard::followsMessagesInPieces()
{
    const QByteArray message = post(limit) + QByteArray(limit, 'x');
    for (qsizetype piece = 1; piece <= message.size(); ++piece) {
        RequestGuard guard = makeGuard();
        for (int repeat = 0; repeat < 3; ++repeat) {
            QVERIFY(!feed(guard, message, piece));
            QVERIFY(!guard.isInBody());
            QCOMPARE(guard.method(), QByteArray("POST"));
        }
        const auto refusal = feed(guard, post(limit + 1), piece);
        QVERIFY(refusal);
        QCOMPARE(refusal->status, 413);
    }
}

void TestRequestGuard::refuses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("too long") << post(limit + 1) << 413;
    QTest::newRow("query does not lengthen") << post(limit + 1, {}, "/x?/long") << 413;
    QTest::newRow("absurd length")
        << "POST / HTTP/1.1\r\nContent-Length: " + QByteArray(30, '9') + "\r\n\r\n"
        << 413;
    QTest::newRow("negative length")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n") << 400;
    QTest::newRow("no length") << QByteArray("POST / HTTP/1.1\r\nContent-Length:\r\n\r\n") << 400;
    QTest::newRow("two lengths") << post(5, "Content-Length: 6\r\n") << 400;
    QTest::newRow("chunked") << post(5, "transfer-encoding: chunked\r\n") << 411;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 400;
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
}

void TestRequestGuard::refuses()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, status);
    RequestGuard guard = makeGuard();
    const auto refusal = guard.take(head);
    QVERIFY(refusal);
    QCOMPARE(refusal->status, status);
    QVERIFY(!refusal->sentence.isEmpty());
}

void TestRequestGuard::allows_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("at the limit") << post(limit);
    QTest::newRow("longer path") << post(10 * limit, {}, "/long?x=1");
    QTest::newRow("no body") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTest::newRow("same length twice") << post(5, "Content-Length: 5\r\n");
    QTest::newRow("empty line first") << QByteArray("\r\nGET / HTTP/1.1\r\n\r\n");
}

void TestRequestGuard::allows()
{
    QFETCH(const QByteArray, head);
    RequestGuard guard = makeGuard();
    QVERIFY(!guard.take(head));
}

void TestRequestGuard::knowsHowMuchIsToCome()
{
    RequestGuard guard = makeGuard();
    const QByteArray head = post(5000);
    QCOMPARE(guard.take(head + "12345")->bytesToCome, head.size() + 5000);
}

void TestRequestGuard::readsConnectionWishes()
{
    RequestGuard guard = makeGuard();
    QVERIFY(!guard.take("GET / HTTP/1.1\r\n\r\n"));
    QVERIFY(!guard.wantsClose());
    QVERIFY(!guard.take("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n"));
    QVERIFY(guard.wantsClose());
    QVERIFY(!guard.take("GET / HTTP/1.0\r\n\r\n"));
    QVERIFY(guard.wantsClose());
    QVERIFY(!guard.take("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"));
    QVERIFY(!guard.wantsClose());
}

void TestRequestGuard::seesWhoWaitsForContinue()
{
    RequestGuard guard = makeGuard();
    QVERIFY(!guard.take(post(5, "Expect: 100-Continue\r\n") + "12345"));
    QVERIFY(guard.takeExpectContinue());
    QVERIFY(!guard.takeExpectContinue());
    QVERIFY(!guard.take(post(0)));
    QVERIFY(!guard.takeExpectContinue());
    QVERIFY(guard.take(post(limit + 1, "Expect: 100-continue\r\n"))); // no invitation
}

void TestRequestGuard::boundsTheHeaders()
{
    RequestGuard guard = makeGuard();
    const QByteArray head = "GET / HTTP/1.1\r\nX: " + QByteArray(10 << 20, 'x');
    const auto refusal = feed(guard, head, 1000);
    QVERIFY(refusal);
    QCOMPARE(refusal->status, 431);
}

QTEST_APPLESS_MAIN(TestRequestGuard)
#include "tst_requestguard.moc"
