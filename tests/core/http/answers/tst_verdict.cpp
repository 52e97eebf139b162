#include "core/http/answers/verdict.h"

#include <QTest>

using namespace aneroid;
using Kind = Verdict::Kind;

namespace {

const QUrl url(QStringLiteral("http://127.0.0.1:8000/api/v1/sensors/bme280"));

HttpReply answer(int status, const QByteArray &body = {},
                 const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = headers;
    return reply;
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void reasons_data();
    void reasons();
    void successIsWhatTheSettingSays_data();
    void successIsWhatTheSettingSays();
    void statusComesFirst();
    void withoutAStatusTheTransportsWordsCount();
    void redirectsNameTheLocation_data();
    void redirectsNameTheLocation();
    void retryAfterCountsWhereTheServerIsBusy();
    void secretsAreNeverShown();
    void reasonsAreShort();
};

void TestVerdict::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto rows = [](Kind kind, std::initializer_list<int> statuses) {
        for (const int status : statuses)
            QTest::addRow("%d", status) << status << int(kind);
    };
    rows(Kind::Accepted, {200, 201, 202, 203, 204, 206, 207, 299});
    rows(Kind::Refused, {300, 301, 302, 303, 304, 307, 308});
    rows(Kind::Refused, {400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 451, 501});
    rows(Kind::Refused, {600, 999});
    rows(Kind::Retry, {0, 101, 102, 103, 199, 408, 429, 500, 502, 503, 504, 507, 599});
}

void TestVerdict::kinds()
{
    QFETCH(const int, status);
    const Verdict verdict = judge(answer(status), url, {});
    QTEST(int(verdict.kind), "kind");
    QCOMPARE(verdict.reason.isEmpty(), verdict.kind == Kind::Accepted);
    QCOMPARE(verdict.slowDown, status == 429);
}

void TestVerdict::reasons_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, int status, const QByteArray &body, const char *reason) {
        QTest::newRow(name) << status << body << QString::fromUtf8(reason);
    };
    row("busy", 503, "busy", "HTTP 503: busy");
    row("no body", 503, "", "HTTP 503: Service Unavailable");
    row("unknown status", 599, "", "HTTP 599");
    row("schema", 422,
        R"({"detail":[{"loc":["body","humidity"],"msg":"Input should be less than or equal to 100"}]})",
        "HTTP 422: body.humidity: Input should be less than or equal to 100");
    row("the number once", 502, "<html><title>502 Bad Gateway</title></html>",
        "HTTP 502: Bad Gateway");
    row("only the number", 502, "502", "HTTP 502: Bad Gateway");
    row("another number", 500, "5000 rows too many", "HTTP 500: 5000 rows too many");
    row("Python's http.server", 501,
        "<!DOCTYPE HTML>\n<html lang=\"en\">\n    <head>\n        <title>Error response</title>\n"
        "    </head>\n    <body>\n        <h1>Error response</h1>\n        <p>Error code: 501</p>\n"
        "        <p>Message: Unsupported method (&#x27;POST&#x27;).</p>\n        <p>Error code "
        "explanation: 501 - Server does not support this operation.</p>\n    </body>\n</html>",
        "HTTP 501: Unsupported method ('POST')");
    row("a title that says nothing", 400,
        "<html><title>Error page</title><body><h1>Error page</h1><p>humidity is missing</p></html>",
        "HTTP 400: humidity is missing");
    row("a title alone", 500, "<html><title>Server error</title></html>", "HTTP 500: Server error");
    row("announced", 103, "",
        "HTTP 103: no answer but an announcement of one, after which this connection was given up");
    row("not modified", 304, "", "HTTP 304: Not Modified");
    row("percent in the text", 500, "%1 %2 100%", "HTTP 500: %1 %2 100%");
}

void TestVerdict::reasons()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QTEST(judge(answer(status, body), url, {}).reason, "reason");
}

void TestVerdict::successIsWhatTheSettingSays_data()
{
    QTest::addColumn<QString>("success");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *success, int status, Kind kind) {
        QTest::addRow("%s, %d", success, status)
            << QString::fromLatin1(success) << status << int(kind);
    };
    row("200,201", 200, Kind::Accepted);
    row("200,201", 201, Kind::Accepted);
    row("200,201", 202, Kind::Refused);
    row("200,201", 204, Kind::Refused);
    row("204", 200, Kind::Refused);
    row("2xx,409", 409, Kind::Accepted);
    row("200-204", 204, Kind::Accepted);
    row("200-204", 205, Kind::Refused);
    row("303", 303, Kind::Accepted);
    row("5xx", 503, Kind::Accepted);
}

