#include "core/settings/httpheaders.h"
#include "core/text/values.h"

#include "core/text/timezone.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace aneroid;
using namespace Qt::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void numberTextReadsBack_data();
    void numberTextReadsBack();
    void integers_data();
    void integers();
    void booleans_data();
    void booleans();
    void utcOffsets_data();
    void utcOffsets();
    void plainText_data();
    void plainText();
    void patterns_data();
    void patterns();
    void serverUrls_data();
    void serverUrls();
    void tokens_data();
    void tokens();
    void headers_data();
    void headers();
    void headersReadBack();
    void badHeaders_data();
    void badHeaders();
    void utcTimes_data();
    void utcTimes();
};

void TestValues::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<double>("value");
    QTest::newRow("plain") << u"18.5"_s << true << 18.5;
    QTest::newRow("negative") << u"-40"_s << true << -40.0;
    QTest::newRow("plus") << u"+3"_s << true << 3.0;
    QTest::newRow("exponent") << u"1e-2"_s << true << 0.01;
    QTest::newRow("spaces around") << u" 7\t"_s << true << 7.0;
    QTest::newRow("no leading digit") << u".5"_s << true << 0.5;
    for (const auto *bad : {"", " ", "abc", "1.5 s", "1,5", "1.000,5", "1,000", "0x10", "nan",
                            "NaN", "inf", "-inf", "Infinity", "1e999", "--1", "1 2", "１"})
        QTest::addRow("bad: %s", bad) << QString::fromUtf8(bad) << false << 0.0;
}

void TestValues::numbers()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QFETCH(double, value);
    const auto read = readNumber(text);
    QCOMPARE(read.has_value(), good);
    if (good)
        QCOMPARE(*read, value);
}

void TestValues::numberTextReadsBack_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 18.0 << u"18"_s;
    QTest::newRow("tenth") << 0.1 << u"0.1"_s;
    QTest::newRow("large") << 9007199254740991.0 << u"9007199254740991"_s;
    QTest::newRow("a million") << 1e6 << u"1000000"_s;
    QTest::newRow("third") << 1.0 / 3.0 << u"0.3333333333333333"_s;
    QTest::newRow("negative") << -12.25 << u"-12.25"_s;
}

void TestValues::numberTextReadsBack()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(numberText(value), text);
    QVERIFY(*readNumber(text) == value);
}

void TestValues::integers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("value");
    QTest::newRow("plain") << u"42"_s << true << qint64(42);
    QTest::newRow("2^53-1") << u"9007199254740991"_s << true << qint64(9007199254740991);
    QTest::newRow("negative") << u"-1"_s << true << qint64(-1);
    QTest::newRow("leading zero is decimal") << u"010"_s << true << qint64(10);
    for (const auto *bad : {"", "1.5", "1e3", "0x10", "9223372036854775808", "one", "1_000"})
        QTest::addRow("bad: %s", bad) << QString::fromUtf8(bad) << false << qint64(0);
}

void TestValues::integers()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QFETCH(qint64, value);
    const auto read = readInteger(text);
    QCOMPARE(read.has_value(), good);
    if (good)
        QCOMPARE(*read, value);
}

void TestValues::booleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected"); // -1: refused
    for (const auto *yes :
         {"true", "True", "TRUE", "1", "yes", "YES", "y", "t", "on", "On", " on "})
        QTest::addRow("yes: %s", yes) << QString::fromUtf8(yes) << 1;
    for (const auto *no : {"false", "False", "0", "no", "N", "f", "off", "OFF"})
        QTest::addRow("no: %s", no) << QString::fromUtf8(no) << 0;
    for (const auto *bad : {"", "2", "-1", "yeah", "tru", "enabled", "1.0", "null"})
        QTest::addRow("bad: %s", bad) << QString::fromUtf8(bad) << -1;
}

void TestValues::booleans()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    const auto read = readBoolean(text);
    QCOMPARE(read.has_value(), expected >= 0);
    if (read)
        QCOMPARE(*read, expected == 1);
}

void TestValues::utcOffsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("written");
    const auto good = [](const char *text, int minutes, const char *written) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << true << minutes
                                  << QString::fromUtf8(written);
    };
    good("+01:00", 60, "+01:00");
    good("+0530", 330, "+05:30");
    good("-3", -180, "-03:00");
    good("+03", 180, "+03:00");
    good("+5:45", 345, "+05:45");
    good("-00:30", -30, "-00:30");
    good("+00:00", 0, "+00:00");
    good("Z", 0, "+00:00");
    good("z", 0, "+00:00");
    good("utc", 0, "+00:00");
    good("+14:00", 840, "+14:00");
    good("-14:00", -840, "-14:00");
    good(" +01:00 ", 60, "+01:00");
    for (const auto *bad : {"", "1", "01:00", "+", "+1:5", "+01:60", "+14:01", "-15", "+100",
                            "+01:00:00", "Europe/Berlin", "+1h", "90", "+ 1"})
        QTest::addRow("bad: %s", bad) << QString::fromUtf8(bad) << false << 0 << QString();
}

