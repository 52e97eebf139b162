#include "app/console/outputnames.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;

/// The files that flags name: each its own, and with the ending of what goes into it.
class TestOutputNames : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QFile file(path("there.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(path("there.csv"), path("link.csv")));
        QVERIFY(QDir::setCurrent(m_folder.path()));
    }

    void tellsOneFileByTwoNames_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, const QString &first, const QString &second,
                            bool same) { QTest::newRow(name) << first << second << same; };
        row("as written", path("a.csv"), path("a.csv"), true);
        row("relative", path("a.csv"), QStringLiteral("a.csv"), true);
        row("detour", QStringLiteral("a.csv"), QStringLiteral("./x/../a.csv"), true);
        row("link", path("there.csv"), path("link.csv"), true);
        row("others", path("a.csv"), path("b.csv"), false);
        row("other folder", path("a.csv"), path("x/a.csv"), false);
        row("none", QString(), QString(), false);
        row("only one", path("a.csv"), QString(), false);
    }
    void tellsOneFileByTwoNames()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(const bool, same);
        const auto distinct = checkDistinct(
            {{"--labels", first}, {"--transport-log", path("z.csv")}, {"--output", second}});
        QCOMPARE(distinct.ok(), !same);
        if (same)
            QCOMPARE(distinct.error(),
                     QStringLiteral("--labels and --output name the same file, %1.").arg(first));
    }

    void takesCsvNamesOnly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("csv") << QStringLiteral("a.csv") << true;
        QTest::newRow("packed") << QStringLiteral("a.csv.gz") << true;
        QTest::newRow("JSON lines") << QStringLiteral("a.jsonl") << false;
        QTest::newRow("standard output") << QStringLiteral("-") << false;
        QTest::newRow("no ending") << QStringLiteral("labels") << false;
    }
    void takesCsvNamesOnly()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, good);
        const auto checked = checkCsvName({"--labels", name});
        QCOMPARE(checked.ok(), good);
        if (!good)
            QVERIFY2(checked.error().startsWith(QStringLiteral("--labels %1: ").arg(name)),
                     qPrintable(checked.error()));
    }
};

QTEST_GUILESS_MAIN(TestOutputNames)
#include "tst_outputnames.moc"
