#include "core/session/filekind.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;

class TestFileKind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<FileKind>("kind");
        const auto row = [](const char *title, const char *name, const QByteArray &content,
                            FileKind kind) {
            QTest::newRow(title) << QString::fromLatin1(name) << content << kind;
        };
        row("env", ".env", "TEMP_MAX=30\n", FileKind::Environment);
        row("env of a kind", ".env.local", "TEMP_MAX=30\n", FileKind::Environment);
        row("env by its ending", "lab.env", "TEMP_MAX=30\n", FileKind::Environment);
        row("profile", "a.json", R"({"version":1,"octaves":[]})", FileKind::Profile);
        row("payload", "a.json", R"({"version":1,"messages":[]})", FileKind::Payload);
        row("scenario", "a.json", R"({"version":1,"acts":[]})", FileKind::Scenario);
        row("scenario with a fleet", "a.json", R"({"acts":[],"fleet":{"devices":[]}})",
            FileKind::Scenario);
        row("fleet", "a.json", R"({"devices":[{"device_id":"one"}]})", FileKind::Fleet);
        row("list of devices", "a.json", R"([{"device_id":"one"}])", FileKind::Fleet);
        row("list of readings", "a.json",
            R"([{"device_id":"one","timestamp":"2025-01-01T00:00:00Z"}])", FileKind::Recording);
        row("broken", "a.json", "{", FileKind::Recording);
        row("lines", "a.jsonl", "{\"timestamp\":1}\n", FileKind::Recording);
        row("fleet table", "a.csv", "device_id,x_km,y_km\none,0,0\n", FileKind::Fleet);
        row("recording", "a.csv", "timestamp,device_id,humidity\n", FileKind::Recording);
        row("recording without ids", "a.csv", "Date;Temp\n", FileKind::Recording);
        row("anything", "a.gz", "\x1f\x8b", FileKind::Recording);
    }

    void kinds()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QTEST(fileKindOf(file.fileName()), "kind");
    }

    void folders()
    {
        const QTemporaryDir folder;
        QCOMPARE(fileKindOf(folder.path()), FileKind::Recording);
        QCOMPARE(fileKindOf(folder.filePath(QStringLiteral("none.csv"))), FileKind::Unreadable);
    }
};

QTEST_APPLESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
