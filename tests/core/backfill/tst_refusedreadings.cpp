#include "core/backfill/refusedreadings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;

class TestRefusedReadings : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString name() const { return m_folder->filePath(QStringLiteral("a.jsonl")); }

    static bool add(RefusedReadings &refused, std::uint32_t sequence)
    {
        Reading reading;
        reading.sequence = sequence;
        return refused.add(reading, "one", "run001", QStringLiteral("HTTP 422: bad"));
    }

    /// The sequences in the file; -1 for a line that is no JSON object.
    [[nodiscard]] QList<int> sequences() const
    {
        QFile file(name());
        QList<int> found;
        if (!file.open(QIODevice::ReadOnly))
            return found;
        while (!file.atEnd()) {
            const auto line = QJsonDocument::fromJson(file.readLine());
            found.append(line.isObject()
                             ? line[QStringLiteral("reading")][QStringLiteral("metadata")]
                                   [QStringLiteral("sequence")]
                                       .toInt()
                             : -1);
        }
        return found;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void laterStartsAddToTheFile()
    {
        for (const std::uint32_t sequence : {1u, 2u}) {
            RefusedReadings refused(name());
            QVERIFY(add(refused, sequence));
        }
        QCOMPARE(sequences(), (QList<int>{1, 2}));
    }

    void whatWasNotRememberedGoes_data()
    {
        QTest::addColumn<quint64>("remembered");
        QTest::addColumn<bool>("torn");
        QTest::addColumn<QList<int>>("kept");
        QTest::newRow("nothing") << quint64{0} << false << QList<int>{9};
        QTest::newRow("two of three") << quint64{2} << false << QList<int>{1, 2, 9};
        QTest::newRow("all") << quint64{3} << false << QList<int>{1, 2, 3, 9};
        QTest::newRow("more than there are") << quint64{7} << false << QList<int>{1, 2, 3, 9};
        QTest::newRow("the last one torn") << quint64{3} << true << QList<int>{1, 2, 9};
    }

    void whatWasNotRememberedGoes()
    {
        QFETCH(const quint64, remembered);
        QFETCH(const bool, torn);
        {
            RefusedReadings refused(name());
            for (const std::uint32_t sequence : {1u, 2u, 3u})
                QVERIFY(add(refused, sequence));
        }
        if (torn) {
            QFile file(name());
            QVERIFY(file.resize(QFileInfo(file).size() - 4));
        }
        RefusedReadings refused(name());
        QVERIFY(refused.keepFirst(remembered));
        QVERIFY(add(refused, 9));
        QTEST(sequences(), "kept");
    }

    void withoutAFileThereIsNothingToKeep()
    {
        RefusedReadings refused(name());
        QVERIFY(refused.keepFirst(5));
        QVERIFY(!QFile::exists(name()));
    }

    void aFolderInItsPlaceIsTrouble()
    {
        QVERIFY(QDir().mkpath(name()));
        RefusedReadings refused(name());
        QVERIFY(!refused.keepFirst(1));
        QVERIFY(!refused.errorString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRefusedReadings)
#include "tst_refusedreadings.moc"
