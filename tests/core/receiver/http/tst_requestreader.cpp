#include "core/receiver/http/requestreader.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace aneroid;

namespace {

constexpr qint64 limit = 100;
using Event = RequestReader::Event;

RequestReader makeReader()
{
    return RequestReader(
        [](std::string_view path) { return path == "/long" ? 10 * limit : limit; });
}

/// Feeds in pieces; the requests that came out.
std::vector<RouteRequest> feed(RequestReader &reader, const QByteArray &bytes, qsizetype piece)
{
    std::vector<RouteRequest> requests;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        reader.take(bytes.mid(at, piece).toStdString());
        while (reader.next() == Event::Complete)
            requests.push_back(reader.takeRequest());
    }
    return requests;
}

QByteArray post(qint64 length, const QByteArray &headers = {}, const QByteArray &path = "/x")
{
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\n" + headers +
           "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

QByteArray chunked(const QByteArray &chunks, const QByteArray &coding = "chunked")
{
    return "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: " + coding + "\r\n\r\n" + chunks;
}

} // namespace

/// Requests out of the bytes of a connection.
class TestRequestReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRequestsInPieces_data();
    void readsRequestsInPieces();
    void takesTheTargetApart_data();
    void takesTheTargetApart();
    void refuses_data();
    void refuses();
    void allows_data();
    void allows();
    void refusesALongChunkedBody();
    void knowsHowMuchIsToCome();
    void readsConnectionWishes_data();
    void readsConnectionWishes();
    void seesWhoWaitsForContinue();
    void boundsTheHeaders();
    void boundsTrailers();
};

void TestRequestReader::readsRequestsInPieces_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("length") << post(limit) + QByteArray(limit, 'x') << QByteArray(limit, 'x');
    QTest::newRow("no body") << QByteArray("POST /x HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray();
    QTest::newRow("empty body") << post(0) << QByteArray();
    QTest::newRow("chunked") << chunked("5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n")
                             << QByteArray("hello world");
    QTest::newRow("chunk extension and trailer")
        << chunked("A;name=\"x\"\r\n0123456789\r\n0\r\nX-Sum: 1\r\n\r\n")
        << QByteArray("0123456789");
    QTest::newRow("no chunk") << chunked("0\r\n\r\n") << QByteArray();
    QTest::newRow("body like a request") << post(18) + "GET / HTTP/1.1\r\n\r\n"
                                         << QByteArray("GET / HTTP/1.1\r\n\r\n");
}

void TestRequestReader::readsRequestsInPieces()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, body);
    for (qsizetype piece = 1; piece <= 3 * message.size(); ++piece) {
        RequestReader reader = makeReader();
        const auto requests = feed(reader, message + message + "\r\n" + message, piece);
        QCOMPARE(requests.size(), 3U);
        for (const RouteRequest &request : requests) {
            QCOMPARE(request.method, std::string("POST"));
            QCOMPARE(request.path, std::string("/x"));
            QCOMPARE(request.body, body.toStdString());
        }
        QVERIFY(!reader.isInRequest());
        QVERIFY(feed(reader, post(limit + 1), piece).empty());
        QCOMPARE(reader.next(), Event::Refused);
        QCOMPARE(reader.refusal().status, 413);
    }
}

void TestRequestReader::takesTheTargetApart_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("path") << QByteArray("/a/b") << QByteArray("/a/b") << QByteArray();
    QTest::newRow("root") << QByteArray("/") << QByteArray("/") << QByteArray();
    QTest::newRow("last slash") << QByteArray("/a/?q=1") << QByteArray("/a") << QByteArray("q=1");
    QTest::newRow("encoded") << QByteArray("/a%20b?c=%20") << QByteArray("/a b")
                             << QByteArray("c=%20");
    QTest::newRow("two questions") << QByteArray("/a?b?c") << QByteArray("/a") << QByteArray("b?c");
    QTest::newRow("whole address")
        << QByteArray("http://h:80/a?b") << QByteArray("/a") << QByteArray("b");
    QTest::newRow("address in the query")
        << QByteArray("/a?u=http://h/b") << QByteArray("/a") << QByteArray("u=http://h/b");
    QTest::newRow("host alone") << QByteArray("http://h") << QByteArray("/") << QByteArray();
    QTest::newRow("star") << QByteArray("*") << QByteArray("*") << QByteArray();
}

void TestRequestReader::takesTheTargetApart()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, query);
    RequestReader reader = makeReader();
    const auto requests =
        feed(reader, "HEAD " + target + " HTTP/1.1\r\nidempotency-key: d/r/1\r\n\r\n", 1000);
    QCOMPARE(requests.size(), 1U);
    QCOMPARE(requests.front().method, std::string("GET"));
    QCOMPARE(requests.front().path, path.toStdString());
    QCOMPARE(requests.front().query, query);
    QCOMPARE(requests.front().idempotencyKey, QByteArray("d/r/1"));
}