void TestValues::utcOffsets()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QFETCH(int, minutes);
    QFETCH(QString, written);
    const auto read = readUtcOffset(text);
    QCOMPARE(read.has_value(), good);
    if (!good)
        return;
    QCOMPARE(*read, minutes);
    QCOMPARE(utcOffsetText(*read), written);
    QCOMPARE(readUtcOffset(written), read);
}

void TestValues::plainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("device id") << u"bme280_fake_001"_s << true;
    QTest::newRow("other scripts") << u"温度 Küche №1"_s << true;
    QTest::newRow("beyond the first plane") << u"\U0001F321 attic"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("space before") << u" a"_s << false;
    QTest::newRow("space after") << u"a "_s << false;
    QTest::newRow("line feed") << u"a\nb"_s << false;
    QTest::newRow("tab") << u"a\tb"_s << false;
    QTest::newRow("nul") << QString(QChar(0)) << false;
    QTest::newRow("delete") << u"a\x7f"_s << false;
    QTest::newRow("line separator") << u"a\u2028b"_s << false;
    QTest::newRow("right-to-left override") << u"a\u202Eb"_s << false;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d)) << false;
}

void TestValues::plainText()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(isPlainText(text), good);
}

void TestValues::patterns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("padded") << u"bme280_{n:04}"_s << true;
    QTest::newRow("plain") << u"{n}"_s << true;
    QTest::newRow("in the middle") << u"a{n}b"_s << true;
    for (const auto *bad : {"", "bme280", "{}", "{m}", "{n", "n}", "{n:4}", "{n:0}", "{n:010}",
                            "{n}{n}", "{n:04", "{{n}}", "{n} "})
        QTest::addRow("bad: %s", bad) << QString::fromUtf8(bad) << false;
}

void TestValues::patterns()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(isDeviceIdPattern(text), good);
}

void TestValues::serverUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const auto *good :
         {"http://localhost:8000", "https://example.org", "HTTP://EXAMPLE.ORG", "http://[::1]:8000",
          "http://127.0.0.1", "https://example.org/prefix", "https://example.org/a/b/"})
        QTest::addRow("%s", good) << QString::fromUtf8(good) << true;
    for (const auto *bad : {"",
                            "localhost",
                            "localhost:8000",
                            "example.org",
                            "//example.org",
                            "ftp://example.org",
                            "file:///etc/passwd",
                            "http://",
                            "http:///path",
                            "http://user@example.org",
                            "http://user:pw@example.org",
                            "http://@example.org",
                            "http://example.org?a=b",
                            "http://example.org/#top",
                            "http://example.org:0",
                            "http://example.org:99999",
                            "http://example.org:x",
                            "http://exa mple.org",
                            "http://a b",
                            "http://${HOST}:8000"})
        QTest::addRow("bad: %s", bad) << QString::fromUtf8(bad) << false;
}

void TestValues::serverUrls()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(isServerUrl(text), good);
}

void TestValues::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("jwt") << u"eyJhbGciOi.J9-_~+/=="_s << true;
    QTest::newRow("none") << QString() << true;
    QTest::newRow("with Bearer") << u"Bearer abc"_s << false;
    QTest::newRow("line end") << u"abc\r\nX: y"_s << false;
    QTest::newRow("not ASCII") << u"schlüssel"_s << false;
}

void TestValues::tokens()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(isAuthToken(text), good);
}

void TestValues::headers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<HttpHeaders>("expected");
    const HttpHeaders one{{"X-Api-Key", "abc"}};
    const HttpHeaders two{{"X-Api-Key", "abc"}, {"X-Site", "a: b"}};
    QTest::newRow("none") << QString() << HttpHeaders();
    QTest::newRow("blank") << u"  "_s << HttpHeaders();
    QTest::newRow("one") << u"X-Api-Key: abc"_s << one;
    QTest::newRow("no spaces") << u"X-Api-Key:abc"_s << one;
    QTest::newRow("semicolon at the end") << u"X-Api-Key: abc; "_s << one;
    QTest::newRow("two, value with a colon") << u"X-Api-Key: abc; X-Site: a: b"_s << two;
    QTest::newRow("sorted") << u"X-Site: a: b; X-Api-Key: abc"_s << two;
    QTest::newRow("JSON") << uR"({"X-Site": "a: b", "X-Api-Key": "abc"})"_s << two;
    QTest::newRow("JSON with a semicolon")
        << uR"({"Cookie": "a=b; c=d"})"_s << HttpHeaders{{"Cookie", "a=b; c=d"}};
    QTest::newRow("empty JSON") << u"{}"_s << HttpHeaders();
    QTest::newRow("empty value") << u"X-Empty:"_s << HttpHeaders{{"X-Empty", ""}};
    QTest::newRow("UTF-8") << u"X-Ort: Küche"_s
                           << HttpHeaders{{"X-Ort", "K\xc3\xbc"
                                                    "che"}};
}

