#include "core/recording/fileformat.h"

#include <QTest>

using namespace aneroid;

/// What a file's name says, and how a name takes another ending.
class TestFileFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("json");
        QTest::addColumn<bool>("gzip");
        QTest::addColumn<QString>("labels");
        const auto row = [](const char *name, bool known, bool json, bool gzip,
                            const char *labels) {
            QTest::newRow(name) << QString::fromUtf8(name) << known << json << gzip
                                << QString::fromUtf8(labels);
        };
        row("a.csv", true, false, false, "a.labels.csv");
        row("a/b.csv.gz", true, false, true, "a/b.labels.csv.gz");
        row("a.jsonl", true, true, false, "a.labels.csv");
        row("A.JSONL.GZ", true, true, true, "A.labels.csv.gz");
        row("-", true, false, false, "-.labels.csv");
        row("a.b", false, false, false, "a.b.labels.csv");
        row("a.gz", false, false, false, "a.labels.csv.gz");
        row("csv", false, false, false, "csv.labels.csv");
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(bool, known);
        QFETCH(bool, json);
        QFETCH(bool, gzip);
        QFETCH(QString, labels);
        const auto format = fileFormat(name);
        QCOMPARE(format.has_value(), known);
        if (known)
            QVERIFY((*format == FileFormat{json, gzip}));
        QCOMPARE(labelsFileOf(name), labels);
    }

    void takesAnotherEnding()
    {
        const FileFormat packed{true, true};
        for (const char *name : {"a.csv", "a.csv.gz", "a.jsonl", "a.jsonl.gz", "a"})
            QCOMPARE(withEnding(QString::fromLatin1(name), packed), QStringLiteral("a.jsonl.gz"));
        QCOMPARE(withEnding(QStringLiteral("a.b"), FileFormat{}), QStringLiteral("a.b.csv"));
        for (const bool json : {false, true}) {
            for (const bool gzip : {false, true}) {
                const FileFormat format{json, gzip};
                QVERIFY(fileFormat(QLatin1Char('x') + endingOf(format)) == format);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFileFormat)
#include "tst_fileformat.moc"
