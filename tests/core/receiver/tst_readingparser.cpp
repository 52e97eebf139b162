#include "core/receiver/nonfinite.h"
#include "core/receiver/readingparser.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringConverter>
#include <QTest>

using namespace aneroid;

namespace {

const QByteArray complete = R"({"device_id":"d","temperature_c":20.5,"humidity":45,
    "pressure_hpa":1013.25,"timestamp":"2025-11-14T10:30:00Z"})";

QByteArray with(const QByteArray &member)
{
    return complete.chopped(1) + ',' + member + '}';
}

QByteArray keyed(const QByteArray &run, const QByteArray &sequence)
{
    return with(R"("metadata":{"run":)" + run + R"(,"sequence":)" + sequence + '}');
}

} // namespace

class TestReadingParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesACompleteReading();
    void keepsUnknownMembers();
    void namesEveryBrokenField_data();
    void namesEveryBrokenField();
    void acceptsTheBounds();
    void takesNumbersInTexts_data();
    void takesNumbersInTexts();
    void takesCountsSince1970_data();
    void takesCountsSince1970();
    void takesByteOrderMarks_data();
    void takesByteOrderMarks();
    void tellsMalformedText_data();
    void tellsMalformedText();
    void namesTheIndexInABatch();
    void keysABatchByMetadata_data();
    void keysABatchByMetadata();
    void stopsAtAHundredErrors();
    void replacesNonFiniteNumbersOnlyOutsideQuotes();
    void splitsKeysWithoutMixingThem();
};

void TestReadingParser::takesACompleteReading()
{
    ReadingParser parser;
    const auto parsed = parser.parse(complete);
    const auto *reading = std::get_if<ReceivedReading>(&parsed);
    QVERIFY(reading);
    QCOMPARE(reading->deviceId, std::string("d"));
    QCOMPARE(reading->temperatureC, 20.5);
    QCOMPARE(reading->humidity, 45.0);
    QCOMPARE(reading->pressureHpa, 1013.25);
    QCOMPARE(formatIsoTime(reading->timestamp.value()), QByteArray("2025-11-14T10:30:00.000Z"));
    QVERIFY(reading->extra.isNull());
    QVERIFY(reading->key.isEmpty());
}

void TestReadingParser::keepsUnknownMembers()
{
    ReadingParser parser;
    const auto parsed =
        parser.parse(with(R"("metadata":{"a":[1,2.5,null]},"we\"ird\\\n\u0001":"ü\n")"));
    const QJsonObject extra =
        QJsonDocument::fromJson(std::get<ReceivedReading>(parsed).extra).object();
    const QByteArray expected = R"({"metadata":{"a":[1,2.5,null]},"we\"ird\\\n\u0001":"ü\n"})";
    QCOMPARE(extra, QJsonDocument::fromJson(expected).object());
}

