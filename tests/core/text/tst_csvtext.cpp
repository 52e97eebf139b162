#include "core/text/csvtext.h"

#include <QTest>

#include <string>

using namespace aneroid;

class TestCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLinesOfEveryKind()
    {
        LineReader reader("a\r\nb\nc\rd\n\ne");
        std::vector<std::string> lines;
        std::string_view line;
        while (reader.next(line))
            lines.emplace_back(line);
        QCOMPARE(lines, (std::vector<std::string>{"a", "b", "c", "d", "", "e"}));
        QCOMPARE(reader.number(), std::size_t{6});
    }

    void splitsCells()
    {
        std::vector<std::string_view> cells;
        splitCells("1, 2 ,\"a, b\",'x',", ',', cells);
        QCOMPARE(cells, (std::vector<std::string_view>{"1", "2", "a, b", "x", ""}));
        splitCells("only", ';', cells);
        QCOMPARE(cells, (std::vector<std::string_view>{"only"}));
    }

    void findsTheDelimiter_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << QByteArrayList{"a,b,c", "1,2,3"} << ',';
        QTest::newRow("semicolon with decimal commas")
            << QByteArrayList{"a;b", "1,5;2,5", "1,7;2"} << ';';
        QTest::newRow("tab") << QByteArrayList{"a\tb", "1,5\t2,5"} << '\t';
        QTest::newRow("semicolon in quotes") << QByteArrayList{"\"a;b\",c", "1,2", "3,4"} << ',';
        QTest::newRow("preamble") << QByteArrayList{"Logger, no; 5", "a;b", "1,5;2,5"} << ';';
        QTest::newRow("one column") << QByteArrayList{"a", "1"} << ',';
    }
    void findsTheDelimiter()
    {
        QFETCH(QByteArrayList, lines);
        QFETCH(char, delimiter);
        std::vector<std::string_view> views;
        for (const QByteArray &line : lines)
            views.emplace_back(line.constData(), static_cast<std::size_t>(line.size()));
        QCOMPARE(findDelimiter(views), delimiter);
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("plain") << QByteArray("23.45") << 23.45 << QByteArray();
        QTest::newRow("negative") << QByteArray("-0.5") << -0.5 << QByteArray();
        QTest::newRow("plus") << QByteArray("+7") << 7.0 << QByteArray();
        QTest::newRow("decimal comma") << QByteArray("23,45") << 23.45 << QByteArray();
        QTest::newRow("German thousands") << QByteArray("1.013,25") << 1013.25 << QByteArray();
        QTest::newRow("English thousands") << QByteArray("1,013.25") << 1013.25 << QByteArray();
        QTest::newRow("exponent") << QByteArray("1.01325e5") << 101325.0 << QByteArray();
        QTest::newRow("unit") << QByteArray("45 %") << 45.0 << QByteArray("%");
        QTest::newRow("thousands behind a blank")
            << QByteArray("1 004,7") << 1004.7 << QByteArray();
        QTest::newRow("and a minus") << QByteArray("-101 325") << -101325.0 << QByteArray();
        QTest::newRow("two numbers") << QByteArray("1005 003") << 1005.0 << QByteArray("003");
        QTest::newRow("sign of minus") << QByteArray("\xE2\x88\x92"
                                                     "5")
                                       << -5.0 << QByteArray();
        QTest::newRow("glitch") << QByteArray("21474840") << 21474840.0 << QByteArray();
    }
    void readsNumbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, value);
        QFETCH(QByteArray, rest);
        const auto number = readNumber(std::string_view(text.constData()));
        QVERIFY(number.has_value());
        QCOMPARE(number->value, value);
        QCOMPARE(QByteArray(number->rest.data(), static_cast<qsizetype>(number->rest.size())),
                 rest);
    }

    void refusesWhatIsNoNumber()
    {
        for (const char *text : {"", "abc", "-", "nan", ".", "--5", "e5"})
            QVERIFY2(!readNumber(std::string_view(text)), text);
    }

    void knowsMissingValues()
    {
        for (const char *text :
             {"", "NaN", "null", "N/A", "-", "unavailable", "None", "#DIV/0!", "--.-", "M"})
            QVERIFY2(isMissing(text), text);
        for (const char *text : {"0", "broken", "1.5"})
            QVERIFY2(!isMissing(text), text);
    }

    void knowsComments()
    {
        for (const char *text : {"", "  ", "# unit: C", "// x", "sep=;", "SEP=,"})
            QVERIFY2(isBlankOrComment(text), text);
        QVERIFY(!isBlankOrComment("time,temp"));
    }
};

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