void TestRequestReader::refuses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("too long") << post(limit + 1) << 413;
    QTest::newRow("query does not lengthen") << post(limit + 1, {}, "/x?/long") << 413;
    QTest::newRow("absurd length")
        << "POST / HTTP/1.1\r\nContent-Length: " + QByteArray(19, '9') + "\r\n\r\n"
        << 413;
    QTest::newRow("length beyond numbers")
        << "POST / HTTP/1.1\r\nContent-Length: " + QByteArray(30, '9') + "\r\n\r\n"
        << 400;
    QTest::newRow("negative length")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n") << 400;
    QTest::newRow("no length") << QByteArray("POST / HTTP/1.1\r\nContent-Length:\r\n\r\n") << 400;
    QTest::newRow("two lengths") << post(5, "Content-Length: 6\r\n") << 400;
    QTest::newRow("length and chunked") << post(5, "transfer-encoding: chunked\r\n") << 400;
    QTest::newRow("coded otherwise") << chunked({}, "gzip, chunked") << 501;
    QTest::newRow("bad chunk") << chunked("xyz\r\n") << 400;
    QTest::newRow("unknown expectation") << post(5, "Expect: cake\r\n") << 417;
    QTest::newRow("space before a colon") << post(5, "Content-Length : 5\r\n") << 400;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 400;
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
}

void TestRequestReader::refuses()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, status);
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), head.size()}) {
        RequestReader reader = makeReader();
        QVERIFY(feed(reader, head, piece).empty());
        QCOMPARE(reader.next(), Event::Refused);
        QCOMPARE(reader.refusal().status, status);
        QVERIFY(!reader.refusal().sentence.isEmpty());
        QVERIFY(reader.manner().closes);
    }
}

void TestRequestReader::allows_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("at the limit") << post(limit) + QByteArray(limit, 'x');
    QTest::newRow("longer path") << post(10 * limit, {}, "/long?x=1") + QByteArray(10 * limit, 'x');
    QTest::newRow("no body") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTest::newRow("same length twice") << post(5, "Content-Length: 5\r\n") + "12345";
    QTest::newRow("empty line first") << QByteArray("\r\nGET / HTTP/1.1\r\n\r\n");
    QTest::newRow("unknown method") << QByteArray("BREW / HTTP/1.1\r\n\r\n");
}

void TestRequestReader::allows()
{
    QFETCH(const QByteArray, message);
    RequestReader reader = makeReader();
    QCOMPARE(feed(reader, message, message.size()).size(), 1U);
}

void TestRequestReader::refusesALongChunkedBody()
{
    const QByteArray chunk = "A\r\n0123456789\r\n";
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(1000)}) {
        RequestReader reader = makeReader();
        QCOMPARE(feed(reader, chunked(chunk.repeated(10) + "0\r\n\r\n"), piece).size(), 1U);
        QVERIFY(feed(reader, chunked(chunk.repeated(11)), piece).empty());
        QCOMPARE(reader.next(), Event::Refused);
        QCOMPARE(reader.refusal().status, 413);
    }
}

void TestRequestReader::knowsHowMuchIsToCome()
{
    RequestReader reader = makeReader();
    QVERIFY(feed(reader, post(5000) + "12345", 10'000).empty());
    QCOMPARE(reader.next(), Event::Refused);
    QCOMPARE(reader.refusal().bytesToCome, 4995);
}

void TestRequestReader::readsConnectionWishes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("isHttp10");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\n\r\n") << false << false;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n") << true
                               << false;
    QTest::newRow("1.1 list") << QByteArray("GET / HTTP/1.1\r\nConnection: te, close\r\n\r\n")
                              << true << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << true << true;
    QTest::newRow("1.0 keep-alive")
        << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << false << true;
}

void TestRequestReader::readsConnectionWishes()
{
    QFETCH(const QByteArray, head);
    QFETCH(const bool, closes);
    QFETCH(const bool, isHttp10);
    RequestReader reader = makeReader();
    reader.take(head.toStdString());
    QCOMPARE(reader.next(), Event::Complete);
    QCOMPARE(reader.manner().closes, closes);
    QCOMPARE(reader.manner().isHttp10, isHttp10);
    QVERIFY(!reader.manner().isHead);
}

void TestRequestReader::seesWhoWaitsForContinue()
{
    const std::string head = post(5, "Expect: 100-Continue\r\n").toStdString();
    RequestReader reader = makeReader();
    reader.take(head);
    QCOMPARE(reader.next(), Event::AsksForMore);
    QCOMPARE(reader.next(), Event::NeedsMore);
    reader.take("12345");
    QCOMPARE(reader.next(), Event::Complete);
    QCOMPARE(reader.takeRequest().body, std::string("12345"));
    reader.take(head + "12345"); // does not wait
    QCOMPARE(reader.next(), Event::Complete);
    QCOMPARE(reader.takeRequest().body, std::string("12345"));
    reader.take(post(limit + 1, "Expect: 100-continue\r\n").toStdString());
    QCOMPARE(reader.next(), Event::Refused); // no invitation
}

void TestRequestReader::boundsTheHeaders()
{
    RequestReader reader = makeReader();
    const QByteArray head = "GET / HTTP/1.1\r\nX: " + QByteArray(1 << 20, 'x');
    QVERIFY(feed(reader, head, 1000).empty());
    QCOMPARE(reader.next(), Event::Refused);
    QCOMPARE(reader.refusal().status, 431);
    RequestReader another = makeReader();
    const QByteArray most = "GET / HTTP/1.1\r\nX: " + QByteArray(65'000, 'x') + "\r\n\r\n";
    QCOMPARE(feed(another, most, 1000).size(), 1U);
}

void TestRequestReader::boundsTrailers()
{
    RequestReader reader = makeReader();
    QVERIFY(feed(reader, chunked("0\r\n" + QByteArray("X: y\r\n").repeated(50'000)), 1000).empty());
    QCOMPARE(reader.next(), Event::Refused);
    QCOMPARE(reader.refusal().status, 431);
}

QTEST_APPLESS_MAIN(TestRequestReader)
#include "tst_requestreader.moc"