void TestReadingParser::namesEveryBrokenField_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QStringList &expected) {
        QTest::newRow(name) << body << expected;
    };
    const QStringList required{
        QStringLiteral("device_id missing"), QStringLiteral("temperature_c missing"),
        QStringLiteral("humidity missing"), QStringLiteral("pressure_hpa missing")};
    row("empty object", "{}", required);
    row("a list", "[]", {QStringLiteral(" model_attributes_type")});
    row("a number", "17", {QStringLiteral(" model_attributes_type")});
    row("null", "null", {QStringLiteral(" model_attributes_type")});
    row("device a number", with(R"("device_id":7)"), {QStringLiteral("device_id string_type")});
    row("device empty", with(R"("device_id":"")"), {QStringLiteral("device_id string_too_short")});
    row("text", with(R"("humidity":"wet")"), {QStringLiteral("humidity float_parsing")});
    row("empty text", with(R"("humidity":"")"), {QStringLiteral("humidity float_parsing")});
    row("number with a unit", with(R"("humidity":"45 %")"),
        {QStringLiteral("humidity float_parsing")});
    row("decimal comma", with(R"("humidity":"45,5")"), {QStringLiteral("humidity float_parsing")});
    row("number in text too wet", with(R"("humidity":"100.01")"),
        {QStringLiteral("humidity less_than_equal")});
    row("boolean", with(R"("humidity":true)"), {QStringLiteral("humidity float_type")});
    row("null number", with(R"("humidity":null)"), {QStringLiteral("humidity float_type")});
    row("nested", with(R"("humidity":{"v":1})"), {QStringLiteral("humidity float_type")});
    row("too cold", with(R"("temperature_c":-40.01)"),
        {QStringLiteral("temperature_c greater_than_equal")});
    row("too hot", with(R"("temperature_c":85.01)"),
        {QStringLiteral("temperature_c less_than_equal")});
    row("too dry", with(R"("humidity":-0.01)"), {QStringLiteral("humidity greater_than_equal")});
    row("too wet", with(R"("humidity":100.01)"), {QStringLiteral("humidity less_than_equal")});
    row("too thin", with(R"("pressure_hpa":299)"),
        {QStringLiteral("pressure_hpa greater_than_equal")});
    row("too thick", with(R"("pressure_hpa":1101)"),
        {QStringLiteral("pressure_hpa less_than_equal")});
    row("NaN", with(R"("humidity":NaN)"), {QStringLiteral("humidity finite_number")});
    row("Infinity", with(R"("pressure_hpa":-Infinity)"),
        {QStringLiteral("pressure_hpa finite_number")});
    row("timestamp a boolean", with(R"("timestamp":true)"),
        {QStringLiteral("timestamp datetime_type")});
    row("timestamp beyond counting", with(R"("timestamp":-1e21)"),
        {QStringLiteral("timestamp datetime_parsing")});
    row("timestamp no time", with(R"("timestamp":"soon")"),
        {QStringLiteral("timestamp datetime_from_date_parsing")});
    row("metadata a text", with(R"("metadata":"x")"), {QStringLiteral("metadata dict_type")});
    row("several", R"({"device_id":"d","temperature_c":"x","humidity":101})",
        {QStringLiteral("temperature_c float_parsing"), QStringLiteral("humidity less_than_equal"),
         QStringLiteral("pressure_hpa missing")});
}

void TestReadingParser::namesEveryBrokenField()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, expected);
    ReadingParser parser;
    const auto parsed = parser.parse(body);
    const auto *errors = std::get_if<SchemaErrors>(&parsed);
    QVERIFY(errors);
    QStringList found;
    for (const FieldError &error : *errors) {
        QVERIFY(!error.index);
        QVERIFY(!error.message.isEmpty());
        found << error.field + QLatin1Char(' ') + error.type;
    }
    QCOMPARE(found, expected);
}

void TestReadingParser::acceptsTheBounds()
{
    ReadingParser parser;
    for (const char *body :
         {R"({"device_id":"d","temperature_c":-40,"humidity":0,"pressure_hpa":300})",
          R"({"device_id":"d","temperature_c":85,"humidity":100,"pressure_hpa":1100.0})",
          R"({"device_id":"d","temperature_c":8.5e1,"humidity":0,"pressure_hpa":300,
              "timestamp":null,"metadata":null})"}) {
        const auto parsed = parser.parse(body);
        const auto *reading = std::get_if<ReceivedReading>(&parsed);
        QVERIFY(reading);
        QVERIFY(!reading->timestamp);
    }
}

void TestReadingParser::takesNumbersInTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("expected");
    QTest::newRow("decimals") << QByteArray("20.5") << 20.5;
    QTest::newRow("whole") << QByteArray("20") << 20.0;
    QTest::newRow("signs") << QByteArray("-3.25") << -3.25;
    QTest::newRow("plus") << QByteArray("+3.25") << 3.25;
    QTest::newRow("blanks") << QByteArray(" 20.5 ") << 20.5;
    QTest::newRow("exponent") << QByteArray("2.05e1") << 20.5;
    QTest::newRow("no first digit") << QByteArray(".5") << 0.5;
    QTest::newRow("no last digit") << QByteArray("5.") << 5.0;
}

void TestReadingParser::takesNumbersInTexts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const double, expected);
    ReadingParser parser;
    const auto parsed = parser.parse(with("\"temperature_c\":\"" + text + '"'));
    const auto *reading = std::get_if<ReceivedReading>(&parsed);
    QVERIFY(reading);
    QCOMPARE(reading->temperatureC, expected);
}

