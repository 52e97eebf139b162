#include "core/settings/envfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;
using namespace Qt::StringLiterals;

class TestEnvFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entries_data();
    void entries();
    void problems_data();
    void problems();
    void readsBytes_data();
    void readsBytes();
    void unreadable_data();
    void unreadable();
    void largeValues();
    void saysWhatMayBeMeantOtherwise();
    void namesWhatIsSetNowhere();
};

namespace {

QString written(const EnvFile &file)
{
    QStringList lines;
    for (const EnvEntry &entry : file.entries) {
        lines.append(u"%1 %2=%3"_s.arg(QString::number(entry.line), entry.key,
                                       entry.value.value_or(u"(none)"_s)));
    }
    return lines.join(u'|');
}

} // namespace

void TestEnvFile::entries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *text, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
    };
    row("empty file", u"", u"");
    row("only space", u"\n \t\n", u"");
    row("plain", u"A=b", u"1 A=b");
    row("two", u"A=b\nC=d\n", u"1 A=b|2 C=d");
    row("CRLF", u"A=b\r\n\r\nC=d\r\n", u"1 A=b|3 C=d");
    row("CR alone", u"A=b\rC=d", u"1 A=b|2 C=d");
    row("blank lines keep numbers", u"\n\nA=b", u"3 A=b");
    row("comment", u"# x=y\nA=b", u"2 A=b");
    row("indented comment", u"  # x=y\n  A=b", u"2 A=b");
    row("comment as last line", u"A=b\n#", u"1 A=b");
    row("export", u"export A=b\nexport\tC=d", u"1 A=b|2 C=d");
    row("a key named export", u"export=b", u"1 export=b");
    row("spaces around", u" A = b \t", u"1 A=b");
    row("inner spaces", u"A=b c", u"1 A=b c");
    row("equals sign in the value", u"A=b=c", u"1 A=b=c");
    row("inline comment", u"A=b # c", u"1 A=b");
    row("inline comment after a tab", u"A=b\t# c", u"1 A=b");
    row("no comment without a space", u"A=b#c", u"1 A=b#c");
    row("what looks like a comment as value", u"A= # c\nB=d", u"1 A=# c|2 B=d");
    row("hash at the start", u"A=#c", u"1 A=#c");
    row("empty value", u"A=\nB=c", u"1 A=|2 B=c");
    row("no equals sign", u"A\nB=c", u"1 A=(none)|2 B=c");
    row("no equals sign but a comment", u"A # x\nB=c", u"1 A=(none)|2 B=c");
    row("single quotes", u"A='b c'", u"1 A=b c");
    row("single quotes keep \\n", u"A='b\\nc'", u"1 A=b\\nc");
    row("single quotes, escaped", u"A='b\\'c\\\\'", u"1 A=b'c\\");
    row("double quotes", u"A=\"b c\"", u"1 A=b c");
    row("double quotes, escaped", u"A=\"b\\\"c\\n\\t\\\\\"", u"1 A=b\"c\n\t\\");
    row("double quotes, other escapes stay", u"A=\"\\d\"", u"1 A=\\d");
    row("hash in quotes", u"A=\"b # c\" # d", u"1 A=b # c");
    row("comment right after quotes", u"A='b'# c", u"1 A=b");
    row("JSON in single quotes", u"A='{\"X\": \"a; b\"}'", u"1 A={\"X\": \"a; b\"}");
    row("quotes inside", u"A=b'c'", u"1 A=b'c'");
    row("empty quotes", u"A=''\nB=\"\"", u"1 A=|2 B=");
    row("spaces kept in quotes", u"A=' b '", u"1 A= b ");
    row("value over lines", u"A=\"b\nc\"\nD=e", u"1 A=b\nc|3 D=e");
    row("quoted key", u"'A B'=c", u"1 A B=c");
    row("later duplicates come later", u"A=b\na=c\nA=d", u"1 A=b|2 a=c|3 A=d");
    row("variables are for later", u"A=${B}", u"1 A=${B}");
    row("line end in quotes", u"A='b\r\nc'\r\nD=e", u"1 A=b\nc|3 D=e");
    row("not ASCII", u"A=Küche", u"1 A=Küche");
}

