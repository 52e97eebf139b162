#include "core/http/answers/batchverdict.h"

#include <QTest>

using namespace aneroid;
using Kind = BatchVerdict::Kind;

namespace {

const QUrl url(QStringLiteral("http://127.0.0.1:8000/api/v1/sensors/bme280/batch"));

HttpReply answer(int status, const QByteArray &body = {},
                 const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = headers;
    return reply;
}

BatchVerdict judged(const HttpReply &reply, std::size_t size = 500)
{
    return judgeBatch(reply, url, {}, size);
}

BatchVerdict::Item item(std::size_t index, const char *reason)
{
    return {index, QString::fromUtf8(reason)};
}

} // namespace

class TestBatchVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void acceptedSaysNothing();
    void theNamedItemsAreRefused();
    void anItemIsNamedOnce();
    void aConflictNamesItsItem();
    void aRefusalOfTheWholeArrayHalvesIt_data();
    void aRefusalOfTheWholeArrayHalvesIt();
    void aLongAnswerIsReadAsFarAsItCame();
    void retryAfterAndSlowDown();
    void secretsAreNeverShown();
};

void TestBatchVerdict::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto rows = [](Kind kind, std::initializer_list<int> statuses) {
        for (const int status : statuses)
            QTest::addRow("%d", status) << status << int(kind);
    };
    rows(Kind::Accepted, {200, 201, 202, 204});
    rows(Kind::NoBatchRoute, {404, 405, 501});
    rows(Kind::TooLarge, {400, 409, 413, 422});
    rows(Kind::Refused, {301, 307, 401, 403, 410, 415, 451, 999});
    rows(Kind::Retry, {0, 408, 429, 500, 502, 503, 504, 507});
}

void TestBatchVerdict::kinds()
{
    QFETCH(const int, status);
    const BatchVerdict verdict = judged(answer(status));
    QTEST(int(verdict.kind), "kind");
    QCOMPARE(verdict.reason.isEmpty(), verdict.kind == Kind::Accepted);
    QVERIFY(verdict.items.empty());
}

void TestBatchVerdict::acceptedSaysNothing()
{
    QCOMPARE(judged(answer(201, R"({"ids":[1,2,3],"duplicates":1})")), BatchVerdict());
}

void TestBatchVerdict::theNamedItemsAreRefused()
{
    const BatchVerdict verdict = judged(answer(422, R"({"detail":[
        {"loc":["body",7,"humidity"],"msg":"too large","type":"less_than_equal"},
        {"loc":["body",3,"metadata","run"],"msg":"not a string","type":"string_type"},
        {"loc":["body",4],"msg":"not an object","type":"dict_type"}]})"));
    QCOMPARE(verdict.kind, Kind::ItemsRefused);
    const std::vector<BatchVerdict::Item> expected{item(3, "HTTP 422: metadata.run: not a string"),
                                                   item(4, "HTTP 422: not an object"),
                                                   item(7, "HTTP 422: humidity: too large")};
    QCOMPARE(verdict.items, expected);
    QVERIFY(verdict.reason.startsWith(QStringLiteral("HTTP 422: body.7.humidity: too large")));
}

void TestBatchVerdict::anItemIsNamedOnce()
{
    const BatchVerdict verdict = judged(answer(422, R"({"detail":[
        {"loc":["body",7,"humidity"],"msg":"too large"},
        {"loc":["body",7,"pressure_hpa"],"msg":"too small"}]})"));
    const std::vector<BatchVerdict::Item> expected{
        item(7, "HTTP 422: humidity: too large; pressure_hpa: too small")};
    QCOMPARE(verdict.items, expected);
}

void TestBatchVerdict::aConflictNamesItsItem()
{
    const BatchVerdict verdict = judged(answer(
        409, R"({"detail":[{"loc":["body",0],"msg":"Another reading","type":"conflict"}]})"));
    QCOMPARE(verdict.kind, Kind::ItemsRefused);
    QCOMPARE(verdict.items, std::vector{item(0, "HTTP 409: Another reading")});
}

void TestBatchVerdict::aRefusalOfTheWholeArrayHalvesIt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("too many items") << QByteArray(
        R"({"detail":[{"loc":["body"],"msg":"at most 100 items","type":"too_long"}]})");
    QTest::newRow("a position in the text")
        << QByteArray(R"({"detail":[{"loc":["body",1],"msg":"no JSON","type":"json_invalid"}]})");
    QTest::newRow("beyond the batch")
        << QByteArray(R"({"detail":[{"loc":["body",500],"msg":"what?","type":"x"}]})");
    QTest::newRow("before the batch")
        << QByteArray(R"({"detail":[{"loc":["body",-1],"msg":"what?","type":"x"}]})");
    QTest::newRow("a sentence") << QByteArray(R"({"detail":"no"})");
    QTest::newRow("a page") << QByteArray("<html><title>no</title></html>");
    QTest::newRow("nonsense") << QByteArray("{\"detail\":[},},},");
}

void TestBatchVerdict::aRefusalOfTheWholeArrayHalvesIt()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(judged(answer(422, body), 500).kind, Kind::TooLarge);
}

void TestBatchVerdict::aLongAnswerIsReadAsFarAsItCame()
{
    QByteArray body = "{\"detail\":[";
    for (int i = 0; i < 100; ++i) {
        body += R"({"loc":["body",)" + QByteArray::number(2 * i) +
                R"(,"humidity"],"msg":"at most 100 {really},","type":"x","ctx":{"le":100}},)";
    }
    for (const qsizetype kept : {4096, 4000, 3950, 3900}) {
        const BatchVerdict verdict = judged(answer(422, body.first(kept)));
        QCOMPARE(verdict.kind, Kind::ItemsRefused);
        const auto whole = std::size_t(body.first(kept).count("}},"));
        QCOMPARE(verdict.items.size(), whole);
        for (std::size_t i = 0; i < verdict.items.size(); ++i)
            QCOMPARE(verdict.items[i].index, 2 * i);
    }
}

void TestBatchVerdict::retryAfterAndSlowDown()
{
    using namespace std::chrono_literals;
    const BatchVerdict verdict = judged(answer(429, {}, {{"Retry-After", "7"}}));
    QCOMPARE(verdict.retryAfter, std::optional(7000ms));
    QVERIFY(verdict.slowDown);
    QVERIFY(!judged(answer(503)).slowDown);
}

void TestBatchVerdict::secretsAreNeverShown()
{
    const HttpReply reply =
        answer(422, R"({"detail":[{"loc":["body",1,"x"],"msg":"t0ken-1234 is wrong"}]})");
    const BatchVerdict verdict = judgeBatch(reply, url, {QStringLiteral("t0ken-1234")}, 2);
    QCOMPARE(verdict.items.size(), std::size_t{1});
    QVERIFY(!verdict.items.front().reason.contains(QStringLiteral("t0ken")));
    QVERIFY(!verdict.reason.contains(QStringLiteral("t0ken")));
}

QTEST_APPLESS_MAIN(TestBatchVerdict)
#include "tst_batchverdict.moc"