void TestReadingParser::takesCountsSince1970_data()
{
    // The expected times are pydantic 1.10.4's.
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray time = "2025-11-14T10:30:00.000Z";
    QTest::newRow("seconds") << QByteArray("1763116200") << time;
    QTest::newRow("milliseconds") << QByteArray("1763116200000") << time;
    QTest::newRow("microseconds") << QByteArray("1763116200000000") << time;
    QTest::newRow("nanoseconds") << QByteArray("1763116200000000000") << time;
    QTest::newRow("text") << QByteArray("\"1763116200\"") << time;
    QTest::newRow("milliseconds as text") << QByteArray("\"1763116200000\"") << time;
    QTest::newRow("decimals") << QByteArray("1763116200.25")
                              << QByteArray("2025-11-14T10:30:00.250Z");
    QTest::newRow("milliseconds kept")
        << QByteArray("1763116200123") << QByteArray("2025-11-14T10:30:00.123Z");
    QTest::newRow("zero") << QByteArray("0") << QByteArray("1970-01-01T00:00:00.000Z");
    QTest::newRow("before 1970") << QByteArray("-1") << QByteArray("1969-12-31T23:59:59.000Z");
    QTest::newRow("last second") << QByteArray("20000000000")
                                 << QByteArray("2603-10-11T11:33:20.000Z");
    QTest::newRow("first millisecond")
        << QByteArray("20000000000.001") << QByteArray("1970-08-20T11:33:20.000001Z");
}

void TestReadingParser::takesCountsSince1970()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, expected);
    ReadingParser parser;
    const auto parsed = parser.parse(with("\"timestamp\":" + value));
    const auto *reading = std::get_if<ReceivedReading>(&parsed);
    QVERIFY(reading && reading->timestamp);
    QCOMPARE(formatIsoTime(*reading->timestamp), expected);
}

void TestReadingParser::takesByteOrderMarks_data()
{
    const QString text = QString::fromUtf8(complete);
    const auto encoded = [&text](QStringConverter::Encoding encoding,
                                 QStringConverter::Flag flag = QStringConverter::Flag::WriteBom) {
        QStringEncoder encoder(encoding, flag);
        return QByteArray(encoder.encode(text));
    };
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << complete;
    QTest::newRow("UTF-8") << encoded(QStringConverter::Utf8);
    QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE);
    QTest::newRow("UTF-32 LE") << encoded(QStringConverter::Utf32LE);
    QTest::newRow("UTF-16 LE without")
        << encoded(QStringConverter::Utf16LE, QStringConverter::Flag::Default);
    QTest::newRow("UTF-16 BE without")
        << encoded(QStringConverter::Utf16BE, QStringConverter::Flag::Default);
}

void TestReadingParser::takesByteOrderMarks()
{
    QFETCH(const QByteArray, bytes);
    ReadingParser parser;
    const auto parsed = parser.parse(bytes);
    const auto *reading = std::get_if<ReceivedReading>(&parsed);
    QVERIFY(reading);
    QCOMPARE(reading->deviceId, std::string("d"));
}

void TestReadingParser::tellsMalformedText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("UTF-16 cut") << QByteArray("\xFF\xFE{");
    QTest::newRow("blank") << QByteArray(" \n");
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("cut") << complete.chopped(1);
    QTest::newRow("trailing") << complete + "x";
    QTest::newRow("two documents") << complete + complete;
    QTest::newRow("single quotes") << QByteArray("{'device_id':'d'}");
    QTest::newRow("bad literal in metadata") << with(R"("metadata":{"a":tru})");
    QTest::newRow("no UTF-8") << with("\"x\":\"\xff\"");
    QTest::newRow("NaN in an unknown member") << with(R"("x":NaN)");
    QTest::newRow("zero byte") << QByteArray("\0", 1);
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestReadingParser::tellsMalformedText()
{
    QFETCH(const QByteArray, body);
    ReadingParser parser;
    const auto parsed = parser.parse(body);
    const auto *malformed = std::get_if<Malformed>(&parsed);
    QVERIFY(malformed);
    QVERIFY(!malformed->message.isEmpty());
    QVERIFY(malformed->toJson().contains("json_invalid"));
    const auto batch = parser.parseBatch('[' + body + ',');
    QVERIFY(std::holds_alternative<Malformed>(batch));
}