void TestEnvFile::entries()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const EnvFile file = parseEnvText(text);
    QCOMPARE(written(file), expected);
    QVERIFY(file.problems.isEmpty());
}

void TestEnvFile::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key");
    QTest::newRow("single quote missing") << u"B=1\nA='b\nC=d"_s << 2 << u"A"_s;
    QTest::newRow("double quote missing") << u"B=1\nA=\"b\nC=d"_s << 2 << u"A"_s;
    QTest::newRow("text after the quote") << u"B=1\nA=\"b\"c\nC=d"_s << 2 << u"A"_s;
    QTest::newRow("prose") << u"B=1\nA sentence\nC=d"_s << 2 << u"A"_s;
    QTest::newRow("no name") << u"B=1\n=b\nC=d"_s << 2 << QString();
}

void TestEnvFile::problems()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(QString, key);
    const EnvFile file = parseEnvText(text);
    QCOMPARE(file.problems, (QList<EnvProblem>{{line, key}}));
    QCOMPARE(written(file), u"1 B=1|3 C=d"_s);
}

void TestEnvFile::readsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "A=b\n")
                                     << u"1 A=b"_s;
    QTest::newRow("UTF-8") << QByteArray("A=\xc3\xbc\n") << u"1 A=ü"_s;
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestEnvFile::readsBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto read = readEnvFile(file.fileName());
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error()));
    QCOMPARE(written(*read), expected);
}

void TestEnvFile::unreadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    QTest::newRow("Latin-1") << QByteArray("A=\xfc\n") << u"%1 is not a text file in UTF-8."_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "A\0=\0b\0",
                                          8)
                            << u"%1 is not a text file in UTF-8."_s;
    QTest::newRow("nul") << QByteArray("A=b\0c", 5) << u"%1 is not a text file in UTF-8."_s;
    QTest::newRow("large") << QByteArray((1 << 20) + 1, '#')
                           << u"%1 is larger than 1 MiB; is it the right file?"_s;
    QTest::newRow("missing") << QByteArray() << u"%1 cannot be read: No such file or directory."_s;
}

void TestEnvFile::unreadable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x.env"_s));
    if (!bytes.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
    }
    const auto read = readEnvFile(file.fileName());
    QVERIFY(!read);
    QCOMPARE(read.error(), error.arg(file.fileName()));
}

void TestEnvFile::largeValues()
{
    const QString value(500'000, u'x');
    const EnvFile file = parseEnvText(u"A=\"%1\"\nB=%1\nC='%1"_s.arg(value));
    QCOMPARE(written(file), u"1 A=%1|2 B=%1"_s.arg(value));
    QCOMPARE(file.problems, (QList<EnvProblem>{{3, u"C"_s}}));
}

void TestEnvFile::saysWhatMayBeMeantOtherwise()
{
    const EnvFile file = parseEnvText(u"A=#b\nB= # c\nC=d # e\nD= '# f'\nE="_s);
    QList<bool> comments;
    for (const EnvEntry &entry : file.entries)
        comments.append(entry.looksLikeComment);
    QCOMPARE(comments, (QList<bool>{false, true, false, false, false}));
}

void TestEnvFile::namesWhatIsSetNowhere()
{
    EnvFile file = parseEnvText(u"HOST=h\nA=${HOST}${HALL}${NONE}${GONE:-x}\nB=${A}"_s);
    QProcessEnvironment environment;
    environment.insert(u"HALL"_s, u"east"_s);
    replaceVariables(file, environment);
    QCOMPARE(written(file), u"1 HOST=h|2 A=heastx|3 B=heastx"_s);
    QCOMPARE(file.entries.at(1).unset, QStringList{u"NONE"_s});
    QVERIFY(file.entries.at(2).unset.isEmpty());
    QCOMPARE(file.used, (QSet<QString>{u"HOST"_s, u"A"_s}));
}

QTEST_GUILESS_MAIN(TestEnvFile)
#include "tst_envfile.moc"
