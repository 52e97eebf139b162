#include "core/receiver/jsontext.h"

#include <QJsonDocument>
#include <QTest>

using namespace aneroid;

/// What comes along with a reading is written again as it was, without white space.
class TestJsonText : public QObject
{
    Q_OBJECT

    static QByteArray again(const QByteArray &json)
    {
        simdjson::dom::parser parser;
        std::string text;
        appendJson(text, parser.parse(json.toStdString()));
        return QByteArray::fromStdString(text);
    }

private Q_SLOTS:
    void isTheSameValue_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *json, const char *expected) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(expected);
        };
        row("empty object", " { } ", "{}");
        row("empty array", "[ ]", "[]");
        row("nested", "{ \"a\" : [1, {\"b\": []}, [2]], \"c\": {} }",
            "{\"a\":[1,{\"b\":[]},[2]],\"c\":{}}");
        row("words", "[true, false, null]", "[true,false,null]");
        row("integers", "[0, -9223372036854775808, 18446744073709551615]",
            "[0,-9223372036854775808,18446744073709551615]");
        row("fractions", "[1.0, -0.5, 1e300, 0.1, 2.5e-9]", "[1.0,-0.5,1e+300,0.1,2.5e-09]");
        row("escapes", "[\"a\\\"b\\\\c\\/\", \"\\u0001\\n\\t\", \"\\u00e4\\ud83d\\ude00\"]",
            "[\"a\\\"b\\\\c/\",\"\\u0001\\u000a\\u0009\",\"\xc3\xa4\xf0\x9f\x98\x80\"]");
        row("key", "{\"a\\\"\\n\": 1}", "{\"a\\\"\\u000a\":1}");
        row("order", "{\"b\":1,\"a\":2}", "{\"b\":1,\"a\":2}");
    }
    void isTheSameValue()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        const QByteArray text = again(json);
        QCOMPARE(text, expected);
        QCOMPARE(again(text), text);
        QCOMPARE(QJsonDocument::fromJson(text), QJsonDocument::fromJson(json));
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