void TestValues::headers()
{
    QFETCH(QString, text);
    QFETCH(HttpHeaders, expected);
    const auto read = readHttpHeaders(text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, expected);
}

void TestValues::headersReadBack()
{
    const HttpHeaders plain{{"A", "1"}, {"B", "2: 3"}};
    QCOMPARE(httpHeadersText(plain), u"A: 1; B: 2: 3"_s);
    const HttpHeaders semicolon{{"A", "1; 2"}, {"B", "\"3\""}};
    for (const HttpHeaders &headers : {HttpHeaders(), plain, semicolon})
        QCOMPARE(readHttpHeaders(httpHeadersText(headers)), std::optional(headers));
}

void TestValues::badHeaders_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no colon") << u"X-Api-Key"_s;
    QTest::newRow("no name") << u": abc"_s;
    QTest::newRow("space in the name") << u"X Key: abc"_s;
    QTest::newRow("not ASCII in the name") << u"X-Schlüssel: abc"_s;
    QTest::newRow("line feed in the value") << u"X: a\nY: b"_s;
    QTest::newRow("line feed at the end") << u"X: a\n"_s;
    QTest::newRow("carriage return") << u"X: a\rb"_s;
    QTest::newRow("carriage return between") << u"X: a;\r\nY: b"_s;
    QTest::newRow("nul") << u"X: a"_s + QChar(0);
    QTest::newRow("twice, another case") << u"X: a; x: b"_s;
    QTest::newRow("content length") << u"Content-Length: 5"_s;
    QTest::newRow("content type") << u"content-type: text/plain"_s;
    QTest::newRow("idempotency key") << u"Idempotency-Key: a"_s;
    QTest::newRow("JSON with a line end") << uR"({"X": "a\r\n"})"_s;
    QTest::newRow("JSON with a line end in the name") << uR"({"X\n": "a"})"_s;
    QTest::newRow("JSON number") << uR"({"X": 5})"_s;
    QTest::newRow("broken JSON") << uR"({"X": "a")"_s;
    QTest::newRow("JSON array") << uR"(["X"])"_s;
}

void TestValues::badHeaders()
{
    QFETCH(QString, text);
    QVERIFY(!readHttpHeaders(text));
}

void TestValues::utcTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc"); ///< empty: no such time
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(*text ? text : "empty")
            << QString::fromLatin1(text) << QString::fromLatin1(utc);
    };
    row("2025-11-14T10:30:00Z", "2025-11-14T10:30:00.000Z");
    row("2025-11-14t10:30:00z", "2025-11-14T10:30:00.000Z");
    row("2025-11-14T10:30:00.5Z", "2025-11-14T10:30:00.500Z");
    row("2025-11-14T10:30", "2025-11-14T10:30:00.000Z");
    row("2025-11-14 10:30:00", "2025-11-14T10:30:00.000Z");
    row("2025-11-14", "2025-11-14T00:00:00.000Z");
    row(" 2025-11-14 ", "2025-11-14T00:00:00.000Z");
    row("2025-11-14T10:30:00+01:00", "2025-11-14T09:30:00.000Z");
    row("2025-11-14T10:30:00-0330", "2025-11-14T14:00:00.000Z");
    row("2025-03-30T02:30:00", "2025-03-30T02:30:00.000Z"); // Berlin leaves this hour out
    row("2025-10-26T02:30:00", "2025-10-26T02:30:00.000Z"); // and has this one twice
    row("2025-03-30T04:30:00+02:00", "2025-03-30T02:30:00.000Z");
    row("0001-01-01", "0001-01-01T00:00:00.000Z");
    row("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z");
    row("0001-01-01T00:00:00+01:00", "");
    row("9999-12-31T23:59:59-01:00", "");
    row("0000-12-31", "");
    row("10000-01-01", "");
    row("2025-02-29", "");
    row("2025-11-14T25:00", "");
    row("yesterday", "");
    row("", "");
}

void TestValues::utcTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto time = readUtcTime(text);
    QCOMPARE(time ? QDateTime::fromMSecsSinceEpoch(*time, utcZone).toString(Qt::ISODateWithMs)
                  : QString(),
             utc);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