void TestReadingParser::namesTheIndexInABatch()
{
    ReadingParser parser;
    const auto parsed = parser.parseBatch('[' + complete + ",7," + with(R"("humidity":101)") + ']');
    const auto errors = std::get<SchemaErrors>(parsed);
    QCOMPARE(errors.size(), std::size_t(2));
    QCOMPARE(errors[0].index, std::optional<qsizetype>(1));
    QCOMPARE(errors[1].index, std::optional<qsizetype>(2));
    const QByteArray expected = R"({"detail":[{"loc":["body",1],)"
                                R"("msg":"Input should be a valid dictionary or object",)"
                                R"("type":"model_attributes_type"},{"loc":["body",2,"humidity"],)"
                                R"("msg":"Input should be less than or equal to 100",)"
                                R"("type":"less_than_equal"}]})";
    QCOMPARE(toDetailJson(errors), expected);
    const auto notAList = parser.parseBatch(complete);
    QCOMPARE(std::get<SchemaErrors>(notAList).at(0).type, QStringLiteral("list_type"));
}

void TestReadingParser::keysABatchByMetadata_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("header"); ///< the same key in a header; empty: no key
    QTest::newRow("complete") << keyed(R"("k3f9q2")", "17") << QByteArray("d/k3f9q2/17");
    QTest::newRow("encoded") << keyed(R"("a/b ü")", "1") << QByteArray("d/a%2Fb%20%C3%BC/1");
    QTest::newRow("no metadata") << complete << QByteArray();
    QTest::newRow("empty run") << keyed(R"("")", "1") << QByteArray();
    QTest::newRow("run a number") << keyed("5", "1") << QByteArray();
    QTest::newRow("sequence a text") << keyed(R"("r")", R"("1")") << QByteArray();
    QTest::newRow("sequence negative") << keyed(R"("r")", "-1") << QByteArray();
    QTest::newRow("sequence broken") << keyed(R"("r")", "1.5") << QByteArray();
}

void TestReadingParser::keysABatchByMetadata()
{
    QFETCH(const QByteArray, item);
    QFETCH(const QByteArray, header);
    ReadingParser parser;
    const auto parsed = parser.parseBatch('[' + item + ']');
    const auto &readings = std::get<std::vector<ReceivedReading>>(parsed);
    QCOMPARE(readings.at(0).key.isEmpty(), header.isEmpty());
    QVERIFY(readings.at(0).key == keyFromHeader(header));
}

void TestReadingParser::stopsAtAHundredErrors()
{
    ReadingParser parser;
    QByteArray body = "[0";
    for (int i = 0; i < 5000; ++i)
        body += ",0";
    QCOMPARE(std::get<SchemaErrors>(parser.parseBatch(body + ']')).size(), std::size_t(100));
}

void TestReadingParser::replacesNonFiniteNumbersOnlyOutsideQuotes()
{
    const QByteArray text = "{\"NaN\":\"a \\\" NaN\",\"b\":[NaN,-Infinity,Infinity]}";
    const QByteArray replaced = "{\"NaN\":\"a \\\" NaN\",\"b\":[null,null,null]}";
    QCOMPARE(nonFiniteToNull(text), replaced);
    const QByteArray open = "{\"a\":\"NaN";
    QCOMPARE(nonFiniteToNull(open), open);
}

void TestReadingParser::splitsKeysWithoutMixingThem()
{
    const QList<QByteArray> headers{
        "a/b/7", "a/b/07", "a/b", "a/b/",   "7",       "/7",    "a/b/-1",
        "a/b/0", "a",      "b/7", "a/b/ 7", "a%2Fb/7", "A/b/7", "a/b/999999999999999999999",
        "\xff/1"};
    for (qsizetype i = 0; i < headers.size(); ++i) {
        for (qsizetype j = 0; j < headers.size(); ++j)
            QCOMPARE(keyFromHeader(headers[i]) == keyFromHeader(headers[j]), i == j);
    }
    QVERIFY(keyFromHeader({}).isEmpty());
}

QTEST_APPLESS_MAIN(TestReadingParser)
#include "tst_readingparser.moc"
