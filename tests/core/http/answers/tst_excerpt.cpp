#include "core/http/answers/excerpt.h"

#include <QTest>

using namespace aneroid;

class TestExcerpt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodies_data();
    void bodies();
    void deepJsonDoesNotEndInDeepRecursion();
    void shortening();
    void redacting();
};

void TestExcerpt::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("text");
    const QByteArray json = "application/json";
    const QByteArray html = "text/html; charset=utf-8";
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body,
                        const char *text) {
        QTest::newRow(name) << body << type << QString::fromUtf8(text);
    };
    row("empty", {}, "", "");
    row("blank", {}, " \r\n\t ", "");
    row("plain", "text/plain", "busy\n", "busy");
    row("lines", "text/plain", "busy\r\ntry again\tlater", "busy try again later");
    row("controls", "text/plain", "a\x1b[31mred\x07 b", "a [31mred b");
    row("bidi override", "text/plain", "abc\u202Edcba", "abc dcba");
    row("binary", "application/octet-stream", QByteArray("\xff\xfe\x00\x01\x80\x81", 6), "");
    row("cut in a character", "text/plain", "too many m\xc3", "too many m");

    row("FastAPI string", json, R"({"detail":"Not Found"})", "Not Found");
    row("FastAPI 422", json,
        R"({"detail":[{"loc":["body","humidity"],"msg":"Input should be less than or equal to 100",)"
        R"("type":"less_than_equal"}]})",
        "body.humidity: Input should be less than or equal to 100");
    row("FastAPI 422, two", json,
        R"({"detail":[{"loc":["body",3,"humidity"],"msg":"too large"},{"loc":[],"msg":"bad"}]})",
        "body.3.humidity: too large; bad");
    row("detail object", json, R"({"detail":{"message":"no quota"}})", "no quota");
    row("error", json, R"({"error":"database locked","code":5})", "database locked");
    row("error object", json, R"({"error":{"code":5,"message":"no such device"}})",
        "no such device");
    row("message", json, R"({"message":"Forbidden"})", "Forbidden");
    row("problem", "application/problem+json", R"({"title":"Quota","detail":"12 of 10 used"})",
        "12 of 10 used");
    row("array", json, R"(["one","two"])", "one; two");
    row("unknown members", json, R"({"foo":1})", R"({"foo":1})");
    row("JSON without a type", {}, R"({"detail":"x"})", "x");
    row("not quite JSON", json, R"({"detail":"x)", R"({"detail":"x)");
    row("escaped controls", json, "{\"detail\":\"a\\u0000b\\u001bc\"}", "a b c");

    row("HTML title", html,
        "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1>"
        "</center><hr><center>nginx/1.22.1</center></body></html>",
        "502 Bad Gateway");
    row("Express", html,
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Error</title></head>"
        "<body><pre>Cannot POST /api/v1/sensors/bme280</pre></body></html>",
        "Cannot POST /api/v1/sensors/bme280");
    row("no title", html, "<h1>Out of order</h1><script>if (a < b) alert(1)</script><p>Sorry.</p>",
        "Out of order Sorry.");
    row("entities", html, "<title>A &amp; B &lt;c&gt; &#8211; &#x41; &#38;lt;</title>",
        "A & B <c> – A &lt;");
    row("cut off", html, "<body><p>Half a pa<di", "Half a pa");
    row("HTML without a type", {}, "<html><title>Gone</title></html>", "Gone");
    row("only tags", html, "<html><body></body></html>", "");
}

void TestExcerpt::bodies()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    QTEST(bodyExcerpt(body, type), "text");
}

void TestExcerpt::deepJsonDoesNotEndInDeepRecursion()
{
    QByteArray deep;
    for (int i = 0; i < 300; ++i)
        deep += "{\"detail\":";
    deep += "1" + QByteArray(300, '}');
    QVERIFY(bodyExcerpt(deep, "application/json").size() < 4096);
}

void TestExcerpt::shortening()
{
    QCOMPARE(shortened(QStringLiteral("short")), QStringLiteral("short"));
    const QString exact(200, u'x');
    QCOMPARE(shortened(exact), exact);
    const QString cut = shortened(QString(201, u'x'));
    QCOMPARE(cut.size(), 200);
    QVERIFY(cut.endsWith(u'…'));
    const QString thermometers = QStringLiteral("🌡").repeated(150);
    QVERIFY(!shortened(thermometers, 100).chopped(1).back().isHighSurrogate());
}

void TestExcerpt::redacting()
{
    const QStringList secrets{QStringLiteral("s3cret-token"), QStringLiteral("s3cret")};
    QCOMPARE(redacted(QStringLiteral("bad token s3cret-token, not s3cret"), secrets),
             QStringLiteral("bad token •••, not •••"));
}

QTEST_APPLESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
