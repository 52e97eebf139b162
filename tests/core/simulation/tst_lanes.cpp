#include <QProcess>
#include <QTest>

/// The same bytes on processors with AVX-512, with AVX2 and with neither: the same program compiled
/// for vectors up to eight, four and two lanes wide. Where the processor has less than the first
/// two, they do what the others do.
class TestLanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesAreTheSameForVectorsOfAnyWidth()
    {
        const QByteArrayList widest = linesOf(QStringLiteral(AIR_HASHES));
        QCOMPARE(widest.size(), 7 * 5 * 2 * 2);
        for (const QString &program :
             {QStringLiteral(AIR_HASHES_4), QStringLiteral(AIR_HASHES_2)}) {
            const QByteArrayList lines = linesOf(program);
            QCOMPARE(lines.size(), widest.size());
            for (qsizetype i = 0; i < lines.size(); ++i)
                QCOMPARE(lines[i], widest[i]);
        }
    }

private:
    static QByteArrayList linesOf(const QString &program)
    {
        QProcess process;
        process.start(program, QStringList());
        if (!process.waitForFinished(240'000) || process.exitCode() != 0)
            qFatal("%s did not run", qPrintable(program));
        return process.readAllStandardOutput().trimmed().split('\n');
    }
};

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