void TestVerdict::successIsWhatTheSettingSays()
{
    QFETCH(const QString, success);
    QFETCH(const int, status);
    const Verdict verdict = judge(answer(status), url, {}, *StatusSet::read(success));
    QTEST(int(verdict.kind), "kind");
    if (verdict.kind == Kind::Refused)
        QCOMPARE(verdict.reason,
                 QStringLiteral("HTTP %1: not among the statuses of SUCCESS_STATUS").arg(status));
}

void TestVerdict::statusComesFirst()
{
    HttpReply reply = answer(201);
    reply.timedOut = true; // the body never ended
    reply.errorText = QStringLiteral("ignored");
    QCOMPARE(judge(reply, url, {}), Verdict());
    reply.status = 404;
    QCOMPARE(judge(reply, url, {}).kind, Kind::Refused);
    QCOMPARE(judge(reply, url, {}).reason, QStringLiteral("HTTP 404: Not Found"));
}

void TestVerdict::withoutAStatusTheTransportsWordsCount()
{
    HttpReply reply;
    reply.errorText = QStringLiteral("connection refused: is the server running?");
    QCOMPARE(judge(reply, url, {}).reason, reply.errorText);
    reply.errorText.clear();
    QCOMPARE(judge(reply, url, {}).reason, QStringLiteral("no answer"));
    reply.timedOut = true;
    QCOMPARE(judge(reply, url, {}).reason, QStringLiteral("timed out"));
}

void TestVerdict::redirectsNameTheLocation_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("named");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status << QByteArray("https://new.example/api")
                                    << QStringLiteral("https://new.example/api");
    }
    QTest::newRow("relative") << 307 << QByteArray("/api/v1/sensors/bme280/")
                              << QStringLiteral("http://127.0.0.1:8000/api/v1/sensors/bme280/");
    QTest::newRow("with credentials")
        << 302 << QByteArray("http://me:pw@h/login?session=1") << QStringLiteral("http://h/login,");
    QTest::newRow("nowhere") << 301 << QByteArray() << QStringLiteral("nowhere");
}

void TestVerdict::redirectsNameTheLocation()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, location);
    QFETCH(const QString, named);
    const Verdict verdict = judge(answer(status, "Moved", {{"location", location}}), url, {});
    QCOMPARE(verdict.kind, Kind::Refused);
    QVERIFY2(verdict.reason.contains(named), qPrintable(verdict.reason));
    QVERIFY(verdict.reason.startsWith(QStringLiteral("HTTP %1: ").arg(status)));
    QVERIFY(verdict.reason.contains(QStringLiteral("server address")));
}

void TestVerdict::retryAfterCountsWhereTheServerIsBusy()
{
    using namespace std::chrono_literals;
    const QList<QPair<QByteArray, QByteArray>> headers{{"retry-after", "7"}};
    QCOMPARE(judge(answer(429, {}, headers), url, {}).retryAfter, std::optional(7000ms));
    QCOMPARE(judge(answer(503, {}, headers), url, {}).retryAfter, std::optional(7000ms));
    QCOMPARE(judge(answer(503), url, {}).retryAfter, std::nullopt);
    QCOMPARE(judge(answer(422, {}, headers), url, {}).retryAfter, std::nullopt);
}

void TestVerdict::secretsAreNeverShown()
{
    const QStringList secrets{QStringLiteral("t0ken-1234")};
    const QByteArray location = "http://h/t0ken-1234/x";
    const HttpReply redirect = answer(301, {}, {{"Location", location}});
    const HttpReply echo = answer(401, R"({"detail":"token t0ken-1234 is not known"})");
    // Cut in the middle, half of it would still be there.
    const HttpReply atTheCut = answer(400, QByteArray(190, 'a') + " t0ken-1234");
    HttpReply words;
    words.errorText = QStringLiteral("no t0ken-1234");
    for (const HttpReply &reply : {redirect, echo, atTheCut, words}) {
        const QString reason = judge(reply, url, secrets).reason;
        QVERIFY2(!reason.contains(QStringLiteral("t0ke")), qPrintable(reason));
    }
}

void TestVerdict::reasonsAreShort()
{
    const QString reason = judge(answer(500, QByteArray(4096, 'x')), url, {}).reason;
    QVERIFY(reason.size() <= 220);
    QVERIFY(reason.endsWith(u'…'));
}

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
